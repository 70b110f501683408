"""The papers of a session by word: one file with all of them, and what it brings."""

from __future__ import annotations

from pathlib import Path

from tests.cli.laptops import Laptop
from tests.documents.pages import text_of


def test_a_session_s_papers_and_handouts_are_one_file(amina: Laptop, tmp_path: Path) -> None:
    session = amina.do(
        "plan_session", "title=Tea", "starts_at=2026-12-01T10:00", "mode=cards", "venue=",
        "topics=eating_well", "languages=ur",
    )  # fmt: skip
    (line,) = amina.show("ToBring")
    assert (line["id"], line["language"], line["copies"]) == (session, "ur", 10)
    file = tmp_path / "pack.pdf"
    said = amina(
        "print", "session-pack", "session=Tea", "mode=count", "handouts=yes",
        "--language", "pl", "--out", str(file), "--json",
    )  # fmt: skip
    pages = text_of(file.read_bytes())
    assert said.json["pages"] == len(pages)
    assert "Nie zapisuje się żadnych imion." in " ".join(pages)
    assert "eating-well-ur" in " ".join(pages)


def test_what_a_session_s_paper_cannot_be_is_said_in_one_sentence(
    amina: Laptop, tmp_path: Path
) -> None:
    amina.do("plan_session", "title=Tea", "starts_at=2026-12-01T10:00", "mode=cards", "venue=")
    file = tmp_path / "sheet.pdf"
    for words, told in (
        (("sign-in", "session=Tea", "mode=names"), "This session is set to “cards”.\n"),
        (("session-pack",), "session is missing.\n"),
        (("session-pack", "session=Tea", "handouts=all"), "“all” does not fit in handouts.\n"),
        (("tally", "session=Coffee"), "There is no session called “Coffee”.\n"),
        (("checklist", "mode=count"), "There is no key called “mode”.\n"),
    ):
        said = amina("print", *words, "--language", "en", "--out", str(file))
        assert (said.code, said.err) == (1, told)
        assert not file.exists()
