"""A handout read from a file of any of the forms we know: our own, Markdown, Word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from champion_app.domain import tags
from champion_app.domain.errors import FileTooLarge, FileUnreadable
from champion_app.domain.handout_blocks import Block
from champion_app.domain.handout_errors import NotAHandout, NothingToTakeIn
from champion_app.domain.handout_words import LONGEST, without_tags
from champion_app.domain.text import one_line
from champion_app.intake import markdown, word, word_breaks
from champion_app.intake.faults import Fault
from champion_app.intake.handout_files import Reading
from champion_app.intake.tables import OTHERS, decoded
from champion_app.intake.web_words import WebWords

LARGEST = 40 * 1024 * 1024
"""Bytes of a file: a Word document with photographs."""
LARGEST_TEXT = 1_000_000
"""Letters of a Markdown text, more than twice what a handout can hold."""
_LONGEST_RUN = 40_000
"""Letters of lines without an empty one among them: a list of two hundred long items."""


@dataclass(frozen=True)
class ReadHandout:
    """What was understood of a file, and what was not.

    Either a whole handout (``document``, in the one form of ``domain.handout_file``) or one text
    (``title`` and ``blocks``) in the language that whoever took it in named.
    """

    name: str
    faults: tuple[Fault, ...]
    document: Mapping[str, Any] | None = None
    title: str = ""
    blocks: tuple[Block, ...] = ()
    language: str = "en"


def read_handout(path: Path, *, language: str = "en") -> ReadHandout:
    """Read a file and keep nothing.

    Raises FileUnreadable, FileTooLarge, NotAHandout, HandoutTooNew, NothingToTakeIn, BadValue.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise FileUnreadable(file=str(path)) from error
    if len(data) > LARGEST:
        raise FileTooLarge(file=path.name, megabytes=LARGEST // 1024**2)
    return understood(data, path, language=language)


def understood(data: bytes, path: Path, *, language: str = "en") -> ReadHandout:
    """What the bytes of a file of this name hold. Raises as ``read_handout``."""
    tag = tags.normal("language", language) or "en"
    if data.startswith(b"PK"):
        return _text(word.as_web(data, path), path, tag, by_lines=False)
    if data.startswith(OTHERS) or (b"\0" in data[:4096] and not data.startswith(_UTF16)):
        raise NotAHandout(file=path.name)
    braced = data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
    if braced or path.suffix.lower() == ".json":
        reading = Reading()
        document = reading.document(data, path.name)
        return ReadHandout(path.name, tuple(reading.faults), document)
    told = decoded(data)
    if len(told) > LARGEST_TEXT:
        raise FileTooLarge(file=path.name, megabytes=LARGEST_TEXT // 1024**2)
    told, faults = _without_walls(told)
    web, had_html = markdown.as_web(told)
    if had_html:
        faults.append(Fault(1, "html"))
    return _text(web, path, tag, by_lines=True, faults=faults)


def _without_walls(text: str) -> tuple[str, list[Fault]]:
    """The text without runs of lines that are too long for anybody, the reader of Markdown too."""
    faults = []
    kept: list[str] = []
    lines = text.splitlines()
    for filled, run in groupby(enumerate(lines, 1), key=lambda one: bool(one[1].strip())):
        listed = list(run)
        count = sum(len(line) for _, line in listed)
        if filled and count > _LONGEST_RUN:
            faults.append(Fault(listed[0][0], "long", {"count": count, "most": LONGEST}))
            kept += [""] * len(listed)
        else:
            kept += [line for _, line in listed]
    return "\n".join(kept), faults


_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def _text(
    web: str, path: Path, language: str, *, by_lines: bool, faults: Sequence[Fault] = ()
) -> ReadHandout:
    """One text out of simple HTML."""
    words = WebWords()
    words.read(web)
    reading = Reading()
    reading.faults += [*faults, *words.faults]
    lines = words.lines if by_lines else None
    blocks = word_breaks.in_blocks(reading.blocks(list(words.blocks), language, lines), language)
    if not blocks:
        raise NothingToTakeIn(file=path.name)
    title = one_line(without_tags(words.title[:1000]))[:200].strip()
    if not title:
        title = one_line(path.stem.replace("-", " ").replace("_", " "))[:200].strip() or "–"
        reading.faults.append(Fault(1, "no_title"))
    told = sorted(reading.faults, key=lambda one: one.line)
    return ReadHandout(path.name, tuple(told), None, title, tuple(blocks), language)
