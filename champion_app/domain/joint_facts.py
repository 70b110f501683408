"""Lines of a table for sessions that are one by decision: one line, with the count that stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from champion_app.domain.facts import HandedOut, SessionFacts
from champion_app.domain.joint import Joint


def joined(lines: Sequence[SessionFacts], joints: Iterable[Joint]) -> list[SessionFacts]:
    """``lines`` with those of one session in one line, where the first of them stood.

    What was given out and the hours are everybody's own and are added up; who came is not.
    """
    of: Mapping[str, Joint] = {member: one for one in joints for member in one.members}
    together: dict[str, list[SessionFacts]] = {}
    for line in lines:
        one = of.get(line.id)
        together.setdefault(one.session if one else line.id, []).append(line)
    return [_one_line(listed, of.get(key)) for key, listed in together.items()]


def _one_line(listed: Sequence[SessionFacts], one: Joint | None) -> SessionFacts:
    if one is None:
        return listed[0]
    stands = min(listed, key=lambda line: line.id)
    given: dict[tuple[str, str], int] = {}
    for line in listed:
        for each in line.handed_out:
            key = (each.title, each.language)
            given[key] = given.get(key, 0) + each.quantity
    return replace(
        stands,
        id=one.session,
        champion_codes=_all(line.champion_codes for line in listed),
        champion_names=_all(line.champion_names for line in listed),
        topics=_all(line.topics for line in listed),
        languages=_all(line.languages for line in listed),
        named=one.named,
        cards=one.cards,
        anonymous=one.anonymous + one.room,
        adults=one.people - one.children,
        children=one.children,
        first_time=one.first_times,
        handed_out=tuple(
            HandedOut(title=title, language=language, quantity=quantity)
            for (title, language), quantity in given.items()
        ),
        materials_out=sum(line.materials_out for line in listed),
        hours_total=sum((line.hours_total for line in listed), Decimal(0)),
        note="\n".join(line.note for line in listed if line.note),
    )


def _all(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for listed in lists for each in listed))
