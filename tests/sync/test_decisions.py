"""Cases and decisions between a coordinator and two champions, over real parcels."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from champion_app.commands import cases, deciding, facts, people, places, sessions
from champion_app.domain.errors import ChangedSince, DecidedElsewhere
from champion_app.domain.records import MergeDecision, Person, SamePersonDecision, Session, Venue
from champion_app.store import joint_queries, waiting_queries
from champion_app.store.store import Store
from tests.samples import NOW
from tests.sync.laptops import Laptop, coordinator, enrol, newcomer
from tests.sync.team import Team, case_of, decide, held, kinds, team, undo

__all__ = ["team"]


def attendance(store: Store) -> list[int]:
    """The attendance as three places tell it: the counts, the table, this month's figure."""
    counts = sum(one.reported for one in joint_queries.head_counts(store))
    table = sum(one.attendance_total for one in facts.session_facts(store))
    day = NOW.date()
    month = waiting_queries.quarter(store, day.replace(day=1), day + timedelta(days=9))
    return [counts, table, month.people]


def test_one_session_written_down_twice_counts_once_by_the_agreed_number(team: Team) -> None:
    held(team.asha, team.hall, came=24)
    held(team.bilal, team.hall, came=26, minutes=45)
    team.settle()
    assert attendance(team.ruth.store) == [50, 50, 50]
    case = case_of(team.ruth, "same_session")
    assert case.proposal == "same"
    assert sorted((case.facts["first"]["people"], case.facts["second"]["people"])) == [24, 26]
    assert kinds(team.asha) == kinds(team.bilal) == []
    decision = decide(team.ruth, "same_session", "same", people="25")
    assert attendance(team.ruth.store) == [25, 25, 25]
    assert kinds(team.ruth) == []
    team.settle()
    for one in (team.asha, team.bilal):
        assert one.store.need(MergeDecision, decision).details == {"people": "25"}
    undo(team.ruth, decision)
    assert attendance(team.ruth.store) == [50, 50, 50]
    assert kinds(team.ruth) == ["same_session"]
    team.settle()
    assert team.asha.store.get(MergeDecision, decision) is None


def test_a_count_of_the_room_stays_beside_sessions_that_became_one(team: Team) -> None:
    for laptop, heads in ((team.asha, 27), (team.bilal, 26)):
        made = held(laptop, team.hall, came=24)
        with laptop.store.atomic():
            sessions.count_heads(laptop.store, made.id, heads)
    team.settle()
    decide(team.ruth, "same_session", "same", count="first")
    (counts,) = joint_queries.head_counts(team.ruth.store)
    assert (counts.reported, counts.counted, counts.difference) == (24, 27, 3)


@pytest.mark.parametrize(("count", "people"), [("first", None), ("second", None), ("", 26)])
def test_the_count_of_one_of_the_two_can_stand_for_both(
    team: Team, count: str, people: int | None
) -> None:
    """Names are joined; those without one are never added up."""
    held(team.asha, team.hall, came=24, name="Noor Jahan")
    held(team.bilal, team.hall, came=26, name="Rosa Marin")
    team.settle()
    case = case_of(team.ruth, "same_session")
    wanted = people or case.facts[count]["people"]
    decide(team.ruth, "same_session", "same", **({"count": count} if count else {}))
    assert attendance(team.ruth.store) == [wanted] * 3
    (one,) = joint_queries.joints(team.ruth.store)
    assert (one.named, one.cards) == (2, 0)


@pytest.mark.parametrize("what", ["an hour later", "another place", "one champion"])
def test_what_cannot_be_one_session_is_not_asked_about(team: Team, what: str) -> None:
    held(team.asha, team.hall, came=3)
    if what == "one champion":
        held(team.asha, team.hall, came=4)
    elif what == "an hour later":
        held(team.bilal, team.hall, came=4, minutes=61)
    else:
        with team.bilal.store.atomic():
            other = places.add_venue(team.bilal.store, "Library", district="OL8", setting="library")
        held(team.bilal, other.id, came=4)
    team.settle()
    assert kinds(team.ruth) == []


