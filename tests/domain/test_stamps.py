"""Stamps only grow and follow a clock as far as it is believed; hashes are the same everywhere."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from champion_app.domain.stamps import (
    BUILT,
    COUNTER_BITS,
    LARGEST_JUMP_MS,
    PROVISIONAL,
    clock_is_believed,
    milliseconds,
    moment_of,
    next_stamp,
    provisional_number,
    random_id,
    value_hash,
)

NOW = datetime(2026, 11, 28, 14, 0, tzinfo=UTC)
CLOCKS = st.datetimes(datetime(1970, 1, 2), datetime(2500, 1, 1)).map(  # noqa: DTZ001 - zoned here
    lambda moment: moment.replace(tzinfo=UTC)
)
KNOWN = 620_181_362_830_844_108
SCALARS = st.none() | st.integers(-(2**63), 2**63 - 1) | st.text(max_size=8) | st.binary(max_size=8)


@given(clocks=st.lists(CLOCKS, max_size=20))
def test_a_stamp_only_grows_whatever_the_clock_does(clocks: list[datetime]) -> None:
    stamps = [*itertools.accumulate(clocks, next_stamp, initial=0)][1:]
    assert stamps == sorted(set(stamps))
    assert all(stamp < 2**63 for stamp in stamps)


def test_an_honest_clock_is_followed() -> None:
    stamp = next_stamp(milliseconds(NOW - timedelta(days=30)) << COUNTER_BITS, NOW)
    assert moment_of(stamp) == NOW


def test_a_clock_before_the_program_was_built_is_not_followed() -> None:
    stamp = next_stamp(0, datetime(1970, 1, 1, tzinfo=UTC))
    assert moment_of(stamp) == BUILT
    assert stamp & 0xFFFF == 1


def test_a_clock_ten_years_ahead_cannot_win_every_merge() -> None:
    last = milliseconds(NOW) << COUNTER_BITS
    assert next_stamp(last, NOW + timedelta(days=3650)) == last + 1
    assert next_stamp(last, NOW + timedelta(milliseconds=LARGEST_JUMP_MS)) > last + 1
    assert next_stamp(last, NOW + timedelta(milliseconds=LARGEST_JUMP_MS + 1)) == last + 1


def test_a_clock_that_is_two_days_back_or_a_year_ahead_is_said() -> None:
    last = milliseconds(NOW) << COUNTER_BITS
    assert clock_is_believed(last, NOW - timedelta(hours=47))
    assert not clock_is_believed(last, NOW - timedelta(hours=49))
    assert clock_is_believed(last, NOW + timedelta(days=399))
    assert not clock_is_believed(last, NOW + timedelta(days=401))


def test_more_than_a_counter_of_changes_in_one_moment_still_grow() -> None:
    last = (milliseconds(NOW) << COUNTER_BITS) + 0xFFFF
    assert next_stamp(last, NOW) == last + 1


@given(values=st.lists(SCALARS, max_size=4), others=st.lists(SCALARS, max_size=4))
def test_different_values_have_different_hashes(values: list[object], others: list[object]) -> None:
    same = [(type(one), one) for one in values] == [(type(one), one) for one in others]
    assert (value_hash(values) == value_hash(others)) is same  # type: ignore[arg-type]
    assert 0 <= value_hash(values) < 2**63  # type: ignore[arg-type]


def test_a_hash_is_the_same_on_every_computer_for_ever() -> None:
    known = value_hash(("Noor", None, 7, b"\x00", ""))
    assert known == KNOWN, "laptops of the field would disagree with new ones about ties"


def test_ids_and_numbers_are_random_and_of_their_size() -> None:
    assert len({random_id() for _ in range(50)}) == 50
    assert (len(random_id()), len(random_id(8))) == (32, 16)
    assert all(PROVISIONAL <= provisional_number() < 2 * PROVISIONAL for _ in range(50))
