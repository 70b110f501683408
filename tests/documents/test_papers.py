"""The other papers: each in ten languages, with the facts it was given and no more."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from champion_app.documents import DOCUMENTS, document, session_head, session_log, signin
from champion_app.documents.phrases import phrases
from champion_app.documents.sheet import Options
from champion_app.domain.errors import BadValue, NoWordsOnPaper, UnknownName
from champion_app.domain.facts import SessionLogFacts
from champion_app.typeset.blocks import Block, FactTable, Form, Paragraph, Span, Text
from tests.documents.pages import CODE, FACTS, TEN, TODAY, session, text_of


def page(name: str, facts: Any, language: str = "en") -> str:
    """All that stands on a paper."""
    return " ".join(text_of(document(name).pdf(facts, Options(language)).pdf))


def plain(text: Text) -> str:
    """A text without its spans."""
    return text if isinstance(text, str) else "".join(span.text for span in text)


@pytest.mark.parametrize("language", TEN)
@pytest.mark.parametrize("name", FACTS)
def test_every_paper_prints_in_ten_languages(name: str, language: str) -> None:
    made = document(name).pdf(FACTS[name], Options(language))
    whole = " ".join(text_of(made.pdf))
    assert made.pages == 1
    assert "Amina" in whole
    assert "Khatun" in whole
    assert len(made.pdf) < 150_000


@pytest.mark.parametrize("language", TEN)
def test_words_that_nobody_has_checked_say_so(language: str) -> None:
    words = phrases(language)
    assert words.draft == (language != "en")
    if language in ("pl", "ro", "so", "uk"):
        assert words["translated_by_us_draft"] in page("receipt", FACTS["receipt"], language)


@pytest.mark.parametrize("language", TEN)
def test_a_recovery_code_reads_from_left_to_right_in_every_language(language: str) -> None:
    whole = page("recovery", FACTS["recovery"], language)
    assert CODE in "".join(whole.split()).replace("\u2009", "")


def test_a_receipt_says_what_came_and_what_is_missing() -> None:
    whole = page("receipt", FACTS["receipt"])
    for line in ("File 7", "New: 1", "Already had, nothing changed: 2", "Needs a decision: 3",
                 "Could not be read: 4", "Still missing: 5, 6", "Sessions: 8",
                 "People counted: 163", "Thank you."):  # fmt: skip
        assert line in whole
    nothing = replace(FACTS["receipt"], new=0, already=0, decisions=0, unreadable=0, missing=())
    whole = page("receipt", nothing)
    for line in ("Needs a decision", "Could not be read", "Still missing", "Thank you."):
        assert line not in whole


def test_the_log_of_one_session_has_its_counts_side_by_side() -> None:
    whole = page("session-log", FACTS["session-log"])
    for line in ("21 November 2026", "18:00–19:30", "Werneth Hall, OL8", "Held",
                 "Eating well, Heart", "اردو", "Amina Khatun, Yusuf Ali", "People who came in 46",
                 "Adults 37", "Children 9", "Gave a name 3", "Number cards 5", "No name 38",
                 "First time 17", "Head count 49 (41 + 8)", "0161 496 0000"):  # fmt: skip
        assert line in whole


def test_the_log_of_many_sessions_adds_up() -> None:
    counts = ("named", "cards", "anonymous", "adults", "children", "first_time", "materials_out")
    nobody = dict.fromkeys(counts, 0)
    listed = (
        session(0),
        session(1, status="cancelled", note="", **nobody),
        session(3, status="cancelled", note=""),  # called off when some had come
        session(2, title="Walk", note=""),
    )
    log = SessionLogFacts(sessions=listed, made_on=TODAY)
    words = phrases("en")
    table = next(one for one in session_log._table(log, words) if isinstance(one, FactTable))
    first, off, some, _, total = ([plain(cell) for cell in row] for row in table.rows)
    assert first[3:] == ["46", "37", "9", "17", "28", "3.5"]
    assert off[3:8] == [""] * 5
    assert some[3:8] == first[3:8]
    assert total[3:] == ["138", "111", "27", "51", "84", "14"]
    assert "Walk" in page("session-log", log)


def test_an_empty_log_says_so() -> None:
    assert "No sessions." in page("session-log", SessionLogFacts(sessions=(), made_on=TODAY))


def test_a_log_of_a_whole_year_keeps_its_headings_on_each_page() -> None:
    log = SessionLogFacts(sessions=tuple(session(day, note="") for day in range(80)), made_on=TODAY)
    pages = text_of(session_log.pdf(log, Options("en")).pdf)
    assert len(pages) > 3
    assert all("Handouts given out" in one for one in pages[:-1])


@pytest.mark.parametrize(
    ("mode", "asked"),
    [
        ("count", None),
        ("cards", "Cross out the number on the card"),
        ("first_name", "First name or a letter (or leave empty)"),
        ("named", "Name (or leave empty)"),
    ],
)
def test_a_sign_in_sheet_asks_for_no_more_than_the_session_does(
    mode: str, asked: str | None
) -> None:
    whole = page("sign-in", replace(FACTS["sign-in"], mode=mode, lines=3))
    asking = ("First name or a letter (or leave empty)", "Cross out the number on the card")
    for words in (*asking, "Name (or leave empty)"):
        assert (words in whole) == (words == asked)
    assert "You do not have to give a name." in whole


def test_a_sign_in_sheet_fills_one_page_or_has_the_lines_asked_for() -> None:
    assert signin.pdf(FACTS["sign-in"], Options("ur")).pages == 1
    assert signin.pdf(replace(FACTS["sign-in"], lines=40), Options("en")).pages > 1
    words = phrases("en")
    blocks: list[Block] = list(signin._blocks(FACTS["sign-in"], words, 7))
    assert sum(isinstance(one, Form) and bool(one.rows) for one in blocks) == 7
    for lines in (0, 401):
        with pytest.raises(BadValue):
            signin.pdf(replace(FACTS["sign-in"], lines=lines), Options("en"))


def test_a_blank_sign_in_sheet_has_no_session_on_it() -> None:
    blank = replace(FACTS["sign-in"], title="", starts_at=None, place="", champions=())
    assert "Sign-in sheet" in page("sign-in", blank)


def test_a_paper_without_words_in_a_language_is_refused_by_its_name() -> None:
    with pytest.raises(NoWordsOnPaper) as caught:
        page("receipt", FACTS["receipt"], "gu")
    assert caught.value.facts == {"language": "Gujarati"}
    with pytest.raises(UnknownName):
        page("receipt", FACTS["receipt"], "xx")


def test_speakers_of_a_language_hardly_written_get_the_one_they_read() -> None:
    assert document("receipt").pdf(FACTS["receipt"], Options("phr")).pdf == (
        document("receipt").pdf(FACTS["receipt"], Options("ur")).pdf
    )


def test_every_paper_is_listed_with_its_keys() -> None:
    assert list(DOCUMENTS) == [
        "handout",
        "sign-in",
        "tally",
        "checklist",
        "lone-working",
        "session-pack",
        "session-log",
        "recovery",
        "receipt",
        "quarter",
        "session-report",
        "thank-you",
        "replies",
        "referral-slip",
        "certificate",
    ]
    for name, one in DOCUMENTS.items():
        assert one.name == name
        assert one.about
        assert all(one.keys.values())
        assert one.languages == (() if name == "handout" else (TEN[0], *sorted(TEN[1:])))
    with pytest.raises(UnknownName):
        document("novel")


def test_the_same_facts_make_the_same_bytes() -> None:
    first = document("receipt").pdf(FACTS["receipt"], Options("ar")).pdf
    assert document("receipt").pdf(FACTS["receipt"], Options("ar")).pdf == first


def test_a_name_in_another_script_keeps_its_own_direction() -> None:
    facts = replace(FACTS["sign-in"], place="مسجد النور, OL8 1AB", lines=2)
    spans = session_head.about(facts, phrases("en"))
    assert Span("\u2068مسجد النور, OL8 1AB\u2069", strong=True) in spans


@pytest.mark.parametrize("count", [1, 2])
def test_a_note_in_another_direction_stands_by_itself_to_its_full_stop(count: int) -> None:
    listed = tuple(session(day, note="Went well.\nBring cups.") for day in range(count))
    log = SessionLogFacts(sessions=listed, made_on=TODAY)
    words = phrases("ur")
    made = (
        session_log._page(listed[0], log, words) if count == 1 else session_log._table(log, words)
    )
    notes = [one for one in made if isinstance(one, Paragraph) and one.key == "note"]
    assert len(notes) == count
    for note in notes:
        assert note.wide
        assert note.text == "\u2068Went well.\u2069\n\u2068Bring cups.\u2069"
