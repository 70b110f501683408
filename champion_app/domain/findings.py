"""What a check of a handout found before it is printed: how grave, where, and as which facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from champion_app.domain.handout_words import plain

STOPS, LOOK, EYE = "stops", "look", "eye"
"""It keeps the paper from being made; a person should look at it; it is listed for the eye."""
SEVERITIES = (STOPS, LOOK, EYE)
_FEW = 48
"""Letters of a block by which it is known again."""

Json = Mapping[str, Any]  # Any: a block is JSON


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing that was found.

    ``code`` has its sentence in ``documents.finding_words`` or, for expected trouble, among those
    of the errors. ``edition`` is the id of the text it is about and ``language`` its tag; ``block``
    the block's id, empty where it is about the whole text; ``heading`` what the block stands under
    and ``words`` how it begins.
    """

    code: str
    severity: str
    edition: str = ""
    language: str = ""
    block: str = ""
    heading: str = ""
    words: str = ""
    facts: Mapping[str, str | int] = field(default_factory=dict)


def by_severity(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """What stops before what is to be looked at, each in the order in which it was found."""
    return tuple(sorted(findings, key=lambda one: SEVERITIES.index(one.severity)))


def count(findings: Sequence[Finding], severity: str) -> int:
    """How many there are of one severity."""
    return sum(one.severity == severity for one in findings)


def texts_of(block: Json) -> Iterator[str]:
    """Every piece of words of a block as plain text, as it is read."""
    for name in ("text", "label", "phone", "url", "hours", "caption"):
        if block.get(name):
            yield plain(block[name])
    for each in (*block.get("items", ()), *block.get("header", ())):
        yield plain(each)
    for row in block.get("rows", ()):
        yield from (plain(cell) for cell in row)


def place_in(blocks: Sequence[Json], key: str) -> tuple[str, str]:
    """The heading that a block stands under, and how its own words begin.

    A heading stands under itself: then there are no other words. Both are empty for no such block.
    """
    heading = ""
    for block in blocks:
        said = " · ".join(filter(None, texts_of(block))) or plain(block.get("alt", ""))
        if block.get("kind") == "heading":
            heading = said
        if str(block.get("id", "")) == key:
            if block.get("kind") == "heading":
                return heading, ""
            return heading, said if len(said) <= _FEW else said[:_FEW].rstrip() + "…"
    return "", ""
