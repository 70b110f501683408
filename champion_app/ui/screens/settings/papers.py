"""What stands on every paper: the programme's name, and the logo that a coordinator chose."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel

from champion_app.commands.letterhead import letterhead, remove_logo, set_logo
from champion_app.domain.facts import Letterhead
from champion_app.domain.records import Attachment, Programme
from champion_app.store import queries
from champion_app.store.store import Store
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Progress
from champion_app.ui.screens.settings.rows import described
from champion_app.ui.widgets.asking import documents
from champion_app.ui.widgets.buttons import outline, quiet
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.flow import flowing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SHOWN = QSize(132, 44)
"""The room for a logo on the screen."""
_EDGE = 6


class PapersCard(Card):
    """The logo as it is, and the ways to another one or none; for coordinators."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(QCoreApplication.translate("settings", "On your papers"))
        self._desk, self._page = desk, page
        self.choose = outline(self.tr("Choose a picture …"), icon="open")
        self.choose.setAccessibleName(self.tr("Choose a picture for the logo"))
        self.choose.clicked.connect(self._ask)
        self.away = quiet(self.tr("Take it away"), icon="remove")
        self.away.setAccessibleName(self.tr("Take the logo away"))
        self.away.clicked.connect(self._remove)
        self.picture = QLabel()
        row = described(
            self.tr("Logo"),
            self.tr("Over every handout, beside the programme’s name: a PNG or JPEG up to 1 MB."),
            flowing(self.picture, self.choose, self.away),
        )
        self.body.addWidget(row)
        desk.changed.connect(self._hear)
        self._show(letterhead(desk.store))

    def take(self, path: Path) -> None:
        """Make the picture in this file the logo, once it has been looked at in the worker."""

        def work(_store: Store, _report: Progress) -> bytes:
            from champion_app.intake.logos import read_logo

            return read_logo(path)

        self._desk.run(work, done=self._keep)

    def _keep(self, data: bytes) -> None:
        said = self.tr("The logo stands over every handout now. It goes with what you send next.")
        self._desk.do(set_logo, data, notice=said)

    def _ask(self) -> None:
        said = self.tr("Which picture shall be the logo?")
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        chosen, _ = QFileDialog.getOpenFileName(self._page, said, str(documents()), kinds)
        if chosen:
            self.take(Path(chosen))

    def _remove(self) -> None:
        self._desk.do(remove_logo, notice=self.tr("The logo is taken away."))

    def _hear(self, touched: frozenset[type]) -> None:
        if touched & {Attachment, Programme}:
            self._show(letterhead(self._desk.store))

    def _show(self, whose: Letterhead) -> None:
        seen = QPixmap()
        there = bool(whose.logo) and seen.loadFromData(whose.logo)
        if there:
            self.picture.setPixmap(_on_paper(seen, self.devicePixelRatioF()))
            self.picture.setAccessibleName(self.tr("The logo of {name}").format(name=whose.name))
        self.picture.setVisible(there)
        self.away.setVisible(bool(whose.logo))


def _on_paper(logo: QPixmap, sharp: float) -> QPixmap:
    """A logo as it will be seen: on white, whatever the colours of the screen are."""
    scaled = logo.scaled(
        _SHOWN * sharp,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    edge = round(_EDGE * sharp)
    sheet = QPixmap(scaled.size() + QSize(2 * edge, 2 * edge))
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawPixmap(edge, edge, scaled)
    painter.end()
    sheet.setDevicePixelRatio(sharp)
    return sheet


def papers_card(desk: Desk, page: QWidget) -> PapersCard | None:
    """The card for a coordinator with a programme; None for anybody else."""
    if queries.me(desk.store).role != "coordinator" or queries.programme_of(desk.store) is None:
        return None
    return PapersCard(desk, page)
