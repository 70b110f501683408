"""One line about a person or an arrival: name, what tells them apart, what helps, a key."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from champion_app.ui.theme.colours import Look, look_of
from champion_app.ui.theme.fonts import Size, font
from champion_app.ui.widgets.buttons import key_size, paint_key, rounded

PAD, GAP, CHIP_PAD = 12, 10, 10
TARGET = 44
"""Least height of a target at the door, in pixels."""


@dataclass(frozen=True)
class Mark:
    """A short word in a rounded box; its tone is one of plain, amber, good."""

    words: str
    tone: str = "plain"


@dataclass(frozen=True)
class RowFacts:
    """What a row says, in the order in which it is read."""

    title: str
    before: str = ""
    beside: str = ""
    marks: tuple[Mark, ...] = ()
    key: str = ""
    action: str = ""
    acts: bool = False
    plain: bool = False

    def spoken(self) -> str:
        """The whole row in words, for a screen reader."""
        parts = (self.before, self.title, self.beside, *(mark.words for mark in self.marks))
        return ", ".join(part for part in (*parts, self.action) if part)


@dataclass(frozen=True)
class _Piece:
    """A piece of text in its place, in a row that reads from left to right."""

    kind: str
    words: str
    box: QRect


class PersonRow(QAbstractButton):
    """A row that can be clicked. Long names wrap their marks below; nothing is clipped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = RowFacts("")
        self._chosen = False
        self._lined = True
        self._laid: dict[int, tuple[list[_Piece], int]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def facts(self) -> RowFacts:
        """What the row says now."""
        return self._facts

    def say(self, facts: RowFacts, *, chosen: bool = False, lined: bool = True) -> None:
        """Show these facts; a chosen row is the one that Enter means."""
        if (facts, chosen, lined) == (self._facts, self._chosen, self._lined):
            return
        taller = facts != self._facts
        self._facts, self._chosen, self._lined = facts, chosen, lined
        self.setAccessibleName(facts.spoken())
        if taller:
            self._laid.clear()
            self.updateGeometry()
        self.update()

    def is_chosen(self) -> bool:
        """Whether Enter means this row."""
        return self._chosen

    def heightForWidth(self, width: int) -> int:
        return max(TARGET, self._arranged(width)[1])

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        width = max(self.width(), 320)
        return QSize(320, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._laid.clear()
            self.updateGeometry()
        super().changeEvent(event)

    # --- arranging ---

    def _font(self, kind: str, words: str) -> QFont:
        if kind == "title":
            plain = self._facts.plain
            return font(Size.PLAIN if plain else Size.LEAD, bold=not plain, words=words)
        if kind == "beside":
            return font(Size.LEAD)
        return font(Size.SMALL if kind in ("mark", "key") else Size.PLAIN)

    def _measure(self, kind: str, words: str) -> QSize:
        metrics = QFontMetrics(self._font(kind, words))
        box = metrics.boundingRect(words)
        height = max(metrics.height(), box.height())
        wide = metrics.horizontalAdvance(words) + 2
        if kind == "key":
            return key_size(metrics, words)
        if kind == "mark":
            return QSize(wide + 2 * CHIP_PAD, height + 6)
        return QSize(wide, height)

    def _sized(self) -> tuple[list[tuple[str, str, QSize]], list[tuple[str, str, QSize]]]:
        """The words that begin the row, and the marks after them, each with its size."""
        said = self._facts
        start = [("before", said.before), ("title", said.title), ("beside", said.beside)]
        marks = [(f"mark {mark.tone}", mark.words) for mark in said.marks]
        return (
            [(kind, words, self._measure(kind, words)) for kind, words in start if words],
            [(kind, words, self._measure("mark", words)) for kind, words in marks],
        )

    def _arranged(self, width: int) -> tuple[list[_Piece], int]:
        """Every piece in its place for this width, and the height that all need."""
        if width not in self._laid:
            self._laid[width] = self._arrange(width)
        return self._laid[width]

    def _arrange(self, width: int) -> tuple[list[_Piece], int]:
        tail = (("key", self._facts.key), ("action", self._facts.action))
        ends = [(kind, words, self._measure(kind, words)) for kind, words in tail if words]
        room = width - 2 * PAD - sum(size.width() + GAP for *_, size in ends)
        start, marks = self._sized()
        used = sum(size.width() + GAP for *_, size in start)
        marked = sum(size.width() + GAP for *_, size in marks)
        below = marks if used + marked - GAP > room else []
        if used - GAP > room and start[-1][0] == "beside":
            below = [start.pop(), *below]  # what tells people of one name apart is never cut short
        first = max([TARGET - 14, *(size.height() for *_, size in (*start, *ends, *marks))])
        pieces, x = [], PAD
        for kind, words, size in start:
            wide = max(0, min(size.width(), PAD + room - x))
            pieces.append(_Piece(kind, words, QRect(x, 7, wide, first)))
            x += wide + GAP
        if not below:
            x = PAD + room - marked + GAP
            for kind, words, size in marks:
                pieces.append(_Piece(kind, words, _centred(x, 7, size, first)))
                x += size.width() + GAP
        x = width - PAD
        for kind, words, size in reversed(ends):
            pieces.append(_Piece(kind, words, _centred(x - size.width(), 7, size, first)))
            x -= size.width() + GAP
        return self._wrapped(pieces, below, room, 7 + first)

    @staticmethod
    def _wrapped(
        pieces: list[_Piece], below: list[tuple[str, str, QSize]], room: int, y: int
    ) -> tuple[list[_Piece], int]:
        """The marks that found no room in the first line, on lines of their own."""
        x, tall = PAD, 0
        for kind, words, size in below:
            if x > PAD and x + size.width() > PAD + room:
                x, y, tall = PAD, y + tall + 4, 0
            wide = min(size.width(), room)
            pieces.append(_Piece(kind, words, QRect(x, y, wide, size.height())))
            x += wide + GAP
            tall = max(tall, size.height())
        return pieces, y + tall + 7

    # --- drawing ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = look_of(self)
        if self._chosen or self.isDown() or self.hasFocus():
            rounded(painter, self.rect(), radius=8, fill=look.good, line="", width=0)
        elif self._lined:
            painter.setPen(QColor(look.line))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self.hasFocus():
            rounded(painter, self.rect(), radius=8, fill="", line=look.accent, width=2)
        for piece in self._arranged(self.width())[0]:
            self._draw(painter, look, piece)
        painter.end()

    def _draw(self, painter: QPainter, look: Look, piece: _Piece) -> None:
        kind, _, tone = piece.kind.partition(" ")
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), piece.box)
        face = self._font(kind, piece.words)
        painter.setFont(face)
        flags = Qt.TextFlag.TextSingleLine.value | Qt.AlignmentFlag.AlignVCenter.value
        if kind == "key":
            paint_key(painter, box, piece.words, look)
            return
        if kind == "mark":
            ground, ink = _tones(look, tone)
            line = look.line if look.name == "contrast" else ""
            rounded(painter, box, radius=box.height() / 2, fill=ground, line=line, width=1)
            painter.setPen(QColor(ink))
            box = box.adjusted(CHIP_PAD, 0, -CHIP_PAD, 0)
            flags |= Qt.AlignmentFlag.AlignHCenter.value
        else:
            inks = {"title": look.accent if self._facts.acts else look.ink, "before": look.ink}
            painter.setPen(QColor(inks.get(kind, look.quiet)))
            flags |= Qt.AlignmentFlag.AlignLeft.value
        words = QFontMetrics(face).elidedText(piece.words, Qt.TextElideMode.ElideRight, box.width())
        # An isolate keeps the end of a name where it belongs in a row of the other direction.
        painter.drawText(box, flags, f"\u2068{words}\u2069")


def _centred(x: int, y: int, size: QSize, height: int) -> QRect:
    return QRect(x, y + (height - size.height()) // 2, size.width(), size.height())


def _tones(look: Look, tone: str) -> tuple[str, str]:
    """Ground and ink of a mark."""
    return {
        "amber": (look.amber, look.amber_ink),
        "good": (look.good, look.good_ink),
    }.get(tone, (look.rail, look.ink))
