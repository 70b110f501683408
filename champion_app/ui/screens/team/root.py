"""The programme's key: a calm reminder until it is on two pages and no longer here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from champion_app.domain.facts import RootShareFacts
from champion_app.store import forgetting, queries
from champion_app.store.store import Store
from champion_app.sync import files, root_key
from champion_app.ui import preferences, words
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Progress
from champion_app.ui.widgets import asking, text
from champion_app.ui.widgets.buttons import outline
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class RootCard(Card):
    """What is to be done about the key; hidden once it is on paper or was never here."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(QCoreApplication.translate("team", "The programme’s key"))
        self._desk, self._page = desk, page
        said = QCoreApplication.translate(
            "team",
            "This key lets coordinators in. It is safest on two printed pages, kept by two people, "
            "and not on a laptop.",
        )
        self.body.addWidget(text.quiet(said))
        pages = outline(QCoreApplication.translate("team", "Save the two pages"), icon="print")
        pages.clicked.connect(self._write)
        wishes = [pages]
        standing = root_key.standing(desk.store)
        if standing == root_key.PRINTED:
            away = outline(QCoreApplication.translate("team", "Both pages are kept"))
            away.clicked.connect(lambda: KeptSheet(desk, page).open())
            wishes.append(away)
        self.body.addWidget(flowing(*wishes))
        if standing not in (root_key.HERE, root_key.PRINTED):
            self.hide()  # to show what stands nowhere yet would open a window

    def _write(self) -> None:
        folder = asking.ask_folder(self._page)
        if folder is not None:
            language = self._desk.preferences.get(preferences.LANGUAGE)
            self._desk.run(
                partial(write_pages, folder=folder, language=language), done=self._tell_written
            )

    def _tell_written(self, paths: Sequence[Path]) -> None:
        said = QCoreApplication.translate(
            "team", "Two pages are in {folder}. Print them and delete the files."
        )
        self._desk.tell(said.format(folder=words.own(str(paths[0].parent))), can_undo=False)
        self._desk.changed.emit(frozenset())  # that it was printed is no record


def write_pages(store: Store, _report: Progress, *, folder: Path, language: str) -> list[Path]:
    """A PDF of each page in the folder; from then on the key counts as printed.

    In the screen's language, or in English where paper has no words.
    """
    from champion_app.documents import root_shares
    from champion_app.documents.phrases import available
    from champion_app.documents.sheet import Options

    options = Options(language=language if language in available() else "en")
    with files.pending() as write, store.atomic():
        programme = queries.programme_of(store)
        paths = []
        for number, share in enumerate(root_key.shares(store), start=1):
            facts = RootShareFacts(
                number=number,
                code=share,
                programme=programme.name if programme else "",
                made_on=store.now().date(),
            )
            path = folder / f"programme-key-{number}-of-2.pdf"
            write(path, root_shares.pdf(facts, options).pdf)
            paths.append(path)
        root_key.note_printed(store)
    return paths


def forget(store: Store, _report: Progress) -> bool:
    """The key leaves this laptop; whether no older copy has it any more."""
    with store.atomic():
        root_key.forget(store)
    return forgetting.clean_up(store)


class KeptSheet(Sheet):
    """Asks once more before the key leaves. Enter does nothing here by itself."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk = desk
        title = QCoreApplication.translate("team", "Are both pages kept?")
        go_on = QCoreApplication.translate("team", "Both are kept")
        super().__init__(title, go_on, parent, careful=True)
        self.body.addWidget(
            text.plain(
                self.tr(
                    "The key leaves this laptop. Whoever invites or ends a coordinator’s laptop "
                    "later needs both pages."
                )
            )
        )
        self.wanted.connect(self._go)

    def _go(self) -> None:
        self._desk.run(forget, done=self._gone)

    def _gone(self, cleaned: bool) -> None:
        said = self.tr("The key is on its two pages only.")
        if not cleaned:
            said += " " + self.tr("Older safe copies go as soon as there is room.")
        self._desk.tell(said, can_undo=False)
        self._desk.changed.emit(frozenset())
        self.accept()
