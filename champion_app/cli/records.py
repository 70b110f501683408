"""Verbs about what is kept: do, commands, show, fingerprint, export, import."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TextIO

import click

from champion_app.cli.context import Context, as_json, fail, verb, worded
from champion_app.commands import registry
from champion_app.domain.errors import BadValue, ChampionError, UnknownName
from champion_app.store.fingerprint import fingerprint
from champion_app.store.store import Store


def pairs_of(words: tuple[str, ...]) -> dict[str, object]:
    """The ``key=value`` words of a verb; wrong usage when one has no equals sign."""
    given: dict[str, object] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals:
            raise click.UsageError(f"“{word}” is not key=value")
        given[name] = value
    return given


@click.command("do")
@click.argument("command")
@click.argument("pairs", nargs=-1)
@click.option("--together", is_flag=True, help="Stop at the first error and undo all.")
@verb
def do(context: Context, command: str, pairs: tuple[str, ...], *, together: bool) -> None:
    """Give a COMMAND with key=value pairs, or many as JSON lines from standard input (-)."""
    if command == "-":
        _many(context, sys.stdin, together=together)
        return
    with context.writing() as store:
        answer = _one(store, command, pairs_of(pairs))
    if context.json:
        click.echo(as_json(answer))
    elif answer["ok"]:
        click.echo(answer["id"])
    if not answer["ok"]:
        fail(str(answer["message"])) if not context.json else sys.exit(1)


def _one(store: Store, command: str, given: Mapping[str, object]) -> dict[str, object]:
    try:
        with store.atomic():
            record = registry.give(store, command, given)
    except ChampionError as error:
        return _refused(error)
    return {"ok": True, "id": record.id}


def _refused(error: ChampionError) -> dict[str, object]:
    return {"ok": False, "error": error.code, "message": worded(error)}


class _StopTogether(Exception):
    """The first error of commands that stand or fall together."""


def _many(context: Context, lines: TextIO, *, together: bool) -> None:
    good = True
    with context.writing() as store:
        if together:
            good = _all_or_none(store, lines)
        else:
            for line in lines:
                if line.strip():
                    answer = _from_line(store, line)
                    good = good and bool(answer["ok"])
                    click.echo(as_json(answer))
    if not good:
        raise SystemExit(1)


def _all_or_none(store: Store, lines: TextIO) -> bool:
    answers: list[dict[str, object]] = []
    with contextlib.suppress(_StopTogether), store.atomic():
        for line in lines:
            if line.strip():
                answers.append(_from_line(store, line))
                if not answers[-1]["ok"]:
                    raise _StopTogether
    good = all(answer["ok"] for answer in answers)
    for answer in answers if good else answers[-1:]:
        click.echo(as_json(answer))
    return good


def _from_line(store: Store, line: str) -> dict[str, object]:
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return _refused(BadValue(field="line", value=line.strip()[:40]))
    if not isinstance(told, dict) or not isinstance(told.get("do"), str):
        return _refused(BadValue(field="line", value=line.strip()[:40]))
    given = told.get("with", {})
    if not isinstance(given, dict):
        return _refused(BadValue(field="with", value=str(given)[:40]))
    return _one(store, told["do"], given)


@click.command("commands")
@verb
def list_commands(context: Context) -> None:
    """Every command with its arguments and types."""
    listed = [
        {
            "name": name,
            "does": (command.__doc__ or "").strip().splitlines()[0],
            "arguments": [
                {"name": one.name, "type": one.kind, "needed": one.needed}
                for one in registry.arguments(command)
            ],
        }
        for name, command in sorted(registry.COMMANDS.items())
    ]
    lines = []
    for name, command in sorted(registry.COMMANDS.items()):
        shown = ", ".join(
            f"{one.name}{'' if one.needed else '?'}: {one.kind}"
            for one in registry.arguments(command)
        )
        lines.append(f"{name}({shown})\n    {(command.__doc__ or '').strip().splitlines()[0]}")
    context.say(listed, "\n".join(lines))


@click.command("show")
@click.argument("record")
@click.option("--id", "record_id", default=None, help="Only the record with this id.")
@verb
def show(context: Context, record: str, record_id: str | None) -> None:
    """The records of a class (Person, Session …) or figures from them (Stock, HeadCounts)."""
    from champion_app.cli.showing import as_text, listed

    with context.reading() as store:
        found = listed(store, record, record_id)
    context.say(found, as_text(record, found))


@click.command("fingerprint")
@click.option("--scope", default=None, help="A champion, by name, code or id.")
@verb
def show_fingerprint(context: Context, scope: str | None) -> None:
    """64 hex digits over what this laptop holds, to compare with another's."""
    from champion_app.domain.records import Champion

    with context.reading() as store:
        champion = registry.resolve(store, Champion, scope).id if scope else None
        digits = fingerprint(store, champion)
    context.say({"fingerprint": digits}, digits)


EXPORTS = ("sessions", "materials", "hours")


@click.command("export")
@click.argument("table")
@click.option("--format", "kind", type=click.Choice(["xlsx", "csv", "json"]), required=True)
@click.option("--out", type=click.Path(path_type=Path), required=True)
@verb
def export(context: Context, table: str, kind: str, out: Path) -> None:
    """Session logs and other tables, as XLSX, CSV or JSON."""
    from champion_app.cli.tables import export_table
    from champion_app.sync import files

    if table not in EXPORTS:
        raise UnknownName(kind="table", name=table)
    files.make_folder(out.parent)
    with context.reading() as store:
        rows = export_table(store, table, kind, out)
    context.say({"file": str(out), "rows": rows}, f"{rows} rows in {out}")


@click.command("import")
@click.argument("what")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--inspect", is_flag=True, help="Only say what would happen.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
@verb
def take_in(context: Context, what: str, file: Path, *, inspect: bool, yes: bool) -> None:
    """Places from a file of others: preview, then apply; a second time updates, never doubles."""
    from champion_app.cli.tables import import_venues

    if what != "venues":
        raise UnknownName(kind="import", name=what)
    apply = not inspect and (yes or (sys.stdin.isatty() and _agreed(file)))
    with context.writing() as store:
        told, text = import_venues(store, file, keep=apply)
    context.say(told, text)
    if told["faults"] and not any(told[count] for count in ("new", "changed", "same")):
        raise SystemExit(1)


def _agreed(file: Path) -> bool:
    return click.confirm(f"Take in the places of {file.name}?")
