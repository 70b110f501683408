"""Lists of places and the demo: nothing is begun that cannot be ended."""

from __future__ import annotations

from pathlib import Path

import pytest

from champion_app.cli import demo as demo_verb
from tests.cli.laptops import Laptop


def test_a_list_without_places_is_one_sentence(amina: Laptop, tmp_path: Path) -> None:
    headings = ",".join(f"column {number} " + "x" * 90 for number in range(30))
    (tmp_path / "odd.csv").write_text(f"{headings}\n1,2\n", encoding="utf-8")
    said = amina("import", "venues", str(tmp_path / "odd.csv"), "--yes", "--json")
    assert said.code == 1
    assert said.json["applied"] is False
    assert len(said.err.splitlines()) == 1
    assert len(said.err) < 250
    assert len(said.json["faults"][0]["what"]) < 250


def test_an_empty_list_is_one_sentence(amina: Laptop, tmp_path: Path) -> None:
    (tmp_path / "empty.csv").write_text("", encoding="utf-8")
    said = amina("import", "venues", str(tmp_path / "empty.csv"), "--yes")
    assert (said.code, said.out, len(said.err.splitlines())) == (1, "", 1)


def test_long_headings_are_cut_for_people(amina: Laptop, tmp_path: Path) -> None:
    file = tmp_path / "long.csv"
    heading = "Address" + " " * 300 + "line 1"
    file.write_text(f"name,{heading},postcode\nHall,1 High Street,OL8 1AA\n", encoding="utf-8")
    said = amina("import", "venues", str(file), "--inspect")
    assert said.code == 0
    assert "address: Address" in said.out
    assert max(map(len, said.out.splitlines())) < 200


def test_a_demo_without_places_makes_nothing(amina: Laptop, tmp_path: Path) -> None:
    (tmp_path / "odd.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    out = tmp_path / "out"
    said = amina("demo", "--out", str(out), "--venues", str(tmp_path / "odd.csv"))
    assert (said.code, said.out, len(said.err.splitlines())) == (1, "", 1)
    assert not out.exists()


@pytest.mark.parametrize("before", [False, True])
def test_an_interrupted_demo_takes_away_what_it_made(
    amina: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, before: bool
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    out = tmp_path / "deep" / "out"
    if before:
        (out / "mine").mkdir(parents=True)
    monkeypatch.setattr(demo_verb, "_work", stop)
    said = amina("demo", "--out", str(out))
    assert (said.code, said.err.strip()) == (1, "Stopped.")
    if before:
        assert [one.name for one in out.iterdir()] == ["mine"]
    else:
        assert not (tmp_path / "deep").exists()


def test_the_columns_of_a_list_can_be_named(amina: Laptop, tmp_path: Path) -> None:
    file = tmp_path / "miejsca.csv"
    file.write_text("Nazwa,Ulica,Miasto\nBiblioteka,Rynek 1,Oldham\n", encoding="utf-8")
    words = ("import", "venues", str(file), "--yes", "--json")
    named = ("--column", "name=Nazwa", "--column", "address=Ulica", "--column", "address=Miasto")
    assert amina(*words).code == 1
    for new, same in ((1, 0), (0, 1)):
        said = amina(*words, *named)
        assert (said.code, said.json["new"], said.json["same"]) == (0, new, same)
    [venue] = amina.show("Venue")
    assert (venue["name"], venue["address"]) == ("Biblioteka", "Rynek 1, Oldham")
    for wrong, code in (("name=Name", 1), ("nom=Nazwa", 1), ("Nazwa", 2), ("address=Ulica", 1)):
        said = amina(*words[:-1], "--column", wrong)
        assert (said.code, "Traceback" in said.err) == (code, False), wrong
