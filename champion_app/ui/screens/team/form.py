"""Inviting a champion: a name is asked, nothing is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from champion_app.ui import words
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import outline, primary
from champion_app.ui.widgets.fields import TextField, labelled

LONGEST = 120


@dataclass(frozen=True)
class Draft:
    """Whom to invite."""

    name: str


class InviteForm(QDialog):
    """One field. Says so when the champion is in the team already."""

    def __init__(
        self,
        known: Callable[[str], bool],
        parent: QWidget,
        *,
        name: str = "",
        coordinator: bool = False,
    ) -> None:
        super().__init__(parent)
        self._known = known
        title = self.tr("Invite a coordinator") if coordinator else self.tr("Invite a champion")
        whose = self.tr("The coordinator’s name") if coordinator else self.tr("The champion’s name")
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(14)
        column.addWidget(text.heading(title))
        column.addWidget(
            text.quiet(self.tr("You get a start file. Hand it over on a stick or by mail."))
        )
        self.name = TextField(whose)
        self.name.setMaxLength(LONGEST)
        self.name.set_value(name)
        column.addWidget(labelled(self.tr("Name"), self.name))
        self.news = text.small("")
        column.addWidget(self.news)
        column.addStretch(1)
        leave = outline(self.tr("Leave it"), hint="Esc")
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        self.go_on = primary(self.tr("Make the start file"), hint="Enter")
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.accept)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addStretch(1)
        line.addWidget(leave)
        line.addWidget(self.go_on)
        column.addLayout(line)
        self.name.textChanged.connect(self._look_over)
        self._look_over()

    def _look_over(self) -> None:
        typed = self.name.value()
        self.go_on.setEnabled(bool(typed))
        twice = self.tr("{name} is in the team: this file is for one more laptop.")
        self.news.setText(
            twice.format(name=words.own(typed)) if typed and self._known(typed) else ""
        )

    def draft(self) -> Draft:
        """What was filled in."""
        return Draft(self.name.value())

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        known: Callable[[str], bool],
        *,
        name: str = "",
        coordinator: bool = False,
    ) -> Draft | None:
        """The draft a person filled in, or None when they left it."""
        form = cls(known, parent, name=name, coordinator=coordinator)
        done = form.exec()
        draft = form.draft() if done else None
        form.deleteLater()
        return draft
