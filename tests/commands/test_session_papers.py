"""The papers of a session, gathered from a small community: what to bring, and no names."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from champion_app.commands import materials, people, sessions
from champion_app.commands.bringing import what_to_bring
from champion_app.commands.paper_facts import facts_for
from champion_app.documents import document
from champion_app.documents.sheet import Options
from champion_app.domain.errors import BadValue, MissingValue, ModeForbids, UnknownName
from champion_app.domain.records import Material, MaterialEdition, Programme, Session, Venue
from champion_app.domain.session_paper_facts import SessionPaperFacts
from champion_app.store.store import Store
from tests.documents.pages import text_of

DAY = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)
NAMES = ("Noor Jahan", "Zofia Lis", "Rashid Mahmood")


def edition(store: Store, material: Material, language: str, **changes: object) -> MaterialEdition:
    """An edition of a handout, in use."""
    given = {"title": f"Heart {language}", "status": "in_use", "content": "[]"} | changes
    made = MaterialEdition(
        id=store.new_id(MaterialEdition), material=material.id, language=language, **given
    )
    return store.put(made)


@pytest.fixture
def planned(store: Store) -> Session:
    """A session to come at a hall where two were held, and one elsewhere; its editions en, ur, pl.

    At the hall: an Urdu reader twice, a speaker of Pahari who does not read, ten copies in Urdu.
    """
    with store.atomic():
        programme = store.put(
            Programme(id=store.new_id(Programme), name="Oldham", languages=("pl",), contact="0161")
        )
        store.set_meta("programme", programme.id)
        store.set_meta("name", "Amina")
        heart = store.put(
            Material(id=store.new_id(Material), slug="heart", title="Heart", topic="heart")
        )
        editions = {tag: edition(store, heart, tag) for tag in ("en", "ur", "pl")}
        halls = [
            store.put(Venue(id=store.new_id(Venue), name=name, address="Coppice Street"))
            for name in ("Werneth Hall", "Library")
        ]
        reader = people.add_person(store, NAMES[0], speaks="ur").id
        polish = people.add_person(store, NAMES[1], speaks="pl").id
        elder = people.add_person(store, NAMES[2], speaks="phr").id
        people.edit_person(store, elder, reads_print="no")
        for week, hall, came in ((3, 0, [reader]), (2, 0, [reader, elder]), (1, 1, [polish])):
            held = sessions.plan_session(
                store,
                f"{week} ago",
                halls[hall].id,
                starts_at=DAY - timedelta(weeks=week),
                mode="named",
            )
            let_in(store, held.id, came)
            materials.move_stock(store, editions["ur"].id, "received", quantity=12)
            if week == 2:
                materials.move_stock(
                    store, editions["ur"].id, "handed_out", quantity=10, session=held.id
                )
        return sessions.plan_session(
            store, "Tea", halls[0].id, starts_at=DAY, topics=("heart",), languages=("en",),
            mode="first_name",
        )  # fmt: skip


def let_in(store: Store, session: str, came: list[str]) -> None:
    """These people and eight without a name; one more is taken back."""
    for person in came:
        sessions.arrive(store, session, person=person)
    for _ in range(8):
        sessions.arrive(store, session)
    sessions.reverse_arrival(store, sessions.arrive(store, session).id)


def gathered(store: Store, name: str, **keys: str) -> SessionPaperFacts:
    """The facts of a paper."""
    found = facts_for(store, name, keys)
    assert isinstance(found, SessionPaperFacts)
    return found


def test_what_was_taken_and_who_came_to_this_place_decides(store: Store, planned: Session) -> None:
    found = what_to_bring(store, planned.id)
    assert [(one.language, one.copies, one.on_hand, one.because) for one in found.lines] == [
        ("en", 5, 0, "planned"),
        ("ur", 10, 26, "given"),
    ]
    assert found.aloud == ("phr",)


def test_a_session_somewhere_new_brings_what_is_planned(store: Store, planned: Session) -> None:
    with store.atomic():
        elsewhere = sessions.plan_session(store, "New", None, starts_at=DAY, topics=("heart",))
    lines = what_to_bring(store, elsewhere.id).lines
    assert [(one.language, one.copies, one.because) for one in lines] == [("pl", 10, "programme")]


def test_a_full_room_that_was_only_counted_is_brought_enough_for(store: Store) -> None:
    with store.atomic():
        heart = Material(id=store.new_id(Material), slug="heart", title="Heart", topic="heart")
        edition(store, store.put(heart), "en")
        hall = store.put(Venue(id=store.new_id(Venue), name="Hall")).id
        held = sessions.plan_session(store, "Then", hall, starts_at=DAY - timedelta(weeks=1))
        sessions.count_heads(store, held.id, 9, 1)
        sessions.count_heads(store, held.id, 40, 2)
        off = sessions.plan_session(store, "Off", hall, starts_at=DAY - timedelta(weeks=2))
        sessions.count_heads(store, off.id, 300, 0)
        sessions.cancel_session(store, off.id, "snow")
        coming = sessions.plan_session(store, "Now", hall, starts_at=DAY, topics=("heart",))
    (line,) = what_to_bring(store, coming.id).lines
    assert (line.copies, line.because) == (45, "programme")


def test_nobody_who_came_is_named_on_any_paper(store: Store, planned: Session) -> None:
    facts = gathered(store, "session-pack", session="Tea", handouts="yes")
    assert [one.edition.language for one in facts.handouts] == ["en", "ur"]
    assert facts.address == "Coppice Street"
    assert facts.contact == "0161"
    whole = " ".join(text_of(document("session-pack").pdf(facts, Options()).pdf))
    assert "Amina" in whole
    for name in " ".join(NAMES).split():
        assert name not in whole


def test_the_mode_of_a_sheet_can_only_be_lowered(store: Store, planned: Session) -> None:
    assert gathered(store, "sign-in", session="Tea").mode == "first_name"
    assert gathered(store, "sign-in", session="Tea", mode="Cards").mode == "cards"
    assert gathered(store, "session-pack", session="Tea", mode="count").mode == "count"
    for keys in ({"session": "Tea", "mode": "names"}, {"mode": "names"}):
        with pytest.raises(ModeForbids):
            gathered(store, "sign-in", **keys)
    with store.atomic():
        store.set_meta("role", "coordinator")
    assert gathered(store, "sign-in", mode="names").mode == "named"
    with pytest.raises(ModeForbids):
        gathered(store, "sign-in", session="Tea", mode="names")


def test_a_blank_paper_has_the_programme_s_languages_and_nothing_to_bring(
    store: Store, planned: Session
) -> None:
    facts = gathered(store, "tally")
    assert (facts.title, facts.languages, facts.bring.lines) == ("", ("pl",), ())


@pytest.mark.parametrize(
    ("name", "keys", "error"),
    [
        ("session-pack", {}, MissingValue),
        ("session-pack", {"session": "Tea", "handouts": "some"}, BadValue),
        ("checklist", {"session": "Coffee"}, UnknownName),
        ("tally", {"mode": "count"}, UnknownName),
        ("sign-in", {"mode": "shouting"}, BadValue),
        ("sign-in", {"lines": "many"}, BadValue),
    ],
)
def test_what_cannot_be_meant_is_refused(
    store: Store, planned: Session, name: str, keys: dict[str, str], error: type[Exception]
) -> None:
    with pytest.raises(error):
        facts_for(store, name, keys)
