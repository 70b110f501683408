"""The languages of the screen: nothing stays English, nothing is cut, numbers agree."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QTableView, QWidget

from champion_app.domain.records import Champion, MaterialEdition, Person, Session, Venue
from champion_app.ui import words
from champion_app.ui.language import FINISHED, OFFERED, autonym
from champion_app.ui.qt_words import QT_WORDS
from champion_app.ui.screens import for_role
from champion_app.ui.screens.door.counter import Digits
from champion_app.ui.screens.first_run.pages import LanguagePage
from champion_app.ui.screens.sessions.plan_form import PlanForm
from champion_app.ui.screens.settings.screen import SettingsScreen
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import Button
from champion_app.ui.widgets.chips import Chip, ChoiceChip
from champion_app.ui.window import Window
from tests.house.source import ROOT
from tests.ui.walking import shown_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from champion_app.store.store import Store
    from champion_app.ui.desk import Desk
    from champion_app.ui.language import Tongue

DRAFTS = [tag for tag in OFFERED if tag not in FINISHED]
ISOLATES = dict.fromkeys(map(ord, "\u200f\u2066\u2067\u2068\u2069"))


def walked(desk: Desk, role: str) -> Iterator[tuple[str, Window]]:
    """A window at each screen of the role in turn, and at the pages inside a screen."""
    window = Window(desk)
    window.resize(1366, 768)
    window.show()
    held = {one.status: one.id for one in desk.store.all(Session)}
    pages: list[tuple[str, str, dict[str, object]]] = [
        (one.name, one.name, {}) for one in for_role(role) if one.name != "door"
    ]
    if role == "champion":
        pages += [
            ("a session", "sessions", {"session": held["planned"]}),
            ("a held session", "sessions", {"session": held["closed"]}),
            ("its closing", "sessions", {"session": held["open"], "close": True}),
            ("the door", "door", {"session": held["open"]}),
        ]
    for place, name, where in pages:
        window.go(name, **where)
        for _ in range(4):  # what is laid out anew may ask for more room
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents()
        yield place, window
    window.close()
    window.deleteLater()


def translated(tag: str) -> dict[str, str]:
    """Every English source that the language has other words for."""
    root = ET.parse(ROOT / "translations" / f"champion_{tag}.ts").getroot()  # noqa: S314 - ours
    found = {}
    for message in root.iter("message"):
        source = message.findtext("source") or ""
        target = message.find("translation")
        forms = [] if target is None else [one.text for one in target.iter() if one.text]
        if forms and source not in forms and re.search(r"[A-Za-z]{2}", source):
            found[source] = forms[0]
    return found


def pattern(source: str) -> re.Pattern[str]:
    """What an English source looks like when its gaps are filled."""
    parts = re.split(r"\{\w+\}|%n", source)
    return re.compile(".+".join(map(re.escape, parts)), re.DOTALL)


def names_in(store: Store) -> set[str]:
    """What people wrote: it stays in their language."""
    return {
        *(one.title for one in store.all(Session)),
        *(one.title for one in store.all(MaterialEdition)),
        *(one.name for one in store.all(Venue)),
        *(one.name for one in store.all(Person)),
        *(one.name for one in store.all(Champion)),
    }


def left_in_english(window: QWidget, tag: str, store: Store) -> set[str]:
    """Words on screen that the language has a translation for."""
    if tag == "en":
        return set()
    patterns = [pattern(source) for source in translated(tag) if not source.startswith("{")]
    said = {text.translate(ISOLATES).strip() for text in shown_words(window)}
    parts = {part.strip() for text in said for part in re.split(r" · |\n", text)}
    return {
        part
        for part in parts - names_in(store)
        if re.search(r"[A-Za-z]{2}", part)
        and not re.search(r"[\u0600-\u06ff]", part)
        and any(one.fullmatch(part) for one in patterns)
    }


def cut(window: QWidget) -> Iterator[str]:
    """What has less room than its words need."""
    for one in window.findChildren(QWidget):
        if not one.isVisibleTo(window):
            continue
        if isinstance(one, Button | ChoiceChip | Chip):
            needs = one.sizeHint()
        elif isinstance(one, QLabel) and one.text():
            wide = one.width() if one.wordWrap() else one.sizeHint().width()
            high = one.heightForWidth(one.width()) if one.wordWrap() else one.sizeHint().height()
            needs = one.sizeHint()
            needs.setWidth(wide)
            needs.setHeight(high)
        else:
            continue
        if one.width() < needs.width() - 1 or one.height() < needs.height() - 1:
            yield f"{one.text()}: {one.size().toTuple()} for {needs.toTuple()}"


@pytest.mark.parametrize("tag", OFFERED)
@pytest.mark.parametrize("role", ["champion", "coordinator"])
def test_on_no_screen_are_words_cut_or_left_in_english(
    role: str, tag: str, make_desk: Callable[..., Desk], tongue: Tongue
) -> None:
    tongue.dress(tag)
    desk = make_desk(role=role)
    wrong = {}
    for place, window in walked(desk, role):
        faults = [*cut(window), *left_in_english(window, tag, desk.store)]
        if faults:
            wrong[place] = faults
    assert wrong == {}


COUNTS = (0, 1, 2, 3, 11, 100)
PEOPLE = {
    "en": ("0 people", "1 person", "2 people", "3 people", "11 people", "100 people"),
    "ur": ("0 لوگ", "1 شخص", "2 لوگ", "3 لوگ", "11 لوگ", "100 لوگ"),
    "ar": ("لا أحد", "شخص واحد", "شخصان", "3 أشخاص", "11 شخصًا", "100 شخص"),
}


@pytest.mark.parametrize("tag", OFFERED)
def test_what_is_counted_takes_the_form_of_its_number(tag: str, tongue: Tongue) -> None:
    tongue.dress(tag)
    assert tuple(words.people(count) for count in COUNTS) == PEOPLE[tag]


@pytest.mark.parametrize("tag", DRAFTS)
def test_a_list_of_words_has_the_comma_of_its_language(tag: str, tongue: Tongue) -> None:
    assert words.strung(["a", "", "b"]) == "a, b"
    tongue.dress(tag)
    assert words.strung(["a", "", "b"]) == "\u200fa، b"


@pytest.mark.parametrize("tag", OFFERED)
def test_a_time_to_type_keeps_hours_before_minutes(tag: str, tongue: Tongue, qtbot) -> None:
    tongue.dress(tag)
    starts = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)
    form = PlanForm([], starts_at=starts, languages=("ur",), mode="count")
    qtbot.addWidget(form)
    form.show()
    assert (form.day.text(), form.time.text()) == ("23/11/2026", "14:30")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # it has no keyboard
@pytest.mark.parametrize("tag", DRAFTS)
def test_the_calendar_speaks_the_screen_s_language_and_cuts_no_day_of_it(
    tag: str, tongue: Tongue, qtbot
) -> None:
    tongue.dress(tag)
    starts = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)
    form = PlanForm([], starts_at=starts, languages=("ur",), mode="count")
    qtbot.addWidget(form)
    form.show()
    arrow = form.day.rect().center()
    arrow.setX(form.day.width() - 8)
    QTest.mouseClick(form.day, Qt.MouseButton.LeftButton, pos=arrow)
    shown = form.day.calendarWidget()
    assert shown.isVisible()
    assert shown.isRightToLeft()
    assert any("\u0600" <= letter <= "\u06ff" for letter in shown.locale().monthName(11))
    days = shown.findChild(QTableView)
    assert days.rowHeight(0) >= days.fontMetrics().boundingRect(shown.locale().dayName(4)).height()
    QTest.keyClick(shown.focusWidget() or days, Qt.Key.Key_Left)  # from right to left: tomorrow
    QTest.keyClick(shown.focusWidget() or days, Qt.Key.Key_Return)
    assert form.day.text() == "24/11/2026"


@pytest.mark.parametrize("tag", DRAFTS)
def test_the_number_at_the_door_has_its_full_height(tag: str, tongue: Tongue, qtbot) -> None:
    tongue.dress("en")
    height = Digits().sizeHint().height()
    tongue.dress(tag)
    assert Digits().sizeHint().height() == height


@pytest.mark.parametrize("make", [text.title, text.heading, text.caption, text.plain])
def test_tall_urdu_letters_are_whole(make: Callable[[str], QLabel], tongue: Tongue, qtbot) -> None:
    tongue.dress("ur")
    label = make("")
    label.setText("کمرے مکمل کریں")
    qtbot.addWidget(label)
    label.setWordWrap(False)
    label.adjustSize()
    image = label.grab().toImage()
    edge = [image.pixelColor(x, 0).rgba() for x in range(image.width())]
    edge += [image.pixelColor(image.width() - 1, y).rgba() for y in range(image.height())]
    assert len(set(edge)) == 1


# --- what Qt itself says ---


@pytest.mark.parametrize("tag", DRAFTS)
def test_qts_own_words_are_not_english(tag: str, tongue: Tongue) -> None:
    tongue.dress(tag)
    english = {
        (context, source)
        for context, sources in QT_WORDS.items()
        for source in sources
        if QCoreApplication.translate(context, source) == source
    }
    assert english == set()


def test_qt_asks_for_its_words_under_our_contexts(tongue: Tongue, qtbot) -> None:
    tongue.dress("ur")
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
    )
    field = QLineEdit("Amina")
    qtbot.addWidget(box)
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    said = [button.text() for button in box.buttons()]
    said += [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.deleteLater()
    assert said
    assert not [text for text in said if not re.search(r"[\u0600-\u06ff]", text)]


# --- a draft says that it is one ---


@pytest.mark.parametrize("tag", OFFERED)
def test_who_chooses_a_draft_at_the_first_start_is_told(tag: str, tongue: Tongue, qtbot) -> None:
    tongue.dress(tag)
    page = LanguagePage(tag)
    qtbot.addWidget(page)
    page.show()
    note = QCoreApplication.translate(
        "LanguagePage", "This translation is a draft: some words may still be in English."
    )
    assert (note in set(shown_words(page))) is (tag in DRAFTS)


@pytest.mark.parametrize("tag", OFFERED)
def test_the_settings_name_the_languages_that_are_drafts(
    tag: str, make_desk: Callable[..., Desk], tongue: Tongue, qtbot
) -> None:
    tongue.dress(tag)
    page = SettingsScreen(make_desk())
    qtbot.addWidget(page)
    listed = words.strung([autonym(one) for one in DRAFTS])
    told = QCoreApplication.translate("settings", "Still drafts: {languages}").format(
        languages=listed
    )
    assert any(text.endswith(told) for text in shown_words(page))
