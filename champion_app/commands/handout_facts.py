"""Gathers what a printed handout is made from: which edition, beside which, and its standing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from champion_app.commands.handout_papers import paper_of
from champion_app.commands.letterhead import letterhead
from champion_app.domain import codes
from champion_app.domain.errors import (
    HandoutUnclear,
    MissingValue,
    NotInThisLanguage,
    NotUnique,
    UnknownName,
)
from champion_app.domain.facts import EditionFacts, HandoutFacts, SourceFacts
from champion_app.domain.ladder import steps_of
from champion_app.domain.records import Material, MaterialEdition
from champion_app.domain.translating import is_behind
from champion_app.store import queries
from champion_app.store.store import Store


def handout_facts(store: Store, edition: str, *, beside: str = "") -> HandoutFacts:
    """A handout in the edition with this id, beside the edition with another. Raises NotFound."""
    first = store.need(MaterialEdition, edition)
    second = store.need(MaterialEdition, beside) if beside else None
    return _facts(store, store.need(Material, first.material), first, second)


def gathered(
    store: Store, keys: Mapping[str, str], *, language: str, beside: str = ""
) -> HandoutFacts:
    """A handout by its short name, title or id, in the best editions of these languages.

    With the key ``edition`` that very edition is taken. Raises UnknownName, NotUnique, NotFound,
    NotInThisLanguage and MissingValue.
    """
    if keys.get("edition"):
        return handout_facts(store, keys["edition"])
    if not keys.get("handout"):
        raise MissingValue(field="handout")
    found = [
        one for one in queries.named(store, Material, keys["handout"]) if isinstance(one, Material)
    ]
    if not found:
        raise UnknownName(kind="handout", name=keys["handout"])
    if len(found) > 1:
        raise NotUnique(kind="handout", name=keys["handout"])
    material = found[0]
    editions = queries.editions_of(store, material.id)
    first = _best(material, editions, language)
    second = _best(material, editions, beside) if beside and beside != language else None
    return _facts(store, material, first, second)


def _best(
    material: Material, editions: Sequence[MaterialEdition], language: str
) -> MaterialEdition:
    """The edition to print in a language: one that is ready before a draft, then the newest."""
    own = [one for one in editions if one.language.lower() == language.lower()]
    if not own:
        raise NotInThisLanguage(title=material.title, tag=language)
    return max(
        own, key=lambda one: (one.status != "withdrawn", one.status in codes.READY, one.version)
    )


def _facts(
    store: Store, material: Material, first: MaterialEdition, second: MaterialEdition | None
) -> HandoutFacts:
    programme = queries.programme_of(store)
    editions = queries.editions_of(store, material.id)
    return HandoutFacts(
        slug=material.slug,
        title=material.title,
        edition=_edition(store, first, editions),
        beside=_edition(store, second, editions) if second else None,
        owner=material.owner,
        licence=material.licence,
        sources=_sources(material),
        may_print=material.may_print,
        drafts_blocked=bool(programme and programme.drafts_blocked),
        contact=programme.contact if programme else "",
        letterhead=letterhead(store),
        today=store.now().date(),
    )


def _edition(
    store: Store, edition: MaterialEdition, editions: Sequence[MaterialEdition]
) -> EditionFacts:
    steps = {one.status: one for one in steps_of(edition.steps)}
    return EditionFacts(
        id=edition.id,
        language=edition.language,
        title=edition.title,
        blocks=_blocks(edition),
        format=edition.format,
        version=edition.version,
        issued=edition.issued,
        review_by=edition.review_by,
        status=edition.status,
        translated_by=edition.translated_by,
        reviewed_by=edition.reviewed_by,
        reviewed_on=edition.reviewed_on,
        back_translated=edition.back_translated,
        english_changed=english_changed(edition, editions),
        checked_on=steps["checked"].on if "checked" in steps else None,
        translator=steps["translated"].by if "translated" in steps else "",
        translated_on=steps["translated"].on if "translated" in steps else None,
        community_reviewed_on=(
            steps["community_reviewed"].on if "community_reviewed" in steps else None
        ),
        file=paper_of(store, edition.id),
    )


def english_changed(edition: MaterialEdition, editions: Sequence[MaterialEdition]) -> bool:
    """Whether the text that this was translated from says something else by now.

    Compared block by block with the newest text of it that is ready; a draft changes nothing yet.
    """
    source = next((one for one in editions if one.id == edition.source_edition), None)
    if source is None:
        return False
    ready = [
        one
        for one in editions
        if (one.language, one.format) == (source.language, source.format)
        and one.status in codes.READY
    ]
    newest = max(ready, key=lambda one: (one.version, one.id), default=source)
    return is_behind(newest.content, edition.content, source.content)


def _blocks(edition: MaterialEdition) -> tuple[dict[str, object], ...]:
    try:
        content = json.loads(edition.content)
    except ValueError as error:
        raise HandoutUnclear(title=edition.title, where="1") from error
    if not isinstance(content, list) or not all(isinstance(one, dict) for one in content):
        raise HandoutUnclear(title=edition.title, where="1")
    return tuple(content)


def _sources(material: Material) -> tuple[SourceFacts, ...]:
    """The sources that have a title; a list that cannot be read counts as none."""
    try:
        listed = json.loads(material.sources)
    except ValueError:
        return ()
    names = ("title", "publisher", "url", "read_on")
    return tuple(
        SourceFacts(**{name: str(one.get(name, "")) for name in names})
        for one in (listed if isinstance(listed, list) else ())
        if isinstance(one, dict) and one.get("title")
    )
