"""Handouts: find one, see it as it prints, print or save it; who reviewed it, how many are left."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from champion_app.commands.sessions import local_time
from champion_app.domain.records import (
    Attachment,
    Champion,
    Material,
    MaterialEdition,
    Programme,
    StockMovement,
)
from champion_app.store import queries
from champion_app.store.store import Store
from champion_app.ui import language, words
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Job, Progress
from champion_app.ui.screens.handouts import adding, facts, forms, making, wording
from champion_app.ui.screens.handouts.card import in_order
from champion_app.ui.screens.handouts.emptiness import empty_library
from champion_app.ui.screens.handouts.facts import ForSession, ShownHandout, Wish
from champion_app.ui.screens.handouts.panel import PrintPanel
from champion_app.ui.screens.handouts.printed import print_handout
from champion_app.ui.screens.handouts.shelf import Shelf
from champion_app.ui.widgets import printing, text
from champion_app.ui.widgets.buttons import outline, quiet
from champion_app.ui.widgets.empty import Empty
from champion_app.ui.widgets.fields import Choice, TextField
from champion_app.ui.widgets.page import Page
from champion_app.ui.widgets.papers_window import other_papers

_TEXTS = frozenset({Attachment, Material, MaterialEdition, Programme})
_KEPT_PAPERS = 12


class HandoutsScreen(Page):
    """Cards at the start, the panel that prints at the end."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Handouts"))
        self._desk = desk
        self._shelf: list[ShownHandout] = []
        self._chosen = ""
        self._tags: tuple[str, ...] = ()
        self._for: ForSession | None = None
        self._wish: Wish | None = None
        self._job: Job | None = None
        self._papers: dict[Wish, making.Made] = {}
        self._fields()
        self.shelf = Shelf(desk)
        self.panel = PrintPanel()
        self._arrange()
        self._connect()
        self._refresh()

    # --- building ---

    def _fields(self) -> None:
        self.search = TextField(self.tr("Find a handout"), hint=self.tr("Find a handout"))
        self.topic = Choice(self.tr("Topic"))
        self.tongue = Choice(self.tr("Language"))
        self.standing = Choice(self.tr("Where it stands"))
        self.standing.set_choices([("", self.tr("Ready or not")), *wording.standings()])
        self.header.insertWidget(1, self.search, 2)
        self.subtitle.hide()
        self.wishes.addWidget(self.topic)
        self.wishes.addWidget(self.tongue)
        self.wishes.addWidget(self.standing)
        self.add = outline(self.tr("Add a PDF…"), icon="plus")
        self.add.setVisible(queries.me(self._desk.store).role == "coordinator")
        self.add.clicked.connect(self._add_paper)
        self.wishes.addWidget(self.add)

    def _arrange(self) -> None:
        self._session_line = text.quiet("")
        self._session_line.hide()
        nothing = outline(self.tr("Show all handouts"))
        nothing.clicked.connect(self.show_all)
        self._nothing = Empty(
            "handouts",
            self.tr("No handout fits"),
            self.tr("Try fewer letters, another topic or another language."),
            wish=nothing,
        )
        self._none = empty_library(self._desk)
        halves = QWidget()
        line = QHBoxLayout(halves)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        start = QVBoxLayout()
        start.setSpacing(10)
        start.addWidget(self._session_line)
        start.addWidget(self.shelf, 1)
        self.others = quiet(self.tr("Other papers"), icon="print")
        self.others.clicked.connect(lambda: other_papers(self._desk, self))
        start.addWidget(self.others, 0, Qt.AlignmentFlag.AlignLeading)
        line.addLayout(start, 10)
        line.addWidget(self.panel, 13)
        self._stack = QStackedWidget()
        self._stack.addWidget(halves)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._none)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.topic.changed.connect(self._filter)
        self.tongue.changed.connect(self._filter)
        self.standing.changed.connect(self._filter)
        self.shelf.chosen.connect(self._choose)
        self.panel.wished.connect(self._make)
        self.panel.printed.connect(self.print_paper)
        self.panel.saved.connect(self.save_paper)
        desk, panel = self._desk, self.panel
        panel.may_review = queries.me(desk.store).role == "coordinator"
        panel.write.setVisible(panel.may_review)
        panel.write.clicked.connect(
            lambda: desk.open("texts", edition="".join(panel.languages.chosen[:1]))
        )
        panel.written.connect(
            lambda found: desk.open("texts", edition=found.edition, block=found.block)
        )
        panel.away.clicked.connect(lambda: adding.take_away(desk, panel.editions))
        panel.reviewed.connect(lambda: forms.ask_reviewer(desk, panel.editions, self))
        panel.moved.connect(
            lambda: forms.ask_copies(desk, panel.editions, panel.copies.value(), self)
        )
        self._desk.changed.connect(self._refresh_if_touched)
        for key, action in (
            ("Ctrl+P", self.print_paper),
            ("Ctrl+S", self.save_paper),
            ("Ctrl+F", self.search.setFocus),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(action)

    # --- going ---

    def visit(self, **where: object) -> None:
        """Show all, or what a session needs, or one handout."""
        session, edition = str(where.get("session") or ""), str(where.get("edition") or "")
        store = self._desk.store
        self._for = facts.for_session(store, session) if session else None
        self._session_line.setVisible(self._for is not None)
        if self._for is not None:
            today = local_time(store, store.now()).date()
            self._session_line.setText(wording.session_line(self._for, today))
        if where:
            self._tags = self._for.languages[:1] if self._for else ()
            self._chosen = str(where.get("material") or "")
            for handout in self._shelf:
                shown = handout.with_id(edition)
                if shown is not None:
                    self._chosen, self._tags = handout.material.id, (shown.language,)
            self.show_all()
        self._filter()

    def keys(self) -> list[tuple[str, str]]:
        """Print, save, find, walk."""
        return [
            ("Ctrl P", self.tr("Print")),
            ("Ctrl S", self.tr("Save PDF")),
            ("Ctrl F", self.tr("Find a handout")),
            ("← ↑ → ↓", self.tr("From card to card")),
        ]

    @Slot()
    def show_all(self) -> None:
        """No filter."""
        for field in (self.topic, self.tongue, self.standing):
            field.set_value("")
        self.search.clear()
        self._filter()

    # --- shown ---

    @Slot(object)
    def _refresh_if_touched(self, touched: frozenset[type]) -> None:
        if touched & _TEXTS:
            self._papers.clear()
            self.shelf.pictures.forget_all()
        if touched & (_TEXTS | {StockMovement}):
            self._refresh()

    def _refresh(self) -> None:
        self._shelf = facts.library(self._desk.store)
        topics = dict.fromkeys(one.material.topic for one in self._shelf if one.material.topic)
        tags = {one.language for handout in self._shelf for one in handout.editions}
        every_topic, any_language = self.tr("All topics"), self.tr("In any language")
        for field, choices in (
            (self.topic, [("", every_topic), *((t, words.label("topics", t)) for t in topics)]),
            (self.tongue, [("", any_language), *((t, language.name_of(t)) for t in sorted(tags))]),
        ):
            kept = field.value()
            field.set_choices(choices)
            field.set_value(kept if kept in [code for code, _ in choices] else "")
        self._filter()

    @Slot()
    def _filter(self) -> None:
        tag = self.tongue.value()
        found = facts.matching(
            self._shelf,
            typed=self.search.value(),
            topic=self.topic.value(),
            language=tag,
            standing=self.standing.value(),
        )
        if self._for is not None:
            found = facts.fitting_first(found, self._for.session)
        self._stack.setCurrentIndex(0 if found else 1 if self._shelf else 2)
        if found and self._chosen not in [one.material.id for one in found]:
            self._chosen = found[0].material.id
        self.shelf.show_handouts(
            found, first=self._first(), language=tag or language.spoken(), chosen=self._chosen
        )
        if found:
            self._choose(self._chosen)

    def _first(self) -> tuple[str, ...]:
        """Languages in the order in which they are named: the session's, the champion's, ours."""
        store = self._desk.store
        me, programme = queries.me(store), queries.programme_of(store)
        own = store.get(Champion, me.champion) if me.champion else None
        wanted = (
            *((self.tongue.value(),) if self.tongue.value() else ()),
            *(self._for.languages if self._for else ()),
            language.spoken(),
            "en",
            *((*own.reads, *own.speaks) if own else ()),
            *(programme.languages if programme else ()),
            *language.languages(),
        )
        return tuple(dict.fromkeys(wanted))

    @Slot(str)
    def _choose(self, material: str) -> None:
        handout = next((one for one in self._shelf if one.material.id == material), None)
        if handout is None:
            return
        self._chosen = material
        self.shelf.mark(material)
        filtered: tuple[str, ...] = ()
        if self.tongue.value() or self.standing.value():
            filtered = handout.standing_so(self.standing.value(), self.tongue.value())
            filtered = tuple(tag for tag in self._first() if tag in filtered)[:1] or filtered[:1]
        tags = [tag for tag in filtered or self._tags if handout.in_language(tag)]
        likely = (*(self._for.languages if self._for else ()), language.spoken())
        tags = tags or [facts.first_language(handout, likely)]
        shown = [handout.in_language(tag) for tag in tags]
        self.panel.show_handout(
            handout,
            in_order(handout.editions, self._first()),
            [one.edition.id for one in shown if one is not None],
        )

    # --- papers ---

    def _add_paper(self) -> None:
        """A PDF is chosen and looked at; then it is asked what it is."""
        path = adding.ask_for_paper(self)
        if path is not None:
            self._desk.run(
                partial(adding.looked_at, path=path),
                done=lambda read: adding.ask_what_it_is(self._desk, path, read, self._shelf, self),
            )

    @Slot(object)
    def _make(self, wish: Wish | None) -> None:
        """The paper of the latest wish; an older one's is not shown any more."""
        self._wish = wish
        self._tags = tuple(one.language for one in self.panel.editions)
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if wish is None:
            return
        if wish in self._papers:
            self._show_made(self._papers[wish])
            return

        def work(store: Store, _report: Progress) -> making.Made:
            return making.make_paper(store, wish)

        self._job = self._desk.run(work, done=self._made)

    def _made(self, made: making.Made) -> None:
        if made.wish != self._wish:
            return
        if len(self._papers) >= _KEPT_PAPERS:
            self._papers.clear()
        if made.paper is not None:
            self._papers[made.wish] = made
        self._show_made(made)

    def _show_made(self, made: making.Made) -> None:
        self.panel.findings = made.findings
        if made.paper is None:
            self.panel.show_trouble(words.sentence(made.trouble) if made.trouble else "")
        else:
            self.panel.show_paper(made.paper)

    @Slot()
    def print_paper(self) -> None:
        """Ask for a printer, and why if need be; what a printer took is noted."""
        paper, wish = self.panel.paper, self._wish
        if paper is not None and wish is not None:
            session = self._for.session.id if self._for is not None else None
            print_handout(self._desk, self.panel, paper, wish, session=session)

    @Slot()
    def save_paper(self) -> None:
        """Ask where, and write the very bytes that are shown."""
        paper = self.panel.paper
        if paper is None:
            return
        name = wording.file_name(self.panel.handout, self.panel.editions)
        file = printing.ask_where_to_save(self, name)
        if file is None:
            return

        def work(_store: Store, _report: Progress) -> Path:
            return printing.save_paper(file, paper.pdf)

        self._desk.run(work, done=self._saved)

    def _saved(self, file: Path) -> None:
        said = self.tr("Saved: {name}").format(name=file.name)
        self._desk.tell(said, can_undo=False)
