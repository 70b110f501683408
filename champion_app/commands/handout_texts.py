"""The texts of a handout: begun, written block by block, taken up the ladder, kept off paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from champion_app.domain import bounds, ladder, tags
from champion_app.domain.errors import BadValue, MissingValue, NotFound, NotYourRole
from champion_app.domain.handout_blocks import Block, cleaned, fingerprint
from champion_app.domain.handout_errors import LanguageThere, TextTooLong
from champion_app.domain.handout_words import LONGEST, Unfit, without_tags
from champion_app.domain.records import Material, MaterialEdition, Programme
from champion_app.domain.text import is_blank, one_line
from champion_app.domain.translating import (
    blocks_in,
    content_of,
    fingerprints,
    marked,
    with_ids_of,
)
from champion_app.store import queries
from champion_app.store.store import Store

LONGEST_TITLE = 200
PAPER = "elsewhere"
"""How a finished PDF says that it was made: there are no words of it here."""
_DONE = ("approved", "in_use", "out_of_date")
"""The rungs on which a text is not written in any more, but its next version begun."""


def coordinator_only(store: Store) -> None:
    """Handouts belong to the programme, so its coordinator's laptop writes them.

    Raises NotYourRole.
    """
    if queries.me(store).role != "coordinator":
        raise NotYourRole(role="coordinator")


def allow_drafts(store: Store, *, allowed: bool) -> Programme:
    """Whether drafts may be printed in this programme; it goes to every champion's laptop.

    Raises NotYourRole, NotFound.
    """
    coordinator_only(store)
    programme = queries.programme_of(store)
    if programme is None:
        raise NotFound(kind="Programme", id="")
    return store.put(replace(programme, drafts_blocked=not allowed))


def set_status(
    store: Store, edition: str, *, status: str, by: str = "", on: date | None = None
) -> MaterialEdition:
    """A text on another rung of the ladder: who took it there, and on which day.

    Raises NotYourRole, NotFound, MissingValue, BadValue, SecondReaderNeeded.
    """
    coordinator_only(store)
    found = store.need(MaterialEdition, edition)
    return store.put(ladder.climbed(found, status, by=by, on=on or store.now().date()))


# --- beginning ---


def begin_translation(store: Store, edition: str, *, language: str) -> MaterialEdition:
    """An empty translation of a text: a draft with its title and none of its blocks yet.

    Raises NotYourRole, NotFound, BadValue, MissingValue, LanguageThere.
    """
    coordinator_only(store)
    source = store.need(MaterialEdition, edition)
    tag = tags.normal("language", language)
    if not tag:
        raise MissingValue(field="language")
    there = [
        one
        for one in queries.editions_of(store, source.material)
        if (one.language, one.format) == (tag, source.format)
    ]
    if any(one.status != "withdrawn" and one.translated_by != PAPER for one in there):
        raise LanguageThere(title=source.title, tag=tag)
    return store.put(
        MaterialEdition(
            id=store.new_id(MaterialEdition),
            material=source.material,
            language=tag,
            format=source.format,
            version=1 + max((one.version for one in there), default=0),
            title=source.title,
            source_edition=source.id,
            review_by=source.review_by,
        )
    )


def begin_handout(
    store: Store, title: str, blocks: Sequence[Block], *, language: str, slug: str
) -> MaterialEdition:
    """A new handout with one text, a draft. Raises NotYourRole, MissingValue, TextTooLong."""
    coordinator_only(store)
    named = _title(title)
    taken = {one.slug for one in store.all(Material)}
    free, number = slug, 2
    while free in taken:
        free, number = f"{slug}-{number}", number + 1
    material = store.put(Material(id=store.new_id(Material), slug=free, title=named))
    return store.put(
        MaterialEdition(
            id=store.new_id(MaterialEdition),
            material=material.id,
            language=tags.normal("language", language) or "en",
            title=named,
            content=_content(named, blocks),
            translated_by="original",
        )
    )


def take_in_text(
    store: Store, material: str, title: str, blocks: Sequence[Block], *, language: str
) -> MaterialEdition:
    """A text of a handout that is held, from a file: a newer version, or a translation.

    Its blocks get the ids of those that they stand for, and a translation says what it was made
    from. Raises NotYourRole, NotFound, TextTooLong.
    """
    coordinator_only(store)
    found = store.need(Material, material)
    tag = tags.normal("language", language) or "en"
    editions = [one for one in queries.editions_of(store, found.id) if one.translated_by != PAPER]
    own = newest([one for one in editions if one.language == tag])
    source = (
        source_of(editions, own)
        if own
        else newest([one for one in editions if one.language == "en"] or editions)
    )
    known = source or own
    if known is None:
        raise NotFound(kind="MaterialEdition", id=found.title)
    named = with_ids_of(blocks, blocks_in(known.content), same_words=known.language == tag)
    if known.language != tag:
        named = marked(named, blocks_in(known.content))
    content, told = _content(title, named), _title(title)
    if own is None:
        edition = begin_translation(store, known.id, language=tag)
    elif (own.title, own.content) == (told, content):
        return own
    else:
        edition = open_for_writing(store, own)
    return store.put(ladder.fallen(replace(edition, title=told, content=content)))


def overwritten(store: Store, material: str, *, language: str) -> MaterialEdition | None:
    """The text whose words ``take_in_text`` would take away: one that is still being made."""
    tag = tags.normal("language", language) or "en"
    editions = [one for one in queries.editions_of(store, material) if one.language == tag]
    own = newest([one for one in editions if one.translated_by != PAPER])
    return own if own is not None and own.status not in _DONE else None


# --- writing ---


def newest(editions: Sequence[MaterialEdition]) -> MaterialEdition | None:
    """The text with the highest version that was not withdrawn."""
    held = [one for one in editions if one.status != "withdrawn"] or list(editions)
    return max(held, key=lambda one: (one.version, one.id), default=None)


def source_of(
    editions: Sequence[MaterialEdition], edition: MaterialEdition
) -> MaterialEdition | None:
    """The newest text in the language and form that a translation was made from, drafts too."""
    first = next((one for one in editions if one.id == edition.source_edition), None)
    if first is None:
        return None
    return newest(
        [
            one
            for one in editions
            if (one.language, one.format) == (first.language, first.format) and one.id != edition.id
        ]
    )


def open_for_writing(store: Store, edition: MaterialEdition) -> MaterialEdition:
    """The text itself while it is being made; of one in use the next version, a draft.

    What was printed stays as it is: copies are counted by version.
    """
    if edition.status not in _DONE:
        return edition
    same = [
        one
        for one in queries.editions_of(store, edition.material)
        if (one.language, one.format) == (edition.language, edition.format)
    ]
    begun = next((one for one in same if one.replaces == edition.id), None)
    if begun is not None and begun.status not in ("approved", "in_use", "withdrawn"):
        return begun
    return store.put(
        replace(
            ladder.fallen(replace(edition, steps={})),
            id=store.new_id(MaterialEdition),
            version=max(one.version for one in same) + 1,
            replaces=edition.id,
            issued=None,
            status="draft",
        )
    )


def write_title(store: Store, edition: str, *, title: str) -> MaterialEdition:
    """Another title. Raises NotYourRole, NotFound, MissingValue."""
    coordinator_only(store)
    found = store.need(MaterialEdition, edition)
    if one_line(without_tags(title)) == found.title:
        return found
    changed = replace(open_for_writing(store, found), title=_title(title))
    return store.put(ladder.fallen(changed))


def write_block(store: Store, edition: str, *, block: dict[str, Any]) -> MaterialEdition:
    """One block of a text as it was written now, at the place that its id has.

    A block of a translation remembers the words of the source that it was written for. A text in
    use is not touched: its next version is begun. Raises NotYourRole, NotFound, BadValue,
    TextTooLong.
    """
    coordinator_only(store)
    found = store.need(MaterialEdition, edition)
    editions = queries.editions_of(store, found.material)
    source = source_of(editions, found)
    here = blocks_in(found.content)
    said = {key: each for key, each in block.items() if key != "made_from"}
    try:
        new = cleaned(said, found.language, set())
    except Unfit as unfit:
        if unfit.code in ("long", "many_parts", "wide"):
            raise TextTooLong(title=found.title[:60], most=LONGEST) from unfit
        if unfit.code != "empty":
            raise BadValue(field="block", value=unfit.code) from unfit
        new = {}
    before = next((one for one in here if one.get("id") == block["id"]), None)
    if source is not None and new:
        (new,) = marked([new], blocks_in(source.content))
    if new == (before or {}):
        return found
    _remember_sources(store, found, editions)
    edition_now = open_for_writing(store, found)
    order = [str(one["id"]) for one in (blocks_in(source.content) if source else here)]
    told = _placed(blocks_in(edition_now.content), str(block["id"]), new, order)
    changed = replace(edition_now, content=_content(edition_now.title, told))
    return store.put(ladder.fallen(changed))


def _placed(here: Sequence[Block], key: str, new: Block, order: Sequence[str]) -> list[Block]:
    """The blocks with this one in its place, or without it when it is empty."""
    if any(one.get("id") == key for one in here):
        told = [new if one.get("id") == key else one for one in here]
        return [one for one in told if one]
    if not new:
        return list(here)
    before = order[: order.index(key)] if key in order else order
    at = max((n for n, one in enumerate(here, 1) if one.get("id") in before), default=0)
    return [*here[:at], new, *here[at:]]


def _remember_sources(
    store: Store, edition: MaterialEdition, editions: Sequence[MaterialEdition]
) -> None:
    """Before a draft that others were made from changes, let those remember what it said."""
    if edition.status in ("approved", "in_use"):
        return
    said = fingerprints(edition.content)
    for other in editions:
        if other.source_edition != edition.id:
            continue
        told = [
            {**one, "made_from": said[str(one["id"])]}
            if "made_from" not in one and str(one.get("id")) in said
            else one
            for one in blocks_in(other.content)
        ]
        if told != blocks_in(other.content):
            store.put(replace(other, content=content_of(told)))


def keep_as_it_is(store: Store, edition: str, *, block: str) -> MaterialEdition:
    """A translated block still holds although the source was changed: a person looked at both.

    Raises NotYourRole, NotFound.
    """
    coordinator_only(store)
    found = store.need(MaterialEdition, edition)
    source = source_of(queries.editions_of(store, found.material), found)
    theirs = {
        str(one["id"]): fingerprint(one) for one in (blocks_in(source.content) if source else ())
    }
    if block not in theirs:
        raise NotFound(kind="block", id=block)
    told = [
        {**one, "made_from": theirs[block]} if one.get("id") == block else one
        for one in blocks_in(found.content)
    ]
    return store.put(replace(found, content=content_of(told)))


def _title(title: str) -> str:
    told = one_line(without_tags(one_line(title)))
    if is_blank(told):
        raise MissingValue(field="title")
    return told[:LONGEST_TITLE].strip()


def _content(title: str, blocks: Sequence[Block]) -> str:
    told = content_of(blocks)
    if len(told) > bounds.LONGEST_DOCUMENT:
        raise TextTooLong(title=title[:60], most=bounds.LONGEST_DOCUMENT)
    return told
