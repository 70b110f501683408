"""Verbs of the hub in PostgreSQL: hub init, hub receive, hub fingerprint."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

import click

from champion_app.cli.context import PLACE, Context, shared, tell, verb
from champion_app.cli.parcels import as_json, line, message

TO = click.option("--to", "url", required=True, help="postgresql://name@host/database")
GOOD = ("new", "already", "waiting", "held")


@click.group("hub")
@shared
def hub() -> None:
    """The same merge in PostgreSQL, for programmes with many champions."""


@hub.command("init")
@TO
@verb
def init(context: Context, url: str) -> None:
    """Make the tables in an empty database, or bring those of an older version up to date."""
    from champion_app.store.hub.opening import make_hub
    from champion_app.sync.profile import right_now

    made = make_hub(url, now=right_now)
    made.close()
    context.say({"hub": made.address.place}, f"The hub is ready: {made.address.place}")


@hub.command("receive")
@click.argument("folder", type=PLACE)
@TO
@click.option("--workers", type=click.IntRange(1, 64), default=4, show_default=True)
@click.option("--yes", is_flag=True, help="Take them in without asking.")
@verb
def receive(context: Context, folder: Path, *, url: str, workers: int, yes: bool) -> None:
    """Take in the bundle files of a FOLDER with a coordinator's profile, which stays as it is."""
    from champion_app.sync import hub as receiving
    from champion_app.sync import hub_workers

    paths = hub_workers.files_in(folder)
    keep = yes or (sys.stdin.isatty() and click.confirm(f"Take in {len(paths)} files?"))
    task = hub_workers.Task(context.profile.folder, context.key(), url, keep)
    opened, profile = task.opened()
    with closing(opened), closing(profile):
        receiving.check_programme(opened, profile, keep=keep)
        waited = []
        if keep:
            receiving.take_own(opened, profile)
            waited = receiving.take_held(opened, profile)
        outcomes = hub_workers.receive_all(task, paths, workers=workers)
        gaps = receiving.senders_with_gaps(opened, profile)
    told = list(zip(paths, outcomes, strict=True))
    if context.json:
        context.say([as_json(path, outcome, kept=keep) for path, outcome in told], "")
    for path, outcome in told:
        if outcome.error is not None:
            click.echo(line(path, outcome, kept=keep), err=True)
        elif not context.json:
            tell(line(path, outcome, kept=keep))
    for text in [] if context.json else [*(message(one) for one in waited), *gaps]:
        tell(text)
    if not all(outcome.result in GOOD for outcome in outcomes):
        raise SystemExit(1)


@hub.command("fingerprint")
@TO
@click.option("--scope", default=None, help="A champion, by name, code or id.")
@verb
def show_fingerprint(context: Context, url: str, scope: str | None) -> None:
    """64 hex digits over what the hub holds, to compare with a laptop's."""
    from champion_app.commands import registry
    from champion_app.domain.records import Champion
    from champion_app.store.fingerprint import fingerprint
    from champion_app.store.hub.opening import open_hub
    from champion_app.sync.profile import right_now

    with closing(open_hub(url, now=right_now)) as opened:
        champion = registry.resolve(opened, Champion, scope).id if scope else None
        digits = fingerprint(opened, champion)
    context.say({"fingerprint": digits}, digits)
