"""The check before every print: what stops it, what to look at, what an eye should rest on.

A pure function of the facts and the wish; the paper that it makes for this is handed on, so that
nobody makes it twice (paper.md, section 8).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from champion_app.documents import handout as document
from champion_app.documents import languages, layouts, provenance
from champion_app.documents.content import shown_address
from champion_app.documents.sheet import Options
from champion_app.domain.errors import ChampionError, HandoutUnclear
from champion_app.domain.facts import EditionFacts, HandoutFacts
from champion_app.domain.findings import (
    EYE,
    LOOK,
    STOPS,
    Finding,
    by_severity,
    place_in,
    texts_of,
)
from champion_app.domain.handout_words import plain, says_nothing
from champion_app.typeset.errors import CodeTooFine, MissingGlyphs, TooLarge
from champion_app.typeset.papers import Paper

LARGE_PRINT = 16.0
"""Points from which print is large (UKAAF minimum standards)."""
_BREAK = "\u200b"
_UNSPACED = {
    "th": "\u0e00-\u0e7f",
    "lo": "\u0e80-\u0eff",
    "km": "\u1780-\u17ff",
    "my": "\u1000-\u109f",
}
"""Letters of the languages that put no blanks between words."""
_LONGER_THAN_A_WORD = 16
_ADDRESS = re.compile(r"(?:https?://)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:/[^\s)]*)?", re.I)

Json = Mapping[str, Any]  # Any: JSON as read


@dataclass(frozen=True)
class Checked:
    """What a check came to: findings by severity, and the paper or the trouble instead of it."""

    findings: tuple[Finding, ...]
    paper: Paper | None = None
    trouble: ChampionError | None = None

    @property
    def stops(self) -> bool:
        """Whether something keeps the paper from being printed."""
        return self.trouble is not None


def check(handout: HandoutFacts, options: Options) -> Checked:
    """The paper of a handout and all that is to be known before it is printed; raises nothing.

    Of a finished PDF only its dates can be checked.
    """
    editions = [one for one in (handout.edition, handout.beside) if one is not None]
    found = [one for edition in editions for one in _standing(handout, edition)]
    for edition in editions:
        found += _of_blocks(edition)
    found += _missing_in_pair(editions)
    try:
        paper = document.pdf(handout, options)
    except ChampionError as error:
        return Checked(by_severity([*_stopping(error, editions), *found]), trouble=error)
    found += _of_layout(handout.edition, paper, options)
    found += _in_order(editions, paper)
    return Checked(by_severity(found), paper)


def _finding(
    code: str, severity: str, edition: EditionFacts, block: str = "", **facts: str | int
) -> Finding:
    heading, words = place_in(edition.blocks, block) if block else ("", "")
    return Finding(
        code=code,
        severity=severity,
        edition=edition.id,
        language=edition.language,
        block=block,
        heading=heading,
        words=words,
        facts=facts,
    )


# --- the text as a whole ---


def _standing(handout: HandoutFacts, edition: EditionFacts) -> Iterator[Finding]:
    if provenance.is_draft(edition):
        yield _finding("unreviewed", LOOK, edition)
    if provenance.is_outdated(edition):
        yield _finding("outdated", LOOK, edition)
    if provenance.is_past(edition, handout.today) and edition.review_by is not None:
        yield _finding("review_passed", LOOK, edition, day=edition.review_by.isoformat())


def _missing_in_pair(editions: Sequence[EditionFacts]) -> Iterator[Finding]:
    """Blocks that only one of two languages has, told of the one that lacks them."""
    if len(editions) == 1 or any(one.file for one in editions):
        return
    for edition, other in (editions, editions[::-1]):
        held = {str(block.get("id", "")) for block in other.blocks}
        for block in edition.blocks:
            key = str(block.get("id", ""))
            if key not in held and block.get("kind") != "page_break":
                heading, words = place_in(edition.blocks, key)
                yield Finding(
                    code="not_there",
                    severity=LOOK,
                    edition=other.id,
                    language=other.language,
                    block=key,
                    heading=heading,
                    words=words,
                )


def _of_layout(edition: EditionFacts, paper: Paper, options: Options) -> Iterator[Finding]:
    layout = layouts.layout(options.layout).name
    called_large = edition.format == "large_print" or layout == layouts.LARGE_PRINT
    sizes = [part.style.size for part in paper.parts]
    if called_large and sizes and min(sizes) < LARGE_PRINT:
        yield _finding("not_large", LOOK, edition, size=f"{min(sizes):g}", least=f"{LARGE_PRINT:g}")
    if layout == layouts.EASY_READ and not any(
        block.get("kind") == "image" for block in edition.blocks
    ):
        yield _finding("no_pictures", LOOK, edition)
    if layout == layouts.POSTER and paper.pages > 1:
        yield _finding("not_one_page", LOOK, edition, count=paper.pages)
    if paper.left_out:
        yield _finding("left_out", LOOK, edition, what=_listed(paper.left_out))


# --- its blocks ---


def _of_blocks(edition: EditionFacts) -> Iterator[Finding]:
    for block in edition.blocks:
        kind = str(block.get("kind", ""))
        if kind in _CHECKS:
            yield from _CHECKS[kind](edition, block)
    yield from _without_breaks(edition)


def _picture(edition: EditionFacts, block: Json) -> Iterator[Finding]:
    if says_nothing(block.get("alt", "")):
        yield _finding("no_alt", LOOK, edition, str(block.get("id", "")))


def _code(edition: EditionFacts, block: Json) -> Iterator[Finding]:
    """Whether the words beside a code name where it leads."""
    key, address = str(block.get("id", "")), str(block.get("url", ""))
    leads = shown_address(address).casefold()
    for match in _ADDRESS.finditer(plain(block.get("caption", ""))):
        printed = match[0].rstrip(".,;:!?")
        said = shown_address(printed if "://" in printed else f"https://{printed}").casefold()
        if said not in (leads, leads.partition("/")[0]):
            yield _finding(
                "code_differs", LOOK, edition, key, leads=shown_address(address), printed=printed
            )


def _without_breaks(edition: EditionFacts) -> Iterator[Finding]:
    """Words without blanks between them, and no stored ends of words: told once for a text."""
    letters = _UNSPACED.get(edition.language.partition("-")[0])
    if letters is None:
        return
    long = re.compile(f"[{letters}]{{{_LONGER_THAN_A_WORD},}}")
    keys = [
        str(block.get("id", ""))
        for block in edition.blocks
        if any(long.search(said) for said in texts_of(block) if _BREAK not in said)
    ]
    if keys:
        yield _finding("no_breaks", LOOK, edition, keys[0], count=len(keys))


_CHECKS: Mapping[str, Callable[[EditionFacts, Json], Iterator[Finding]]] = {
    "image": _picture,
    "qr": _code,
}


# --- what came of setting it ---


def _stopping(error: ChampionError, editions: Sequence[EditionFacts]) -> Iterator[Finding]:
    """What keeps the paper from being made; of missing letters every block, not only the first."""
    cause = error.__cause__
    if isinstance(cause, MissingGlyphs):
        for place in cause.places:
            edition = _with_letters(place.block, place.characters, editions)
            letters = " ".join(f"{one} (U+{ord(one):04X})" for one in place.characters)
            yield _finding("no_letter", STOPS, edition, place.block, letters=letters)
        return
    if isinstance(cause, CodeTooFine):
        yield _finding("code_small", STOPS, editions[0], cause.block)
        return
    if isinstance(cause, TooLarge):
        yield _finding("too_large", STOPS, editions[0], cause.block)
        return
    block = str(error.facts["where"]) if isinstance(error, HandoutUnclear) else ""
    yield replace(_finding(error.code, STOPS, editions[0], block), facts=error.facts)


def _with_letters(key: str, letters: str, editions: Sequence[EditionFacts]) -> EditionFacts:
    """The text whose block has these letters: two languages side by side have the same ids."""
    for edition in editions:
        for block in edition.blocks:
            if str(block.get("id", "")) == key and any(
                letter in said for said in texts_of(block) for letter in letters
            ):
                return edition
    return editions[0]


def _in_order(editions: Sequence[EditionFacts], paper: Paper) -> Iterator[Finding]:
    """What was kept in its own order: one finding for each block that has any of it."""
    left = dict.fromkeys(paper.isolated)
    for edition in editions:
        rtl = languages.known(edition.language).direction == "rtl"
        for block in edition.blocks if left and (rtl or len(editions) == 1) else ():
            told = " ".join([*texts_of(block), shown_address(str(block.get("url", "")))])
            here = [token for token in left if token in told]
            for token in here:
                del left[token]
            if here:
                yield _finding(
                    "in_order", EYE, edition, str(block.get("id", "")), tokens=_listed(here)
                )
    if left:
        yield _finding("in_order_below", EYE, editions[0], tokens=_listed(left))


def _listed(tokens: Sequence[str] | Mapping[str, None]) -> str:
    """The tokens with dots between, each kept in the order in which the page has it."""
    return " · ".join(f"\u2068{token}\u2069" for token in tokens)
