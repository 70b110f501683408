"""The papers that are taken to a session: each in ten languages, private, and in one file."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from champion_app.documents import document, signin, tally
from champion_app.documents.phrases import phrases
from champion_app.documents.sheet import Options
from champion_app.domain.bringing import Bring, Packing
from champion_app.domain.session_paper_facts import SessionPaperFacts
from champion_app.typeset.blocks import Form, Heading, TallyRows
from champion_app.typeset.paragraphs import plain
from tests.documents.pages import START, TEN, handout, text_of

BRING = Packing(
    (
        Bring("u", "Eating well", "ur", "leaflet", 40, 12, "given"),
        Bring("u", "Eating well", "ur", "large_print", 10, 0, "came"),
        Bring("z", "Vaccines", "zh-Hans", "leaflet", 5, 0, "planned"),
    ),
    aloud=("phr",),
    missing=(("Eating well", "so"),),
)
SHEET = SessionPaperFacts(
    title="Tea and talk",
    starts_at=START,
    ends_at=START + timedelta(minutes=90),
    place="Werneth Hall, OL8",
    address="Coppice Street",
    champions=("Amina Khatun",),
    contact="0161 496 0000",
    languages=("ur", "pl"),
    mode="named",
    bring=BRING,
)
BLANK = SessionPaperFacts(title="", mode="count")
PARTS = ("checklist", "sign-in", "tally", "lone-working")


@pytest.mark.parametrize("language", TEN)
def test_a_pack_has_its_four_papers_in_each_language(language: str) -> None:
    words = phrases(language)
    made = document("session-pack").pdf(replace(SHEET, lines=3), Options(language))
    pages = text_of(made.pdf)
    assert made.pages == len(pages) <= 7
    assert len(made.pdf) < 250_000
    assert all("Tea" in one for one in pages)
    titles = ("checklist", "sign_in_sheet", "tally_sheet", "safe_out_card")
    headings = [
        plain(block.text)
        for part in made.parts
        for block in part.blocks
        if isinstance(block, Heading) and block.level == 1
    ]
    assert headings == [words[title] for title in titles]
    assert [bool(part.style.footer) for part in made.parts] == [words.draft] * 4
    assert b"/S /Part" in made.pdf


@pytest.mark.parametrize("language", TEN)
def test_a_sign_in_sheet_is_there_in_every_mode_and_the_card_on_one_page(language: str) -> None:
    assert document("lone-working").pdf(SHEET, Options(language)).pages == 1
    for mode in ("count", "cards", "first_name"):
        sheet = replace(SHEET, mode=mode, lines=2)
        assert document("sign-in").pdf(sheet, Options(language)).pages == 1


@pytest.mark.parametrize("name", PARTS)
def test_every_paper_but_the_pack_is_there_blank(name: str) -> None:
    made = document(name).pdf(replace(BLANK, lines=2), Options("ur"))
    assert made.pages <= 2
    assert "Tea" not in " ".join(text_of(made.pdf))


@pytest.mark.parametrize("mode", ["first_name", "named"])
def test_each_name_stands_on_a_strip_of_its_own_to_cut_off(mode: str) -> None:
    blocks = list(signin._blocks(replace(SHEET, mode=mode), phrases("en"), 7))
    *strips, end = [one for one in blocks if isinstance(one, Form)]
    assert end.cut
    assert [strip.rows[0][0].filled for strip in strips] == [str(n) for n in range(1, 8)]
    assert all(strip.cut for strip in strips)
    asked = {plain(blank.label) for strip in strips for row in strip.rows for blank in row}
    assert ("You may contact me. My phone:" in asked) == (mode == "named")
    whole = " ".join(text_of(signin.pdf(replace(SHEET, mode=mode, lines=3), Options()).pdf))
    assert "nobody reads what others wrote" in whole


@pytest.mark.parametrize("mode", ["count", "cards", "something new"])
def test_where_no_names_are_written_down_nothing_asks_for_one(mode: str) -> None:
    whole = " ".join(text_of(signin.pdf(replace(SHEET, mode=mode), Options()).pdf))
    assert "No names are written down." in whole
    assert "leave empty" not in whole
    assert "My phone" not in whole


def test_each_breakdown_of_a_tally_has_room_for_those_not_asked() -> None:
    words = phrases("en")
    rows = {
        block.key: [plain(row) for row in block.rows]
        for block in tally._blocks(SHEET, words)
        if isinstance(block, TallyRows)
    }
    for part in ("first_time", "age", "language"):
        assert rows[words[part]][-1] == words["not_asked"], part
    assert rows[words["language"]][:2] == ["اردو", "polski"]
    assert "\u2068Eating well\u2069 · اردو · Large print" in rows[words["handouts_out"]]
    assert "must each add up to the same head count" in " ".join(
        text_of(document("tally").pdf(SHEET, Options()).pdf)
    )


def test_a_checklist_says_what_to_bring_and_tells_nobody_s_number() -> None:
    whole = " ".join(text_of(document("checklist").pdf(SHEET, Options()).pdf))
    for line in (
        "Eating well اردو 40 12",
        "Large print اردو 10",
        "简体中文 5",
        "who came to this place before",
        "Some people here do not read",
        "Not there yet: Eating well",
        "call 999",
    ):
        assert line in whole, line
    nothing = " ".join(
        text_of(document("checklist").pdf(replace(SHEET, bring=Packing()), Options()).pdf)
    )
    assert "No handouts are known" in nothing


def test_a_safe_out_card_says_that_only_people_can_raise_an_alarm() -> None:
    whole = " ".join(text_of(document("lone-working").pdf(SHEET, Options()).pdf))
    for line in ("The app cannot raise an alarm", "For the buddy", "21 November 2026, 18:00",
                 "19:30", "Werneth Hall, OL8, Coppice Street", "0161 496 0000",
                 "If no word comes by then", "call 999"):  # fmt: skip
        assert line in whole, line


def test_the_handouts_of_a_pack_keep_their_own_languages_and_pages() -> None:
    urdu, chinese = handout("eating-well", "ur"), handout("vaccines-questions", "zh-Hans")
    sheet = replace(SHEET, lines=3, bring=Packing(BRING.lines[1:]), handouts=(urdu, chinese))
    made = document("session-pack").pdf(sheet, Options("pl"))
    pages = text_of(made.pdf)
    styles = [part.style for part in made.parts]
    assert [style.language for style in styles] == ["pl"] * 4 + ["ur", "zh-Hans"]
    assert styles[4].size >= 18 > styles[5].size
    assert all(style.draft_note for style in styles[4:])
    for tag in (b"ur", b"zh-Hans"):
        assert b"/Lang (" + tag + b")" in made.pdf
    own = sum("Strona" in one for one in pages)
    title = chinese.edition.title
    last = next(number for number, one in enumerate(pages) if title in one)
    listed = " ".join(pages[:own])
    assert f"{own + 1}–{last}" in listed
    assert f"{last + 1}–{made.pages}" in listed


def test_a_finished_pdf_is_listed_and_not_bound_in() -> None:
    ready = handout("eating-well", "ur")
    theirs = replace(ready, edition=replace(ready.edition, file=blank_pdf()))
    sheet = replace(SHEET, lines=3, bring=Packing(BRING.lines[:1]), handouts=(theirs,))
    made = document("session-pack").pdf(sheet, Options())
    assert len(made.parts) == 4
    assert "Eating well" in text_of(made.pdf)[0]


def blank_pdf() -> bytes:
    """A PDF of somebody else's."""
    return document("lone-working").pdf(BLANK, Options()).pdf
