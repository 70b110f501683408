"""The first run: four pages and a small card for them to stand on."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QWidget

from champion_app.domain.errors import ChampionError
from champion_app.paths import Profile
from champion_app.ui import words
from champion_app.ui.jobs import Jobs, Listener, Progress
from champion_app.ui.screens.first_run.answers import Answers, Begin, Begun, make
from champion_app.ui.screens.first_run.pages import (
    DonePage,
    LanguagePage,
    PassphrasePage,
    Question,
    WhoPage,
    WorkingPage,
)
from champion_app.ui.screens.first_run.recovery import Paper, RecoveryPage
from champion_app.ui.widgets.buttons import Button, outline, primary
from champion_app.ui.widgets.gate import Gate, Trouble

_PAGES = 4


class FirstRun(Gate):
    """Asks, makes the profile, and hands it over when the person goes to work."""

    language_chosen = Signal(str)
    """The person chose a language: the app speaks it and makes this window anew."""
    finished = Signal(object)
    """The ``Begun`` profile."""
    practises = Signal()
    """The person wants to practise: nothing is made here, the app opens the neighbourhood."""

    left = Signal()
    """The person goes back to the programme they came from."""

    def __init__(
        self, profile: Profile, jobs: Jobs, *, language: str, way_back: bool = False
    ) -> None:
        super().__init__()
        self._profile = profile
        self._way_back = way_back
        self._jobs = jobs
        self._language = language
        self.answers = Answers()
        self.paper = Paper()
        self._begun: Begun | None = None
        self._at = 0
        self.page: Question = LanguagePage(language)
        self._trouble = Trouble()
        self.back = outline(self.tr("Back"), hint="Esc", large=True)
        self.next = primary(self.tr("Go on"), hint="Enter", large=True)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.body.addWidget(self.page)
        self.body.addWidget(self._trouble)
        self._put_at_foot(self.back, self.next)
        for key in ("Return", "Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self._enter)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.go_back)
        self._show(self.page, 0)

    def _put_at_foot(self, back: Button, go_on: Button) -> None:
        """Below what scrolls: a tall script on a low screen does not push them out of sight."""
        foot = QWidget()
        foot.setMaximumWidth(self._sheet.maximumWidth())
        line = QHBoxLayout(foot)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(back)
        line.addStretch(1)
        line.addWidget(go_on)
        middle = QHBoxLayout()
        middle.setContentsMargins(24, 12, 24, 20)
        middle.addStretch(1)
        middle.addWidget(foot, 100)
        middle.addStretch(1)
        outer = self.layout()
        if isinstance(outer, QBoxLayout):
            outer.addLayout(middle)

    def _show(self, page: Question, at: int) -> None:
        if page is not self.page:
            self.body.replaceWidget(self.page, page)
            self.page.hide()
            self.page.deleteLater()
            self.page = page
            page.show()  # Qt would show it a moment later, and a hidden page takes no focus
        self._at = at
        self._trouble.show_words("")
        said = self.tr("{page} of {pages}")
        self.step.setText(said.format(page=at + 1, pages=_PAGES))
        if isinstance(page, LanguagePage):
            page.chosen.connect(self.language_chosen)
        page.answered.connect(self._answered)
        is_last = isinstance(page, DonePage)
        begin = self.tr("Record your first session")
        self.next.setText(begin if is_last else self.tr("Go on"))
        working = isinstance(page, WorkingPage)
        self.back.setVisible((at > 0 or self._way_back) and self._begun is None and not working)
        self.next.setVisible(not working)
        self._refresh()
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        self.next.setEnabled(self.page.ready())

    def _answered(self) -> None:
        self._refresh()
        QTimer.singleShot(0, self, self._bring_focus_into_sight)  # once what it asks has its place

    def _bring_focus_into_sight(self) -> None:
        here: QWidget | None = self.focusWidget()
        area: QScrollArea | None = self.findChild(QScrollArea)
        if here is not None and area is not None and self.page.isAncestorOf(here):
            area.ensureWidgetVisible(here)

    def _enter(self) -> None:
        """Enter presses the button it stands on; anywhere else it goes on."""
        here: QWidget | None = self.focusWidget()
        if isinstance(here, Button) and here is not self.next:
            here.click()
        else:
            self.go_on()

    def go_on(self) -> None:
        """To the next page, when this one is answered."""
        if not self.page.ready():
            self.page.hurry()
        if not self.page.ready() or isinstance(self.page, WorkingPage):
            return
        self.page.keep()
        if isinstance(self.page, LanguagePage):
            self._show(WhoPage(self.answers), 1)
        elif self.answers.begin is Begin.PRACTICE:
            self.practises.emit()
        elif isinstance(self.page, WhoPage):
            self._show(PassphrasePage(self.answers), 2)
        elif isinstance(self.page, PassphrasePage):
            self._make()
        elif isinstance(self.page, RecoveryPage) and self._begun is not None:
            trouble = self._begun.not_remembered
            said = words.sentence(trouble) if trouble is not None else ""
            self._show(DonePage(self._begun.spoken, said), 3)
        elif self._begun is not None:
            self.paper.clear()
            self.finished.emit(self._begun)

    def go_back(self) -> None:
        """Esc: one page back, until the profile is made."""
        if self._begun is not None or isinstance(self.page, WorkingPage):
            return
        if isinstance(self.page, PassphrasePage):
            self._show(WhoPage(self.answers), 1)
        elif isinstance(self.page, WhoPage):
            self.page.keep()
            self._show(LanguagePage(self._language), 0)
        elif self._way_back:
            self.left.emit()

    def _make(self) -> None:
        working = WorkingPage()
        self._show(working, 2)
        profile, answers = self._profile, self.answers

        def work(report: Progress) -> Begun:
            return make(profile, answers, report)

        self._jobs.start(work, Listener(self._made, self._failed, working.show_progress))

    def _made(self, begun: Begun) -> None:
        self._begun = begun
        code = begun.made.recovery_code
        page = RecoveryPage(
            self.answers, code, jobs=self._jobs, language=self._language, paper=self.paper
        )
        self._show(page, 2)

    def _failed(self, error: BaseException) -> None:
        self._show(PassphrasePage(self.answers), 2)
        if not isinstance(error, ChampionError):
            raise error
        self._trouble.show_words(words.sentence(error))
