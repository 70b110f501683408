"""One block of a text: what the source says at the start, the fields to write in beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from champion_app.domain.handout_notation import Field, fields_of, with_fields
from champion_app.domain.translating import CHANGED, EXTRA, MISSING
from champion_app.ui import language, words
from champion_app.ui.screens.texts.facts import Line
from champion_app.ui.theme import fonts
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import quiet
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.chips import Chip, Tone
from champion_app.ui.widgets.fields import Boxed, TextArea
from champion_app.ui.widgets.flow import flowing

SAVED_AFTER_MS = 2000
"""Without a key for so long, what was typed is saved, so that no crash takes more."""


def kind_words(kind: str) -> str:
    """What a block is called."""
    return {
        "heading": QCoreApplication.translate("texts", "Heading"),
        "paragraph": QCoreApplication.translate("texts", "Paragraph"),
        "list": QCoreApplication.translate("texts", "List: one line for each point"),
        "steps": QCoreApplication.translate("texts", "Steps: one line for each"),
        "callout": QCoreApplication.translate("texts", "Box"),
        "table": QCoreApplication.translate("texts", "Table: cells with | between them"),
        "image": QCoreApplication.translate("texts", "Picture: what it shows"),
        "qr": QCoreApplication.translate("texts", "Code to scan"),
        "contact": QCoreApplication.translate("texts", "Contact"),
        "page_break": QCoreApplication.translate("texts", "New page"),
    }.get(kind, kind)


def field_words(name: str) -> str:
    """What a field of a block is called."""
    return {
        "label": QCoreApplication.translate("texts", "Name"),
        "phone": QCoreApplication.translate("texts", "Telephone"),
        "url": QCoreApplication.translate("texts", "Web address"),
        "hours": QCoreApplication.translate("texts", "When"),
        "caption": QCoreApplication.translate("texts", "Words below it"),
        "alt": QCoreApplication.translate("texts", "What it shows"),
        "header": QCoreApplication.translate("texts", "Heads of the columns"),
        "rows": QCoreApplication.translate("texts", "Rows"),
        "items": QCoreApplication.translate("texts", "Points"),
        "title": QCoreApplication.translate("texts", "Title"),
    }.get(name, QCoreApplication.translate("texts", "Words"))


class WordsArea(TextArea):
    """Words in the direction and the letters of their language, as high as they are."""

    left = Signal()
    """The hand went elsewhere."""
    entered = Signal()
    """The hand came."""

    def __init__(self, name: str, tag: str, *, only_read: bool = False) -> None:
        super().__init__(name, lines=1)
        self.setFont(fonts.font(Size.LEAD, language=tag))
        known = language.languages().get(tag)
        rtl = bool(known and known.right_to_left)
        way = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(way)
        option.setAlignment(
            Qt.AlignmentFlag.AlignAbsolute
            | (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        )
        self.document().setDefaultTextOption(option)
        self.setReadOnly(only_read)
        if only_read:
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self, _size: object = None) -> None:
        high = self._high()
        if high != self.height():
            self.setFixedHeight(high)

    def _high(self) -> int:
        block = self.document().firstBlock()
        high = 0.0
        while block.isValid():
            high += self.blockBoundingRect(block).height()
            block = block.next()
        least = self.fontMetrics().lineSpacing()
        margins = 2 * self.document().documentMargin() + 14
        return int(max(high, least) + margins)

    def sizeHint(self) -> QSize:
        """As high as its words."""
        return QSize(200, self._high())

    def minimumSizeHint(self) -> QSize:
        """As high as its words."""
        return QSize(120, self._high())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the hand came."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the hand went elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


def _state(state: str) -> tuple[str, Tone]:
    if state == CHANGED:
        return QCoreApplication.translate("texts", "The source was changed since"), Tone.WAITS
    if state == MISSING:
        return QCoreApplication.translate("texts", "Not translated yet"), Tone.WAITS
    if state == EXTRA:
        return QCoreApplication.translate("texts", "Not in the source any more"), Tone.WAITS
    return "", Tone.GOOD


class BlockRow(Card):
    """A block with its fields; says what was written when the hand leaves it or rests."""

    written = Signal(object)
    """The block as it was written."""
    holds = Signal(str)
    """The id of a block that still holds although the source was changed."""
    seen = Signal()
    """The hand is in it: it can be shown as it is written now."""

    def __init__(self, line: Line, tag: str, source_tag: str) -> None:
        super().__init__()
        self.body.setContentsMargins(14, 10, 14, 12)
        self.line = line
        self.tag = tag
        self.fields: dict[str, WordsArea] = {}
        self.said: list[WordsArea] = []
        self.chip = Chip("")
        self.stays = quiet(self.tr("It still holds"), icon="check")
        self.stays.clicked.connect(lambda: self.holds.emit(self.line.id))
        kind = text.small(kind_words(str(line.own.get("kind", ""))))
        kind.setWordWrap(False)
        self.body.addWidget(flowing(kind, self.chip, self.stays))
        self._source = QWidget()
        self._source_column = _column(self._source)
        own = QWidget()
        column = _column(own)
        whole = source_tag == ""
        for field in fields_of(line.own, whole=whole):
            column.addWidget(self._field(field))
        column.addStretch(1)
        if whole:
            self.body.addWidget(own)
        else:
            self.body.addWidget(side_by_side(self._source, own))
        self._source_tag = source_tag
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(SAVED_AFTER_MS)
        self._rest.timeout.connect(self.save)
        self.show_line(line)

    def _field(self, field: Field) -> QWidget:
        name = words.listed(
            [kind_words(str(self.line.own.get("kind", ""))), field_words(field.name)]
        )
        area = WordsArea(name, self.tag)
        area.changed.connect(self._begin_rest)
        area.left.connect(self.save)
        area.changed.connect(self.seen)
        area.entered.connect(self.seen)
        self.fields[field.name] = area
        box = Boxed(area)
        if field.name == "text":
            return box
        whole = QWidget()
        column = _column(whole)
        column.addWidget(text.small(field_words(field.name)))
        column.addWidget(box)
        return whole

    def _begin_rest(self) -> None:
        if self.is_open():
            self._rest.start()

    def is_open(self) -> bool:
        """Whether something was written that is not saved yet."""
        shown = {one.name: one.text for one in fields_of(self.line.own, whole=True)}
        return any(area.toPlainText() != shown.get(name, "") for name, area in self.fields.items())

    def save(self) -> None:
        """Say what was written, if anything was."""
        self._rest.stop()
        if self.is_open():
            self.written.emit(self.block())

    def block(self) -> Mapping[str, Any]:
        """The block as it is written now."""
        told = {name: area.toPlainText() for name, area in self.fields.items()}
        return {**with_fields(self.line.own, told), "id": self.line.id}

    def show_line(self, line: Line) -> None:
        """What is held now; a field that the hand is in keeps its words."""
        was = {one.name: one.text for one in fields_of(self.line.own, whole=True)}
        self.line = line
        for field in fields_of(line.own, whole=True):
            area = self.fields.get(field.name)
            if area is None or area.toPlainText() == field.text:
                continue
            typing = area.hasFocus() and area.toPlainText() != was.get(field.name, "")
            if not typing:
                area.set_value(field.text)
        said, tone = _state(line.state)
        self.chip.setText(said)
        self.chip.set_tone(tone)
        self.chip.setVisible(bool(said))
        self.stays.setVisible(line.state == CHANGED)
        self._show_source(line)

    def _show_source(self, line: Line) -> None:
        told = fields_of(line.source) if line.source is not None else ()
        if [area.toPlainText() for area in self.said] == [one.text for one in told]:
            return
        while (item := self._source_column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.said = []
        for field in told:
            area = WordsArea(self.tr("What the source says"), self._source_tag, only_read=True)
            area.set_value(field.text)
            self.said.append(area)
            if field.name != "text":
                self._source_column.addWidget(text.small(field_words(field.name)))
            self._source_column.addWidget(area)
        self._source_column.addStretch(1)


def side_by_side(source: QWidget, own: QWidget) -> QWidget:
    """What the source says at the start, what is written at the end, of one width."""
    both = QWidget()
    line = QHBoxLayout(both)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(14)
    for half in (source, own):
        line.addWidget(half, 1)
        line.setAlignment(half, Qt.AlignmentFlag.AlignTop)
    return both


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    return column
