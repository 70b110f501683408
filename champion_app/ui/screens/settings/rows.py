"""A row for each preference: what it is, what it does, and its choices."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from champion_app.sentences import QT_TRANSLATE_NOOP
from champion_app.ui import preferences, words
from champion_app.ui.language import FINISHED, OFFERED, autonym
from champion_app.ui.preferences import Option, Preferences
from champion_app.ui.widgets import text
from champion_app.ui.widgets.cards import Row
from champion_app.ui.widgets.chips import ChoiceChip
from champion_app.ui.widgets.flow import flowing

NAMES = {
    preferences.LANGUAGE: QT_TRANSLATE_NOOP("settings", "Language"),
    preferences.LOOK: QT_TRANSLATE_NOOP("settings", "Colours"),
    preferences.TEXT_SIZE: QT_TRANSLATE_NOOP("settings", "Size of words"),
    preferences.STILL: QT_TRANSLATE_NOOP("settings", "Keep still"),
    preferences.REMEMBERED: QT_TRANSLATE_NOOP("settings", "Remember the passphrase"),
}
ABOUT = {
    preferences.LANGUAGE: QT_TRANSLATE_NOOP("settings", "Of this window; paper has its own."),
    preferences.LOOK: QT_TRANSLATE_NOOP("settings", "Dim hall is for a dark room with a queue."),
    preferences.TEXT_SIZE: QT_TRANSLATE_NOOP("settings", "Everything grows with it."),
    preferences.STILL: QT_TRANSLATE_NOOP("settings", "Nothing moves that need not move."),
    preferences.REMEMBERED: QT_TRANSLATE_NOOP(
        "settings", "On this laptop only. Leave it off if others use it too."
    ),
}


def choices_of(option: Option) -> list[tuple[str, str]]:
    """The codes of an option with their words."""
    if option.name == preferences.LANGUAGE:
        return [(tag, autonym(tag)) for tag in OFFERED]
    if option.name == preferences.LOOK:
        return words.labels("looks")
    if option.name == preferences.TEXT_SIZE:
        return [(code, f"{code} %") for code in option.choices]
    return [
        ("no", QCoreApplication.translate("settings", "Off")),
        ("yes", QCoreApplication.translate("settings", "On")),
    ]


def _drafts() -> str:
    drafts = words.strung(autonym(tag) for tag in OFFERED if tag not in FINISHED)
    return QCoreApplication.translate("settings", "Still drafts: {languages}").format(
        languages=drafts
    )


def option_row(option: Option, kept: Preferences, choose: Callable[[Option, str], None]) -> Row:
    """Name and help at the start, the choices at the end."""
    name = words.looked_up("settings", NAMES[option.name])
    about = words.looked_up("settings", ABOUT[option.name])
    if option.name == preferences.LANGUAGE:
        about = f"{about} {_drafts()}"
    group = QButtonGroup()
    chips: list[QWidget] = []
    for code, said in choices_of(option):
        language = code if option.name == preferences.LANGUAGE else ""
        chip = ChoiceChip(said, language=language)
        chip.setAccessibleName(words.listed([name, said]))
        chip.setProperty("code", code)
        chip.setChecked(kept.get(option.name) == code)
        chip.clicked.connect(lambda _=False, code=code: choose(option, code))
        group.addButton(chip)
        chips.append(chip)
    several = flowing(*chips)
    group.setParent(several)
    group.setProperty("option", option.name)
    return described(name, about, several)


def described(name: str, about: str, control: QWidget) -> Row:
    """One row: what it is and what it does at the start, its control beside it."""
    row = Row(text.stacked(text.strong(name), text.small(about)))
    control.setSizePolicy(_wide())
    place = QWidget()
    line = QHBoxLayout(place)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(control, 1, Qt.AlignmentFlag.AlignVCenter)
    place.setSizePolicy(_wide())
    row.line.setStretch(0, 2)
    row.line.addWidget(place, 3)
    return row


def _wide() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy
