"""This computer's choices: an INI file in the profile, nothing about people or work."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

LANGUAGE = "language"
LOOK = "look"
TEXT_SIZE = "text_size"
STILL = "reduce_motion"
REMEMBERED = "remember_key"


@dataclass(frozen=True)
class Option:
    """One choice: its name, what holds when nothing was chosen, and what can be chosen.

    No choices: yes or no.
    """

    name: str
    default: str
    choices: tuple[str, ...] = ("no", "yes")


OPTIONS: tuple[Option, ...] = (
    Option(LANGUAGE, "en", ()),  # the choices are the catalogues found
    Option(LOOK, "light", ("light", "dark", "dim", "contrast")),
    Option(TEXT_SIZE, "100", ("100", "115", "130", "150", "175", "200")),
    Option(STILL, "no"),
    Option(REMEMBERED, "no"),
)
"""Every choice, in the order in which the settings screen shows them."""

_KNOWN = {option.name: option for option in OPTIONS}


class Preferences(QObject):
    """The choices of one profile; every change is written at once and told."""

    changed = Signal(str)
    """The name of the option that changed."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = QSettings(str(file), QSettings.Format.IniFormat)

    def get(self, name: str) -> str:
        """What was chosen, or the default when nothing or nonsense stands in the file."""
        option = _KNOWN[name]
        value = str(self._file.value(name, option.default))
        return value if not option.choices or value in option.choices else option.default

    def set(self, name: str, value: str) -> None:
        """Choose; raises KeyError for an unknown name and ValueError for an unknown choice."""
        option = _KNOWN[name]
        if option.choices and value not in option.choices:
            raise ValueError(value)
        if self.get(name) == value:
            return
        self._file.setValue(name, value)
        self._file.sync()
        self.changed.emit(name)

    @property
    def text_percent(self) -> int:
        """The size of words, 100 to 200."""
        return int(self.get(TEXT_SIZE))

    def largest_file(self) -> int:
        """The most bytes that a file to be sent may have; 0 for no limit of one's own."""
        value = str(self._file.value("largest_file", "0"))
        return int(value) if value.isascii() and value.isdigit() else 0

    def keep_largest_file(self, size: int) -> None:
        """Remember how large a file to be sent may be."""
        self._file.setValue("largest_file", str(size))
        self._file.sync()

    def window_place(self) -> QByteArray:
        """Where the window stood; empty at first."""
        value = self._file.value("window", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_window_place(self, place: QByteArray) -> None:
        """Remember where the window stands."""
        self._file.setValue("window", place)
        self._file.sync()
