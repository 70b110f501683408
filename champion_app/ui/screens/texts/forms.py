"""The small windows of a text: the next rung of the ladder, and a translation to begin."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from champion_app.commands import handout_texts
from champion_app.domain import codes, ladder
from champion_app.domain.records import MaterialEdition
from champion_app.store import queries
from champion_app.ui import language, words
from champion_app.ui.desk import Desk
from champion_app.ui.screens.texts.facts import ShownText
from champion_app.ui.widgets import text
from champion_app.ui.widgets.fields import Choice, TextField, labelled
from champion_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def next_rung(edition: MaterialEdition) -> str:
    """The rung after the one on which a text stands."""
    rungs = [one for one in codes.EDITION_STATUSES if one not in ("out_of_date", "withdrawn")]
    if edition.status not in rungs:
        return "draft"
    return rungs[min(rungs.index(edition.status) + 1, len(rungs) - 1)]


class LadderForm(Sheet):
    """Asks which rung a text has come to, and who stands for it."""

    def __init__(self, edition: MaterialEdition, name: str, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("texts", "Where does this text stand?"),
            QCoreApplication.translate("texts", "Note it"),
            parent,
        )
        about = words.listed([edition.title, language.name_of(edition.language)])
        self.body.addWidget(text.Words(about, language=edition.language))
        self.status = Choice(
            self.tr("It is now"),
            [(code, words.label("edition_statuses", code)) for code in codes.EDITION_STATUSES],
        )
        self.status.set_value(next_rung(edition))
        self.status.changed.connect(self._look)
        self.name = TextField(self.tr("Name"))
        self.name.set_value(name)
        self.name.changed.connect(self._look)
        self.body.addWidget(labelled(self.tr("It is now"), self.status))
        self.body.addWidget(
            labelled(
                self.tr("Name"),
                self.name,
                help_text=self.tr("Who did it, or read it. The name stands on the paper."),
            )
        )
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()
        self._look()

    def _look(self) -> None:
        named = self.status.value() in ladder.NAMED
        self.name.setEnabled(named)
        self.go_on.setEnabled(bool(self.name.value()) or not named)


class LanguageForm(Sheet):
    """Asks for the language of a translation to begin."""

    def __init__(self, there: Sequence[str], parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("texts", "Begin a translation"),
            QCoreApplication.translate("texts", "Begin"),
            parent,
        )
        known = [tag for tag in language.languages() if tag not in there]
        self.language = Choice(self.tr("Language"), [(tag, _both(tag)) for tag in known])
        self.body.addWidget(labelled(self.tr("Language"), self.language))
        self.language.setFocus(Qt.FocusReason.OtherFocusReason)


def _both(tag: str) -> str:
    """A language's own name and the one that the screen has for it."""
    return words.strung(dict.fromkeys([language.name_of(tag), language.autonym(tag)]))


def ask_rung(desk: Desk, edition: MaterialEdition, parent: QWidget) -> None:
    """Ask which rung a text has come to, and keep it."""
    form = LadderForm(edition, queries.me(desk.store).name, parent)
    told = QCoreApplication.translate("texts", "{language}: {status}")

    def keep() -> None:
        status = form.status.value()
        said = told.format(
            language=language.name_of(edition.language),
            status=words.label("edition_statuses", status),
        )
        by = form.name.value() if form.name.isEnabled() else ""
        done = desk.do(handout_texts.set_status, edition.id, status=status, by=by, notice=said)
        if done is None:
            form.go_on.setEnabled(True)
        else:
            form.accept()

    form.wanted.connect(keep)
    form.open()


def ask_language(
    desk: Desk, shown: ShownText, parent: QWidget, *, begun: Callable[[str], None]
) -> None:
    """Ask for the language of a translation, and begin it; ``begun`` gets its id."""
    source = shown.source or shown.edition
    there = [one.language for one in shown.texts if one.status != "withdrawn"]
    form = LanguageForm(there, parent)
    told = QCoreApplication.translate("texts", "A translation is begun: {language}")

    def begin() -> None:
        tag = form.language.value()
        said = told.format(language=language.name_of(tag))
        done = desk.do(handout_texts.begin_translation, source.id, language=tag, notice=said)
        form.accept()
        if isinstance(done, MaterialEdition):
            begun(done.id)

    form.wanted.connect(begin)
    form.open()
