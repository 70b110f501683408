"""Where the person stands: the focus stays there when what was under it is made anew."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedWidget, QWidget
from shiboken6 import isValid


@dataclass(frozen=True)
class _Stand:
    """A control that has the focus: itself, what it is and is called, and where it is."""

    one: QWidget
    kind: type[QWidget]
    name: str
    at: QPoint
    among: QWidget | None

    @property
    def holds(self) -> bool:
        """Whether it is still there to stand on."""
        return isValid(self.one) and self.one.isVisible() and self.one.isEnabled()


def _name(one: QWidget) -> str:
    said = one.text() if isinstance(one, QAbstractButton) else ""
    return one.accessibleName() or said


class Footing(QObject):
    """Follows the focus in the page that is shown, and gives it back.

    A list that is made anew takes the focused control with it, and Qt moves on to whatever comes
    next. Who was there stands again on the control of the same kind and name, else on the nearest
    one, of the same group if there is any. A screen that moves the focus itself has the last word.
    """

    def __init__(self, window: QWidget, stack: QStackedWidget) -> None:
        super().__init__(window)
        self._stack = stack
        self._stood: _Stand | None = None
        self._before: _Stand | None = None
        self._after: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _page(self) -> QWidget | None:
        """The page that is shown; none in a window that is being taken down."""
        return self._stack.currentWidget() if isValid(self._stack) else None

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        page = self._page()
        if new is not None and page is not None and page.isAncestorOf(new):
            self._stood = _Stand(new, type(new), _name(new), _middle(new), new.parentWidget())

    def place(self) -> tuple[type[QWidget], int] | None:
        """Where in the page the person stands, for a page that is made once more; None nowhere."""
        page, stood = self._page(), self._stood
        if page is None or stood is None or not stood.holds or not page.isAncestorOf(stood.one):
            return None
        return stood.kind, page.findChildren(stood.kind).index(stood.one)

    def stand_at(self, place: tuple[type[QWidget], int] | None) -> None:
        """Stand there in the page made once more, unless that one has chosen a place itself."""
        page = self._page()
        if place is None or page is None or page.focusWidget() not in (None, page):
            return
        there = page.findChildren(place[0])
        if place[1] < len(there):
            there[place[1]].setFocus(Qt.FocusReason.OtherFocusReason)

    def look(self) -> None:
        """Something is about to change."""
        self._before = self._stood

    def settle(self) -> None:
        """It has changed: look, as soon as all is laid out, whether the person still stands."""
        self._after = QApplication.focusWidget()
        QTimer.singleShot(0, self, self._stand_again)

    def come_back(self) -> None:
        """From outside the page, the notice bar for one, to where the person stood in it."""
        if self._stood is not None:
            self._stand_on(self._stood)

    def _stand_again(self) -> None:
        before, here = self._before, QApplication.focusWidget()
        self._before = None
        if before is None or before.holds or QApplication.activeModalWidget() is not None:
            return
        moved = here is not None and (self._after is None or not isValid(self._after)
                                      or here is not self._after)  # fmt: skip
        if not moved:
            self._stand_on(before)

    def _stand_on(self, stood: _Stand) -> None:
        page = self._page()
        if page is None:
            return
        if stood.holds and page.isAncestorOf(stood.one):
            stood.one.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        there = [one for one in page.findChildren(QWidget) if _can_hold(one)]
        twins = [one for one in there if type(one) is stood.kind and _name(one) == stood.name]
        nearest = min(
            twins or [one for one in there if one.parentWidget() is stood.among] or there,
            key=lambda one: (_middle(one) - stood.at).manhattanLength(),
            default=None,
        )
        if nearest is not None:
            nearest.setFocus(Qt.FocusReason.OtherFocusReason)


def _can_hold(one: QWidget) -> bool:
    tabbed = one.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tabbed) and one.isVisible() and one.isEnabled()


def _middle(one: QWidget) -> QPoint:
    return one.mapToGlobal(one.rect().center())
