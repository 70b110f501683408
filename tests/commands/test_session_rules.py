"""Sessions: what each command does, and each thing it refuses."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from champion_app.commands import people, places, planning, registry, sessions
from champion_app.domain import codes
from champion_app.domain.errors import (
    AlreadyReversed,
    AlreadySignedIn,
    BadValue,
    CardIsIn,
    MissingValue,
    ModeForbids,
    NotFound,
    SessionClosed,
)
from champion_app.domain.records import (
    Arrival,
    HoursEntry,
    Programme,
    Session,
    SessionReport,
)
from champion_app.store import queries
from champion_app.store.store import Store
from tests.samples import NOW, PROGRAMME, Clock

NOBODY = "0" * 32
PERSON_MODES = ("first_name", "named")


def plan(store: Store, mode: str = "named", **more: object) -> Session:
    with store.atomic():
        return sessions.plan_session(store, "Eating well", None, starts_at=NOW, mode=mode, **more)  # type: ignore[arg-type]


def someone(store: Store, name: str = "Noor") -> str:
    with store.atomic():
        return people.add_person(store, name).id


def come(store: Store, session: Session, **how: object) -> Arrival:
    with store.atomic():
        return sessions.arrive(store, session.id, **how)  # type: ignore[arg-type]


def total(store: Store, session: Session) -> int:
    return queries.attendance(store, session.id).total


def test_a_planned_session_takes_its_place_s_setting_and_the_programme_s_mode(
    store: Store,
) -> None:
    with store.atomic():
        store.put(Programme(id=PROGRAMME, name="Oldham", default_mode="cards"))
        store.set_meta("programme", PROGRAMME)
        hall = places.add_venue(store, "Hall", setting="Community centre")
        held = sessions.plan_session(
            store, " Eating  well ", hall.id, starts_at=NOW, topics=("Eating well", "X-fasting")
        )
    assert (held.setting, held.mode, held.status) == ("community_centre", "cards", "planned")
    assert held.topics == ("eating_well", "X-fasting")
    assert held.title == "Eating  well"


@pytest.mark.parametrize("title", ["", "  ", "\u200f", "\u200e \u202a"])
def test_a_session_has_a_title(store: Store, title: str) -> None:
    with pytest.raises(MissingValue), store.atomic():
        sessions.plan_session(store, title, None, starts_at=NOW)


def test_a_session_is_at_a_place_that_is_known(store: Store) -> None:
    with pytest.raises(NotFound), store.atomic():
        sessions.plan_session(store, "Talk", NOBODY, starts_at=NOW)
    held = plan(store)
    with pytest.raises(NotFound), store.atomic():
        sessions.move_session(store, held.id, starts_at=NOW, venue=NOBODY)


@pytest.mark.parametrize("field", ["mode", "topics"])
def test_a_session_takes_no_code_that_is_not_listed(store: Store, field: str) -> None:
    with pytest.raises(BadValue):
        plan(store, **{field: "secret" if field == "mode" else ("astrology",)})


@pytest.mark.parametrize("mode", ["X-secret", "X-"])
def test_a_session_has_one_of_four_modes_and_no_local_one(store: Store, mode: str) -> None:
    held = plan(store)
    with pytest.raises(BadValue):
        plan(store, mode)
    with pytest.raises(BadValue), store.atomic():
        sessions.set_mode(store, held.id, mode)


@pytest.mark.parametrize("mode", codes.MODES)
def test_a_mode_lets_nothing_more_be_written_down_than_it_says(store: Store, mode: str) -> None:
    held, person = plan(store, mode), someone(store)
    assert come(store, held).kind == "anonymous"
    if mode == "count":
        with pytest.raises(ModeForbids):
            come(store, held, card=47)
    else:
        assert come(store, held, card=47).kind == "card"
    if mode in PERSON_MODES:
        assert come(store, held, person=person).kind == "named"
    else:
        with pytest.raises(ModeForbids):
            come(store, held, person=person)


def test_a_mode_is_lowered_at_the_door_and_never_raised(store: Store) -> None:
    held = plan(store, "named")
    for mode in ("first_name", "Cards", "count"):
        with store.atomic():
            held = sessions.set_mode(store, held.id, mode)
    assert held.mode == "count"
    for mode in ("cards", "first name", "names"):
        with pytest.raises(ModeForbids), store.atomic():
            sessions.set_mode(store, held.id, mode)
    assert store.need(Session, held.id).mode == "count"


def test_a_card_is_never_tied_to_a_name_and_starts_at_one(store: Store) -> None:
    held, person = plan(store), someone(store)
    for how in ({"card": 0}, {"card": -3}, {"card": 7, "person": person}):
        with pytest.raises(BadValue):
            come(store, held, **how)
    assert total(store, held) == 0


def test_the_first_arrival_opens_a_planned_session(store: Store) -> None:
    held = plan(store)
    come(store, held)
    assert store.need(Session, held.id).status == "open"


def test_arrivals_are_numbered_in_their_order_and_add_up_by_kind(store: Store) -> None:
    held, person = plan(store), someone(store)
    came = [
        come(store, held),
        come(store, held, child=True),
        come(store, held, card=3, first_time="yes"),
        come(store, held, person=person),
    ]
    assert [one.seq for one in came] == [1, 2, 3, 4]
    found = queries.attendance(store, held.id)
    assert (found.adults, found.children, found.total) == (3, 1, 4)
    assert found.anonymous + found.cards + found.named == found.total
    assert found.first_time == 2


def test_a_person_is_let_in_once_and_again_after_being_taken_back(store: Store) -> None:
    held, person = plan(store), someone(store)
    first = come(store, held, person=person)
    with pytest.raises(AlreadySignedIn) as refused:
        come(store, held, person=person)
    assert refused.value.facts == {"name": "Noor"}
    with store.atomic():
        sessions.reverse_arrival(store, first.id, "left at once")
    assert come(store, held, person=person).first_time == "yes"  # the first one did not count
    other = plan(store)
    assert come(store, other, person=person).first_time == "no"


def test_nobody_is_let_in_who_is_not_known_or_was_taken_away(store: Store) -> None:
    held = plan(store)
    with pytest.raises(NotFound):
        come(store, held, person=NOBODY)
    with pytest.raises(NotFound), store.atomic():
        sessions.arrive(store, NOBODY)
    with pytest.raises(BadValue):
        come(store, held, first_time="perhaps")
    assert total(store, held) == 0


@pytest.mark.parametrize("end", ["close", "cancel", "nobody"])
def test_nothing_happens_at_a_session_that_is_over(store: Store, end: str) -> None:
    held = plan(store)
    with store.atomic():
        if end == "cancel":
            sessions.cancel_session(store, held.id, "snow")
        else:
            if end == "close":
                sessions.arrive(store, held.id)
            sessions.close_session(store, held.id)
    for attempt in (
        lambda: sessions.arrive(store, held.id),
        lambda: sessions.open_session(store, held.id),
        lambda: sessions.set_mode(store, held.id, "count"),
        lambda: sessions.close_session(store, held.id),
        lambda: sessions.cancel_session(store, held.id, "again"),
        lambda: sessions.move_session(store, held.id, starts_at=NOW),
    ):
        with pytest.raises(SessionClosed) as refused, store.atomic():
            attempt()
        assert refused.value.facts == {"title": "Eating well"}
    status = {"close": "closed", "cancel": "cancelled", "nobody": "nobody_came"}[end]
    assert store.need(Session, held.id).status == status
    with store.atomic():
        assert sessions.reopen_session(store, held.id).status == "open"
    come(store, held)


def test_an_arrival_is_taken_back_once(store: Store) -> None:
    held = plan(store)
    first = come(store, held)
    come(store, held)
    with store.atomic():
        sessions.reverse_arrival(store, first.id)
    with pytest.raises(AlreadyReversed), store.atomic():
        sessions.reverse_arrival(store, first.id)
    for attempt in (
        lambda: sessions.reverse_arrival(store, "0" * 16),
        lambda: sessions.reverse_arrival(store, first.id[::-1], "mistake"),
    ):
        with pytest.raises(NotFound), store.atomic():
            attempt()
    with pytest.raises(BadValue), store.atomic():
        sessions.reverse_arrival(store, come(store, held).id, "X-because")
    with store.atomic():
        sessions.take_back_last(store, held.id)
        sessions.take_back_last(store, held.id)
        assert sessions.take_back_last(store, held.id) is None
    assert total(store, held) == 0


def test_a_count_of_the_room_stands_beside_the_arrivals(store: Store) -> None:
    held = plan(store)
    come(store, held)
    with store.atomic():
        sessions.count_heads(store, held.id, 20, 2)
        sessions.count_heads(store, held.id, 22, 5)
    [counts] = queries.head_counts(store)
    assert (counts.arrivals, counts.counted, counts.reported, counts.difference) == (1, 27, 1, 26)
    for wrong in ((-1, 0), (0, -1), (2**40, 0)):
        with pytest.raises(BadValue), store.atomic():
            sessions.count_heads(store, held.id, *wrong)
    with pytest.raises(NotFound), store.atomic():
        sessions.count_heads(store, NOBODY, 1)


@pytest.mark.parametrize(
    ("hours", "minutes"), [("0", []), ("2.5", [150]), ("0.01", [1]), ("24", [1440])]
)
def test_own_hours_are_kept_as_minutes(store: Store, hours: str, minutes: list[int]) -> None:
    held = plan(store)
    with store.atomic():
        sessions.close_session(store, held.id, hours=Decimal(hours))
    assert [one.minutes for one in store.all(HoursEntry)] == minutes


@pytest.mark.parametrize("hours", ["-0.5", "24.01", "NaN", "Infinity", "0.001", "1e-400"])
def test_hours_no_day_has_are_refused_and_the_session_stays_open(store: Store, hours: str) -> None:
    held = plan(store)
    with pytest.raises(BadValue), store.atomic():
        sessions.close_session(store, held.id, hours=Decimal(hours))
    assert store.need(Session, held.id).status == "planned"
    assert store.all(SessionReport) == []


def test_a_session_moves_with_its_end_and_counts_its_versions(store: Store) -> None:
    held = plan(store)
    with store.atomic():
        store.put(replace(held, ends_at=NOW + timedelta(hours=2)))
        moved = sessions.move_session(store, held.id, starts_at=NOW + timedelta(days=7))
    assert moved.starts_at == NOW + timedelta(days=7)
    assert moved.ends_at == NOW + timedelta(days=7, hours=2)
    assert moved.revision == 2


def test_a_plan_is_changed_by_name_and_only_lowered_once_the_door_is_open(store: Store) -> None:
    held = plan(store)
    moved = {"session": held.id, "starts_at": "2026-12-05T15:00", "mode": "named", "topics": ""}
    with store.atomic():
        changed = registry.give(store, "edit_session", moved)
    assert isinstance(changed, Session)
    assert (changed.revision, changed.mode, changed.topics) == (2, "named", ())
    assert changed.starts_at.isoformat() == "2026-12-05T15:00:00+00:00"
    with store.atomic():
        sessions.set_mode(store, held.id, "cards")
        sessions.open_session(store, held.id)
    with pytest.raises(ModeForbids), store.atomic():
        planning.edit_session(store, held.id, mode="named")
    with pytest.raises(MissingValue), store.atomic():
        planning.edit_session(store, held.id, title=" ")
    with store.atomic():
        assert planning.edit_session(store, held.id, mode="count").mode == "count"
        sessions.cancel_session(store, held.id, "Rain")
    with pytest.raises(SessionClosed), store.atomic():
        planning.edit_session(store, held.id, title="Talk")


def test_times_without_a_zone_are_the_programme_s_own(store: Store) -> None:
    summer = datetime(2026, 7, 1, 14, 0)  # noqa: DTZ001 - as a person types it
    assert sessions.local_time(store, summer).isoformat() == "2026-07-01T14:00:00+01:00"
    with store.atomic():
        store.put(Programme(id=PROGRAMME, name="Lahore", time_zone="Asia/Karachi"))
        store.set_meta("programme", PROGRAMME)
    assert sessions.local_time(store, summer).isoformat() == "2026-07-01T14:00:00+05:00"
    assert sessions.local_time(store, NOW).isoformat() == "2026-11-28T19:00:00+05:00"


@pytest.mark.parametrize("zone", ["", "Mars/Olympus", "../../etc/passwd", "\x00"])
def test_a_zone_that_nobody_knows_does_not_stop_a_session(store: Store, zone: str) -> None:
    with store.atomic():
        store.put(Programme(id=PROGRAMME, name="Oldham", time_zone=zone))
        store.set_meta("programme", PROGRAMME)
    assert plan(store).starts_at == NOW


def test_a_new_session_is_offered_at_the_coming_full_hour(store: Store, clock: Clock) -> None:
    assert sessions.next_hour(store).isoformat() == "2026-11-28T15:00:00+00:00"
    assert clock().astimezone(UTC) == NOW


def test_an_arrival_from_paper_has_its_own_time(store: Store) -> None:
    held = plan(store)
    early = datetime(2026, 11, 28, 13, 5)  # noqa: DTZ001 - as a person types it
    assert come(store, held, at=early).at == early.replace(tzinfo=UTC)
    assert come(store, held).at == NOW


def test_a_card_is_let_in_once_and_again_after_being_taken_back(store: Store) -> None:
    held = plan(store, "cards")
    first = come(store, held, card=47)
    with pytest.raises(CardIsIn) as refused:
        come(store, held, card=47)
    assert refused.value.facts == {"card": 47}
    assert come(store, plan(store, "cards"), card=47).card == 47
    with store.atomic():
        sessions.reverse_arrival(store, first.id)
    come(store, held, card=47)
    assert total(store, held) == 1


def test_closing_again_after_a_reopening_doubles_neither_hours_nor_the_report(store: Store) -> None:
    held = plan(store)
    with store.atomic():
        sessions.close_session(store, held.id, hours=Decimal(3), note="first")
        sessions.reopen_session(store, held.id)
        sessions.close_session(store, held.id, hours=Decimal(3), note="again")
    assert [one.note for one in store.all(SessionReport)] == ["again"]
    assert [one.minutes for one in store.all(HoursEntry)] == [180]
    with store.atomic():
        sessions.reopen_session(store, held.id)
        sessions.close_session(store, held.id, hours=Decimal(2))
    assert sum(one.minutes for one in store.all(HoursEntry)) == 120
    assert len(store.all(SessionReport)) == 1


@pytest.mark.parametrize(
    "at",
    ["0001-01-01T00:00+14:00", "9999-12-31T23:59-14:00", "1999-12-31T12:00", "2026-11-29T14:01"],
)
def test_nobody_came_in_another_century_or_comes_tomorrow(store: Store, at: str) -> None:
    held = plan(store)
    with pytest.raises(BadValue) as refused:
        come(store, held, at=datetime.fromisoformat(at))
    assert refused.value.facts["field"] == "at"
    come(store, held, at=NOW + timedelta(days=1))  # a clock may be a day behind


@pytest.mark.parametrize("at", ["0001-01-01T00:00+14:00", "9999-12-31T23:59-14:00", "9999-12-31"])
def test_a_year_that_no_calendar_has_is_refused_in_words(store: Store, at: str) -> None:
    held = plan(store)
    moment = datetime.fromisoformat(at)
    for attempt in (
        lambda: sessions.local_time(store, moment),
        lambda: sessions.plan_session(store, "Talk", None, starts_at=moment),
        lambda: sessions.move_session(store, held.id, starts_at=moment),
    ):
        with pytest.raises(BadValue), store.atomic():
            attempt()


def test_a_session_s_languages_are_kept_by_their_shortest_tags(store: Store) -> None:
    held = plan(store, languages=("zh-CN", "zh_Hans", "ur-PK", "ug"))
    assert held.languages == ("zh-Hans", "ur", "ug")
    with pytest.raises(BadValue):
        plan(store, languages=("klingon",))
