"""What to bring to a session: cases as data."""

from __future__ import annotations

import pytest

from champion_app.domain.bringing import Earlier, Plan, Shelved, Visitor, newest, predicted

UR, PHR, EN, PL = ("ur",), ("phr", "ur"), ("en",), ("pl",)


def leaflet(edition: str, language: str, **changes: object) -> Shelved:
    """An edition of the handout "Heart"."""
    given = {"material": "heart", "title": "Heart", "topic": "heart"} | changes
    return Shelved(edition=edition, language=language, **given)  # type: ignore[arg-type]  # data


SHELF = (
    leaflet("en", "en"),
    leaflet("ur1", "ur", version=1, status="in_use"),
    leaflet("ur2", "ur", version=2, status="in_use", on_hand=7),
    leaflet("pl", "pl", status="draft"),
    leaflet("so", "so", status="withdrawn"),
    leaflet("tea", "en", material="tea", title="Tea", topic="eating_well"),
)
ABOUT_HEARTS = Plan(("heart",), (EN,), (PL,))


def told(plan: Plan, shelf: tuple[Shelved, ...] = SHELF, **known: object) -> list[str]:
    """The lines as ``edition format copies why``."""
    found = predicted(plan, shelf, **known)  # type: ignore[arg-type]  # cases as data
    return [f"{one.edition} {one.format} {one.copies} {one.because}" for one in found.lines]


CASES = {
    "nobody came before: the planned languages": (
        ABOUT_HEARTS, {}, ["en leaflet 10 planned"],
    ),
    "nothing planned either: the programme's languages": (
        Plan(("heart",), (), (PL, UR)), {}, ["pl leaflet 10 programme", "ur2 leaflet 10 programme"],
    ),
    "nothing known at all: English": (
        Plan(("heart",)), {}, ["en leaflet 10 programme"],
    ),
    "a full hall without names: copies for all of them": (
        ABOUT_HEARTS, {"earlier": [Earlier(31), Earlier(22)]}, ["en leaflet 30 planned"],
    ),
    "known readers decide, and the plan adds a few": (
        ABOUT_HEARTS, {"visitors": [Visitor(UR)] * 6},
        ["en leaflet 5 planned", "ur2 leaflet 10 came"],
    ),
    "speakers of Pahari read Urdu and are counted with the others": (
        Plan(("heart",)), {"visitors": [Visitor(PHR)] * 3 + [Visitor(UR)] * 3},
        ["ur2 leaflet 10 came"],
    ),
    "Urdu readers who read nothing get no leaflet": (
        ABOUT_HEARTS, {"visitors": [Visitor(UR, "no")] * 9}, ["en leaflet 10 planned"],
    ),
    "who needs it read aloud gets no leaflet": (
        ABOUT_HEARTS, {"visitors": [Visitor(UR, "yes", ("read_aloud",))]},
        ["en leaflet 10 planned"],
    ),
    "large print is counted by itself and set from the leaflet": (
        Plan(("heart",)),
        {"visitors": [Visitor(UR), Visitor(UR, "some", ("hearing_loop", "large_print"))]},
        ["ur2 leaflet 5 came", "ur2 large_print 5 came"],
    ),
    "as many as were given out on average, of one title": (
        Plan(("heart", "eating_well")),
        {"earlier": [Earlier(30, {"en": 21, "tea": 19}), Earlier(20, {"tea": 12}), Earlier(4)]},
        ["en leaflet 20 given", "tea leaflet 20 given"],
    ),
    "an old edition that was given out is replaced by the newest": (
        Plan(("heart",)), {"earlier": [Earlier(9, {"ur1": 9})]}, ["ur2 leaflet 10 given"],
    ),
    "never more for known readers than ever came at once": (
        Plan(("heart",)), {"visitors": [Visitor(UR)] * 60, "earlier": [Earlier(12)]},
        ["ur2 leaflet 15 came"],
    ),
    "a withdrawn edition is never brought, whoever took it": (
        Plan(("heart",)), {"earlier": [Earlier(9, {"so": 9})], "visitors": [Visitor(("so",))]}, [],
    ),
    "drafts stay at home where the programme prints none": (
        Plan(("heart",), (PL,), (), drafts_blocked=True), {}, [],
    ),
    "without a subject what was given out here": (
        Plan(), {"earlier": [Earlier(9, {"tea": 4})]}, ["tea leaflet 5 given"],
    ),
    "without a subject and a past nothing": (Plan(), {}, []),
    "what was taken back more than given out counts for nothing": (
        Plan(("heart",)), {"earlier": [Earlier(9, {"ur1": -3})]}, ["en leaflet 10 programme"],
    ),
    "who has said nothing of reading decides nothing": (
        ABOUT_HEARTS, {"visitors": [Visitor(())] * 5}, ["en leaflet 10 planned"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_what_to_bring_follows_from_who_came_before(case: str) -> None:
    plan, known, lines = CASES[case]
    assert told(plan, **known) == lines


def test_an_easy_read_edition_is_brought_before_a_leaflet_set_so() -> None:
    wants = [Visitor(UR, "some", ("easy_read",))]
    assert told(Plan(("heart",)), visitors=wants) == ["ur2 easy_read 5 came"]
    shelf = (*SHELF, leaflet("easy", "ur", format="easy_read"))
    assert told(Plan(("heart",)), shelf, visitors=wants) == ["easy easy_read 5 came"]


def test_those_who_do_not_read_and_what_is_lacking_are_told_by_language() -> None:
    visitors = [Visitor(PHR, "no"), Visitor(PHR, "no"), Visitor(("so",)), Visitor(("ti",))]
    found = predicted(Plan(("heart",)), SHELF, visitors=visitors)
    assert found.aloud == ("phr",)
    assert found.missing == (("Heart", "so"), ("Heart", "ti"))


def test_copies_on_the_shelf_are_told_but_not_of_another_format() -> None:
    visitors = [Visitor(UR), Visitor(UR, needs=("large_print",))]
    found = predicted(Plan(("heart",)), SHELF, visitors=visitors)
    assert [(one.format, one.on_hand) for one in found.lines] == [
        ("leaflet", 7),
        ("large_print", 0),
    ]


@pytest.mark.parametrize(
    ("standing", "chosen"),
    [
        ((("a", 1, "in_use"), ("b", 2, "draft")), "a"),
        ((("a", 1, "draft"), ("b", 2, "draft")), "b"),
        ((("a", 1, "withdrawn"), ("b", 2, "in_use")), "b"),
        ((("a", 1, "in_use"), ("b", 2, "withdrawn")), None),
        ((("a", 1, "in_use"), ("b", 2, "out_of_date")), "a"),
        ((("a", 1, "out_of_date"),), None),
        ((), None),
    ],
)
def test_the_edition_to_print_is_ready_and_new_and_older_than_nothing_withdrawn(
    standing: tuple[tuple[str, int, str], ...], chosen: str | None
) -> None:
    shelf = [leaflet(name, "ur", version=n, status=status) for name, n, status in standing]
    found = newest(shelf)
    assert (found.edition if found else None) == chosen
