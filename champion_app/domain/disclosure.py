"""Hiding small numbers of people in figures that leave the house (data model, 4.7).

A number from 1 up to the profile's threshold is hidden, nought stays nought, totals are worked out
before rounding. Where what is shown would give a hidden number away, more is hidden beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

Shown = int | None
"""A number as it may be shown, or None for one that is hidden."""

Range = tuple[int, int]
"""The lowest and the highest number that something may be, to who sees the page."""


@dataclass(frozen=True)
class Profile:
    """One way of hiding: numbers below ``least`` are hidden, others rounded to ``nearest``."""

    name: str
    least: int = 1
    nearest: int = 1

    def hides(self, count: int) -> bool:
        """Whether a number of people is too small to be shown; nought never is."""
        return 0 < count < self.least

    def shown(self, count: int) -> int:
        """A number that is not too small, rounded; halves cannot occur, ``nearest`` is odd."""
        return (count + self.nearest // 2) // self.nearest * self.nearest

    def range_of(self, count: int) -> Range:
        """What a shown number may have been before it was rounded."""
        if count == 0:
            return 0, 0
        middle, reach = self.shown(count), self.nearest // 2
        return max(middle - reach, self.least), middle + reach


PROFILES: Mapping[str, Profile] = {
    one.name: one
    for one in (
        Profile("internal"),
        Profile("t5", least=5),
        Profile("t10", least=10),
        Profile("nhs7r5", least=8, nearest=5),
    )
}
"""Every profile by its name. ``nhs7r5`` is NHS practice for counts below national level."""

DEFAULT = "nhs7r5"


def linked(
    breakdowns: Mapping[str, Sequence[int]], profile: Profile
) -> tuple[Shown, dict[str, tuple[Shown, ...]]]:
    """Their common total and several breakdowns of it, as they may be shown side by side.

    Rounded numbers of one breakdown may narrow down the total, and with it what is hidden in
    another: so each is looked at once more with all that the page tells of the total. Every
    breakdown adds up to the same number.
    """
    total = sum(next(iter(breakdowns.values()), ()))
    low, high = profile.range_of(total)
    for parts in breakdowns.values():
        least, most = _told(parts, protected(parts, profile, (low, high)), profile)
        low, high = max(low, least), min(high, most)
    told = {name: protected(parts, profile, (low, high)) for name, parts in breakdowns.items()}
    return None if profile.hides(total) else profile.shown(total), told


def protected(parts: Sequence[int], profile: Profile, total: Range) -> tuple[Shown, ...]:
    """The parts of one breakdown as they may be shown beside a total known to lie in ``total``.

    When all that is not nought would be hidden, the noughts are too: else who adds up could learn
    from the number of stars.
    """
    hidden = {place for place, count in enumerate(parts) if profile.hides(count)}
    if profile.hides(sum(parts)):
        return (None,) * len(parts)
    others = [place for place, count in enumerate(parts) if count and place not in hidden]
    others.sort(key=lambda place: (parts[place], place))
    while hidden and others and not _ambiguous(parts, hidden, profile, total):
        hidden.add(others.pop(0))
    if hidden and not others:
        return (None,) * len(parts)
    return tuple(
        None if place in hidden else profile.shown(count) for place, count in enumerate(parts)
    )


def _ambiguous(parts: Sequence[int], hidden: Set[int], profile: Profile, total: Range) -> bool:
    """Whether each hidden part may be one of several numbers, and their sum is not small itself."""
    count = len(hidden)
    rest = [profile.range_of(one) for place, one in enumerate(parts) if place not in hidden]
    low = max(total[0] - sum(most for _, most in rest), count)
    high = total[1] - sum(least for least, _ in rest)
    most = profile.least - 1 if _all_small(parts, hidden, profile) else high
    high = min(high, count * most)
    lowest, highest = max(1, low - (count - 1) * most), min(most, high - (count - 1))
    return lowest < highest and not (low == high and profile.hides(low))


def _all_small(parts: Sequence[int], hidden: Set[int], profile: Profile) -> bool:
    return all(profile.hides(parts[place]) for place in hidden)


def _told(parts: Sequence[int], shown: Sequence[Shown], profile: Profile) -> Range:
    """What a breakdown, as it is shown, tells of its total."""
    hidden = {place for place, one in enumerate(shown) if one is None}
    ranges = [profile.range_of(one) for place, one in enumerate(parts) if place not in hidden]
    least, most = sum(one for one, _ in ranges), sum(one for _, one in ranges)
    if not hidden:
        return least, most
    if len(hidden) == len(parts):
        return 0, sum(parts) + profile.nearest
    small = _all_small(parts, hidden, profile)
    spare = len(hidden) * (profile.least - 1) if small else sum(parts)
    return least + len(hidden), most + spare


def share(part: Shown, whole: Shown, profile: Profile) -> int | None:
    """``part`` of ``whole`` in a hundred, made of shown numbers only; None where one is hidden."""
    if part is None or whole is None or whole < profile.least:
        return None
    return min(100, round(100 * part / whole))
