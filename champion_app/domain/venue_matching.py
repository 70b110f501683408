"""Which place of a list is which place we hold: never two of a list the same, none doubled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import fields, replace

from champion_app.domain.drafts import VenueDraft
from champion_app.domain.records import Venue
from champion_app.domain.text import find_key

_Key = tuple[str, str, str]


def _key(place: Venue | VenueDraft) -> _Key:
    return find_key(place.name), find_key(place.address), find_key(place.district)


def merged(drafts: Sequence[VenueDraft]) -> list[VenueDraft]:
    """The places of a list, each once: rows that say the same place and contradict in nothing.

    The name is written as in the first row; what that leaves empty comes from a later one.
    """
    once: list[VenueDraft] = []
    by_key: dict[_Key, list[int]] = {}
    for draft in drafts:
        places = by_key.setdefault(_key(draft), [])
        same = next((at for at in places if _agree(once[at], draft)), None)
        if same is None:
            places.append(len(once))
            once.append(draft)
        else:
            said = {each.name: getattr(draft, each.name) for each in fields(draft)}
            first = once[same]
            once[same] = replace(first, **{k: getattr(first, k) or v for k, v in said.items()})
    return once


def _agree(one: VenueDraft, other: VenueDraft) -> bool:
    pairs = (
        (one.setting, other.setting),
        (one.website, other.website),
        (one.source, other.source),
        (one.source_key, other.source_key),
    )
    return all(a == b or not a or not b for a, b in pairs)


class Known:
    """The places we hold, each given away to one place of a list at most.

    ``drafts`` is the whole list: what fits a place exactly has it before what fits it loosely.
    """

    def __init__(self, held: Sequence[Venue], drafts: Sequence[VenueDraft]) -> None:
        self._by_name: dict[str, list[Venue]] = {}
        for venue in held:
            self._by_name.setdefault(find_key(venue.name), []).append(venue)
        keyed = {(one.source, one.source_key): one for one in held if one.source_key}
        self._found: dict[VenueDraft, Venue] = {}
        self._given: set[str] = set()
        for draft in drafts:
            by_source = keyed.get((draft.source, draft.source_key)) if draft.source_key else None
            if by_source:
                self._give(draft, by_source)
        for draft in drafts:
            self._give_nearest(draft, self._exact(draft))
        loose = {draft: self._loose(draft) for draft in drafts if draft not in self._found}
        wanted = Counter(one.id for found in loose.values() for one in found)
        for draft, found in loose.items():
            if len(found) == 1 and wanted[found[0].id] == 1:  # else nobody knows which it is
                self._give(draft, found[0])

    def taken_for(self, draft: VenueDraft) -> Venue | None:
        """The place we hold that ``draft`` is, or None for a new one."""
        return self._found.get(draft)

    def _give(self, draft: VenueDraft, venue: Venue) -> None:
        if draft not in self._found and venue.id not in self._given:
            self._found[draft] = venue
            self._given.add(venue.id)

    def _give_nearest(self, draft: VenueDraft, venues: Sequence[Venue]) -> None:
        told = ("setting", "website", "source_key", "source")
        if venues:
            best = max(
                venues,
                key=lambda one: sum(getattr(one, each) == getattr(draft, each) for each in told),
            )
            self._give(draft, best)

    def _free(self, draft: VenueDraft) -> list[Venue]:
        """Places of its name that no other draft has."""
        same = self._by_name.get(find_key(draft.name), ())
        return [one for one in same if one.id not in self._given]

    def _exact(self, draft: VenueDraft) -> list[Venue]:
        return [one for one in self._free(draft) if _key(one) == _key(draft)]

    def _loose(self, draft: VenueDraft) -> list[Venue]:
        """Places that say no other address or district, and have no other key of this list."""
        _, address, district = _key(draft)
        return [
            one
            for one in self._free(draft)
            if not (one.source == draft.source and one.source_key and draft.source_key)
            and (not address or _key(one)[1] == address)
            and (not district or not one.district or _key(one)[2] == district)
        ]
