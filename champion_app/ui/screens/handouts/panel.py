"""The panel that prints one handout: languages, size, paper, copies, and the paper itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from champion_app.domain.findings import Finding
from champion_app.typeset.papers import Paper
from champion_app.ui import words
from champion_app.ui.screens.handouts import choices, wording
from champion_app.ui.screens.handouts.facts import (
    DRAFT,
    WITHDRAWN,
    ShownEdition,
    ShownHandout,
    Wish,
)
from champion_app.ui.screens.handouts.findings import CheckLine, FindingsList, looked_for
from champion_app.ui.screens.handouts.layout_choice import LayoutChoice
from champion_app.ui.theme.colours import look_of
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets import text
from champion_app.ui.widgets.beside import Beside
from champion_app.ui.widgets.buttons import outline, primary, quiet, rounded
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.chips import ChoiceChip
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.page import scrolling
from champion_app.ui.widgets.paper_reader import PaperReader
from champion_app.ui.widgets.paper_view import PaperView
from champion_app.ui.widgets.stepper import Stepper


class PrintPanel(Card):
    """Says what is wanted of one handout, and shows the paper that came of it."""

    wished = Signal(object)
    """A ``Wish``: another paper is wanted."""
    printed = Signal()
    saved = Signal()
    reviewed = Signal()
    moved = Signal()
    written = Signal(object)
    """A ``Finding`` whose block is to be written anew."""

    def __init__(self) -> None:
        super().__init__()
        self._handout: ShownHandout | None = None
        self.paper: Paper | None = None
        self.findings: tuple[Finding, ...] = ()
        self._title = text.heading("")
        self.languages = choices.Languages()
        self.shape = LayoutChoice()
        self.sizes, self.papers = self.shape.sizes, self.shape.papers
        self.two = ChoiceChip(self.tr("Side by side"))
        self.copies = Stepper(
            self.tr("Copies"), fewer=self.tr("One copy less"), more=self.tr("One copy more")
        )
        self.view = PaperView(self.tr("The pages as they will be printed"))
        self.line = CheckLine()
        self.larger = quiet(self.tr("Look closer"), icon="search")
        self.review = outline(self.tr("I have read this translation"))
        self.may_review = False  # the screen says whose laptop this is
        self.write = quiet(self.tr("Write and translate"), icon="edit")
        self.write.hide()
        self.away = quiet(self.tr("Take this PDF away"), icon="remove")
        self.note_copies = quiet("", icon="copy")
        self.note_copies.setToolTip(self.tr("Copies in and out"))
        self.print_it = primary(self.tr("Print"), icon="print", large=True)
        self.save_it = outline(self.tr("Save PDF"), icon="save", large=True)
        self._warned = QWidget()
        self._warnings = QVBoxLayout(self._warned)
        self._warnings.setContentsMargins(0, 0, 0, 0)
        self._warnings.setSpacing(4)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        options = QWidget()
        beside = QVBoxLayout(options)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(5)
        beside.addWidget(self.shape)
        beside.addWidget(flowing(self.two))
        copies = QHBoxLayout()
        copies.setSpacing(8)
        copies.addWidget(text.Words(self.tr("Copies"), wrap=False))
        copies.addWidget(self.copies, 1)
        beside.addLayout(copies)
        beside.addStretch(1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(5)
        column.addWidget(self.languages)
        column.addWidget(self.shape.layouts)
        column.addWidget(Beside(self.view, options, shares=(5, 4)), 1)
        column.addWidget(self._warned)
        column.addWidget(flowing(self.larger, self.note_copies, self.write, self.away))
        self.body.addWidget(self._title)
        self.body.addWidget(scrolling(inner), 1)
        self.body.addWidget(self.line)
        ends = QHBoxLayout()
        ends.setSpacing(12)
        self.print_it.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        ends.addWidget(self.print_it, 1)
        ends.addWidget(self.save_it)
        self.body.addLayout(ends)

    def _connect(self) -> None:
        self.languages.changed.connect(self._wish)
        self.shape.changed.connect(self._reshape)
        self.two.clicked.connect(self._pair)
        self.print_it.clicked.connect(self.printed)
        self.save_it.clicked.connect(self.saved)
        self.review.clicked.connect(self.reviewed)
        self.note_copies.clicked.connect(self.moved)
        self.larger.clicked.connect(self.look_closer)
        self.line.clicked.connect(self.look_at_findings)

    # --- shown ---

    @property
    def handout(self) -> ShownHandout | None:
        """The handout that is shown."""
        return self._handout

    @property
    def editions(self) -> tuple[ShownEdition, ...]:
        """The chosen editions, one or two."""
        if self._handout is None:
            return ()
        found = [self._handout.with_id(one) for one in self.languages.chosen]
        return tuple(one for one in found if one is not None)

    @property
    def wish(self) -> Wish | None:
        """The paper that is wanted now."""
        chosen = self.languages.chosen
        if not chosen:
            return None
        size = self.sizes.value()
        return Wish(
            chosen[0],
            beside=chosen[1] if len(chosen) > 1 else "",
            size=float(size) if size else None,
            paper=self.papers.value(),
            layout=self.shape.layout_name,
        )

    def show_handout(
        self, handout: ShownHandout, editions: Sequence[ShownEdition], chosen: Sequence[str]
    ) -> None:
        """Show a handout with its editions in this order, the ids in ``chosen`` chosen."""
        self._handout = handout
        self._title.setText(wording.titles(handout)[0])
        self.two.setVisible(len(editions) > 1)
        self.two.setChecked(len(chosen) > 1)
        self.languages.take_two(len(chosen) > 1)
        self.languages.offer(editions, chosen)
        self._wish()

    def show_paper(self, paper: Paper) -> None:
        """The paper that was wanted last is made."""
        self.paper = paper
        self.view.show_pdf(paper.pdf, paper.pages)
        self.shape.say_of(paper)
        finished = any(one.finished for one in self.editions)
        said = wording.finished() if finished else wording.checked(paper.isolated)
        self.line.show_findings(self.findings, said)
        self.larger.setText(words.listed([self.tr("Look closer"), wording.pages_of(paper.pages)]))
        self.line.setToolTip("\n".join(f"\u2066{one}\u2069" for one in paper.isolated))
        self._allow(True)

    def show_trouble(self, said: str) -> None:
        """The paper that was wanted last cannot be made."""
        self.paper = None
        self.view.show_nothing()
        self.line.show_trouble(self.findings, said)
        self._allow(False)

    def _wish(self) -> None:
        self.paper, self.findings = None, ()
        self.line.show_checking()
        self._allow(False)
        self._say_standing()
        self.wished.emit(self.wish)

    def _allow(self, allowed: bool) -> None:
        for button in (self.print_it, self.save_it, self.larger):
            button.setEnabled(allowed)

    def _pair(self) -> None:
        """Two languages beside each other; English is what most are read beside."""
        second = ""
        if self.two.isChecked() and self._handout is not None:
            english = self._handout.in_language("en")
            if english is not None and english.edition.id not in self.languages.chosen:
                second = english.edition.id
        self.languages.take_two(self.two.isChecked(), second)
        self._wish()

    def _reshape(self) -> None:
        """Another layout, size or paper; one that has room for one language keeps the first."""
        if not self.shape.bilingual:
            self.two.setChecked(False)
            self.languages.take_two(False)
        self._wish()

    def _say_standing(self) -> None:
        """Warnings, the copies of what is chosen, and whether it can be reviewed."""
        self.review.setParent(None)
        while (item := self._warnings.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        shown = self.editions
        self._fit_to_finished(any(one.finished for one in shown))
        drafts = [one for one in shown if one.standing == DRAFT]
        for at, said in enumerate(wording.warnings(shown)):
            warning: QWidget = _Warning(said)
            if drafts and not at and self.may_review:
                warning = Beside(warning, self.review, gap=10)
                self.review.show()
            self._warnings.addWidget(warning)
        self._warned.setVisible(self._warnings.count() > 0)
        late = any(one.past_review for one in shown)
        self.print_it.setText(self.tr("Print anyway") if late else self.tr("Print"))
        here = wording.stock_of(shown[0]) if shown else ""
        self.note_copies.setText(here)
        self.note_copies.setAccessibleName(words.listed([self.tr("Copies in and out"), here]))
        self.note_copies.setVisible(bool(shown))
        first = self.two.isChecked() and len(shown) == 1
        if first and shown[0].standing != WITHDRAWN:
            self._warnings.addWidget(text.small(self.tr("Choose the second language.")))
            self._warned.show()

    def _fit_to_finished(self, finished: bool) -> None:
        """A finished PDF has its size and its language; it can be taken away, but not written."""
        for field in (self.shape.layouts, self.sizes, self.papers, self.write):
            field.setEnabled(not finished)
        if finished:
            self.shape.stay_leaflet()
        self.two.setEnabled(self.two.isChecked() or (self.shape.bilingual and not finished))
        one = "" if self.shape.bilingual else self.tr("This layout has room for one language.")
        self.two.setToolTip(one)
        self.away.setVisible(finished and self.may_review)

    def look_closer(self) -> None:
        """The same pages in a window of their own, with words to look for."""
        if self.paper is not None:
            PaperReader(self._title.text(), self.paper, self).open()

    def look_at_findings(self) -> None:
        """The pages with what was found beside them; the list alone where there are none."""
        listed = FindingsList(self.findings, may_write=self.may_review)
        reader = PaperReader(self._title.text(), self.paper, self, beside=listed)
        listed.chosen.connect(
            lambda one: reader.look_for(*looked_for(one), said=f"{one.heading} {one.words}")
        )
        listed.written.connect(reader.reject)
        listed.written.connect(self.written)
        reader.open()
        if listed.rows:
            listed.rows[0].setFocus()


class _Warning(text.Words):
    """A warning on an amber ground."""

    def __init__(self, said: str) -> None:
        super().__init__(said, size=Size.PLAIN)
        self.setContentsMargins(12, 6, 12, 6)
        palette = self.palette()
        palette.setColor(self.foregroundRole(), QColor(look_of(self).amber_ink))
        self.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, then Qt's own words."""
        look = look_of(self)
        line = look.line if look.name == "contrast" else ""
        rounded(QPainter(self), self.rect(), radius=10, fill=look.amber, line=line, width=1)
        super().paintEvent(event)
