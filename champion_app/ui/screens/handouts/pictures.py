"""Pictures of first pages, made one after the other in the worker and kept while the app runs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from champion_app.store.store import Store
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Progress
from champion_app.ui.screens.handouts.making import Picture, make_picture

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


class Pictures(QObject):
    """One picture for each edition. Never more than one is under way, so that papers come first."""

    came = Signal(str)
    """The id of an edition whose picture is there now."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: dict[str, QImage | None] = {}
        self._waiting: list[str] = []
        self._under_way = ""
        self._later = QTimer(self)  # a paper that is wanted in the same breath goes first
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._next)

    def of(self, edition: str) -> QImage | None:
        """The picture, if it was made."""
        return self._kept.get(edition)

    def want(self, editions: Iterable[str]) -> None:
        """Make what is missing of these; what was wanted before is no longer."""
        self._waiting = [one for one in editions if one not in self._kept]
        self._later.start()

    def forget_all(self) -> None:
        """The texts may have changed."""
        self._kept.clear()

    def _next(self) -> None:
        if self._under_way or not self._waiting:
            return
        edition = self._under_way = self._waiting.pop(0)

        def work(store: Store, _report: Progress) -> Picture:
            return make_picture(store, edition)

        self._desk.run(work, done=self._came)

    def _came(self, picture: Picture) -> None:
        self._under_way = ""
        image = picture.image
        # Half of the room in memory; hundreds of pages may be kept.
        self._kept[picture.edition] = image and image.convertToFormat(image.Format.Format_RGB16)
        self.came.emit(picture.edition)
        self._next()
