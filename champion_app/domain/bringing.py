"""What to bring to a session: which handouts and how many, by who came to its place before.

Facts in, a list out. Copies are rounded up to fives, so that a printed list tells of nobody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil

from champion_app.domain import codes

FIRST_GUESS = 10
"""Copies in a language of which nothing is known yet."""
A_FEW = 5
"""Copies in a planned language that nobody read here before; all copies come in such steps."""

LEAFLET, LARGE, EASY = "leaflet", "large_print", "easy_read"
SET_FROM_TEXT = (LARGE, EASY)
"""Formats that can be set from the text of the leaflet."""
_NO_PRINT = frozenset({"audio", "read_aloud", "braille"})

Tongue = tuple[str, ...]
"""What somebody reads, the best first: ``("pa-Arab", "ur")``."""


@dataclass(frozen=True)
class Visitor:
    """Somebody known who came to the place before: what they read, and what helps."""

    reads: Tongue
    reads_print: str = "not_asked"
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Earlier:
    """An earlier session at the place: how many came, and copies given out by edition id."""

    came: int = 0
    given: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Shelved:
    """An edition of a handout, whatever its standing; ``title`` is the handout's, in English."""

    edition: str
    material: str
    title: str = ""
    topic: str = ""
    language: str
    format: str = LEAFLET
    version: int = 1
    status: str = "in_use"
    on_hand: int = 0


@dataclass(frozen=True)
class Plan:
    """What the session is about, and what is read at it and in the programme at all."""

    topics: tuple[str, ...] = ()
    languages: tuple[Tongue, ...] = ()
    programme: tuple[Tongue, ...] = ()
    drafts_blocked: bool = False


@dataclass(frozen=True)
class Bring:
    """Copies of one edition in one format; ``because`` is ``came``, ``given``, ``planned`` …

    ``format`` may be one in which the text of a leaflet is to be set.
    """

    edition: str
    title: str
    language: str
    format: str
    copies: int
    on_hand: int
    because: str


@dataclass(frozen=True)
class Packing:
    """The list: what to bring, whom to read to, and what is wanted and not there.

    ``aloud`` are languages of people who do not read, ``missing`` titles with the language.
    """

    lines: tuple[Bring, ...] = ()
    aloud: tuple[str, ...] = ()
    missing: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class _Wish:
    """Copies in what somebody reads and in a format, and why."""

    reads: Tongue
    format: str
    copies: int
    because: str


def predicted(
    plan: Plan,
    shelf: Sequence[Shelved],
    *,
    visitors: Sequence[Visitor] = (),
    earlier: Sequence[Earlier] = (),
) -> Packing:
    """What to bring. Known readers and copies given out here decide; where there are neither, what
    the session is planned in, then what the programme works in.
    """
    wishes = [*_of_readers(visitors, earlier), *_of_copies(shelf, earlier)]
    wishes += _of_plan(plan, earlier, known=bool(wishes))
    lines: list[Bring] = []
    missing: list[tuple[str, str]] = []
    for material, title in _titles(plan, shelf, earlier):
        own = [one for one in shelf if one.material == material]
        found, lacking = _lines(wishes, own, drafts_blocked=plan.drafts_blocked)
        lines += found
        missing += [(title, tag) for tag in lacking]
    lines.sort(key=lambda one: (one.title, one.language, one.format != LEAFLET, one.format))
    aloud = [one.reads[0] for one in visitors if one.reads and not _reads_print(one)]
    return Packing(tuple(lines), tuple(dict.fromkeys(aloud)), tuple(missing))


def _reads_print(one: Visitor) -> bool:
    return one.reads_print != "no" and not _NO_PRINT & set(one.needs)


def _of_readers(visitors: Sequence[Visitor], earlier: Sequence[Earlier]) -> Iterator[_Wish]:
    """A copy for each reader who is known, but not for more than ever came at once."""
    counted = Counter(
        (one.reads, next((way for way in SET_FROM_TEXT if way in one.needs), LEAFLET))
        for one in visitors
        if one.reads and _reads_print(one)
    )
    busiest = max((one.came for one in earlier), default=0)
    for (reads, way), readers in counted.items():
        yield _Wish(reads, way, min(readers, busiest) if busiest else readers, "came")


