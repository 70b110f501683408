"""How a handout is laid out: the layout, and the letters and the paper that go with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from champion_app.documents import layouts
from champion_app.typeset.papers import Paper
from champion_app.ui.screens.handouts import choices, wording
from champion_app.ui.widgets import text


def layouts_by_name() -> list[tuple[str, str]]:
    """Every layout with the words on its chip."""
    said = {
        layouts.LEAFLET: QCoreApplication.translate("handouts", "Leaflet"),
        layouts.LARGE_PRINT: QCoreApplication.translate("handouts", "Large print"),
        layouts.EASY_READ: QCoreApplication.translate("handouts", "Easy read"),
        layouts.BOOKLET: QCoreApplication.translate("handouts", "Booklet"),
        layouts.POSTER: QCoreApplication.translate("handouts", "Poster"),
        layouts.WALLET_CARD: QCoreApplication.translate("handouts", "Wallet card"),
    }
    return [(name, said[name]) for name in layouts.LAYOUTS]


class LayoutChoice(QWidget):
    """Letters and paper, under what the layout allows; what has no choice is not shown.

    ``layouts`` stands where the panel puts it.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.layouts = choices.OneOf(self.tr("Layout"), layouts_by_name(), caption=False)
        self.sizes, self.papers = choices.sizes(), choices.papers()
        self.note = text.small("")
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for part in (self.sizes, self.papers, self.note):
            column.addWidget(part)
        self.layouts.set_value(layouts.LEAFLET)
        self.sizes.set_value("")
        self.papers.set_value("A4")
        self.layouts.changed.connect(self._fit)
        self.sizes.changed.connect(self._choose)
        self.papers.changed.connect(self._choose)

    @property
    def layout_name(self) -> str:
        """The chosen layout's name."""
        return self.layouts.value()

    @property
    def bilingual(self) -> bool:
        """Whether a second language can stand on it."""
        return layouts.LAYOUTS[self.layout_name].bilingual

    def stay_leaflet(self) -> None:
        """Back to what any paper can be."""
        if self.layout_name != layouts.LEAFLET:
            self.layouts.set_value(layouts.LEAFLET)
            self._offer()
        self._say("")

    def say_of(self, paper: Paper) -> None:
        """What is to be known of a paper: what is not on a card, that a poster is too full."""
        if paper.left_out:
            parts = "; ".join(wording.whole(one) for one in paper.left_out)
            self._say(self.tr("Not on the card: {parts}").format(parts=parts))
        elif self.layout_name == layouts.POSTER and paper.pages > 1:
            self._say(self.tr("This is too much for a poster of one page."))

    def _choose(self) -> None:
        self._say("")
        self.changed.emit()

    def _fit(self) -> None:
        """Another layout: what it does not come in is put back, and that is said."""
        self._say(self.tr("Letters and paper now fit this layout.") if self._offer() else "")
        self.changed.emit()

    def _offer(self) -> bool:
        """Offer what the layout comes in; whether a choice had to be put back."""
        layout = layouts.LAYOUTS[self.layout_name]
        fitted = layout.name in {layouts.POSTER, layouts.WALLET_CARD}
        sizes = [
            str(size)
            for size in choices.SIZES
            if layout.least <= size <= layout.most and not fitted
        ]
        self.sizes.setVisible(not fitted)
        self.papers.setVisible(len(layout.papers) > 1)
        size = self.sizes.allow(["", *sizes])
        return self.papers.allow(layout.papers) or size

    def _say(self, said: str) -> None:
        self.note.setText(said)
        self.note.setVisible(bool(said))
