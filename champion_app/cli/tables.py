"""Tables out and lists in: what ``export`` and ``import`` do between the rooms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any  # Any: JSON values

from champion_app.cli.context import shortened
from champion_app.domain.errors import FileUnreadable
from champion_app.store.store import Store

if TYPE_CHECKING:
    from champion_app.intake.venues import Drafts

_LONGEST_FAULT = 200
"""Characters of what is said of one line of a list: it may repeat all its headings."""


def export_table(store: Store, table: str, kind: str, out: Path) -> int:
    """Write one table as ``csv``, ``xlsx`` or ``json``; how many rows it has.

    Raises ReadOnlyPlace and DiskFull; the file appears whole or not at all.
    """
    from champion_app.commands import facts
    from champion_app.documents import tables
    from champion_app.sync.files import place_for

    goal = place_for(out)
    if table == "sessions":
        made = tables.sessions(facts.session_facts(store))
    elif table == "materials":
        made = tables.materials(facts.movement_facts(store))
    else:
        made = tables.hours(facts.hours_facts(store))
    rows = list(made.rows)
    tables.save([tables.Table(made.name, made.columns, rows)], kind, goal)
    return len(rows)


def import_venues(
    store: Store, file: Path, *, keep: bool, columns: Mapping[str, Sequence[str]] | None = None
) -> tuple[dict[str, Any], str]:
    """Take in a list of places, or only say what that would do: for programs and for people.

    ``columns`` (field to headings) replaces the guess. Raises FileUnreadable, also for a pipe or a
    device, FileTooLarge, and UnknownName for a field or a column that is not there.
    """
    from champion_app.commands.places import take_in_venues

    read = read_places(file, columns)
    if keep:
        with store.atomic():
            done = take_in_venues(store, read.drafts)
    else:
        done = take_in_venues(store, read.drafts, keep=False)
    told: dict[str, Any] = {
        "file": str(file),
        "columns": {field: list(named) for field, named in read.columns.items()},
        "new": done.new,
        "changed": done.changed,
        "same": done.same,
        "faults": [
            {"line": one.line, "what": shortened(one.what, _LONGEST_FAULT)} for one in read.faults
        ],
        "applied": keep and bool(read.drafts),
    }
    lines = [
        f"{field}: {' + '.join(shortened(one) for one in named)}"
        for field, named in read.columns.items()
    ]
    lines += [f"line {one['line']}: {one['what']}" for one in told["faults"]]
    verb = "" if keep else " (nothing taken in yet: add --yes)"
    lines.append(f"{done.new} new, {done.changed} changed, {done.same} as before{verb}")
    return told, "\n".join(lines)


def read_places(file: Path, columns: Mapping[str, Sequence[str]] | None = None) -> Drafts:
    """The places in a list of others. Raises FileUnreadable, FileTooLarge, UnknownName."""
    from champion_app.intake.venues import read_venues

    if not file.is_file():
        raise FileUnreadable(file=str(file))
    return read_venues(file, columns=columns)


def nothing_read(told: dict[str, Any]) -> str:
    """Why a list gave no place, in one sentence."""
    faults = told["faults"]
    return str(faults[0]["what"]) if faults else f"There are no places in {told['file']}."
