"""Sessions that were written down twice, joined by decisions into one, with one count."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import cast

from champion_app.domain.figures import HeadCounts
from champion_app.domain.joint import Came, Joint, Said, joint
from champion_app.store.store import Store

_MEMBERS = """SELECT lower(hex(s.id)), lower(hex(c.id)), (SELECT h.adults + h.children
    FROM head_counts h WHERE h.session = s.k ORDER BY h.hlc DESC, h.dev DESC LIMIT 1),
    (SELECT h.children FROM head_counts h WHERE h.session = s.k
    ORDER BY h.hlc DESC, h.dev DESC LIMIT 1)
  FROM one_session o JOIN sessions s ON s.k = o.k JOIN sessions c ON c.k = o.same
  WHERE s.cl % 2 = 1 ORDER BY s.id"""

_CAME = """WITH members AS MATERIALIZED (SELECT k FROM one_session),
    one AS MATERIALIZED (SELECT k, same FROM one_person)
  SELECT lower(hex(s.id)), a.kind, coalesce(one.same, a.person), a.card, a.adult_child,
    a.first_time FROM members m CROSS JOIN arrivals a ON a.session = m.k
    JOIN sessions s ON s.k = a.session LEFT JOIN one ON one.k = a.person
  WHERE NOT EXISTS (SELECT 1 FROM arrival_reversals r WHERE r.arrival = a.k) ORDER BY a.id"""

_SAID = """SELECT records, details FROM merge_decisions WHERE cl % 2 = 1
  AND kind = 'same_session' AND choice = 'same' ORDER BY choice_hlc, choice_dev, id"""


def joints(store: Store) -> list[Joint]:
    """The sessions that are one by decision, each with the count that stands, by its id.

    Only those that were not taken away; one that is left of several is a session like any other.
    """
    came: defaultdict[str, list[Came]] = defaultdict(list)
    members: defaultdict[str, list[str]] = defaultdict(list)
    rooms: dict[str, tuple[int, int]] = {}
    for session, one, heads, children in store.rows(_MEMBERS):
        members[str(one)].append(str(session))
        if heads is not None:
            rooms[str(session)] = (int(cast("int", heads)), int(cast("int", children)))
    if not members:
        return []
    for session, kind, person, card, adult_child, first_time in store.rows(_CAME):
        came[str(session)].append(
            Came(
                kind=str(kind),
                who=cast("int | None", person if kind == "named" else card),
                child=adult_child != "adult",
                first_time=str(first_time),
            )
        )
    said = _said(store)
    return [
        joint(
            listed[0],
            {session: came[session] for session in listed},
            {session: rooms[session] for session in listed if session in rooms},
            [each for each in said if each.session in listed],
        )
        for listed in sorted(members.values())
        if len(listed) > 1
    ]


def _said(store: Store) -> list[Said]:
    """What was said of the number that counts, the latest last."""
    found = []
    for records, details in store.rows(_SAID):
        told = cast("Mapping[str, str]", json.loads(str(details)))
        session = str(json.loads(str(records))[0])
        people = told.get("people", "")
        found.append(
            Said(session, int(people) if people.isdecimal() else None, told.get("count", ""))
        )
    return found


def head_counts(store: Store) -> list[HeadCounts]:
    """The counts of each session; sessions that are one by decision have one count together.

    Of several counts of one room the highest stands beside those who came.
    """
    from champion_app.store import queries

    found = {one.session: one for one in queries.head_counts(store)}
    for one in joints(store):
        parts = [found.pop(member) for member in one.members if member in found]
        rooms = [part.counted for part in parts if part.counted is not None]
        found[one.session] = HeadCounts(one.session, one.people, max(rooms, default=None))
    return sorted(found.values(), key=lambda one: one.session)


def meanings(store: Store) -> dict[tuple[str, str], str]:
    """What codes that no list has are taken to mean by decision, by field and code."""
    rows = store.rows(
        """SELECT json_extract(details, '$.field'), json_extract(details, '$.code'),
        json_extract(details, '$.use') FROM merge_decisions
        WHERE cl % 2 = 1 AND kind = 'unknown_code' AND choice = 'use'"""
    )
    return {(str(field), str(code)): str(use) for field, code, use in rows if use}
