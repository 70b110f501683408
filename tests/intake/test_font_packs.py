"""Font packs from files: whole, or not at all; and then papers are set in them."""

from __future__ import annotations

import contextlib
import hashlib
import json
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from champion_app.documents import font_packs, sheet
from champion_app.domain.errors import FileUnreadable, ReadOnlyPlace, UnknownName
from champion_app.domain.exchange_errors import FontPackTooLarge, FontPackUnfit, FontUnfit
from champion_app.domain.font_packs import LARGEST_TEXT
from champion_app.intake.font_packs import read_pack
from champion_app.paths import font_pack_folder, resource_folder

SHIPPED = resource_folder() / "fonts"
FONT = (SHIPPED / "NotoSansGeorgian.ttf").read_bytes()


@pytest.fixture(autouse=True)
def clean() -> Iterator[None]:
    """No pack stays for another test."""
    yield
    for one in font_packs.held():
        if not one.ours:
            font_packs.remove(one.key)


def entry(data: bytes = FONT, **changes: Any) -> dict[str, Any]:
    return {
        "file": "Own.ttf",
        "family": "Own Georgian",
        "scripts": ["Geor"],
        "weights": [400, 700],
        "sha256": hashlib.sha256(data).hexdigest(),
        "licence": "OFL-1.1",
        **changes,
    }


def packed(
    folder: Path,
    *entries: dict[str, Any],
    data: bytes = FONT,
    inside: str = "own/",
    more: Mapping[str, bytes] | None = None,
) -> Path:
    """A file with a list of these entries and one font, as a stick would bring it."""
    file = folder / "pack.zip"
    told = json.dumps({"format": "champion-fonts/1", "fonts": list(entries)}).encode()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in {"manifest.json": told, "Own.ttf": data, **(more or {})}.items():
            made.writestr(inside + name, content)
    return file


def test_a_pack_is_added_once_found_by_papers_and_taken_away(tmp_path: Path) -> None:
    file = packed(
        tmp_path, entry(), more={"OFL.txt": b"free", "run.py": b"no", "../out.txt": b"no"}
    )
    assert "Own Georgian" not in sheet.fonts().families()
    pack = read_pack(file)
    assert font_packs.add(pack)
    assert not font_packs.add(read_pack(packed(tmp_path, entry(), inside="")))  # the same list
    assert sheet.fonts().face("Own Georgian", strong=True) is not None
    (here,) = font_pack_folder().iterdir()
    assert {one.name for one in here.iterdir()} == {"manifest.json", "Own.ttf", "OFL.txt"}
    newer = read_pack(packed(tmp_path, entry(copyright="as of today")))
    assert font_packs.add(newer)
    assert [one.key for one in font_packs.held() if not one.ours] == [newer.key]  # in its place
    font_packs.remove("own georgian")
    assert "Own Georgian" not in sheet.fonts().families()
    with pytest.raises(UnknownName):
        font_packs.remove("own georgian")
    with pytest.raises(UnknownName):
        font_packs.remove("Noto Sans TC")  # what came with the program stays


def _cut(data: bytes) -> bytes:
    return data[: len(data) // 3]


def _closed(data: bytes) -> bytes:
    """The same font, its makers' leave to embed it taken back (fsType of OS/2)."""
    changed = bytearray(data)
    for number in range(int.from_bytes(data[4:6], "big")):
        at = 12 + 16 * number
        if data[at : at + 4] == b"OS/2":
            place = int.from_bytes(data[at + 8 : at + 12], "big") + 8
            changed[place : place + 2] = b"\x00\x02"
    return bytes(changed)


@pytest.mark.parametrize(
    ("data", "changes"),
    [
        (b"not a font at all", {}),
        (b"", {}),
        (_cut(FONT), {}),
        (_closed(FONT), {}),
        (b"OTTO" + FONT[4:].replace(b"glyf", b"CFF "), {}),
        (FONT, {"sha256": "0" * 64}),
        (FONT, {"weights": [100, 900]}),
    ],
    ids=["words", "empty", "cut", "closed", "cff", "another", "thin"],
)
def test_what_is_no_font_is_named_and_changes_nothing(
    tmp_path: Path, data: bytes, changes: dict[str, Any]
) -> None:
    with pytest.raises(FontUnfit) as told:
        read_pack(packed(tmp_path, entry(data, **changes), data=data))
    assert told.value.facts == {"file": "pack.zip", "font": "Own.ttf"}
    assert not font_pack_folder().is_dir() or not list(font_pack_folder().iterdir())


@pytest.mark.parametrize(
    "entries",
    [
        (),
        (entry(file="../Own.ttf"),),
        (entry(file="/etc/Own.ttf"),),
        (entry(file="a\\Own.ttf"),),
        (entry(file="Own.exe"),),
        (entry(file="There.ttf"),),
        (entry(), entry()),
        (entry(licence=""),),
        (entry(family=7),),
        (entry(weights=[400]),),
        (entry(scripts="Geor"),),
    ],
    ids=str,
)
def test_a_list_that_leads_elsewhere_or_lacks_something_is_no_pack(
    tmp_path: Path, entries: tuple[dict[str, Any], ...]
) -> None:
    with pytest.raises(FontPackUnfit):
        read_pack(packed(tmp_path, *entries))


def test_files_that_are_no_packs_are_refused_in_one_sentence(tmp_path: Path) -> None:
    whole = packed(tmp_path, entry()).read_bytes()
    deep = b'{"format": ' + b"[" * 100_000
    for number, content in enumerate((b"", b"PK\x03\x04", whole[:-30], whole[:4000], FONT)):
        file = tmp_path / f"{number}.zip"
        file.write_bytes(content)
        with pytest.raises(FontPackUnfit):
            read_pack(file)
    with pytest.raises(FontPackUnfit):
        read_pack(packed(tmp_path, entry(), more={"other/manifest.json": b"{}"}))
    with pytest.raises(FontPackUnfit):
        read_pack(packed(tmp_path, more={"manifest.json": deep}))
    with pytest.raises(FontPackTooLarge):
        read_pack(packed(tmp_path, more={"manifest.json": bytes(LARGEST_TEXT + 1)}))
    with pytest.raises(FileUnreadable):
        read_pack(tmp_path)


def test_a_pack_cut_short_on_the_disk_is_as_if_it_were_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = read_pack(packed(tmp_path, entry()))
    font_packs.add(pack)
    (font_pack_folder() / pack.key / "Own.ttf").unlink()
    sheet.fonts.cache_clear()
    assert "Own Georgian" not in sheet.fonts().families()
    assert font_packs.add(pack)  # and is made whole
    assert sheet.fonts().face("Own Georgian", strong=False) is not None
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    monkeypatch.setattr(font_packs, "font_pack_folder", lambda: blocked / "packs")
    with pytest.raises(ReadOnlyPlace):
        font_packs.add(pack)


def test_every_damage_to_a_pack_is_told_as_ours(tmp_path: Path) -> None:
    """A byte turned anywhere is a refusal or changes nothing that is used."""
    whole = bytearray(packed(tmp_path, entry(), inside="").read_bytes())
    file = tmp_path / "turned.zip"
    for place in range(0, len(whole), max(1, len(whole) // 150)):
        turned = bytearray(whole)
        turned[place] ^= 0x41
        file.write_bytes(turned)
        with contextlib.suppress(FontPackUnfit, FontPackTooLarge, FontUnfit):
            assert read_pack(file).files["Own.ttf"] == FONT
