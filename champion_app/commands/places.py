"""Places where sessions are held."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from champion_app.domain import codes
from champion_app.domain.drafts import VenueDraft
from champion_app.domain.errors import MissingValue
from champion_app.domain.records import Venue
from champion_app.domain.text import is_blank, one_line
from champion_app.domain.venue_matching import Known, merged
from champion_app.store.store import Store


@dataclass(frozen=True)
class Imported:
    """What taking in a list of places would do, or did."""

    new: int
    changed: int
    same: int


def add_venue(
    store: Store, name: str, *, district: str = "", setting: str = "", address: str = ""
) -> Venue:
    """One more place; only its name is needed."""
    if is_blank(name):
        raise MissingValue(field="name")
    return store.put(
        Venue(
            id=store.new_id(Venue),
            name=one_line(name),
            district=one_line(district),
            address=one_line(address),
            setting=codes.one_of("setting", setting, codes.SETTINGS) if setting else "",
        )
    )


def edit_venue(
    store: Store,
    venue: str,
    *,
    name: str | None = None,
    district: str | None = None,
    setting: str | None = None,
    address: str | None = None,
) -> Venue:
    """Change what is known of a place; a field left out stays as it is, an empty one is none."""
    found = store.need(Venue, venue)
    if name is not None and is_blank(name):
        raise MissingValue(field="name")
    given = {
        "name": name,
        "district": district,
        "address": address,
        "setting": codes.one_of("setting", setting, codes.SETTINGS) if setting else setting,
    }
    lines: dict[str, Any] = {k: one_line(v) for k, v in given.items() if v is not None}
    return store.put(replace(found, **lines))


def take_in_venues(store: Store, drafts: Sequence[VenueDraft], *, keep: bool = True) -> Imported:
    """Keep a list of places: new ones added, known ones brought up to date, none doubled.

    A place is known by its source and key there, else by name, address and district; two places of
    one list are never the same record. With ``keep`` off nothing is written and the answer says
    what would be.
    """
    once = merged([_tidy(draft) for draft in drafts])
    known = Known(store.all(Venue), once)
    new = changed = 0
    for draft in once:
        found = known.taken_for(draft)
        wanted = _from_draft(store, draft, found)
        if wanted == found:
            continue
        new += found is None
        changed += found is not None
        if keep:
            store.put(wanted)
    return Imported(new, changed, len(drafts) - new - changed)


def _tidy(draft: VenueDraft) -> VenueDraft:
    return VenueDraft(**{each.name: one_line(getattr(draft, each.name)) for each in fields(draft)})


def _from_draft(store: Store, draft: VenueDraft, known: Venue | None) -> Venue:
    before = known or Venue(id=store.new_id(Venue), name=draft.name)
    ours = draft.source_key or not before.source_key  # else the key would name another list's place
    return replace(
        before,
        name=draft.name,
        address=draft.address or before.address,
        district=draft.district or before.district,
        setting=draft.setting or before.setting,
        website=draft.website or before.website,
        source=(draft.source if ours else "") or before.source,
        source_key=draft.source_key or before.source_key,
    )
