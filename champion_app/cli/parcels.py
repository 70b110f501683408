"""Verbs of joining and exchanging: setup, invite, join, approve, send, receive, bundle."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from champion_app.cli.context import PLACE, Context, ask_passphrase, tell, verb, worded
from champion_app.cli.exchange import not_come, said
from champion_app.cli.kinds import counted
from champion_app.domain.errors import FileUnreadable, PassphraseNeeded
from champion_app.domain.sizes import size_of
from champion_app.sync.receiving import Outcome

ROLES = click.Choice(["coordinator", "champion"])


@click.command("setup")
@click.option("--role", type=ROLES, required=True)
@click.option("--name", required=True, help="Whose laptop this is.")
@click.option("--programme", default="", help="The programme a coordinator begins.")
@verb
def setup(context: Context, role: str, name: str, programme: str) -> None:
    """Make the profile: keys, an encrypted database, the handouts that come with the app."""
    from champion_app.sync.profile import Who, check_free, make_profile

    check_free(context.profile)
    passphrase = context.passphrase()
    if passphrase is None:
        passphrase = ask_passphrase("A passphrase for this profile: ")
        if ask_passphrase("The same again: ") != passphrase:
            raise PassphraseNeeded()
    made = make_profile(context.profile, Who(role, name, programme), passphrase=passphrase)
    made.opened.close()
    context.say(
        {"profile": str(context.profile.folder), "recovery_code": made.recovery_code},
        f"Made for {name} ({role}).\nRecovery code, shown only now – write it down:\n"
        f"{made.recovery_code}",
    )


@click.command("invite")
@click.option("--champion", default="", help="The champion's name.")
@click.option("--coordinator", default="", help="The name of one more coordinator.")
@click.option("--out", type=PLACE, required=True)
@verb
def invite(context: Context, champion: str, coordinator: str, out: Path) -> None:
    """A start file for a champion or a coordinator: it reserves the number of their laptop."""
    from champion_app.store.queries import champion_called
    from champion_app.sync import enrolling, files

    if bool(champion) == bool(coordinator):
        raise click.UsageError("Give either --champion or --coordinator.")
    with context.writing() as store:
        known = champion_called(store, champion) if champion else []
        files.make_folder(out.parent)
        with files.pending() as write, store.atomic():  # written, then kept, then named
            made = (
                enrolling.invite_coordinator(store, coordinator)
                if coordinator
                else enrolling.invite(store, champion)
            )
            write(out, made)
    more = (
        f"\n{known[0].name} is a champion here already: this is for one more laptop of theirs."
        " Somebody else of that name needs a name of their own, such as one letter more."
        if known
        else ""
    )
    context.say({"file": str(out)}, f"Start file for {champion or coordinator}: {out}{more}")


@click.command("join")
@click.argument("start", type=PLACE)
@verb
def join(context: Context, start: Path) -> None:
    """Join a programme by its start file; prints the six words to read to the coordinator."""
    from champion_app.sync import certificates, elsewhere, files

    with context.writing() as store:
        data = files.read_whole(start, certificates.START_LIMIT * 2)
        with store.atomic():
            words = elsewhere.join(store, data)
    spoken = " ".join(words)
    context.say(
        {"words": list(words)},
        f"Joined. Read these six words to your coordinator:\n{spoken}",
    )


@click.command("approve")
@click.argument("name")
@click.option("--words", required=True, help="The six words the champion reads aloud.")
@verb
def approve(context: Context, name: str, words: str) -> None:
    """The words are the same on both laptops: let the champion's laptop in."""
    from champion_app.sync import enrolling, receiving

    with context.writing() as store:
        with store.atomic():
            device = enrolling.approve(store, name, words)
        outcomes = receiving.take_held(store)
    lines = [f"{device.label}’s laptop is approved."]
    lines += [message(outcome) for outcome in outcomes]
    told = {"device": device.number, "taken_in": [outcome.result for outcome in outcomes]}
    context.say(told, "\n".join(lines))


