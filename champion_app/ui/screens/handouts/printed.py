"""From the panel to a printer, and what it took into the records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from champion_app.commands.printed import record_print
from champion_app.documents.layouts import LEAFLET
from champion_app.ui.desk import Desk
from champion_app.ui.screens.handouts import wording
from champion_app.ui.screens.handouts.facts import Wish
from champion_app.ui.widgets.to_paper import Leaf, Went, to_paper

if TYPE_CHECKING:
    from champion_app.typeset.papers import Paper
    from champion_app.ui.screens.handouts.panel import PrintPanel


def print_handout(
    desk: Desk, panel: PrintPanel, paper: Paper, wish: Wish, *, session: str | None
) -> None:
    """Print what the panel shows. Its copies are here then, and given out to nobody yet."""
    shown, copies = panel.editions, panel.copies.value()
    title = shown[0].edition.title
    leaf = Leaf(
        paper.pdf,
        paper.pages,
        wording.file_name(panel.handout, shown),
        wording.to_print(copies, title, paper.pages),
        title=title,
        paper=wish.paper,
        copies=copies,
    )

    def taken(went: Went) -> None:
        desk.do(
            record_print,
            wish.edition,
            went.copies,
            beside=wish.beside or None,
            size=round(wish.size or 0),
            paper=wish.paper,
            layout="" if wish.layout == LEAFLET else wish.layout,
            printer=went.printer,
            reason=went.reason,
            session=session,
            notice=wording.printed(went.copies, title, paper.pages),
        )

    to_paper(desk, panel, leaf, late=any(one.past_review for one in shown), taken=taken)
