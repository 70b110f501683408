"""Numbers, doses, addresses and names stay readable where the text runs the other way."""

from __future__ import annotations

import pytest

from champion_app.typeset import bidi, isolate

TOKENS = (
    *("+44 20 7946 0958", "020 7946 0958", "(020) 7946 0958", "020-7946-0958", "07700 900123"),
    *("+44 (0)20 7946 0958", "0800 123 4567", "111", "999"),
    *("500 mg", "2.5-5 ml", "120/80 mmHg", "2 x 500 mg", "<5 mmol/L", "1,000", "0.5 mg", "5%"),
    *("4-6", "4–6", "4 - 6", "10-15", "2026-11-23", "23/11/2026", "23.11.2026"),
    *("9:00-17:00", "09:30 – 16:00", "9.30am", "9 am - 5 pm", "-5", "−5 °C", "37.5 °C", "£9.50"),
    *("M13 9PL", "COVID-19", "SARS-CoV-2", "B12", "H1N1", "NHS 111", "Vitamin D 1000 IU"),
    *("https://www.nhs.uk/conditions/a-b?x=1", "www.nhs.uk", "nhs.uk/flu", "help@example.org"),
    *("٠٢٠ ٧٩٤٦ ٠٩٥٨", "+٤٤ ٢٠ ٧٩٤٦ ٠٩٥٨", "٤-٦", "٤–٦", "٩:٠٠-١٧:٠٠", "٢٠٢٦-١١-٢٣"),
    *("۰۲۰ ۷۹۴۶ ۰۹۵۸", "۴-۶", "۲۰۲۶-۱۱-۲۳", "-۵", "۲٫۵"),
)
SENTENCES = {
    "Arabic": "اتصل بالرقم {} في أي وقت.",
    "Arabic in brackets": "اتصل بنا ({}) اليوم",
    "Urdu": "ڈاکٹر کو {} پر فون کریں۔",
    "Farsi": "روزانه {} مصرف کنید،",
    "Hebrew": "התקשרו אל {}, בכל עת",
    "Hebrew with a prefix": "הגיעו ב-{} בערב",
    "alone": "{}",
}


def _places(text: str, token: str, base: int) -> list[int]:
    """Where the token's characters stand on the line, counted from the left."""
    found = bidi.line(text, isolate.levels(text, base), base)
    order = bidi.visual_order(found)
    start = text.index(token)
    return [order.index(index) for index in range(start, start + len(token))]


@pytest.mark.parametrize("frame", SENTENCES.values(), ids=SENTENCES.keys())
@pytest.mark.parametrize("token", TOKENS)
def test_a_token_reads_from_left_to_right_and_of_one_piece(token: str, frame: str) -> None:
    places = _places(frame.format(token), token, base=1)
    assert places == list(range(places[0], places[0] + len(token)))


@pytest.mark.parametrize("token", ["+44 20 7946 0958", "4-6", "500 mg", "٠٢٠ ٧٩٤٦ ٠٩٥٨"])
def test_plain_bidi_would_scramble_what_is_isolated(token: str) -> None:
    text = SENTENCES["Arabic"].format(token)
    order = bidi.visual_order(bidi.levels(text, 1))
    start = text.index(token)
    places = [order.index(index) for index in range(start, start + len(token))]
    assert places != list(range(places[0], places[0] + len(token)))


def test_a_name_in_arabic_does_not_pull_the_number_after_it() -> None:
    text = "Ask for محمد علي 07700 900123, or 5."
    number = _places(text, "07700 900123", base=0)
    name = _places(text, "محمد علي", base=0)
    assert number == list(range(17, 29))
    assert name == list(range(15, 7, -1))


def test_numbers_that_only_stand_beside_each_other_are_not_joined() -> None:
    text = "خذ 3 أو 4، 999. 111 للطوارئ"
    assert isolate.tokens(text, 1) == ()


def test_stray_marks_are_taken_out_and_isolates_are_left_in() -> None:
    assert isolate.cleaned("\u200fa\u202bb\u202c\u2066c\u2069\u200e") == "ab\u2066c\u2069"


def test_numbers_with_their_units_are_kept_on_one_line() -> None:
    text = "Ring +44 20 7946 0958 and take 500 mg or 2.5-5 ml near M13 9PL"
    found = {text[start:end] for start, end in isolate.numbers(text)}
    assert {"+44 20 7946 0958", "500 mg", "2.5-5 ml", "M13 9PL"} <= found


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("العمر (5-6 سنوات)", ["5-6"]),
        ("العمر (من 5-6) سنوات", ["5-6"]),
        ("صيدلية Boots (Oldham 24) قريبة", ["Boots (Oldham 24)"]),
        ("انظر 4-6) ثم", ["4-6"]),
        ("(2) ماء", []),
    ],
)
def test_a_bracket_belongs_to_a_token_only_with_its_partner(text: str, tokens: list[str]) -> None:
    assert [text[t.start : t.end] for t in isolate.tokens(text, 1)] == tokens
