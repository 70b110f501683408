"""The window: rail, screen, notice bar, status line, and the keys that work everywhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from champion_app.domain.errors import ChampionError
from champion_app.store import queries
from champion_app.ui import words
from champion_app.ui.desk import Desk, Notice, Visit
from champion_app.ui.screens import SCREENS, Screen, for_role
from champion_app.ui.widgets.drops import Drops
from champion_app.ui.widgets.footing import Footing
from champion_app.ui.widgets.notice import NoticeBar
from champion_app.ui.widgets.page import Page
from champion_app.ui.widgets.rail import Rail
from champion_app.ui.widgets.status_line import StatusLine

__all__ = ["SCREENS", "Window"]

LOCK = "lock"


class Window(QMainWindow):
    """The one window of an open profile. Screens are made at their first visit."""

    locks = Signal()
    """The person wants the profile locked."""

    def __init__(self, desk: Desk, *, at: str = "") -> None:
        super().__init__()
        self._desk = desk
        self._made: dict[str, Page] = {}
        self._way: list[str] = []
        role = queries.me(desk.store).role
        self.screens: dict[str, Screen] = {one.name: one for one in for_role(role)}
        self.setWindowTitle(self.tr("Champion"))
        self.setMinimumSize(720, 480)
        self._build()
        self._bind_keys()
        self.footing = Footing(self, self._stack)
        desk.changing.connect(self.footing.look)
        desk.settled.connect(self.footing.settle)
        self._notice.left.connect(self.footing.come_back)
        drops = Drops(self)
        drops.came.connect(self.take_files)
        desk.changed.connect(self._refresh_status)
        desk.failed.connect(self._warn)
        desk.did.connect(self._say)
        desk.goes.connect(self._visit)
        self._refresh_status()
        first = at if at in self.screens else next(iter(self.screens), "")
        if first:
            self.go(first)

    # --- building ---

    def _build(self) -> None:
        self._rail = Rail(self.tr("Where to go"))
        for one in self.screens.values():
            if one.in_rail:
                label = words.looked_up("screens", one.label)
                self._rail.add(one.name, one.icon, label, at_foot=one.at_foot)
        self._rail.add(LOCK, "lock", self.tr("Lock"), at_foot=True)
        self._rail.chosen.connect(self._leave_or_go)
        self._stack = QStackedWidget()
        self._notice = NoticeBar()
        self._notice.undo.connect(self._desk.undo)
        self._status = StatusLine()
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(self._stack, 1)
        notice_place = QVBoxLayout()
        notice_place.setContentsMargins(30, 0, 30, 12)
        notice_place.addWidget(self._notice)
        side.addLayout(notice_place)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self._rail)
        upper.addLayout(side, 1)
        whole = QVBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(upper, 1)
        whole.addWidget(self._status)
        middle = QWidget()
        middle.setLayout(whole)
        self.setCentralWidget(middle)

    def _bind_keys(self) -> None:
        keys = {
            "Ctrl+Z": self._desk.undo,
            "Ctrl+K": self.find_anything,
            "F1": self.list_keys,
            "F11": self.toggle_whole_screen,
            "Esc": self.go_back,
            "Ctrl+L": self.locks.emit,
        }
        for key, action in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(action)
        for number, name in enumerate(self._in_rail()[:9], 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda name=name: self.go(name))

    def _in_rail(self) -> list[str]:
        return [one.name for one in self.screens.values() if one.in_rail]

    # --- going ---

    @property
    def here(self) -> str:
        """The name of the screen that is shown."""
        return self._way[-1] if self._way else ""

    @property
    def notice(self) -> NoticeBar:
        """The bar that says what just happened."""
        return self._notice

    def page(self, name: str) -> Page:
        """The screen of that name, made if it is visited for the first time."""
        if name not in self._made:
            made = self.screens[name].make(self._desk)
            self._made[name] = made
            self._stack.addWidget(made)
        return self._made[name]

    def go(self, name: str, **where: object) -> None:
        """Show a screen."""
        page = self.page(name)
        if self.here != name:
            self._way = [*self._way[-20:], name]
        self._stack.setCurrentWidget(page)
        self._rail.show_here(name)
        self._rail.setVisible(not page.whole_window or not self.isFullScreen())
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        page.visit(**where)

    def go_back(self) -> None:
        """Esc: put the notice away, or one step back, in the screen or between screens."""
        if self._notice.words:
            self._notice.put_away()
        elif self.here and self.page(self.here).go_back():
            return
        elif self.isFullScreen():
            self.toggle_whole_screen()
        elif len(self._way) > 1:
            self._way.pop()
            self.go(self._way[-1])

    def _leave_or_go(self, name: str) -> None:
        if name == LOCK:
            self._rail.show_here(self.here)
            self.locks.emit()
        else:
            self.go(name)

    @Slot(object)
    def take_files(self, files: list[Path]) -> None:
        """Files handed to the app go to the screen that takes parcels in."""
        for name in ("inbox", "send"):
            if name in self.screens:
                self.go(name, files=files)
                return

    @Slot(object)
    def _visit(self, visit: Visit) -> None:
        if visit.screen == "find":
            self.find_anything()
        elif visit.screen in self.screens:
            self.go(visit.screen, **visit.where)

    # --- everywhere ---

    def find_anything(self) -> None:
        """Ctrl+K."""
        from champion_app.ui.widgets.finder import Finder

        finder = Finder(self._desk.store, frozenset(self.screens), self)
        finder.picked.connect(lambda found: self.go(found.screen, **found.where))
        finder.open()

    def list_keys(self) -> None:
        """F1."""
        from champion_app.ui.widgets.keys import KeyList

        listed = [
            ("Ctrl K", self.tr("Find anything")),
            ("Ctrl Z", self.tr("Take back what you did")),
            ("Esc", self.tr("Go back")),
            ("Enter", self.tr("Go on")),
            ("F11", self.tr("Fill the whole screen")),
            ("Ctrl L", self.tr("Lock")),
            ("F1", self.tr("Show these keys")),
        ]
        for number, name in enumerate(self._in_rail()[:9], 1):
            label = words.looked_up("screens", self.screens[name].label)
            listed.append((f"Ctrl {number}", label))
        if self.here:
            listed += self.page(self.here).keys()
        KeyList(listed, self).open()

    def toggle_whole_screen(self) -> None:
        """F11."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def changeEvent(self, event: QEvent) -> None:
        """A screen that asks for the whole window gets the rail's place too."""
        if event.type() == QEvent.Type.WindowStateChange and self.here:
            whole = self.page(self.here).whole_window and self.isFullScreen()
            self._rail.setVisible(not whole)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window stood."""
        self._desk.preferences.keep_window_place(self.saveGeometry())
        super().closeEvent(event)

    # --- told ---

    @Slot(object)
    def _refresh_status(self, _touched: object = None) -> None:
        self._status.show_store(self._desk.store)
        if self._desk.practice:
            self._status.show_end(self.tr("Practice neighbourhood: nothing here is real"))

    @Slot(object)
    def _say(self, notice: Notice) -> None:
        self._notice.say(notice.words, can_undo=notice.can_undo)

    @Slot(object)
    def _warn(self, error: ChampionError) -> None:
        self._notice.warn(words.sentence(error))
