"""The line at the foot of the window: saved, waiting to go, sent, in words."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from champion_app.store import queries, waiting_queries
from champion_app.store.store import Store
from champion_app.ui import words
from champion_app.ui.theme.colours import look_of
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets import text


def _things(count: int) -> str:
    return QCoreApplication.translate("status", "%n things to send", "", count)


def parts_of(store: Store) -> list[str]:
    """What the line says of a store: when it was saved, what waits, when it was last sent."""
    saved = queries.last_change(store)
    said = [QCoreApplication.translate("status", "Saved on this laptop")]
    if saved is not None:
        local = saved.astimezone()
        when = words.clock(local)
        if local.date() != store.now().astimezone().date():
            when = words.listed([words.day(local), when])
        said = [
            QCoreApplication.translate("status", "Saved on this laptop {when}").format(when=when)
        ]
    waits = waiting_queries.waiting(store)
    if waits.things and queries.me(store).role == "champion":
        said.append(_things(waits.things))
    if waits.sent_at:
        sent = datetime.fromtimestamp(waits.sent_at / 1000, tz=UTC).astimezone()
        said.append(
            QCoreApplication.translate("status", "last sent {day}").format(day=words.day(sent))
        )
    return said


class StatusLine(QWidget):
    """Said in words, so that "saved" is always true and always seen."""

    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(18, 6, 18, 6)
        line.setSpacing(22)
        self._first = text.Words("", size=Size.SMALL, bold=True, wrap=False)
        self._rest = text.small("")
        self._end = text.small("")
        self._end.setWordWrap(False)
        line.addWidget(self._first)
        line.addWidget(self._rest, 1)
        line.addWidget(self._end)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_store(self, store: Store) -> None:
        """Say how things stand in this store."""
        first, *rest = parts_of(store)
        self._first.setText(first)
        self._rest.setText("      ".join(rest))
        self.setAccessibleName(words.listed([first, *rest]))

    def show_end(self, said: str) -> None:
        """What stands at the end of the line."""
        self._end.setText(said)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Its ground and the line above it."""
        look = look_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.card))
        painter.fillRect(0, 0, self.width(), 1, QColor(look.line))
