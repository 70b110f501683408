"""What fuzzing throws bytes at: the reader of handouts, and the paper that is made of what it read.

Whatever comes, it may only be refused as expected trouble; what is read is in the one form that a
handout is written in, fits what a laptop keeps, and can be made into pages.
"""

from __future__ import annotations

import base64
import io
import json
import random
import zipfile
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

from PIL import Image

from champion_app.documents.content import blocks_of
from champion_app.domain import bounds
from champion_app.domain.errors import ChampionError
from champion_app.domain.facts import EditionFacts
from champion_app.domain.handout_blocks import cleaned
from champion_app.domain.handout_file import written
from champion_app.domain.text import clean
from champion_app.domain.translating import content_of, is_behind
from champion_app.intake.handouts import ReadHandout, understood
from champion_app.paths import resource_folder
from tests.documents.words_of_others import MARKDOWN, with_picture, word

LAYERS = ("file", "value", "markdown", "body", "word")
_ENDINGS = {"value": ".json", "markdown": ".md", "body": ".docx", "word": ".docx"}
TOO_MUCH = 2_000_000
TODAY = date(2026, 11, 23)
_ODD: tuple[Any, ...] = (
    None, True, -1, 0, 10**400, 1.5, "", " ", "\ud800", "e\u0301", "\u202e\u2066", "<svg/onload=x>",
    "<script>alert(1)</script>", "javascript:alert(1)", "https://example.org/", "x" * 100_001, [],
    {}, [[]], [{}], {"text": {}}, {"text": "a", "link": 5, "language": "zz-not-a-tag"}, ["a", "b"],
    "ur", "en-x-", "1", "champion-handout/999", "iVBORw0KGgo=", "2026-13-40", "\u0e19\u200b\u0e49",
)  # fmt: skip


def picture() -> bytes:
    """A small PNG."""
    out = io.BytesIO()
    Image.new("RGB", (8, 8), "teal").save(out, "PNG")
    return out.getvalue()


def every_kind() -> dict[str, Any]:
    """A handout file with every kind of block and piece."""
    coded = base64.b64encode(picture()).decode("ascii")
    pieces = [
        "Take ",
        {"text": "500 mg", "strong": True, "isolate": "ltr"},
        {"text": "NHS", "link": "https://www.nhs.uk/", "language": "en"},
    ]
    blocks = [
        {"id": "b1", "kind": "heading", "level": 2, "text": "Water"},
        {"id": "b2", "kind": "paragraph", "text": pieces, "made_from": "0123456789abcdef"},
        {"id": "b3", "kind": "list", "ordered": False, "items": ["one", pieces]},
        {"id": "b4", "kind": "steps", "items": ["first"]},
        {"id": "b5", "kind": "callout", "tone": "warn", "text": "Call 999."},
        {"id": "b6", "kind": "table", "header": ["a", "b"], "rows": [["1", "2"]]},
        {"id": "b7", "kind": "image", "picture": coded, "alt": "A glass"},
        {"id": "b8", "kind": "qr", "url": "https://www.nhs.uk/", "caption": "More"},
        {
            "id": "b9",
            "kind": "contact",
            "label": "GP",
            "phone": "111",
            "url": "",
            "hours": "all day",
        },
        {"id": "b10", "kind": "page_break"},
    ]
    edition = {
        "id": "2" * 32, "language": "ur", "format": "leaflet", "version": 1,
        "issued": "2026-11-23", "review_by": "", "status": "draft", "translated_by": "translator",
        "reviewed_by": "", "reviewed_on": "", "back_translated": False,
        "steps": [{"status": "translated", "by": "Amina", "on": "2026-11-23"}],
        "title": "پانی", "blocks": blocks,
    }  # fmt: skip
    return {
        "format": "champion-handout/1", "id": "1" * 32, "slug": "water", "title": "Water",
        "topic": "", "owner": "", "licence": "", "evidence_date": "",
        "sources": [{"title": "Water", "publisher": "NHS", "url": "", "read_on": "2026-11"}],
        "editions": [edition],
    }  # fmt: skip


def seeds(layer: str) -> list[bytes]:
    """Honest bytes to begin from."""
    file = json.dumps(every_kind(), ensure_ascii=False).encode()
    body, _ = with_picture("media/p.png")
    shipped = (resource_folder() / "handouts" / "welcome.json").read_bytes()
    return {
        "file": [file, shipped],
        "value": [file],
        "markdown": [MARKDOWN.encode(), b"# A\n\n1. b\n   - c\n\n![d](data:image/png;base64,AA==)"],
        "body": [_plain_body().encode(), body.encode()],
        "word": [word()],
    }[layer]


