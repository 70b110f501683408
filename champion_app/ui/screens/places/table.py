"""The table of places: rows of one height, so that ten thousand scroll as lightly as ten."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from champion_app.ui.screens.places.model import HELD, KIND, LAST, NAME, PlacesModel, headings
from champion_app.ui.theme import fonts, icons
from champion_app.ui.theme.colours import look_of
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets.page import ScrollBar

_TALL = "Åg نستعلیق হ্যাঁ"
_EDGE = 12
_A_NAME = "Glodwick Health Centre"
_SORT_MARK = 14


class _Cells(QStyledItemDelegate):
    """Paints a cell: words, the ground of the chosen row, the line below."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One cell."""
        view = self.parent()
        if not isinstance(view, QTableView):
            return
        look = look_of(view)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(box, QColor(look.good))
        painter.setPen(QColor(look.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if chosen and index.column() == NAME and view.hasFocus():
            bar = QStyle.visualRect(view.layoutDirection(), box, QRect(box.topLeft(), QSize(4, 0)))
            bar.setHeight(box.height())
            painter.fillRect(bar, QColor(look.accent))
        name = index.column() == NAME
        said = str(index.data() or "")
        font = fonts.font(Size.LEAD if name else Size.PLAIN, bold=name, words=said)
        painter.setFont(font)
        painter.setPen(QColor(look.ink if name else look.quiet))
        inner = box.adjusted(_EDGE, 0, -_EDGE, 0)
        words = fonts.measure(font).elidedText(said, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, _align(view, index.column()), f"\u2068{words}\u2069")
        painter.restore()


def _align(view: QWidget, column: int) -> int:
    edge = Qt.AlignmentFlag.AlignTrailing if column == HELD else Qt.AlignmentFlag.AlignLeading
    across = QStyle.visualAlignment(view.layoutDirection(), edge | Qt.AlignmentFlag.AlignVCenter)
    single = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextHideMnemonic
    return across.value | Qt.AlignmentFlag.AlignAbsolute.value | single.value


class _Headings(QHeaderView):
    """Quiet words over the columns; an arrow by the one that gives the order."""

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's
        """One heading."""
        look = look_of(self)
        painter.save()
        painter.fillRect(rect, QColor(look.card))
        painter.setPen(QColor(look.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(look.quiet))
        said = headings()[section]
        painter.setFont(fonts.font(Size.SMALL, bold=True, words=said))
        inner = rect.adjusted(_EDGE, 0, -_EDGE, 0)
        painter.drawText(inner, _align(self, section), said)
        if section == self.sortIndicatorSection():
            self._paint_arrow(painter, inner, said, look.quiet, end=section == HELD)
        painter.restore()

    def _paint_arrow(
        self, painter: QPainter, box: QRect, said: str, ink: str, *, end: bool
    ) -> None:
        wide = painter.fontMetrics().horizontalAdvance(said)
        left = box.right() - wide - _SORT_MARK - 4 if end else box.left() + wide + 4
        mark = QRect(left, box.center().y() - _SORT_MARK // 2, _SORT_MARK, _SORT_MARK)
        mark = QStyle.visualRect(self.layoutDirection(), box, mark)
        if self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder:
            icons.paint(painter, "down", mark, ink)
            return
        painter.save()
        painter.translate(0, 2 * mark.center().y())
        painter.scale(1, -1)
        icons.paint(painter, "down", mark, ink)
        painter.restore()


class PlacesTable(QTableView):
    """Chosen by arrow or press; Enter or a double press opens the form."""

    chosen = Signal(str)
    """The id of the place in the row that is chosen."""
    opened = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.places = PlacesModel()
        self._widths: dict[int, int] = {}
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar())
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(_Headings(Qt.Orientation.Horizontal, self))
        self.horizontalHeader().setAccessibleName(self.tr("Columns"))
        self.setModel(self.places)
        self.setItemDelegate(_Cells(self))
        self._measure()
        self.setSortingEnabled(True)
        self.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.places.line(index.row()).id))

    def _measure(self) -> None:
        """One height for all rows, tall scripts in them; fixed widths but for the name."""
        tall = fonts.measure(fonts.font(Size.LEAD, bold=True)).boundingRect(_TALL).height()
        down = self.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(max(44, tall + 14))
        across = self.horizontalHeader()
        across.setSectionsClickable(True)
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        small = fonts.measure(fonts.font(Size.SMALL, bold=True))
        across.setFixedHeight(max(36, small.boundingRect(_TALL).height() + 10))
        plain = fonts.measure(fonts.font(Size.PLAIN))
        samples = ("", "OL10", "Community centre", "30 September 2026", "000")
        for column, (sample, heading) in enumerate(zip(samples, headings(), strict=True)):
            least = small.horizontalAdvance(heading) + _SORT_MARK + 8
            self._widths[column] = max(plain.horizontalAdvance(sample), least) + 2 * _EDGE + 4
        for column, wide in list(self._widths.items()):
            across.resizeSection(column, wide)

    def choose(self, venue: str) -> None:
        """Choose a place by its id, if it is shown."""
        row = self.places.row_of(venue)
        if row >= 0:
            self.setCurrentIndex(self.places.index(row, NAME))
            self.scrollTo(self.places.index(row, NAME))

    def place(self) -> str:
        """The id of the place that is chosen; empty when none is."""
        index = self.currentIndex()
        return self.places.line(index.row()).id if index.isValid() else ""

    def _tell(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self.places.line(now.row()).id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where names would have no room, what is said beside them too goes away."""
        super().resizeEvent(event)
        if len(self._widths) < len(headings()):  # still being built
            return
        room = self.viewport().width()
        room -= fonts.measure(fonts.font(Size.LEAD, bold=True)).horizontalAdvance(_A_NAME)
        for column in (HELD, NAME + 1, LAST, KIND):  # from what is missed most
            room -= self._widths[column]
            if self.isColumnHidden(column) != (room < 0):
                self.setColumnHidden(column, room < 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.place():
            self.opened.emit(self.place())
            event.accept()
            return
        super().keyPressEvent(event)
