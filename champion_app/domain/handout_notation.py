"""How a block is written in a field: a line for an item or row, ``**strong**``, ``[text](link)``.

``[text]{ur}`` is in another language, ``[text]{ltr}`` keeps its own direction; a backslash before a
sign makes it ordinary. What is shown and written again unchanged is the same block.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from champion_app.domain.handout_blocks import Block
from champion_app.domain.handout_words import Inline

_SIGNS = re.compile(r"([\\*\[\]|])")
_PIECE = re.compile(
    r"\\(?P<own>.)"
    r"|(?P<strong>\*\*)"
    r"|\[(?P<text>(?:\\.|[^\[\]\\])*)\]"
    r"(?:\((?P<link>[^()\s]*)\))?(?P<marks>(?:\{[A-Za-z0-9-]{2,40}\})*)",
    re.DOTALL,
)
_MARK = re.compile(r"\{([A-Za-z0-9-]+)\}")
_BAR = re.compile(r"(?<!\\)\|")
_WAYS = ("ltr", "rtl")


@dataclass(frozen=True)
class Field:
    """One field of a block: its name in the block, how it is written, whether it takes lines."""

    name: str
    text: str
    lines: bool = False


# --- words ---


def as_text(inline: object) -> str:
    """Words with their marks as they are written in a field."""
    pieces = [inline] if isinstance(inline, str) else inline if isinstance(inline, list) else []
    return "".join(_written(piece) for piece in pieces)


def _written(piece: str | Mapping[str, Any]) -> str:
    if isinstance(piece, str):
        return _SIGNS.sub(r"\\\1", piece)
    told = _SIGNS.sub(r"\\\1", str(piece["text"]))
    link = str(piece.get("link", "")).replace("(", "%28").replace(")", "%29")
    marks = [str(piece[name]) for name in ("language", "isolate") if piece.get(name)]
    if link or marks:
        told = f"[{told}]" + (f"({link})" if link else "") + "".join(f"{{{one}}}" for one in marks)
    return f"**{told}**" if piece.get("strong") else told


def from_text(text: str) -> Inline:
    """Words with their marks out of what was written in a field."""
    pieces: list[str | dict[str, Any]] = []
    strong, end = False, 0

    def add(said: str, **marks: object) -> None:
        if strong:
            marks["strong"] = True
        if said:
            pieces.append({"text": said, **marks} if marks else said)

    for match in _PIECE.finditer(text):
        add(text[end : match.start()])
        end = match.end()
        if match["own"] is not None:
            add(match["own"])
        elif match["strong"]:
            strong = not strong
        elif not match["link"] and not match["marks"]:
            add(_unsigned(match[0]))
        else:
            add(_unsigned(match["text"]), **_marks(match))
    add(text[end:])
    return _joined(pieces)


def _marks(match: re.Match[str]) -> dict[str, object]:
    found: dict[str, object] = {}
    if match["link"]:
        found["link"] = match["link"]
    for mark in _MARK.findall(match["marks"]):
        found["isolate" if mark in _WAYS else "language"] = mark
    return found


def _unsigned(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL)


def _joined(pieces: Sequence[str | dict[str, Any]]) -> Inline:
    """Neighbours with the same marks as one."""
    found: list[str | dict[str, Any]] = []
    for piece in pieces:
        last = found[-1] if found else None
        if isinstance(piece, str) and isinstance(last, str):
            found[-1] = last + piece
        elif (
            isinstance(piece, dict)
            and piece.keys() == {"text", "strong"}
            and isinstance(last, dict)
            and last.keys() == piece.keys()
        ):
            found[-1] = {**last, "text": last["text"] + piece["text"]}
        else:
            found.append(piece)
    if all(isinstance(piece, str) for piece in found):
        return "".join(piece for piece in found if isinstance(piece, str))
    return found


# --- blocks ---

_WORDS = ("text", "alt", "caption", "label", "hours")
_FIXED = ("phone", "url")
_LISTS = ("items", "header")


def fields_of(block: Mapping[str, Any], *, whole: bool = False) -> tuple[Field, ...]:
    """The fields of a block that are words; with ``whole`` those too that no language changes."""
    found = []
    for name, value in block.items():
        if name in _WORDS or (whole and name in _FIXED):
            told = str(value) if name in _FIXED else as_text(value)
            found.append(Field(name, told))
        elif name == "items":
            found.append(Field(name, "\n".join(map(as_text, value)), lines=True))
        elif name == "header" and value:
            found.append(Field(name, _row(value)))
        elif name == "rows":
            found.append(Field(name, "\n".join(map(_row, value)), lines=True))
    return tuple(found)


def _row(cells: Sequence[object]) -> str:
    return " | ".join(map(as_text, cells))


def _cells(line: str) -> list[Inline]:
    return [from_text(cell.strip()) for cell in _BAR.split(line)]


def with_fields(block: Mapping[str, Any], texts: Mapping[str, str]) -> Block:
    """The block with what was written in its fields; what stood there unchanged stays as it was."""
    shown = {one.name: one.text for one in fields_of(block, whole=True)}
    changed: Block = dict(block)
    for name, text in texts.items():
        if shown.get(name) == text:
            continue
        lines = [line for line in text.split("\n") if line.strip()]
        if name == "items":
            changed[name] = [from_text(line.strip()) for line in lines]
        elif name == "rows":
            changed[name] = [_cells(line) for line in lines]
        elif name == "header":
            changed[name] = _cells(" ".join(lines))
        elif name in _FIXED:
            changed[name] = text.strip()
        else:
            changed[name] = from_text(" ".join(line.strip() for line in lines))
    return changed


def empty_like(block: Mapping[str, Any]) -> Block:
    """A block of the same kind for another language: no words yet, all else the same."""
    found: Block = {}
    for name, value in block.items():
        if name in _WORDS:
            found[name] = ""
        elif name in (*_LISTS, "rows"):
            found[name] = []
        elif name != "made_from":
            found[name] = value
    return found
