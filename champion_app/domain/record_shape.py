"""What every kind of record says of itself, so that all that follows from it can be made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar

Meta = Mapping[str, Any]


class Travel(StrEnum):
    """Where copies of a kind of record may go."""

    DOWN = "down"  # coordinator to every champion
    UP = "up"  # champion to coordinator
    BOTH = "both"  # coordinator and the champions it concerns
    OWN = "own"  # a champion and the coordinator, no other champion
    SEAL = "seal"  # the safeguarding lead only
    NEVER = "never"  # stays on this laptop


def group(name: str) -> dict[str, Any]:
    """Field metadata: the column group (register) a field belongs to."""
    return {"group": name}


def refers(table: str, *, concerns: bool = False) -> dict[str, Any]:
    """Field metadata: the field holds the id of a record in ``table``.

    ``concerns`` marks the champions who may hold a copy because the record is about them.
    """
    return {"refers": table, "concerns": concerns}


ABOUT = {"about": True}
"""Field metadata: the record says nothing without whom it names here, so it goes when they do."""

LONG = {"long": True}
LOCAL = {"clock": "local"}


@dataclass(frozen=True, kw_only=True)
class Record:
    """One kept thing. ``id`` is random, never changes and is never shown to people."""

    table: ClassVar[str]
    travels: ClassVar[Travel]
    ledger: ClassVar[bool] = False
    id_bytes: ClassVar[int] = 16

    id: str
