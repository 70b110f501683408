"""How it looks: contrast of every pair, real bold, icons in the ink given, sizes that grow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from champion_app.paths import resource_folder
from champion_app.ui.screens import SCREENS
from champion_app.ui.theme import colours, fonts, icons
from champion_app.ui.theme.colours import AT_DOOR, ELSEWHERE, LOOKS, for_door, pairs
from champion_app.ui.widgets.buttons import Kind, primary
from champion_app.ui.widgets.text import plain

if TYPE_CHECKING:
    from champion_app.ui.language import Tongue

ICONS = sorted((resource_folder() / "icons").glob("*.svg"))


@pytest.mark.parametrize("name", LOOKS)
def test_every_pair_of_colours_that_meet_can_be_read(name: str) -> None:
    weak = {
        pair: round(colours.contrast(ink, ground), 2)
        for pair, ink, ground in pairs(LOOKS[name])
        if colours.contrast(ink, ground) < ELSEWHERE
    }
    assert weak == {}


@pytest.mark.parametrize("name", LOOKS)
def test_at_the_door_every_pair_can_be_read_from_two_steps_away(name: str) -> None:
    weak = {
        pair: round(colours.contrast(ink, ground), 2)
        for pair, ink, ground in pairs(for_door(LOOKS[name]))
        if colours.contrast(ink, ground) < AT_DOOR
    }
    assert weak == {}


@pytest.mark.parametrize("name", LOOKS)
def test_the_line_of_a_field_can_be_seen(name: str) -> None:
    look = LOOKS[name]
    assert colours.contrast(look.field_line, look.card) >= 3  # WCAG 2.2, 1.4.11


def test_contrast_is_measured_as_the_web_does() -> None:
    assert colours.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert colours.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_below_the_door_everything_takes_the_doors_look(tongue: Tongue) -> None:
    door = QWidget()
    inside = plain("27")
    inside.setParent(door)
    assert colours.look_of(inside).accent == colours.LIGHT.accent
    colours.stand_at_door(door)
    assert colours.look_of(inside).accent == for_door(colours.LIGHT).accent


def test_bold_is_the_fonts_own_and_wider(tongue: Tongue) -> None:
    words = "Eating well for a strong heart 27"
    usual = QFontMetrics(fonts.font()).horizontalAdvance(words)
    assert QFontMetrics(fonts.font(bold=True)).horizontalAdvance(words) > usual * 1.03
    tongue.dress("ur")
    urdu = "بھیجنے کے لیے تیار"
    usual = QFontMetrics(fonts.font()).horizontalAdvance(urdu)
    assert QFontMetrics(fonts.font(bold=True)).horizontalAdvance(urdu) != usual


@pytest.mark.parametrize("language", ["en", "ur", "ar", "bn"])
def test_bold_and_back_is_the_same_font(language: str, tongue: Tongue) -> None:
    usual = fonts.font(language=language)
    bold = fonts.emboldened(usual)
    assert bold.families() == fonts.font(language=language, bold=True).families()
    assert fonts.emboldened(bold, False).families() == usual.families()


def test_nastaliq_gets_the_height_it_needs(tongue: Tongue) -> None:
    english = (plain("Ready to send"), primary("Send"))
    tongue.dress("ur")
    urdu = (plain("بھیجنے کے لیے تیار"), primary("بھیجیں"))
    for tall, low in zip(urdu, english, strict=True):
        assert tall.sizeHint().height() > low.sizeHint().height() * 1.25


def test_turning_to_urdu_and_back_changes_the_letters(tongue: Tongue) -> None:
    words = "بھیجنے کے لیے تیار"
    naskh = QFontMetrics(fonts.font()).horizontalAdvance(words)
    tongue.dress("ur")
    nastaliq = QFontMetrics(fonts.font()).horizontalAdvance(words)
    tongue.dress("ar")
    assert QFontMetrics(fonts.font()).horizontalAdvance(words) == naskh != nastaliq


def test_words_grow_with_the_chosen_size(tongue: Tongue) -> None:
    usual = primary("Open the door").sizeHint()
    tongue.dress("en", percent=200)
    large = primary("Open the door").sizeHint()
    assert large.width() > usual.width() * 1.6
    assert large.height() > usual.height() * 1.4


@pytest.mark.parametrize("file", ICONS, ids=lambda file: file.stem)
def test_an_icon_is_drawn_in_the_ink_it_is_given(file, qapp) -> None:
    picture = QPixmap(48, 48)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    icons.paint(painter, file.stem, QRect(0, 0, 48, 48), "#0B6E6E")
    painter.end()
    image = picture.toImage()
    seen = {image.pixelColor(x, y).name() for x in range(48) for y in range(48)}
    assert QColor("#0B6E6E").name() in seen


def test_every_screen_has_an_outline_of_its_own() -> None:
    assert {one.icon for one in SCREENS} <= {file.stem for file in ICONS}


def test_arrows_turn_round_from_right_to_left(qapp, tongue: Tongue) -> None:
    def drawn() -> QPixmap:
        picture = QPixmap(24, 24)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        icons.paint(painter, "onward", QRect(0, 0, 24, 24), "#000000")
        painter.end()
        return picture

    plain_way = drawn().toImage()
    tongue.dress("ur")
    turned = drawn().toImage()
    assert plain_way != turned
    # Antialiasing may differ by a shade along an edge: compare the middle line's dark side.
    first = [x for x in range(24) if plain_way.pixelColor(x, 12).lightness() < 128]
    second = [x for x in range(24) if turned.pixelColor(x, 12).lightness() < 128]
    assert first[0] > 11 > second[0]


@pytest.mark.parametrize("kind", list(Kind), ids=lambda kind: kind.value)
def test_a_button_is_never_narrower_than_its_words(kind: Kind, tongue: Tongue) -> None:
    from champion_app.ui.widgets.buttons import Button

    button = Button("Record your first session", kind=kind, hint="Enter", icon="check")
    words = QFontMetrics(button.font()).horizontalAdvance("Record your first session")
    assert button.minimumSizeHint().width() >= words + 40
    assert button.minimumSizeHint().height() >= 32