def _plain_body() -> str:
    from tests.documents.words_of_others import BODY

    return BODY


def attempt(layer: str, data: bytes) -> str:
    """Read the bytes: the name of the trouble, or "" for a handout that can be kept and set.

    Any other exception, or a handout that is not in its one form, is a fault of the app.
    """
    if len(data) > TOO_MUCH:
        return "TooMuch"
    name = Path("handout" + _ENDINGS.get(layer, ""))
    if layer == "body":
        data = word(
            data.decode("utf-8", "replace"),
            links=with_picture("media/p.png")[1],
            files={"word/media/p.png": picture()},
        )
    try:
        found = understood(data, name)
    except ChampionError as error:
        return error.code
    check(found)
    return ""


def check(found: ReadHandout) -> None:
    """What was read is clean, whole and can be set."""
    for fault in found.faults:
        assert fault.what
    if found.document is None:
        edition = {"id": "e", "language": found.language, "title": found.title}
        _check_text(edition | {"blocks": list(found.blocks)})
        return
    told = written(found.document)
    again = understood(told, Path("again.json"))
    assert again.document is not None
    assert written(again.document) == told
    for edition in found.document["editions"]:
        _check_text(edition)


def _check_text(edition: dict[str, Any]) -> None:
    blocks = edition["blocks"]
    assert len({block["id"] for block in blocks}) == len(blocks) > 0
    content = content_of(blocks)
    assert len(content) <= bounds.LONGEST_DOCUMENT or edition["id"] == "e"
    content.encode()  # no half of a letter is left
    own = [{name: said for name, said in one.items() if name != "made_from"} for one in blocks]
    assert not is_behind(content, content_of(own), content)
    assert clean(edition["title"]) == edition["title"] != ""
    for block in blocks:
        notes: set[str] = set()
        assert cleaned(block, edition["language"], notes) == block
        assert notes == set()
    set_in_type = blocks_of(
        EditionFacts(
            id="e", language=edition["language"], title=edition["title"], blocks=tuple(blocks)
        )
    )
    assert [key for key, _ in set_in_type] == [block["id"] for block in blocks]


def another_value(data: bytes, chance: random.Random) -> bytes:
    """A handout file with something odd at one to three places."""
    read = json.loads(data)
    for _ in range(chance.choice((1, 1, 2, 3))):
        place: Any = read
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            if not keys:
                break
            key = chance.choice(keys)
            if isinstance(place[key], dict | list) and place[key] and chance.random() < 0.8:
                place = place[key]
                continue
            if chance.random() < 0.15:
                del place[key]
            else:
                place[key] = deepcopy(chance.choice(_ODD))
            break
    return json.dumps(read).encode()


def changed(layer: str, data: bytes, chance: random.Random) -> bytes:
    """Honest bytes with some wrongs of the kind that fits the layer."""
    from tests.sync.parser_target import mutated

    if layer == "value":
        return another_value(data, chance)
    if layer in ("markdown", "body"):
        text, odd = data.decode(), [str(one) for one in _ODD if isinstance(one, str)]
        for _ in range(chance.choice((1, 2, 5))):
            at = chance.randrange(len(text) + 1)
            end = at + chance.choice((0, 0, 1, 5, 20))
            bits = (
                *odd,
                "**",
                "> ",
                "- ",
                "| a |\n|---|\n",
                "[",
                "](",
                "`",
                "<w:p>",
                "</w:p>",
                "&",
            )
            text = text[:at] + chance.choice(bits) * chance.choice((1, 1, 3, 50)) + text[end:]
        return text[:300_000].encode("utf-8", "surrogatepass")
    if layer == "word" and chance.random() < 0.5:
        return _another_part(data, chance)
    return mutated(data, chance)


def _another_part(data: bytes, chance: random.Random) -> bytes:
    """A document in which one part was changed, packed rightly."""
    from tests.sync.parser_target import mutated

    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w") as after:
        wrong = chance.choice(before.namelist())
        for name in before.namelist():
            part = before.read(name)
            after.writestr(name, mutated(part, chance) if name == wrong else part)
    return out.getvalue()
