"""A laptop that asks to be let in: six words are typed as they are heard, or compared."""

from __future__ import annotations

from PySide6.QtCore import Signal

from champion_app.sync.enrolling import Waiting
from champion_app.ui import words
from champion_app.ui.screens.inbox.facts import word_is_there
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import outline, primary, quiet
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.fields import TextField
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.gate import Trouble
from champion_app.ui.widgets.six_words import numbered


class ApprovalCard(Card):
    """One laptop. What is typed is ticked word by word; nothing is let in by a slip."""

    spoken = Signal(object, str)
    """The laptop (``Waiting``) and the six words that were heard."""

    def __init__(self, asked: Waiting, *, more: int) -> None:
        caption = self.tr("Waiting to be let in")
        if more:
            caption += " · " + self.tr("%n more after this one", "", more)
        super().__init__(caption, leading=True)
        self.asked = asked
        name = words.own(asked.name)
        self.body.setSpacing(10)
        self.body.addWidget(
            text.Words(
                self.tr("Is this {name}’s laptop?").format(name=name),
                size=Size.HEADING,
                bold=True,
            )
        )
        self.body.addWidget(
            text.quiet(self.tr("Ring {name}. Type the six words you hear.").format(name=name))
        )
        self.field = TextField(
            self.tr("The six words that {name} reads").format(name=name),
            hint=self.tr("six words"),
            size=Size.HEADING,
        )
        self.field.textChanged.connect(self._tick)
        self.field.returnPressed.connect(self._let_in)
        self.body.addWidget(self.field)
        line, self.words = numbered(asked.words, size=Size.LEAD)
        for word in self.words:
            word.set_hidden(True)
        self.body.addWidget(line)
        self.trouble = Trouble()
        self.body.addWidget(self.trouble)
        self.enter = primary(self.tr("Let in"), hint="Enter", icon="check")
        self.enter.clicked.connect(self._let_in)
        self.show_words = quiet(self.tr("Compare by eye"), icon="show")
        self.show_words.clicked.connect(self._show_words)
        self.same = outline(self.tr("{name} reads the same").format(name=name))
        self.same.clicked.connect(lambda: self.spoken.emit(asked, " ".join(asked.words)))
        self.same.hide()
        self.show_words.setMinimumHeight(self.enter.sizeHint().height())
        self.body.addWidget(flowing(self.enter, self.same, self.show_words, gap=12))
        self.body.addWidget(
            text.small(self.tr("If one word differs, do not let it in: ask for a new start file."))
        )
        self._tick()

    @property
    def known_by(self) -> tuple[int, tuple[str, ...]]:
        """Which laptop this is about."""
        return self.asked.device, self.asked.words

    def stumble(self, said: str) -> None:
        """It was not let in: say why."""
        self.trouble.show_words(said)
        self.set_busy(False)
        self.field.selectAll()
        self.field.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the laptop is being let in nothing more is asked."""
        for part in (self.enter, self.same, self.field):
            part.setEnabled(not busy)
        self._offer()

    def _tick(self) -> None:
        typed = self.field.text()
        for place, word in enumerate(self.words):
            word.set_heard(word_is_there(typed, place, word.word))
        self.trouble.show_words("")
        self._offer()

    def _offer(self) -> None:
        """Letting in needs words to compare."""
        self.enter.setEnabled(self.field.isEnabled() and bool(self.field.value()))

    def _let_in(self) -> None:
        if self.field.value():
            self.spoken.emit(self.asked, self.field.value())

    def _show_words(self) -> None:
        for word in self.words:
            word.set_hidden(False)
        self.show_words.hide()
        self.same.show()
        self.same.setFocus()
