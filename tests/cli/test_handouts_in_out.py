"""Handouts by the command line: looked at, taken in, given out, kept off paper."""

from __future__ import annotations

from pathlib import Path

from champion_app.paths import resource_folder
from tests.cli.laptops import Laptop
from tests.documents.words_of_others import MARKDOWN, word

WELCOME = resource_folder() / "handouts" / "welcome.json"


def test_a_handout_goes_out_and_comes_in_and_a_text_is_looked_at_first(
    coordinator: Laptop, amina: Laptop, tmp_path: Path
) -> None:
    out = tmp_path / "out" / "welcome.json"
    assert coordinator("handout", "export", "welcome", "--out", str(out)).code == 0
    assert out.read_bytes() == WELCOME.read_bytes()
    same = coordinator("handout", "import", str(out), "--inspect")
    assert "0 new texts, 0 changed, 10 the same." in same.out

    text = tmp_path / "water.md"
    text.write_text(MARKDOWN + "\n<b>Now</b>\n", encoding="utf-8")
    looked = coordinator("handout", "import", str(text), "--json").json
    assert [one["kind"] for one in looked["text"]["blocks"]][:2] == ["paragraph", "callout"]
    assert ([one["code"] for one in looked["faults"]], looked["applied"]) == (["html"], False)
    taken = coordinator("handout", "import", str(text), "--yes", "--json").json
    assert (taken["applied"], taken["version"]) == (True, 1)
    (tmp_path / "woda.docx").write_bytes(word())
    into = ("--into", "drinking-water", "--language", "pl", "--yes")
    assert coordinator("handout", "import", str(tmp_path / "woda.docx"), *into).code == 0
    again = coordinator("handout", "import", str(tmp_path / "woda.docx"), *into[:-1], "--inspect")
    assert "(version 1) would lose its own words." in again.out
    newer = coordinator("handout", "import", str(text), "--into", "drinking-water", "--yes")
    assert newer.code == 0
    coordinator.do("set_status", "edition=drinking-water/en", "status=in_use")
    listed = coordinator("handout", "list", "--json").json
    water = next(one for one in listed if one["slug"] == "drinking-water")
    assert [(one["language"], one["status"]) for one in water["editions"]] == [
        ("en", "in_use"),
        ("pl", "draft"),
    ]
    text.write_text(MARKDOWN + "\nAt night too.\n", encoding="utf-8")
    again = coordinator(
        "handout", "import", str(text), "--into", "drinking-water", "--yes", "--json"
    )
    assert again.json["version"] == 2
    refused = amina("handout", "import", str(text), "--yes")
    assert (refused.code, refused.err.strip()) == (1, "Only a coordinator can do this.")


def test_drafts_are_kept_off_paper_and_the_print_says_why(
    coordinator: Laptop, tmp_path: Path
) -> None:
    coordinator.do("allow_drafts", "allowed=no")
    out = str(tmp_path / "ur.pdf")
    wanted = ("print", "handout", "handout=welcome", "--language", "ur", "--out", out)
    said = coordinator(*wanted)
    assert (said.code, "your programme prints no drafts" in said.err) == (1, True)
    coordinator.do(
        "set_status", "edition=welcome/ur", "status=approved", "by=Samina Akhtar", "on=2026-11-20"
    )
    assert coordinator(*wanted).code == 0


def test_a_broken_file_is_one_sentence_without_a_profile(tmp_path: Path, amina: Laptop) -> None:
    (tmp_path / "broken.json").write_bytes(b'{"format": "champion-handout/1", "editions": 7}')
    said = amina("handout", "check", str(tmp_path / "broken.json"))
    assert (said.code, said.err) == (1, "There are no words in broken.json.\n")
