"""Which entries may be one person: proposals for somebody who knows them, never a decision.

Nobody is compared with everybody. People whose names sound alike, in whatever script, stand in one
block; so do those who share the sound of one word and the district, or the language. In a block
each is compared with the next few by name only, so the work grows with the number of people.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from champion_app.domain.sounds import sound_of
from champion_app.domain.text import find_key

LEAST = 84
"""Points from which two entries are proposed: nine letters of ten alike, or the same sounds."""

_NEXT_BY_NAME, _NEXT_BY_WORD = 8, 3
_SOUNDS_COUNT = 95
"""Points for names that sound the same but are not written the same."""
_DISTRICT, _OTHER_DISTRICT = 6, -12
_LANGUAGE, _OTHER_LANGUAGE = 4, -8
_NOTES_DIFFER = -12
"""A note tells people of one name apart (data model, 8.3)."""

Block = tuple[str, ...]


@dataclass(frozen=True)
class Named:
    """What an entry tells of a person. ``id`` is their id."""

    id: str
    name: str
    district: str = ""
    speaks: str = ""
    note: str = ""


@dataclass(frozen=True)
class Likeness:
    """Two entries that may be one person, the smaller id first, and what speaks for it.

    ``reasons`` are ``name``, ``sound`` or ``spelling``, then ``district`` and ``language``;
    ``points`` go up to 110.
    """

    a: str
    b: str
    points: int
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class _Read:
    one: Named
    words: str
    sounds: tuple[str, ...]
    area: str


def alike(people: Sequence[Named]) -> list[Likeness]:
    """The pairs that may be one person, most alike first."""
    from rapidfuzz.fuzz import ratio

    found = []
    for one, other in _pairs([_read(each) for each in people]):
        evidence = _evidence(one, other)
        least = LEAST - evidence
        if one.sounds == other.sounds:
            points = 100 if one.words == other.words else _SOUNDS_COUNT
        else:
            points = round(ratio(one.words, other.words, score_cutoff=least))
        if points < least or (len(one.sounds) < 2 and evidence <= 0):
            continue
        a, b = sorted((one.one.id, other.one.id))
        found.append(Likeness(a, b, points + evidence, _reasons(one, other)))
    return sorted(found, key=lambda each: (-each.points, each.a, each.b))


def _read(one: Named) -> _Read:
    words = sorted(find_key(one.name).split())
    sounds = tuple(sorted(filter(None, map(sound_of, words))))
    return _Read(one, " ".join(words), sounds, one.district.casefold())


def _blocks(person: _Read) -> Iterator[Block]:
    if person.sounds:
        yield ("name", *person.sounds)
    for sound in set(person.sounds):
        if len(sound) > 1:
            if person.area:
                yield ("district", sound, person.area)
            if person.one.speaks:
                yield ("language", sound, person.one.speaks)


def _pairs(people: Sequence[_Read]) -> Iterator[tuple[_Read, _Read]]:
    """Each pair worth a comparison, once."""
    blocks: defaultdict[Block, list[int]] = defaultdict(list)
    # By area first: of a hundred of one name those of one district stand side by side.
    order = sorted(
        range(len(people)),
        key=lambda n: (people[n].words, people[n].area, people[n].one.speaks, people[n].one.id),
    )
    for number in order:
        for block in _blocks(people[number]):
            blocks[block].append(number)
    met: set[tuple[int, int]] = set()
    for block, members in blocks.items():
        next_few = _NEXT_BY_NAME if block[0] == "name" else _NEXT_BY_WORD
        for place, number in enumerate(members):
            for other in members[place + 1 : place + 1 + next_few]:
                pair = (number, other) if number < other else (other, number)
                if pair not in met:
                    met.add(pair)
                    yield people[number], people[other]


def _evidence(one: _Read, other: _Read) -> int:
    """What else speaks for one person, or against."""
    points = 0
    if one.area and other.area:
        points += _DISTRICT if one.area == other.area else _OTHER_DISTRICT
    if one.one.speaks and other.one.speaks:
        points += _LANGUAGE if one.one.speaks == other.one.speaks else _OTHER_LANGUAGE
    if one.one.note and other.one.note and find_key(one.one.note) != find_key(other.one.note):
        points += _NOTES_DIFFER
    return points


def _reasons(one: _Read, other: _Read) -> tuple[str, ...]:
    found = [
        "name"
        if one.words == other.words
        else "sound"
        if one.sounds == other.sounds
        else "spelling"
    ]
    if one.area and one.area == other.area:
        found.append("district")
    if one.one.speaks and one.one.speaks == other.one.speaks:
        found.append("language")
    return tuple(found)
