"""Tables read back: the columns of the data model, no formulas, nothing half written."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree  # reads only what this test wrote

import pytest

from champion_app.documents import tables
from champion_app.documents.tables import Cell, Table, harmless, save
from champion_app.domain.errors import ChampionError, ReadOnlyPlace, UnknownName
from champion_app.domain.facts import HoursFacts, MovementFacts
from tests.documents.pages import session

COLUMNS_OF_A_SESSION = (
    "session_id,revision,programme_code,champion_codes,date,start,end,duration_min,status,"
    "venue_id,venue_name,setting,area_code,format,topics,languages,interpreter,headcount_adult,"
    "headcount_child,attendance_total,named,cards,anonymous,first_time,materials_out,"
    "signposts_offered,feedback_n,confidence_up,confidence_same,confidence_down,hours_total,"
    "source_bundle,imported_at"
)
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def csv_rows(table: Table) -> list[dict[str, str]]:
    """The rows of a table written as CSV and read as a spreadsheet does."""
    stream = io.BytesIO()
    tables.write_csv(table, stream)
    data = stream.getvalue()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n") + data.replace(b"\r\n", b"").count(b"\n")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def sheets(file: Path) -> dict[str, list[dict[str, tuple[str, str]]]]:
    """By sheet, each row's cells by their letters: the cell's type and value."""
    with zipfile.ZipFile(file) as book:
        xml = [name for name in book.namelist() if name.endswith(".xml")]
        parts = {name: ElementTree.fromstring(book.read(name)) for name in xml}  # noqa: S314
    names = [sheet.get("name", "") for sheet in parts["xl/workbook.xml"].iter(f"{MAIN}sheet")]
    found = {}
    for number, name in enumerate(names, 1):
        rows = parts[f"xl/worksheets/sheet{number}.xml"].iter(f"{MAIN}row")
        found[name] = [{_letters(cell): _value(cell) for cell in row} for row in rows]
    return found


def _letters(cell: ElementTree.Element) -> str:
    return "".join(letter for letter in cell.get("r", "") if letter.isalpha())


def _value(cell: ElementTree.Element) -> tuple[str, str]:
    assert cell.find(f"{MAIN}f") is None, "a formula"
    return cell.get("t", "n"), "".join(cell.itertext())


def one_cell(cell: Cell) -> Table:
    """A table of one cell."""
    return Table("one", ("cell",), [(cell,)])


def test_sessions_have_exactly_the_columns_of_the_data_model() -> None:
    (row,) = csv_rows(tables.sessions([session()]))
    assert ",".join(row) == COLUMNS_OF_A_SESSION
    assert row["champion_codes"] == "C7;C8"
    assert (row["date"], row["start"], row["end"]) == ("2026-11-21", "18:00", "19:30")
    assert (row["duration_min"], row["hours_total"]) == ("90", "3.50")
    assert row["topics"] == "eating_well;heart"
    kinds = [int(row[name]) for name in ("named", "cards", "anonymous")]
    assert sum(kinds) == int(row["attendance_total"]) == 46
    assert (row["headcount_adult"], row["headcount_child"]) == ("41", "8")
    assert row["signposts_offered"] == ""


def test_each_tally_is_a_column_after_the_first_timers() -> None:
    listed = [session(0, tallies={"age_16_24": 4}), session(1, tallies={"sex_female": 9})]
    rows = csv_rows(tables.sessions(listed))
    place = list(rows[0]).index("first_time")
    assert list(rows[0])[place + 1 : place + 3] == ["tally_age_16_24", "tally_sex_female"]
    assert [row["tally_age_16_24"] for row in rows] == ["4", ""]
    assert [row["materials_out"] for row in rows] == ["28", "28"]


def test_materials_and_hours_have_the_columns_of_the_data_model() -> None:
    moved = MovementFacts(id="0a", at=datetime(2026, 11, 21, 23, tzinfo=UTC), kind="handed_out",
                          title="Eating well", language="ur", quantity=-28)  # fmt: skip
    (row,) = csv_rows(tables.materials([moved]))
    assert ",".join(row) == (
        "movement_id,date,session_id,edition_id,title,topic,language,format,version,kind,quantity"
    )
    assert (row["date"], row["quantity"]) == ("2026-11-21", "-28")  # a number may be negative
    worked = HoursFacts(champion_code="007", date=date(2026, 11, 21), activity="travel", minutes=90)
    (row,) = csv_rows(tables.hours([worked]))
    assert ",".join(row) == "champion_code,date,activity,minutes,session_id"
    assert row["champion_code"] == "007"


@pytest.mark.parametrize(
    "text",
    [
        "=1+1", "+44 161 496 0000", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n=1", "\u00a0=1",
        "\ufeff=1", " \n\t@x", "＝1", "＋1", "－1", "＠x", "\t", "\u200b+1", "\0=1",
    ],
)  # fmt: skip
def test_text_that_a_spreadsheet_would_run_is_neutralised(text: str) -> None:
    assert harmless(text) == f"'{text}"
    stream = io.BytesIO()
    tables.write_csv(one_cell(text), stream)
    assert b"'" in stream.getvalue()


@pytest.mark.parametrize("text", ["", "a=1", "0161 496 0000", "'=1", "ہاں", " x", "1-2", "x\n=1"])
def test_other_text_is_left_as_it_is(text: str) -> None:
    assert harmless(text) == text


def test_a_list_is_neutralised_as_one_cell_and_keeps_its_separator_to_itself() -> None:
    (row,) = csv_rows(one_cell(("=1", "a;b", "c")))
    assert row["cell"] == "'=1;a,b;c"


def test_quotes_commas_and_lines_come_back_as_they_were() -> None:
    text = 'He said "no",\nthen\r\nleft; ہاں'
    (row,) = csv_rows(one_cell(text))
    assert row["cell"] == text


def test_a_workbook_has_a_sheet_for_each_table_and_texts_stay_texts(tmp_path: Path) -> None:
    file = tmp_path / "log.xlsx"
    worked = HoursFacts(champion_code="007", date=date(2026, 11, 21), activity="=1+1", minutes=90)
    save([tables.sessions([session()]), tables.hours([worked])], "xlsx", file)
    book = sheets(file)
    assert list(book) == ["sessions", "hours"]
    head, row = book["hours"]
    assert [value for _, value in head.values()] == [
        "champion_code", "date", "activity", "minutes", "session_id",
    ]  # fmt: skip
    assert row["A"] == ("inlineStr", "007")
    assert row["B"] == ("n", "46347")  # days since 1899-12-30
    assert row["C"] == ("inlineStr", "=1+1")
    assert row["D"] == ("n", "90")
    assert "E" not in row
    assert len(book["sessions"][1]) < len(
        COLUMNS_OF_A_SESSION.split(",")
    )  # what nobody wrote down stays empty


def test_json_keeps_numbers_lists_and_nothing(tmp_path: Path) -> None:
    file = tmp_path / "log.json"
    save([tables.sessions([session()])], "json", file)
    (row,) = json.loads(file.read_text(encoding="utf-8"))
    assert ",".join(row) == COLUMNS_OF_A_SESSION
    assert row["topics"] == ["eating_well", "heart"]
    assert (row["hours_total"], row["date"], row["feedback_n"]) == (3.5, "2026-11-21", None)
    both = tmp_path / "both.json"
    save([tables.sessions([]), tables.hours([])], "json", both)
    assert json.loads(both.read_text(encoding="utf-8")) == {"sessions": [], "hours": []}


def test_what_fails_leaves_the_older_file_and_nothing_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "log.csv"
    file.write_text("older", encoding="utf-8")

    def rows() -> Iterator[tuple[Cell, ...]]:
        yield ("one",)
        raise KeyboardInterrupt

    for kind in tables.FORMATS:
        with pytest.raises(KeyboardInterrupt):
            save([Table("broken", ("cell",), rows())], kind, file)
    assert file.read_text(encoding="utf-8") == "older"
    assert list(tmp_path.iterdir()) == [file]


def test_a_place_that_cannot_be_written_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(ReadOnlyPlace):
        save([one_cell("x")], "csv", tmp_path / "nowhere" / "log.csv")
    (tmp_path / "folder").mkdir()
    with pytest.raises(ChampionError):
        save([one_cell("x")], "csv", tmp_path / "folder")
    assert [one.name for one in tmp_path.iterdir()] == ["folder"]


def test_a_format_that_cannot_hold_it_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownName):
        save([one_cell("x")], "pdf", tmp_path / "log.pdf")
    with pytest.raises(UnknownName):
        save([one_cell("x"), one_cell("y")], "csv", tmp_path / "log.csv")


def test_a_cell_of_every_kind_is_written_in_every_format(tmp_path: Path) -> None:
    cells: tuple[Cell, ...] = (
        "text", 7, Decimal("2.50"), date(2026, 1, 2), datetime(2026, 1, 2, 3, 4, tzinfo=UTC),
        ("a", "b"), None, "",
    )  # fmt: skip
    names = tuple("abcdefgh")
    save([Table("all", names, [cells])], "xlsx", tmp_path / "all.xlsx")
    ((_, row),) = [sheets(tmp_path / "all.xlsx")["all"]]
    assert row["C"] == ("n", "2.5")
    assert row["E"] == ("inlineStr", "2026-01-02T03:04:00+00:00")
    (read,) = csv_rows(Table("all", names, [cells]))
    assert list(read.values()) == [
        "text", "7", "2.50", "2026-01-02", "2026-01-02T03:04:00+00:00", "a;b", "", "",
    ]  # fmt: skip
