"""The blocks of a handout: what each kind holds, in the one way that it is written.

A block's ``id`` is the same in every language and version. A translated block says in ``made_from``
which words of the source it was made from: the fingerprint of the source's block at that time.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import count
from typing import Any

from champion_app.domain.handout_words import (
    Inline,
    Notes,
    Unfit,
    cleaned_address,
    cleaned_inline,
    cleaned_words,
    says_nothing,
)

Block = dict[str, Any]  # Any: a block is JSON

MOST_BLOCKS = 500
MOST_PARTS = 200
"""Items of a list and rows of a table."""
MOST_COLUMNS = 8
LARGEST_PICTURE = 90_000
"""Bytes of a picture in a handout: three fit into what one edition may hold."""

TONES = ("info", "warn", "emergency")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")
_FINGERPRINT = re.compile(r"[0-9a-f]{16}")
PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
"""How PNG and JPEG files begin."""

Cleaner = Callable[[object, str, Notes], object]


def _texts(value: object, language: str, notes: Notes) -> list[Inline]:
    return [cleaned_inline(each, language, notes) for each in _listed(value, MOST_PARTS)]


def _items(value: object, language: str, notes: Notes) -> list[Inline]:
    return [each for each in _texts(value, language, notes) if not says_nothing(each)]


def _rows(value: object, language: str, notes: Notes) -> list[list[Inline]]:
    rows = [_texts(row, language, notes) for row in _listed(value, MOST_PARTS)]
    return [row for row in rows if any(not says_nothing(cell) for cell in row)]


def _listed(value: object, most: int) -> Sequence[object]:
    if not isinstance(value, list | tuple):
        raise Unfit("no_parts")
    if len(value) > most:
        raise Unfit("many_parts", most=most, count=len(value))
    return value


def _level(value: object, _language: str, _notes: Notes) -> int:
    return min(max(value, 2), 3) if isinstance(value, int) else 2


def _flag(value: object, _language: str, _notes: Notes) -> bool:
    return value is True


def _tone(value: object, _language: str, _notes: Notes) -> str:
    return value if isinstance(value, str) and value in TONES else "info"


def _phone(value: object, _language: str, notes: Notes) -> str:
    return cleaned_words(value, "en", notes).strip()[:60]


def _address(value: object, _language: str, notes: Notes) -> str:
    return cleaned_address(value, notes)


def _picture(value: object, _language: str, _notes: Notes) -> str:
    if not isinstance(value, str) or len(value) > LARGEST_PICTURE * 2:
        raise Unfit("picture")
    try:
        data = base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError) as error:
        raise Unfit("picture") from error
    if not data.startswith(PICTURES) or len(data) > LARGEST_PICTURE:
        raise Unfit("picture")
    return base64.b64encode(data).decode("ascii")


KINDS: Mapping[str, Mapping[str, tuple[Cleaner, object]]] = {
    "heading": {"level": (_level, 2), "text": (cleaned_inline, "")},
    "paragraph": {"text": (cleaned_inline, "")},
    "list": {"ordered": (_flag, False), "items": (_items, ())},
    "steps": {"items": (_items, ())},
    "callout": {"tone": (_tone, "info"), "text": (cleaned_inline, "")},
    "table": {"header": (_texts, ()), "rows": (_rows, ())},
    "image": {"picture": (_picture, None), "alt": (cleaned_inline, "")},
    "qr": {"url": (_address, ""), "caption": (cleaned_inline, "")},
    "contact": {
        "label": (cleaned_inline, ""),
        "phone": (_phone, ""),
        "url": (_address, ""),
        "hours": (cleaned_inline, ""),
    },
    "page_break": {},
}
"""What each kind of block holds, in the order in which it is written: its cleaner, its default."""


def cleaned(block: object, language: str, notes: Notes) -> Block:
    """One block as it is kept, without an id if it has none that can be one. Raises Unfit."""
    if not isinstance(block, Mapping):
        raise Unfit("no_block")
    kind = block.get("kind")
    fields = KINDS.get(kind) if isinstance(kind, str) else None
    if fields is None:
        raise Unfit("unknown_block", kind=str(kind)[:40])
    if set(block) - set(fields) - {"id", "kind", "made_from"}:
        notes.add("extra")
    found: Block = {}
    if isinstance(block.get("id"), str) and _ID.fullmatch(block["id"]):
        found["id"] = block["id"]
    found["kind"] = kind
    for name, (clean, default) in fields.items():
        found[name] = clean(block.get(name, default), language, notes)
    if kind == "table":
        _square(found)
    made_from = block.get("made_from")
    if isinstance(made_from, str) and _FINGERPRINT.fullmatch(made_from):
        found["made_from"] = made_from
    if is_empty(found):
        raise Unfit("empty")
    return found


def _square(table: Block) -> None:
    """As many cells in each row as in the widest one."""
    width = max((len(row) for row in (table["header"], *table["rows"])), default=0)
    if width > MOST_COLUMNS:
        raise Unfit("wide", most=MOST_COLUMNS, count=width)
    for row in (table["header"], *table["rows"]):
        row.extend([""] * (width - len(row)))


def is_empty(block: Block) -> bool:
    """Whether a reader would see nothing of a block."""
    kind = block["kind"]
    if kind in ("page_break", "image"):
        return False
    if kind in ("list", "steps"):
        return not block["items"]
    if kind == "table":
        return not block["rows"]
    if kind == "contact":
        return all(says_nothing(block[name]) for name in ("label", "phone", "url"))
    if kind == "qr":
        return not block["url"]
    return says_nothing(block["text"])


def with_ids(blocks: Sequence[Block], *, taken: Iterable[str] = ()) -> list[Block]:
    """The blocks with an id each, no two alike; those that have one of their own keep it.

    New ones are none of ``taken``.
    """
    used = {str(block["id"]) for block in blocks if "id" in block} | set(taken)
    fresh = (f"b{number}" for number in count(1))
    seen: set[str] = set()
    found = []
    for block in blocks:
        own = str(block.get("id", ""))
        if not own or own in seen:
            own = next(name for name in fresh if name not in used)
        seen.add(own)
        found.append({"id": own, **{key: each for key, each in block.items() if key != "id"}})
    return found


def fingerprint(block: Mapping[str, Any]) -> str:
    """Sixteen hex digits over what a block says, whatever its id and what it was made from."""
    said = {name: value for name, value in block.items() if name not in ("id", "made_from")}
    told = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:16]
