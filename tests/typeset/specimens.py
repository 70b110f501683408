"""What is set by us and by another engine and compared: real text, and forty hard lines.

The long texts are articles 1, 2 and 25 of the Declaration of Human Rights; the lines were written
for this project.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from champion_app.typeset import words
from tests.typeset.paper import DATA, declaration, paragraphs


@dataclass(frozen=True)
class Specimen:
    """A paragraph to set: the group it is counted with, its place there, language and text."""

    group: str
    number: int
    language: str
    text: str

    @property
    def name(self) -> str:
        """How it is called in tables and reasons."""
        return f"{self.group} {self.number}"


LINES: tuple[tuple[str, str], ...] = (
    # Telephone numbers, doses and ranges among letters that run the other way.
    ("ar", "اتصل على الرقم +44 20 7946 0958 قبل الموعد."),
    ("ur", "فون نمبر (0161) 496-0123 پر بات کریں۔"),
    ("fa", "روزی ۲٫۵–۵ میلی‌لیتر (2.5-5 ml) بخورید."),
    ("ar", "تناول 500 mg كل 4-6 ساعات، لا أكثر من ٤–٦ مرات."),
    ("he", "לחץ דם 120/80 mmHg, חום 38.5°C, לקוח מ-9:00-17:00."),
    ("ur", "خوراک 500 mg دن میں 2-3 بار، 2026-11-28 تک"),
    ("ar", "ضغط الدم 120/80 والوزن −2.5 kg (أقل من 10%)."),
    # Brackets and foreign words.
    ("ar", "اللقاح (MMR) آمن [انظر الصفحة 4] «نعم»."),
    ("he", "החיסון (MMR) בטוח [ראו עמוד 4]."),
    ("ur", "ڈاکٹر سے COVID-19 vaccine (booster dose) کے بارے میں پوچھیں۔"),
    ("ur", "ویب سائٹ https://www.nhs.uk/conditions/ پر پڑھیں"),
    ("en", "Ask for Dr أحمد محمد 3 at the desk, or שרה in room 12."),
    ("ar", "اكتب إلى help@example.org.uk أو M13 9PL."),
    # Marks above and below.
    ("ar", "بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ، مُدَّةُ ٱلْعِلَاجِ"),
    ("he", "שִׂיחָה עִם רוֹפֵא אוֹ אָחוֹת בַּקְּהִלָּה"),
    ("vi", "Tiêm chủng: nghỉ ngơi, uống nước, đo nhiệt độ"),
    (
        "vi",
        "Tie\u0302m chu\u0309ng: nghi\u0309 ngo\u031bi, uo\u0302\u0301ng nu\u031bo\u031b\u0301c",
    ),
    ("pl", "Zaz\u0307o\u0301\u0142c\u0301 ge\u0328s\u0301la\u0328 jaz\u0301n\u0301, 2 × 5 ml"),
    # Conjuncts and letters that depend on the language.
    ("bn", "স্বাস্থ্যকর্মী জিজ্ঞাসা করলেন: ক্ষুধা, র‍্যাব, কর্ম, শ্রীমন্ত্র"),
    ("hi", "स्वास्थ्य कार्यकर्ता: ट्रिप्टोफ़ैन, कर्त्तव्य, द्ध्य, शृंगार, र्‍य"),
    ("ne", "स्वास्थ्य कार्यकर्ता: ट्रिप्टोफ़ैन, कर्त्तव्य, द्ध्य, शृंगार, र्‍य झ"),
    ("ro", "Sănătate și viaţă: ştiinţă, Şerban, Ţepeş, țară"),
    ("tr", "Sağlık ve şeker: İstanbul, ığdır, fiş, ofis, şifa"),
    ("pa", "ਸ੍ਵਾਸਥ, ਪ੍ਰਾਪਤ, ਪੜ੍ਹੋ ਅਤੇ ਸ਼ੁੱਧ ਪਾਣੀ ੨-੩ ਵਾਰ"),
    ("ta", "க்ஷேமம், ஸ்ரீ, கொள்ளை நோய், ஔவை 37.5°C"),
    ("gu", "સ્વાસ્થ્ય, જ્ઞાન, શ્રી, દ્રવ્ય, ક્ષય (TB) 2-3"),
    # Joiners and what must not join.
    ("fa", "می‌خواهم خانه‌ها را ببینم؛ نمی‌شود"),
    ("ml", "ന്‍ ര്‍ ല്‍ അവന്‍ ആരോഗ്യം, ക്ഷയം, ന്ത്യ"),
    ("si", "ශ්‍රී ලංකාව, ක්‍රියා, ස්වාස්ථ්‍යය, ක්‍ෂ"),
    # Letters written without spaces.
    ("km", "សុខភាព\u200bល្អ \u200bត្រូវ\u200bផឹក\u200bទឹក \u200bស្រ្តី \u200bកញ្ចប់"),
    ("lo", "ສຸຂະພາບ\u200bດີ \u200bດື່ມ\u200bນ້ຳ\u200bໃຫ້\u200bພຽງພໍ ໝໍ"),
    ("th", "ดื่ม\u200bน้ำ\u200bให้\u200bพอ ปู่ ที่ ฎุ ญู ก็ 37.5°C"),
    ("my", "ကျန်းမာရေး\u200bစောင့်ရှောက်မှု \u200bမြန်မာ \u200bဩဂုတ်၊ တ္ထ၊ င်္က။"),
    # Chinese with Latin in it, and what may not begin or end a line.
    ("zh-Hans", "请拨打NHS 111，或访问www.nhs.uk（24小时）。每次服用500 mg，每日2–3次；“多喝水”！"),
    (
        "zh-Hans",
        "如果您感到不适，请马上告诉医生（或护士），不要等待。「打针以后」有人会发烧，这很常见；"
        "请多休息、多喝水。疫苗不会使人得病，如有疑问，请打电话：0161 496 0123。《指南》第3页！",
    ),
    # Pictures, spaces and hyphens.
    ("en", "Wash 👐 often ✓ walk 🚶 more ★ eat 🍎 (5 a day) → 😀"),
    (
        "en",
        "Immunisation pro\u00adgrammes in many neigh\u00adbour\u00adhoods are run by "
        "volun\u00adteers, whose under\u00adstand\u00ading of local circum\u00adstances is "
        "extra\u00adordi\u00adnari\u00adly help\u00adful to inter\u00adna\u00adtion\u00adal teams.",
    ),
    (
        "en",
        "Take no more than 8\u00a0tablets (4\u00a0g) in 24\u00a0hours, and leave at least "
        "4\u00a0hours between doses; read https://www.nhs.uk/medicines/paracetamol-for-adults/ or "
        "ask a pharmacist\u2014any day, 9\u202fam\u20135\u202fpm\u2014about well\u2011being.",
    ),
    ("so", "Caafimaadka: lo'da, ba'an, go'aan; 1\u20442 koob, CO₂, 10² iyo ½"),
    ("uk", "Здоров’я — це 2–3 склянки об’єму 0,5 л; «так», № 5, ₴40"),
)
"""Forty short texts in which text engines have gone wrong, each with its language."""


def specimens() -> list[Specimen]:
    """All that is compared: the Declaration in every language there is of it, then the lines.

    A paragraph that comes twice in a language is set once. Thai and Burmese have their words
    divided, as texts have that were taken in where ICU is.
    """
    breaks = json.loads((DATA / "udhr" / "breaks.json").read_text(encoding="utf-8"))
    found = [
        Specimen(tag, number, tag, _divided(text, breaks[tag][number - 1] if tag in breaks else ()))
        for tag in declaration()
        for number, text in enumerate(dict.fromkeys(paragraphs(tag)), 1)
    ]
    lines = enumerate(LINES, 1)
    return found + [Specimen("lines", number, tag, text) for number, (tag, text) in lines]


def others(file: Path) -> list[Specimen]:
    """The Declaration in more languages, from a file of the same form; ICU divides words."""
    entries = json.loads(file.read_text(encoding="utf-8"))["entries"]
    found = []
    for entry in entries:
        texts = [text for name in ("art1", "art2", "art25") for text in entry[name]["paras"]]
        tag = entry["bcp47"]
        found += [
            Specimen(tag, number, tag, words.marked(text, tag))
            for number, text in enumerate(dict.fromkeys(texts), 1)
        ]
    return found


def _divided(text: str, places: Sequence[int]) -> str:
    return "\u200b".join(text[a:b] for a, b in pairwise([0, *places, len(text)]))
