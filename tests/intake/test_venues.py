"""Lists of places: which column is which, what becomes of a place, what a person is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from champion_app.commands.places import take_in_venues
from champion_app.domain.errors import FileTooLarge, FileUnreadable, UnknownName
from champion_app.intake import tables
from champion_app.intake.venues import Drafts, read_venues
from champion_app.paths import resource_folder
from champion_app.store.store import Store

LIBRARIES = """service,name,address,postcode,type,email,website
Oldham,Delph Library,"Millgate, Delph, Oldham",OL3 5JG,Community run library,a@b.uk,http://oldham.gov.uk/a
Oldham,Oldham Library and Centre,"Greaves Street, Oldham",OL1 1AL,Local authority run library,,
"""
PHARMACIES = """pharmacy_name,address,postcode,mon,organisation_data_service_code,ward_name,locality
Boots,"2 The Mall, Sale, Cheshire",M33 7XZ,"09:00-12:30,13:00-16:30",FC707,Sale Central,Central
Well,"475 Moorside Road, Urmston",M41 8TW,09:00-18:00,FEE48,Davyhulme,West
Well,"Partington Health Centre",M31 4FL,09:00-18:15,FNX62,Bucklow,West
"""


@pytest.fixture
def read(tmp_path: Path):
    def read(text: str | bytes, *, name: str = "list.csv", **given: object) -> Drafts:
        file = tmp_path / name
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return read_venues(file, **given)

    return read


def test_a_council_list_of_libraries_is_understood_by_its_headings(read) -> None:
    found = read(LIBRARIES, name="libraries.csv")
    first, second = found.drafts
    assert (first.name, first.address) == ("Delph Library", "Millgate, Delph, Oldham")
    assert (first.district, first.setting) == ("OL3", "library")
    assert first.website == "http://oldham.gov.uk/a"
    assert second.setting == "library"
    assert found.faults == ()
    assert found.columns["name"] == ("name",)
    assert found.columns["district"] == ("postcode",)


def test_the_kind_of_place_can_stand_in_the_heading_of_its_name(read) -> None:
    found = read(PHARMACIES)
    assert {draft.setting for draft in found.drafts} == {"pharmacy"}
    assert [draft.source_key for draft in found.drafts] == ["FC707", "FEE48", "FNX62"]
    assert {draft.source for draft in found.drafts} == {"ods"}
    assert found.drafts[0].address == "2 The Mall, Sale, Cheshire"
    assert found.faults == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_encoding_separator_and_line_ending_do_not_matter(
    read, encoding: str, separator: str, ending: str
) -> None:
    rows = [
        ("Venue Name", "Post Code", "Kind"),
        ("Café Łódź", "OL8 1XY", "café"),
        ("مسجد النور", "ol81xy", "mosque"),
    ]
    text = ending.join(separator.join(row) for row in rows) + ending
    found = read(text.encode(encoding))
    assert [(one.name, one.district, one.setting) for one in found.drafts] == [
        ("Café Łódź", "OL8", "cafe"),
        ("مسجد النور", "OL8", "mosque"),
    ]
    assert found.faults == ()


def test_the_windows_code_page_is_read_when_it_is_not_utf_8(read) -> None:
    found = read("name,postcode\nCafé “Zoë”,M1 1AA\nNaïve – Hall,M1 1AB\n".encode("cp1252"))
    assert [one.name for one in found.drafts] == ["Café “Zoë”", "Naïve – Hall"]


def test_a_damaged_letter_is_pointed_out_and_the_others_are_kept(read) -> None:
    good = "name,district\nمسجد النور,OL8\n".encode()
    found = read(good + b"Caf\xe9 Hall,OL8\n")
    assert found.drafts[0].name == "مسجد النور"
    assert [fault.line for fault in found.faults if "letters" in fault.what] == [3]


def test_cells_of_many_lines_keep_the_count_of_lines(read) -> None:
    found = read('name,address,postcode\n"Hall","1 High Street\nOldham",OL1 1AA\n,x,OL1 1AB\n')
    assert found.drafts[0].address == "1 High Street, Oldham"
    assert [fault.line for fault in found.faults] == [4]
    assert "no name" in found.faults[0].what


def test_a_quotation_mark_never_closed_costs_one_line_only(read) -> None:
    rows = "".join(f"Hall {number},OL{number % 9 + 1} 1AA\n" for number in range(60))
    found = read('name,postcode\n"Broken Hall,OL1 1AA\n' + rows)
    assert [one.name for one in found.drafts][:2] == ["Broken Hall", "Hall 0"]
    assert len(found.drafts) == 61
    assert [fault.line for fault in found.faults] == [2]


def test_titles_above_the_headings_and_notes_under_the_table_are_no_places(read) -> None:
    found = read(
        "Places in Oldham;;\n;;\nSite Name;Type;Post code\nDelph Hall;Hall;OL3 5JG\n"
        "Source: the council, 2026;;\n© the council;;\n"
    )
    assert [one.name for one in found.drafts] == ["Delph Hall"]
    assert [fault.line for fault in found.faults] == [5, 6]


def test_a_spreadsheet_may_name_its_separator_in_the_first_line(read) -> None:
    found = read("sep=;\r\nname;address\r\nHall;1, The Street\r\n;x\r\n")
    assert found.drafts[0].address == "1, The Street"
    assert found.faults[0].line == 4


def test_parts_of_an_address_are_joined_and_said_once(read) -> None:
    found = read(
        "name,address_1,Address Line 2,city,county,postal_code\n"
        "Hall,12,High Street,Oldham,Oldham,OL1 1AA\n"
    )
    assert found.drafts[0].address == "12 High Street, Oldham"
    assert found.columns["address"] == ("address_1", "Address Line 2", "city", "county")


def test_a_town_beside_a_whole_address_is_added_when_it_is_not_there(read) -> None:
    found = read('name,address,town\nA,1 High Street,Shaw\nB,"2 Low Road, Shaw",Shaw\n')
    assert [one.address for one in found.drafts] == ["1 High Street, Shaw", "2 Low Road, Shaw"]


@pytest.mark.parametrize(
    ("headings", "row"),
    [
        ("Location Name;Location Street Address;Location City;Location Postal Code",
         "Werneth Surgery;12 Low Rd;Oldham;OL8 4BL"),
        ("name;addr:housenumber;addr:street;addr:city;addr:postcode",
         "Werneth Surgery;12;Low Rd;Oldham;OL8 4BL"),
        ("EstablishmentName;Street;Locality;Town;Postcode;LA (name)",
         "Werneth Surgery;12 Low Rd;;Oldham;OL8 4BL;Oldham"),
        ("VENUE;ADDRESS1;ADDRESS2;POSTCODE;CONTACT NAME",
         "Werneth Surgery;12 Low Rd;Oldham;OL8 4BL;Jo"),
    ],
)  # fmt: skip
def test_headings_of_well_known_lists_are_understood(read, headings: str, row: str) -> None:
    (draft,) = read(f"{headings}\n{row}\n").drafts
    assert (draft.name, draft.district) == ("Werneth Surgery", "OL8")
    assert draft.address == "12 Low Rd, Oldham"
    assert draft.setting == "clinic"


@pytest.mark.parametrize(
    ("written", "district"),
    [
        ("OL8 1AB", "OL8"),
        ("ol81ab", "OL8"),
        ("EC1A 1BB", "EC1A"),
        ("W1A0AX", "W1A"),
        ("M1 1AE", "M1"),
        ("OL8", "OL8"),
        ("", ""),
    ],
)
def test_only_the_first_part_of_a_postcode_is_kept(read, written: str, district: str) -> None:
    found = read(f"name,postcode,kind\nHall,{written},hall\n")
    assert found.drafts[0].district == district
    assert found.faults == ()


def test_a_postcode_inside_the_address_gives_the_district(read) -> None:
    assert read('name,address\nHall,"1 High St, Oldham OL4 2AB"\n').drafts[0].district == "OL4"


@pytest.mark.parametrize("area", ["District", "Area"])
def test_an_area_by_another_name_and_a_misspelt_address_are_understood(read, area: str) -> None:
    (draft,) = read(f"Name,Adress,{area}\nHall,1 High St,OL4\n").drafts
    assert (draft.address, draft.district) == ("1 High St", "OL4")
    (draft,) = read(f"name,{area},postcode\nHall,Glodwick,OL8 1XX\n").drafts
    assert draft.district == "OL8"


def test_what_is_no_postcode_is_pointed_out(read) -> None:
    found = read("name,postcode\nHall,ABC 1234\n")
    assert found.drafts[0].district == ""
    assert "ABC 1234" in found.faults[0].what


@pytest.mark.parametrize(
    ("name", "kind", "setting"),
    [
        ("School Street Community Centre", "", "community_centre"),
        ("St Mary's Church Hall", "", "church"),
        ("Jamia Masjid", "", "mosque"),
        ("Werneth Medical Centre", "", "clinic"),
        ("The Old Barn", "Swimming pool", "sports_club"),
        ("The Old Barn", "sports_club", "sports_club"),
        ("The Old Barn", "Barn", "other"),
        ("The Old Barn", "", ""),
        ("Wren Street", "", ""),
    ],
)
def test_the_kind_of_place_is_a_code_of_ours(read, name: str, kind: str, setting: str) -> None:
    assert read(f'name,type\n"{name}",{kind}\n').drafts[0].setting == setting


def test_a_web_address_gets_its_scheme_and_nonsense_is_left_out(read) -> None:
    found = read("name,website\nA,www.a.org/hall\nB,javascript:alert(1)\nC,ask inside\n")
    assert [one.website for one in found.drafts] == ["https://www.a.org/hall", "", ""]
    assert [fault.line for fault in found.faults] == [3, 4]


def test_the_same_place_twice_is_one_and_a_key_belongs_to_one(read) -> None:
    found = read("id,name,address\n1,Hall,High St\n1,Hall,HIGH ST\n1,Barn,Low Rd\n2,Hall,Low Rd\n")
    assert [(one.name, one.source_key) for one in found.drafts] == [
        ("Hall", "1"),
        ("Barn", ""),
        ("Hall", "2"),
    ]
    assert [fault.line for fault in found.faults] == [3, 4]
    assert "line 2" in found.faults[0].what


def test_a_line_with_more_cells_than_headings_is_left_out(read) -> None:
    found = read(
        "name,address,postcode\nA,1 High St,OL1 1AA\nB,2 High St, Oldham,OL1 1AA\nC,x,,,\n"
    )
    assert [one.name for one in found.drafts] == ["A", "C"]
    assert [fault.line for fault in found.faults] == [3]


def test_extra_quotation_marks_are_not_part_of_a_name(read) -> None:
    assert read('name,postcode\n"""The Hall""",OL1 1AA\n').drafts[0].name == "The Hall"


def test_marks_that_steer_direction_are_taken_out(read) -> None:
    assert read("name,postcode\n\u202bقاعة\u202c\u200f,OL1 1AA\n").drafts[0].name == "قاعة"


def test_a_list_without_a_name_says_which_columns_it_has(read) -> None:
    found = read("ward_name,la_name,postcode\nDelph,Oldham,OL3 5JG\n")
    assert found.drafts == ()
    assert "ward_name, la_name, postcode" in found.faults[0].what


def test_a_person_can_say_which_column_is_which(read) -> None:
    text = "ward_name,where,pc\nThe Hall,1 High St,OL3 5JG\n"
    chosen = {"name": ["ward_name"], "address": ["where"], "district": ["pc"]}
    found = read(text, columns=chosen)
    assert (found.drafts[0].name, found.drafts[0].district) == ("The Hall", "OL3")
    with pytest.raises(UnknownName):
        read(text, columns={"name": ["nothing like it"]})
    with pytest.raises(UnknownName):
        read(text, columns={"shoe_size": ["pc"]})


@pytest.mark.parametrize("data", [b"", b"\n\n\n", b"\xef\xbb\xbf", b" ,, \n"])
def test_an_empty_file_says_so(read, data: bytes) -> None:
    found = read(data)
    assert found.drafts == ()
    assert found.faults[0].line == 1


def test_headings_alone_are_an_empty_list(read) -> None:
    assert read("name,postcode\n").drafts == ()


@pytest.mark.parametrize("data", [bytes(range(256)) * 20, b"\x00" * 900, b'"' * 999, b"a," * 9999])
def test_what_is_no_list_at_all_ends_in_words(read, data: bytes) -> None:
    assert read(data).drafts == ()


def test_a_file_that_is_missing_or_far_too_large_is_refused(
    tmp_path: Path, read, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(FileUnreadable):
        read_venues(tmp_path / "nowhere.csv")
    monkeypatch.setattr(tables, "LARGEST", 10)
    with pytest.raises(FileTooLarge):
        read("name\nA rather long list\n")


def test_the_list_that_comes_with_the_app_is_read_without_a_fault() -> None:
    found = read_venues(resource_folder() / "venues" / "sample_venues.csv")
    assert len(found.drafts) > 20
    assert found.faults == ()
    assert all(one.name and one.address and one.district and one.setting for one in found.drafts)


def test_a_second_list_of_the_same_places_finds_them_again(store: Store) -> None:
    drafts = read_venues(resource_folder() / "venues" / "sample_venues.csv").drafts
    with store.atomic():
        first = take_in_venues(store, drafts)
        again = take_in_venues(store, drafts)
    assert (first.new, first.changed, first.same) == (len(drafts), 0, 0)
    assert (again.new, again.changed, again.same) == (0, 0, len(drafts))


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04" + bytes(range(200)),
        b"%PDF-1.7\nname,postcode\n",
        b'{"name": "Hall"}',
        b'\xef\xbb\xbf [\n {"name": "Hall"}]',
        b'["name", "postcode"]',
        b"<!DOCTYPE html><p>name,postcode",
        b"<?xml version='1.0'?>",
        b"\xd0\xcf\x11\xe0" + b"name,postcode\n" * 9,
        bytes(range(256)) * 20,
        b"\x00" * 900,
    ],
)
def test_what_is_not_a_list_is_said_in_one_sentence(read, data: bytes) -> None:
    found = read(data)
    assert (found.drafts, [one.code for one in found.faults]) == ((), ["no_list"])
    assert found.faults[0].what.startswith("This is no table saved as text")


@pytest.mark.parametrize("quoted", ["Hall 0", "Hall 1", "Hall 2"])
def test_an_open_quotation_mark_swallows_no_other_line(read, quoted: str) -> None:
    rows = [f"Hall {number},{number} Road,OL{number + 1} 1AA" for number in range(3)]
    text = "\n".join(["name,address,postcode", *rows]).replace(quoted, f'"{quoted}')
    found = read(text)
    assert [(one.name, one.address) for one in found.drafts] == [
        (f"Hall {number}", f"{number} Road") for number in range(3)
    ]
    assert [one.code for one in found.faults] == ["open_quote"]


def test_two_open_quotation_marks_do_not_close_each_other(read) -> None:
    found = read('name,postcode\n"Hall,OL1 1AA\n"Barn,OL2 1AA\nGym,OL3 1AA\n')
    assert [(one.name, one.district) for one in found.drafts] == [
        ("Hall", "OL1"),
        ("Barn", "OL2"),
        ("Gym", "OL3"),
    ]
    assert [(one.line, one.code) for one in found.faults] == [(2, "open_quote"), (3, "open_quote")]


def test_a_mark_for_inches_is_no_open_quotation(read) -> None:
    found = read('name,address,postcode\nHall 5",1 Road,OL1 1AA\n"Barn ""B""","2\nRoad",OL2 1AA\n')
    assert [one.name for one in found.drafts] == ['Hall 5"', 'Barn "B"']
    assert found.faults == ()


