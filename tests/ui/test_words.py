"""Words: a label for every code, a sentence for every trouble, dates as people say them."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from champion_app.domain import codes
from champion_app.domain.errors import BadValue, MissingValue, ModeForbids, NotYourRole
from champion_app.ui import words
from champion_app.ui.labels import LABELS
from champion_app.ui.language import languages, name_of
from champion_app.ui.widgets.text import Words

if TYPE_CHECKING:
    from champion_app.ui.language import Tongue

LISTS = {
    "modes": codes.MODES,
    "statuses": codes.STATUSES,
    "first_time": codes.FIRST_TIME,
    "reads_print": codes.READS_PRINT,
    "reversal_reasons": codes.REVERSAL_REASONS,
    "activities": codes.ACTIVITIES,
    "stock_kinds": tuple(codes.STOCK_SIGNS),
    "settings": codes.SETTINGS,
    "formats": codes.FORMATS,
    "topics": codes.TOPICS,
    "needs": codes.NEEDS,
    "edition_statuses": codes.EDITION_STATUSES,
    "non_answers": codes.NON_ANSWERS,
}


@pytest.mark.parametrize("which", LISTS)
def test_every_code_of_a_list_has_words_in_its_order(which: str) -> None:
    assert tuple(LABELS[which]) == LISTS[which]


def test_a_local_code_is_shown_as_it_was_written() -> None:
    assert words.label("topics", "X-tea_and_talk") == "tea and talk"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (MissingValue(field="name"), "The name is missing."),
        (BadValue(field="quantity", value=-3), "“-3” does not fit in the number of copies."),
        (ModeForbids(mode="count"), "This session is set to “Count only”."),
        (NotYourRole(role="coordinator"), "Only a coordinator can do this."),
    ],
)
def test_trouble_is_told_without_codes(error, said: str, tongue: Tongue) -> None:
    assert words.sentence(error) == said


def test_days_are_said_as_people_do(tongue: Tongue) -> None:
    today = date(2026, 11, 23)
    assert words.near_day(datetime(2026, 11, 23, 9), today) == "today"  # noqa: DTZ001
    assert words.near_day(date(2026, 11, 24), today) == "tomorrow"
    assert words.near_day(date(2026, 11, 22), today) == "yesterday"
    assert words.near_day(date(2019, 11, 30), today) == "Sat 30 November 2019"


def test_a_name_inside_a_sentence_keeps_its_own_order(tongue: Tongue) -> None:
    assert words.own("Rosa") == "Rosa"
    assert words.own("محمد") == "\u2068محمد\u2069"
    assert words.listed(["OL8", "", "tall"]) == "OL8 · tall"
    tongue.dress("ur")
    assert words.own("Rosa") == "\u2068Rosa\u2069"


def test_a_sentence_that_begins_with_a_latin_name_runs_with_its_window(tongue: Tongue) -> None:
    said = "Champion آپ کی چابیاں بناتا ہے۔"
    assert Words(said).text() == said
    tongue.dress("ur")
    shown = Words(said)
    assert shown.text() == f"\u200f{said}"
    shown.setText("Rosa")
    assert shown.text() == "Rosa"
    shown.setText("آپ کا Champion")
    assert shown.text() == "آپ کا Champion"
    shown.setText(said)
    assert shown.text() == f"\u200f{said}"


def test_the_clock_is_written_with_western_digits_everywhere(tongue: Tongue) -> None:
    for tag in ("en", "ur", "ar"):
        tongue.speak(tag)
        assert words.clock(datetime(2026, 11, 23, 14, 4)) == "14:04"  # noqa: DTZ001


def test_a_language_is_named_in_english_on_an_english_screen_and_by_itself_elsewhere(
    tongue: Tongue,
) -> None:
    assert name_of("ur") == "Urdu"
    tongue.speak("ur")
    assert name_of("ur") == "اردو"
    assert name_of("tlh") == "tlh"
    assert languages()["ar"].right_to_left
