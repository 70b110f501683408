"""Slow work of the places' screen: a list read, compared with what is held, and taken in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from champion_app.commands.places import Imported, take_in_venues
from champion_app.intake.headings import names_a_place
from champion_app.intake.tables import read_table
from champion_app.intake.venues import Drafts, read_venues
from champion_app.store.store import Store


@dataclass(frozen=True)
class Look:
    """A list that was looked into: what stands in it, and what taking it in would do."""

    file: Path
    found: Drafts
    would: Imported
    unused: tuple[str, ...] = ()
    """Headings of columns that fill nothing."""


def look_into(store: Store, file: Path) -> Look:
    """Read a list and keep nothing. Raises FileUnreadable, FileTooLarge."""
    found = read_venues(file)
    would = take_in_venues(store, found.drafts, keep=False)
    return Look(file, found, would, _unused(file, found))


def _unused(file: Path, found: Drafts) -> tuple[str, ...]:
    if not found.columns:
        return ()
    used = {heading for named in found.columns.values() for heading in named}
    headings = read_table(file, is_heading=names_a_place).headings
    return tuple(one for one in headings if one and one not in used)


def take_in(store: Store, look: Look) -> Imported:
    """Keep what was looked at; known places are brought up to date."""
    with store.atomic():
        return take_in_venues(store, look.found.drafts)
