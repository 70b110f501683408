"""Divides a paragraph into runs of one level, script, language and font.

Scripts follow UAX #24 with script extensions. A font is chosen for a whole grapheme cluster, never
for a character: the script's own, then those of the paragraph's language, then whatever has it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from champion_app.typeset import graphemes
from champion_app.typeset.faces import Face
from champion_app.typeset.fonts import Fonts
from champion_app.typeset.readings import (
    HAN,
    RTL_SCRIPTS,
    SIMPLIFIED,
    Reading,
    family_of_script,
    reading,
)
from champion_app.typeset.ucd.lookup import grapheme_class, scripts

_ANY = ("Zyyy",)
_INHERITED = ("Zinh",)
_WESTERN_DIGITS = frozenset("0123456789")
_VARIATION = "\ufe0f"
_EMOJI = "Noto Emoji"
_MAX_FOUND = 20_000
# Invisible characters that HarfBuzz hides whether or not the font knows them.
_UNSEEN = frozenset("\u00ad\u034f\u061c\u180e\ufeff\n") | frozenset(
    chr(code)
    for first, last in ((0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0xFE00, 0xFE0F))
    for code in range(first, last + 1)
)


@dataclass(frozen=True)
class Manner:
    """How a stretch of text is written: its weight, language and the address it leads to."""

    strong: bool
    language: str
    link: str = ""


@dataclass(frozen=True)
class Run:
    """Text from ``start`` to ``end`` that is shaped in one go."""

    start: int
    end: int
    script: str
    manner: Manner
    face: Face


@dataclass(frozen=True)
class Itemised:
    """The runs of a paragraph in logical order, and the characters that no font has."""

    runs: tuple[Run, ...]
    missing: str


def itemised(
    text: str,
    manners: list[tuple[int, Manner]],
    fonts: Fonts,
    whole: tuple[tuple[int, int], ...] = (),
) -> Itemised:
    """The runs of ``text``; ``manners`` gives each manner with the index where it begins.

    Each stretch of ``whole``, such as a telephone number, gets one font if any has all of it.
    """
    starts = graphemes.starts(text)
    ends = [*starts[1:], len(text)] if starts else []
    written = _manner_of(starts, manners)
    found = _scripts([text[a:b] for a, b in zip(starts, ends, strict=True)], written)
    _unite(starts, found, whole)
    ties = _ties(text, starts, whole)
    pieces = [
        _Piece(start, end, ties.get(start, end), script, manner)
        for start, end, script, manner in zip(starts, ends, found, written, strict=True)
    ]
    faces, missing = _faces(text, pieces, fonts)
    runs: list[Run] = []
    for piece, face in zip(pieces, faces, strict=True):
        start = piece.start
        if runs and runs[-1].face is face and _alike(runs[-1], piece):
            start = runs.pop().start
        runs.append(Run(start, piece.end, piece.script, piece.manner, face))
    return Itemised(tuple(runs), missing)


def _alike(run: Run, piece: _Piece) -> bool:
    return (run.script, run.manner) == (piece.script, piece.manner)


def _manner_of(starts: list[int], manners: list[tuple[int, Manner]]) -> list[Manner]:
    found, place = [], 0
    for start in starts:
        while place + 1 < len(manners) and manners[place + 1][0] <= start:
            place += 1
        found.append(manners[place][1])
    return found


def _scripts(pieces: list[str], manners: list[Manner]) -> list[str]:
    """The script of each cluster; what belongs to any script takes its neighbour's."""
    found: list[str] = []
    current = ""
    for piece, manner in zip(pieces, manners, strict=True):
        own = scripts(piece[0])
        if piece in _WESTERN_DIGITS and reading(manner.language).script == "Arab":
            # Arabic fonts draw these in styles of their own; numbers should look alike.
            found.append("Latn")
            continue
        if own == _ANY and current in RTL_SCRIPTS and not _runs_back(manner):
            # What follows a foreign name belongs to the sentence, not to the name.
            current = reading(manner.language).script
        if own not in (_ANY, _INHERITED) and current not in own:
            home = reading(manner.language).script
            current = _narrowed(own, home)
        found.append(current)
    following = ""
    for index in range(len(found) - 1, -1, -1):
        if found[index]:
            following = found[index]
        else:
            found[index] = following or reading(manners[index].language).script
    return ["Hani" if script in HAN else script for script in found]


