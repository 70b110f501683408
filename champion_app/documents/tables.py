"""The same facts as tables for spreadsheets and programs: CSV, XLSX and JSON (data model, 7.2)."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

from champion_app.domain.errors import DiskFull, ReadOnlyPlace, UnknownName
from champion_app.domain.facts import HoursFacts, MovementFacts, SessionFacts

Cell = str | int | Decimal | date | datetime | tuple[str, ...] | None
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
FORMATS = ("csv", "xlsx", "json")

_FORMULA = "=+-@\t\r"
"""First characters that make a spreadsheet run a cell (OWASP, CSV injection)."""


@dataclass(frozen=True)
class Table:
    """Rows under named columns; ``name`` is the sheet's and the file's. Rows may be read once."""

    name: str
    columns: tuple[str, ...]
    rows: Iterable[Sequence[Cell]]


# --- which tables there are ---

_TALLIES_AFTER = "first_time"
_SESSION_COLUMNS: Mapping[str, Callable[[SessionFacts], Cell]] = {
    "session_id": lambda one: one.id,
    "revision": lambda one: one.revision,
    "programme_code": lambda one: one.programme_code,
    "champion_codes": lambda one: one.champion_codes,
    "date": lambda one: one.starts_at.date(),
    "start": lambda one: f"{one.starts_at:%H:%M}",
    "end": lambda one: f"{one.ends_at:%H:%M}" if one.ends_at else None,
    "duration_min": lambda one: one.duration_min,
    "status": lambda one: one.status,
    "venue_id": lambda one: one.venue_id,
    "venue_name": lambda one: one.venue_name,
    "setting": lambda one: one.setting,
    "area_code": lambda one: one.area_code,
    "format": lambda one: one.format,
    "topics": lambda one: one.topics,
    "languages": lambda one: one.languages,
    "interpreter": lambda one: one.interpreter,
    "headcount_adult": lambda one: one.headcount_adult,
    "headcount_child": lambda one: one.headcount_child,
    "attendance_total": lambda one: one.attendance_total,
    "named": lambda one: one.named,
    "cards": lambda one: one.cards,
    "anonymous": lambda one: one.anonymous,
    "first_time": lambda one: one.first_time,
    "materials_out": lambda one: one.materials_out,
    "signposts_offered": lambda one: one.signposts_offered,
    "feedback_n": lambda one: one.feedback_n,
    "confidence_up": lambda one: one.confidence_up,
    "confidence_same": lambda one: one.confidence_same,
    "confidence_down": lambda one: one.confidence_down,
    "hours_total": lambda one: one.hours_total,
    "source_bundle": lambda one: one.source_bundle,
    "imported_at": lambda one: one.imported_at,
}


def sessions(facts: Sequence[SessionFacts]) -> Table:
    """One row a session; each tally that any of them has becomes a ``tally_`` column."""
    tallies = sorted({key for one in facts for key in one.tallies})
    names = list(_SESSION_COLUMNS)
    place = names.index(_TALLIES_AFTER) + 1
    columns = (*names[:place], *(f"tally_{key}" for key in tallies), *names[place:])
    readers = list(_SESSION_COLUMNS.values())

    def row(one: SessionFacts) -> tuple[Cell, ...]:
        own = [one.tallies.get(key) for key in tallies]
        values = [read(one) for read in readers]
        return (*values[:place], *own, *values[place:])

    return Table("sessions", columns, (row(one) for one in facts))


def materials(facts: Iterable[MovementFacts]) -> Table:
    """One row a movement of copies, with its sign."""
    columns = (
        "movement_id", "date", "session_id", "edition_id", "title", "topic", "language", "format",
        "version", "kind", "quantity",
    )  # fmt: skip
    return Table(
        "materials",
        columns,
        (
            (
                one.id, one.at.date(), one.session_id, one.edition_id, one.title, one.topic,
                one.language, one.format, one.version, one.kind, one.quantity,
            )
            for one in facts
        ),
    )  # fmt: skip


def hours(facts: Iterable[HoursFacts]) -> Table:
    """One row for each time that a champion gave."""
    columns = ("champion_code", "date", "activity", "minutes", "session_id")
    return Table(
        "hours",
        columns,
        ((one.champion_code, one.date, one.activity, one.minutes, one.session_id) for one in facts),
    )


# --- writing ---


def save(tables: Sequence[Table], kind: str, file: Path) -> None:
    """Write tables as ``csv``, ``xlsx`` or ``json``; the file appears whole or not at all.

    Only a workbook and JSON hold more than one table. Raises UnknownName for another kind,
    ReadOnlyPlace and DiskFull.
    """
    if kind not in FORMATS or (kind == "csv" and len(tables) != 1):
        raise UnknownName(kind="format", name=kind)
    with _whole(file) as stream:
        if kind == "csv":
            write_csv(tables[0], stream)
        elif kind == "json":
            write_json(tables, stream)
        else:
            with tempfile.TemporaryDirectory(dir=file.parent, prefix=".") as folder:
                write_xlsx(tables, stream, folder=Path(folder))


@contextmanager
def _whole(file: Path) -> Iterator[IO[bytes]]:
    """A file that takes its name only when it is complete."""
    part: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(
            dir=file.parent, prefix=f".{file.name}.", delete=False
        ) as stream:
            part = Path(stream.name)
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(file)
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull(folder=str(file.parent)) from error
        raise ReadOnlyPlace(place=str(file)) from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)


def write_csv(table: Table, stream: IO[bytes]) -> None:
    """UTF-8 with a byte order mark for Excel, RFC 4180, dates as ISO 8601, lists by semicolon.

    Text that a spreadsheet would run as a formula gets an apostrophe before it.
    """
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="", write_through=True)
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([harmless(name) for name in table.columns])
    for row in table.rows:
        writer.writerow([_written(cell) for cell in row])
    text.detach()


def _written(cell: Cell) -> str | int | Decimal:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return harmless(cell)
    if isinstance(cell, tuple):
        return harmless(";".join(part.replace(";", ",") for part in cell))
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="seconds")
    return cell.isoformat() if isinstance(cell, date) else cell


def harmless(text: str) -> str:
    """``text``, with an apostrophe before it when a spreadsheet could take it for a formula.

    White space and line ends before the sign do not save it: some programs skip them.
    """
    first = text.lstrip(" \u00a0\u200b\ufeff\n\x0b\x0c\0")[:1]
    return f"'{text}" if first and (first in _FORMULA or first in "＝＋－＠") else text


def write_json(tables: Sequence[Table], stream: IO[bytes]) -> None:
    """One table as an array of objects, several as an object of arrays by name; UTF-8."""
    text = io.TextIOWrapper(stream, encoding="utf-8", newline="\n", write_through=True)
    if len(tables) == 1:
        _json_rows(tables[0], text)
    else:
        for place, table in enumerate(tables):
            text.write(("{" if place == 0 else ",\n") + json.dumps(table.name) + ": ")
            _json_rows(table, text)
        text.write("}")
    text.write("\n")
    text.detach()


def _json_rows(table: Table, text: IO[str]) -> None:
    text.write("[")
    for place, row in enumerate(table.rows):
        cells = {name: _json_cell(cell) for name, cell in zip(table.columns, row, strict=True)}
        text.write(",\n" if place else "\n")
        text.write(json.dumps(cells, ensure_ascii=False))
    text.write("\n]")


def _json_cell(cell: Cell) -> Any:  # Any: what JSON holds
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="seconds")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, Decimal):
        return float(cell)
    return list(cell) if isinstance(cell, tuple) else cell


def write_xlsx(tables: Sequence[Table], stream: IO[bytes], *, folder: Path) -> None:
    """A workbook with a sheet for each table: texts as text, numbers as numbers, days as days.

    A row is let go once written, so the length does not matter; what has to wait on disk waits in
    ``folder``, which the caller clears, and not in the system's own.
    """
    import xlsxwriter

    options = {
        "constant_memory": True,
        "tmpdir": str(folder),
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(stream, options) as book:  # closes its files when a row fails too
        styles = {
            "head": book.add_format({"bold": True, "bottom": 1}),
            "text": book.add_format({"num_format": "@"}),
            "day": book.add_format({"num_format": "yyyy-mm-dd"}),
        }
        for table in tables:
            sheet = book.add_worksheet(table.name)
            sheet.freeze_panes(1, 1)
            for place, name in enumerate(table.columns):
                sheet.set_column(place, place, max(11, len(name) + 2))
                sheet.write_string(0, place, name, styles["head"])
            for number, row in enumerate(table.rows, 1):
                for place, cell in enumerate(row):
                    _put(sheet, (number, place), cell, styles)


def _put(sheet: Any, at: tuple[int, int], cell: Cell, styles: Mapping[str, Any]) -> None:
    # Any: xlsxwriter has no types.
    if cell is None or cell == "":
        return
    if isinstance(cell, datetime):
        sheet.write_string(*at, cell.isoformat(timespec="seconds"), styles["text"])
    elif isinstance(cell, date):
        sheet.write_datetime(*at, cell, styles["day"])
    elif isinstance(cell, int | Decimal):
        sheet.write_number(*at, float(cell) if isinstance(cell, Decimal) else cell)
    else:
        text = (
            ";".join(part.replace(";", ",") for part in cell) if isinstance(cell, tuple) else cell
        )
        sheet.write_string(*at, text[:32767], styles["text"])  # what one cell of Excel holds
