"""The font packs on this computer: what they are, one more from a file, one taken away."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from champion_app.documents import font_packs
from champion_app.store.store import Store
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Progress
from champion_app.ui.screens.settings.rows import described
from champion_app.ui.theme import fonts
from champion_app.ui.widgets.asking import documents, stick
from champion_app.ui.widgets.buttons import outline, quiet
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.flow import flowing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PacksCard(Card):
    """A row for each pack, and the way to add one from a file."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(QCoreApplication.translate("settings", "Fonts for paper"))
        self._desk, self._page = desk, page
        self.add = outline(self.tr("Add a font pack …"), icon="plus")
        self.add.clicked.connect(self._ask)
        self._rows: list[QWidget] = []
        self.body.addWidget(
            described(
                self.tr("More letters"),
                self.tr(
                    "Traditional Chinese, Japanese and Korean come in one file, from a stick or "
                    "from your coordinator."
                ),
                flowing(self.add),
            )
        )
        self._show()

    def take(self, path: Path) -> None:
        """Add the pack in this file, once every font of it was opened in the worker."""

        def work(_store: Store, _report: Progress) -> str:
            from champion_app.intake.font_packs import read_pack

            pack = read_pack(path)
            font_packs.add(pack)
            return words.listed(list(pack.families))

        self.add.setEnabled(False)
        self._desk.run(work, done=self._added, failed=self._refused)

    def _added(self, families: str) -> None:
        for held in font_packs.held():
            if not held.ours:
                fonts.load_rest(held.folder)
        said = self.tr("Papers can be set in these now: {fonts}").format(fonts=families)
        self._desk.tell(said, can_undo=False)
        self.add.setEnabled(True)
        self._show()

    def _refused(self, error: object) -> None:
        self.add.setEnabled(True)
        self._desk.failed.emit(error)

    def _ask(self) -> None:
        said = self.tr("Which font pack shall be added?")
        kinds = self.tr("Font packs (*.zip *.whl)")
        start = str(stick() or documents())
        chosen, _ = QFileDialog.getOpenFileName(self._page, said, start, kinds)
        if chosen:
            self.take(Path(chosen))

    def _remove(self, key: str) -> None:
        def work(_store: Store, _report: Progress) -> str:
            return words.listed(list(font_packs.remove(key).families))

        self._desk.run(work, done=self._gone)

    def _gone(self, families: str) -> None:
        said = self.tr("Taken away: {fonts}").format(fonts=families)
        self._desk.tell(said, can_undo=False)
        self._show()

    def _show(self) -> None:
        for row in self._rows:
            self.body.removeWidget(row)
            row.deleteLater()
        self._rows = []
        for held in font_packs.held():
            named = words.listed(list(held.families))
            if held.ours:
                about = self.tr("Came with Champion. Licence: {licence}")
                end = flowing()
            else:
                about = self.tr("Added on this computer. Licence: {licence}")
                away = quiet(self.tr("Take it away"), icon="remove")
                away.setAccessibleName(words.listed([away.text(), named]))
                away.clicked.connect(partial(self._remove, held.key))
                end = flowing(away)
            row = described(named, about.format(licence=words.listed(list(held.licences))), end)
            self.body.addWidget(row)
            self._rows.append(row)
