"""The papers for after a session and for champions, by word."""

from __future__ import annotations

from pathlib import Path

from tests.cli.laptops import Laptop
from tests.documents.pages import text_of


def test_papers_for_afterwards_are_printed_from_what_is_kept(amina: Laptop, tmp_path: Path) -> None:
    amina.do("plan_session", "title=Tea", "starts_at=2026-11-01T10:00", "venue=", "languages=ur")
    file = tmp_path / "paper.pdf"
    for words, stands in (
        (("session-report",), "Write nobody’s name here"),
        (("session-report", "session=Tea"), "1 November 2026"),
        (("thank-you", "since=2026-10-01"), "From 1 October 2026"),
        (("replies", "said1=It is cold.", "did1=We heat it."), "We heat it."),
        (("referral-slip", "service=Pharmacy", "phone=111", "--with", "ur"), "111"),
        (("certificate", "course=Level 2", "date=2026-11-01"), "Level 2"),
    ):
        said = amina("print", *words, "--language", "en", "--out", str(file), "--json")
        assert said.json["pages"] == 1, said.err
        assert stands in " ".join(text_of(file.read_bytes()))


def test_what_such_a_paper_cannot_be_is_said_in_one_sentence(amina: Laptop, tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    long = "course=" + "long " * 30
    for words, told in (
        (("session-report", "session=Never"), "There is no session called “Never”.\n"),
        (("thank-you", "champion=Nobody"), "There is no champion called “Nobody”.\n"),
        (("replies",), "said1 is missing.\n"),
        (
            ("replies", "said1=Cold."),
            "Reply 1 needs both halves: what people said, and what was done.\n",
        ),
        (("referral-slip",), "service is missing.\n"),
        (
            ("referral-slip", "service=GP", "note=943 476 5919"),
            "A slip shows nobody’s health number: leave it out.\n",
        ),
        (("certificate",), "course is missing.\n"),
        (
            ("certificate", long),
            "course is too long for this paper: it has room for 120 letters.\n",
        ),
        (("certificate", "course=Level 2", "language=ur"), "There is no key called “language”.\n"),
    ):
        said = amina("print", *words, "--language", "en", "--out", str(file))
        assert (said.code, said.err) == (1, told)
        assert not file.exists()