def _runs_back(manner: Manner) -> bool:
    return reading(manner.language).direction == "rtl"


def _unite(starts: list[int], found: list[str], whole: tuple[tuple[int, int], ...]) -> None:
    """A number with Latin letters in it is Latin from end to end, so that it is of one piece."""
    for first, last in whole:
        inside = [place for place, start in enumerate(starts) if first <= start < last]
        if any(found[place] == "Latn" for place in inside):
            for place in inside:
                found[place] = "Latn"


def _narrowed(own: tuple[str, ...], home: str) -> str:
    if home in own:
        return home
    return "Hani" if "Hani" in own else own[0]


@dataclass(frozen=True)
class _Piece:
    """A cluster from ``start`` to ``end``; text up to ``tie`` would rather be of the same font."""

    start: int
    end: int
    tie: int
    script: str
    manner: Manner


def _faces(text: str, pieces: list[_Piece], fonts: Fonts) -> tuple[list[Face], str]:
    """A face for each cluster, and what none of them has."""
    faces: list[Face] = []
    missing = ""
    held, face = 0, None
    for piece in pieces:
        if piece.start >= held:
            face = None
            if piece.tie > piece.end:
                face = _face(text[piece.start : piece.tie], piece, fonts, near=True)
                held = piece.tie if face else piece.end
        chosen = face or _face(text[piece.start : piece.end], piece, fonts)
        if chosen is None:
            wanted = text[piece.start : piece.end]
            missing += "".join(c for c in wanted if c not in missing)
            chosen = faces[-1] if faces else _any_face(fonts, reading(piece.manner.language))
        faces.append(chosen)
    return faces, missing


def _ties(text: str, starts: list[int], whole: tuple[tuple[int, int], ...]) -> dict[int, int]:
    """Where each group that wants one font begins and ends: tokens, and digits with their signs."""
    ties: dict[int, int] = {}
    group = None
    for start in starts:
        if _neutral(text[start]):
            group = start if group is None else group
            ties[group] = start + 1
        else:
            group = None
    return ties | dict(whole)


@lru_cache(maxsize=4096)
def _neutral(character: str) -> bool:
    picture = grapheme_class(character) == "Extended_Pictographic"
    seen = character not in " \n\u00a0\u200b" and character not in _UNSEEN
    return scripts(character) == _ANY and not picture and seen


def _face(wanted: str, piece: _Piece, fonts: Fonts, *, near: bool = False) -> Face | None:
    """The first face that has all of a cluster; what was found is kept with the fonts.

    With ``near`` only the fonts of its script and language are asked: a number with a dash that its
    own font lacks should not be drawn as another language draws its digits.
    """
    key = (wanted, piece.script, piece.manner.language, piece.manner.strong, near)
    if key not in fonts.found:
        if len(fonts.found) > _MAX_FOUND:
            fonts.found.clear()
        fonts.found[key] = _looked_for(wanted, piece, fonts, near=near)
    return fonts.found[key]


def _looked_for(wanted: str, piece: _Piece, fonts: Fonts, *, near: bool) -> Face | None:
    seen = [c for c in wanted if c not in _UNSEEN]
    home = reading(piece.manner.language)
    listed = _candidates(piece.script, home, picture=_VARIATION in wanted)
    last = (SIMPLIFIED,) if _has_own(home, fonts) else ()
    others = (family for family in fonts.families() if family != SIMPLIFIED)
    for family in listed if near else (*listed, *others, *last):
        face = fonts.face(family, piece.manner.strong)
        if face is not None and all(c in face.characters for c in seen):
            return face
    return None


def _has_own(home: Reading, fonts: Fonts) -> bool:
    """Whether a language of Han letters has its own font here: what that lacks is simplified."""
    return home.script in HAN and fonts.face(home.families[0], strong=False) is not None


@lru_cache(maxsize=1024)
def _candidates(script: str, home: Reading, *, picture: bool) -> tuple[str, ...]:
    own = home.families[0] if script == home.script else family_of_script(script)
    if script == "Hani" and home.script in HAN:
        own = home.families[0]
    first = (_EMOJI,) if picture else ()
    return tuple(dict.fromkeys((*first, own, *home.families)))


def _any_face(fonts: Fonts, home: Reading) -> Face:
    """A face to go on with, so that every missing character can be named at once."""
    for family in (*home.families, *fonts.families()):
        face = fonts.face(family, strong=False)
        if face is not None:
            return face
    raise LookupError
