"""Numbers, doses, addresses and names stay readable where the text runs the other way."""

from __future__ import annotations

import time

import pytest

from champion_app.typeset import bidi, isolate

TOKENS = (
    *("+44 20 7946 0958", "020 7946 0958", "(020) 7946 0958", "020-7946-0958", "07700 900123"),
    *("+44 (0)20 7946 0958", "0800 123 4567", "111", "999"),
    *("500 mg", "2.5-5 ml", "120/80 mmHg", "2 x 500 mg", "<5 mmol/L", "1,000", "0.5 mg", "5%"),
    *("4-6", "4–6", "4 - 6", "10-15", "2026-11-23", "23/11/2026", "23.11.2026"),
    *("9:00-17:00", "09:30 – 16:00", "9.30am", "9 am - 5 pm", "-5", "−5 °C", "37.5 °C", "£9.50"),
    *(
        "½ tablet",
        "1½ ml",
        "Dr. Smith 5",
        "020 7946 0958 ext. 12",
        "1-800-555-0199",
        "5′",
        "24/7",
        "65+",
        "95 %",
    ),
    *("1+0+1", "1 + 1", "10%-15%", "£ 9.50", "20 €", "≥ 140/90", "> 38 °C", "2 ½", "#3", "E11.9"),
    *("10^9", "ext. ۲۳", "12 High Street, Oldham, OL1 1AA", "Flat 3, 5 New Rd, Oldham OL1 1AA"),
    *("M13 9PL", "COVID-19", "SARS-CoV-2", "B12", "H1N1", "NHS 111", "Vitamin D 1000 IU"),
    *("https://www.nhs.uk/conditions/a-b?x=1", "www.nhs.uk", "nhs.uk/flu", "help@example.org"),
    *("٠٢٠ ٧٩٤٦ ٠٩٥٨", "+٤٤ ٢٠ ٧٩٤٦ ٠٩٥٨", "٤-٦", "٤–٦", "٩:٠٠-١٧:٠٠", "٢٠٢٦-١١-٢٣"),
    *("۰۲۰ ۷۹۴۶ ۰۹۵۸", "۴-۶", "۲۰۲۶-۱۱-۲۳", "-۵", "۲٫۵"),
)
ISOLATES = "\u2066\u2067\u2068\u2069"
SENTENCES = {
    "Arabic": "اتصل بالرقم {} في أي وقت.",
    "Arabic in brackets": "اتصل بنا ({}) اليوم",
    "Urdu": "ڈاکٹر کو {} پر فون کریں۔",
    "Farsi": "روزانه {} مصرف کنید،",
    "Hebrew": "התקשרו אל {}, בכל עת",
    "Hebrew with a prefix": "הגיעו ב-{} בערב",
    "alone": "{}",
}


def _seen(text: str, direction: isolate.Direction) -> str:
    """What stands on the line from left to right, isolates left out."""
    order = bidi.visual_order(bidi.levels(text, direction))
    return "".join(text[place] for place in order if text[place] not in ISOLATES)


@pytest.mark.parametrize("frame", SENTENCES.values(), ids=SENTENCES.keys())
def test_every_token_reads_from_left_to_right_and_of_one_piece(frame: str) -> None:
    for token in TOKENS:
        text = frame.format(token)
        marked = isolate.isolated(text, "rtl")
        assert token in _seen(marked, "rtl"), text
        assert marked.translate(dict.fromkeys(map(ord, ISOLATES))) == text
        assert _laid(text, 1) == _seen(marked, "rtl")


def _laid(text: str, base: int) -> str:
    """What layout puts on the line from left to right."""
    found = bidi.line(text, isolate.levels(text, base), base)
    return "".join(text[place] for place in bidi.visual_order(found))


@pytest.mark.parametrize("token", ["+44 20 7946 0958", "4-6", "500 mg", "٠٢٠ ٧٩٤٦ ٠٩٥٨"])
def test_plain_bidi_would_scramble_what_is_isolated(token: str) -> None:
    text = SENTENCES["Arabic"].format(token)
    assert token not in _seen(text, "rtl")


@pytest.mark.parametrize(
    ("text", "direction", "marked"),
    [
        ("خذ 500 mg يوميا", "rtl", "خذ \u2066500 mg\u2069 يوميا"),
        ("العمر ٢٫٥-٤٫٥", "rtl", "العمر \u2066\u2066٢٫٥\u2069-\u2066٤٫٥\u2069\u2069"),
        ("الساعة ٩:٠٠", "rtl", "الساعة \u2066٩:٠٠\u2069"),
        ("Ask for محمد علي 5", "ltr", "Ask for \u2068محمد علي\u2069 5"),
        ("Ask می‌خواهم: 5", "ltr", "Ask \u2068می‌خواهم\u2069: 5"),
        (
            "Ask (علي), or علي (أبو محمد) 5",
            "ltr",
            "Ask (\u2068علي\u2069), or \u2068علي (أبو محمد)\u2069 5",
        ),
        ("Ask علي (or محمد) 5", "ltr", "Ask \u2068علي\u2069 (or \u2068محمد\u2069) 5"),
        ("Ring ٠٢٠ ٧٩٤٦", "ltr", "\u2066Ring \u2066٠٢٠\u2069 \u2066٧٩٤٦\u2069\u2069"),
        ("Take 500 mg", "ltr", "Take 500 mg"),
        ("اشرب الماء", "rtl", "اشرب الماء"),
        ("", "rtl", ""),
    ],
)
def test_isolates_stand_round_the_token_and_nowhere_else(
    text: str, direction: isolate.Direction, marked: str
) -> None:
    assert isolate.isolated(text, direction) == marked


@pytest.mark.parametrize("phone", ["٠٢٠ ٧٩٤٦ ٠٩٥٨", "+٤٤ ٢٠ ٧٩٤٦", "٤-٦", "٢٠٢٦-١١-٢٣"])
def test_numbers_in_arabic_digits_keep_their_order_in_english(phone: str) -> None:
    assert phone in _seen(isolate.isolated(f"Ring {phone} today", "ltr"), "ltr")
    assert phone in _seen(isolate.isolated(f"Ask for محمد علي, {phone}.", "ltr"), "ltr")


def test_a_name_in_arabic_does_not_pull_the_number_after_it() -> None:
    text = "Ask for محمد علي 07700 900123, or 5."
    assert _laid(text, 0) == f"Ask for {'محمد علي'[::-1]} 07700 900123, or 5."


def test_numbers_that_only_stand_beside_each_other_are_not_joined() -> None:
    text = "خذ 3 أو 4، 999. 111 للطوارئ"
    assert isolate.tokens(text, 1) == ()
    text = "خذ B12, B6, 500 mg"
    assert [text[t.start : t.end] for t in isolate.tokens(text, 1)] == ["B12", "B6", "500 mg"]


def test_a_long_text_of_halves_of_addresses_is_soon_read() -> None:
    text = "خذ " + "ab1.2.3" * 3000 + " 5-6"
    started = time.process_time()
    assert isolate.isolated(text, "rtl").endswith(" 5-6\u2069")
    assert time.process_time() - started < 1


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
        ("خذ 500 mg (٤-٦ مرات)", ["500 mg", "٤-٦"]),
        ("خذ 500 mg (4-6) مرات", ["500 mg (4-6)"]),
        ("(NHS 111) أو 5 ml)", ["(NHS 111)", "5 ml"]),
        ("(2) ماء", []),
    ],
)
def test_a_bracket_belongs_to_a_token_only_with_its_partner(text: str, tokens: list[str]) -> None:
    assert [text[t.start : t.end] for t in isolate.tokens(text, 1)] == tokens
