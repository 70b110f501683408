"""The places as a table, and what is said of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from champion_app.domain.text import find_key
from champion_app.store.place_queries import PlaceLine
from champion_app.ui import words

Index = QModelIndex | QPersistentModelIndex

NAME, DISTRICT, KIND, LAST, HELD = range(5)


def kind_of(setting: str) -> str:
    """The kind of place in words; nothing when nobody said."""
    return words.label("settings", setting) if setting else ""


def last_of(line: PlaceLine) -> str:
    """The day of the latest session."""
    return words.day(line.last) if line.last else ""


def spoken(line: PlaceLine) -> str:
    """The whole row in words, for a screen reader."""
    parts = (line.name, line.district, kind_of(line.setting), held_of(line))
    return words.strung(part for part in parts if part)


def held_of(line: PlaceLine) -> str:
    """``2 sessions, the last on 9 November``."""
    if not line.held:
        return QCoreApplication.translate("places", "no session yet")
    last = QCoreApplication.translate("places", "the last on {day}").format(day=last_of(line))
    return words.strung([words.sessions(line.held), last])


class Finding:
    """Places with the keys by which they are found, made at the first search."""

    def __init__(self, lines: Sequence[PlaceLine]) -> None:
        self.lines = lines
        self._keys: list[str] = []

    def matching(self, typed: str) -> list[PlaceLine]:
        """Places that have a word which starts as each typed word does."""
        asked = [f" {word}" for word in find_key(typed).split()]
        if not asked:
            return list(self.lines)
        if not self._keys:
            self._keys = [
                find_key(one.name, one.district, kind_of(one.setting)) for one in self.lines
            ]
        return [
            line
            for line, key in zip(self.lines, self._keys, strict=True)
            if all(word in key for word in asked)
        ]


class PlacesModel(QAbstractTableModel):
    """Read-only; sorted by a column when its heading is pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[PlaceLine] = []
        self._by = NAME
        self._order = Qt.SortOrder.AscendingOrder

    def show(self, lines: Sequence[PlaceLine]) -> None:
        """Show these places."""
        self.beginResetModel()
        self._lines = list(lines)
        self._put_in_order()
        self.endResetModel()

    def line(self, row: int) -> PlaceLine:
        """The place in that row."""
        return self._lines[row]

    def row_of(self, venue: str) -> int:
        """The row of a place by its id; -1 when it is not shown."""
        return next((row for row, one in enumerate(self._lines) if one.id == venue), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many are shown."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as above
        """Name, area, kind, last session, sessions."""
        return 0 if parent.isValid() else HELD + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Any: as Qt
        """Words; the first column is read aloud as the whole row."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == NAME:
            return spoken(line)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            line.name,
            line.district,
            kind_of(line.setting),
            last_of(line),
            str(line.held) if line.held else "–",
        )[index.column()]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # Any: as Qt
        """The headings."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return headings()[section]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column; places that are equal there stay by name."""
        self._by, self._order = column, order
        self.beginResetModel()
        self._put_in_order()
        self.endResetModel()

    def _put_in_order(self) -> None:
        self._lines.sort(key=lambda one: (one.name.casefold(), one.id))
        if self._by == NAME and self._order is Qt.SortOrder.AscendingOrder:
            return
        keys = {
            NAME: lambda one: one.name.casefold(),
            DISTRICT: lambda one: one.district,
            KIND: lambda one: kind_of(one.setting).casefold(),
            LAST: lambda one: one.last.toordinal() if one.last else 0,
            HELD: lambda one: one.held,
        }
        self._lines.sort(key=keys[self._by], reverse=self._order is Qt.SortOrder.DescendingOrder)


def headings() -> tuple[str, ...]:
    """The headings of the columns."""
    return (
        QCoreApplication.translate("places", "Place"),
        QCoreApplication.translate("places", "Area"),
        QCoreApplication.translate("places", "Kind"),
        QCoreApplication.translate("places", "Last session"),
        QCoreApplication.translate("places", "Sessions"),
    )
