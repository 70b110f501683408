"""Verbs about what is kept: do, commands, show, fingerprint, export, import."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TextIO

import click

from champion_app.cli.context import PLACE, Context, as_json, fail, shortened, tell, verb, worded
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
            raise click.UsageError(f"“{shortened(word)}” is not key=value")
        if name in given:
            raise click.UsageError(f"“{shortened(name)}” is given twice")
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
    given = pairs_of(pairs)
    with context.writing() as store:
        answer = _one(store, command, given)
    if context.json:
        tell(as_json(answer))
    elif answer["ok"]:
        tell(str(answer["id"]))
    if not answer["ok"]:
        fail(str(answer["message"]))


def _one(store: Store, command: str, given: Mapping[str, object]) -> dict[str, object]:
    try:
        with store.atomic():
            record = registry.give(store, command, given)
    except ChampionError as error:
        return _refused(error)
    except (ValueError, OverflowError) as error:  # a value that no column or calendar can hold
        return _refused(BadValue(field=command, value=str(error)))
    return {"ok": True, "id": record.id}


def _refused(error: ChampionError) -> dict[str, object]:
    return {"ok": False, "error": error.code, "message": worded(error)}


class _StopTogether(Exception):
    """The first error of commands that stand or fall together."""


def _many(context: Context, lines: TextIO, *, together: bool) -> None:
    reconfigure = getattr(lines, "reconfigure", None)
    if reconfigure is not None:  # a line of strange bytes is refused, the next one is not
        reconfigure(encoding="utf-8", errors="surrogateescape")
    with context.writing() as store:
        refused = _all_or_none(store, lines) if together else _one_by_one(store, lines)
    if len(refused) == 1:
        fail(refused[0])
    if refused:
        fail(f"{len(refused)} commands were refused, first: {refused[0]}")


def _told(lines: TextIO) -> Iterator[str]:
    for line in lines:
        plain = line.removeprefix("\ufeff").strip()  # some programs mark the start as UTF-8
        if plain:
            yield plain


def _one_by_one(store: Store, lines: TextIO) -> list[str]:
    """Each line for itself; what was wrong with those that were refused."""
    refused = []
    for line in _told(lines):
        answer = _from_line(store, line)
        tell(as_json(answer))
        if not answer["ok"]:
            refused.append(str(answer["message"]))
    return refused


def _all_or_none(store: Store, lines: TextIO) -> list[str]:
    answers: list[dict[str, object]] = []
    with contextlib.suppress(_StopTogether), store.atomic():
        for line in _told(lines):
            answers.append(_from_line(store, line))
            if not answers[-1]["ok"]:
                raise _StopTogether
    refused = [str(answer["message"]) for answer in answers if not answer["ok"]]
    for answer in answers[-1:] if refused else answers:
        tell(as_json(answer))
    return refused


class _GivenTwice(ValueError):
    """One name stands twice in a JSON object: which value is meant?"""


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise _GivenTwice(next(name for name in names if names.count(name) > 1))
    return found


def _from_line(store: Store, line: str) -> dict[str, object]:
    try:
        told = json.loads(line, object_pairs_hook=_once)
    except _GivenTwice as error:
        return _refused(BadValue(field="line", value=str(error)))
    except (ValueError, RecursionError):
        return _refused(BadValue(field="line", value=line))
    if not isinstance(told, dict) or not isinstance(told.get("do"), str):
        return _refused(BadValue(field="line", value=line))
    for name in told:
        if name not in ("do", "with"):
            return _refused(BadValue(field="line", value=name))
    given = told.get("with", {})
    if not isinstance(given, dict):
        return _refused(BadValue(field="with", value=str(given)))
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
    """The records of a class (Person, Session …) or figures from them (Stock, ToBring …)."""
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
@click.option("--out", type=PLACE, required=True)
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
    many = "1 row" if rows == 1 else f"{rows} rows"
    context.say({"file": str(out), "rows": rows}, f"{many} in {out}")


@click.command("import")
@click.argument("what")
@click.argument("file", type=PLACE)
@click.option("--inspect", is_flag=True, help="Only say what would happen.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
@click.option(
    "--column",
    "chosen",
    multiple=True,
    metavar="FIELD=HEADING",
    help="Which column is the name, address, district, setting, website or source_key.",
)
@verb
def take_in(
    context: Context,
    what: str,
    file: Path,
    *,
    inspect: bool,
    yes: bool,
    chosen: tuple[str, ...],
) -> None:
    """Places from a file of others: preview, then apply; a second time updates, never doubles."""
    from champion_app.cli.tables import import_venues, nothing_read

    if what != "venues":
        raise UnknownName(kind="import", name=what)
    columns = _columns(chosen)
    apply = not inspect and (yes or (sys.stdin.isatty() and _agreed(file)))
    with context.writing() if apply else context.reading() as store:
        told, text = import_venues(store, file, keep=apply, columns=columns)
    empty = not any(told[count] for count in ("new", "changed", "same"))
    if context.json or not empty or told["columns"]:  # else the sentence below says it all
        context.say(told, text)
    if empty:
        fail(nothing_read(told))


def _columns(chosen: tuple[str, ...]) -> dict[str, list[str]] | None:
    """The headings of each field, in the order given; None to have them guessed."""
    columns: dict[str, list[str]] = {}
    for word in chosen:
        field, equals, heading = word.partition("=")
        if not equals:
            raise click.UsageError(f"“{shortened(word)}” is not FIELD=HEADING")
        columns.setdefault(field.strip(), []).append(heading.strip())
    return columns or None


def _agreed(file: Path) -> bool:
    return click.confirm(f"Take in the places of {file.name}?")
