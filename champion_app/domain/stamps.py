"""Stamps that order changes without trusting any clock, and random ids.

A stamp ("hlc") is one 63-bit number: milliseconds since 1970 in the upper bits, a counter in the
lower sixteen (Kulkarni et al. 2014). It only grows on one laptop, whatever the clock there does.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from functools import cache
from hashlib import blake2b

COUNTER_BITS = 16
PROVISIONAL = 1 << 31
"""Device numbers from here on are made up by a laptop that has not joined a programme yet."""

BUILT = datetime(2026, 11, 1, tzinfo=UTC)
"""No change can be older than the program that wrote it."""

LARGEST_JUMP_MS = 400 * 24 * 3600 * 1000
"""A clock this far beyond everything seen is not believed (sync design, 3.1)."""

Scalar = str | int | bytes | None


def milliseconds(moment: datetime) -> int:
    """Milliseconds since 1970 of an aware moment."""
    return int(moment.timestamp() * 1000)


def moment_of(hlc: int) -> datetime:
    """The moment a stamp was given, as its author's guarded clock had it."""
    return datetime.fromtimestamp((hlc >> COUNTER_BITS) / 1000, tz=UTC)


def next_stamp(last: int, now: datetime) -> int:
    """The stamp for one more change: above ``last``, near ``now`` when that can be believed.

    ``last`` is the highest stamp this laptop has ever stored. A clock set far ahead of all that was
    seen is not followed: the counter moves on instead, so one wrong clock cannot win every merge.
    """
    floor = max(last >> COUNTER_BITS, milliseconds(BUILT))
    wall = milliseconds(now)
    if floor < wall <= floor + LARGEST_JUMP_MS:
        return wall << COUNTER_BITS
    return max(last, floor << COUNTER_BITS) + 1


def clock_is_believed(last: int, now: datetime) -> bool:
    """Whether this laptop's clock lies between the last change and a sensible jump beyond it."""
    floor = max(last >> COUNTER_BITS, milliseconds(BUILT))
    return floor - 48 * 3600 * 1000 <= milliseconds(now) <= floor + LARGEST_JUMP_MS


def random_id(size: int = 16) -> str:
    """A random id of ``size`` bytes as lower-case hex; never derived from time or person."""
    return secrets.token_hex(size)


def provisional_number() -> int:
    """A device number for a laptop that works before it has joined a programme."""
    return PROVISIONAL + secrets.randbelow(PROVISIONAL)


@cache
def _packed() -> Callable[[Sequence[Scalar]], bytes]:
    """MessagePack: the same bytes on every version, and a hash is made for every row that comes."""
    from msgspec.msgpack import Encoder

    return Encoder().encode


def value_hash(values: Sequence[Scalar]) -> int:
    """A 63-bit hash of a register's values, the last tie-break of a merge; the same everywhere.

    BLAKE2b of 8 bytes over the values as one MessagePack array, shifted right by one bit.
    """
    return value_hashes([values])[0]


def value_hashes(registers: Iterable[Sequence[Scalar]]) -> list[int]:
    """The value hash of each, in order: a bundle brings thousands."""
    packed, fresh, number = _packed(), blake2b(digest_size=8).copy, int.from_bytes
    made = []
    for values in registers:
        hashed = fresh()  # copied in half the time in which one is set up
        hashed.update(packed(values))
        made.append(number(hashed.digest(), "big") >> 1)
    return made
