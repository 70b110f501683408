"""Slow work of the handouts' screen: papers, and pictures of first pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from champion_app.domain.errors import ChampionError
from champion_app.domain.findings import Finding
from champion_app.store.store import Store
from champion_app.typeset.papers import Paper
from champion_app.ui.screens.handouts.facts import Wish
from champion_app.ui.widgets.paper_view import first_page, pages_can_be_shown

if TYPE_CHECKING:
    from champion_app.documents.sheet import Options
    from champion_app.domain.facts import HandoutFacts

PICTURE_WIDTH, PICTURE_HEIGHT = 420, 270
"""Pixels of a card's picture: twice what is shown on most screens."""
_PICTURED_SIZE = 14.0
"""Points; the best size would be looked for in several tries, which nobody sees in a picture."""


@dataclass(frozen=True)
class Made:
    """The paper that a wish led to, or the trouble that kept it from being made; what was found."""

    wish: Wish
    paper: Paper | None
    trouble: ChampionError | None = None
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class Picture:
    """The top of an edition's first page; None when it cannot be made or shown."""

    edition: str
    image: QImage | None


def paper_for(store: Store, wish: Wish) -> Paper:
    """The PDF of a wish. Raises what the document raises, and NotFound."""
    from champion_app.documents import document

    return document("handout").pdf(*_asked(store, wish))


def _asked(store: Store, wish: Wish) -> tuple[HandoutFacts, Options]:
    """What is printed, and how."""
    from champion_app.commands.handout_facts import handout_facts
    from champion_app.documents.sheet import Options

    facts = handout_facts(store, wish.edition, beside=wish.beside)
    return facts, Options(
        language=facts.edition.language,
        beside=facts.beside.language if facts.beside else "",
        size=wish.size,
        paper=wish.paper,  # type: ignore[arg-type]  # Options checks it
        layout=wish.layout,
    )


def make_paper(store: Store, wish: Wish) -> Made:
    """The paper of a wish with what was found on the way.

    Trouble stands in the answer, since an older wish's is nobody's.
    """
    from champion_app.documents import preflight

    try:
        checked = preflight.check(*_asked(store, wish))
    except ChampionError as error:
        return Made(wish, None, error)
    return Made(wish, checked.paper, checked.trouble, checked.findings)


def make_picture(store: Store, edition: str) -> Picture:
    """The picture of an edition's first page."""
    try:
        wish = Wish(edition, size=_PICTURED_SIZE)
        pdf = paper_for(store, wish).pdf if pages_can_be_shown() else b""
    except ChampionError:  # the panel says what it is
        pdf = b""
    picture = first_page(pdf, PICTURE_WIDTH, height=PICTURE_HEIGHT) if pdf else None
    return Picture(edition, picture)
