"""The papers for after a session and for champions: each on one page, in ten languages."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from champion_app.documents import document
from champion_app.documents.phrases import phrases
from champion_app.documents.sheet import Options
from champion_app.domain.codes import NEEDS
from champion_app.domain.errors import BadValue
from champion_app.domain.paper_errors import MoreThanOnePage
from champion_app.domain.paper_facts import RepliesFacts, Reply, SessionReportFacts, ThanksFacts
from champion_app.typeset.blocks import PairRow
from champion_app.typeset.papers import Paper
from tests.documents.champion_pages import AFTERWARDS, HELD, REPORT, SLIP, WHOSE
from tests.documents.pages import TEN, TODAY, text_of

SAID = {
    "session-report": ("session_report", "Werneth Hall", "49", "Chairs"),
    "thank-you": ("thanks_close", "Amina Khatun", "74", "12.5"),
    "replies": ("you_said_we_did", "Letters are only in English.", "0161 496 0000"),
    "referral-slip": ("suggested_service", "Stop smoking service", "0161 496 0000", "Noor"),
    "certificate": ("certificate_for", "Amina Khatun", "Health Improvement, Level 2"),
}
READS_BACK = ("en", "pl", "ro", "so", "uk", "zh-Hans")
"""What a reader's program gives back in the order of the page; of others it turns words round."""


def made(name: str, facts: Any = None, language: str = "en", **wanted: Any) -> Paper:
    """A paper, from its usual facts or others."""
    return document(name).pdf(facts or AFTERWARDS[name], Options(language, **wanted))


def page(name: str, facts: Any = None, language: str = "en", **wanted: Any) -> str:
    """All that stands on it."""
    return " ".join(text_of(made(name, facts, language, **wanted).pdf))


@pytest.mark.parametrize("language", TEN)
@pytest.mark.parametrize("name", AFTERWARDS)
def test_each_paper_is_one_page_in_ten_languages(name: str, language: str) -> None:
    # The largest size that fits is looked for in two of them: it takes five times as long.
    paper = made(name, language=language, size=None if language in ("en", "ur") else 12.0)
    assert paper.pages == 1
    assert len(paper.pdf) < 200_000
    whole = " ".join(text_of(paper.pdf))
    title, *facts = SAID[name]
    for said in " ".join(facts).split():
        assert said.strip(".,") in whole, said
    assert "Oldham Champions" in whole
    if language in READS_BACK:
        words = phrases(language)[title].split()
        assert "".join(words) in "".join(whole.split())


def test_a_report_has_both_counts_each_breakdown_and_the_answers() -> None:
    whole = page("session-report")
    for said in (
        "21 November 2026", "18:00–19:30", "Talk · Held", "49 People in the reports",
        "17 First time", "28 Handouts given out", "3.5 Hours", "People who came in 46",
        "Head count 49 (41 + 8)", "Adults 41", "Children 8", "Gave a name 3", "Number cards 5",
        "No name 38", "Counted in the room only 3", "Been before 12", "First time: Not asked 20",
        "Eating well", "Came in uncounted", "Before: 6 · After: 21", "When is the next one?",
        "Ring 0161 496 0000 about the room.", "Everyone is safely home Yes",
    ):  # fmt: skip
        assert said in whole, said


def test_a_word_before_a_number_heads_its_row_to_a_screen_reader() -> None:
    pdf = made("session-report", size=12.0).pdf
    assert pdf.count(b"/Scope /Row") == 23  # 7 of what it was, 10 of who came, 6 answers
    assert pdf.count(b"/Scope /Column") == 3


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("known", [HELD, None])
def test_the_form_for_a_report_is_one_page_with_what_is_known_on_it(
    language: str, known: Any
) -> None:
    paper = made("session-report", SessionReportFacts(session=known), language)
    whole = " ".join(text_of(paper.pdf))
    assert paper.pages == 1
    assert ("Werneth Hall, OL8" in whole) == (known is not None)
    assert "46" not in whole  # who came is for the champion to write
    assert language != "en" or "Write nobody’s name here" in whole


