"""The return of a period on paper and as a workbook: what it shows, what it does not, and why."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from champion_app.documents import quarter, quarter_tables, tables
from champion_app.documents.phrases import phrases
from champion_app.documents.sheet import Options
from champion_app.domain import codes
from champion_app.domain.counting import (
    CopiesOut,
    CountedSession,
    Different,
    Laptop,
    Place,
    TimeGiven,
    Volunteer,
    Written,
)
from champion_app.domain.disclosure import PROFILES
from champion_app.domain.quarter import About, Return, return_of
from tests.documents.pages import TEN, TODAY, text_of
from tests.documents.test_tables import sheets

ABOUT = About(
    first=date(2026, 9, 1),
    last=date(2026, 11, 22),
    made_on=TODAY,
    time_zone="Europe/London",
    programme="Oldham Champions",
    organisation="Oldham Community Trust",
)
TEAM = {
    "x": Volunteer("C2", "Amina Khatun"),
    "y": Volunteer("C10", "Yusuf Ali"),
    "k": Volunteer("", "Ruth Okafor", coordinator=True),
}
PLACES = {"a": Place("Werneth Hall", "OL8"), "b": Place("Coppice Library", "OL9")}
COLUMNS = {
    "summary": "part,line,value",
    "languages": "language,sessions_held",
    "topics": "topic,sessions_held",
    "places": "district,venue_name,sessions_held,attendance",
    "champions": "champion_code,champion_name,sessions_held,hours",
    "handouts": "title,language,copies",
    "hours": "activity,hours",
    "differences": "date,title,arrivals,head_count,used",
    "how_we_counted": "text",
}


def held(**given: Any) -> CountedSession:
    """A session that was held and reported."""
    return CountedSession(
        **{"day": date(2026, 11, 7), "status": "closed", "has_report": True} | given
    )


WRITTEN = Written(
    sessions=(
        held(title="Tea and talk", venue="a", languages=("ur", "en"), topics=("heart",),
             champions=("x",), named=13, anonymous=34, children=9, heads=(40, 9),
             first_time={"yes": 21, "no": 3, "not_asked": 23}),
        held(title="Walk", venue="b", languages=("ur",), topics=("moving_more",),
             champions=("x", "y"), cards=6, first_time={"not_asked": 6}),
        held(title="Late", status="open", has_report=False),
    ),
    different=Different(11, 6),
    places=PLACES,
    champions=TEAM,
    hours=(TimeGiven("x", "session", 150), TimeGiven("y", "travel", 40),
           TimeGiven("k", "admin", 9)),
    handouts=(CopiesOut("Eating well", "en", 31), CopiesOut("Eating well", "ur", 28)),
    laptops=(Laptop("C2", "Amina Khatun", date(2026, 8, 30)),
             Laptop("C10", "Yusuf Ali", date(2026, 11, 20))),
)  # fmt: skip


def made(profile: str = "nhs7r5", **about: Any) -> Return:
    """The return of all that was written down."""
    return return_of(WRITTEN, replace(ABOUT, **about), PROFILES[profile])


def page(one: Return, language: str = "en") -> str:
    """All that stands on it."""
    return " ".join(text_of(quarter.pdf(one, Options(language)).pdf))


@pytest.mark.parametrize("language", TEN)
def test_a_return_prints_in_ten_languages(language: str) -> None:
    paper = quarter.pdf(made(), Options(language))
    whole = " ".join(text_of(paper.pdf))
    assert paper.pages <= 4
    for word in ("Oldham", "Champions", "C2", "C10"):
        assert word in whole
    assert any("nhs7r5" in line for line in quarter.how(made(), phrases(language)))
    assert len(paper.pdf) < 150_000


def test_a_return_says_what_was_done_and_who_came() -> None:
    whole = page(made("internal"))
    for line in ("Report, 1 September 2026 to 22 November 2026", "Programme: Oldham Champions",
                 "Made on 23 November 2026", "Sessions held 2", "People who came in 53",
                 "Different people at least 17", "Handouts given out 59", "Hours 3.32",
                 "Held 2", "Open 1", "Over, without a closing report 1", "Urdu 2", "English 1",
                 "Heart 1", "Adults 44", "Children 9", "First time 21", "Been before 3",
                 "Not asked 29", "Gave a name 13", "Number cards 6", "No name 34",
                 "Werneth Hall OL8 1 47", "Coppice Library OL9 1 6", "C2, Amina Khatun 2 2.5",
                 "Coordinator, Ruth Okafor 0 0.15", "Travelling 0.67", "Eating well Urdu 28",
                 "7 November 2026 Tea and talk 47 49 47"):  # fmt: skip
        assert line in whole, line


def test_small_numbers_of_people_are_stars_and_other_things_are_exact() -> None:
    whole = page(made())
    for line in ("People who came in 55", "Different people at least 15", "Handouts given out 59",
                 "Been before *", "Number cards *", "Gave a name 15", "No name 35",
                 "Werneth Hall OL8 1 45", "Coppice Library OL9 1 *", "Eating well English 31",
                 "C2 2 2.5"):  # fmt: skip
        assert line in whole, line


def test_the_profile_is_said_in_plain_words_on_the_first_page() -> None:
    for profile, line in (
        ("nhs7r5", "Numbers of people from 1 to 7 are shown as *."),
        ("nhs7r5", "rounded to the nearest 5"),
        ("t5", "Numbers of people from 1 to 4 are shown as *."),
        ("t10", "Numbers of people from 1 to 9 are shown as *."),
    ):
        first, *_ = text_of(quarter.pdf(made(profile), Options("en")).pdf)
        assert line in first
        assert "not for sharing" not in first
    assert "rounded" not in page(made("t5"))
    assert "Way of hiding small numbers: t10." in page(made("t10"))


def test_a_return_that_hides_nothing_says_on_every_page_that_it_is_not_for_sharing() -> None:
    pages = text_of(quarter.pdf(made("internal"), Options("en")).pdf)
    assert all("Nothing is hidden in this report: not for sharing." in one for one in pages)


@pytest.mark.parametrize("profile", ["t5", "t10", "nhs7r5"])
def test_names_of_champions_and_single_sessions_do_not_leave_the_house(profile: str) -> None:
    whole = page(made(profile))
    book = " ".join(str(cell) for table in quarter_tables.sheets(made(profile), "en")
                    for row in table.rows for cell in row)  # fmt: skip
    for text in (whole, book):
        for name in ("Amina", "Khatun", "Yusuf", "Okafor", "Tea and talk"):
            assert name not in text


def test_whose_work_may_be_missing_is_said_at_the_top() -> None:
    first, *_ = text_of(quarter.pdf(made(), Options("en")).pdf)
    assert "Not heard from since 1 September 2026: C2. Their work may be missing here." in first
    assert "Not heard from since 22 November 2026: C10. Their latest work" in first
    assert "C2 Amina Khatun" in page(made("internal"))
    heard = replace(WRITTEN, laptops=(Laptop("C2", "Amina Khatun", TODAY),))
    whole = page(return_of(heard, ABOUT, PROFILES["t5"]))
    assert "Every champion’s laptop was heard from since 1 September 2026. Laptops: 1." in whole
    assert "may be missing" not in whole


def test_a_champions_own_return_says_that_it_is_only_theirs() -> None:
    whole = page(made(alone="Amina Khatun"))
    assert "Made on the laptop of Amina Khatun. Only the work on this laptop is counted." in whole


def test_how_it_was_counted_is_said_line_by_line() -> None:
    words = phrases("en")
    lines = " ".join(quarter.how(made("internal"), words))
    for line in ("Time zone: \u2068Europe/London\u2069.", "both days included",
                 "the count at the door is used: 1.", "are counted as visits",
                 "whether it was their first time: 45.", "a name or a number card: 36.",
                 "stands once under each", "only printed or put out are not counted"):  # fmt: skip
        assert line in lines, line
    assert "count of the room is used" not in lines  # of what did not happen nothing is said


def test_a_share_is_left_out_where_it_would_need_a_hidden_number() -> None:
    lines = " ".join(quarter.how(made("nhs7r5"), phrases("en")))
    assert "of every 100" not in lines


def test_a_period_with_nothing_in_it_says_so_and_how_it_would_have_counted() -> None:
    nothing = return_of(Written(sessions=()), ABOUT, PROFILES["nhs7r5"])
    whole = page(nothing)
    assert "No sessions, handouts or hours were written down for these days." in whole
    assert "How we counted" in whole
    assert "Sessions held" not in whole
    hours_only = replace(WRITTEN, sessions=(), handouts=())
    whole = page(return_of(hours_only, ABOUT, PROFILES["t5"]))
    assert "No sessions." in whole
    assert "Travelling 0.67" in whole


def test_where_nothing_was_held_and_nobody_came_no_place_is_listed() -> None:
    to_come = held(venue="a", status="planned", has_report=False)
    whole = page(return_of(replace(WRITTEN, sessions=(to_come,)), ABOUT, PROFILES["t5"]))
    assert "Planned 1" in whole
    assert "Werneth" not in whole


def test_the_same_facts_make_the_same_bytes() -> None:
    assert quarter.pdf(made(), Options("ur")).pdf == quarter.pdf(made(), Options("ur")).pdf


@pytest.mark.parametrize("profile", list(PROFILES))
def test_a_workbook_has_a_sheet_for_each_part_with_fixed_columns(profile: str) -> None:
    listed = quarter_tables.sheets(made(profile), "en")
    wanted = {name: line for name, line in COLUMNS.items()
              if name != "differences" or profile == "internal"}  # fmt: skip
    assert {one.name: ",".join(one.columns) for one in listed} == wanted
    for one in listed:
        assert all(len(row) == len(one.columns) for row in one.rows)


def test_a_workbook_read_back_holds_the_figures_as_numbers(tmp_path: Path) -> None:
    file = tmp_path / "quarter.xlsx"
    tables.save(quarter_tables.sheets(made(), "en"), "xlsx", file)
    book = sheets(file)
    summary = {(row["A"][1], row["B"][1]): row.get("C") for row in book["summary"][1:]}
    assert summary["return", "disclosure"] == ("inlineStr", "nhs7r5")
    assert summary["people", "attendance"] == ("n", "55")
    assert summary["way_of_counting", "cards"] == ("inlineStr", "*")
    assert summary["sessions", "held"] == ("n", "2")
    assert summary["champions", "not_heard_since_from"] == ("inlineStr", "C2")
    assert summary["percent", "matched"] is None
    assert {line for part, line in summary if part == "first_time"} == set(codes.FIRST_TIME)
    assert book["places"][1]["D"] == ("n", "45")
    assert book["places"][2]["D"] == ("inlineStr", "*")
    assert book["hours"][1]["B"] == ("n", "0.15")


@pytest.mark.parametrize("language", ["en", "ur"])
def test_a_workbook_says_how_it_was_counted_in_the_readers_language(language: str) -> None:
    *_, last = quarter_tables.sheets(made(), language)
    lines = [str(row[0]) for row in last.rows]
    assert not re.search("[\u2066-\u2069]", "".join(lines))
    assert phrases(language)["how_visits"] in lines


def test_minutes_are_hours_to_the_hundredth() -> None:
    assert (quarter.hours(40), quarter.hours(90)) == (Decimal("0.67"), Decimal("1.50"))
