"""A handout read from a file of any of the forms we know: our own, Markdown, Word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from champion_app.domain import tags
from champion_app.domain.errors import FileTooLarge, FileUnreadable
from champion_app.domain.handout_blocks import Block
from champion_app.domain.handout_errors import NotAHandout, NothingToTakeIn
from champion_app.domain.handout_words import without_tags
from champion_app.domain.text import one_line
from champion_app.intake import markdown, word, word_breaks
from champion_app.intake.faults import Fault
from champion_app.intake.handout_files import Reading
from champion_app.intake.tables import OTHERS, decoded
from champion_app.intake.web_words import WebWords

LARGEST = 40 * 1024 * 1024
"""Bytes of a file: a Word document with photographs."""
LARGEST_TEXT = 4 * 1024 * 1024
"""Letters of a Markdown text, ten times what a handout can hold."""


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
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        reading = Reading()
        document = reading.document(data, path.name)
        return ReadHandout(path.name, tuple(reading.faults), document)
    told = decoded(data)
    if len(told) > LARGEST_TEXT:
        raise FileTooLarge(file=path.name, megabytes=LARGEST_TEXT // 1024**2)
    web, had_html = markdown.as_web(told)
    return _text(web, path, tag, by_lines=True, had_html=had_html)


_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def _text(
    web: str, path: Path, language: str, *, by_lines: bool, had_html: bool = False
) -> ReadHandout:
    """One text out of simple HTML."""
    words = WebWords()
    words.read(web)
    reading = Reading()
    reading.faults += words.faults
    if had_html:
        reading.faults.append(Fault(1, "html"))
    lines = words.lines if by_lines else None
    blocks = word_breaks.in_blocks(reading.blocks(list(words.blocks), language, lines), language)
    if not blocks:
        raise NothingToTakeIn(file=path.name)
    title = one_line(without_tags(words.title[:1000]))[:200].strip()
    if not title:
        title = one_line(path.stem.replace("-", " ").replace("_", " "))[:200].strip() or "–"
        reading.faults.append(Fault(1, "no_title"))
    faults = sorted(reading.faults, key=lambda one: one.line)
    return ReadHandout(path.name, tuple(faults), None, title, tuple(blocks), language)
