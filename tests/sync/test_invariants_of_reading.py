"""Invariants 17, 19 and 20 of the sync design, seen from the reader."""

from __future__ import annotations

import logging
import os
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import zstandard

from champion_app.domain.errors import ChampionError
from champion_app.domain.records import Person, Venue
from champion_app.sync import sealing
from champion_app.sync.identity import identity
from champion_app.sync.receiving import inspect
from tests.sync.hostile import entries, everything, rewritten
from tests.sync.laptops import Laptop, coordinator, enrol, newcomer, settle

NAME, NOTE, PLACE = "Zebedee Quartermain", "by the old mill", "Wolverhampton Lodge"
SECRETS = (NAME, NOTE, PLACE, "07700 900123")


@pytest.fixture
def two(tmp_path: Path) -> tuple[Laptop, Laptop]:
    omar, amina = coordinator(tmp_path / "omar"), newcomer(tmp_path / "amina", "Amina Shah")
    enrol(omar, amina)
    with amina.store.atomic():
        amina.store.put(Person(id="aa" * 16, name=NAME, note=NOTE))
        amina.store.put(Venue(id="bb" * 16, name=PLACE, contact="07700 900123"))
    return omar, amina


def told_nothing(data: bytes) -> bool:
    """Whether none of the secrets stands in the bytes, in any usual writing."""
    return not any(
        secret.encode(code) in data for secret in SECRETS for code in ("utf-8", "utf-16-le")
    )


# --- 19: what refusing costs, and where plaintext goes ---


def _junk(size: int, omar: Laptop, amina: Laptop) -> bytes:
    return os.urandom(size)


def _sealed_junk(size: int, omar: Laptop, amina: Laptop) -> bytes:
    return sealing.seal(b"CHB1" + os.urandom(size), [identity(omar.store).box_public])


def _cut(size: int, omar: Laptop, amina: Laptop) -> bytes:
    return _sealed_junk(size, omar, amina)[:-1]


def _long_body(size: int, omar: Laptop, amina: Laptop) -> bytes:
    (letter,) = amina.letters()
    return rewritten(letter, by=amina, to=omar, body=os.urandom(size))


def _bomb(size: int, omar: Laptop, amina: Laptop) -> bytes:
    (letter,) = amina.letters()
    frame = zstandard.ZstdCompressor().compress(bytes(size * 100))
    claims = {"clen": len(frame), "rlen": 1_000_000, "sha256": sealing.sha256(frame)}
    listed = [entries(letter, omar)[0] | claims]
    return rewritten(letter, by=amina, to=omar, frames=listed, body=frame)


@pytest.mark.parametrize("kind", [_junk, _sealed_junk, _cut, _long_body, _bomb])
def test_invariant_19_refusing_costs_memory_and_time_in_step_with_the_size(
    two: tuple[Laptop, Laptop], kind: Callable[[int, Laptop, Laptop], bytes]
) -> None:
    omar, amina = two
    for size in (500_000, 2_000_000, 8_000_000):
        data = kind(size, omar, amina)
        began = time.process_time()
        tracemalloc.start()
        try:
            with pytest.raises(ChampionError):
                inspect(omar.store, data)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert peak < 4 * len(data) + 3_000_000
        assert time.process_time() - began < 2 + size / 2_000_000


@pytest.fixture
def opened_to_write() -> Iterator[list[str]]:
    """What this process opens for writing, through Python, while it lasts."""
    seen: list[str] = []
    listening = [True]

    def hear(event: str, arguments: tuple[Any, ...]) -> None:
        if listening and event == "open" and isinstance(arguments[2], int):
            path, _, flags = arguments
            if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
                seen.append(str(path))

    sys.addaudithook(hear)
    yield seen
    listening.clear()


def test_invariant_19_no_plaintext_reaches_the_disk(
    two: tuple[Laptop, Laptop],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    opened_to_write: list[str],
) -> None:
    omar, amina = two
    passing = tmp_path / "passing"
    passing.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(passing))
    monkeypatch.setattr(tempfile, "tempdir", None)
    (path,) = amina.send()
    cut = tmp_path / "cut.champion"
    cut.write_bytes(path.read_bytes()[:-1])
    opened_to_write.clear()
    assert [one.result for one in omar.receive(cut, path, path)] == ["damaged", "new", "already"]
    assert opened_to_write == []
    assert list(passing.iterdir()) == []
    assert omar.store.need(Person, "aa" * 16).name == NAME
    files = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert len(files) >= 6
    assert [one.name for one in files if not told_nothing(one.read_bytes())] == []


# --- 20: what is said outside the seal ---


def test_invariant_20_nothing_outside_the_seal_names_anyone(
    two: tuple[Laptop, Laptop], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    omar, amina = two
    caplog.set_level(logging.DEBUG)
    (path,) = amina.send()
    good = path.read_bytes()
    assert told_nothing(good)
    assert told_nothing(path.name.encode())
    frames = entries(good, omar)
    spoilt = [
        good[:-1],
        rewritten(good, by=amina, to=omar, dst=[9]),
        rewritten(good, by=amina, to=omar, frames=[*frames, frames[0]]),
        rewritten(good, by=amina, to=omar, signing=sealing.new_signing_key().private),
        rewritten(good, by=amina, to=omar, min_reader=9),
    ]
    for number, data in enumerate(spoilt):
        file = tmp_path / f"{number}.champion"
        file.write_bytes(data)
        (outcome,) = omar.receive(file)
        chain: BaseException | None = outcome.error
        assert chain is not None
        while chain is not None:
            facts = getattr(chain, "facts", {})
            assert told_nothing(f"{chain} {chain!r} {facts}".encode())
            chain = chain.__cause__ or chain.__context__
    settle(omar, amina)
    kept = everything(omar.store)
    assert NAME in kept["people"]
    assert told_nothing("".join(kept[one] for one in ("import_log", "exported", "links")).encode())
    assert told_nothing(caplog.text.encode())
    with omar.store.atomic():
        omar.store.put(Venue(id="cc" * 16, name=PLACE))
    (back,) = omar.letters()
    assert told_nothing(back)
