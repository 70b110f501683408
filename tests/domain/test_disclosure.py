"""Small numbers stay hidden from who reads a page with a pencil: no sum or difference gives one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from champion_app.domain.disclosure import PROFILES, Profile, Shown, linked, share

LEAST = {"internal": 1, "t5": 5, "t10": 10, "nhs7r5": 8}
"""The smallest number of people that each profile shows."""
HIDING = tuple(name for name in LEAST if name != "internal")
MOST = 400
"""More people than any example has."""


def rounded(count: int, name: str) -> int:
    """A number as the profile writes it."""
    return 5 * round(count / 5) if name == "nhs7r5" else count


@st.composite
def same_people(draw: st.DrawFn) -> dict[str, list[int]]:
    """Breakdowns that add up to the same number: small numbers, noughts and larger ones."""
    size = st.one_of(st.integers(0, 3), st.integers(0, 14), st.integers(0, 60))
    first = draw(st.lists(size, min_size=1, max_size=6))
    total = sum(first)
    made = {"0": first}
    for number in range(1, draw(st.integers(1, 4))):
        cuts = sorted(draw(st.lists(st.integers(0, total), max_size=5)))
        made[str(number)] = [b - a for a, b in zip([0, *cuts], [*cuts, total], strict=True)]
    return made


# --- the reader with a pencil: sets of numbers as bits, so that all possibilities are tried ---


def bits(numbers: Sequence[int]) -> int:
    """A set of numbers."""
    return sum(1 << number for number in set(numbers))


def sums(one: int, other: int) -> int:
    """Every sum of a number of one set and a number of the other."""
    made = 0
    for number in range(MOST):
        if one >> number & 1:
            made |= other << number
    return made & (1 << MOST) - 1


def written_so(shown: int, name: str) -> int:
    """What a shown number may have been."""
    candidates = [n for n in range(MOST - 5) if n == 0 or n >= LEAST[name]]
    return bits([n for n in candidates if rounded(n, name) == shown])


def may_be(parts: Sequence[int], shown: Sequence[Shown], name: str) -> list[int]:
    """What each part may be by itself, to a reader who was told which stars are small numbers."""
    if all(one is None for one in shown):
        return [bits(range(MOST))] * len(parts)
    small = all(n < LEAST[name] for n, one in zip(parts, shown, strict=True) if one is None)
    star = bits(range(1, LEAST[name] if small else MOST))
    return [star if one is None else written_so(one, name) for one in shown]


def worked_out(
    made: Mapping[str, list[int]], total: Shown, told: Mapping[str, Sequence[Shown]], name: str
) -> dict[tuple[str, int], int]:
    """What each part of each breakdown may be after all sums on the page were used."""
    alone = {key: may_be(parts, told[key], name) for key, parts in made.items()}
    totals = bits(range(1, LEAST[name])) if total is None else written_so(total, name)
    for each in alone.values():
        reached = 1
        for part in each:
            reached = sums(reached, part)
        totals &= reached
    found = {}
    for key, each in alone.items():
        for place, own in enumerate(each):
            others = 1
            for part in (*each[:place], *each[place + 1 :]):
                others = sums(others, part)
            values = [n for n in range(MOST) if own >> n & 1 and (others << n) & totals]
            found[key, place] = bits(values)
    return found


@given(same_people(), st.sampled_from(HIDING))
@example({"0": [4, 4, 50]}, "t5")
@example({"0": [1, 1, 50]}, "t5")
@example({"0": [1] * 12}, "t10")
@example({"0": [*[1] * 12, 0]}, "t10")
@example({"0": [7, 7, 7, 7]}, "nhs7r5")
@example({"0": [7, 7, 7, 7, 40]}, "nhs7r5")
@example({"0": [1] * 12 + [40]}, "nhs7r5")
@example({"0": [7, 17, 12], "1": [13, 23], "2": [8, 13, 15]}, "nhs7r5")
def test_no_small_number_can_be_worked_out(made: dict[str, list[int]], name: str) -> None:
    total, told = linked(made, PROFILES[name])
    possible = worked_out(made, total, told, name)
    for key, parts in made.items():
        for place, count in enumerate(parts):
            assert possible[key, place] >> count & 1, "the truth is always possible"
            if 0 < count < LEAST[name]:
                assert possible[key, place].bit_count() > 1, (key, place)


@given(same_people(), st.sampled_from(HIDING))
def test_no_number_under_the_threshold_is_ever_shown(made: dict[str, list[int]], name: str) -> None:
    total, told = linked(made, PROFILES[name])
    for shown in (total, *(one for each in told.values() for one in each)):
        assert shown is None or shown == 0 or shown >= LEAST[name]


@given(same_people(), st.sampled_from(["t5", "t10"]))
def test_what_is_hidden_together_is_no_small_number_either(
    made: dict[str, list[int]], name: str
) -> None:
    total, told = linked(made, PROFILES[name])
    for key, parts in made.items():
        hidden = [n for n, one in zip(parts, told[key], strict=True) if one is None]
        assert total is None or not hidden or sum(hidden) >= LEAST[name]


@given(same_people(), st.sampled_from(list(LEAST)))
def test_what_is_shown_is_the_number_itself_or_the_nearest_five(
    made: dict[str, list[int]], name: str
) -> None:
    total, told = linked(made, PROFILES[name])
    assert total is None or total == rounded(sum(made["0"]), name)
    for key, parts in made.items():
        for count, shown in zip(parts, told[key], strict=True):
            assert shown is None or shown == rounded(count, name)


@given(same_people(), st.sampled_from(list(LEAST)))
def test_without_a_small_number_nothing_is_hidden(made: dict[str, list[int]], name: str) -> None:
    large = {key: [n * LEAST[name] for n in parts] for key, parts in made.items()}
    total, told = linked(large, PROFILES[name])
    assert total is not None
    assert all(one is not None for each in told.values() for one in each)


@given(same_people(), st.sampled_from(HIDING))
def test_nought_stays_nought_unless_a_whole_breakdown_is_hidden(
    made: dict[str, list[int]], name: str
) -> None:
    for key, shown in linked(made, PROFILES[name])[1].items():
        noughts = [one for n, one in zip(made[key], shown, strict=True) if n == 0]
        assert set(noughts) <= {0} or set(shown) == {None}


@pytest.mark.parametrize(
    ("parts", "name", "total", "shown"),
    [
        ([62, 10], "internal", 72, (62, 10)),
        ([62, 3], "internal", 65, (62, 3)),
        ([62, 10], "nhs7r5", 70, (60, 10)),
        ([22, 5], "nhs7r5", 25, (20, None)),
        ([22, 5], "t5", 27, (22, 5)),
        ([22, 5], "t10", 27, (None, None)),
        ([22, 4, 30, 9], "t5", 65, (22, None, 30, None)),
        ([8, 0], "nhs7r5", 10, (10, 0)),
        ([7, 0], "nhs7r5", None, (None, None)),
        ([0, 0], "nhs7r5", 0, (0, 0)),
        ([], "t5", 0, ()),
    ],
)
def test_a_few_pages_worked_by_hand(
    parts: list[int], name: str, total: Shown, shown: tuple[Shown, ...]
) -> None:
    assert linked({"one": parts}, PROFILES[name]) == (total, {"one": shown})


def test_a_share_is_made_of_shown_numbers_only() -> None:
    nhs = PROFILES["nhs7r5"]
    assert share(15, 60, nhs) == 25
    assert share(65, 60, nhs) == 100  # rounding may carry a part above the whole
    assert share(None, 60, nhs) is None
    assert share(10, None, nhs) is None
    assert share(0, 0, nhs) is None
    assert share(4, 4, Profile("t5", least=5)) is None
