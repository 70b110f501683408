"""The blocks of a handout file as blocks of the typesetter."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from champion_app.domain.errors import HandoutUnclear
from champion_app.domain.facts import EditionFacts
from champion_app.domain.handout_words import plain
from champion_app.typeset.blocks import (
    Block,
    Callout,
    Contact,
    FactTable,
    Heading,
    ListBlock,
    PageBreak,
    Paragraph,
    Picture,
    QrCode,
    Span,
    Text,
)

Json = Mapping[str, Any]  # Any: JSON as read, checked here

_TONES = ("info", "warn", "emergency")
_WAYS = {"ltr": "\u2066", "rtl": "\u2067"}
"""The signs that keep a piece in its own direction (UAX #9); they stand in no stored text."""


def blocks_of(edition: EditionFacts) -> tuple[tuple[str, Block], ...]:
    """The blocks of an edition with their ids, in order. Raises HandoutUnclear."""
    found = []
    for place, block in enumerate(edition.blocks, 1):
        key = str(block.get("id") or f"block {place}")
        try:
            found.append((key, _BLOCKS[block["kind"]](block, key, edition.language)))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise HandoutUnclear(title=edition.title, where=key) from error
    return tuple(found)


def _text(inline: object) -> Text:
    """A plain string, or the spans of a list of strings and objects."""
    if isinstance(inline, str):
        return inline
    if not isinstance(inline, list | tuple):
        raise TypeError("neither text nor a list of texts")
    return tuple(span for part in inline for span in _spans(part))


def _spans(part: str | Json) -> tuple[Span, ...]:
    if isinstance(part, str):
        return (Span(part),)
    text, link = str(part["text"]), str(part.get("link", ""))
    if part.get("isolate") in _WAYS:
        text = f"{_WAYS[part['isolate']]}{text}\u2069"
    span = Span(text, bool(part.get("strong")), link, str(part.get("language", "")))
    site = shown_address(link)
    # On paper a link cannot be followed: its address has to be read.
    return (span, Span(f" ({site})", link=link)) if site and site not in text else (span,)


def shown_address(url: str) -> str:
    """An address as people type it: no scheme, no ``www.``, no slash at the end."""
    parts = urlsplit(url)
    if not parts.netloc:
        return url
    return parts.netloc.removeprefix("www.") + (parts.path + _tail(parts.query)).rstrip("/")


def _tail(query: str) -> str:
    return f"?{query}" if query else ""


def _heading(block: Json, key: str, language: str) -> Block:
    level = min(max(int(block.get("level", 2)), 2), 3)  # level 1 is the paper's own title
    return Heading(_text(block["text"]), level, key=key, language=language)


def _paragraph(block: Json, key: str, language: str) -> Block:
    return Paragraph(_text(block["text"]), key=key, language=language)


def _list(block: Json, key: str, language: str) -> Block:
    items = tuple(_text(item) for item in block["items"])
    return ListBlock(items, bool(block.get("ordered")), key=key, language=language)


def _steps(block: Json, key: str, language: str) -> Block:
    items = tuple(_text(item) for item in block["items"])
    return ListBlock(items, ordered=True, key=key, language=language)


def _image(block: Json, key: str, language: str) -> Block:
    data = base64.b64decode(block["picture"], validate=True)
    return Picture(data, plain(block.get("alt", "")), key=key, language=language)


def _qr(block: Json, key: str, language: str) -> Block:
    return QrCode(str(block["url"]), _text(block.get("caption", "")), key=key, language=language)


def _callout(block: Json, key: str, language: str) -> Block:
    tone = block.get("tone", "info")
    if tone not in _TONES:
        raise ValueError(tone)
    return Callout(_text(block["text"]), tone, key=key, language=language)


def _table(block: Json, key: str, language: str) -> Block:
    header = tuple(_text(cell) for cell in block.get("header", ()))
    rows = tuple(tuple(_text(cell) for cell in row) for row in block["rows"])
    return FactTable(header, rows, key=key, language=language)


def _contact(block: Json, key: str, language: str) -> Block:
    return Contact(
        _text(block["label"]),
        str(block.get("phone", "")),
        str(block.get("url", "")),
        _text(block.get("hours", "")),
        key=key,
        language=language,
    )


def _page_break(_block: Json, key: str, language: str) -> Block:
    return PageBreak(key=key, language=language)


_BLOCKS: Mapping[str, Callable[[Json, str, str], Block]] = {
    "heading": _heading,
    "paragraph": _paragraph,
    "list": _list,
    "steps": _steps,
    "image": _image,
    "qr": _qr,
    "callout": _callout,
    "table": _table,
    "contact": _contact,
    "page_break": _page_break,
}
"""How each kind of block of the handout file is set."""
