"""The languages of the screen: which there are, and the switch to one of them."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from champion_app.paths import resource_folder, translation_folder

OFFERED = ("en", "ur", "ar")
"""Screen languages of this version; one whose catalogue is not finished is marked so."""

FINISHED = ("en",)

# Western digits everywhere: counts and telephone numbers are compared with paper.
_LOCALES = {"en": "en_GB", "ar": "ar_AE"}
_SPOKEN = "champion_language"  # ``words`` reads it too
_SETTLED = "champion_settled"


@dataclass(frozen=True)
class Language:
    """One row of ``languages.csv`` as the screen needs it."""

    tag: str
    name_en: str
    autonym: str
    right_to_left: bool


@cache
def languages() -> Mapping[str, Language]:
    """Every language we speak of, by tag."""
    with (resource_folder() / "languages.csv").open(encoding="utf-8", newline="") as table:
        return {
            row["tag"]: Language(
                row["tag"], row["name_en"], row["autonym"], row["direction"] == "rtl"
            )
            for row in csv.DictReader(table)
        }


def autonym(tag: str) -> str:
    """A language's own name for itself; the tag when we do not know it."""
    known = languages().get(tag)
    return known.autonym if known else tag


def name_of(tag: str) -> str:
    """A language's name for a sentence on screen: English ones in English, else its own."""
    known = languages().get(tag)
    if known is None:
        return tag
    return known.name_en if spoken() == "en" else known.autonym


def spoken() -> str:
    """The language that the screen speaks."""
    app = QCoreApplication.instance()
    return str(app.property(_SPOKEN) or "en") if app else "en"


class Tongue:
    """The translators at work; one for the whole run of the app."""

    def __init__(self) -> None:
        self.tag = "en"
        self._translators: list[QTranslator] = []

    def speak(self, tag: str) -> None:
        """Put the whole app into this language, its direction and its numbers."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise TypeError("no app to speak")
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
        self._translators = [
            one
            for one in (_loaded(f"qtbase_{tag}", ""), _loaded(f"champion_{tag}", "ours"))
            if one is not None
        ]
        for new in self._translators:
            QCoreApplication.installTranslator(new)
        self.tag = tag
        app.setProperty(_SPOKEN, tag)
        if tag != "en" or app.property(_SETTLED):
            self.settle()
        known = languages().get(tag)
        leftward = known is not None and known.right_to_left
        app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight
        )

    def settle(self) -> None:
        """Have Qt's own dates and numbers follow; English has its own until the first paint.

        The class costs 40 ms when it is first used: a third of a bare window's start.
        """
        from PySide6.QtCore import QLocale

        app = QCoreApplication.instance()
        if app is not None:
            app.setProperty(_SETTLED, True)
        QLocale.setDefault(QLocale(_LOCALES.get(self.tag, self.tag.replace("-", "_"))))


def _loaded(name: str, whose: str) -> QTranslator | None:
    folder = (
        str(translation_folder())
        if whose
        else QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    )
    translator = QTranslator()
    return translator if translator.load(name, folder) else None