def test_a_report_with_a_long_note_goes_on_and_loses_nothing() -> None:
    note = "\n".join(f"Line {number} of what happened." for number in range(1, 90))
    long = replace(REPORT, session=replace(HELD, note=note))
    paper = made("session-report", long)
    assert paper.pages > 1
    assert "Line 89 of what happened." in " ".join(text_of(paper.pdf))


def test_thanks_without_any_work_are_as_kind_and_show_no_noughts() -> None:
    whole = page("thank-you", ThanksFacts(name="Amina Khatun", until=TODAY))
    assert "We are glad" not in whole
    assert "we are glad that you are one of us" in whole
    assert "Up to 23 November 2026" in whole
    assert "Sessions held" not in whole


def test_a_poster_shows_as_many_as_six_replies_larger_where_they_are_few() -> None:
    six = RepliesFacts(
        replies=tuple(Reply(f"Worry {n} of people here.", f"Answer {n}.") for n in range(1, 7)),
        made_on=TODAY,
    )
    many, few = made("replies", six), made("replies")
    assert many.pages == few.pages == 1
    assert many.parts[0].style.size < few.parts[0].style.size
    whole = " ".join(text_of(many.pdf))
    assert all(f"Answer {n}." in whole for n in range(1, 7))
    assert "We could not, because" in page("replies")
    assert made("replies", six, "ur").pages == 1


def test_what_does_not_fit_on_one_page_is_refused_in_one_sentence() -> None:
    long = RepliesFacts(replies=(Reply("Why? " * 60, "So. " * 75),) * 6, made_on=TODAY)
    with pytest.raises(MoreThanOnePage):
        made("replies", long, "ur")
    with pytest.raises(MoreThanOnePage):
        made("certificate", replace(AFTERWARDS["certificate"], course="Long " * 24), size=28)
    for name in ("replies", "referral-slip", "certificate", "thank-you"):
        with pytest.raises(BadValue):
            made(name, paper="A5")


def test_a_slip_stands_twice_on_its_sheet_and_is_read_out_once() -> None:
    paper = made("referral-slip")
    (whole,) = text_of(paper.pdf)
    assert whole.count("0161 496 0000") == 2
    assert b"595.28 841.89" in paper.pdf
    assert paper.pdf.count(b"/Subtype /Link") == 2  # the number and the address, once each
    assert "0161 496 0000" in made("referral-slip", language="ur").isolated


def test_a_slip_in_two_languages_has_the_same_numbers_in_both() -> None:
    (whole,) = text_of(made("referral-slip", beside="ur").pdf)
    assert whole.count("0161 496 0000") == 4
    assert phrases("en")["suggested_service"] in whole
    (english,) = made("referral-slip", beside="ur").parts
    (urdu,) = made("referral-slip", language="ur", beside="en").parts
    pairs = [one for one in (*english.blocks, *urdu.blocks) if isinstance(one, PairRow)]
    assert [pair.left[0].language for pair in pairs] == ["", "en"]  # English stands on the left
    assert [pair.right[0].language for pair in pairs] == ["ur", ""]


def test_a_slip_with_too_much_for_half_a_sheet_has_a_whole_one() -> None:
    much = replace(SLIP, needs=NEEDS[:6], note="Bus 59 stops outside, and there is a lift. " * 3)
    (whole,) = text_of(made("referral-slip", much, "ur", beside="ar").pdf)
    assert whole.count("0161 496 0000") == 2


def test_a_slip_shows_what_helps_only_when_that_was_asked_for() -> None:
    assert "Interpreter for my language" in page("referral-slip")
    without = page("referral-slip", replace(SLIP, needs=(), speaks=""))
    assert "What helps me" not in without


def test_a_certificate_signs_first_where_its_reader_begins() -> None:
    for language, first in (("en", "left"), ("ur", "right")):
        paper = made("certificate", language=language)
        signed = paper.parts[0].blocks[-1]
        words = phrases(language)
        assert getattr(signed, first)[-1].text == words["signature"]
        assert b"841.89 595.28" in paper.pdf
    assert WHOSE.name in page("certificate")
