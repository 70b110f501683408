"""Verbs of care: backup, restore, doctor, self-check."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import click

from champion_app.cli.context import PLACE, Context, verb, worded
from champion_app.domain.errors import ChampionError, DatabaseDamaged, NoCopy, NotACopy


@click.command("backup")
@click.option("--out", type=PLACE, default=None)
@verb
def backup(context: Context, out: Path | None) -> None:
    """An encrypted copy of the data, checked by opening it."""
    from champion_app.store.backup import backup as make_copy
    from champion_app.sync import files

    if out is not None:
        out = files.place_for(out)
    with context.reading() as store:
        made = make_copy(store, out)
    context.say({"file": str(made)}, f"Copied to {made}")


@click.command("restore")
@click.argument("file", type=PLACE, required=False)
@verb
def restore(context: Context, file: Path | None) -> None:
    """Go back to a copy, by itself the last good one; what was there is kept beside it."""
    from champion_app.store.backup import last_good_copy
    from champion_app.store.backup import restore as put_back
    from champion_app.sync.profile import find_key

    key = find_key(context.profile, context.passphrase())
    if file is None:
        copy = last_good_copy(context.profile.folder, key)
        if copy is None:
            raise NoCopy(folder=str(context.profile.backups))
        file = copy.file
    try:
        kept = put_back(context.profile, file, key)
    except DatabaseDamaged as error:
        if error.facts["file"] != str(file):
            raise
        raise NotACopy(file=str(file)) from error
    context.say({"kept": str(kept) if kept else None}, f"Restored from {file}.")


@click.command("doctor")
@verb
def doctor(context: Context) -> None:
    """Look the profile over: files, database, keyring, clock."""
    from champion_app.cli.looking import findings

    found = findings(context)
    text = "\n".join(f"{'ok ' if good else 'BAD'} {name}: {what}" for name, good, what in found)
    context.say([{"check": n, "ok": good, "message": what} for n, good, what in found], text)
    if not all(good for _, good, _ in found):
        raise SystemExit(1)


@click.command("self-check")
@verb
def self_check(context: Context) -> None:
    """What the program proves about itself: resources, database, paper, seals, screens."""
    from champion_app.cli.proofs import PROOFS

    told = []
    with tempfile.TemporaryDirectory(prefix="champion-check-") as folder:
        for name, proof in (*PROOFS, *context.more_proofs):
            try:
                told.append({"check": name, "ok": True, "message": proof(Path(folder))})
            except ChampionError as error:
                told.append({"check": name, "ok": False, "message": worded(error)})
    lines = [f"{'ok ' if one['ok'] else 'BAD'} {one['check']}: {one['message']}" for one in told]
    context.say(told, "\n".join(lines))
    if not all(one["ok"] for one in told):
        sys.exit(1)