def test_a_place_written_down_twice_is_known_by_its_district_and_setting(team: Team) -> None:
    held(team.asha, team.hall, came=3)
    with team.bilal.store.atomic():
        other = places.add_venue(team.bilal.store, "The mosque", district="OL8", setting="mosque")
    held(team.bilal, other.id, came=4, minutes=-60)
    team.settle()
    assert kinds(team.ruth) == ["same_session"]


def rename(laptop: Laptop, hall: str, **changes: object) -> None:
    laptop.clock.pass_by(minutes=1)
    with laptop.store.atomic():
        held = laptop.store.need(Venue, hall)
        laptop.store.put(replace(held, **changes))  # type: ignore[arg-type]


def test_two_who_wrote_different_things_are_both_shown_and_either_can_be_taken(team: Team) -> None:
    rename(team.asha, team.hall, name="The old hall")
    old = team.asha.letters()
    team.ruth.clock.pass_by(minutes=30)
    rename(team.ruth, team.hall, name="The new hall")
    team.settle()
    case = case_of(team.ruth, "two_values")
    assert (case.facts["newest"], case.facts["other"]) == (
        {"name": "The new hall"},
        {"name": "The old hall"},
    )
    assert (case.facts["newest_by"], case.facts["other_by"]) == ("Ruth", "Asha")
    assert case.id in {one.id for one in cases.open_cases(team.asha.store)}
    decision = decide(team.ruth, "two_values", "other")
    assert kinds(team.ruth) == []
    team.settle()
    for one in (team.ruth, team.asha, team.bilal):
        assert one.store.need(Venue, team.hall).name == "The old hall"
        assert "two_values" not in kinds(one)
    team.ruth.take(*old)
    again(team.ruth)
    with pytest.raises(DecidedElsewhere), team.asha.store.atomic():
        deciding.undo_decision(team.asha.store, decision)
    undo(team.ruth, decision)
    assert team.ruth.store.need(Venue, team.hall).name == "The new hall"
    assert case_of(team.ruth, "two_values").facts["other"] == {"name": "The old hall"}
    team.settle()
    assert team.asha.store.need(Venue, team.hall).name == "The new hall"


def again(laptop: Laptop) -> None:
    """The app was closed and is opened again."""
    laptop.store.close()
    laptop.open()


def test_the_newest_can_stay_and_an_old_parcel_asks_no_second_time(team: Team) -> None:
    rename(team.asha, team.hall, name="The old hall")
    old = team.asha.letters()
    team.ruth.clock.pass_by(minutes=30)
    rename(team.ruth, team.hall, name="The new hall")
    team.ruth.take(*old)
    decision = decide(team.ruth, "two_values", "newest")
    for _ in range(2):
        team.ruth.take(*old)
        assert kinds(team.ruth) == []
    team.settle()
    assert kinds(team.asha) == []
    assert team.asha.store.need(Venue, team.hall).name == "The new hall"
    undo(team.ruth, decision)
    assert kinds(team.ruth) == ["two_values"]


def test_a_champion_decides_what_is_theirs_and_everybody_hears_of_it(team: Team) -> None:
    rename(team.asha, team.hall, name="The old hall")
    team.ruth.clock.pass_by(minutes=30)
    rename(team.ruth, team.hall, name="The new hall")
    team.settle()
    decide(team.asha, "two_values", "other")
    team.settle()
    assert team.ruth.store.need(Venue, team.hall).name == "The old hall"
    assert kinds(team.ruth) == kinds(team.asha) == []


def test_what_was_changed_again_since_is_not_put_back(team: Team) -> None:
    rename(team.asha, team.hall, name="The old hall")
    team.ruth.clock.pass_by(minutes=30)
    rename(team.ruth, team.hall, name="The new hall")
    team.settle()
    decision = decide(team.ruth, "two_values", "other")
    rename(team.ruth, team.hall, name="Yet another")
    with pytest.raises(ChangedSince), team.ruth.store.atomic():
        deciding.undo_decision(team.ruth.store, decision)
    assert team.ruth.store.need(MergeDecision, decision).choice == "other"


