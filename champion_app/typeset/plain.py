"""Blocks from plain data: what a JSON file or another program hands over, checked here.

A block is an object with ``kind`` and, if it should be found again, ``id``; a text is a string or a
list of strings and objects ``{"text": …, "strong": …, "link": …, "language": …, "isolate": …}``.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from typing import Any, get_args

from champion_app.typeset.blocks import (
    Block,
    Callout,
    Contact,
    FactTable,
    Heading,
    ListBlock,
    PageBreak,
    PairRow,
    Paragraph,
    Picture,
    QrCode,
    Span,
    Text,
    Tone,
)
from champion_app.typeset.errors import BlockUnclear
from champion_app.typeset.isolate import FSI, LRI, PDI, RLI

Plain = Mapping[str, Any]  # Any: data of others, checked here
_WAYS = {"ltr": LRI, "rtl": RLI, "auto": FSI}


def blocks_of(given: Sequence[Block | Plain | str]) -> tuple[Block, ...]:
    """Blocks as they are, plain data as blocks, a bare string as a paragraph.

    Raises ``BlockUnclear`` with the id of the block that is not understood, or with its place.
    """
    found = []
    for place, one in enumerate(given, 1):
        if isinstance(one, Block):
            found.append(one)
        elif isinstance(one, str):
            found.append(Paragraph(one))
        else:
            found.append(_block(one, place))
    return tuple(found)


def _block(one: Plain, place: int) -> Block:
    key = ""
    try:
        key = str(one.get("id", ""))
        return _KINDS[one["kind"]](one, {"key": key, "language": str(one.get("language", ""))})
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BlockUnclear(key or f"block {place}") from error


def _text(given: object) -> Text:
    if isinstance(given, str):
        return given
    if not isinstance(given, Sequence):
        raise TypeError
    return tuple(_span(part) for part in given)


def _span(part: object) -> Span:
    if isinstance(part, str):
        return Span(part)
    if not isinstance(part, Mapping):
        raise TypeError
    text, way = part["text"], _WAYS.get(part.get("isolate", ""))
    if not isinstance(text, str):
        raise TypeError
    shown = f"{way}{text}{PDI}" if way else text
    strong, link = bool(part.get("strong")), str(part.get("link", ""))
    return Span(shown, strong, link, str(part.get("language", "")))


def _heading(one: Plain, names: dict[str, Any]) -> Block:
    return Heading(_text(one["text"]), int(one.get("level", 2)), **names)


def _paragraph(one: Plain, names: dict[str, Any]) -> Block:
    return Paragraph(_text(one["text"]), **names)


def _list(one: Plain, names: dict[str, Any]) -> Block:
    ordered = bool(one.get("ordered")) or one["kind"] == "steps"
    return ListBlock(tuple(_text(item) for item in one["items"]), ordered, **names)


def _callout(one: Plain, names: dict[str, Any]) -> Block:
    tone = one.get("tone", "info")
    if tone not in get_args(Tone):
        raise ValueError
    return Callout(_text(one["text"]), tone, **names)


def _table(one: Plain, names: dict[str, Any]) -> Block:
    header = tuple(_text(cell) for cell in one.get("header", ()))
    rows = tuple(tuple(map(_text, row)) for row in one["rows"])
    if len({len(row) for row in (header, *rows) if row}) > 1:
        raise ValueError("rows of a table with more and with fewer cells")
    return FactTable(header, tuple(row for row in rows if row), **names)


def _contact(one: Plain, names: dict[str, Any]) -> Block:
    phone, url = str(one.get("phone", "")), str(one.get("url", ""))
    return Contact(_text(one["label"]), phone, url, _text(one.get("hours", "")), **names)


def _image(one: Plain, names: dict[str, Any]) -> Block:
    data = one["picture"]
    data = base64.b64decode(data, validate=True) if isinstance(data, str) else bytes(data)
    return Picture(data, str(one["alt"]), float(one.get("width", 1)), **names)


def _qr(one: Plain, names: dict[str, Any]) -> Block:
    return QrCode(str(one["url"]), _text(one.get("caption", "")), **names)


def _page_break(_one: Plain, names: dict[str, Any]) -> Block:
    return PageBreak(**names)


def _pair(one: Plain, names: dict[str, Any]) -> Block:
    return PairRow(blocks_of(one["left"]), blocks_of(one["right"]), **names)


_KINDS: Mapping[str, Callable[[Plain, dict[str, Any]], Block]] = {
    "heading": _heading,
    "paragraph": _paragraph,
    "list": _list,
    "steps": _list,
    "callout": _callout,
    "table": _table,
    "contact": _contact,
    "image": _image,
    "qr": _qr,
    "page_break": _page_break,
    "pair": _pair,
}
