"""Slow work of the handouts' screen: papers, and pictures of first pages."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage

from champion_app.domain.errors import ChampionError
from champion_app.store.store import Store
from champion_app.typeset.papers import Paper
from champion_app.ui.screens.handouts.facts import Wish
from champion_app.ui.widgets.paper_view import first_page, pages_can_be_shown

PICTURE_WIDTH, PICTURE_HEIGHT = 420, 270
"""Pixels of a card's picture: twice what is shown on most screens."""


@dataclass(frozen=True)
class Made:
    """The paper that a wish led to, or the trouble that kept it from being made."""

    wish: Wish
    paper: Paper | None
    trouble: ChampionError | None = None


@dataclass(frozen=True)
class Picture:
    """The top of an edition's first page; None when it cannot be made or shown."""

    edition: str
    image: QImage | None


def paper_for(store: Store, wish: Wish) -> Paper:
    """The PDF of a wish. Raises what the document raises, and NotFound."""
    from champion_app.commands.handout_facts import handout_facts
    from champion_app.documents import document
    from champion_app.documents.sheet import Options

    facts = handout_facts(store, wish.edition, beside=wish.beside)
    options = Options(
        language=facts.edition.language,
        beside=facts.beside.language if facts.beside else "",
        size=wish.size,
        paper=wish.paper,  # type: ignore[arg-type]  # Options checks it
    )
    return document("handout").pdf(facts, options)


def make_paper(store: Store, wish: Wish) -> Made:
    """The paper of a wish; trouble stands in the answer, since an older wish's is nobody's."""
    try:
        return Made(wish, paper_for(store, wish))
    except ChampionError as error:
        return Made(wish, None, error)


def make_picture(store: Store, edition: str) -> Picture:
    """The picture of an edition's first page."""
    made = make_paper(store, Wish(edition))
    if made.paper is None or not pages_can_be_shown():
        return Picture(edition, None)
    return Picture(edition, first_page(made.paper.pdf, PICTURE_WIDTH, height=PICTURE_HEIGHT))