def test_one_person_of_two_champions_is_decided_and_taken_back_exactly(team: Team) -> None:
    for laptop, name in ((team.asha, "Noor Jahan"), (team.bilal, "نور جہاں")):
        held(laptop, team.hall, came=1, name=name)
    team.settle()
    held_twice = case_of(team.ruth, "same_person")
    assert held_twice.facts["reasons"] == ["sound", "district"]
    before = team.ruth.store.all(Person)
    decision = decide(team.ruth, "same_person", "same")
    assert team.ruth.store.all(Person) == before
    assert different(team.ruth.store) == 1
    team.settle()
    for one in (team.asha, team.bilal):
        assert one.store.rows("SELECT count(*) FROM same_people WHERE cl % 2 = 1") == [(1,)]
        assert len(one.store.all(Person)) == 1  # of the other champion's people nothing is told
    undo(team.ruth, decision)
    assert different(team.ruth.store) == 2
    assert case_of(team.ruth, "same_person").id == held_twice.id


def different(store: Store) -> int:
    """Different people with a name who came."""
    sql = """SELECT count(DISTINCT coalesce(o.same, a.person)) FROM arrivals a
        LEFT JOIN one_person o ON o.k = a.person WHERE a.person IS NOT NULL"""
    return int(store.rows(sql)[0][0] or 0)


def test_a_session_of_a_day_that_cannot_be_is_put_right_and_back(team: Team) -> None:
    made = held(team.asha, team.hall, came=2)
    team.settle()
    assert kinds(team.ruth) == []
    with team.asha.store.atomic():
        wrong = made.starts_at.replace(year=2062)
        team.asha.store.put(replace(team.asha.store.need(Session, made.id), starts_at=wrong))
    team.settle()
    case = case_of(team.ruth, "session_date")
    assert (case.facts["date"], case.proposal) == ("2062-11-28", "change")
    decision = decide(team.ruth, "session_date", "change", date="2026-11-27")
    assert kinds(team.ruth) == []
    assert team.ruth.store.need(Session, made.id).starts_at.date().isoformat() == "2026-11-27"
    team.settle()
    assert team.asha.store.need(Session, made.id).starts_at.date().isoformat() == "2026-11-27"
    undo(team.ruth, decision)
    assert team.ruth.store.need(Session, made.id).starts_at == wrong
    assert kinds(team.ruth) == ["session_date"]


def test_a_word_of_no_list_is_kept_shown_and_given_a_meaning_once(team: Team) -> None:
    with team.asha.store.atomic():
        made = sessions.plan_session(
            team.asha.store, "Talk", None, starts_at=NOW, topics=("X-Covid boosters", "heart")
        )
    team.settle()
    case = case_of(team.ruth, "unknown_code")
    assert (case.facts["label"], case.facts["count"], case.proposal) == (
        "Covid boosters",
        1,
        "keep",
    )
    decision = decide(team.ruth, "unknown_code", "use", code="vaccines")
    with team.asha.store.atomic():
        sessions.plan_session(
            team.asha.store, "Again", None, starts_at=NOW, topics=("X-Covid boosters",)
        )
    team.settle()
    assert kinds(team.ruth) == []
    topics = [one.topics for one in facts.session_facts(team.ruth.store)]
    assert sorted(topics) == [("vaccines",), ("vaccines", "heart")]
    assert team.ruth.store.need(Session, made.id).topics == ("X-Covid boosters", "heart")
    undo(team.ruth, decision)
    assert kinds(team.ruth) == ["unknown_code"]
    assert ("X-Covid boosters",) in [one.topics for one in facts.session_facts(team.ruth.store)]


