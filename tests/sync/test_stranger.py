"""Somebody who has only docs/bundle-format.md reads everything that is in a real bundle."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyrage
import pytest
from cryptography.exceptions import InvalidSignature

from champion_app.domain.columns import columns, groups
from champion_app.domain.record_shape import Record, Travel
from champion_app.domain.records import RECORDS, Receipt, Venue
from champion_app.store.rows import prefix, to_wire
from champion_app.store.store import Store
from champion_app.sync import bundle, packing
from champion_app.sync.certificates import Certificate
from champion_app.sync.identity import identity
from champion_app.sync.manifest import Ack, Enrol, FrameEntry, Manifest, Source
from tests import samples
from tests.sync import stranger
from tests.sync.laptops import Laptop, coordinator, enrol, newcomer
from tests.sync.vector import BLOCKS, FILE, rows_of, shown

if TYPE_CHECKING:
    import msgspec

SAMPLED = {one.id for one in samples.SAMPLES}
VECTOR = json.loads(FILE.read_text(encoding="utf-8"))


def written(store: Store, record_class: type[Record]) -> Iterator[dict[str, Any]]:
    """The fields of each record of a class, and who stamped them, as they should travel."""
    for record in store.all(record_class):
        if record.id not in SAMPLED:
            continue
        row = {one.name: to_wire(one, getattr(record, one.name)) for one in columns(record_class)}
        stamps = [
            f"{prefix(record_class, group)}{part}"
            for group in groups(record_class)
            for part in ("hlc", "dev")
        ]
        kept = store.rows(
            f"SELECT {', '.join(stamps)} FROM {record_class.table} WHERE id = unhex(?)",
            (record.id,),
        )[0]
        yield {"id": bytes.fromhex(record.id), **row, **dict(zip(stamps, kept, strict=True))}


def compared(read: stranger.Bundle, store: Store, kinds: list[type[Record]]) -> int:
    """Check every record of these kinds against what the stranger read; how many there are."""
    count = 0
    for kind in kinds:
        found = {row["id"]: row for row in read.rows.get(kind.table, [])}
        for row in written(store, kind):
            assert {name: found[row["id"]][name] for name in row} == row, kind
            count += 1
    return count


@pytest.fixture
def two(tmp_path: Path) -> tuple[Laptop, Laptop]:
    omar, amina = coordinator(tmp_path / "omar"), newcomer(tmp_path / "amina", "Amina Shah")
    enrol(omar, amina)
    return omar, amina


def test_a_stranger_reads_all_that_a_champion_sends(two: tuple[Laptop, Laptop]) -> None:
    omar, amina = two
    samples.keep_all(amina.store)
    (letter,) = amina.letters()
    keys = identity(omar.store), identity(amina.store)
    read = stranger.read(letter, keys[0].box_secret, keys[1].sign_public)
    sent = [
        kind
        for kind in RECORDS
        if kind.travels in (Travel.UP, Travel.BOTH, Travel.OWN) and kind is not Receipt
    ]
    assert compared(read, amina.store, sent) >= len(sent)
    assert read.manifest["src"]["name"] == "Amina Shah"
    assert read.manifest["dst"] == [omar.store.device]
    assert set(read.rows) == {kind.table for kind in sent}


def test_a_stranger_reads_all_that_a_coordinator_sends(two: tuple[Laptop, Laptop]) -> None:
    omar, amina = two
    samples.keep_all(omar.store)
    (letter,) = omar.letters(["Amina Shah"])
    keys = identity(amina.store), identity(omar.store)
    read = stranger.read(letter, keys[0].box_secret, keys[1].sign_public)
    for_all = [kind for kind in RECORDS if kind.travels is Travel.DOWN or kind is Venue]
    assert compared(read, omar.store, for_all) >= 7


def test_the_stranger_knows_nothing_of_the_app() -> None:
    tree = ast.parse(Path(stranger.__file__).read_text(encoding="utf-8"))
    named = [
        alias.name if isinstance(node, ast.Import) else str(node.module)
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    ]
    assert {name.split(".")[0] for name in named} == {
        "__future__", "hashlib", "io", "dataclasses", "typing",
        "msgspec", "pyrage", "zstandard", "cryptography",
    }  # fmt: skip


def test_the_test_vector_is_read_by_the_stranger_as_it_is_told() -> None:
    data, signer = bytes.fromhex(VECTOR["file"]), bytes.fromhex(VECTOR["signer"])
    read = stranger.read(data, VECTOR["box_secret"], signer)
    found = {
        table: [{name: shown(value) for name, value in row.items()} for row in rows]
        for table, rows in read.rows.items()
    }
    assert found == VECTOR["rows"]


def test_the_test_vector_is_read_by_the_app_too() -> None:
    opened = bundle.open_bundle(bytes.fromhex(VECTOR["file"]), [VECTOR["box_secret"]])
    signed = bundle.check_signature(opened, bytes.fromhex(VECTOR["signer"]))
    assert tuple(bundle.blocks(signed)) == BLOCKS
    assert rows_of(BLOCKS) == VECTOR["rows"]


@pytest.mark.parametrize("spoilt", ["signer", "file"])
def test_the_stranger_believes_no_other_signer_and_no_changed_file(spoilt: str) -> None:
    data, signer = bytearray.fromhex(VECTOR["file"]), bytearray.fromhex(VECTOR["signer"])
    {"signer": signer, "file": data}[spoilt][-1] ^= 1
    with pytest.raises((InvalidSignature, pyrage.DecryptError)):
        stranger.read(bytes(data), VECTOR["box_secret"], bytes(signer))


def test_the_test_vector_holds_every_form_a_column_can_take() -> None:
    forms: set[str] = set()
    for block in BLOCKS:
        for values in block.columns.values():
            column = packing.pack(values)
            listed = [column, *(column.parts if isinstance(column, packing.Mixed) else ())]
            for one in listed:
                stepped = isinstance(one, packing.Numbers) and one.start is not None
                forms.add(type(one).__name__ + " stepped" * stepped)
                if isinstance(one, packing.Choice):
                    forms.add(type(one.values).__name__)
    assert forms == {"Texts", "Blobs", "Fixed", "Numbers", "Numbers stepped", "Choice", "Mixed"}


@pytest.mark.parametrize("part", [Manifest, Source, Enrol, Ack, FrameEntry, Certificate])
def test_every_field_that_a_bundle_says_of_itself_is_described(part: type[msgspec.Struct]) -> None:
    described = (FILE.parents[2] / "docs" / "bundle-format.md").read_text(encoding="utf-8")
    words = set(re.findall(r"\w+", described))
    assert set(part.__struct_fields__) - words == set()
