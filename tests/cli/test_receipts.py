"""Receipts by word: of what went and of what came, on both laptops."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.laptops import Laptop
from tests.cli.test_exchange import enrolled, sent  # noqa: F401 - a fixture by its name
from tests.documents.pages import text_of


def read(laptop: Laptop, file: Path, *words: str) -> str:
    """What stands on the receipt that these words ask for."""
    said = laptop("receipt", *words, "--out", str(file))
    assert said.code == 0, said.err
    return " ".join(text_of(file.read_bytes()))


@pytest.mark.usefixtures("enrolled")
def test_both_sides_print_what_went_and_what_came(
    coordinator: Laptop, amina: Laptop, tmp_path: Path
) -> None:
    paper = tmp_path / "receipt.pdf"
    went = read(amina, paper, "sent", "1")
    for line in ("What was sent", "From Amina", "To Ruth", "File 1", "Sessions: 1",
                 "People counted: 1", "It arrived on"):  # fmt: skip
        assert line in went
    came = read(coordinator, paper, "received", "1", "--from", "Amina")
    for line in ("Receipt", "From Amina", "To Ruth", "Oldham Champions", "File 1", "New: 1",
                 "Sessions: 1", "People counted: 1", "Your work has arrived."):  # fmt: skip
        assert line in came
    back = read(coordinator, paper, "sent")
    assert "To Amina" in back
    assert "Not confirmed yet." in back
    taken = read(amina, paper, "received")
    assert "From Ruth" in taken
    assert "Your work has arrived." not in taken
    (up,) = sent(amina, tmp_path / "up")
    assert coordinator("receive", str(up), "--yes").code == 0
    assert "It has arrived." in read(coordinator, paper, "sent", "1")
    unconfirmed = read(amina, paper, "sent", "2", "--language", "pl")
    assert "Jeszcze nie potwierdzono." in unconfirmed
    for name in ("Hall", "Library"):  # the first of the two files is lost, the second has all of it
        amina.do("add_venue", f"name={name}")
        (last,) = sent(amina, tmp_path / "up")
    assert coordinator("receive", str(last), "--yes").code == 0
    gap = read(coordinator, paper, "received")
    assert "Places: 2" in gap
    assert "Still missing" not in gap


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("sent", "7"), "There is no receipt called “7”."),
        (("received", "--from", "Farah"), "There is no receipt called “Farah”."),
        (("received",), "No parcel was made or taken in here yet."),
    ],
)
def test_a_receipt_of_what_never_was_is_one_plain_sentence(
    amina: Laptop, tmp_path: Path, words: tuple[str, ...], why: str
) -> None:
    out = tmp_path / "receipt.pdf"
    said = amina("receipt", *words, "--out", str(out))
    assert (said.code, said.out) == (1, "")
    assert said.err == f"{why}\n"
    assert not out.exists()
