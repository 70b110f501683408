"""The handouts of a session as they are printed together; no Qt here but what carries a paper."""

from __future__ import annotations

from dataclasses import dataclass

from champion_app.commands.bringing import what_to_bring
from champion_app.commands.printed import past_review
from champion_app.commands.sessions import local_time
from champion_app.domain import codes
from champion_app.domain.bringing import SET_FROM_TEXT
from champion_app.domain.errors import ChampionError
from champion_app.domain.records import MaterialEdition
from champion_app.store import attachments
from champion_app.store.store import Store
from champion_app.ui.widgets.to_paper import Leaf


@dataclass(frozen=True)
class PackLine:
    """One handout of the pack: how many are needed, how many are here, and its standing."""

    edition: MaterialEdition
    format: str
    needed: int
    on_hand: int
    draft: bool = False
    late: bool = False
    finished: bool = False

    @property
    def to_print(self) -> int:
        """Copies that are needed beyond those that are here."""
        return max(0, self.needed - self.on_hand)

    @property
    def layout(self) -> str:
        """The layout in which its text is set for that format; empty for the text's own."""
        other = self.format in SET_FROM_TEXT and self.edition.format != self.format
        return self.format.replace("_", "-") if other and not self.finished else ""


@dataclass(frozen=True)
class Made:
    """The papers of the lines that could be made, in their order, and what stopped the next one."""

    leaves: tuple[Leaf, ...]
    trouble: ChampionError | None = None


def pack_lines(store: Store, session: str) -> list[PackLine]:
    """The handouts for the people who are expected at a session, in what they read."""
    today = local_time(store, store.now()).date()
    papers = attachments.editions(store)
    found = []
    for line in what_to_bring(store, session).lines:
        edition = store.need(MaterialEdition, line.edition)
        found.append(
            PackLine(
                edition,
                line.format,
                line.copies,
                line.on_hand,
                draft=edition.status not in codes.READY,
                late=past_review(edition, today),
                finished=edition.id in papers,
            )
        )
    return found


def make_papers(store: Store, lines: list[tuple[PackLine, int]]) -> Made:
    """The papers of these lines, each in so many copies; trouble with one ends the pack there."""
    from champion_app.commands.handout_facts import handout_facts
    from champion_app.documents import document, layouts
    from champion_app.documents.sheet import Options

    leaves: list[Leaf] = []
    for line, copies in lines:
        edition = line.edition
        try:
            facts = handout_facts(store, edition.id)
            options = Options(language=edition.language, layout=line.layout or layouts.LEAFLET)
            paper = document("handout").pdf(facts, options)
        except ChampionError as error:
            return Made(tuple(leaves), error)
        file = f"{facts.slug}-{edition.language}.pdf"
        leaves.append(
            Leaf(paper.pdf, paper.pages, file, edition.title, title=edition.title, copies=copies)
        )
    return Made(tuple(leaves))
