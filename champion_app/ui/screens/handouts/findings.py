"""What the check of a handout found: one calm line in the panel, and the list that it opens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from champion_app.domain.findings import EYE, LOOK, SEVERITIES, STOPS, Finding, count
from champion_app.ui import language, words
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import quiet
from champion_app.ui.widgets.cards import Card, RowButton
from champion_app.ui.widgets.chips import Chip, Tone
from champion_app.ui.widgets.flow import flowing

_TONES = {STOPS: Tone.LOSS, LOOK: Tone.WAITS, EYE: Tone.PLAIN}
_WORDS_LOOKED_FOR = 4


class CheckLine(RowButton):
    """``Ready to print`` or ``2 things to look at``, and a sentence; pressed, it opens the list."""

    def __init__(self) -> None:
        self.sign = Chip("")
        self.said = text.plain("")
        super().__init__("", self.sign, self.said, flush=True)
        self.parted = False
        around = self.line.contentsMargins()
        self.line.setContentsMargins(around.left(), 3, around.right(), 3)

    def show_checking(self) -> None:
        """The paper is being made."""
        self._show(QCoreApplication.translate("handouts", "Checking…"), Tone.PLAIN, "")
        self.setEnabled(False)

    def show_findings(self, findings: Sequence[Finding], said: str) -> None:
        """What was found, and the sentence that sums it up."""
        looks = count(findings, LOOK)
        if looks:
            things = QCoreApplication.translate("handouts", "%n things to look at", "", looks)
            self._show(things, Tone.WAITS, said)
        else:
            ready = QCoreApplication.translate("handouts", "Ready to print")
            self._show(ready, Tone.GOOD, said)
        self.setEnabled(bool(findings))

    def show_trouble(self, findings: Sequence[Finding], said: str) -> None:
        """Why the paper cannot be made."""
        self._show(QCoreApplication.translate("handouts", "Not possible"), Tone.LOSS, said)
        self.setEnabled(bool(findings))

    def _show(self, sign: str, tone: Tone, said: str) -> None:
        self.sign.setText(sign)
        self.sign.set_tone(tone)
        self.said.setText(said)
        opens = QCoreApplication.translate("handouts", "Show what was checked")
        self.setAccessibleName(words.listed([sign, said, opens]))
        self.updateGeometry()
        above = self.parentWidget()
        layout = above.layout() if above is not None else None
        if layout is not None:  # other words may need more lines, and nobody shall see them cut
            layout.activate()


class FindingsList(QWidget):
    """Every finding under its severity; pressed, it leads to its place."""

    chosen = Signal(object)
    """A ``Finding`` to be shown on the page."""
    written = Signal(object)
    """A ``Finding`` whose block is to be written anew."""

    def __init__(self, findings: Sequence[Finding], *, may_write: bool) -> None:
        super().__init__()
        self.rows: list[RowButton] = []
        self.writes: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(12)
        if not findings:
            column.addWidget(text.plain(nothing_found()))
        for severity in SEVERITIES:
            here = [one for one in findings if one.severity == severity]
            if here:
                column.addWidget(self._group(severity, here, may_write=may_write))
        column.addStretch(1)

    def _group(self, severity: str, findings: Sequence[Finding], *, may_write: bool) -> Card:
        card = Card()
        card.body.addWidget(flowing(Chip(group_words(severity), tone=_TONES[severity])))
        for one in findings:
            said = sentence(one)
            name = words.listed([said, one.heading, one.words])
            row = RowButton(name, text.stacked(text.plain(said), *_place(one)), flush=True)
            row.clicked.connect(partial(self._choose, row, one))
            self.rows.append(row)
            card.body.addWidget(row)
            if may_write and one.block and severity != EYE:
                write = quiet(QCoreApplication.translate("handouts", "Write it anew"), icon="edit")
                write.clicked.connect(partial(self.written.emit, one))
                self.writes.append(write)
                card.body.addWidget(flowing(write))
        return card

    def _choose(self, row: RowButton, finding: Finding) -> None:
        for one in self.rows:
            one.set_chosen(one is row)
        self.chosen.emit(finding)


def _place(finding: Finding) -> list[text.Words]:
    """The heading and how the block begins, in the letters of their language."""
    return [
        text.quietened(
            text.Words(words.own(said), size=Size.SMALL, bold=bold, language=finding.language)
        )
        for said, bold in ((finding.heading, True), (finding.words, False))
        if said
    ]


# --- words ---


def nothing_found() -> str:
    """What the list says when it is empty."""
    return QCoreApplication.translate("handouts", "Nothing missing, nothing to look at.")


def group_words(severity: str) -> str:
    """What a severity is called on the screen."""
    from champion_app.documents.finding_words import GROUPS

    return words.looked_up("findings", GROUPS[severity])


def sentence(finding: Finding) -> str:
    """What was found, in the language of the screen."""
    from champion_app.documents.finding_words import FINDINGS, template

    context = "findings" if finding.code in FINDINGS else "errors"
    said = words.looked_up(context, template(finding.code))
    facts = {name: _fact(name, value) for name, value in finding.facts.items()}
    if finding.language:
        facts.setdefault("language", words.own(language.name_of(finding.language)))
    return said.format(**facts)


def _fact(name: str, value: str | int) -> str:
    if name == "day":
        return words.day(date.fromisoformat(str(value)))
    if name == "tokens":  # no line ends inside a number
        return str(value).replace(" ", "\u00a0").replace("\u00a0·\u00a0", " · ")
    if name in ("letters", "what") or isinstance(value, int):
        return str(value)
    return f"\u2068{value}\u2069"


def looked_for(finding: Finding) -> list[str]:
    """Words by which the place of a finding is found on the page, the best first."""
    told = str(finding.facts.get("tokens", ""))
    tokens = [one.strip(" \u2068\u2069") for one in told.split("·")]
    some = finding.words.rstrip("…").replace(" · ", " ").split()
    beginnings = [" ".join(some[:many]) for many in range(min(len(some), _WORDS_LOOKED_FOR), 0, -1)]
    return [one for one in (*tokens, *beginnings, finding.heading) if one]
