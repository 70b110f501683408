"""Places where sessions are held."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from champion_app.domain import codes
from champion_app.domain.drafts import VenueDraft
from champion_app.domain.errors import MissingValue
from champion_app.domain.records import Venue
from champion_app.domain.text import clean, find_key
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
    if not clean(name):
        raise MissingValue(field="name")
    return store.put(
        Venue(
            id=store.new_id(Venue),
            name=name,
            district=district,
            address=address,
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
    """Change what is known of a place; a field left out stays as it is."""
    found = store.need(Venue, venue)
    if name is not None and not clean(name):
        raise MissingValue(field="name")
    given: dict[str, Any] = {
        "name": name,
        "district": district,
        "address": address,
        "setting": codes.one_of("setting", setting, codes.SETTINGS) if setting else setting,
    }
    return store.put(replace(found, **{k: v for k, v in given.items() if v is not None}))


def _key(name: str, address: str) -> str:
    return find_key(name, address)


def take_in_venues(store: Store, drafts: Sequence[VenueDraft], *, keep: bool = True) -> Imported:
    """Keep a list of places: new ones added, known ones brought up to date, none doubled.

    A place is known by its source and key there, else by name and address. With ``keep`` off
    nothing is written and the answer says what would be.
    """
    held = store.all(Venue)
    by_key = {(one.source, one.source_key): one for one in held if one.source_key}
    by_name = {_key(one.name, one.address): one for one in held}
    new = changed = same = 0
    for draft in drafts:
        known = by_key.get((draft.source, draft.source_key)) if draft.source_key else None
        known = known or by_name.get(_key(clean(draft.name), clean(draft.address)))
        wanted = _from_draft(store, draft, known)
        if known is None:
            new += 1
        elif wanted == known:
            same += 1
        else:
            changed += 1
        kept = store.put(wanted) if keep else wanted
        by_name[_key(kept.name, kept.address)] = kept
        if kept.source_key:
            by_key[kept.source, kept.source_key] = kept
    return Imported(new, changed, same)


def _from_draft(store: Store, draft: VenueDraft, known: Venue | None) -> Venue:
    before = known or Venue(id=store.new_id(Venue), name=clean(draft.name))
    return replace(
        before,
        name=clean(draft.name),
        address=clean(draft.address) or before.address,
        district=clean(draft.district) or before.district,
        setting=draft.setting or before.setting,
        website=clean(draft.website) or before.website,
        source=draft.source or before.source,
        source_key=clean(draft.source_key) or before.source_key,
    )
