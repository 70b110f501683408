"""What is asked about a person: who they are, how to reach them, what they say yes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from champion_app.domain.contact_records import ContactPoint
from champion_app.domain.hints import private_in
from champion_app.domain.records import Person
from champion_app.ui import words
from champion_app.ui.screens.people import model
from champion_app.ui.theme.fonts import are_large
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import quiet
from champion_app.ui.widgets.chips import ChoiceChip
from champion_app.ui.widgets.fields import Choice, TextField, Tick, labelled
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.page import scrolling
from champion_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_NOTE = 80
_ROOM = 430
_WIDE, _WIDER = 640, 860
"""Of the small forms, in pixels: two fields stand beside each other."""


def _beside(*parts: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(16)
    for part in parts:
        line.addWidget(part, 1)
    return line


class PersonForm(Sheet):
    """Name, languages, what helps, area and a short note; only the name is needed."""

    def __init__(self, person: Person | None, parent: QWidget, *, name: str = "") -> None:
        title = self._title(new=person is None)
        super().__init__(title, QCoreApplication.translate("people", "Keep it"), parent)
        known = person or Person(id="", name=name)
        self.name = TextField(self.tr("Name"))
        self.speaks = Choice(self.tr("Speaks"), model.tongues([known.speaks]))
        self.reads = Choice(self.tr("Reads"), model.tongues([known.reads, known.speaks]))
        self.reads_print = Choice(self.tr("Reads print?"), words.labels("reads_print"))
        self.district = TextField(self.tr("First part of the postcode"), hint="OL8")
        self.note = TextField(
            self.tr("To tell them apart"), hint=self.tr("No address, no health details")
        )
        self.note.setMaxLength(LONGEST_NOTE)
        self.needs = {code: ChoiceChip(said) for code, said in words.labels("needs")}
        self.problem = text.small("")
        self._fill(known)
        self._arrange()
        for field in (self.name, self.district, self.note):
            field.textChanged.connect(self._look)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def _title(self, *, new: bool) -> str:
        if new:
            return QCoreApplication.translate("people", "A new person")
        return QCoreApplication.translate("people", "Change what is kept")

    def _fill(self, known: Person) -> None:
        for field, value in (
            (self.name, known.name),
            (self.speaks, known.speaks),
            (self.reads, known.reads),
            (self.reads_print, known.reads_print),
            (self.district, known.district),
            (self.note, known.note),
        ):
            field.set_value(value)
        for code, chip in self.needs.items():
            chip.setChecked(code in known.needs)
        self._local = tuple(one for one in known.needs if one not in self.needs)

    def _arrange(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(2, 2, 8, 2)
        column.setSpacing(12)
        column.addWidget(labelled(self.tr("Name"), self.name))
        column.addLayout(
            _beside(
                labelled(self.tr("Speaks"), self.speaks),
                labelled(self.tr("Reads"), self.reads),
                labelled(self.tr("Reads print?"), self.reads_print),
            )
        )
        column.addWidget(labelled(self.tr("What helps"), flowing(*self.needs.values())))
        column.addLayout(
            _beside(
                labelled(self.tr("First part of the postcode"), self.district),
                labelled(self.tr("To tell them apart"), self.note),
            )
        )
        column.addWidget(self.problem)
        column.addStretch(1)
        area = scrolling(inner)
        area.setMinimumHeight(_ROOM)
        self.body.addWidget(area)
        self.resize(840, 640)

    def _look(self) -> None:
        self.go_on.setEnabled(bool(self.name.value()))
        held = private_in(self.note.value()) or private_in(self.district.value())
        said = {
            "phone": self.tr("This looks like a telephone number: its place is among the ways."),
            "email": self.tr("This looks like an e-mail address: its place is among the ways."),
            "postcode": self.tr("This looks like a whole postcode: the first part is enough."),
        }.get(held, "")
        self.problem.setText(said)
        self.problem.setVisible(bool(said))

    def draft(self) -> dict[str, Any]:  # Any: the arguments of ``edit_person``
        """What stands in the fields, by the names of ``edit_person``."""
        return {
            "name": self.name.value(),
            "speaks": self.speaks.value(),
            "reads": self.reads.value(),
            "reads_print": self.reads_print.value(),
            "needs": (*(c for c, chip in self.needs.items() if chip.isChecked()), *self._local),
            "district": self.district.value(),
            "note": self.note.value(),
        }


class ContactForm(Sheet):
    """One way to reach somebody; nothing says that a message may be left until it was said."""

    removed = Signal()

    def __init__(self, contact: ContactPoint | None, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("people", "How to reach them"),
            QCoreApplication.translate("people", "Keep it"),
            parent,
        )
        self.kind = Choice(self.tr("How"), words.labels("contact_kinds"))
        self.value = TextField(self.tr("Number or address"))
        self.ask_for = TextField(self.tr("Whom to ask for"), hint=self.tr("Their son Bilal"))
        self.safe = Tick(self.tr("It is safe to leave a message"))
        self.best = Tick(self.tr("This is the best way"))
        self.setMinimumWidth(_WIDER if are_large() else _WIDE)
        self.body.addLayout(
            _beside(
                labelled(self.tr("How"), self.kind),
                labelled(self.tr("Number or address"), self.value),
            )
        )
        self.body.addWidget(labelled(self.tr("Whom to ask for"), self.ask_for))
        self.body.addWidget(self.safe)
        self.body.addWidget(self.best)
        if contact is not None:
            self.kind.set_value(contact.kind)
            self.value.set_value(contact.value)
            self.ask_for.set_value(contact.ask_for)
            self.safe.set_value(contact.safe_to_leave_message)
            self.best.set_value(contact.preferred)
            away = quiet(self.tr("Take it away"))
            away.setAutoDefault(False)
            away.clicked.connect(self.removed)
            self.body.addWidget(away, 0, Qt.AlignmentFlag.AlignLeft)
        self.value.textChanged.connect(self._look)
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def _look(self) -> None:
        self.go_on.setEnabled(bool(self.value.value()))

    def draft(self) -> dict[str, Any]:  # Any: the arguments of ``edit_contact``
        """What stands in the fields, by the names of ``edit_contact``."""
        return {
            "kind": self.kind.value(),
            "value": self.value.value(),
            "ask_for": self.ask_for.value(),
            "safe_to_leave_message": self.safe.value(),
            "preferred": self.best.value(),
        }


class ConsentForm(Sheet):
    """The question read aloud, and the answer: nothing is ticked before it was given."""

    def __init__(self, speaks: str, parent: QWidget, *, usual: Sequence[str] = ()) -> None:
        super().__init__(
            QCoreApplication.translate("people", "Yes or no"),
            QCoreApplication.translate("people", "Write it down"),
            parent,
        )
        self.purpose = Choice(self.tr("To what"), words.labels("consent_purposes"))
        self.purpose.set_value("contact")
        self.script = text.plain("")
        self.answers = {
            code: ChoiceChip(said)
            for code, said in words.labels("consent_actions")
            if code != "expired"
        }
        self.method = Choice(self.tr("How it was said"), words.labels("consent_methods"))
        self.language = Choice(self.tr("In which language"), model.tongues([speaks, *usual]))
        self.language.set_value(speaks)
        self.setMinimumWidth(_WIDER if are_large() else _WIDE)
        self.body.addWidget(labelled(self.tr("To what"), self.purpose))
        self.body.addWidget(self.script)
        self.body.addWidget(flowing(*self.answers.values()))
        self.body.addLayout(
            _beside(
                labelled(self.tr("How it was said"), self.method),
                labelled(self.tr("In which language"), self.language),
            )
        )
        self.purpose.changed.connect(self._ask)
        for code, chip in self.answers.items():
            chip.clicked.connect(lambda _=False, meant=code: self._answer(meant))
        self.go_on.setEnabled(False)
        self.purpose.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask()

    def _ask(self) -> None:
        scripts = {
            "name": self.tr("May we write down your name when you come? You can say no."),
            "contact": self.tr(
                "May we ring you or send you a message? You can say no, now or at any time."
            ),
            "invitations": self.tr("May we tell you when the next session is? You can say no."),
            "team": self.tr("May other champions of our team know this too? You can say no."),
            "story": self.tr("May we tell others what you told us? You can say no."),
        }
        self.script.setText(scripts.get(self.purpose.value(), ""))

    def _answer(self, meant: str) -> None:
        for code, chip in self.answers.items():
            chip.setChecked(code == meant)
        self.go_on.setEnabled(True)

    def draft(self) -> dict[str, str]:
        """What was said, by the names of ``record_consent``."""
        return {
            "purpose": self.purpose.value(),
            "action": next(code for code, chip in self.answers.items() if chip.isChecked()),
            "method": self.method.value(),
            "language": self.language.value(),
        }
