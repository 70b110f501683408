"""What papers and tables are made from, gathered from a small community."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from champion_app.commands import facts, materials, people, session_paper_facts, sessions
from champion_app.commands.handout_facts import handout_facts
from champion_app.commands.paper_facts import facts_for
from champion_app.domain.errors import (
    BadValue,
    HandoutUnclear,
    MissingValue,
    NotInThisLanguage,
    UnknownName,
)
from champion_app.domain.records import (
    Champion,
    Material,
    MaterialEdition,
    Programme,
    Receipt,
    Session,
    SessionReport,
    Venue,
)
from champion_app.sentences import sentence
from champion_app.store import links
from champion_app.store.store import Store

DAY = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)


@pytest.fixture
def held(store: Store) -> str:
    """A session that was held: one named, one by card, two not, one taken back; its id."""
    with store.atomic():
        settle(store)
        venue = store.put(Venue(id=store.new_id(Venue), name="Werneth Hall", district="OL8"))
        session = sessions.plan_session(
            store, "Tea and talk", venue.id, starts_at=DAY, topics=("heart",), mode="named"
        )
        store.put(replace(session, ends_at=session.starts_at.replace(hour=19, minute=30)))
        let_in(store, session.id)
        give_out(store, session.id)
        sessions.close_session(store, session.id, note="Went well", hours=Decimal("2.5"))
    return session.id


def settle(store: Store) -> None:
    """Whose laptop it is, and for which programme."""
    champion = store.put(Champion(id=store.new_id(Champion), code="C7", name="Amina"))
    programme = Programme(
        id=store.new_id(Programme), name="Oldham Champions", code="OHC", contact="0161 496 0000"
    )
    store.put(programme)
    store.set_meta("champion", champion.id)
    store.set_meta("programme", programme.id)
    store.set_meta("name", "Amina")


def let_in(store: Store, session: str) -> None:
    """Four people, one more by mistake, and two counts of the room."""
    person = people.add_person(store, "Noor")
    sessions.arrive(store, session, person=person.id)
    sessions.arrive(store, session, card=7)
    sessions.arrive(store, session, child=True)
    sessions.arrive(store, session)
    sessions.reverse_arrival(store, sessions.arrive(store, session).id)
    sessions.count_heads(store, session, 3, 1)
    sessions.count_heads(store, session, 4, 1)


def give_out(store: Store, session: str) -> None:
    """A handout with one edition, of which copies are put out and given out."""
    sources = json.dumps([{"title": "Guide"}, {"url": "x"}])
    material = Material(
        id=store.new_id(Material),
        slug="eating-well",
        title="Eating well",
        topic="eating_well",
        sources=sources,
    )
    edition = MaterialEdition(
        id=store.new_id(MaterialEdition),
        material=store.put(material).id,
        language="en",
        title="Eating well",
        status="in_use",
    )
    store.put(edition)
    materials.move_stock(store, edition.id, "received", quantity=100)
    materials.move_stock(store, edition.id, "to_session", quantity=50, session=session)
    materials.move_stock(store, edition.id, "handed_out", quantity=28, session=session)


def edition_of(store: Store, **changes: object) -> MaterialEdition:
    """One more edition of the handout."""
    material = store.all(Material)[0]
    given = {"language": "ur", "title": "صحت بخش کھانا", "status": "draft"} | changes
    with store.atomic():
        return store.put(
            MaterialEdition(id=store.new_id(MaterialEdition), material=material.id, **given)
        )


def test_a_session_is_counted_net_of_what_was_taken_back(store: Store, held: str) -> None:
    (one,) = facts.session_facts(store)
    assert one.id == held
    assert (one.named, one.cards, one.anonymous, one.attendance_total) == (1, 1, 2, 4)
    assert (one.adults, one.children, one.first_time) == (3, 1, 1)
    assert (one.headcount_adult, one.headcount_child) == (4, 1)
    assert (one.venue_name, one.area_code) == ("Werneth Hall", "OL8")
    assert (one.programme_code, one.champion_codes, one.champion_names) == (
        "OHC",
        ("C7",),
        ("Amina",),
    )
    assert (one.status, one.duration_min, one.hours_total) == ("closed", 90, Decimal("2.50"))
    assert one.note == "Went well"


def test_copies_put_out_are_not_copies_given_out(store: Store, held: str) -> None:
    (one,) = facts.session_facts(store)
    assert one.materials_out == 28
    assert [(each.title, each.quantity) for each in one.handed_out] == [("Eating well", 28)]


def test_a_session_that_nobody_has_come_to_yet_has_noughts(store: Store) -> None:
    with store.atomic():
        sessions.plan_session(store, "To come", None, starts_at=DAY)
    (one,) = facts.session_facts(store)
    assert one.attendance_total == 0
    assert one.headcount_adult is None
    assert one.duration_min is None


def test_the_log_takes_one_session_or_those_of_some_days(store: Store, held: str) -> None:
    with store.atomic():
        sessions.plan_session(store, "Later", None, starts_at=DAY.replace(day=28))
    titles = [one.title for one in facts.session_log(store, {}).sessions]
    assert titles == ["Tea and talk", "Later"]
    until = facts.session_log(store, {"until": "2026-11-21"})
    assert [one.id for one in until.sessions] == [held]
    assert facts.session_log(store, {"since": "2026-11-22"}).sessions[0].title == "Later"
    assert facts.session_log(store, {"session": "Later"}).sessions[0].title == "Later"
    with pytest.raises(UnknownName):
        facts.session_log(store, {"session": "Never"})
    with pytest.raises(BadValue):
        facts.session_log(store, {"since": "soon"})
    with pytest.raises(BadValue):
        facts.session_log(store, {"since": "2026-11-22", "until": "2026-11-21"})


def test_movements_carry_their_sign_and_the_local_day(store: Store, held: str) -> None:
    rows = facts.movement_facts(store)
    assert [(one.kind, one.quantity) for one in rows if one.session_id == held] == [
        (one.kind, one.quantity) for one in rows if one.kind != "received"
    ]
    assert sorted(one.quantity for one in rows) == [-50, -28, 100]
    assert {one.topic for one in rows} == {"eating_well"}


def test_hours_name_the_champion_by_code(store: Store, held: str) -> None:
    (one,) = facts.hours_facts(store)
    assert (one.champion_code, one.minutes, one.session_id) == ("C7", 150, held)


def test_a_sign_in_sheet_knows_its_session_or_is_blank(store: Store, held: str) -> None:
    sheet = session_paper_facts.sign_in(store, {"session": "Tea and talk", "lines": "12"})
    assert (sheet.title, sheet.place, sheet.mode) == ("Tea and talk", "Werneth Hall, OL8", "named")
    assert (sheet.champions, sheet.lines) == (("Amina",), 12)
    blank = session_paper_facts.sign_in(store, {})
    assert (blank.title, blank.mode, blank.lines) == ("", "count", None)


def test_a_handout_is_taken_in_its_best_edition(store: Store, held: str) -> None:
    edition_of(store, version=3)
    reviewed = edition_of(store, version=2, status="approved", reviewed_by="Samina")
    edition_of(store, version=9, status="withdrawn")
    asked = {"handout": "eating-well"}
    found = facts_for(store, "handout", asked, language="ur", beside="en")
    assert found.edition.id == reviewed.id
    assert found.beside is not None
    assert found.beside.language == "en"
    assert found.contact == "0161 496 0000"
    assert [one.title for one in found.sources] == ["Guide"]
    with pytest.raises(NotInThisLanguage) as told:
        facts_for(store, "handout", asked, language="pl")
    said = sentence("NotInThisLanguage", told.value.facts)
    assert said == "There is no Eating well in pl."


def test_a_translation_of_an_older_english_text_says_so(store: Store, held: str) -> None:
    english = store.all(MaterialEdition)[0]
    urdu = edition_of(store, source_edition=english.id)
    other = '[{"id":"b1","kind":"paragraph","text":"Other words"}]'
    newer = {"language": "en", "title": "Eating well"}

    def behind() -> bool:
        return handout_facts(store, urdu.id).edition.english_changed

    assert not behind()
    edition_of(store, version=2, content=other, **newer)
    assert not behind()  # only a draft yet
    edition_of(store, version=3, status="in_use", content=english.content, **newer)
    assert not behind()  # saved again, and the same words
    edition_of(store, version=4, status="in_use", content=other, **newer)
    assert behind()


@pytest.mark.parametrize("content", ["no JSON", '"text"', '["text"]'])
def test_content_that_cannot_be_read_is_told_in_words(
    store: Store, held: str, content: str
) -> None:
    broken = edition_of(store, content=content)
    with pytest.raises(HandoutUnclear):
        handout_facts(store, broken.id)


def test_a_receipt_counts_files_sessions_and_people(store: Store, held: str) -> None:
    champion = store.all(Champion)[0].id
    with store.atomic():
        for number in (1, 2):
            store.put(
                Receipt(
                    id=store.new_id(Receipt),
                    bundle=f"{number}",
                    device=3,
                    number=number,
                    result="new",
                    counts={"Session": 2, "Arrival": 30},
                    champion=champion,
                    at=DAY,
                )
            )
    both = facts.receipt(store, {"champion": "Amina"})
    assert (both.sender, both.new, both.sessions, both.people) == ("Amina", 2, 4, 60)
    assert both.received_on == date(2026, 11, 21)
    one = facts.receipt(store, {"champion": "C7", "number": "2"})
    assert (one.number, one.new, one.people) == (2, 1, 30)
    with pytest.raises(UnknownName):
        facts.receipt(store, {"champion": "C7", "number": "9"})


def test_a_recovery_sheet_needs_the_code_itself(store: Store, held: str) -> None:
    found = facts.recovery(store, {"code": "ABCD-EFGH"})
    assert (found.code, found.name, found.programme) == ("ABCD-EFGH", "Amina", "Oldham Champions")
    with pytest.raises(MissingValue):
        facts.recovery(store, {})
    with pytest.raises(BadValue) as told:
        facts.recovery(store, {"code": "A" * 65})
    assert "A" not in str(told.value.facts["value"])


def test_a_key_or_a_paper_that_is_not_there_is_named(store: Store) -> None:
    with pytest.raises(UnknownName):
        facts_for(store, "sign-in", {"colour": "red"})
    with pytest.raises(UnknownName):
        facts_for(store, "novel", {})
    assert facts_for(store, "session-log", {}).sessions == ()


def test_a_session_names_the_bundle_that_last_came_from_its_laptop(store: Store) -> None:
    with store.atomic():
        ours = sessions.plan_session(store, "Ours", None, starts_at=DAY).id
    (one,) = facts.session_facts(store)
    assert (one.source_bundle, one.imported_at) == ("", None)
    with store.atomic():
        for place, result in enumerate(("new", "new", "already"), 1):
            device = store.rows("SELECT origin FROM sessions")[0][0]
            entry = links.Import(bytes([place]) * 16, b"", int(str(device)), place, result)
            links.log_import(store, entry)
            links.log_import(store, replace(entry, bundle=b"x" * 16, device=99, result="new"))
    (one,) = facts.session_facts(store, session=ours)
    assert one.source_bundle == "02" * 16
    assert one.imported_at is not None
    assert abs(store.now() - one.imported_at) < timedelta(hours=1)


def test_no_name_of_a_person_stands_where_a_code_belongs(store: Store, held: str) -> None:
    champion = store.all(Champion)[0]
    with store.atomic():
        store.put(replace(champion, code=""))
    (one,) = facts.session_facts(store)
    assert (one.champion_codes, one.champion_names) == ((), ("Amina",))
    assert facts.hours_facts(store)[0].champion_code == ""


def test_a_coordinator_has_no_champions_code(store: Store, held: str) -> None:
    with store.atomic():
        store.set_meta("role", "coordinator")
    assert facts.session_facts(store)[0].champion_codes == ()


def test_a_programme_without_a_code_is_known_by_its_name_in_small_letters(
    store: Store, held: str
) -> None:
    with store.atomic():
        store.put(replace(store.all(Programme)[0], code="", name="Oldham & Royton: Champions"))
    assert facts.session_facts(store)[0].programme_code == "oldham-royton-champions"


@pytest.mark.parametrize(("hours", "minutes"), [(2, 120), (12, 720), (13, None), (-1, None)])
def test_a_session_ends_when_it_was_closed_if_that_was_soon(
    store: Store, held: str, hours: int, minutes: int | None
) -> None:
    (session,), (report,) = store.all(Session), store.all(SessionReport)
    closed = session.starts_at.astimezone(UTC) + timedelta(hours=hours)
    with store.atomic():
        store.put(replace(session, ends_at=None))
        store.put(replace(report, closed_at=closed))
    (one,) = facts.session_facts(store)
    assert one.duration_min == minutes
    assert one.ends_at is None or one.ends_at.hour == (18 + hours) % 24
