"""What the handouts' screen shows, gathered from the store; no Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from champion_app.commands import materials
from champion_app.commands.handout_facts import english_changed
from champion_app.commands.sessions import local_time
from champion_app.domain import codes
from champion_app.domain.figures import Stock
from champion_app.domain.records import Material, MaterialEdition, Session
from champion_app.domain.text import find_key
from champion_app.store import attachments, queries, session_queries
from champion_app.store.store import Store

READY, DRAFT, OUT_OF_DATE, WITHDRAWN = "ready", "draft", "out_of_date", "withdrawn"


@dataclass(frozen=True)
class ShownEdition:
    """One language of a handout: where it stands, and the copies here and given out."""

    edition: MaterialEdition
    standing: str
    english_changed: bool = False
    past_review: bool = False
    on_hand: int = 0
    given: int = 0
    finished: bool = False
    """A PDF of somebody else, printed as it is."""

    @property
    def language(self) -> str:
        """The tag of its language."""
        return self.edition.language


@dataclass(frozen=True)
class ShownHandout:
    """A handout with the edition to print in each language, English first."""

    material: Material
    editions: tuple[ShownEdition, ...]
    to_destroy: int = 0
    """Copies here of withdrawn editions."""

    @property
    def on_hand(self) -> int:
        """Copies here that may be given out, in all languages."""
        return sum(one.on_hand for one in self.editions if one.standing != WITHDRAWN)

    @property
    def given(self) -> int:
        """Copies given out, in all languages."""
        return sum(one.given for one in self.editions)

    def in_language(self, tag: str) -> ShownEdition | None:
        """The edition in that language."""
        return next((one for one in self.editions if one.language == tag), None)

    def standing_so(self, standing: str, language: str = "") -> tuple[str, ...]:
        """The languages whose texts stand so, of all or of one; empty words ask nothing."""
        return tuple(
            one.language
            for one in self.editions
            if language in ("", one.language) and standing in ("", one.standing)
        )

    def with_id(self, edition: str) -> ShownEdition | None:
        """The edition with that id."""
        return next((one for one in self.editions if one.edition.id == edition), None)


@dataclass(frozen=True)
class ForSession:
    """The session that handouts are printed for, and the languages its people read, in order."""

    session: Session
    languages: tuple[str, ...]


@dataclass(frozen=True)
class Wish:
    """The paper that is wanted: an edition's id, another beside it, points or None for best fit.

    ``layout`` is a name of ``documents.layouts.LAYOUTS``.
    """

    edition: str
    beside: str = ""
    size: float | None = None
    paper: str = "A4"
    layout: str = "leaflet"


def library(store: Store) -> list[ShownHandout]:
    """Every handout held, by title."""
    today = local_time(store, store.now()).date()
    stock = {one.edition: one for one in queries.stock(store)}
    papers = attachments.editions(store)
    return [_shown(one, stock, today, papers) for one in materials.library(store)]


def _shown(
    handout: materials.Handout, stock: dict[str, Stock], today: date, papers: frozenset[str]
) -> ShownHandout:
    best: dict[tuple[str, str], MaterialEdition] = {}
    for one in handout.editions:
        kept = best.get((one.language, one.format))
        if kept is None or _rank(one) > _rank(kept):
            best[one.language, one.format] = one
    withdrawn = [one for one in handout.editions if one.status == WITHDRAWN]
    return ShownHandout(
        handout.material,
        tuple(
            replace(_shown_edition(one, handout.editions, stock, today), finished=one.id in papers)
            for one in best.values()
        ),
        to_destroy=sum(stock[one.id].on_hand for one in withdrawn if one.id in stock),
    )


def _rank(edition: MaterialEdition) -> tuple[bool, bool, int]:
    """One that may be printed, then one that is ready, then the newest."""
    return edition.status != WITHDRAWN, edition.status in codes.READY, edition.version


def _shown_edition(
    edition: MaterialEdition,
    editions: Sequence[MaterialEdition],
    stock: dict[str, Stock],
    today: date,
) -> ShownEdition:
    behind = edition.status == OUT_OF_DATE or english_changed(edition, editions)
    past = edition.review_by is not None and edition.review_by < today
    if edition.status == WITHDRAWN:
        standing = WITHDRAWN
    elif edition.status not in (*codes.READY, OUT_OF_DATE):
        standing = DRAFT
    else:
        standing = OUT_OF_DATE if behind or past else READY
    copies = stock.get(edition.id, Stock(edition.id, 0, 0))
    return ShownEdition(
        edition,
        standing,
        english_changed=behind,
        past_review=past,
        on_hand=copies.on_hand,
        given=copies.handed_out,
    )


def for_session(store: Store, session: str) -> ForSession | None:
    """The session, with each language that is spoken there and those that are read for it."""
    found = store.get(Session, session)
    return ForSession(found, session_queries.read_by(found.languages)) if found else None


def matching(
    shelf: Sequence[ShownHandout],
    *,
    typed: str = "",
    topic: str = "",
    language: str = "",
    standing: str = "",
) -> list[ShownHandout]:
    """The handouts of a topic with a word that starts as each typed one does.

    They have a text in the language, and where it stands is as wanted; without a language any does.
    """
    asked = find_key(typed).split()
    return [
        one
        for one in shelf
        if (not topic or one.material.topic == topic)
        and (not (language or standing) or one.standing_so(standing, language))
        and all(f" {word}" in _key(one) for word in asked)
    ]


def _key(handout: ShownHandout) -> str:
    return find_key(handout.material.title, *(one.edition.title for one in handout.editions))


def fitting_first(shelf: Sequence[ShownHandout], session: Session) -> list[ShownHandout]:
    """The handouts about the session's topics before the others."""
    return sorted(shelf, key=lambda one: one.material.topic not in session.topics)


def first_language(handout: ShownHandout, wanted: Sequence[str]) -> str:
    """The first wanted language that the handout has and may be printed in, else its first one."""
    printable = [one.language for one in handout.editions if one.standing != WITHDRAWN]
    held = printable or [one.language for one in handout.editions]
    return next((tag for tag in wanted if tag in held), held[0] if held else "")
