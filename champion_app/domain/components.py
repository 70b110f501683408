"""What hangs together by pairs: the one that stands for all of them is the smallest.

A function of the set of pairs alone: neither their order nor who said it first plays a part.
"""

from __future__ import annotations

from collections.abc import Iterable


def canonical(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For each name in a pair, the smallest of all names that hang together with it."""
    above: dict[str, str] = {}

    def top(name: str) -> str:
        while above[name] != name:
            above[name] = above[above[name]]
            name = above[name]
        return name

    for one, other in pairs:
        for name in (one, other):
            above.setdefault(name, name)
        small, large = sorted((top(one), top(other)))
        above[large] = small
    return {name: top(name) for name in above}
