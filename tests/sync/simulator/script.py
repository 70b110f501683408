"""A history as text: one step a line, made from a seed, read back from a file, and shrunk."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

Step = tuple[str, ...]
"""Who, what, and with which arguments: ``("asha", "venue", "0", "name", "b")``."""
Chance = random.Random
LEAST, MOST = 25, 60

_VENUE = ("name", "address")
_PERSON = ("name", "district")
_SESSION = ("title", "status")
_STATES = ("planned", "open", "closed")
_YEARS = (1970, 2016, 2025, 2027, 2031, 2099)


def _of_three(chance: Chance) -> str:
    return str(chance.randrange(3))


def _record(fields: Sequence[str], many: int) -> Callable[[Chance], Step]:
    def made(chance: Chance) -> Step:
        field = chance.choice(fields)
        value = chance.choice(_STATES if field == "status" else "abc")
        return str(chance.randrange(many)), field, value

    return made


def _life(chance: Chance) -> Step:
    kind = chance.choice(("person", "venue"))
    return kind, str(chance.randrange(3 if kind == "person" else 2))


def _pair(chance: Chance) -> Step:
    first, second = chance.sample("012", 2)
    return first, second


def _moment(chance: Chance) -> str:
    """When the plug is pulled: small numbers early in the work, large ones late in it."""
    return str(int(2 ** chance.uniform(0, 11)))


def _pick(chance: Chance) -> str:
    """The latest bundle most often; any older one, again or for the first time, now and then."""
    return "last" if chance.random() < 0.6 else str(chance.randrange(12))


def _by(chance: Chance) -> str:
    return str(chance.choice((1, -1, 1000, chance.randint(-(10**6), 10**7), -30 * 86_400_000)))


WAYS: dict[str, tuple[int, Callable[[Chance], Step]]] = {
    "venue": (7, _record(_VENUE, 2)),
    "session": (5, _record(_SESSION, 3)),
    "person": (7, _record(_PERSON, 3)),
    "arrive": (5, lambda chance: (_of_three(chance), chance.choice("012-"))),
    "reverse": (2, lambda chance: (str(chance.randrange(6)),)),
    "stock": (3, lambda chance: (chance.choice(("40", "-12")),)),
    "count": (1, lambda chance: (_of_three(chance), str(chance.randrange(30)))),
    "report": (2, lambda chance: (_of_three(chance), chance.choice("abc"))),
    "bury": (3, _life),
    "revive": (3, _life),
    "same": (4, lambda chance: (*_pair(chance), chance.choice(("same", "same", "different")))),
    "unsay": (2, _pair),
    "erase": (2, lambda chance: (_of_three(chance),)),
    "scope": (2, lambda chance: (_of_three(chance), chance.choice(("own", "team")))),
    "strange": (1, lambda chance: (chance.choice("abc"),)),
    "send": (12, lambda _: ()),
    "take": (22, lambda chance: (_pick(chance),)),
    "drop": (3, lambda chance: (_pick(chance),)),
    "sync": (3, lambda _: ()),
    "clock": (3, lambda chance: (_by(chance),)),
    "year": (1, lambda chance: (str(chance.choice(_YEARS)),)),
    "mend": (1, lambda _: ()),
    "wait": (3, lambda chance: (str(chance.choice((1, 1000, 3_600_000, 6 * 86_400_000))),)),
    "backup": (6, lambda _: ()),
    "restore": (7, lambda chance: (_of_three(chance), chance.choice(("app", "ring", "none")))),
    "cut_take": (3, lambda chance: (_pick(chance), _moment(chance))),
    "cut_send": (1, lambda chance: (_moment(chance),)),
}
"""How often each thing happens, and with what."""


def history(seed: int, names: Sequence[str]) -> list[Step]:
    """The steps that a seed stands for."""
    chance = random.Random(seed)
    verbs = list(WAYS)
    weights = [WAYS[verb][0] for verb in verbs]
    made: list[Step] = []
    for verb in chance.choices(verbs, weights, k=chance.randint(LEAST, MOST)):
        who = chance.choice(names[1:] if verb in ONLY_CHAMPIONS else names)
        made.append((who, verb, *WAYS[verb][1](chance)))
    return made


ONLY_CHAMPIONS: set[str] = set()


def as_text(steps: Sequence[Step]) -> str:
    """One step a line."""
    return "".join(" ".join(step) + "\n" for step in steps)


def from_text(text: str) -> list[Step]:
    """Lines as steps; what follows a # is a remark."""
    lines = (line.split("#")[0].split() for line in text.splitlines())
    return [tuple(words) for words in lines if words]


def shrunk(steps: Sequence[Step], fails: Callable[[Sequence[Step]], bool]) -> list[Step]:
    """The fewest steps found that still fail: pieces are left out, ever smaller ones."""
    left = list(steps)
    size = len(left) // 2
    while size:
        place = 0
        while place < len(left):
            fewer = left[:place] + left[place + size :]
            if fails(fewer):
                left = fewer
            else:
                place += size
        size //= 2
    return left
