"""The block that is being written, as it prints: made in the worker while one types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from champion_app.domain.errors import ChampionError
from champion_app.domain.handout_blocks import cleaned
from champion_app.domain.handout_words import Unfit
from champion_app.store.store import Store
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Job, Progress
from champion_app.ui.widgets import text
from champion_app.ui.widgets.beside import Beside
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.page import scrolling
from champion_app.ui.widgets.paper_view import pages_at, pages_can_be_shown

_REST_MS = 40
_WIDEST = 540
"""Pixels of the picture: letters of 14 points are about as large as those on the screen."""
_HIGHEST = 150
_SHARE = 6
"""The most of the window that the picture takes: the blocks need room, in large words too."""
_BAR = 18
"""Pixels beside the picture for the mark of where one is in it."""
_MM = 72 / 25.4
_WHITE_EDGE = 4 * _MM
"""Points of the sheet's margin that are kept at the sides of the picture."""


@dataclass(frozen=True)
class Printed:
    """A block as it prints, or why it does not; neither for one that shows nothing."""

    image: QImage | None = None
    trouble: ChampionError | None = None


def print_block(
    _store: Store, _report: Progress, *, block: Mapping[str, Any], tag: str, scale: float
) -> Printed:
    """The picture of a block in pixels of ``scale`` to a point of the screen."""
    from champion_app.documents import one_block

    try:
        kept = cleaned(block, tag, set())
        paper = one_block.pdf(kept, tag)
    except Unfit:
        return Printed()
    except ChampionError as error:
        return Printed(trouble=error)
    if not pages_can_be_shown():
        return Printed()
    edge = one_block.MARGIN * _MM - _WHITE_EDGE
    dots = round(72 * _WIDEST * scale / (595.28 - 2 * edge))
    page = next(iter(pages_at(paper.pdf, dots)), None)
    return Printed(None if page is None else _trimmed(page, round(edge * dots / 72)))


def _trimmed(page: QImage, edge: int) -> QImage | None:
    """The page without its margins and without the white above and below what is printed."""
    page = page.copy(edge, 0, page.width() - 2 * edge, page.height())
    grey = page.convertToFormat(QImage.Format.Format_Grayscale8)
    line, data = grey.bytesPerLine(), bytes(grey.constBits())
    white = b"\xff" * grey.width()
    inked = [
        at for at in range(grey.height()) if data[at * line : at * line + grey.width()] != white
    ]
    if not inked:
        return None
    top, bottom = max(0, inked[0] - 6), min(page.height(), inked[-1] + 7)
    return page.copy(0, top, page.width(), bottom - top)


class BlockPicture(QWidget):
    """A picture on its own paper, white in every look."""

    def __init__(self) -> None:
        super().__init__()
        self.image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_image(self, image: QImage | None) -> None:
        """Show this picture, or nothing."""
        self.image = image
        size = QSize() if image is None else image.size() / image.devicePixelRatio()
        self.setFixedSize(size if size.isValid() else QSize(0, 0))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture."""
        if self.image is not None:
            QPainter(self).drawImage(0, 0, self.image)


class AsPrinted(Card):
    """A strip below the blocks: the one that is being written, as it will stand on the page."""

    grown = Signal()
    """It takes more or less room than before."""

    def __init__(self) -> None:
        super().__init__()
        self.body.setContentsMargins(14, 8, 14, 8)
        self.picture = BlockPicture()
        self.trouble = text.plain("")
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(text.caption(self.tr("As it prints")))
        column.addWidget(text.small(self.tr("**Two stars** make words strong.")))
        column.addWidget(self.trouble)
        column.addStretch(1)
        self._area = scrolling(self.picture)
        self._area.setWidgetResizable(False)
        self._area.setMinimumWidth(_WIDEST + _BAR)
        self._area.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(Beside(told, self._area, shares=(1, 1)))
        self.picture.setAccessibleName(self.tr("As it prints"))
        self.hide()

    def show_printed(self, printed: Printed) -> None:
        """Show what came of the latest words."""
        said = words.sentence(printed.trouble) if printed.trouble else ""
        self.trouble.setText(said)
        self.trouble.setVisible(bool(said))
        self.picture.show_image(printed.image)
        before = 0 if self.isHidden() else self._area.height()
        above = self.parentWidget()
        room = above.height() // _SHARE if above is not None else _HIGHEST
        self._area.setFixedHeight(min(max(self.picture.height(), 40), _HIGHEST, room))
        self._area.setVisible(printed.image is not None)
        self.show()
        if self._area.height() != before:
            self.grown.emit()


class BlockPrinter(QObject):
    """Has the latest words printed; what was wished before is given up."""

    def __init__(self, desk: Desk, strip: AsPrinted) -> None:
        super().__init__(strip)
        self._desk, self._strip = desk, strip
        self._wanted: tuple[Mapping[str, Any], str] | None = None
        self._job: Job | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._begin)

    def want(self, block: Mapping[str, Any], tag: str) -> None:
        """These words are written now."""
        self._wanted = (block, tag)
        self._rest.start()

    def _begin(self) -> None:
        if self._wanted is None:
            return
        if self._job is not None:
            self._job.cancel()
        wanted = self._wanted
        scale = self._strip.devicePixelRatioF()
        work = partial(print_block, block=wanted[0], tag=wanted[1], scale=scale)

        def came(printed: Printed) -> None:
            if wanted is self._wanted:
                if printed.image is not None:
                    printed.image.setDevicePixelRatio(scale)
                self._strip.show_printed(printed)

        self._job = self._desk.run(work, done=came, failed=lambda _: None)