def _of_copies(shelf: Sequence[Shelved], earlier: Sequence[Earlier]) -> Iterator[_Wish]:
    """As many copies as a session here took of one title on average, by language and format."""
    editions = {one.edition: one for one in shelf}
    held = [one for one in earlier if any(count > 0 for count in one.given.values())]
    taken: Counter[tuple[str, str]] = Counter()
    for session in held:
        titles: Counter[tuple[str, str, str]] = Counter()
        for edition, count in session.given.items():
            if edition in editions and count > 0:
                one = editions[edition]
                titles[one.language, one.format, one.material] += count
        most: dict[tuple[str, str], int] = {}
        for (language, way, _), count in titles.items():
            most[language, way] = max(count, most.get((language, way), 0))
        taken.update(most)
    for (language, way), count in taken.items():
        yield _Wish((language,), way, ceil(count / len(held)), "given")


def _of_plan(plan: Plan, earlier: Sequence[Earlier], *, known: bool) -> Iterator[_Wish]:
    """The planned languages: a few copies beside what is known, a first guess without it."""
    if known:
        yield from (_Wish(reads, LEAFLET, A_FEW, "planned") for reads in plan.languages)
        return
    because = "planned" if plan.languages else "programme"
    reading = plan.languages or plan.programme or (("en",),)
    came = [one.came for one in earlier if one.came]
    share = ceil(sum(came) / len(came) / len(reading)) if came else 0
    for reads in reading:
        yield _Wish(reads, LEAFLET, max(FIRST_GUESS, share), because)


def _titles(
    plan: Plan, shelf: Sequence[Shelved], earlier: Sequence[Earlier]
) -> list[tuple[str, str]]:
    """The handouts on the session's topics; without a topic, those that were given out here."""
    given = {edition for one in earlier for edition, count in one.given.items() if count > 0}
    found = {
        one.material: one.title
        for one in shelf
        if (one.topic in plan.topics if plan.topics else one.edition in given)
    }
    return sorted(found.items(), key=lambda pair: (pair[1], pair[0]))


def _lines(
    wishes: Sequence[_Wish], editions: Sequence[Shelved], *, drafts_blocked: bool
) -> tuple[list[Bring], list[str]]:
    """One handout's lines, and the languages in which it is wanted and not there."""
    counts: dict[tuple[str, str], Counter[str]] = {}
    chosen: dict[tuple[str, str], Shelved] = {}
    missing: dict[str, None] = {}
    for wish in wishes:
        found = next(_fitting(wish, editions, drafts_blocked=drafts_blocked), None)
        if found is None:
            if wish.because != "given":
                missing[wish.reads[0]] = None
            continue
        key = (found.edition, wish.format)
        chosen[key] = found
        own = counts.setdefault(key, Counter())
        if wish.because == "came":
            own["came"] += wish.copies  # readers by different ways of the same language add up
        else:
            own[wish.because] = max(own[wish.because], wish.copies)
    lines = []
    for (edition, way), own in counts.items():
        because = max(own, key=lambda why: own[why])
        copies = A_FEW * ceil(own[because] / A_FEW)
        one = chosen[edition, way]
        on_hand = max(0, one.on_hand) if one.format == way else 0
        lines.append(Bring(edition, one.title, one.language, way, copies, on_hand, because))
    return lines, list(missing)


def _fitting(
    wish: _Wish, editions: Sequence[Shelved], *, drafts_blocked: bool
) -> Iterator[Shelved]:
    """Editions that fulfil a wish, the best first: in the format itself before a leaflet's text."""
    ways = (wish.format, LEAFLET) if wish.format in SET_FROM_TEXT else (wish.format,)
    for tag in wish.reads:
        for way in ways:
            own = [one for one in editions if (one.language, one.format) == (tag, way)]
            found = newest(own, drafts_blocked=drafts_blocked)
            if found is not None:
                yield found


def newest(editions: Sequence[Shelved], *, drafts_blocked: bool = False) -> Shelved | None:
    """The edition to print of one handout, language and format; None when none may be.

    One that is ready before a draft, then the newest. Nothing that was withdrawn or whose English
    has changed, and nothing older than what was withdrawn: it was replaced for a reason.
    """
    withdrawn = max((one.version for one in editions if one.status == "withdrawn"), default=0)
    usable = [
        one
        for one in editions
        if one.version > withdrawn
        and one.status not in ("withdrawn", "out_of_date")
        and (one.status in codes.READY or not drafts_blocked)
    ]
    return max(usable, key=lambda one: (one.status in codes.READY, one.version), default=None)
