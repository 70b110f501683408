"""Which values of one register somebody typed and nobody who replaced them had seen.

A register is one column group of one record. Its versions form an order of their own beside that of
the clock: a later one *had seen* an earlier one when it was written on top of it, was written by
the same laptop afterwards, or says the same words. What no later version had seen is a person's to
look at, whatever the order in which the versions came (sync design, part 3; product, 5.3).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True)
class Version:
    """A value of a register by its stamp, its laptop, the hash of its words, and ``seen``.

    ``seen`` is the stamp of the last version by another laptop that its author had before them.
    """

    hlc: int
    dev: int
    vh: int
    seen: int

    @property
    def order(self) -> tuple[int, int, int]:
        """What decides which of two versions stays."""
        return self.hlc, self.dev, self.vh

    def had_before(self, other: Version) -> bool:
        """Whether ``other`` was in front of this one's author, or is the same in words."""
        if other.order >= self.order:
            return False
        if other.vh == self.vh:
            return True
        if other.dev == self.dev:
            return other.seen <= self.seen
        return other.hlc == self.seen


def replaced(versions: Collection[Version]) -> frozenset[Version]:
    """Those that another one had seen. A set of versions only ever grows, and so does this one.

    It reaches through chains by itself: each link of one is a version that had seen the next.
    """
    return frozenset(one for one in versions if any(each.had_before(one) for each in versions))


def unseen(versions: Collection[Version]) -> tuple[Version, ...]:
    """The versions beside the one that stays that somebody has to look at, the newest first.

    Where a version was written on top of one that never came here, all before that one are taken
    to be seen: an old parcel that comes late would be asked about else.
    """
    if not versions:
        return ()
    stays = max(versions, key=lambda one: one.order)
    known = {one.hlc for one in versions}
    taken_as_seen = max((one.seen for one in versions if one.seen not in known), default=0)
    past = replaced(versions)
    left = [one for one in versions if one is not stays and one not in past]
    open_ones = [one for one in left if one.hlc > taken_as_seen and one.vh != stays.vh]
    return tuple(sorted(open_ones, key=lambda one: one.order, reverse=True))
