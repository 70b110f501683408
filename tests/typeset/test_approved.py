"""Every line still looks as it did when another engine drew the same one; a wrong one is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import pytest

from champion_app.typeset import faces, isolate
from champion_app.typeset.fonts import Fonts, packs
from champion_app.typeset.shape import Glyph, Stretch, shaped
from tests.typeset import approved
from tests.typeset.galley import Galley, galley
from tests.typeset.paper import FONTS, fonts
from tests.typeset.specimens import specimens

GROUPS = tuple(dict.fromkeys(one.group for one in specimens()))
Shaper = Callable[[Any, Stretch], tuple[Glyph, ...]]


@lru_cache(maxsize=len(GROUPS))
def members(group: str) -> tuple[Galley, ...]:
    """The paragraphs of a language, or the hard lines, in our lines."""
    return tuple(galley(one, fonts()) for one in specimens() if one.group == group)


def differing(galleys: Sequence[Galley], shelf: Fonts) -> list[str]:
    """The lines of a group that do not look as approved when they are set with these fonts."""
    whole = approved.kept(galleys[0].specimen.group)
    found, top = [], 0
    for one, now in zip(galleys, approved.drawn(galleys, shelf), strict=True):
        before = whole.crop((0, top, now.width, top + now.height))
        top += now.height
        for place, row in enumerate(one.rows, 1):
            unit = approved.dpi(one) / 72
            edges = (round((row.base - row.above) * unit), round((row.base + row.below) * unit))
            band = (0, edges[0], now.width, edges[1])
            if approved.strays(before.crop(band), now.crop(band)) > approved.STRAY:
                found.append(f"{one.specimen.name} line {place}")
    assert (whole.width, whole.height) == (now.width, top)
    return found


def test_there_is_an_approved_picture_of_every_group_and_of_nothing_else() -> None:
    assert {file.stem for file in approved.FOLDER.glob("*.png")} == set(GROUPS)


@pytest.mark.parametrize("group", GROUPS)
def test_every_line_looks_as_approved(group: str, qapp: object) -> None:
    assert differing(members(group), fonts()) == []


# --- what is wrong is seen: the shaper at fault, one fault at a time ---


def _unjoined(font: Any, stretch: Stretch) -> tuple[Glyph, ...]:
    """Each letter by itself, as engines without shaping draw them."""
    places = range(stretch.start, stretch.end)
    alone = [shaped(font, stretch._replace(text=stretch.text[n], start=0, end=1)) for n in places]
    glyphs = [g._replace(cluster=n) for n, own in zip(places, alone, strict=True) for g in own]
    return tuple(reversed(glyphs) if stretch.rtl else glyphs)


def _turned(font: Any, stretch: Stretch) -> tuple[Glyph, ...]:
    """A run in the reverse of its order, as right-to-left words come out elsewhere."""
    return shaped(font, stretch._replace(rtl=not stretch.rtl))


def _mark_moved(font: Any, stretch: Stretch) -> tuple[Glyph, ...]:
    """Marks a tenth of an em too low."""
    return tuple(
        glyph if glyph.x_advance else glyph._replace(y_offset=glyph.y_offset - font.face.upem // 10)
        for glyph in shaped(font, stretch)
    )


def _no_language(font: Any, stretch: Stretch) -> tuple[Glyph, ...]:
    """Every language drawn like English."""
    return shaped(font, stretch._replace(language="en"))


FAULTS: dict[str, tuple[Shaper, tuple[str, ...]]] = {
    "unjoined": (_unjoined, ("ar", "ur", "bn", "my")),
    "turned": (_turned, ("ur", "ps")),
    "mark moved": (_mark_moved, ("th", "ar", "hi")),
}


def _new_fonts() -> Fonts:
    """Fonts that keep nothing of what was shaped before."""
    return Fonts(FONTS, *packs(FONTS))


@pytest.mark.parametrize(
    ("fault", "group"),
    [(fault, group) for fault, (_, groups) in FAULTS.items() for group in groups],
)
def test_a_wrong_page_is_seen(
    fault: str, group: str, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    right = members(group)
    monkeypatch.setattr(faces, "shaped", FAULTS[fault][0])
    assert differing(right, _new_fonts())


def test_letters_of_the_wrong_language_are_seen(
    monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    right = members("lines")
    monkeypatch.setattr(faces, "shaped", _no_language)
    seen = differing(right, _new_fonts())
    languages = {one.specimen.name: one.specimen.language for one in right}
    assert {"fa", "ne", "ro"} <= {languages[name.partition(" line ")[0]] for name in seen}


def test_a_dose_that_changes_places_is_seen(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    right = members("lines")
    monkeypatch.setattr(isolate, "tokens", lambda *_: ())
    seen = differing(right, _new_fonts())
    assert {f"lines {number} line 1" for number in (1, 2, 3, 4, 6)} <= set(seen)
