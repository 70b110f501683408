"""Handouts to and from files: what taking one in would do, doing it, and giving one out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from champion_app.commands.handout_texts import coordinator_only
from champion_app.domain import handout_file, ladder
from champion_app.domain.records import Material, MaterialEdition
from champion_app.domain.translating import blocks_in
from champion_app.store import queries, shelf
from champion_app.store.store import Store

Json = Mapping[str, Any]  # Any: JSON


@dataclass(frozen=True)
class TakenIn:
    """What taking in a handout did, or would do: the ids of its texts."""

    material: str
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    same: tuple[str, ...] = ()


def take_in_handout(store: Store, document: Json, *, keep: bool = True) -> TakenIn:
    """Keep a handout file as it was read, or say what that would do; inside ``atomic``.

    A handout and its texts are known by their ids: what is held is brought to what the file says,
    and nothing is held twice. Raises NotYourRole.
    """
    if keep:
        coordinator_only(store)
    material = _with_free_slug(store, shelf.material_of(document))
    found: dict[str, list[str]] = {"new": [], "changed": [], "same": []}
    if keep:
        store.put(material)
    for edition in _sources_first(editions_of(document)):
        before = store.get(MaterialEdition, edition.id)
        kind = "new" if before is None else "same" if before == edition else "changed"
        found[kind].append(edition.id)
        if keep and kind != "same":
            store.put(edition)
    return TakenIn(material.id, *(tuple(found[kind]) for kind in ("new", "changed", "same")))


def _with_free_slug(store: Store, material: Material) -> Material:
    taken = {one.slug for one in store.all(Material) if one.id != material.id}
    slug, number = material.slug, 2
    while slug in taken:
        slug, number = f"{material.slug}-{number}", number + 1
    return replace(material, slug=slug)


def editions_of(document: Json) -> list[MaterialEdition]:
    """The texts of a handout file as they are kept."""
    return [shelf.edition_of(document, one) for one in document["editions"]]


def _sources_first(editions: Sequence[MaterialEdition]) -> Iterator[MaterialEdition]:
    """In an order in which what a text names is there before it; circles are cut."""
    left, done = list(editions), set[str]()
    while left:
        ready = [one for one in left if {one.source_edition, one.replaces} <= {None, one.id, *done}]
        if not ready:
            ready = [replace(left[0], source_edition=None, replaces=None)]
        for one in ready:
            done.add(one.id)
            yield one
        left = [one for one in left if one.id not in done]


# --- out ---


def handout_document(store: Store, material: str) -> dict[str, Any]:
    """A handout with all of its texts as a handout file holds them. Raises NotFound.

    Texts that are kept as PDF files have no blocks and are left out.
    """
    found = store.need(Material, material)
    editions = [one for one in queries.editions_of(store, found.id) if blocks_in(one.content)]
    whole: dict[str, Any] = {
        "id": found.id,
        "slug": found.slug,
        "title": found.title,
        "topic": found.topic,
        "owner": found.owner,
        "licence": found.licence,
        "evidence_date": found.evidence_date.isoformat() if found.evidence_date else "",
        "may_print": found.may_print,
        "sources": _sources(found),
        "editions": [_told(one) for one in editions],
    }
    ordered = handout_file.in_order(whole)
    held = {one.id for one in editions}
    for edition in ordered["editions"]:
        default = handout_file.default_source(ordered["editions"], edition)
        if edition["source_edition"] in ("", default) or edition["source_edition"] not in held:
            del edition["source_edition"]
        if edition["replaces"] not in held:
            del edition["replaces"]
    return ordered


def handout_bytes(store: Store, material: str) -> bytes:
    """A handout with all of its texts as the bytes of a file. Raises NotFound."""
    return handout_file.written(handout_document(store, material))


def _sources(material: Material) -> list[dict[str, Any]]:
    try:
        listed = json.loads(material.sources)
    except ValueError:
        return []
    return [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []


def _told(edition: MaterialEdition) -> dict[str, Any]:
    steps = [
        {"status": one.status, "by": one.by, "on": one.on.isoformat()}
        for one in ladder.steps_of(edition.steps)
    ]
    return {
        "id": edition.id,
        "language": edition.language,
        "format": edition.format,
        "version": edition.version,
        "issued": edition.issued.isoformat() if edition.issued else "",
        "review_by": edition.review_by.isoformat() if edition.review_by else "",
        "status": edition.status,
        "translated_by": edition.translated_by,
        "reviewed_by": edition.reviewed_by,
        "reviewed_on": edition.reviewed_on.isoformat() if edition.reviewed_on else "",
        "back_translated": edition.back_translated,
        **({"steps": steps} if steps else {}),
        "source_edition": edition.source_edition or "",
        "replaces": edition.replaces or "",
        "title": edition.title,
        "blocks": blocks_in(edition.content),
    }
