"""The pages of the first run: each asks one thing, knows whether it is answered, and says so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QVBoxLayout, QWidget

from champion_app.domain.errors import ChampionError
from champion_app.ui import words
from champion_app.ui.language import FINISHED, OFFERED, autonym
from champion_app.ui.screens.first_run.answers import Answers, Begin, look_at
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets import text
from champion_app.ui.widgets.cards import RowButton
from champion_app.ui.widgets.chips import ChoiceChip
from champion_app.ui.widgets.empty import Sign
from champion_app.ui.widgets.fields import TextField, Tick, labelled
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.gate import Trouble
from champion_app.ui.widgets.secret_field import SecretField

LEAST_PASSPHRASE = 8
"""As in ``sync.keyfile``, whose import waits for the worker."""


class Question(QWidget):
    """One page: a question, perhaps a line beside it, and its answer."""

    answered = Signal()
    """Something was typed or chosen."""

    def __init__(self, question: str, beside: str = "") -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.column.addWidget(text.Words(question, size=Size.TITLE, bold=True))
        if beside:
            self.column.addWidget(text.quiet(beside))

    def ready(self) -> bool:
        """Whether one can go on."""
        return True

    def hurry(self) -> None:
        """Enter was pressed too early: go to what is still missing."""

    def keep(self) -> None:
        """Put the answer where the others are."""


class LanguagePage(Question):
    """Languages by their own names; choosing one changes the page at once."""

    chosen = Signal(str)

    def __init__(self, tag: str) -> None:
        super().__init__(self.tr("Which language do you want to use?"))
        group = QButtonGroup(self)
        chips = []
        for each in OFFERED:
            chip = ChoiceChip(autonym(each), language=each)
            chip.set_text_size(Size.HEADING)
            chip.setChecked(each == tag)
            if each == tag:
                self.setFocusProxy(chip)  # also in the window made anew: the arrows go on there
            chip.clicked.connect(lambda _=False, each=each: self.chosen.emit(each))
            group.addButton(chip)
            chips.append(chip)
        self.column.addWidget(flowing(*chips, gap=12))
        if tag not in FINISHED:
            draft = self.tr("This translation is a draft: some words may still be in English.")
            self.column.addWidget(text.small(draft))
        paper = self.tr("Handouts print in many more languages, whatever you choose here.")
        self.column.addWidget(text.quiet(paper))


class WhoPage(Question):
    """Four ways to begin; each shows only what it still needs to know."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(self.tr("Who are you?"))
        self._answers = answers
        self._rows: dict[Begin, RowButton] = {}
        self._way(
            Begin.START_FILE,
            self.tr("A champion with a start file"),
            self.tr("Your coordinator sent it to you or put it on a stick."),
        )
        self._way(
            Begin.ALONE,
            self.tr("A champion without a start file"),
            self.tr("Begin now; you can join a programme later."),
        )
        self._way(
            Begin.COORDINATOR,
            self.tr("A coordinator"),
            self.tr("You support champions and bring their work together."),
        )
        self._way(
            Begin.PRACTICE,
            self.tr("I want to practise first"),
            self.tr("A made-up neighbourhood; nothing in it is real."),
        )
        self._name = TextField(self.tr("Your name"))
        self._programme = TextField(self.tr("The programme’s name"))
        self._name_part = labelled(self.tr("Your name"), self._name)
        self._programme_part = labelled(self.tr("The programme’s name"), self._programme)
        self._welcome = text.accented(text.strong(""))
        self._trouble = Trouble()
        for part in (self._welcome, self._trouble, self._name_part, self._programme_part):
            self.column.addWidget(part)
        for field, value in ((self._name, answers.name), (self._programme, answers.programme)):
            field.set_value(value)
            field.changed.connect(self.answered)
        self._show()

    def _way(self, begin: Begin, name: str, about: str) -> None:
        lines = text.stacked(text.strong(name), text.small(about))
        row = RowButton(words.listed([name, about]), lines)
        row.clicked.connect(lambda: self._choose(begin))
        self.column.addWidget(row)
        self.column.setSpacing(6)
        self._rows[begin] = row

    def _choose(self, begin: Begin) -> None:
        self._trouble.show_words("")
        if begin is Begin.START_FILE and not self._ask_for_file():
            return
        if begin is not Begin.START_FILE:
            self._answers.start_file = b""
        self._answers.begin = begin
        self._show()
        if begin in (Begin.ALONE, Begin.COORDINATOR):
            self._name.setFocus()
        self.answered.emit()

    def _ask_for_file(self) -> bool:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Your start file"), "", self.tr("Start files (*.champion-start);;All (*)")
        )
        return bool(name) and self.take_file(Path(name))

    def take_file(self, file: Path) -> bool:
        """Look at a start file; whether it is one."""
        try:
            data = file.read_bytes()
            welcome = look_at(data)
        except OSError:
            self._trouble.show_words(self.tr("This file cannot be read."))
            return False
        except ChampionError as error:
            self._trouble.show_words(words.sentence(error))
            return False
        self._answers.start_file = data
        self._answers.begin = Begin.START_FILE
        self._answers.name = welcome.name
        said = self.tr("Welcome, {name}: {programme} is waiting for you.")
        self._welcome.setText(said.format(name=welcome.name, programme=welcome.programme))
        self._show()
        self.answered.emit()
        return True

    def _show(self) -> None:
        begin = self._answers.begin
        for each, row in self._rows.items():
            row.set_chosen(each is begin)
        self._welcome.setVisible(begin is Begin.START_FILE and bool(self._welcome.text()))
        needs_name = begin in (Begin.ALONE, Begin.COORDINATOR)
        self._name_part.setVisible(needs_name)
        self._programme_part.setVisible(begin is Begin.COORDINATOR)

    def ready(self) -> bool:
        """A way was chosen and the names it needs are there."""
        begin = self._answers.begin
        if begin in (None, Begin.START_FILE, Begin.PRACTICE):
            return begin is not None
        has_programme = begin is not Begin.COORDINATOR or bool(self._programme.value())
        return bool(self._name.value()) and has_programme

    def hurry(self) -> None:
        """From the name to the programme."""
        if self._name.value() and self._answers.begin is Begin.COORDINATOR:
            self._programme.setFocus()

    def keep(self) -> None:
        """Name and programme."""
        if self._answers.begin is not Begin.START_FILE:
            self._answers.name = self._name.value()
        self._answers.programme = self._programme.value()


