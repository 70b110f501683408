"""The ladder that a translation climbs, and who took it up each rung (domain notes, 3.14)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from champion_app.domain import codes
from champion_app.domain.errors import BadValue, MissingValue
from champion_app.domain.handout_errors import SecondReaderNeeded
from champion_app.domain.records import MaterialEdition
from champion_app.domain.text import find_key, is_blank, one_line

NAMED = ("translated", "checked", "back_translated", "community_reviewed", "approved")
"""Rungs that a person of that name stands for."""
REVIEWS = ("checked", "community_reviewed", "approved")
LONGEST_NAME = 200
_SAID = re.compile(r"(\d{4}-\d{2}-\d{2}) (.+)", re.DOTALL)


@dataclass(frozen=True)
class Step:
    """Who took a translation to a rung, and when."""

    status: str
    by: str
    on: date


def steps_of(steps: Mapping[str, str]) -> tuple[Step, ...]:
    """The steps as they are kept, in the order of the ladder; what cannot be read is left out."""
    found = []
    for status in codes.EDITION_STATUSES:
        match = _SAID.fullmatch(steps.get(status, ""))
        if match is None:
            continue
        try:
            found.append(Step(status, match[2], date.fromisoformat(match[1])))
        except ValueError:
            continue
    return tuple(found)


def kept(steps: Mapping[str, Step]) -> dict[str, str]:
    """The steps as an edition keeps them."""
    return {
        status: f"{steps[status].on.isoformat()} {steps[status].by}"
        for status in codes.EDITION_STATUSES
        if status in steps
    }


def climbed(edition: MaterialEdition, status: str, *, by: str, on: date) -> MaterialEdition:
    """The edition on another rung. ``by`` is needed for the rungs that a person stands for.

    The second linguist is not the translator. Raises MissingValue, BadValue and
    SecondReaderNeeded.
    """
    code = codes.one_of("status", status, codes.EDITION_STATUSES)
    name = one_line(by)
    if code in NAMED and is_blank(name):
        raise MissingValue(field="by")
    if len(name) > LONGEST_NAME:
        raise BadValue(field="by", value=name[:40])
    steps = {one.status: one for one in steps_of(edition.steps)}
    translator = steps.get("translated")
    if code == "checked" and translator and find_key(translator.by) == find_key(name):
        raise SecondReaderNeeded(name=name)
    if code in NAMED:
        steps[code] = Step(code, name, on)
    changed = replace(edition, status=code, steps=kept(steps))
    if code == "translated":
        changed = replace(changed, translated_by="translator")
    if code == "back_translated":
        changed = replace(changed, back_translated=True)
    if code in codes.READY and edition.issued is None:
        until = edition.review_by or _two_years_after(on)
        changed = replace(changed, issued=on, review_by=until)
    if code in REVIEWS:
        changed = replace(changed, reviewed_by=name, reviewed_on=on)
    return changed


def _two_years_after(day: date) -> date:
    """When a text is to be checked again if nobody says otherwise (domain notes, 4.10)."""
    return date(day.year + 2, day.month, min(day.day, 28))


def fallen(edition: MaterialEdition) -> MaterialEdition:
    """The edition after its words were changed: whoever had read it read something else."""
    steps = {one.status: one for one in steps_of(edition.steps)}
    return replace(
        edition,
        status="translated" if "translated" in steps else "draft",
        steps=kept({status: one for status, one in steps.items() if status == "translated"}),
        reviewed_by="",
        reviewed_on=None,
        back_translated=False,
    )
