"""What was read from a file of others, before a person has agreed to keep it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class VenueDraft:
    """A place read from a list of others.

    ``district`` is the first part of a postcode only ("OL8"), ``setting`` a code of
    ``codes.SETTINGS`` or empty, ``source`` the name of the list and ``source_key`` the place's own
    key in it, by which a later list finds the place again.
    """

    name: str
    address: str = ""
    district: str = ""
    setting: str = ""
    website: str = ""
    source: str = ""
    source_key: str = ""
