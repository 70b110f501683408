"""Words of a handout: plain text and its pieces, cleaned of all that does not belong in them.

There is no markup inside strings; what looks like HTML or SVG came by accident and is taken out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from champion_app.domain import tags
from champion_app.domain.errors import BadValue
from champion_app.domain.text import composed, is_blank

Inline = str | list[str | dict[str, Any]]  # Any: a piece is JSON
Notes = set[str]
"""What was cleaned away, as codes: ``html``, ``signs``, ``address``, ``tag``, ``extra``."""

LONGEST = 10_000
"""Characters of one paragraph, item or cell: five printed pages, more than anybody reads."""
MOST_PIECES = 400
LONGEST_ADDRESS = 500
_WITH_BREAKS = ("th", "lo", "km", "my")
"""Languages without spaces between words, where a stored U+200B says where a line may break."""
_BREAK = "\u200b"

_ELEMENTS = (
    "a abbr address area article aside audio b base big blockquote body br button canvas caption"
    " center circle cite code col defs del div dl dt dd em embed fieldset figcaption figure font"
    " footer foreignobject form frame frameset g h1 h2 h3 h4 h5 h6 head header hr html i iframe"
    " image img input ins label legend li line link main map mark math meta nav noscript object ol"
    " optgroup option p param path picture polygon pre q rect s script section select small source"
    " span strike strong style sub summary sup svg table tbody td template text textarea tfoot th"
    " thead title tr track tt u ul use var video wbr xml"
)
_TAG = re.compile(rf"</?(?:{'|'.join(_ELEMENTS.split())})(?:[\s/][^<>]*)?>", re.IGNORECASE)
_DECLARED = re.compile(r"<!\[CDATA\[|<![a-z][^<>]*>|<\?[^<>]*>", re.IGNORECASE)
_OPENS = re.compile(r"<!--|<(script|style|svg)(?=[\s/>])", re.IGNORECASE)
_CLOSES = {"": re.compile("-->")} | {
    name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("script", "style", "svg")
}
_ROUNDS = 3
_ADDRESS = re.compile(
    r"(?:https?://[^\s<>\"\\]+|mailto:[^\s<>\"\\]+@[^\s<>\"\\]+|tel:[+\d().-]+)", re.I
)
_BLANKS = re.compile(r"[\n\t ]+")


class Unfit(ValueError):
    """A part that cannot be kept: why, as a code, with its facts."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, str | int] = facts


def without_tags(text: str) -> str:
    """``text`` without the tags of HTML and SVG, and without what they never show."""
    for _ in range(_ROUNDS):
        plain = _TAG.sub("", _DECLARED.sub("", _without_unseen(text)))
        if plain == text:
            return text
        text = plain
    return text.replace("<", "")  # tags made of tags: nobody writes that by accident


def _without_unseen(text: str) -> str:
    """Without comments, scripts, styles and drawings; in one way through, however many begin."""
    parts: list[str] = []
    at = onward = 0
    endless: set[str] = set()
    while (opened := _OPENS.search(text, onward)) is not None:
        name = (opened[1] or "").lower()
        closed = None if name in endless else _CLOSES[name].search(text, opened.end())
        if closed is None:
            endless.add(name)
            onward = opened.end()
            continue
        parts.append(text[at : opened.start()])
        at = onward = closed.end()
    return "".join(parts) + text[at:]


def cleaned_words(value: object, language: str, notes: Notes) -> str:
    """One plain string on one line, its ends kept. Raises Unfit."""
    if not isinstance(value, str):
        raise Unfit("no_text")
    if len(value) > LONGEST:
        raise Unfit("long", most=LONGEST, count=len(value))
    plain = without_tags(value)
    if plain != value:
        notes.add("html")
    keeps = language.partition("-")[0] in _WITH_BREAKS
    parts = plain.split(_BREAK) if keeps else [plain]
    told = _BREAK.join(composed(part) for part in parts)
    if told != plain:
        notes.add("signs")
    told = _BLANKS.sub(" ", told)
    # What was taken out may have parted the halves of a tag.
    return told if without_tags(told) == told else told.replace("<", "")


