"""Bundles that are kept apart until somebody decides, or an update can read them."""

from __future__ import annotations

from dataclasses import dataclass

from champion_app.domain.errors import ChampionError
from champion_app.domain.records import Device
from champion_app.store import links
from champion_app.store.links import Held
from champion_app.store.store import Store
from champion_app.sync import quarantine
from champion_app.sync.identity import enrolled
from champion_app.sync.lost_laptops import REVOKED

REASONS = (links.CLOCK, REVOKED, links.NEWER)
"""Why a bundle is kept apart: dated too far ahead, made after its laptop's end, too new to read."""


@dataclass(frozen=True)
class Apart:
    """One bundle kept apart: ``id`` names it, ``why`` is of ``REASONS``, ``at`` in ms since 1970.

    ``name`` and ``number`` are empty and 0 where not even they can be read.
    """

    id: str
    why: str
    device: int
    name: str
    number: int
    at: int


def kept_apart(store: Store) -> list[Apart]:
    """Every one of them, the first to come first."""
    labels = {one.number: one.label for one in store.all(Device)}
    return [
        Apart(
            held.bundle.hex()[: quarantine.SAID],
            _why(store, held),
            held.device,
            labels.get(held.device, ""),
            _number(store, held),
            held.at,
        )
        for held in links.held_files(store, *REASONS)
    ]


def _why(store: Store, held: Held) -> str:
    """Of a laptop that has ended since, nothing that was dated ahead can be taken over any more."""
    if held.why == links.CLOCK and enrolled(store, held.device) is None:
        return REVOKED
    return held.why


def _number(store: Store, held: Held) -> int:
    try:
        return quarantine.number_of(store, held)
    except ChampionError:  # only a later program reads more of it
        return 0
