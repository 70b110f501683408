"""The form of one place: it gives a draft and keeps nothing."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from champion_app.domain.records import Venue
from champion_app.domain.text import find_key
from champion_app.ui import words
from champion_app.ui.widgets import text
from champion_app.ui.widgets.fields import Choice, TextField, labelled
from champion_app.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class PlaceDraft:
    """What was filled in."""

    name: str
    district: str
    setting: str
    address: str


class PlaceForm(Sheet):
    """Name, area, kind and address; only the name is needed. ``taken`` are names in use."""

    def __init__(self, venue: Venue | None, taken: Collection[str], parent: QWidget) -> None:
        if venue is None:
            title = QCoreApplication.translate("places", "A new place")
        else:
            title = QCoreApplication.translate("places", "Change the place")
        super().__init__(title, QCoreApplication.translate("places", "Keep it"), parent)
        self._taken = {find_key(one) for one in taken}
        self.name = TextField(self.tr("Name"), hint=self.tr("Jamia Mosque hall"))
        self.district = TextField(self.tr("First part of the postcode"), hint="OL8")
        not_said = self.tr("Not said")
        self.setting = Choice(self.tr("Kind"), [("", not_said), *words.labels("settings")])
        self.address = TextField(self.tr("Address"))
        self.note = text.small("")
        if venue is not None:
            self.name.set_value(venue.name)
            self.district.set_value(venue.district)
            self.setting.set_value(venue.setting)
            self.address.set_value(venue.address)
        self.body.addWidget(labelled(self.tr("Name"), self.name))
        self.body.addWidget(self.note)
        self.body.addWidget(labelled(self.tr("First part of the postcode"), self.district))
        self.body.addWidget(labelled(self.tr("Kind"), self.setting))
        self.body.addWidget(labelled(self.tr("Address"), self.address))
        self.name.textChanged.connect(self._look)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def draft(self) -> PlaceDraft:
        """What stands in the fields."""
        return PlaceDraft(
            self.name.value(), self.district.value(), self.setting.value(), self.address.value()
        )

    def _look(self) -> None:
        name = self.name.value()
        self.go_on.setEnabled(bool(name))
        same = bool(name) and find_key(name) in self._taken
        self.note.setText(self.tr("There is already a place with this name.") if same else "")
        self.note.setVisible(same)
