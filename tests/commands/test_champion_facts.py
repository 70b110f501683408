"""What papers for after a session say is what every report and log of the same store says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from champion_app.commands import closing, facts, people, sessions
from champion_app.commands.paper_facts import facts_for
from champion_app.commands.report_facts import period_return
from champion_app.domain.errors import (
    BadValue,
    ChampionError,
    FileTooLarge,
    FileUnreadable,
    MissingValue,
    UnknownName,
)
from champion_app.domain.handout_errors import NothingToTakeIn
from champion_app.domain.paper_errors import (
    NoHealthNumber,
    ReplyAlone,
    TooLongForPaper,
    TooManyReplies,
)
from champion_app.domain.paper_facts import Reply
from champion_app.domain.records import Champion, Session
from champion_app.sentences import sentence
from champion_app.store.store import Store
from tests.commands.test_facts import give_out, settle

DAY = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)
VALID, ORDINARY = "943 476 5919", "943 476 5918"
"""Ten digits that check each other as an NHS number's do (its data dictionary), and ten others."""


@pytest.fixture
def held(store: Store) -> str:
    """Two sessions of Amina's, one with some uncounted, and one of Omar's; the first one's id."""
    with store.atomic():
        settle(store)
        omar = store.put(Champion(id=store.new_id(Champion), code="C8", name="Omar Aziz"))
        ids = []
        for number, title in enumerate(("Tea and talk", "Walk", "Of Omar’s")):
            planned = sessions.plan_session(
                store, title, None, starts_at=DAY.replace(day=21 + number), languages=("ur",)
            )
            ids.append(planned.id)
            for person in range(5):
                sessions.arrive(store, planned.id, child=person == 4, first_time="yes")
            sessions.reverse_arrival(store, sessions.arrive(store, planned.id).id)
        give_out(store, ids[0])
        store.put(replace(store.need(Session, ids[2]), champions=(omar.id,)))
        uncounted = {"difference": "came_uncounted", "asked": "When next?"}
        closing.close_up(store, ids[0], heads=(7, 2), hours=Decimal("2.5"), answers=uncounted)
        closing.close_up(store, ids[1], heads=(4, 0), hours=Decimal(1), note="Went well")
        closing.close_up(store, ids[2])
        people.log_hours(store, None, date=date(2026, 11, 24), activity="training", minutes=30)
    return ids[0]


def test_a_session_report_has_the_numbers_of_the_log_and_of_the_return(
    store: Store, held: str
) -> None:
    found = facts_for(store, "session-report", {"session": "Tea and talk"})
    assert (found.session,) == facts.session_log(store, {"session": held}).sessions
    counted = found.counted
    assert (counted.arrivals, counted.in_room, counted.people) == (5, 9, 9)
    assert counted.answers() == {"yes": 5, "not_asked": 4}
    assert found.answers["asked"] == "When next?"
    day = date(2026, 11, 21)
    made = period_return(store, day, day, disclosure="internal")
    assert made.people.total == counted.people
    walk = facts_for(store, "session-report", {"session": "Walk"}).counted
    assert (walk.arrivals, walk.in_room, walk.people) == (5, 4, 5)


def test_a_session_that_is_not_over_has_a_form_for_its_report(store: Store) -> None:
    with store.atomic():
        sessions.plan_session(store, "To come", None, starts_at=DAY)
    planned = facts_for(store, "session-report", {"session": "To come"})
    assert planned.session.title == "To come"
    assert planned.counted is None
    assert facts_for(store, "session-report", {}).session is None
    with pytest.raises(UnknownName):
        facts_for(store, "session-report", {"session": "Never"})


def test_thanks_are_for_the_champions_own_work_as_the_return_counts_it(
    store: Store, held: str
) -> None:
    mine = facts_for(store, "thank-you", {})
    assert (mine.name, mine.sessions, mine.people) == ("Amina", 2, 14)
    assert (mine.handouts, mine.hours, mine.languages) == (28, Decimal("4.00"), ("ur",))
    assert (mine.since, mine.until) == (None, date(2026, 11, 28))
    first, last = date(2026, 11, 1), date(2026, 11, 30)
    made = period_return(store, first, last, disclosure="internal")
    (line,) = [one for one in made.champions if one.champion.code == "C7"]
    assert (line.sessions, line.minutes) == (mine.sessions, mine.hours * 60)
    keys = {"champion": "Omar Aziz", "since": "2026-11-01", "until": "2026-11-30"}
    omars = facts_for(store, "thank-you", keys)
    assert (omars.sessions, omars.people, omars.hours) == (1, 5, 0)
    assert facts_for(store, "thank-you", {"until": "2026-11-20"}).empty