def test_no_line_is_dropped_without_a_word(read) -> None:
    found = read(
        f"name,address,postcode\nA,{'x' * 200_000},OL1 1AA\nB,{'y' * 3000},OL1 1AA\n"
        f"C,1 Road,OL1 1AA,more\n\u200b,2 Road,OL1 1AA\nD,3 Road,OL1 1AA\n"
    )
    assert [one.name for one in found.drafts] == ["D"]
    assert [(one.line, one.code) for one in found.faults] == [
        (2, "unread"),
        (3, "long_cell"),
        (4, "too_many_cells"),
        (5, "no_name"),
    ]


def test_every_fault_has_its_sentence(read) -> None:
    found = read("name,postcode,website\nHall {0},{x},javascript:a{b}\n")
    assert [one.what for one in found.faults] == [
        "“{X}” is not a postcode: the area was left empty.",
        "“javascript:a{b}” is not a web address: it was left empty.",
    ]


def test_a_list_with_two_halls_in_two_districts_gives_two_places(read, store: Store) -> None:
    drafts = read("name,postcode\nHall,OL1 1AA\nHall,OL8 1AA\n").drafts
    with store.atomic():
        assert take_in_venues(store, drafts).new == 2
        assert take_in_venues(store, drafts).same == 2


def test_an_area_by_name_leaves_the_postcode_of_the_address_to_be_found(read) -> None:
    found = read('Name,Address,Area\nHall,"3 Lane, OL4 2AB",Glodwick\n')
    assert [one.district for one in found.drafts] == ["OL4"]
    assert found.faults == ()
