"""Deciding a case, and taking a decision back. A decision travels like any other entry."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any, cast

from champion_app.commands.cases import LISTS, open_cases, plain, whose_people
from champion_app.commands.erasing import keep_after_all
from champion_app.domain import bounds, cases, codes
from champion_app.domain.cases import Case, pair_id
from champion_app.domain.columns import class_of_table, members
from champion_app.domain.errors import (
    BadValue,
    ChangedSince,
    DecidedElsewhere,
    MissingValue,
    NothingDecided,
    NothingToDecide,
    NotUnique,
    NotYourRole,
    UnknownChoice,
    UnknownName,
)
from champion_app.domain.record_shape import Record
from champion_app.domain.records import MergeDecision, Person, SamePersonDecision, Session
from champion_app.store import case_queries, queries
from champion_app.store.rows import from_wire
from champion_app.store.setting_aside import restore_words
from champion_app.store.store import Store

Decision = MergeDecision | SamePersonDecision
Given = Mapping[str, str]
Erase = Callable[[Store, str], object]
"""Orders that somebody be erased everywhere; who can seal an order passes it in."""

_SHOWN = 4
"""Ids that a sentence names when none is meant by what was typed."""


def same_person(store: Store, a: str, b: str, verdict: str) -> SamePersonDecision:
    """Say that two entries are the ``same`` person, or that they are ``different`` people."""
    choice = codes.one_of("verdict", verdict, cases.CHOICES[cases.SAME_PERSON])
    first, second = sorted((store.need(Person, a).id, store.need(Person, b).id))
    if first == second:
        raise BadValue(field="b", value=b)
    return store.revive(
        SamePersonDecision(
            id=pair_id(cases.SAME_PERSON, first, second),
            a=first,
            b=second,
            verdict=choice,
            champions=whose_people(store, first, second),
        )
    )


def called(store: Store, start: str) -> Case:
    """The open case whose id begins so. Raises NothingToDecide, UnknownChoice, NotUnique."""
    found = open_cases(store)
    if not found:
        raise NothingToDecide()
    known = {one.id: one for one in found}
    return known[_meant(start, list(known), "case")]


def _meant(start: str, ids: list[str], kind: str) -> str:
    typed = start.strip().lower()
    meant = [one for one in ids if typed and one.startswith(typed)]
    if not meant:
        some = ", ".join(one[:8] for one in ids[:_SHOWN])
        raise UnknownChoice(kind=kind, name=start, known=some)
    if len(meant) > 1:
        raise NotUnique(kind=kind, name=start)
    return meant[0]


def decide(
    store: Store,
    case: str,
    choice: str,
    given: Given | None = None,
    *,
    erase: Erase | None = None,
) -> Decision:
    """Decide the open case whose id begins with ``case``; ``given`` are the choice's own facts.

    ``same`` of a session takes ``people`` (the agreed number) or ``count`` (whose count is used:
    first, second or an id); ``change`` takes ``date``, ``use`` takes ``code``. ``erase`` leaves no
    decision, only the order. Raises NotYourRole,
    UnknownChoice, UnknownName for a fact that the choice does not take, MissingValue, BadValue.
    """
    found = called(store, case)
    me = queries.me(store)
    if me.role != "coordinator" and found.kind not in cases.OWN_KINDS:
        raise NotYourRole(role="coordinator")
    wanted = choice.strip().lower()
    if wanted not in found.choices:
        raise UnknownChoice(kind="choice", name=choice, known=", ".join(found.choices))
    takes, work = _CHOICES.get((found.kind, wanted), ((), _nothing_more))
    for name in given or {}:
        if name not in takes:
            raise UnknownName(kind="key", name=name)
    if found.kind == cases.SAME_PERSON:
        return same_person(store, found.records[0], found.records[1], wanted)
    details = work(store, found, dict(given or {}))
    decision = MergeDecision(
        id=found.id,
        kind=found.kind,
        records=found.records,
        choice=wanted,
        details=details,
        champions=found.champions,
    )
    if wanted == "erase":
        _order(store, found, erase)
        return replace(decision, records=())
    if found.kind == cases.ERASURE_ASKED:  # declined: who was hidden is shown, and may ask again
        keep_after_all(store, found.records[0])
        return decision
    return store.revive(decision)


def _order(store: Store, found: Case, erase: Erase | None) -> None:
    if erase is None:
        raise NotYourRole(role="coordinator")
    erase(store, found.records[0])


Work = Callable[[Store, Case, dict[str, str]], dict[str, str]]


def _nothing_more(_store: Store, found: Case, _given: dict[str, str]) -> dict[str, str]:
    """The decision itself is all."""
    if found.kind == cases.UNKNOWN_CODE:
        return {name: str(found.facts[name]) for name in ("field", "code")}
    return {"part": str(found.facts["part"])} if found.kind == cases.TWO_VALUES else {}


def _take_other(store: Store, found: Case, given: dict[str, str]) -> dict[str, str]:
    """The value that lost becomes an ordinary new edit."""
    record_class = class_of_table(_table_of(found))
    part, words = str(found.facts["part"]), str(found.facts["words"])
    told = json.loads(words)
    record = store.need(record_class, found.records[0])
    values = {
        one.name: from_wire(one, told[one.name])
        for one in members(record_class, part)
        if one.name in told
    }
    _change(store, found, record, values, part=part, words=words)
    return _nothing_more(store, found, given)


def _table_of(found: Case) -> str:
    from champion_app.domain.columns import class_named

    return class_named(str(found.facts["kind"])).table


def _move_day(store: Store, found: Case, given: dict[str, str]) -> dict[str, str]:
    """The session was on another day, at the same time."""
    if not given.get("date"):
        raise MissingValue(field="date")
    try:
        day = date.fromisoformat(given["date"].strip())
    except ValueError as error:
        raise BadValue(field="date", value=given["date"]) from error
    if not bounds.honest_day(day):
        raise BadValue(field="date", value=given["date"])
    session = store.need(Session, found.records[0])
    start = datetime.combine(day, session.starts_at.timetz())
    end = session.ends_at and start + (session.ends_at - session.starts_at)
    values = {"starts_at": start, "ends_at": end, "revision": session.revision + 1}
    _change(store, found, session, values, part="plan")
    return {"date": day.isoformat()}


def _one_session(_store: Store, found: Case, given: dict[str, str]) -> dict[str, str]:
    """Which number stands for the session: an agreed one, or the count of one of the two."""
    people, count = given.get("people", ""), given.get("count", "").strip().lower()
    if people:
        if not people.isdecimal() or len(people) > 6:
            raise BadValue(field="people", value=people)
        return {"people": str(int(people))}
    sides = {"first": found.records[0], "second": found.records[1]}
    wanted = sides.get(count or str(found.facts["count"]))
    if wanted is None:
        wanted = _meant(count, list(found.records), "session")
    return {"count": wanted}


def _use_code(_store: Store, found: Case, given: dict[str, str]) -> dict[str, str]:
    """From now on the strange code means one of the list."""
    field, code = str(found.facts["field"]), given.get("code") or str(found.facts["code_near"])
    if not code:
        raise MissingValue(field="code")
    known = codes.one_of("code", code, LISTS[field])
    if known not in LISTS[field]:
        raise BadValue(field="code", value=code)
    return {"field": field, "code": str(found.facts["code"]), "use": known}


_CHOICES: Mapping[tuple[str, str], tuple[tuple[str, ...], Work]] = {
    (cases.TWO_VALUES, "other"): ((), _take_other),
    (cases.SAME_SESSION, "same"): (("people", "count"), _one_session),
    (cases.SESSION_DATE, "change"): (("date",), _move_day),
    (cases.UNKNOWN_CODE, "use"): (("code",), _use_code),
}
"""What a choice takes besides, and what it does beyond being written down."""


def _change(
    store: Store,
    found: Case,
    record: Record,
    values: Mapping[str, Any],
    *,
    part: str,
    words: str = "",
) -> None:
    """Change a record and keep on this laptop what stood there before."""
    before = plain(record, part)
    after = store.put(replace(record, **values))
    told: dict[str, Any] = {"table": record.table, "id": record.id, "part": part, "words": words}
    told["version"] = found.facts.get("version", [])
    case_queries.keep_before(
        store, found.id, told | {"before": before, "after": plain(after, part)}
    )


# --- taking back ---


def decided(store: Store) -> list[Decision]:
    """The decisions that stand and can be taken back, by id."""
    me = queries.me(store)
    found: list[Decision] = [*store.all(MergeDecision), *store.all(SamePersonDecision)]
    own = [one for one in found if isinstance(one, SamePersonDecision) or _mine(one, me.role)]
    return sorted(own, key=lambda one: one.id)


def _mine(decision: MergeDecision, role: str) -> bool:
    return role == "coordinator" or decision.kind in cases.OWN_KINDS


def undo_decision(store: Store, start: str) -> Decision:
    """Take back the decision whose id begins so; what it changed is again as it was before.

    Raises NothingDecided, UnknownChoice, NotUnique, ChangedSince when it was changed again, and
    DecidedElsewhere when only another laptop knows what stood there.
    """
    found = {one.id: one for one in decided(store)}
    if not found:
        raise NothingDecided()
    decision = found[_meant(start, list(found), "decision")]
    before = case_queries.before_of(store, decision.id)
    if before is not None:
        _put_back(store, decision.id, before)
    elif isinstance(decision, MergeDecision) and decision.choice in ("other", "change"):
        raise DecidedElsewhere()
    store.bury(decision)
    return decision


def _put_back(store: Store, case: str, told: Mapping[str, Any]) -> None:
    record_class, part = class_of_table(str(told["table"])), str(told["part"])
    record = store.get(record_class, str(told["id"]))
    if record is None or plain(record, part) != told["after"]:
        raise ChangedSince()
    before = cast("Mapping[str, Any]", told["before"])
    values = {one.name: from_wire(one, before[one.name]) for one in members(record_class, part)}
    store.put(replace(record, **values))
    if told["words"]:
        restore_words(store, record, part, version=told["version"], words=str(told["words"]))
    case_queries.forget_before(store, case)
