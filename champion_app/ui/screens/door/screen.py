"""The door: the head count on one side, the names on the other, everything by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from champion_app.commands import door, sessions
from champion_app.domain import codes
from champion_app.domain.records import Arrival, ArrivalReversal, Person, Session, Venue
from champion_app.store import door_queries, queries
from champion_app.store.store import Touched
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.screens.door import arrivals, lamp, model, signing
from champion_app.ui.screens.door.arrivals import JustCameIn
from champion_app.ui.screens.door.counter import Counter
from champion_app.ui.screens.door.keys import BACK, CHILD, child_key, wish_of
from champion_app.ui.screens.door.modes import ModeRow
from champion_app.ui.screens.door.signing import Signing
from champion_app.ui.theme import fonts
from champion_app.ui.theme.colours import stand_at_door
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets.buttons import outline, quiet
from champion_app.ui.widgets.erasing import ErasureSheet
from champion_app.ui.widgets.heading import title_in_one_line, title_over_subtitle
from champion_app.ui.widgets.page import Page, scrolling
from champion_app.ui.widgets.person_row import TARGET

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent


class DoorScreen(Page):
    """One session's door. A tap is a command: on disk first, then the number moves."""

    whole_window = True

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session: Session | None = None
        stand_at_door(self)
        self._large = fonts.are_large()
        self.counter = Counter(large=self._large)
        self.signing = Signing(large=self._large)
        self.came = JustCameIn()
        self.modes = ModeRow()
        self._arrange()
        self._connect()
        desk.changed.connect(self._refresh_if_touched)

    def _arrange(self) -> None:
        self.leave = quiet(self.tr("Back"))
        self.leave.setToolTip(self.tr("The door stays open."))
        dim = lamp.is_dim(self._desk.preferences)
        self.dim = quiet(self.tr("Bright hall") if dim else self.tr("Dim hall"))
        self.close_up = outline(self.tr("Close the session"), large=not self._large)
        self.close_up.set_text_size(Size.PLAIN if self._large else Size.LEAD)
        for button in (self.leave, self.dim, self.close_up):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setMinimumHeight(max(TARGET, button.sizeHint().height()))
        if self._large:
            title_in_one_line(self, self.leave)
            below = QHBoxLayout()
            below.setSpacing(16)
            below.addWidget(self.modes)
            below.addWidget(self.subtitle, 1)
            self.body.addLayout(below)
        else:
            title_over_subtitle(self, self.leave)
            self.wishes.addWidget(self.modes)
        self.wishes.addWidget(self.dim)
        self.wishes.addWidget(self.close_up)
        self._right = right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self.signing, 4)
        right.addWidget(self.came, 3)
        inner = QWidget()
        halves = QHBoxLayout(inner)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(16)
        halves.addWidget(self.counter, 1)
        halves.addLayout(right, 1)
        self.body.addWidget(scrolling(inner), 1)  # in a low window it is moved, never squeezed

    def _connect(self) -> None:
        self.counter.counted.connect(self._count)
        self.signing.field.counted.connect(self._count)
        self.signing.typed.connect(self._find)
        self.signing.signed_in.connect(lambda person: self._let_in(person=person))
        self.signing.added.connect(self._add)
        self.signing.card_shown.connect(lambda number: self._let_in(card=number))
        self.signing.erased.connect(
            lambda person, name: ErasureSheet(self._desk, person, name, self).open()
        )
        QShortcut(QKeySequence("Ctrl+Del"), self).activated.connect(self.signing.erase)
        self.came.taken_back.connect(lambda one: self._desk.do(sessions.reverse_arrival, one))
        self.modes.lowered.connect(self._lower)
        self.leave.clicked.connect(lambda: self._go_to_session(close=False))
        self.dim.clicked.connect(lambda: lamp.turn(self._desk.preferences))
        self.close_up.clicked.connect(lambda: self._go_to_session(close=True))

    # --- arriving here and leaving ---

    def visit(self, **where: object) -> None:
        """Stand at the door of ``session``, or of the one that waits on this laptop."""
        wanted = where.get("session") or door_queries.door_waiting(self._desk.store)
        found = self._desk.store.get(Session, str(wanted)) if wanted else None
        if found is None or found.status in codes.ENDED:
            self._session = None
            self._desk.open("sessions", **({"session": found.id} if found else {}))
            return
        if found.status == "planned":
            found = self._desk.do(sessions.open_session, found.id) or found
        self._session = found
        self._show_session(found)
        self._show_arrivals()
        self._focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus()

    def _focus(self) -> None:
        field = self.signing.field
        target = self.counter.person if field.isHidden() else field
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> list[tuple[str, str]]:
        """The keys of the door, for F1."""
        child = child_key(self._session.mode if self._session else "count")
        return [
            (self.tr("Space"), self.tr("Count one person")),
            (child, self.tr("Count one child")),
            ("⌫", self.tr("Take the last one back")),
            (self.tr("Enter"), self.tr("Sign in who is marked")),
            (self.tr("Shift Enter"), self.tr("Add a new name")),
            (self.tr("Ctrl Delete"), self.tr("Erase who is marked, or ask for it")),
            ("Esc", self.tr("Empty the field")),
        ]

    def go_back(self) -> bool:
        """Esc clears what is typed and stays: no stray key may leave a queue uncounted."""
        self._next()
        return True

    def _go_to_session(self, **how: object) -> None:
        if self._session is not None:
            self._desk.open("sessions", session=self._session.id, **how)

    # --- what is shown ---

    def _show_session(self, session: Session) -> None:
        self.title.setText(session.title)
        place = door_queries.venue_of(self._desk.store, session)
        self.subtitle.setText(words.listed([place, words.clock(session.starts_at)]))
        self.modes.show_mode(session.mode)
        self.signing.show_mode(session.mode)
        self.counter.show_mode(session.mode)
        self._share_the_height()

    def _share_the_height(self) -> None:
        """The names are given room where there are any; with large words only while they are."""
        named = self._session is not None and self._session.mode != "count"
        asked = not self._large or bool(self.signing.field.text())
        self._right.setStretch(0, 4 if named and asked else 0)
        self.signing.setVisible(named or not self._large)

    def _show_arrivals(self) -> None:
        """What one tap can change, and nothing else: the count and the last lines."""
        if self._session is None:
            return
        store, here = self._desk.store, self._session
        self.counter.show_count(queries.attendance(store, here.id))
        zone = here.starts_at.tzinfo
        lines = door_queries.came_in(store, here.id, limit=arrivals.SHOWN)
        self.came.show_lines([(one.arrival.id, model.arrival_row(one, zone)) for one in lines])

    @Slot(str)
    def _find(self, typed: str) -> None:
        if self._session is None:
            return
        store, here = self._desk.store, self._session
        # With large words the names need the whole side while somebody is looked for.
        self.came.setVisible(not (typed and self._large))
        self._share_the_height()
        if here.mode == "cards":
            number = typed.strip()
            known = number.isdecimal() and door_queries.card_is_in(store, here.id, int(number))
            self.signing.show_card(is_in=known)
            return
        limit = signing.SHOWN + 1
        self.signing.show_matches(
            door_queries.door_matches(store, typed, session=here.id, limit=limit)
        )

    @Slot(frozenset)
    def _refresh_if_touched(self, touched: Touched) -> None:
        if self._session is None:
            return
        if touched & {Session, Venue}:
            found = self._desk.store.get(Session, self._session.id)
            if found is None or found.status in codes.ENDED:
                self._session = None
                return
            if found != self._session:
                self._session = found
                self._show_session(found)
        if touched & {Arrival, ArrivalReversal, Person}:
            self._show_arrivals()
            if self.signing.field.text():
                self._find(self.signing.field.text())

    # --- what is wanted ---

    @Slot(str)
    def _count(self, wish: str) -> None:
        if self._session is None:
            return
        if wish == BACK:
            self._desk.do(sessions.take_back_last, self._session.id)
        else:
            self._desk.do(sessions.arrive, self._session.id, child=wish == CHILD)

    def _let_in(self, *, person: str | None = None, card: int | None = None) -> None:
        here = self._session
        if here and self._desk.do(sessions.arrive, here.id, person=person, card=card):
            self._next()

    @Slot(str)
    def _add(self, typed: str) -> None:
        if self._session and self._desk.do(door.sign_in_new, self._session.id, typed):
            self._next()

    def _next(self) -> None:
        """The field is empty again for the next in the queue."""
        self.signing.field.clear()
        self._focus()

    @Slot(str)
    def _lower(self, mode: str) -> None:
        if self._session is None:
            return
        said = self.tr("From now on: {mode}").format(mode=words.label("modes", mode))
        self._desk.do(sessions.set_mode, self._session.id, mode, notice=said)
        self._focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the door work wherever the focus is; a letter begins a name."""
        field = self.signing.field
        wish = wish_of(event, letters=field.letters)
        if wish and not event.isAutoRepeat():
            self._count(wish)
        elif field.isVisible() and event.text().isalnum() and not event.isAutoRepeat():
            field.setFocus()
            field.insert(event.text())
        else:
            super().keyPressEvent(event)
