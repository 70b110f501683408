"""A paper in a window of its own: its pages large, words to look for, what was found beside."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from champion_app.typeset.papers import Paper
from champion_app.ui import words
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import Button, outline, quiet
from champion_app.ui.widgets.fields import TextField
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.page import scrolling
from champion_app.ui.widgets.paper_search import PaperSearch
from champion_app.ui.widgets.paper_view import PaperView

_STEP = 1.25
_LEAST, _MOST = 0.25, 5.0


class PaperReader(QDialog):
    """The very pages that are printed; Ctrl+F looks for words, Esc leaves.

    ``beside`` stands at the end of the pages, or in their place when there is no paper.
    """

    def __init__(
        self, title: str, paper: Paper | None, parent: QWidget, *, beside: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setSizeGripEnabled(True)
        self.view = PaperView(self.tr("The pages as they will be printed"))
        self.search: PaperSearch | None = None
        self.field = TextField(self.tr("Find on the pages"), hint=self.tr("Find on the pages"))
        self.found = text.quiet("")
        self.page = text.quiet("")
        self.leave = outline(self.tr("Close"), hint="Esc")
        self.leave.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        if paper is not None:
            self._begin_search()
            column.addLayout(self._line_of_search())
            column.addWidget(self._line_of_pages())
        halves = QHBoxLayout()
        halves.setSpacing(16)
        if paper is not None:
            halves.addWidget(self.view, 3)
        if beside is not None:
            area = scrolling(beside)
            area.setMinimumWidth(300)
            halves.addWidget(area, 2)
        column.addLayout(halves, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        column.addLayout(foot)
        for button in self.findChildren(Button):
            button.setAutoDefault(False)
        self.resize(1100 if beside is not None and paper is not None else 820, 700)
        if paper is not None:
            self.view.show_pdf(paper.pdf, paper.pages)
            self._say_page()
            self.field.setFocus()

    # --- building ---

    def _begin_search(self) -> None:
        if self.view.shown is None:
            return
        document, viewer = self.view.shown
        self.search = PaperSearch(self.view, document, viewer)
        self.search.came.connect(self._say_found)
        self.field.textChanged.connect(self.search.look_soon)
        self.field.textChanged.connect(self.field.updateGeometry)  # tall letters, a taller field
        self.field.returnPressed.connect(lambda: self.go(1))
        viewer.pageNavigator().currentPageChanged.connect(self._say_page)
        for key, action in (
            ("Ctrl+F", self._to_field),
            ("F3", lambda: self.go(1)),
            ("Shift+F3", lambda: self.go(-1)),
            ("Shift+Return", lambda: self.go(-1)),
            ("Ctrl+PgDown", lambda: self.turn(1)),
            ("Ctrl+PgUp", lambda: self.turn(-1)),
            ("Ctrl++", lambda: self.zoom(_STEP)),
            ("Ctrl+=", lambda: self.zoom(_STEP)),
            ("Ctrl+-", lambda: self.zoom(1 / _STEP)),
            ("Ctrl+0", self.view.show_width),
            ("Ctrl+1", self.view.show_whole_page),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(action)

    def _line_of_search(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 2)
        self.before = quiet(self.tr("Previous"))
        self.after = quiet(self.tr("Next"), hint="F3")
        self.before.clicked.connect(lambda: self.go(-1))
        self.after.clicked.connect(lambda: self.go(1))
        for button in (self.before, self.after):
            button.setEnabled(False)
            line.addWidget(button)
        line.addWidget(self.found, 1)
        for one in (self.field, self.before, self.after, self.found):
            one.setVisible(self.search is not None)
        return line

    def _line_of_pages(self) -> QWidget:
        buttons = []
        for said, icon, action in (
            (self.tr("Page before"), "", lambda: self.turn(-1)),
            (self.tr("Page after"), "", lambda: self.turn(1)),
            (self.tr("Larger"), "plus", lambda: self.zoom(_STEP)),
            (self.tr("Smaller"), "minus", lambda: self.zoom(1 / _STEP)),
            (self.tr("Fit the width"), "", self.view.show_width),
            (self.tr("Whole page"), "whole", self.view.show_whole_page),
        ):
            button = quiet(said, icon=icon)
            button.clicked.connect(action)
            buttons.append(button)
        line = flowing(buttons[0], self.page, *buttons[1:], gap=6)
        line.setVisible(self.search is not None)
        return line

    # --- looking ---

    def look_for(self, *candidates: str, said: str = "") -> bool:
        """Show the first of these words on the page that says most of ``said``."""
        if self.search is None:
            return False
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        return self.search.look_near(candidates, said)

    def go(self, step: int) -> None:
        """To the next place that was found, or the one before."""
        if self.search is not None:
            self.search.go(step)

    def turn(self, step: int) -> None:
        """To the next page, or the one before."""
        if self.search is None or self.view.shown is None:
            return
        now = self.view.shown[1].pageNavigator().currentPage()
        self.search.jump(min(max(now + step, 0), self.view.pages - 1), QPointF())

    def zoom(self, by: float) -> None:
        """Larger or smaller than it is shown now."""
        if self.view.shown is None:
            return
        viewer = self.view.shown[1]
        now = self._shown_at()
        viewer.setZoomMode(viewer.ZoomMode.Custom)
        viewer.setZoomFactor(min(max(now * by, _LEAST), _MOST))

    def _shown_at(self) -> float:
        """How large pages are shown now, by themselves or as they were fitted."""
        if self.view.shown is None:
            return 1.0
        document, viewer = self.view.shown
        if viewer.zoomMode() is viewer.ZoomMode.Custom:
            return viewer.zoomFactor()
        page = document.pagePointSize(0) * viewer.logicalDpiX() / 72
        room = viewer.viewport().size()
        margins = viewer.documentMargins()
        across = (room.width() - margins.left() - margins.right()) / page.width()
        down = (room.height() - margins.top() - margins.bottom()) / page.height()
        return across if viewer.zoomMode() is viewer.ZoomMode.FitToWidth else min(across, down)

    def _to_field(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    # --- said ---

    def _say_page(self) -> None:
        if self.view.shown is None:
            return
        page = self.view.shown[1].pageNavigator().currentPage() + 1
        said = self.tr("Page {number} of {count}")
        self.page.setText(said.format(number=page, count=self.view.pages))

    def _say_found(self) -> None:
        search = self.search
        if search is None:
            return
        self.found.setText(_found(search, self.field.value()))
        several = (search.places or len(search.pages)) > 1
        self.before.setEnabled(several)
        self.after.setEnabled(several)
        self._say_page()


def _found(search: PaperSearch, typed: str) -> str:
    """``2 of 5``; where the words are only like it, the page; empty while nothing is typed."""
    from PySide6.QtCore import QCoreApplication

    if not typed:
        return ""
    if search.places:
        said = QCoreApplication.translate("PaperReader", "{number} of {count}")
        return said.format(number=search.at + 1, count=search.places)
    if search.pages:
        said = QCoreApplication.translate("PaperReader", "Something like it on page {number}")
        return said.format(number=search.pages[search.at] + 1)
    said = QCoreApplication.translate("PaperReader", "“{words}” is not on these pages")
    return said.format(words=words.own(typed))