@click.command("send")
@click.option("--out", type=PLACE, required=True, help="A folder.")
@click.option("--to", "names", multiple=True, help="Only to these people.")
@click.option(
    "--at-most", default="", help="The largest a file may be, 10MB: more files then, in any order."
)
@click.option("--again", is_flag=True, help="Everything once more, and ask the same of them.")
@verb
def send(context: Context, out: Path, names: tuple[str, ...], *, at_most: str, again: bool) -> None:
    """Make the bundle files that are due; prints each path."""
    from champion_app.store import keeping_back
    from champion_app.sync import bundle, sending, splitting

    size = size_of(at_most, least=splitting.LEAST) if at_most else bundle.FILE_LIMIT
    with context.writing() as store:
        if again:
            sending.begin_again(store, names)
        paths = sending.send(store, out, names, at_most=size)
        staying = len(keeping_back.kept(store))
    if context.json or paths:
        context.say([str(path) for path in paths], "\n".join(str(path) for path in paths))
    elif sys.stderr is not None and sys.stderr.isatty():
        click.echo("Nothing to send.", err=True)
    if staying:
        stay = "1 session stays" if staying == 1 else f"{staying} sessions stay"
        click.echo(f"{stay} on this laptop (champion do let_go session=…).", err=True)


@click.command("receive")
@click.argument("paths", nargs=-1, required=True, type=PLACE)
@click.option("--inspect", is_flag=True, help="Only say what is inside.")
@click.option("--yes", is_flag=True, help="Take them in without asking.")
@verb
def receive(context: Context, paths: tuple[Path, ...], *, inspect: bool, yes: bool) -> None:
    """Take bundle files in, each whole or not at all."""
    from champion_app.sync import elsewhere

    keep = not inspect and (yes or (sys.stdin.isatty() and _agreed(len(paths))))
    with context.writing() if keep else context.reading() as store:
        told = [(path, elsewhere.receive(store, path, keep=keep)) for path in paths]
        remarks = [] if context.json or not keep else said(store)
    if context.json:
        context.say([as_json(path, outcome, kept=keep) for path, outcome in told], "")
    for path, outcome in told:
        if outcome.error is not None:
            click.echo(line(path, outcome, kept=keep), err=True)
        elif not context.json:
            tell(line(path, outcome, kept=keep))
    for remark in remarks:
        tell(remark)
    good = ("new", "already", "waiting", "held")
    if not all(outcome.result in good for _, outcome in told):
        raise SystemExit(1)


def line(path: Path, outcome: Outcome, *, kept: bool) -> str:
    """A file and what became of it, in one line."""
    said = message(outcome, kept=kept)
    if isinstance(outcome.error, FileUnreadable):  # nothing is known of what is in it
        return said
    return f"{path.name}: {outcome.result} – {said}"


def _agreed(count: int) -> bool:
    return click.confirm(f"Take in {count} files?" if count > 1 else "Take in this file?")


def as_json(path: Path, outcome: Outcome, *, kept: bool) -> dict[str, object]:
    """The same for programs."""
    return {
        "file": str(path),
        "result": result_told(outcome),
        "taken_in": kept and outcome.result in ("new", "already"),
        "counts": outcome.counts,
        "message": message(outcome, kept=kept),
    }


def result_told(outcome: Outcome) -> str:
    """The result under its stable name: where no file can be read, there is none of ours."""
    return "not_ours" if isinstance(outcome.error, FileUnreadable) else outcome.result


def message(outcome: Outcome, *, kept: bool = True) -> str:
    """What became of a file, or with ``kept`` off what would become of it, in plain words."""
    if outcome.error is not None:
        return worded(outcome.error)
    looked = "" if kept else " (only looked at, not taken in)"
    if outcome.result == "held":
        waits = "it waits" if kept else "it would wait"
        return f"{outcome.sender}’s laptop is not approved yet: {waits}{looked}."
    if outcome.result == "already":
        return f"we already have all of it: nothing {'changed' if kept else 'new'}{looked}."
    listed = counted(outcome.counts)
    listed += [f"{outcome.files} whole PDF"] if outcome.files else []
    inside = ", ".join(listed)
    said = f"from {outcome.sender}, number {outcome.number}: {inside or 'nothing new'}"
    if outcome.changed:
        said += f", {outcome.changed} brought up to date"
    if outcome.missing:
        said += ". " + not_come(outcome.sender, outcome.missing)
    return f"{said}{looked}."
