"""Texts: handouts written and translated, taken in from files and saved as files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget

from champion_app.commands import handout_texts
from champion_app.domain.handout_blocks import with_ids
from champion_app.domain.records import Material, MaterialEdition, Programme
from champion_app.domain.translating import blocks_in
from champion_app.store import queries
from champion_app.store.store import Touched
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.screens.texts import facts
from champion_app.ui.screens.texts.editor import Editor, fresh_block
from champion_app.ui.screens.texts.files import Files
from champion_app.ui.screens.texts.forms import ask_language, ask_rung
from champion_app.ui.screens.texts.printed import BlockPrinter
from champion_app.ui.screens.texts.take_in import TakeInView
from champion_app.ui.widgets.drops import Drops
from champion_app.ui.widgets.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent


class TextsScreen(Page):
    """Two pages of one matter; only here the desk is spoken to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._edition = ""
        self._begun_from: dict[str, str] = {}
        self.title.hide()
        self.subtitle.hide()
        self.editor, self.taking = Editor(), TakeInView()
        self._stack = QStackedWidget()
        for page in (self.editor, self.taking):
            self._stack.addWidget(page)
        outer = self.layout()
        if outer is not None:
            outer.setContentsMargins(0, 0, 0, 0)
            outer.setSpacing(0)
        self.body.addWidget(self._stack)
        self.files = Files(desk, self.editor, self.taking, self)
        self.printer = BlockPrinter(desk, self.editor.printed)
        self._connect()

    def _connect(self) -> None:
        editor, taking = self.editor, self.taking
        editor.chosen.connect(self.show_text)
        editor.titled.connect(self._write_title)
        editor.written.connect(self._write_block)
        editor.holds.connect(self._keep_as_it_is)
        editor.added.connect(self._add)
        editor.seeing.connect(self.printer.want)
        editor.climbing.connect(self._ask_rung)
        editor.translating.connect(self._ask_language)
        editor.taking_in.connect(self.files.begin)
        editor.leaving.connect(lambda: self._desk.open("handouts", edition=self._edition))
        editor.allowing.connect(self._allow)
        self.files.opened.connect(lambda: self._stack.setCurrentWidget(taking))
        self.files.left.connect(lambda: self._stack.setCurrentWidget(editor))
        self.files.taken.connect(self.show_text)
        self._drops = Drops(self)
        self._drops.came.connect(lambda files: self.files.look_into(files[0]))
        self._drops.over.connect(taking.drop.light)
        self._desk.changed.connect(self._refresh_if_touched)

    # --- going ---

    def visit(self, **where: object) -> None:
        """Show the text ``edition`` at its ``block``, or the first one of ``material``."""
        wanted = str(where.get("edition") or "")
        material = str(where.get("material") or "")
        if wanted or material or not self._edition:
            self.show_text(wanted or facts.first_text(self._desk.store, material))
        self._stack.setCurrentWidget(self.editor)
        if where.get("block"):
            self.editor.show_block(str(where["block"]))
        if where.get("taking_in"):
            self.files.begin()

    def go_back(self) -> bool:
        """From a file to the texts."""
        return self._stack.currentWidget() is self.taking and self.taking.go_back()

    def keys(self) -> list[tuple[str, str]]:
        """Take back."""
        return [("Ctrl Z", self.tr("Take back what was saved last"))]

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that was written is left behind unsaved."""
        self.editor.save_open()
        super().hideEvent(event)

    # --- shown ---

    @Slot(object)
    def _refresh_if_touched(self, touched: Touched) -> None:
        if touched & {Material, MaterialEdition, Programme} and self._edition:
            self._show()

    @Slot(str)
    def show_text(self, edition: str) -> None:
        """Another text."""
        if self._edition and edition != self._edition:
            self.editor.save_open()
        self._edition = edition
        self._show()

    def _show(self) -> None:
        store = self._desk.store
        shown = facts.shown_text(store, self._edition)
        if shown is None and self._edition in self._begun_from:  # its beginning was taken back
            self._edition = self._begun_from.pop(self._edition)
            shown = facts.shown_text(store, self._edition)
        if shown is None:
            self._edition = facts.first_text(store)
            shown = facts.shown_text(store, self._edition) if self._edition else None
        if shown is None:
            self.files.begin()
            return
        programme = queries.programme_of(store)
        self.editor.show_text(
            shown, drafts=None if programme is None else not programme.drafts_blocked
        )

    # --- written ---

    @Slot(object)
    def _write_block(self, block: Mapping[str, Any]) -> None:
        said = self.tr("Saved: {title}").format(title=words.own(self._title()))
        done = self._desk.do(
            handout_texts.write_block, self._edition, block=dict(block), notice=said
        )
        self._follow(done)

    @Slot(str)
    def _write_title(self, title: str) -> None:
        shown = self.editor.shown
        if shown is None or not title or title == shown.edition.title:
            return
        said = self.tr("Saved: {title}").format(title=words.own(title))
        done = self._desk.do(handout_texts.write_title, self._edition, title=title, notice=said)
        self._follow(done)

    def _follow(self, done: object) -> None:
        """Go on in the version that was begun, if what was written began one."""
        if isinstance(done, MaterialEdition) and done.id != self._edition:
            self._begun_from[done.id] = self._edition
            self._edition = done.id
            self._show()
            said = self.tr("Version {number} is begun as a draft. What is in use stays as it is.")
            self._desk.tell(said.format(number=done.version))

    def _title(self) -> str:
        return self.editor.shown.edition.title if self.editor.shown else ""

    @Slot(str)
    def _keep_as_it_is(self, block: str) -> None:
        said = self.tr("It still holds")
        self._desk.do(handout_texts.keep_as_it_is, self._edition, block=block, notice=said)

    @Slot(str)
    def _add(self, kind: str) -> None:
        """A new block with words to be written over: an empty one is nothing that can be kept."""
        self.editor.save_open()
        found = self._desk.store.get(MaterialEdition, self._edition)
        if found is None:
            return
        blocks = [*blocks_in(found.content), fresh_block(kind)]
        new = with_ids(blocks)[-1]
        self._follow(self._desk.do(handout_texts.write_block, self._edition, block=new))
        rows = self.editor.rows
        if rows and rows[-1].fields:
            first = next(iter(rows[-1].fields.values()))
            first.setFocus()
            first.selectAll()

    # --- the ladder, languages, drafts ---

    @Slot()
    def _ask_rung(self) -> None:
        self.editor.save_open()
        found = self._desk.store.get(MaterialEdition, self._edition)
        if found is not None:
            ask_rung(self._desk, found, self)

    @Slot()
    def _ask_language(self) -> None:
        self.editor.save_open()
        if self.editor.shown is not None:
            ask_language(self._desk, self.editor.shown, self, begun=self.show_text)

    @Slot(bool)
    def _allow(self, allowed: bool) -> None:
        said = (
            self.tr("Drafts may be printed, with their mark.")
            if allowed
            else self.tr("Drafts are not printed any more, on any laptop of the programme.")
        )
        if self._desk.do(handout_texts.allow_drafts, allowed=allowed, notice=said) is None:
            self._show()
