"""Words looked for on the pages of a PDF, and the way from one place to the next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QTimer, Signal

from champion_app.domain.text import find_key

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPdfWidgets import QPdfView

    from champion_app.ui.widgets.paper_view import PaperView

_REST_MS = 120
_ABOVE = 90
"""Points of the page that stay in sight above a place that was found."""


class PaperSearch(QObject):
    """Finds words by Qt's own search; where that finds none, the pages that have them.

    Qt compares letter by letter, whatever their case. Words that it does not know, since they were
    typed without their marks or the page gives its letters in another order, are compared as names
    are: then ``places`` is 0, ``pages`` lists where they are, and nothing is marked on the page.
    """

    came = Signal()
    """Something else was found, or another place is shown."""

    def __init__(self, view: PaperView, document: QPdfDocument, viewer: QPdfView) -> None:
        from PySide6.QtPdf import QPdfSearchModel

        super().__init__(view)
        self._document, self._viewer = document, viewer
        self._model = QPdfSearchModel(self)
        self._model.setDocument(document)
        viewer.setSearchModel(self._model)
        self.words = ""
        self.places = 0
        self.pages: tuple[int, ...] = ()
        self.at = -1
        self._found: list[int] = []
        self._keys: dict[int, str] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._look)

    def look_soon(self, words: str) -> None:
        """Look for these words when the hand rests."""
        self.words = words
        self._rest.start()

    def look_for(self, words: str) -> bool:
        """Look for these words now and show the first place; whether there is one."""
        self.words = words
        self._look()
        return bool(self.places or self.pages)

    def look_near(self, candidates: Sequence[str], said: str) -> bool:
        """Show the first of the candidates that stands on the page that says most of ``said``.

        The page alone where none does; whether there is any.
        """
        page = self._page_that_says(said)
        if page is None:
            return any(self.look_for(one) for one in candidates if one.strip())
        for one in candidates:
            self._model.setSearchString(one.strip())
            here = len(self._model.resultsOnPage(page)) if one.strip() else 0
            if here:
                self.words = one
                self._count(one)
                self._show(sum(self._found[:page]))
                return True
        self.words = ""
        self._count("")
        self.jump(page, QPointF())
        self.came.emit()
        return True

    def _page_that_says(self, said: str) -> int | None:
        asked = find_key(said).split()
        shares = [
            sum(f" {word}" in self._key(page) for word in asked)
            for page in range(self._document.pageCount())
        ]
        return shares.index(max(shares)) if any(shares) else None

    def go(self, step: int) -> None:
        """To the next place (1) or the one before (-1), round and round; what waits comes first."""
        if self._rest.isActive():
            self._look()
            return
        count = self.places or len(self.pages)
        if count:
            self._show((self.at + step) % count)

    def _look(self) -> None:
        self._rest.stop()
        words = self.words.strip()
        self._count(words)
        pages = range(self._document.pageCount())
        if words and not self.places:
            asked = find_key(words).split()
            self.pages = tuple(
                page for page in pages if asked and all(one in self._key(page) for one in asked)
            )
        if self.places or self.pages:
            self._show(0)
        else:
            self.came.emit()

    def _count(self, words: str) -> None:
        """Where the words are, and none of the places shown yet."""
        self._model.setSearchString(words)
        pages = range(self._document.pageCount()) if words else ()
        self._found = [len(self._model.resultsOnPage(page)) for page in pages]
        self.places, self.at = sum(self._found), -1
        self.pages = tuple(page for page, count in enumerate(self._found) if count)
        self._viewer.setCurrentSearchResultIndex(-1)

    def _key(self, page: int) -> str:
        if page not in self._keys:
            self._keys[page] = find_key(self._document.getAllText(page).text())
        return self._keys[page]

    def _show(self, at: int) -> None:
        self.at = at
        if self.places:
            link = self._model.resultAtIndex(at)
            self._viewer.setCurrentSearchResultIndex(at)
            self.jump(link.page(), link.location())
        else:
            self.jump(self.pages[at], QPointF())
        self.came.emit()

    def jump(self, page: int, place: QPointF) -> None:
        """Show a place of a page, a little of what is above it too."""
        navigator = self._viewer.pageNavigator()
        above = QPointF(0, max(0.0, place.y() - _ABOVE))
        navigator.jump(page, above, navigator.currentZoom())
