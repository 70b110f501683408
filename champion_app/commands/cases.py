"""The cases that are open on this laptop, each with its facts and a proposal. Reads only."""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from champion_app.commands.case_words import name_of, readable
from champion_app.commands.sessions import local_time
from champion_app.domain import cases, codes
from champion_app.domain.cases import Case, HeldSession, case_id, pair_id
from champion_app.domain.columns import class_of_table, members
from champion_app.domain.components import canonical
from champion_app.domain.likeness import Likeness, alike
from champion_app.domain.record_shape import Record
from champion_app.domain.records import (
    RECORDS,
    MergeDecision,
    Person,
    SamePersonDecision,
    Session,
)
from champion_app.domain.stamps import moment_of
from champion_app.store import case_queries, facts, joint_queries, queries
from champion_app.store.erasing import orphaned_by_erasure
from champion_app.store.erasure_queries import held_person
from champion_app.store.setting_aside import SetAside, set_aside
from champion_app.store.store import Store

Facts = dict[str, Any]  # Any: JSON values

LISTS: Mapping[str, tuple[str, ...]] = {
    "setting": codes.SETTINGS,
    "format": codes.FORMATS,
    "topics": codes.TOPICS,
    "needs": codes.NEEDS,
    "activity": codes.ACTIVITIES,
}
"""The known codes of each column that holds them."""

_DECISIONS = (MergeDecision, SamePersonDecision)
"""Of two choices the later one stands: nobody's words are lost with the other."""


def open_cases(store: Store) -> list[Case]:
    """What waits for a decision, kind by kind; on a champion's laptop what is theirs to decide."""
    found = [*_two_values(store), *_same_people(store)]
    if queries.me(store).role == "coordinator":
        found += [*_same_sessions(store), *_dates(store), *_codes(store), *_erasures(store)]
    done = case_queries.decisions_living(store)
    order = list(cases.CHOICES)
    still = [one for one in found if one.id not in done]
    return sorted(still, key=lambda one: order.index(one.kind))


# --- two values ---


def _two_values(store: Store) -> list[Case]:
    laptops = case_queries.laptops(store)
    registers = [each for each in RECORDS if not each.ledger and each not in _DECISIONS]
    return [_two_sided(store, one, laptops) for one in set_aside(store, registers)]


def _two_sided(store: Store, aside: SetAside, laptops: Mapping[int, str]) -> Case:
    record_class = class_of_table(aside.table)
    record = store.need(record_class, aside.id)
    newest, other = plain(record, aside.group), json.loads(aside.words)
    lost, stays = aside.version, aside.stays
    told: Facts = {"kind": record_class.__name__, "part": aside.group}
    told["name"] = name_of(store, record)
    for which, values, version in (("newest", newest, stays), ("other", other, lost)):
        told[which] = {
            one.name: readable(store, one, values.get(one.name))
            for one in members(record_class, aside.group)
            if newest.get(one.name) != other.get(one.name)
        }
        told[f"{which}_by"] = laptops.get(version.dev, "")
        told[f"{which}_at"] = local_time(store, moment_of(version.hlc)).isoformat("T", "minutes")
    team = set(record.champions) if isinstance(record, Session) else set()
    made = case_queries.origins(store, aside.table, (aside.id,))
    team |= set(case_queries.champions_of(store, made | {lost.dev, stays.dev}))
    return Case(
        id=case_id(
            cases.TWO_VALUES, aside.table, aside.id, aside.group, lost.hlc, lost.dev, lost.vh
        ),
        kind=cases.TWO_VALUES,
        records=(aside.id,),
        facts=told | {"words": aside.words, "version": list(lost.order)},
        proposal="newest",
        champions=tuple(sorted(team)),
    )


def plain(record: Record, group: str) -> Facts:
    """A group's values as they stand when they are set aside."""
    from champion_app.store.rows import bound

    return {one.name: bound(one, getattr(record, one.name)) for one in members(type(record), group)}


# --- pairs ---


def _undecided(
    pairs: Iterable[tuple[str, str]], said: Sequence[tuple[str, str, str]], known: Container[str]
) -> dict[tuple[str, str], tuple[str, str]]:
    """Of these pairs those about which nothing follows from what was said, by whom to ask about.

    When a and b are the same, one question about c is enough; it names the one who stands for both,
    if that one is ``known`` here.
    """
    one = canonical((a, b) for a, b, verdict in said if verdict == "same")
    apart = {
        frozenset((one.get(a, a), one.get(b, b))) for a, b, verdict in said if verdict != "same"
    }
    asked: set[tuple[str, ...]] = set()
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for a, b in pairs:
        both = tuple(sorted((one.get(a, a), one.get(b, b))))
        if both[0] == both[1] or frozenset(both) in apart or both in asked:
            continue
        asked.add(both)
        first, second = both if all(each in known for each in both) else (a, b)
        found[first, second] = (a, b)
    return found


def _same_people(store: Store) -> list[Case]:
    people = {one.id: one for one in case_queries.named_people(store)}
    pairs: dict[tuple[str, str], Likeness] = {}
    for one in alike(list(people.values())):
        pairs[one.a, one.b] = one
    said = list(case_queries.verdicts(store))
    found = []
    for (a, b), pair in _undecided(pairs, said, people).items():
        told: Facts = {"reasons": list(pairs[pair].reasons), "points": pairs[pair].points}
        told |= {"first": vars(people[a]), "second": vars(people[b])}
        found.append(
            Case(
                id=pair_id(cases.SAME_PERSON, a, b),
                kind=cases.SAME_PERSON,
                records=(a, b),
                facts=told,
                proposal="same",
            )
        )
    return found


