"""Handouts from files and to files: asked for, read in the worker, looked over, kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from champion_app.domain.errors import ChampionError
from champion_app.domain.records import Material
from champion_app.store.store import Store
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Cancelled, Progress
from champion_app.ui.screens.texts import asking, reading
from champion_app.ui.screens.texts.editor import Editor
from champion_app.ui.screens.texts.reading import Look
from champion_app.ui.screens.texts.take_in import TakeInView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Files(QObject):
    """What the page that takes in, and the wish to save, ask of the desk."""

    opened = Signal()
    """The page that takes in is to be shown."""
    left = Signal()
    taken = Signal(str)
    """The id of a text that was taken in."""

    def __init__(self, desk: Desk, editor: Editor, taking: TakeInView, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._editor = editor
        self._taking = taking
        self._window = parent
        self._file: Path | None = None
        self._open = False
        taking.left.connect(self.leave)
        taking.asked.connect(self._ask)
        taking.again.connect(self._read_again)
        taking.taken.connect(self._take_in)
        editor.saving.connect(self._save_as)

    @Slot()
    def begin(self) -> None:
        """The page that takes in, nothing chosen yet."""
        self._editor.save_open()
        held = sorted(self._desk.store.all(Material), key=lambda one: one.title.casefold())
        self._file, self._open = None, True
        self._taking.start([(one.id, one.title) for one in held])
        self.opened.emit()

    @Slot()
    def leave(self) -> None:
        """Back to the texts."""
        self._open = False
        self.left.emit()

    @Slot()
    def _ask(self) -> None:
        file = asking.ask_handout(self._window)
        if file is not None:
            self.look_into(file)

    @Slot()
    def _read_again(self) -> None:
        if self._file is not None:
            self.look_into(self._file)

    def look_into(self, file: Path) -> None:
        """Show what a file holds; nothing is kept."""
        if not self._open:
            self.begin()
        self._file = file
        tag = self._taking.language.value()
        self._taking.show_reading(file.name)

        def work(store: Store, _report: Progress) -> Look:
            return reading.look_into(store, file, tag)

        self._desk.run(work, done=self._taking.show_look, failed=self._stumbled)

    def _stumbled(self, error: ChampionError | Cancelled) -> None:
        self.begin()
        if isinstance(error, ChampionError):
            self._desk.failed.emit(error)

    @Slot(object)
    def _take_in(self, look: Look) -> None:
        tag, into = self._taking.language.value(), self._taking.into.value()
        said = self.tr("Taken in: {name}").format(name=words.own(look.file.name))
        done = self._desk.do(reading.take_in, look, tag, into, notice=said)
        if done:
            self.leave()
            self.taken.emit(str(done))

    @Slot()
    def _save_as(self) -> None:
        shown = self._editor.shown
        if shown is None:
            return
        self._editor.save_open()
        file = asking.ask_where_to_save(self._window, f"{shown.material.slug}.json")
        if file is None:
            return
        material = shown.material.id

        def work(store: Store, _report: Progress) -> Path:
            return reading.save_handout(store, material, file)

        self._desk.run(work, done=self._saved)

    def _saved(self, file: Path) -> None:
        said = self.tr("Saved: {name}").format(name=words.own(file.name))
        self._desk.tell(said, can_undo=False)