def test_three_who_wrote_down_one_session_are_asked_about_it_once_more_only(team: Team) -> None:
    held(team.asha, team.hall, came=24)
    held(team.bilal, team.hall, came=26)
    held(team.ruth, team.hall, came=20)
    team.settle()
    assert kinds(team.ruth) == ["same_session"] * 3
    for agreed, left in (("25", 1), ("27", 0)):
        with team.ruth.store.atomic():
            first = cases.open_cases(team.ruth.store)[0]
            deciding.decide(team.ruth.store, first.id, "same", {"people": agreed})
        assert len(kinds(team.ruth)) == left
    assert attendance(team.ruth.store) == [27, 27, 27]
    (one,) = joint_queries.joints(team.ruth.store)
    assert one.session == min(one.members)
    assert len(one.members) == 3
    with team.ruth.store.atomic():
        for session in one.members[:2]:
            team.ruth.store.bury(team.ruth.store.need(Session, session))
    assert attendance(team.ruth.store) in ([24] * 3, [26] * 3, [20] * 3)


def test_who_stands_for_two_may_be_somebody_a_champion_does_not_know(team: Team) -> None:
    """Asha and Bilal each hold one of the two; the question about a third names whom they hold."""
    for laptop in (team.asha, team.bilal):
        held(laptop, team.hall, came=1, name="Noor Jahan")
    team.settle()
    decide(team.ruth, "same_person", "same")
    team.settle()
    for laptop in (team.asha, team.bilal):
        store = laptop.store
        with store.atomic():
            people.add_person(store, "Nur Jehan", district="OL8")
        case = case_of(laptop, "same_person")
        assert set(case.records) == {one.id for one in store.all(Person)}
        decide(laptop, "same_person", "different")
        assert kinds(laptop) == []


def test_two_decisions_about_one_case_are_no_case_themselves(team: Team) -> None:
    with team.asha.store.atomic():
        for name in ("Noor Jahan", "Nur Jehan"):
            people.add_person(team.asha.store, name, district="OL8")
    team.settle()
    decide(team.asha, "same_person", "same")
    team.ruth.clock.pass_by(minutes=5)
    decide(team.ruth, "same_person", "different")
    team.settle()
    for laptop in (team.ruth, team.asha):
        assert kinds(laptop) == []
        (kept,) = laptop.store.all(SamePersonDecision)
        assert kept.verdict == "different"


def test_a_case_names_people_and_places_not_ids(team: Team) -> None:
    made = held(team.asha, team.hall, came=2)
    team.settle()
    with team.asha.store.atomic():
        library = places.add_venue(team.asha.store, "Coppice Library")
        session = team.asha.store.need(Session, made.id)
        team.asha.store.put(replace(session, venue=library.id, topics=("eating_well",)))
    team.ruth.clock.pass_by(minutes=5)
    with team.ruth.store.atomic():
        session = team.ruth.store.need(Session, made.id)
        team.ruth.store.put(replace(session, title="Sunday"))
    team.settle()
    case = case_of(team.ruth, "two_values")
    assert case.facts["name"] == "Sunday"
    assert case.facts["other"] == {
        "title": "Saturday",
        "venue": "Coppice Library",
        "topics": "eating well",
    }
    assert case.facts["newest"]["venue"] == "Jamia hall"
    decide(team.ruth, "two_values", "other")
    assert team.ruth.store.need(Session, made.id).venue == library.id


def test_a_decision_made_before_joining_concerns_who_one_has_become(tmp_path: Path) -> None:
    ruth, asha = coordinator(tmp_path / "ruth", "Ruth"), newcomer(tmp_path / "asha", "Asha")
    with asha.store.atomic():
        a, b = (people.add_person(asha.store, name).id for name in ("Noor Jahan", "Nur Jehan"))
        made = deciding.same_person(asha.store, a, b, "same")
    assert made.champions == (asha.champion,)
    enrol(ruth, asha)
    for laptop in (ruth, asha):
        assert laptop.store.need(SamePersonDecision, made.id).champions == (asha.champion,)
    assert made.champions != (asha.champion,)
    for laptop in (ruth, asha):
        laptop.store.close()
