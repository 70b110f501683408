"""How large any honest value is. What is kept, sent and taken in holds to the same bounds.

A value that one laptop keeps and another would refuse as damaged would lock its bundles out for
ever; a value that reading cannot bear (a year beyond 9999, a sum beyond 64 bits) would lock a list.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

LONGEST_PACKED = 4000
"""Characters of a list or a map as it is kept (JSON)."""

LONGEST_DOCUMENT = 400_000
"""Characters of a handout's content, a certificate or a list of sources."""

LARGEST_NUMBER = 2**31 - 1
"""A count, a quantity or minutes: four thousand million of these still add up in 64 bits."""

EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
LATEST = datetime(3000, 1, 1, tzinfo=UTC)
EARLIEST_INSTANT = 0
LATEST_INSTANT = int(LATEST.timestamp()) * 1000
"""Milliseconds since 1970 that a kept moment may hold."""


def honest_day(day: date) -> bool:
    """Whether a day lies in the years that calendars here are used for."""
    return EARLIEST.year <= day.year < LATEST.year


def honest_moment(moment: datetime) -> bool:
    """Whether an aware moment lies in those years; a naive one does not."""
    return moment.tzinfo is not None and EARLIEST <= moment < LATEST
