"""What the texts' screen shows, gathered from the store; no Qt here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from champion_app.commands import handout_texts
from champion_app.domain.handout_blocks import Block
from champion_app.domain.handout_notation import empty_like
from champion_app.domain.ladder import Step, steps_of
from champion_app.domain.records import Material, MaterialEdition
from champion_app.domain.translating import EXTRA, FRESH, MISSING, blocks_in, pairs
from champion_app.store import queries
from champion_app.store.store import Store


@dataclass(frozen=True)
class Line:
    """One block: what the source says, what stands here, and how the two go together."""

    id: str
    source: Mapping[str, Any] | None
    own: Block
    state: str


@dataclass(frozen=True)
class ShownText:
    """One text of a handout beside the one that it is made from, if it is made from any."""

    material: Material
    edition: MaterialEdition
    source: MaterialEdition | None
    texts: tuple[MaterialEdition, ...]
    lines: tuple[Line, ...]
    steps: tuple[Step, ...]

    def waiting(self) -> int:
        """How many blocks have no words yet, or were made from other ones."""
        return sum(1 for one in self.lines if one.state not in (FRESH, EXTRA))


def shown_text(store: Store, edition: str) -> ShownText | None:
    """The text with this id; None when it is not held."""
    found = store.get(MaterialEdition, edition)
    if found is None or found.translated_by == handout_texts.PAPER:
        return None
    editions = [
        one for one in queries.editions_of(store, found.material) if written_here(one, found)
    ]
    source = handout_texts.source_of(editions, found)
    return ShownText(
        store.need(Material, found.material),
        found,
        source,
        tuple(editions),
        tuple(_lines(found, source, editions)),
        steps_of(found.steps),
    )


def written_here(one: MaterialEdition, shown: MaterialEdition) -> bool:
    """Whether a text has words to write, or is about to have some; others are files."""
    if one.translated_by == handout_texts.PAPER:
        return False
    return bool(blocks_in(one.content)) or one.id == shown.id or one.source_edition is not None


def _lines(
    edition: MaterialEdition, source: MaterialEdition | None, editions: Sequence[MaterialEdition]
) -> list[Line]:
    if source is None:
        return [
            Line(str(one.get("id", "")), None, one, FRESH) for one in blocks_in(edition.content)
        ]
    then = next((one for one in editions if one.id == edition.source_edition), source)
    found = []
    for pair in pairs(source.content, edition.content, then.content):
        own = dict(pair.own) if pair.own is not None else empty_like(pair.source or {})
        found.append(Line(pair.id, pair.source, own, pair.state))
    return [one for one in found if one.state != MISSING or one.own.get("kind") != "page_break"]


def first_text(store: Store, material: str = "") -> str:
    """The id of the text to begin with: the English one of the handout, or of the first."""
    held = [one for one in store.all(Material) if not material or one.id == material]
    for one in sorted(held, key=lambda one: one.title.casefold()):
        texts = [each for each in queries.editions_of(store, one.id) if blocks_in(each.content)]
        english = [each for each in texts if each.language == "en"] or texts
        found = handout_texts.newest(english)
        if found is not None:
            return found.id
    return ""
