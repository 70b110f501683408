"""The page where a text is written: its title, where it stands, and its blocks in rows."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from champion_app.domain import codes
from champion_app.domain.translating import CHANGED, MISSING
from champion_app.ui import language, words
from champion_app.ui.screens.texts.facts import ShownText
from champion_app.ui.screens.texts.printed import AsPrinted
from champion_app.ui.screens.texts.rows import BlockRow, WordsArea, field_words, side_by_side
from champion_app.ui.widgets import text
from champion_app.ui.widgets.beside import Beside
from champion_app.ui.widgets.buttons import outline, quiet
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.chips import Chip, Tone
from champion_app.ui.widgets.fields import Boxed, Choice, Tick
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.page import Page, scrolling

KINDS = ("paragraph", "heading", "list", "callout", "contact", "qr", "page_break")
"""Kinds of blocks that are begun here; tables and pictures come from files."""
_ABOVE = 8
"""Pixels that stay free above a block that was sought."""
_SETTLED_MS = 2000
"""After so long a block that was sought is not sought any more: the hand may have moved on."""


class Editor(Page):
    """Shows a text beside its source, and says what is wished."""

    chosen = Signal(str)
    """The id of another text."""
    titled = Signal(str)
    written = Signal(object)
    """A block as it was written."""
    holds = Signal(str)
    added = Signal(str)
    """The kind of a block to begin at the end."""
    climbing = Signal()
    translating = Signal()
    taking_in = Signal()
    saving = Signal()
    leaving = Signal()
    allowing = Signal(bool)
    seeing = Signal(object, str)
    """A block as it is written now, and its language."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: ShownText | None = None
        self.rows: list[BlockRow] = []
        self._row_key: tuple[object, ...] = ()
        self.title.setWordWrap(True)
        self.back = quiet(self.tr("Handouts"))
        self.back.clicked.connect(self.leaving)
        self.header.insertWidget(0, self.back)
        self.text = Choice(self.tr("Language and version"))
        self.text.changed.connect(lambda: self.chosen.emit(self.text.value()))
        self.wishes.addWidget(self.text)
        self.translate = outline(self.tr("New translation"), icon="plus")
        self.translate.clicked.connect(self.translating)
        self.take_in = outline(self.tr("Take in"), icon="folder")
        self.take_in.clicked.connect(self.taking_in)
        self.save_it = outline(self.tr("Save as a file"), icon="save")
        self.save_it.clicked.connect(self.saving)
        self.drafts = Tick(self.tr("Drafts may be printed"))
        self.drafts.changed.connect(lambda: self.allowing.emit(self.drafts.value()))
        self.body.addWidget(
            flowing(self.translate, self.take_in, self.save_it, self.drafts, gap=10)
        )
        self.standing = Chip("")
        self.steps = text.small("")
        self.waiting = Chip("")
        self.onward = quiet(self.tr("Show the next"), icon="down")
        self.onward.clicked.connect(self.show_next)
        self.climb = outline(self.tr("Where does it stand?"), icon="check")
        self.climb.clicked.connect(self.climbing)
        ladder = Card()
        ladder.body.setContentsMargins(14, 10, 14, 10)
        ladder.body.addWidget(Beside(self.steps, self._signs(), shares=(1, 0)))
        self.body.addWidget(ladder)
        self._sheet()

    def _sheet(self) -> None:
        """The blocks in a column that scrolls, and under them one as it prints."""
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(8)
        self._area = scrolling(self._inner)
        self._area.verticalScrollBar().rangeChanged.connect(self._seek)
        self._sought: BlockRow | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self.body.addWidget(self._area, 1)
        self.printed = AsPrinted()
        self._sight = QTimer(self)  # when all is where it belongs
        self._sight.setSingleShot(True)
        self._sight.timeout.connect(self._keep_in_sight)
        self.printed.grown.connect(self._sight.start)
        self.body.addWidget(self.printed)
        self.headline: WordsArea | None = None

    def _signs(self) -> QWidget:
        return flowing(self.standing, self.waiting, self.onward, self.climb, gap=8)

    # --- shown ---

    def show_text(self, shown: ShownText, *, drafts: bool | None) -> None:
        """Show a text as it is held now; a field that is being written in keeps its words.

        ``drafts`` says whether drafts may be printed, None where no programme has a say.
        """
        self.shown = shown
        self.title.setText(shown.material.title)
        self.drafts.setVisible(drafts is not None)
        self.drafts.set_value(bool(drafts))
        self.text.set_choices([(one.id, self._name(shown, one.id)) for one in shown.texts])
        self.text.set_value(shown.edition.id)
        self._say_standing(shown)
        key = (
            shown.edition.id,
            shown.source.id if shown.source else "",
            *((one.id, one.own.get("kind")) for one in shown.lines),
        )
        if key != self._row_key:
            self._row_key = key
            hand = self._hand()
            self._build(shown)
            self._give_back(hand)
        else:
            for row, line in zip(self.rows, shown.lines, strict=True):
                row.show_line(line)
        if self.headline is not None and not self.headline.hasFocus():
            self.headline.set_value(shown.edition.title)

    def _name(self, shown: ShownText, edition: str) -> str:
        one = next(each for each in shown.texts if each.id == edition)
        said = self.tr("{language}, version {number}: {status}")
        return said.format(
            language=words.own(language.autonym(one.language)),
            number=one.version,
            status=words.label("edition_statuses", one.status),
        )

    def _say_standing(self, shown: ShownText) -> None:
        edition = shown.edition
        self.standing.setText(words.label("edition_statuses", edition.status))
        ready = edition.status in codes.READY
        self.standing.set_tone(Tone.GOOD if ready else Tone.WAITS)
        waits = shown.waiting()
        self.waiting.setText(self.tr("%n blocks to do", "", waits) if waits else "")
        self.waiting.set_tone(Tone.WAITS)
        self.waiting.setVisible(bool(waits))
        self.onward.setVisible(bool(waits))
        said = [
            f"{words.label('edition_statuses', one.status)}:"
            f" {words.own(one.by)}, {words.day(one.on)}"
            for one in shown.steps
        ]
        if ready:
            said.append(self.tr("In use: what you write begins its next version, as a draft."))
        self.steps.setText("\n".join(said) or self.tr("Nobody stands for this text yet."))

    def _build(self, shown: ShownText) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        tag = shown.edition.language
        source_tag = shown.source.language if shown.source else ""
        self._column.addWidget(self._heads(shown))
        self.rows = []
        for line in shown.lines:
            row = BlockRow(line, tag, source_tag)
            row.written.connect(self.written)
            row.holds.connect(self.holds)
            row.seen.connect(partial(self._see, row))
            self.rows.append(row)
            self._column.addWidget(row)
        if not source_tag:
            self._column.addWidget(self._beginning())
        self._column.addStretch(1)

    def _heads(self, shown: ShownText) -> Card:
        """The title, beside the source's."""
        card = Card()
        card.body.setContentsMargins(14, 10, 14, 12)
        card.body.addWidget(text.small(field_words("title")))
        self.headline = WordsArea(field_words("title"), shown.edition.language)
        self.headline.set_value(shown.edition.title)
        headline = self.headline
        headline.left.connect(lambda: self.titled.emit(headline.value()))
        own = Boxed(headline)
        if shown.source is None:
            card.body.addWidget(own)
            return card
        theirs = WordsArea(self.tr("What the source says"), shown.source.language, only_read=True)
        theirs.set_value(shown.source.title)
        names = [text.strong(self._name(shown, one.id)) for one in (shown.source, shown.edition)]
        card.body.insertWidget(0, side_by_side(*names))
        card.body.addWidget(side_by_side(theirs, own))
        return card

    def _beginning(self) -> QWidget:
        names = {
            "paragraph": self.tr("Paragraph"),
            "heading": self.tr("Heading"),
            "list": self.tr("List"),
            "callout": self.tr("Box"),
            "contact": self.tr("Contact"),
            "qr": self.tr("Code to scan"),
            "page_break": self.tr("New page"),
        }
        buttons = []
        for kind in KINDS:
            button = quiet(names[kind], icon="plus")
            button.setAccessibleName(self.tr("Add at the end: {what}").format(what=names[kind]))
            button.clicked.connect(lambda _=False, kind=kind: self.added.emit(kind))
            buttons.append(button)
        return flowing(*buttons, gap=6)

    def _hand(self) -> tuple[str, str, int] | None:
        """Where the hand is: block, field and place in its words."""
        for row in self.rows:
            for name, area in row.fields.items():
                if area.hasFocus():
                    return row.line.id, name, area.textCursor().position()
        return None

    def _give_back(self, hand: tuple[str, str, int] | None) -> None:
        """Put the hand where it was: a version that begins must not stop who is writing."""
        row = next((one for one in self.rows if hand and one.line.id == hand[0]), None)
        if row is None or hand is None or hand[1] not in row.fields:
            self.printed.hide()
            return
        self.show_block(row.line.id)
        area = row.fields[hand[1]]
        area.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = area.textCursor()
        cursor.setPosition(min(hand[2], len(area.toPlainText())))
        area.setTextCursor(cursor)

    def _keep_in_sight(self) -> None:
        """The words that are being written, however much room is left for them."""
        hand = self.focusWidget()
        if isinstance(hand, WordsArea) and self._inner.isAncestorOf(hand):
            line = hand.cursorRect()
            place = hand.viewport().mapTo(self._inner, line.center())
            self._area.ensureVisible(place.x(), place.y(), 0, 2 * line.height())

    def _see(self, row: BlockRow) -> None:
        if row.line.own.get("kind") != "page_break":
            self.seeing.emit(row.block(), row.tag)
        self._sight.start()

    def show_next(self) -> None:
        """The next block that has no words yet, or other ones in the source by now."""
        rows = self.rows
        at = next((n for n, row in enumerate(rows) if row.isAncestorOf(self.focusWidget())), -1)
        waits = [*rows[at + 1 :], *rows[: at + 1]]
        found = next((one for one in waits if one.line.state in (CHANGED, MISSING)), None)
        if found is not None:
            self.show_block(found.line.id)

    def show_block(self, block: str) -> None:
        """Bring a block into sight, with the hand in its first field."""
        row = next((one for one in self.rows if one.line.id == block), None)
        if row is None:
            return
        self._sought = row
        self._settled.start()
        self._seek()
        if row.fields:
            next(iter(row.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _seek(self) -> None:
        """Rows find their heights one after the other: until then the place moves."""
        if self._sought is not None and self._sought in self.rows and self._settled.isActive():
            self._settled.start()
            self._area.verticalScrollBar().setValue(self._sought.y() - _ABOVE)

    # --- saved ---

    def save_open(self) -> None:
        """Say all that was written and not saved yet: somebody is about to leave."""
        for row in list(self.rows):
            row.save()
        if self.headline is not None and self.shown is not None:
            self.titled.emit(self.headline.value())


def fresh_block(kind: str) -> dict[str, Any]:
    """A new block with words to be written over: an empty one is nothing that can be kept."""
    here = QCoreApplication.translate("texts", "Write here")
    block: dict[str, Any] = {"kind": kind}
    if kind == "list":
        block["items"] = [here]
    elif kind == "contact":
        block |= {"label": here, "phone": "", "url": "", "hours": ""}
    elif kind == "qr":
        block |= {"url": "https://www.nhs.uk/", "caption": here}
    elif kind != "page_break":
        block["text"] = here
    return block
