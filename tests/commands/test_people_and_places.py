"""People, places, hours and copies: each command's rule, each refusal, and figures that add up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from champion_app.commands import materials, people, places
from champion_app.domain import codes
from champion_app.domain.drafts import VenueDraft
from champion_app.domain.errors import BadValue, MissingValue, NotFound, NotYourRole
from champion_app.domain.records import Champion, Person, Venue
from champion_app.store import queries
from champion_app.store.store import Store
from tests.samples import ASHA, ENGLISH, NOOR, NOW, PROGRAMME, SESSION, URDU, keep_all, make_store

NOBODY = "0" * 32
BLANK = ["", " ", "\u200f\u200f", "\x07", "\u200b", "\ufeff", "\ufffe", "\ud800", "\u2028\u2029"]
BLANK += ["\U000e0041", "\u200d", "\u3164", "\u2060\xad", "\x85"]


@pytest.mark.parametrize("name", BLANK)
def test_nobody_and_no_place_is_without_a_name(store: Store, name: str) -> None:
    keep_all(store)
    hall = store.all(Venue)[0]
    for attempt in (
        lambda: people.add_person(store, name),
        lambda: people.edit_person(store, NOOR, name=name),
        lambda: places.add_venue(store, name),
        lambda: places.edit_venue(store, hall.id, name=name),
        lambda: materials.review_edition(store, URDU, reviewer=name),
    ):
        with store.atomic():
            store.set_meta("role", "coordinator")
        with pytest.raises(MissingValue), store.atomic():
            attempt()


def test_a_person_is_changed_only_in_what_is_given(store: Store) -> None:
    keep_all(store)
    before = store.need(Person, NOOR)
    with store.atomic():
        after = people.edit_person(store, NOOR, district="OL1", needs=("Quiet space",))
    assert (after.district, after.needs) == ("OL1", ("quiet_space",))
    assert (after.name, after.note, after.reads) == (before.name, before.note, before.reads)
    with store.atomic():
        assert people.edit_person(store, NOOR, note="", needs=()).needs == ()
    assert store.need(Person, NOOR).note == ""


def test_a_person_s_record_is_no_file(store: Store) -> None:
    keep_all(store)
    for attempt in (
        lambda: people.add_person(store, "Noor", note="x" * 81),
        lambda: people.edit_person(store, NOOR, note="x" * 81),
        lambda: people.edit_person(store, NOOR, needs=("money",)),
        lambda: people.edit_person(store, NOOR, reads_print="X-a little"),
        lambda: people.add_person(store, "x" * 2001),
    ):
        with pytest.raises(BadValue) as refused, store.atomic():
            attempt()
        assert len(str(refused.value.facts["value"])) <= 24
    with pytest.raises(NotFound), store.atomic():
        people.edit_person(store, NOBODY, name="Noor")
    with store.atomic():
        assert people.add_person(store, "Noor", note="x" * 80).note == "x" * 80


def test_hours_are_a_champion_s_own_unless_said(store: Store) -> None:
    keep_all(store)
    with store.atomic():
        store.set_meta("champion", ASHA)
        own = people.log_hours(store, None, date=NOW.date(), activity="Travel", minutes=30)
        said = people.log_hours(
            store, ASHA, date=NOW.date(), activity="X-gardening", minutes=1440, session=SESSION
        )
    assert (own.champion, own.activity, said.activity) == (ASHA, "travel", "X-gardening")
    for attempt, error in (
        (lambda: log(store, minutes=0), BadValue),
        (lambda: log(store, minutes=1441), BadValue),
        (lambda: log(store, activity="sleep"), BadValue),
        (lambda: log(store, champion=NOBODY), NotFound),
        (lambda: log(store, session=NOBODY), NotFound),
        (lambda: log(store, on=date(1066, 10, 14)), BadValue),
    ):
        with pytest.raises(error), store.atomic():
            attempt()


def log(
    store: Store,
    *,
    champion: str | None = None,
    on: date = date(2026, 11, 28),
    activity: str = "travel",
    minutes: int = 30,
    session: str | None = None,
) -> None:
    people.log_hours(store, champion, date=on, activity=activity, minutes=minutes, session=session)


# --- copies of handouts ---


@pytest.mark.parametrize(("kind", "sign"), [(k, s) for k, s in codes.STOCK_SIGNS.items() if s])
def test_the_kind_of_a_movement_gives_its_sign(store: Store, kind: str, sign: int) -> None:
    keep_all(store)
    with store.atomic():
        assert materials.move_stock(store, ENGLISH, kind, quantity=12).quantity == 12 * sign
    for wrong in (0, -12):
        with pytest.raises(BadValue), store.atomic():
            materials.move_stock(store, ENGLISH, kind, quantity=wrong)


@pytest.mark.parametrize("quantity", [7, -7])
def test_an_adjustment_carries_its_own_sign(store: Store, quantity: int) -> None:
    keep_all(store)
    with store.atomic():
        made = materials.move_stock(store, ENGLISH, "adjust", quantity=quantity, session=SESSION)
    assert (made.quantity, made.session) == (quantity, SESSION)


def test_copies_move_of_editions_that_are_known_and_in_ways_that_are_listed(store: Store) -> None:
    keep_all(store)
    for arguments, error in (
        ((NOBODY, "received", 3, None), NotFound),
        ((ENGLISH, "received", 3, NOBODY), NotFound),
        ((ENGLISH, "lost", 3, None), BadValue),
        ((ENGLISH, "X-lost", 3, None), BadValue),
        ((ENGLISH, "adjust", 0, None), BadValue),
        ((ENGLISH, "received", 2**31, None), BadValue),
    ):
        edition, kind, quantity, session = arguments
        with pytest.raises(error), store.atomic():
            materials.move_stock(store, edition, kind, quantity=quantity, session=session)
    assert [one.edition for one in queries.stock(store)] == [URDU]


class _Undo(Exception):
    pass


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = make_store(tmp_path_factory.mktemp("shelf"))
    keep_all(opened)
    yield opened
    opened.close()


@settings(max_examples=40)
@given(
    moves=st.lists(
        st.tuples(st.sampled_from([*codes.STOCK_SIGNS]), st.integers(1, 10**6)), max_size=8
    )
)
def test_the_stock_is_the_sum_of_its_movements(shelf: Store, moves: list[tuple[str, int]]) -> None:
    with suppress(_Undo), shelf.atomic():  # every example begins with an empty shelf
        made = [materials.move_stock(shelf, ENGLISH, kind, quantity=n) for kind, n in moves]
        held = {one.edition: (one.on_hand, one.handed_out) for one in queries.stock(shelf)}
        given_out = sum(-one.quantity for one in made if one.kind == "handed_out")
        wanted = (sum(one.quantity for one in made), given_out)
        assert held.get(ENGLISH, (0, 0)) == wanted
        raise _Undo


def test_a_reviewed_translation_names_who_and_when(store: Store) -> None:
    keep_all(store)
    with pytest.raises(NotYourRole), store.atomic():
        materials.review_edition(store, URDU, reviewer="Dr Samina Akhtar")
    with store.atomic():
        store.set_meta("role", "coordinator")
        made = materials.review_edition(store, URDU, reviewer="Dr Samina Akhtar")
    assert (made.status, made.reviewed_by, made.reviewed_on) == (
        "approved",
        "Dr Samina Akhtar",
        NOW.date(),
    )
    with pytest.raises(NotFound), store.atomic():
        materials.review_edition(store, NOBODY, reviewer="Dr Akhtar")


def test_the_library_lists_every_handout_english_first(store: Store) -> None:
    keep_all(store)
    [handout] = materials.library(store)
    assert [one.language for one in handout.editions] == ["en", "ur"]
    assert {one.name for one in store.all(Champion)} == {"Asha Begum"}


# --- lists of places ---

LIST = (
    VenueDraft(name="Jamia Mosque hall", address="12 Waterloo Street", source="a", source_key="1"),
    VenueDraft(name="Library", district="OL1", source="a", source_key="2"),
    VenueDraft(name="Chapel"),
    VenueDraft(name=" chapel ", setting="church"),
)


def told(store: Store, *drafts: VenueDraft, keep: bool = True) -> tuple[int, int, int]:
    with store.atomic():
        made = places.take_in_venues(store, drafts, keep=keep)
    return made.new, made.changed, made.same


def test_a_list_of_places_taken_in_twice_doubles_nothing(store: Store) -> None:
    assert told(store, *LIST, keep=False) == (3, 0, 1)
    assert store.all(Venue) == []
    assert told(store, *LIST) == (3, 0, 1)
    first = store.all(Venue)
    assert sorted(one.name.lower() for one in first) == ["chapel", "jamia mosque hall", "library"]
    lsn = store.meta("lsn")
    assert told(store, *LIST) == (0, 0, 4)
    assert store.all(Venue) == first
    assert told(store, *LIST[:2]) == (0, 0, 2)
    assert store.meta("lsn") == lsn


def test_a_place_is_known_again_by_its_key_or_its_name_and_keeps_what_the_list_lacks(
    store: Store,
) -> None:
    told(store, LIST[1])
    [library] = store.all(Venue)
    with store.atomic():
        places.edit_venue(store, library.id, address="Cultural Quarter", setting="Library")
    renamed = VenueDraft(name="Oldham Library", source="a", source_key="2")
    assert told(store, renamed) == (0, 1, 0)
    [now] = store.all(Venue)
    assert (now.id, now.name, now.address, now.setting, now.district) == (
        library.id,
        "Oldham Library",
        "Cultural Quarter",
        "library",
        "OL1",
    )


def test_the_same_key_of_two_lists_is_two_places(store: Store) -> None:
    one = VenueDraft(name="Hall", address="1 Road", source="a", source_key="1")
    other = VenueDraft(name="Gym", address="2 Road", source="b", source_key="1")
    assert told(store, one, other) == (2, 0, 0)
    assert told(store, other, one) == (0, 0, 2)


def test_a_setting_that_is_not_listed_is_refused(store: Store) -> None:
    with pytest.raises(BadValue), store.atomic():
        places.add_venue(store, "Hall", setting="volcano")
    with store.atomic():
        hall = places.add_venue(store, "Hall", setting="X-tent")
    with pytest.raises(BadValue), store.atomic():
        places.edit_venue(store, hall.id, setting="volcano")
    with pytest.raises(NotFound), store.atomic():
        places.edit_venue(store, NOBODY, name="Hall")


TWINS = (
    (VenueDraft(name="Hall", district="OL1"), VenueDraft(name="Hall", district="OL8")),
    (VenueDraft(name="Hall", address="1 Road"), VenueDraft(name="Hall", address="2 Road")),
    (VenueDraft(name="Hall", address="1 Road"), VenueDraft(name="Hall", district="OL8")),
    (VenueDraft(name="Hall", setting="mosque"), VenueDraft(name="Hall", setting="church")),
    (
        VenueDraft(name="Hall", website="https://a.uk"),
        VenueDraft(name="Hall", website="https://b.uk"),
    ),
    (
        VenueDraft(name="Well", source="ods", source_key="1"),
        VenueDraft(name="Well", source="ods", source_key="2"),
    ),
)


@pytest.mark.parametrize("pair", TWINS)
def test_two_places_of_one_name_stay_two_however_often_they_come(
    store: Store, pair: tuple[VenueDraft, VenueDraft]
) -> None:
    assert told(store, *pair) == (2, 0, 0)
    first = store.all(Venue)
    assert told(store, *pair) == (0, 0, 2)
    assert told(store, *reversed(pair)) == (0, 0, 2)
    assert store.all(Venue) == first


def test_a_place_written_in_by_hand_is_filled_in_only_when_it_is_clear_which_it_is(
    store: Store,
) -> None:
    with store.atomic():
        places.add_venue(store, "Hall")
    assert told(store, *TWINS[0]) == (2, 0, 0)
    with store.atomic():
        chapel = places.add_venue(store, "Chapel")
    assert told(store, VenueDraft(name="Chapel", district="OL1")) == (0, 1, 0)
    assert store.need(Venue, chapel.id).district == "OL1"


def test_a_list_without_keys_leaves_the_key_of_another_list_alone(store: Store) -> None:
    told(store, VenueDraft(name="Hall", source="ods", source_key="1"))
    told(store, VenueDraft(name="Hall", source="mine"))
    [hall] = store.all(Venue)
    assert (hall.source, hall.source_key) == ("ods", "1")


def test_what_stands_in_one_line_is_kept_in_one_line(store: Store) -> None:
    with store.atomic():
        made = people.add_person(store, "Noor\r\nJahan", note="tall,\nwith twins")
        hall = places.add_venue(store, "Hall\u2028East", address="1 Road\nOldham")
        places.take_in_venues(store, [VenueDraft(name="Barn\n2")])
    assert (made.name, made.note) == ("Noor Jahan", "tall,\nwith twins")
    assert (hall.name, hall.address) == ("Hall East", "1 Road Oldham")
    assert {one.name for one in store.all(Venue)} == {"Hall East", "Barn 2"}


def test_a_language_is_kept_by_its_shortest_tag_and_nothing_else_is_one(store: Store) -> None:
    with store.atomic():
        made = people.add_person(store, "Noor", speaks="pa-Guru", reads="zh-CN")
        assert (made.speaks, made.reads) == ("pa", "zh-Hans")
        made = people.edit_person(store, made.id, speaks="UG_arab", reads="")
        assert (made.speaks, made.reads) == ("ug-Arab", "")
    for wrong in ("klingon", "Urdu", "u", "ur-", "en us", "en--GB"):
        with pytest.raises(BadValue), store.atomic():
            people.add_person(store, "Noor", speaks=wrong)
        with pytest.raises(BadValue), store.atomic():
            people.edit_person(store, made.id, reads=wrong)


@pytest.mark.parametrize("day", [date(1999, 12, 31), date(2026, 11, 30), date(2999, 1, 1)])
def test_hours_are_logged_for_days_that_have_been(store: Store, day: date) -> None:
    with pytest.raises(BadValue), store.atomic():
        log(store, on=day)


def test_hours_from_before_the_first_laptop_are_logged_afterwards(store: Store) -> None:
    keep_all(store)  # its programme was set up on 1 September 2026
    with store.atomic():
        store.set_meta("programme", PROGRAMME)
        log(store, on=date(2026, 8, 31))