def cleaned_address(value: object, notes: Notes) -> str:
    """A web, mail or telephone address; nothing for anything else."""
    if not isinstance(value, str) or not value.strip():
        if value not in ("", None):
            notes.add("address")
        return ""
    told = composed(value).strip()
    if len(told) > LONGEST_ADDRESS or not _ADDRESS.fullmatch(told):
        notes.add("address")
        return ""
    return told


def cleaned_inline(value: object, language: str, notes: Notes) -> Inline:
    """Words with their marks, in the one way that such words are written. Raises Unfit."""
    if isinstance(value, str):
        return cleaned_words(value, language, notes).strip()
    if not isinstance(value, Sequence) or isinstance(value, bytes):
        raise Unfit("no_text")
    if len(value) > MOST_PIECES:
        raise Unfit("long", most=MOST_PIECES, count=len(value))
    if sum(len(_raw(piece)) for piece in value) > LONGEST:
        raise Unfit("long", most=LONGEST, count=sum(len(_raw(piece)) for piece in value))
    pieces = [_piece(piece, language, notes) for piece in value]
    return _trimmed(_joined(pieces, language, notes))


def _raw(piece: object) -> str:
    told = piece.get("text") if isinstance(piece, Mapping) else piece
    return told if isinstance(told, str) else ""


def _piece(piece: object, language: str, notes: Notes) -> str | dict[str, Any]:
    if isinstance(piece, str):
        return piece
    if not isinstance(piece, Mapping):
        raise Unfit("no_text")
    if set(piece) - {"text", "strong", "link", "language", "isolate"}:
        notes.add("extra")
    marks: dict[str, Any] = {}
    if piece.get("strong") is True:
        marks["strong"] = True
    if "link" in piece and (link := cleaned_address(piece["link"], notes)):
        marks["link"] = link
    if "language" in piece and (tag := _tag(piece["language"], notes)):
        marks["language"] = tag
    if piece.get("isolate") in ("ltr", "rtl"):
        marks["isolate"] = piece["isolate"]
    text = cleaned_words(piece.get("text"), str(marks.get("language", language)), notes)
    return {"text": text, **marks} if marks else text


def _tag(value: object, notes: Notes) -> str:
    try:
        if isinstance(value, str):
            return tags.normal("language", value)
    except BadValue:
        pass
    notes.add("tag")
    return ""


def _joined(
    pieces: Sequence[str | dict[str, Any]], language: str, notes: Notes
) -> list[str | dict[str, Any]]:
    """Neighbours without marks as one, nothing empty left."""
    found: list[str | dict[str, Any]] = []
    for piece in pieces:
        if isinstance(piece, str) and found and isinstance(found[-1], str):
            found[-1] += piece
        elif (piece if isinstance(piece, str) else piece["text"]) != "":
            found.append(piece)
    return [
        cleaned_words(piece, language, notes) if isinstance(piece, str) else piece
        for piece in found
    ]


def _trimmed(pieces: list[str | dict[str, Any]]) -> Inline:
    """Without blanks at either end; a lone plain piece as a string."""
    for end, strip in ((0, str.lstrip), (-1, str.rstrip)):
        while pieces:
            piece = pieces[end]
            told = strip(piece if isinstance(piece, str) else piece["text"])
            if told:
                pieces[end] = told if isinstance(piece, str) else {**piece, "text": told}
                break
            pieces.pop(end)
    if all(isinstance(piece, str) for piece in pieces):
        return "".join(piece for piece in pieces if isinstance(piece, str))
    return pieces


def plain(inline: object) -> str:
    """The words without their marks."""
    if isinstance(inline, str):
        return inline
    pieces = inline if isinstance(inline, list | tuple) else ()
    return "".join(_raw(piece) for piece in pieces)


def says_nothing(inline: object) -> bool:
    """Whether nobody would see anything of these words."""
    return is_blank(plain(inline))
