"""Font packs by the command line: added from a file, listed, taken away, refused in a sentence."""

from __future__ import annotations

from pathlib import Path

from champion_app.documents import font_packs
from tests.cli.laptops import Laptop
from tests.intake.test_font_packs import entry, packed


def test_a_pack_is_added_listed_and_taken_away(amina: Laptop, tmp_path: Path) -> None:
    file = str(packed(tmp_path, entry()))
    told = amina("fonts", "add", file, "--json").json
    assert told == {"key": told["key"], "families": ["Own Georgian"], "new": True}
    assert amina("fonts", "add", file).out.startswith("Here already: Own Georgian (OFL-1.1)")
    assert f"Pack {told['key']} (OFL-1.1): Own Georgian" in amina("fonts").out
    listed = amina("fonts", "list", "--json").json
    assert "Noto Nastaliq Urdu" in listed["families"]
    assert [one["families"] for one in listed["packs"]][-1] == ["Own Georgian"]
    assert amina("fonts", "remove", told["key"][:6]).out.strip() == "Taken away: Own Georgian"
    assert amina("fonts", "remove", "Own Georgian").code == 1
    assert all(one.ours for one in font_packs.held())


def test_a_font_pack_that_is_not_a_font_is_one_sentence(amina: Laptop, tmp_path: Path) -> None:
    bad = amina("fonts", "add", str(packed(tmp_path, entry(b"words"), data=b"words")))
    assert bad.code == 1
    assert bad.err.strip() == (
        "“Own.ttf” in “pack.zip” is not a font that can be printed with: nothing was added."
    )
    assert all(one.ours for one in font_packs.held())