def whose_people(store: Store, a: str, b: str) -> tuple[str, ...]:
    """The champions who hold these people."""
    return case_queries.champions_of(store, case_queries.origins(store, Person.table, (a, b)))


def _same_sessions(store: Store) -> list[Case]:
    held = case_queries.held_sessions(store)
    near = cases.maybe_one_session(held)
    sessions: dict[tuple[str, str], tuple[HeldSession, HeldSession]] = {
        (one.id, other.id): (one, other) for one, other in near
    }
    said = list(case_queries.said_of_sessions(store))
    undecided = _undecided(sessions, said, {one.id for one in held})
    counts = joint_queries.head_counts(store) if undecided else []
    counted = {one.session: one.reported for one in counts}
    laptops = case_queries.laptops(store)
    found = []
    for (a, b), pair in undecided.items():
        told: Facts = {
            which: _told_of_session(store, one, counted.get(one, 0), laptops)
            for which, one in (("first", a), ("second", b))
        }
        told["count"] = "second" if counted.get(b, 0) > counted.get(a, 0) else "first"
        team: set[str] = set()
        for one in sessions[pair]:
            team |= one.champions | set(case_queries.champions_of(store, {one.origin}))
        found.append(
            Case(
                id=pair_id(cases.SAME_SESSION, a, b),
                kind=cases.SAME_SESSION,
                records=(a, b),
                facts=told,
                proposal="same",
                champions=tuple(sorted(team)),
            )
        )
    return found


def _told_of_session(
    store: Store, session_id: str, people: int, laptops: Mapping[int, str]
) -> Facts:
    session = store.need(Session, session_id)
    (made,) = case_queries.origins(store, Session.table, (session_id,))
    came = facts.who_came(store, session_id).get(session_id, facts.Came())
    return {
        "id": session_id,
        "title": session.title,
        "starts_at": session.starts_at.isoformat("T", "minutes"),
        "by": laptops.get(made, ""),
        "people": people,
        "named": came.named,
        "cards": came.cards,
        "anonymous": came.anonymous,
    }


# --- dates, codes, requests ---


def _dates(store: Store) -> list[Case]:
    programme = queries.programme_of(store)
    started = programme.started if programme else None
    today = local_time(store, store.now()).date()
    put_right = case_queries.days_decided(store)
    return [
        Case(
            id=case_id(cases.SESSION_DATE, one.id, one.day.isoformat()),
            kind=cases.SESSION_DATE,
            records=(one.id,),
            facts={
                "title": one.title,
                "date": one.day.isoformat(),
                "started": started.isoformat() if started else "",
                "today": today.isoformat(),
            },
            proposal="change" if one.day > today else "keep",
            champions=one.champions,
        )
        for one in case_queries.dated_elsewhere(store, started, today + timedelta(days=1))
        if cases.outside(one.day, started, today) and (one.id, one.day) not in put_right
    ]


def _codes(store: Store) -> list[Case]:
    strange: dict[tuple[str, str], int] = {}
    for one in case_queries.codes_used(store):
        if one.code not in LISTS[one.field]:
            key = (one.field, one.code)
            strange[key] = strange.get(key, 0) + one.count
    return [_strange_code(field, code, count) for (field, code), count in sorted(strange.items())]


def _strange_code(field: str, code: str, count: int) -> Case:
    near = nearest_code(field, code)
    return Case(
        id=case_id(cases.UNKNOWN_CODE, "\0" + field, "\0" + code),
        kind=cases.UNKNOWN_CODE,
        records=(),
        facts={
            "field": field,
            "code": code,
            "label": label_of(code),
            "count": count,
            "code_near": near,
        },
        proposal="use" if near else "keep",
    )


def label_of(code: str) -> str:
    """A code that no list has, as it can be read: it was once somebody's word."""
    return code.removeprefix("X-").replace("_", " ").strip()


def nearest_code(field: str, code: str) -> str:
    """The known code that looks most like this one, or nothing."""
    from rapidfuzz import fuzz, process

    known = LISTS[field]
    found = process.extractOne(
        label_of(code).casefold(),
        [each.replace("_", " ") for each in known],
        scorer=fuzz.ratio,
        score_cutoff=75,
    )
    return known[found[2]] if found else ""


def _erasures(store: Store) -> list[Case]:
    """Whom a champion asks to erase, and who was said to be the same as somebody erased."""
    asked = case_queries.requests_waiting(store)
    found = [
        _to_erase(store, cases.ERASURE_ASKED, subject, reason=reason, date=_day(store, at))
        for subject, reason, at in asked
    ]
    subjects = {subject for subject, _, _ in asked}
    left = [one for one in orphaned_by_erasure(store) if one not in subjects]
    return found + [_to_erase(store, cases.ERASED_TWIN, one) for one in left]


def _to_erase(store: Store, kind: str, subject: str, **told: str) -> Case:
    person = held_person(store, subject) or store.need(Person, subject)
    return Case(
        id=case_id(kind, subject),
        kind=kind,
        records=(subject,),
        facts={"name": person.name, "district": person.district, **told},
        proposal="erase",
    )


def _day(store: Store, moment: datetime) -> str:
    return local_time(store, moment).date().isoformat()