def test_a_certificate_needs_a_course_and_a_champion_we_know(store: Store, held: str) -> None:
    asked = {"course": " Level 2 ", "date": "2026-11-14", "hours": "6,5"}
    found = facts_for(store, "certificate", asked)
    assert (found.name, found.course, found.day) == ("Amina", "Level 2", date(2026, 11, 14))
    assert found.hours == Decimal("6.5")
    for wrong, trouble in (
        ({"course": ""}, MissingValue),
        ({"champion": "Nobody"}, UnknownName),
        ({"date": "soon"}, BadValue),
        ({"date": "2027-11-14"}, BadValue),
        ({"hours": "many"}, BadValue),
        ({"hours": "nan"}, BadValue),
        ({"hours": "0"}, BadValue),
        ({"course": "x" * 121}, TooLongForPaper),
        ({"colour": "red"}, UnknownName),
    ):
        with pytest.raises(trouble):
            facts_for(store, "certificate", asked | wrong)


def test_whoever_has_no_champions_name_must_say_whose_paper_it_is(store: Store) -> None:
    with pytest.raises(MissingValue):
        facts_for(store, "thank-you", {})


def test_a_slip_has_what_helps_only_when_asked_and_never_a_health_number(
    store: Store, held: str
) -> None:
    with store.atomic():
        noor = people.add_person(store, "Noor Jahan", speaks="ur", note="tall")
        people.edit_person(store, noor.id, needs=("large_print",))
        store.set_meta("name", "Amina Khatun")
    asked = {"service": "Stop smoking service", "phone": "0161 496 0000", "person": "Noor Jahan"}
    found = facts_for(store, "referral-slip", asked)
    assert (found.name, found.needs, found.speaks, found.giver) == ("Noor Jahan", (), "", "Amina")
    wished = facts_for(store, "referral-slip", asked | {"helps": "Yes", "for": "Noor"})
    assert (wished.name, wished.needs, wished.speaks) == ("Noor", ("large_print",), "ur")
    assert "tall" not in repr(wished)
    assert facts_for(store, "referral-slip", asked | {"note": ORDINARY}).note == ORDINARY
    for wrong, trouble in (
        ({"service": " "}, MissingValue),
        ({"person": "", "helps": "yes"}, MissingValue),
        ({"person": "Nobody"}, UnknownName),
        ({"helps": "perhaps"}, BadValue),
        ({"phone": "ask Ali"}, BadValue),
        ({"url": "javascript:alert(1)"}, BadValue),
        ({"note": "x" * 161}, TooLongForPaper),
        ({"note": f"number {VALID}"}, NoHealthNumber),
        ({"appointment": VALID.replace(" ", "")}, NoHealthNumber),
    ):
        with pytest.raises(trouble):
            facts_for(store, "referral-slip", asked | wrong)


@pytest.mark.parametrize(
    ("phone", "url"), [("111", "nhs.uk"), ("+44 (0)161 496 0000 ext 12", "https://a.org/b?c=d:e")]
)
def test_numbers_and_addresses_are_taken_as_people_write_them(
    store: Store, phone: str, url: str
) -> None:
    found = facts_for(store, "referral-slip", {"service": "GP", "phone": phone, "url": url})
    assert (found.phone, found.url) == (phone, url)


def test_replies_come_typed_or_from_a_text_file(store: Store, tmp_path: Path) -> None:
    typed = {"said1": "It is cold.", "did1": "We heat it.", "said3": "Late.", "cannot3": "No bus."}
    replies = (Reply("It is cold.", "We heat it."), Reply("Late.", "No bus.", done=False))
    assert facts_for(store, "replies", typed).replies == replies
    file = tmp_path / "replies.txt"
    file.write_text("It is cold.\nWe heat it.\n\nLate.\r\ncannot: No bus.\n", encoding="utf-8-sig")
    assert facts_for(store, "replies", {"file": str(file)}).replies == replies


@pytest.mark.parametrize(
    ("given", "trouble"),
    [
        ({}, MissingValue),
        ({"said1": "Cold."}, ReplyAlone),
        ({"did2": "Done."}, ReplyAlone),
        ({"said1": "Cold.", "did1": "Done.", "cannot1": "No."}, ReplyAlone),
        ({"said1": "x" * 301, "did1": "Done."}, TooLongForPaper),
        ({"said7": "Cold.", "did7": "Done."}, UnknownName),
        (b"", NothingToTakeIn),
        (b"Cold.\n", ReplyAlone),
        (b"Cold.\ncannot:\n", ReplyAlone),
        (b"Cold.\nDone.\n" * 7, TooManyReplies),
        (b"Cold.\n" + b"x" * 301, TooLongForPaper),
        (b"\xff\xfe\x00", FileUnreadable),
        (b"x" * 1_000_001, FileTooLarge),
        (None, FileUnreadable),
    ],
)
def test_replies_that_cannot_be_printed_are_refused_in_one_sentence(
    store: Store, tmp_path: Path, given: dict[str, str] | bytes | None, trouble: type[ChampionError]
) -> None:
    if not isinstance(given, dict):
        file = tmp_path / "replies.txt"
        if given is not None:
            file.write_bytes(given)
        given = {"file": str(file)}
    with pytest.raises(trouble) as told:
        facts_for(store, "replies", given)
    said = sentence(type(told.value).__name__, told.value.facts)
    assert said.endswith((".", ")."))
    assert "\n" not in said
