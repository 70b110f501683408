"""The return of a quarter by word: where it goes, what is in it, what is refused and how."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.laptops import Laptop
from tests.cli.test_do import planned
from tests.cli.test_exchange import enrolled
from tests.cli.test_odd_places import one_sentence
from tests.documents.pages import text_of
from tests.documents.test_tables import sheets

__all__ = ["enrolled"]

DAYS = ("--from", "2026-10-01", "--to", "2026-12-31")


@pytest.fixture
def busy(amina: Laptop) -> Laptop:
    """A champion's laptop with one session of 24 November: 9 adults, 3 children, one taken back."""
    session = planned(amina)
    for number in range(13):
        last = amina.do("arrive", f"session={session}", f"child={'yes' if number > 9 else 'no'}")
    amina.do("reverse_arrival", f"arrival={last}", "reason=mistake")
    amina.do("close_session", f"session={session}", "hours=2.5")
    return amina


def figures(file: Path) -> dict[tuple[str, str], str]:
    """The summary of a workbook."""
    rows = sheets(file)["summary"][1:]
    return {(row["A"][1], row["B"][1]): row.get("C", ("", ""))[1] for row in rows}


def test_a_return_is_paper_or_a_workbook_by_the_ending_of_its_file(
    busy: Laptop, tmp_path: Path
) -> None:
    for name in ("q.pdf", "deep/er/q.PDF", "q.xlsx"):
        out = tmp_path / name
        said = busy("report", "quarter", *DAYS, "--out", str(out))
        assert (said.code, said.err) == (0, "")
        assert said.out.endswith(f"It is in {out}.\n")
        start = out.read_bytes()[:4]
        assert start == (b"%PDF" if name.lower().endswith("pdf") else b"PK\x03\x04")
    assert "Sessions held 1" in " ".join(text_of((tmp_path / "q.pdf").read_bytes()))


@pytest.mark.parametrize(
    ("asked", "used", "people", "children"),
    [
        ([], "nhs7r5", "10", "*"),
        (["--disclosure", "internal"], "internal", "12", "2"),
        (["--disclosure", "t5"], "t5", "12", "*"),
        (["--disclosure", "t10"], "t10", "12", "*"),
    ],
)
def test_small_numbers_are_hidden_unless_they_are_asked_for(
    busy: Laptop, tmp_path: Path, asked: list[str], used: str, people: str, children: str
) -> None:
    out = tmp_path / "q.xlsx"
    said = busy("report", "quarter", *DAYS, *asked, "--out", str(out))
    assert f"Small numbers ({used}):" in said.out
    found = figures(out)
    assert found["return", "disclosure"] == used
    assert (found["people", "attendance"], found["age", "children"]) == (people, children)
    assert (found["sessions", "held"], found["champions", "hours"]) == ("1", "2.5")


def test_programs_get_the_answer_in_json(busy: Laptop, tmp_path: Path) -> None:
    out = tmp_path / "q.pdf"
    told = busy("report", "quarter", *DAYS, "--out", str(out), "--json").json
    assert told == {
        "file": str(out), "pages": 2, "disclosure": "nhs7r5", "sessions": 1, "not_heard_from": 0,
    }  # fmt: skip


def test_it_is_set_in_the_readers_language_and_printed_like_any_paper(
    busy: Laptop, tmp_path: Path
) -> None:
    one, other = tmp_path / "one.pdf", tmp_path / "other.pdf"
    assert busy("report", "quarter", *DAYS, "--language", "pl", "--out", str(one)).code == 0
    days = ("from=2026-10-01", "to=2026-12-31")
    said = busy("print", "quarter", *days, "--language", "pl", "--out", str(other))
    assert said.code == 0
    assert one.read_bytes() == other.read_bytes()
    assert "Jak liczyliśmy" in " ".join(text_of(one.read_bytes()))


def test_a_coordinators_return_holds_what_came_and_says_who_was_not_heard_from(
    coordinator: Laptop, enrolled: Path, tmp_path: Path
) -> None:
    assert enrolled.exists()
    assert coordinator("invite", "--champion", "Sabah", "--out", str(tmp_path / "s")).code == 0
    out = tmp_path / "q.xlsx"
    said = coordinator("report", "quarter", *DAYS, "--disclosure", "internal", "--out", str(out))
    assert "Champions’ laptops not heard from since then: 1." in said.out
    found = figures(out)
    assert found["people", "attendance"] == "1"
    assert found["sessions", "open"] == "1"
    assert (found["champions", "laptops"], found["champions", "not_heard_since_from"]) == (
        "2", "C3",
    )  # fmt: skip


def test_a_period_without_sessions_is_an_honest_return(busy: Laptop, tmp_path: Path) -> None:
    out = tmp_path / "q.pdf"
    said = busy(
        "report", "quarter", "--from", "2020-01-01", "--to", "2020-01-01", "--out", str(out)
    )
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("0 sessions from 2020-01-01 to 2020-01-01")
    assert "No sessions, handouts or hours were written down" in text_of(out.read_bytes())[0]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--from", "2026-12-31", "--to", "2026-10-01", "--out", "q.pdf"),
         "“2026-12-31” does not fit in from."),
        (("--from", "soon", "--to", "2026-10-01", "--out", "q.pdf"),
         "“soon” does not fit in from."),
        (("--from", "2026-10-01", "--to", "9999-12-31", "--out", "q.xlsx"),
         "“9999-12-31” does not fit in to."),
        ((*DAYS, "--out", "q.docx"),
         "There is no kind of file called “.docx”; there are, for example, .pdf, .xlsx."),
        ((*DAYS, "--out", "report"),
         "There is no kind of file called “report”; there are, for example, .pdf, .xlsx."),
        ((*DAYS, "--language", "xx", "--out", "q.pdf"), "There is no language called “xx”."),
        ((*DAYS, "--language", "gu", "--out", "q.pdf"),
         "This paper is not there in Gujarati yet: choose another language."),
        ((*DAYS, "--language", "gu", "--out", "q.xlsx"),
         "This paper is not there in Gujarati yet: choose another language."),
        ((*DAYS, "--out", "file/q.pdf"), "Champion may not write here: "),
        ((*DAYS, "--out", "file/q.xlsx"), "Champion may not write here: "),
        ((*DAYS, "--out", "folder.pdf"), "Champion may not write here: folder.pdf."),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_one_sentence_and_leaves_nothing(
    amina: Laptop,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    says: str,
) -> None:
    place = tmp_path / "place"
    (place / "folder.pdf").mkdir(parents=True)
    (place / "file").write_text("in the way", encoding="utf-8")
    monkeypatch.chdir(place)
    assert one_sentence(amina("report", "quarter", *words)).startswith(says)
    assert sorted(one.name for one in place.rglob("*")) == ["file", "folder.pdf"]


@pytest.mark.parametrize(
    "words",
    [(), DAYS, (*DAYS, "--disclosure", "t7", "--out", "q.pdf"), ("--out", "q.pdf")],
)
def test_wrong_usage_ends_with_two(amina: Laptop, words: tuple[str, ...]) -> None:
    said = amina("report", "quarter", *words)
    assert (said.code, said.out) == (2, "")
