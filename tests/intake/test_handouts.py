"""Handouts from files: what is understood, what is cleaned away, what is refused in a sentence."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from champion_app.domain.errors import FileTooLarge, FileUnreadable
from champion_app.domain.handout_errors import HandoutTooNew, NotAHandout, NothingToTakeIn
from champion_app.domain.handout_file import written
from champion_app.domain.translating import FRESH, content_of, is_behind, pairs, with_ids_of
from champion_app.intake.handouts import ReadHandout, read_handout, understood
from champion_app.paths import resource_folder
from tests.documents.words_of_others import MARKDOWN, with_picture, word

SHIPPED = sorted((resource_folder() / "handouts").glob("*.json"))
Read = Callable[..., ReadHandout]


def read(data: bytes | str, name: str = "handout.md", *, language: str = "en") -> ReadHandout:
    told = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    return understood(told, Path(name), language=language)


def handout(*blocks: object, **more: Any) -> bytes:
    """A handout file of one text with these blocks; ``more`` is about the text."""
    text = {"language": "en", "title": "Water", "blocks": list(blocks), **more}
    return json.dumps(
        {"format": "champion-handout/1", "title": "Water", "editions": [text]}
    ).encode()


def told(found: ReadHandout) -> tuple[list[dict[str, Any]], list[str]]:
    """The blocks of the first text, and the codes of what was cleaned."""
    assert found.document is not None
    return found.document["editions"][0]["blocks"], [one.code for one in found.faults]


def png(width: int, height: int, *, packed: bool = True) -> bytes:
    out = io.BytesIO()
    Image.new("L", (width, height)).save(out, "PNG", compress_level=6 if packed else 0)
    return out.getvalue()


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_a_handout_file_comes_out_byte_for_byte(file: Path) -> None:
    found = read_handout(file)
    assert found.faults == ()
    assert found.document is not None
    assert written(found.document) == file.read_bytes()


def test_markdown_is_understood_as_blocks_with_ids() -> None:
    found = read(MARKDOWN)
    assert (found.title, found.faults) == ("Drinking water", ())
    assert [one["id"] for one in found.blocks] == ["b1", "b2", "b3", "b4"]
    first, warning, glasses, table = found.blocks
    assert first["text"] == [
        "Drink ",
        {"text": "water", "strong": True},
        " every day. See ",
        {"text": "the NHS", "link": "https://www.nhs.uk/"},
        ".",
    ]
    assert (warning["tone"], warning["text"]) == ("warn", "Call 111 if you are worried.")
    assert glasses["items"] == ["a glass in the morning", "a glass at noon"]
    assert table["rows"] == [["Morning", [{"text": "1", "strong": True}, " glass"]]]


def test_a_word_document_is_understood_as_blocks_with_its_pictures() -> None:
    body, link = with_picture("media/glass.png")
    found = read(word(files={}), "water.docx", language="pa-PK")
    assert (found.title, found.language) == ("Drinking water", "pa-Arab")
    assert [(one["kind"], one.get("text")) for one in found.blocks[:2]] == [
        ("heading", "Every day"),
        ("paragraph", ["Drink ", {"text": "water", "strong": True}, "."]),
    ]
    assert found.blocks[2]["rows"] == [["Morning", "1 glass"]]
    kept = read(word(body, links=link, files={"word/media/glass.png": png(40, 40)}), "w.docx")
    assert [(one["kind"], one.get("alt")) for one in kept.blocks] == [
        ("paragraph", None),
        ("image", "A glass of water"),
    ]


def test_nothing_outside_a_word_document_is_opened(tmp_path: Path) -> None:
    near = tmp_path / "near.png"
    near.write_bytes(png(40, 40))
    for target in (near.as_uri(), "https://example.org/near.png", str(near)):
        body, link = with_picture(target, outside=True)
        found = read(word(body, links=link), str(tmp_path / "water.docx"))
        assert [one["kind"] for one in found.blocks] == ["paragraph"], target


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (word(head='<!DOCTYPE d [<!ENTITY a "aaaa">]>'), "water.docx"),
        (word(files={"word/more.xml": b" " * 13_000_000}), "water.docx"),
        (word()[:700], "water.docx"),
        (word(encoding="uUTF-8"), "water.docx"),
        (word("<w:p/>" * 310_000), "water.docx"),
        (b"PK\x03\x04" + bytes(300), "water.docx"),
        (b"%PDF-1.7", "water.pdf"),
        (b"{", "water.json"),
        (b"[]", "water.json"),
        (b"null", "water.json"),
        (b'{"format": "something/1"}', "water.json"),
        (b'{"a":' * 100_000, "water.json"),
        (b"\x00\x01\x02" * 500, "water.md"),
        (handout(), "water.json"),
        (handout({"kind": "paragraph", "text": "x"}, language="klingonish"), "water.json"),
        (handout({"kind": "song", "text": "x"}), "water.json"),
        (b'{"format": "champion-handout/2"}', "water.json"),
        (b"", "empty.md"),
        ("<svg onload='alert(1)'>\n<path d='M0'/></svg>", "drawn.md"),
    ],
)
def test_what_is_no_handout_is_refused_in_words(data: bytes, name: str) -> None:
    with pytest.raises((NotAHandout, FileTooLarge, NothingToTakeIn, HandoutTooNew)):
        read(data, name)


def test_a_file_that_is_not_there_or_far_too_large_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable):
        read_handout(tmp_path / "none.md")
    huge = tmp_path / "huge.md"
    with huge.open("wb") as file:
        file.truncate(41 * 1024 * 1024)
    with pytest.raises(FileTooLarge):
        read_handout(huge)


@pytest.mark.parametrize(
    ("text", "kept", "code"),
    [
        ("a <b>b</b> <script>alert(1)</script>c", "a b c", "html"),
        ("<<b>b>deep", "deep", "html"),
        ("4 < 5 and 6 > 5", "4 < 5 and 6 > 5", None),
        ("cafe\u0301", "café", "signs"),
        ("call \u202e111\u202c now\u200b", "call 111 now", "signs"),
        ("half \ud83d letter", "half letter", "signs"),
        ([{"text": "x", "link": "javascript:alert(1)"}], "x", "address"),
        ([{"text": "x", "language": "no tag at all"}], "x", "tag"),
    ],
)
def test_words_are_cleaned_and_it_is_said(text: object, kept: object, code: str | None) -> None:
    blocks, codes = told(read(handout({"kind": "paragraph", "text": text})))
    assert [one["text"] for one in blocks] == [kept]
    assert codes == ([code] if code else [])


def test_thai_keeps_the_places_where_its_lines_may_break() -> None:
    block = {"id": "b1", "kind": "paragraph", "text": "ดื่ม\u200bน้ำ"}
    blocks, codes = told(read(handout(block, language="th")))
    assert (blocks, codes) == ([block], [])


def test_a_paragraph_of_a_hundred_thousand_letters_is_left_out_and_it_is_said() -> None:
    fine = {"kind": "paragraph", "text": "fine"}
    blocks, codes = told(read(handout({"kind": "paragraph", "text": "x" * 100_000}, fine)))
    assert ([one["text"] for one in blocks], codes) == (["fine"], ["long"])
    found = read("# T\n\n" + "word " * 20_000 + "\n\nfine")
    assert [one["text"] for one in found.blocks] == ["fine"]
    assert [(one.line, one.code) for one in found.faults] == [(3, "long")]


def test_walls_of_signs_are_left_out_before_they_cost_anything() -> None:
    walls = ("[" * 90_000, "<!--" * 20_000, "<script>" * 10_000, "![" * 40_000)
    found = read("# T\n\n" + "\n\n".join(walls) + "\n\nfine")
    assert [one["text"] for one in found.blocks] == ["fine"]
    assert {one.code for one in found.faults} == {"long"}
    blocks, codes = told(read(handout({"kind": "paragraph", "text": "<!--" * 2400 + "fine"})))
    assert (blocks[0]["text"][-4:], codes) == ("fine", [])


def test_a_picture_of_ten_megabytes_is_made_small_and_a_drawing_is_left_out() -> None:
    large = base64.b64encode(png(3300, 3300, packed=False)).decode()
    assert len(large) > 13_000_000
    drawing = base64.b64encode(b"<svg xmlns='http://www.w3.org/2000/svg'/>").decode()
    blocks, codes = told(
        read(
            handout(
                {"kind": "image", "picture": large, "alt": "large"},
                {"kind": "image", "picture": drawing, "alt": "drawn"},
            )
        )
    )
    assert codes == ["picture_smaller", "picture"]
    (small,) = blocks
    assert len(base64.b64decode(small["picture"])) <= 90_000
    assert told(read(handout(small)))[0] == [small]


def test_what_was_cleaned_once_needs_no_more_cleaning() -> None:
    messy = handout(
        {"id": "b1", "kind": "list", "ordered": 1, "items": ["<i>a</i>", " ", ["b", "c", ""]]},
        {"id": "b1", "kind": "table", "rows": [["a"], ["b", "c"]], "colour": "red"},
        {"kind": "contact", "label": "GP", "phone": 5, "url": "file:///etc/passwd"},
        {"kind": "contact", "label": "GP", "phone": "111", "url": "file:///etc/passwd"},
        {"kind": "heading", "level": 99, "text": [{"text": " Now ", "strong": True}, " "]},
        status="perfect",
        issued="yesterday",
        version=-4,
        steps=[{"status": "translated", "by": "Amina", "on": "2026-11-02"}, "x"],
    )
    first = read(messy)
    assert first.document is not None
    again = read(written(first.document))
    assert again.faults == ()
    assert again.document == first.document
    blocks = first.document["editions"][0]["blocks"]
    assert [one["id"] for one in blocks] == ["b1", "b2", "b3", "b4"]
    assert blocks[1]["rows"] == [["a", ""], ["b", "c"]]


def test_the_same_block_keeps_its_id_in_another_version_and_another_language() -> None:
    old = list(read("# W\n\n## Why\n\nDrink.\n\n- one\n- two").blocks)
    new = read("# W\n\nNew at the top.\n\n## Why\n\nDrink more.\n\n- one\n- two").blocks
    found = with_ids_of(new, old, same_words=True)
    assert [one["id"] for one in found] == ["b4", "b1", "b2", "b3"]
    polish = read("# W\n\n## Dlaczego\n\nPij.\n\n- raz\n- dwa", language="pl").blocks
    assert [one["id"] for one in with_ids_of(polish, old, same_words=False)] == ["b1", "b2", "b3"]


def test_only_other_words_in_the_source_make_a_translation_older() -> None:
    then = [{"id": "b1", "kind": "paragraph", "text": "Drink."}]
    own = content_of([{"id": "b1", "kind": "paragraph", "text": "Pij."}])
    source = content_of(then)
    saved_again = json.dumps(then, indent=4)
    assert [one.state for one in pairs(source, own, source)] == [FRESH]
    assert not is_behind(saved_again, own, source)
    assert is_behind(source.replace("Drink", "Drink more"), own, source)
