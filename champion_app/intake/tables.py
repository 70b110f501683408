"""Tables of others as text files, in any usual encoding, with any usual separator.

What spreadsheets and councils really write is read: byte order marks or none, UTF-16, the Windows
code page, commas, semicolons, tabs or bars, a ``sep=`` line, titles above the headings, cells of
many lines.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from champion_app.domain.errors import FileTooLarge, FileUnreadable
from champion_app.domain.text import clean
from champion_app.intake.faults import Fault

LARGEST = 32 * 1024 * 1024
"""Bytes in a list: far above every public list of places, far below what a laptop can hold."""

OTHERS = (
    b"PK\x03\x04", b"PK\x05\x06", b"%PDF", b"\xd0\xcf\x11\xe0", b"\x1f\x8b", b"\x89PNG",
    b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"7z\xbc\xaf", b"Rar!", b"SQLite format 3",
)  # fmt: skip
"""How files begin that spreadsheets and offices write and that are no text."""
_MARKUP = re.compile(r'\s*(?:\{\s*["}]|\[\s*(?:[\[{\]]|"[^"]*"\s*[,\]])|<[!?a-z])', re.I)
"""How JSON, XML and web pages begin."""
_SEPARATORS = (",", ";", "\t", "|")
_LONGEST_RECORD = 25
"""Lines that one record may fill before a quotation mark is taken to be a slip."""


@dataclass(frozen=True)
class Line:
    """The cells of one record, trimmed, and the number of the line in the file where it starts."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """The headings of a file, the records under them and what could not be read."""

    headings: tuple[str, ...]
    heading_line: int
    lines: tuple[Line, ...]
    faults: tuple[Fault, ...]


def read_table(path: Path, *, is_heading: Callable[[Sequence[str]], bool]) -> Table:
    """The table in a text file. ``is_heading`` knows the row of headings when it sees it.

    Without such a row among the first ten, the first row that is not empty is taken for it.
    What is no such file (a workbook, a PDF, JSON) is one fault. Raises FileUnreadable and
    FileTooLarge.
    """
    text = _text(path)
    if text is None:
        return Table((), 1, (), (Fault(1, "no_list"),))
    separator, text = _separator(text)
    faults: list[Fault] = []
    records = [line for line in _records(text, separator, faults) if any(line.cells)]
    if not records:
        return Table((), 1, (), tuple(faults))
    first = next((i for i, line in enumerate(records[:10]) if is_heading(line.cells)), 0)
    headings = records[first]
    faults += _unreadable_letters(records)
    return Table(headings.cells, headings.number, tuple(records[first + 1 :]), tuple(faults))


def _text(path: Path) -> str | None:
    """The text of a file, or None when it is something else altogether."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise FileUnreadable(file=str(path)) from error
    if len(data) > LARGEST:
        raise FileTooLarge(file=str(path), megabytes=LARGEST // 1024**2)
    if data.startswith(OTHERS):
        return None
    text = decoded(data)
    return None if _MARKUP.match(text) or _is_noise(text[:4096]) else text


def _is_noise(text: str) -> bool:
    """Whether a text is bytes that never were letters."""
    controls = sum(1 for letter in text if letter < " " and letter not in "\t\n\r")
    return controls * 20 > len(text) or text.count("\ufffd") * 2 > len(text)


def decoded(data: bytes) -> str:
    """The bytes of a text file as text, whatever usual encoding they are in."""
    marks = (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF32_LE, "utf-32"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    )
    for mark, encoding in marks:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    sample = data[:4096]
    if sample.count(0) > len(sample) // 4:
        return data.decode("utf-16-be" if data[:1] == b"\0" else "utf-16-le", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        loose = data.decode("utf-8", "replace")
    # A file with more whole UTF-8 letters than broken ones is UTF-8 that was damaged.
    whole = sum(1 for letter in loose if ord(letter) > 0x7F and letter != "\ufffd")
    return loose if whole > loose.count("\ufffd") else data.decode("cp1252", "replace")


def _separator(text: str) -> tuple[str, str]:
    """The separator and the text to read with it, a spreadsheet's ``sep=`` line taken off."""
    first, _, rest = text.partition("\n")
    told = first.strip().strip('"')
    if told.lower().startswith("sep=") and len(told) == 5:
        return told[4], "\n" + rest  # the empty line keeps the count of lines
    return max(_SEPARATORS, key=lambda one: _fits(text, one)), text


def _fits(text: str, separator: str) -> tuple[float, int]:
    """How well a separator explains a file: the share of rows of one width, then that width."""
    rows = islice(csv.reader(io.StringIO(text[:65536], newline=""), delimiter=separator), 60)
    widths = Counter(len(row) for row in rows if any(row))
    wide = {width: count for width, count in widths.items() if width > 1}
    if not wide:
        return 0.0, 0
    width = max(wide, key=lambda one: (wide[one], one))
    return round(wide[width] / widths.total(), 1), width


class _Lines:
    """The lines of a text, which the reader takes one by one and which can be gone back in."""

    def __init__(self, text: str) -> None:
        self.all = list(io.StringIO(text, newline=""))
        self.next = 0

    def __iter__(self) -> Iterator[str]:
        while self.next < len(self.all):
            self.next += 1
            yield self.all[self.next - 1]


def _records(text: str, separator: str, faults: list[Fault]) -> Iterator[Line]:
    lines = _Lines(text)
    reader = csv.reader(lines, delimiter=separator)
    while True:
        start = lines.next
        try:
            cells = next(reader, None)
        except csv.Error:  # a cell longer than the reader takes
            cells = []
        if cells is None:
            return
        raw = lines.all[start : lines.next]
        if _slipped(raw, separator):
            faults.append(Fault(start + 1, "open_quote"))
            cells = raw[0].replace('"', "").split(separator)
            lines.next = start + 1
            reader = csv.reader(lines, delimiter=separator)
        elif not cells and raw[0].strip():
            faults.append(Fault(start + 1, "unread"))
        yield Line(start + 1, tuple(_cell(cell) for cell in cells))


def _slipped(raw: Sequence[str], separator: str) -> bool:
    """Whether a record runs on over its lines because a quotation mark was not closed."""
    if len(raw) > _LONGEST_RECORD:
        return True
    if len(raw) == 1 and raw[0].count('"') % 2 == 0:
        return False
    try:
        next(csv.reader(raw, delimiter=separator, strict=True), None)
    except csv.Error as error:
        return len(raw) > 1 or "end of data" in str(error)
    return False


def _cell(text: str) -> str:
    """A cell composed and trimmed; quotation marks around all of it are the export's."""
    text = clean(text)
    while len(text) > 1 and text[0] == text[-1] == '"':
        text = text[1:-1].strip()
    return text


def _unreadable_letters(records: Sequence[Line]) -> Iterator[Fault]:
    for line in records:
        if any("\ufffd" in cell for cell in line.cells):
            yield Fault(line.number, "letters")
