"""Tables out and lists in: what ``export`` and ``import`` do between the rooms."""

from __future__ import annotations

from pathlib import Path

from champion_app.store.store import Store


def export_table(store: Store, table: str, kind: str, out: Path) -> int:
    """Write one table as ``csv``, ``xlsx`` or ``json``; how many rows it has.

    Raises ReadOnlyPlace and DiskFull; the file appears whole or not at all.
    """
    from champion_app.commands import facts
    from champion_app.documents import tables

    if table == "sessions":
        made = tables.sessions(facts.session_facts(store))
    elif table == "materials":
        made = tables.materials(facts.movement_facts(store))
    else:
        made = tables.hours(facts.hours_facts(store))
    rows = list(made.rows)
    tables.save([tables.Table(made.name, made.columns, rows)], kind, out)
    return len(rows)


def import_venues(store: Store, file: Path, *, keep: bool) -> tuple[dict[str, object], str]:
    """Take in a list of places, or only say what that would do: for programs and for people."""
    from champion_app.commands.places import take_in_venues
    from champion_app.intake.venues import read_venues

    read = read_venues(file)
    with store.atomic():
        done = take_in_venues(store, read.drafts, keep=keep)
    told: dict[str, object] = {
        "file": str(file),
        "columns": {field: list(named) for field, named in read.columns.items()},
        "new": done.new,
        "changed": done.changed,
        "same": done.same,
        "faults": [{"line": one.line, "what": one.what} for one in read.faults],
        "applied": keep,
    }
    lines = [f"{field}: {' + '.join(named)}" for field, named in read.columns.items()]
    lines += [f"line {one.line}: {one.what}" for one in read.faults]
    verb = "" if keep else " (nothing taken in yet: add --yes)"
    lines.append(f"{done.new} new, {done.changed} changed, {done.same} as before{verb}")
    return told, "\n".join(lines)
