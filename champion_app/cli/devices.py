"""Verbs of laptops and of the programme's key: device, root."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from champion_app.cli.context import PLACE, Context, fail, shared, shortened, verb
from champion_app.domain.errors import NotFound, NotUnique
from champion_app.store.store import Store

STATES = {"active": "in use", "lost": "lost", "retired": "given back"}
STANDING = {
    "here": "The programme’s key is on this laptop: print its two pages and keep them apart.",
    "printed": "The pages are printed. Once both are kept apart: champion root forget --yes.",
    "on_paper": "The programme’s key is on its two pages only.",
    "elsewhere": "The programme’s key was never on this laptop.",
}


@click.group("device")
@shared
def device() -> None:
    """The laptops of the programme."""


@device.command("list")
@verb
def list_devices(context: Context) -> None:
    """Every laptop: its number, whose it is, how it stands, when it was last heard from."""
    from champion_app.commands.sessions import local_time
    from champion_app.domain.records import Device
    from champion_app.store import links

    with context.reading() as store:
        listed = sorted(store.all(Device), key=lambda one: one.number)
        heard = {link.peer: link.heard_at for link in links.all_links(store)}
        days = {
            peer: local_time(store, datetime.fromtimestamp(at / 1000, UTC)).date()
            for peer, at in heard.items()
            if at
        }
        own = store.device
    told = [
        {
            "number": one.number,
            "name": one.label,
            "role": one.role,
            "state": one.state,
            "scope": one.scope,
            "this": one.number == own,
            "heard_at": heard.get(one.number, 0),
        }
        for one in listed
    ]
    lines = [
        f"{one.number}: {one.label}, {one.role}, {STATES.get(one.state, one.state)}"
        + (", this laptop" if one.number == own else "")
        + (f", last heard from on {days[one.number]}" if one.number in days else "")
        for one in listed
    ]
    context.say(told, "\n".join(lines) or "This laptop has joined no programme yet.")


@device.command("lost")
@click.argument("laptop")
@verb
def lose(context: Context, laptop: str) -> None:
    """A laptop is lost: what it sends from now on is kept apart. LAPTOP is a name or a number."""
    _end(context, laptop, "lost")


@device.command("retire")
@click.argument("laptop")
@verb
def retire(context: Context, laptop: str) -> None:
    """A laptop was given back: what it sends from now on is kept apart."""
    _end(context, laptop, "retired")


@device.command("renew")
@verb
def renew(context: Context) -> None:
    """A new key for this laptop's files; by itself it is renewed every half year."""
    from champion_app.sync import boxes

    with context.writing() as store, store.atomic():
        boxes.renew(store)
    context.say(
        {"renewed": True},
        "This laptop has a new key. The old one opens what is on its way for another year.",
    )


def _end(context: Context, laptop: str, how: str) -> None:
    from champion_app.sync import lost_laptops

    with context.writing() as store, store.atomic():
        try:
            meant = lost_laptops.laptop_called(store, laptop)
        except (NotFound, NotUnique) as error:
            fail(_which(store, laptop, several=isinstance(error, NotUnique)))
        found = lost_laptops.end(store, meant, how)
    context.say(
        {"number": found.number, "state": found.state},
        f"{found.label}’s laptop {found.number} is {STATES[how]}: what it makes from now on is kept"
        " apart.\nSend to everybody, so that they hear of it; a new start file gives"
        f" {found.label} a new laptop.",
    )


def _which(store: Store, laptop: str, *, several: bool) -> str:
    """Why no one laptop is meant: several are called so, none is, or it is in use no more."""
    from champion_app.domain.records import Device

    name = shortened(laptop)
    if several:
        return f"More than one laptop is of {name}: give its number (champion device list)."
    ended = [
        one
        for one in store.all(Device, "t.state <> 'active'")
        if laptop.strip().casefold() in (str(one.number), one.label.casefold())
    ]
    if ended:
        return f"{ended[0].label}’s laptop {ended[0].number} is {STATES[ended[0].state]} already."
    return f"There is no laptop of “{name}”; champion device list shows them all."


@click.group("root")
@shared
def root() -> None:
    """The programme's key, which lets coordinators in: two pages, kept apart."""


@root.command("show")
@verb
def show(context: Context) -> None:
    """Where the key is."""
    from champion_app.sync import root_key

    with context.reading() as store:
        where = root_key.standing(store)
    context.say({"root": where}, STANDING[where])


@root.command("print")
@click.option("--out", type=PLACE, required=True, help="A folder.")
@click.option("--language", default="en", help="The language of the pages.")
@verb
def print_shares(context: Context, out: Path, language: str) -> None:
    """Two pages to print and keep in two places; both together are the key, one is nothing."""
    with context.writing() as store:
        paths = write_pages(store, out, language=language)
    context.say(
        [str(path) for path in paths],
        "\n".join(str(path) for path in paths)
        + "\nPrint both, give them to two people, delete the two files, then: champion root forget",
    )


def write_pages(store: Store, folder: Path, *, language: str) -> list[Path]:
    """The PDF of each page in ``folder``; from then on the key counts as printed.

    Raises RootKeyNeeded, NotYourRole, NoWordsOnPaper, ReadOnlyPlace, DiskFull.
    """
    from champion_app.documents import root_shares
    from champion_app.documents.languages import on_paper
    from champion_app.documents.sheet import Options
    from champion_app.domain.facts import RootShareFacts
    from champion_app.store import queries
    from champion_app.sync import files, root_key

    options = Options(language=on_paper(language).tag)
    files.make_folder(folder)
    with files.pending() as write, store.atomic():
        programme = queries.programme_of(store)
        paths = []
        for number, share in enumerate(root_key.shares(store), start=1):
            facts = RootShareFacts(
                number=number,
                code=share,
                programme=programme.name if programme else "",
                made_on=store.now().date(),
            )
            path = folder / f"programme-key-{number}-of-2.pdf"
            write(path, root_shares.pdf(facts, options).pdf)
            paths.append(path)
        root_key.note_printed(store)
    return paths


@root.command("forget")
@click.option("--yes", is_flag=True, help="Both pages are kept: the key leaves this laptop.")
@verb
def forget(context: Context, *, yes: bool) -> None:
    """The key leaves this laptop; only the two pages bring it back."""
    from champion_app.store import forgetting
    from champion_app.sync import root_key

    if not yes:
        context.say({"root": "here"}, "Nothing was done yet: add --yes when both pages are kept.")
        return
    with context.writing() as store:
        with store.atomic():
            root_key.forget(store)
        done = forgetting.clean_up(store)
    said = "The programme’s key has left this laptop and its own copies."
    if not done:
        said += " An older copy still has it: it goes with the next start of the app."
    context.say({"root": "on_paper", "copies_clean": done}, said)


@root.command("bring")
@click.option("--share1", required=True, help="What stands on the one page.")
@click.option("--share2", required=True, help="What stands on the other.")
@verb
def bring(context: Context, share1: str, share2: str) -> None:
    """The key comes back for as long as it is needed."""
    from champion_app.sync import root_key

    with context.writing() as store, store.atomic():
        root_key.bring(store, (share1, share2))
    context.say(
        {"root": "printed"},
        "The programme’s key is here. When you are done: champion root forget --yes",
    )
