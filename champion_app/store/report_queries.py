"""What a period's return asks: each a statement over whole tables, however many arrivals there are.

Days are those of the sessions, as they stand in the programme's time zone. Who is one person and
what is one session by decision counts once.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import cast

from champion_app.domain.codes import FIRST_TIME
from champion_app.domain.counting import (
    CAME_UNCOUNTED,
    CopiesOut,
    CountedSession,
    Different,
    Place,
    TimeGiven,
    Volunteer,
)
from champion_app.domain.joint import Joint
from champion_app.store import joint_queries
from champion_app.store.connection import Row
from champion_app.store.store import Store

_PERIOD = "s.cl % 2 = 1 AND substr(s.starts_at, 1, 10) BETWEEN ?1 AND ?2"
_STANDING = "NOT EXISTS (SELECT 1 FROM arrival_reversals r WHERE r.arrival = a.k)"

# An arrival of somebody who was erased keeps its kind and has nobody: it counts as without a name.
_CAME = f"""SELECT s.k, count(a.person), count(*) FILTER (WHERE a.kind = 'card'),
  count(*) FILTER (WHERE a.adult_child <> 'adult'),
  {", ".join(f"count(*) FILTER (WHERE a.first_time = '{code}')" for code in FIRST_TIME)}, count(*)
  FROM sessions s CROSS JOIN arrivals a ON a.session = s.k
  WHERE {_PERIOD} AND {_STANDING} GROUP BY s.k"""

_SESSIONS = f"""SELECT s.k, lower(hex(s.id)), s.title, substr(s.starts_at, 1, 10), s.status,
  lower(hex(v.id)), s.languages, s.topics, s.champions, h.adults, h.children, p.answers
  FROM sessions s LEFT JOIN venues v ON v.k = s.venue AND v.cl % 2 = 1
  LEFT JOIN (SELECT session, adults, children, row_number() OVER
    (PARTITION BY session ORDER BY hlc DESC, dev DESC, k DESC) AS place FROM head_counts) h
    ON h.session = s.k AND h.place = 1
  LEFT JOIN (SELECT session, answers, row_number() OVER
    (PARTITION BY session ORDER BY closed_at DESC, id DESC) AS place
    FROM session_reports WHERE cl % 2 = 1) p ON p.session = s.k AND p.place = 1
  WHERE {_PERIOD} ORDER BY s.starts_at, s.id"""


def counted_sessions(store: Store, first: date, last: date) -> list[CountedSession]:
    """The sessions of a period with both their counts, by their start.

    Codes that no list has stand for what they are taken to mean by decision.
    """
    days = (first.isoformat(), last.isoformat())
    came = {row[0]: [_whole(cell) for cell in row[1:]] for row in store.rows(_CAME, days)}
    nobody = [0] * (len(FIRST_TIME) + 4)
    meant = {
        code: use
        for (field, code), use in joint_queries.meanings(store).items()
        if field == "topics"
    }
    of = {member: one for one in joint_queries.joints(store) for member in one.members}
    found: list[CountedSession] = []
    together: dict[str, list[CountedSession]] = {}
    for row in store.rows(_SESSIONS, days):
        session = _session(row[2:], came.get(row[0], nobody), meant)
        if str(row[1]) in of:
            together.setdefault(of[str(row[1])].session, []).append(session)
        else:
            found.append(session)
    found += [_one_session(listed, of[key]) for key, listed in together.items()]
    return sorted(found, key=lambda one: one.day) if together else found


def _session(row: Row, came: list[int], meant: Mapping[str, str]) -> CountedSession:
    title, day, status, venue, languages, topics, champions, adults, children, answers = row
    named, cards, young, *first_time, everybody = came
    return CountedSession(
        title=str(title),
        day=date.fromisoformat(str(day)),
        status=str(status),
        venue=str(venue or ""),
        languages=tuple(json.loads(str(languages))),
        topics=tuple(meant.get(one, one) for one in json.loads(str(topics))),
        champions=tuple(json.loads(str(champions))),
        named=named,
        cards=cards,
        anonymous=everybody - named - cards,
        children=young,
        first_time=dict(zip(FIRST_TIME, first_time, strict=True)),
        heads=None if adults is None else (_whole(adults), _whole(children)),
        difference=str(json.loads(str(answers)).get("difference", "")) if answers else "",
        has_report=answers is not None,
    )


def _one_session(listed: Sequence[CountedSession], one: Joint) -> CountedSession:
    """Sessions that are one by decision, with the number that stands for them."""
    held = next((each for each in listed if each.status == "closed"), listed[0])
    return replace(
        held,
        venue=next((each.venue for each in listed if each.venue), ""),
        languages=tuple(dict.fromkeys(tag for each in listed for tag in each.languages)),
        topics=tuple(dict.fromkeys(topic for each in listed for topic in each.topics)),
        champions=tuple(dict.fromkeys(each for two in listed for each in two.champions)),
        named=one.named,
        cards=one.cards,
        anonymous=one.anonymous,
        children=one.children,
        first_time=one.first_time,
        heads=(one.people - one.children, one.children) if one.room else None,
        difference=CAME_UNCOUNTED if one.room else "",
        has_report=any(each.has_report for each in listed),
        entries=len(one.members),
    )


def different_people(store: Store, first: date, last: date) -> Different:
    """People with a name and number cards that came to any session of a period, each once."""
    sql = f"""WITH one AS MATERIALIZED (SELECT k, same FROM one_person)
        SELECT count(DISTINCT coalesce(one.same, a.person)), count(DISTINCT a.card)
        FROM arrivals a JOIN sessions s ON s.k = a.session LEFT JOIN one ON one.k = a.person
        WHERE (a.person IS NOT NULL OR a.card IS NOT NULL) AND {_PERIOD} AND {_STANDING}"""
    named, cards = store.rows(sql, (first.isoformat(), last.isoformat()))[0]
    return Different(_whole(named), _whole(cards))


def copies_out(
    store: Store, first: date, last: date, *, moments: tuple[int, int]
) -> list[CopiesOut]:
    """Copies given out, by handout and language.

    Those of a session belong to its day. Others belong to the moment they were written down:
    ``moments`` are the first and the last of the period, in ms since 1970.
    """
    sql = f"""SELECT coalesce(nullif(w.title, ''), e.title) AS what, e.language, -sum(m.quantity)
        FROM stock_movements m JOIN editions e ON e.k = m.edition
        LEFT JOIN materials w ON w.k = e.material
        LEFT JOIN sessions s ON s.k = m.session AND s.cl % 2 = 1
        WHERE m.kind = 'handed_out'
          AND CASE WHEN s.k IS NULL THEN m.at BETWEEN ?3 AND ?4 ELSE {_PERIOD} END
        GROUP BY what, e.language HAVING sum(m.quantity) <> 0
        ORDER BY what, e.language <> 'en', e.language"""
    rows = store.rows(sql, (first.isoformat(), last.isoformat(), *moments))
    return [CopiesOut(str(title), str(tag), _whole(copies)) for title, tag, copies in rows]


def time_given(store: Store, first: date, last: date) -> list[TimeGiven]:
    """Minutes that champions wrote down for the days of a period, by champion and activity."""
    sql = """SELECT lower(hex(c.id)), h.activity, sum(h.minutes) FROM hours h
        LEFT JOIN champions c ON c.k = h.champion WHERE h.date BETWEEN ?1 AND ?2
        GROUP BY c.k, h.activity ORDER BY c.id, h.activity"""
    rows = store.rows(sql, (first.isoformat(), last.isoformat()))
    return [
        TimeGiven(str(champion or ""), str(activity), _whole(minutes))
        for champion, activity, minutes in rows
    ]


def places(store: Store) -> dict[str, Place]:
    """Every venue by its id."""
    sql = "SELECT lower(hex(id)), name, district FROM venues WHERE cl % 2 = 1"
    return {str(key): Place(str(name), str(district)) for key, name, district in store.rows(sql)}


def volunteers(store: Store, coordinator: str | None) -> dict[str, Volunteer]:
    """Everybody in the team by their id; ``coordinator`` is the id of one who is no champion."""
    sql = "SELECT lower(hex(id)), code, name FROM champions WHERE cl % 2 = 1"
    return {
        str(key): Volunteer("" if key == coordinator else str(code), str(name), key == coordinator)
        for key, code, name in store.rows(sql)
    }


def heard(store: Store, first: date, last: date) -> list[tuple[str, int]]:
    """Each laptop of a champion who belonged to the team in a period, and when it was last heard.

    The champion's id and ms since 1970, 0 for never; one who has no laptop let in stands there
    once, with 0.
    """
    sql = """SELECT lower(hex(c.id)), coalesce(l.heard_at, 0) FROM champions c
        LEFT JOIN devices d ON d.champion = c.k AND d.cl % 2 = 1 AND d.role = 'champion'
          AND d.state = 'active'
        LEFT JOIN links l ON l.peer = d.number
        WHERE c.cl % 2 = 1 AND coalesce(c.joined, ?2) <= ?2
          AND CASE WHEN c."left" IS NULL THEN c.status = 'active' ELSE c."left" >= ?1 END
        ORDER BY c.id, d.number"""
    rows = store.rows(sql, (first.isoformat(), last.isoformat()))
    return [(str(champion), _whole(moment)) for champion, moment in rows]


def _whole(cell: object) -> int:
    return int(cast("int | None", cell) or 0)
