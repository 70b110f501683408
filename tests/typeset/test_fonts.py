"""The shipped fonts are what the manifest says, and cost nothing until they are needed."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from champion_app.typeset.errors import FontsUnusable
from champion_app.typeset.fonts import Fonts, files, packs
from champion_app.typeset.papers import pages
from champion_app.typeset.readings import reading
from tests.typeset.paper import FONTS, ROOT, TEN, fonts
from tests.typeset.samples import STYLE, Paragraph


def test_every_font_is_the_one_that_was_built() -> None:
    for folder in (FONTS, *packs(FONTS)):
        for entry in json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["fonts"]:
            data = (folder / entry["file"]).read_bytes()
            assert hashlib.sha256(data).hexdigest() == entry["sha256"], entry["file"]
            assert entry["licence"] == "OFL-1.1"
            assert entry["copyright"]
            assert entry["source"]


def test_no_font_file_is_left_out_of_the_manifest() -> None:
    for folder in (FONTS, *packs(FONTS)):
        assert set(files(folder)) == set(folder.glob("*.ttf"))
        assert (folder / "OFL.txt").is_file()


@pytest.mark.parametrize("tag", TEN)
def test_each_language_has_its_own_font_in_both_weights(tag: str) -> None:
    family = reading(tag).families[0]
    regular, bold = (fonts().face(family, strong=strong) for strong in (False, True))
    assert regular is not None
    assert bold is not None
    assert regular.family == bold.family == family
    assert regular.weight < bold.weight


def test_listing_the_fonts_opens_neither_reportlab_nor_harfbuzz() -> None:
    program = (
        "import sys; from pathlib import Path;"
        "import champion_app.typeset.blocks, champion_app.typeset.papers;"
        "from champion_app.typeset.fonts import files;"
        f"assert files(Path({str(FONTS)!r}));"
        "heavy = {'reportlab', 'uharfbuzz', 'PIL'} & set(sys.modules);"
        "sys.exit(str(heavy) if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False)
    assert done.returncode == 0


@pytest.mark.parametrize("content", ["", "{}", '{"fonts": [{"file": "a.ttf"}]}'])
def test_a_broken_manifest_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "manifest.json").write_text(content, encoding="utf-8")
    with pytest.raises(FontsUnusable, match=r"manifest\.json"):
        files(tmp_path)


def test_a_folder_without_manifest_is_named(tmp_path: Path) -> None:
    with pytest.raises(FontsUnusable, match=r"manifest\.json"):
        Fonts(tmp_path)


def test_a_font_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_bytes((FONTS / "manifest.json").read_bytes())
    with pytest.raises(FontsUnusable, match=r"NotoSans\.ttf"):
        pages((Paragraph("Hello"),), STYLE, Fonts(tmp_path))