class PassphrasePage(Question):
    """A passphrase, twice; whether this laptop may remember its key."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(
            self.tr("Choose a passphrase"),
            self.tr("It locks what you write down. Four or five words are easy to remember."),
        )
        self._answers = answers
        self._first = SecretField(self.tr("Passphrase"))
        self._again = SecretField(self.tr("The same again"))
        self._remember = Tick(self.tr("Remember it on this laptop"))
        self._said = text.small("")
        self.column.addWidget(labelled(self.tr("Passphrase"), self._first))
        self.column.addWidget(labelled(self.tr("The same again"), self._again))
        self.column.addWidget(self._said)
        self.column.addWidget(self._remember)
        shared = self.tr("Leave this off if others use this laptop too.")
        self.column.addWidget(text.small(shared))
        for field in (self._first, self._again):
            field.changed.connect(self._look)
        self.setFocusProxy(self._first)
        self._look()

    def _look(self) -> None:
        first, again = self._first.value(), self._again.value()
        if len(first) < LEAST_PASSPHRASE:
            said = self.tr("At least %n letters, please.", "", LEAST_PASSPHRASE)
        elif not again:
            said = self.tr("Good. Now type it once more.")
        elif first != again:
            said = self.tr("The two are not the same yet.")
        else:
            said = self.tr("The two are the same.")
        self._said.setText(said)
        self.answered.emit()

    def ready(self) -> bool:
        """Long enough, and the same twice."""
        first = self._first.value()
        return len(first) >= LEAST_PASSPHRASE and first == self._again.value()

    def hurry(self) -> None:
        """From the first field to the second."""
        if len(self._first.value()) >= LEAST_PASSPHRASE:
            self._again.setFocus()

    def keep(self) -> None:
        """The passphrase and the choice."""
        self._answers.passphrase = self._first.value()
        self._answers.remember = self._remember.value()


class WorkingPage(Question):
    """Shown for the second in which keys are made."""

    def __init__(self) -> None:
        super().__init__(self.tr("One moment…"), self.tr("Champion makes your keys."))
        self._line = text.quiet("")
        self.column.addWidget(self._line)

    def show_progress(self, done: int, total: int) -> None:
        """How far it is."""
        self._line.setText(self.tr("Step {done} of {total}").format(done=done + 1, total=total + 1))


class DonePage(Question):
    """The end: one button to begin work."""

    def __init__(self, spoken: tuple[str, ...], trouble: str) -> None:
        super().__init__(self.tr("You are ready"))
        self.column.insertWidget(0, Sign("check"), 0, Qt.AlignmentFlag.AlignLeading)
        if spoken:
            read = self.tr("Read these six words to your coordinator, by telephone or in person:")
            self.column.addWidget(text.plain(read))
            self.column.addWidget(text.heading(" ".join(spoken)))
        if trouble:
            self.column.addWidget(text.quiet(trouble))
        more = self.tr("Everything stays on this laptop until you send it.")
        self.column.addWidget(text.quiet(more))
