"""Finished PDFs by the command line: kept, carried in small files, printed as they are there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from champion_app.domain import pdf_files
from champion_app.domain.errors import BadValue
from champion_app.domain.sizes import size_of, size_said
from champion_app.sync.splitting import LEAST
from tests.cli.laptops import Laptop

PAGE = (
    b"%PDF-1.4\n1 0 obj <</Type/Pages/Count 1/Kids[2 0 R]>> endobj 2 0 obj <</Type/Page>> endobj\n"
)
END = b"trailer <</Root 3 0 R>>\nstartxref\n9\n%%EOF\n"


def joined(coordinator: Laptop, amina: Laptop, folder: Path) -> None:
    """Amina's laptop is let in."""
    start = str(folder / "amina.champion-start")
    coordinator("invite", "--champion", "Amina", "--out", start)
    words = amina("join", start, "--json").json["words"]
    for path in amina("send", "--out", str(folder / "a"), "--json").json:
        coordinator("receive", path, "--yes")
    coordinator("approve", "Amina", "--words", " ".join(words))
    for path in coordinator("send", "--out", str(folder / "b"), "--json").json:
        amina("receive", path, "--yes")


def test_a_pdf_is_added_and_printed_on_the_other_laptop_as_it_is(
    coordinator: Laptop, amina: Laptop, tmp_path: Path
) -> None:
    joined(coordinator, amina, tmp_path)
    out = str(tmp_path / "ur.pdf")
    made = ("print", "handout", "handout=welcome", "--language", "ur", "--out", out)
    pages = coordinator(*made, "--json").json["pages"]
    about = ("--title", "دل کی صحت", "--language", "ur", "--source", "NHS", "--date", "2026-10-01")
    kept = coordinator("handout", "add", out, *about, "--topic", "heart", "--json").json
    assert (kept["pages"], kept["language"]) == (pages, "ur")
    refused = amina("handout", "add", out, *about)
    assert (refused.code, refused.err.strip()) == (1, "Only a coordinator can do this.")
    ways = ("--out", str(tmp_path / "c"), "--at-most", "300 kB", "--json")
    paths = coordinator("send", *ways).json
    assert all(Path(one).stat().st_size <= LEAST for one in paths)
    assert "1 whole PDF" in amina("receive", *reversed(paths), "--yes").out
    there = tmp_path / "there.pdf"
    again = ("print", "handout", "handout=handout", "--language", "ur", "--out", str(there))
    assert amina(*again).code == 0
    assert there.read_bytes() == Path(out).read_bytes()
    beside = coordinator("print", "handout", "handout=handout", "--with", "en", *again[3:])
    assert beside.code == 1
    asked = coordinator("handout", "remove", "handout")
    assert "Nothing was done yet." in asked.out
    assert coordinator("handout", "remove", "handout", "--yes").code == 0
    assert coordinator(*again).err.strip() != ""


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "“x.pdf” cannot be used: it is no PDF, or it is damaged."),
        (b"PK\x03\x04 a Word document", "“x.pdf” cannot be used: it is no PDF, or it is damaged."),
        (PAGE, "“x.pdf” cannot be used: it is no PDF, or it is damaged."),
        (
            PAGE + b"trailer <</Root 3 0 R/Encrypt 4 0 R>>\nstartxref\n9\n%%EOF",
            "“x.pdf” is locked with a password. Save it without one, then add it.",
        ),
        (
            PAGE + bytes(pdf_files.LARGEST) + END,
            "“x.pdf” is too large: a PDF may have up to 25 MB.",
        ),
    ],
    ids=["empty", "another kind", "cut short", "encrypted", "too large"],
)
def test_a_file_that_cannot_be_used_gets_one_sentence(
    coordinator: Laptop, tmp_path: Path, data: bytes, said: str
) -> None:
    (tmp_path / "x.pdf").write_bytes(data)
    told = coordinator(
        "handout", "add", str(tmp_path / "x.pdf"), "--title", "X", "--language", "en"
    )
    assert (told.code, told.err.strip()) == (1, said)


@pytest.mark.parametrize(
    ("typed", "size"),
    [("10MB", 10_000_000), ("2,5 mb", 2_500_000), ("500 kB", 500_000), ("25", 25_000_000)],
)
def test_sizes_are_read_as_people_write_them(typed: str, size: int) -> None:
    assert size_of(typed, least=LEAST) == size
    assert size_of(size_said(size), least=LEAST) == size


@pytest.mark.parametrize("typed", ["", "much", "-5MB", "299 kB", "5 pounds", "1e9"])
def test_no_other_size_is_taken(typed: str) -> None:
    with pytest.raises(BadValue):
        size_of(typed, least=LEAST)


def test_the_logo_travels_and_goes_again(
    coordinator: Laptop, amina: Laptop, tmp_path: Path
) -> None:
    joined(coordinator, amina, tmp_path)
    file = tmp_path / "our logo.png"
    Image.effect_noise((300, 200), 80).save(file)
    assert amina("handout", "logo", str(file)).err.strip() == "Only a coordinator can do this."
    assert coordinator("handout", "logo").out.strip() == "Oldham Champions, without a logo"
    kept = coordinator("handout", "logo", str(file), "--json").json
    assert kept["logo"]
    for path in coordinator("send", "--out", str(tmp_path / "c"), "--json").json:
        amina("receive", path, "--yes")
    assert amina("handout", "logo", "--json").json == kept
    made = ("print", "handout", "handout=welcome", "--language", "ur", "--out")
    for one in (coordinator, amina):
        assert one(*made, str(tmp_path / f"{one.folder.name}.pdf")).code == 0
    theirs = [(tmp_path / f"{one.folder.name}.pdf").read_bytes() for one in (coordinator, amina)]
    assert theirs[0] == theirs[1]
    assert coordinator("handout", "logo", "--remove").out.strip() == "The logo is taken away."
    for path in coordinator("send", "--out", str(tmp_path / "d"), "--json").json:
        amina("receive", path, "--yes")
    assert amina("handout", "logo").out.strip() == "Oldham Champions, without a logo"
    assert coordinator("handout", "logo", str(file), "--json").json == kept  # chosen once more
    bad = coordinator("handout", "logo", str(tmp_path / "keys.png"))
    assert bad.code == 1
