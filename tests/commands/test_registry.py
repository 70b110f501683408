"""Commands by name: what may stand for each kind of argument, and what empties a field."""

from __future__ import annotations

import pytest

from champion_app.commands import registry
from champion_app.domain.errors import BadValue, MissingValue
from champion_app.domain.records import HoursEntry, Person, Session, Venue
from champion_app.store.store import Store
from tests.samples import HALL, NOOR, SESSION, keep_all

BAD = [
    ("add_venue", {"name": 12}),
    ("add_venue", {"name": True}),
    ("add_venue", {"name": ["Hall"]}),
    ("edit_venue", {"venue": 5, "name": "Hall"}),
    ("edit_person", {"person": NOOR, "needs": [1]}),
    ("edit_person", {"person": NOOR, "needs": {"quiet_space": True}}),
    ("edit_person", {"person": NOOR, "needs": 3}),
    ("edit_person", {"person": NOOR, "note": {}}),
    ("arrive", {"session": SESSION, "child": 1}),
    ("arrive", {"session": SESSION, "child": 0.0}),
    ("arrive", {"session": SESSION, "child": []}),
    ("arrive", {"session": SESSION, "card": True}),
    ("arrive", {"session": SESSION, "card": 2.0}),
    ("arrive", {"session": SESSION, "card": [2]}),
    ("arrive", {"session": SESSION, "at": 20261128}),
    ("close_session", {"session": SESSION, "hours": True}),
    ("close_session", {"session": SESSION, "hours": float("nan")}),
    ("close_session", {"session": SESSION, "hours": float("inf")}),
    ("close_session", {"session": SESSION, "hours": "sNaN"}),
    ("close_session", {"session": SESSION, "hours": "1e-400"}),
    ("close_session", {"session": SESSION, "hours": 0.001}),
    ("close_session", {"session": SESSION, "hours": ["1"]}),
    ("move_session", {"session": SESSION, "starts_at": "0001-01-01T00:00+14:00"}),
    ("move_session", {"session": SESSION, "starts_at": "9999-12-31T23:59-14:00"}),
    ("log_hours", {"date": "0001-01-01", "activity": "travel", "minutes": 5}),
    ("log_hours", {"date": 2026, "activity": "travel", "minutes": 5}),
]


@pytest.mark.parametrize(("name", "given"), BAD)
def test_what_is_not_of_the_kind_is_refused_in_words(
    store: Store, name: str, given: dict[str, object]
) -> None:
    keep_all(store)
    with store.atomic():
        registry.give(store, "reopen_session", {"session": SESSION})
    with pytest.raises(BadValue), store.atomic():
        registry.give(store, name, given)


@pytest.mark.parametrize("hours", [1, 1.0, "1", " 1.0 "])
def test_hours_come_as_any_number(store: Store, hours: object) -> None:
    with store.atomic():
        made = registry.give(
            store, "plan_session", {"title": "Talk", "starts_at": "2026-11-28T14:00"}
        )
        registry.give(store, "close_session", {"session": made.id, "hours": hours})
    assert [one.minutes for one in store.all(HoursEntry)] == [60]


@pytest.mark.parametrize("yes", [True, "yes", "TRUE", "1", " y "])
def test_yes_comes_as_a_truth_or_a_word(store: Store, yes: object) -> None:
    with store.atomic():
        made = registry.give(
            store, "plan_session", {"title": "Talk", "starts_at": "2026-11-28T14:00"}
        )
        came = registry.give(store, "arrive", {"session": made.id, "child": yes})
    assert getattr(came, "adult_child", "") == "child"


def test_an_edit_empties_what_is_given_as_empty_and_leaves_what_is_left_out(store: Store) -> None:
    keep_all(store)
    before, hall = store.need(Person, NOOR), store.need(Venue, HALL)
    with store.atomic():
        registry.give(store, "edit_person", {"person": NOOR, "note": "", "needs": []})
        registry.give(store, "edit_person", {"person": NOOR, "reads_print": "", "reads": None})
        registry.give(store, "edit_venue", {"venue": HALL, "district": "", "setting": ""})
    now = store.need(Person, NOOR)
    assert (now.note, now.needs, now.reads_print) == ("", (), "not_asked")
    assert (now.name, now.speaks, now.reads, now.district) == (
        before.name,
        before.speaks,
        before.reads,
        before.district,
    )
    changed = store.need(Venue, HALL)
    assert (changed.district, changed.setting) == ("", "")
    assert (changed.name, changed.address) == (hall.name, hall.address)
    with store.atomic():
        registry.give(store, "edit_person", {"person": NOOR, "needs": "read_aloud, large_print"})
        registry.give(store, "edit_person", {"person": NOOR, "district": "OL1"})
    assert store.need(Person, NOOR).needs == ("read_aloud", "large_print")


def test_an_edit_does_not_empty_a_name(store: Store) -> None:
    keep_all(store)
    for name, given in (
        ("edit_person", {"person": NOOR, "name": ""}),
        ("edit_venue", {"venue": HALL, "name": ""}),
        ("edit_venue", {"venue": "", "name": "Hall"}),
    ):
        with pytest.raises(MissingValue), store.atomic():
            registry.give(store, name, given)


def test_elsewhere_empty_is_left_out(store: Store) -> None:
    with store.atomic():
        made = registry.give(
            store,
            "plan_session",
            {
                "title": "Talk",
                "starts_at": "2026-11-28T14:00",
                "venue": "",
                "mode": "",
                "topics": "",
            },
        )
    assert isinstance(made, Session)
    assert (made.venue, made.mode, made.topics) == (None, "count", ())
