"""A table in few bytes and back; and whatever else arrives is damage, soon and cheaply."""

from __future__ import annotations

import tracemalloc

import msgspec
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from champion_app.domain.errors import BundleDamaged, BundleTooLarge
from champion_app.sync import frames, packing
from champion_app.sync.frames import TableBlock
from tests.sync.parcels import arrivals

INT64 = st.integers(packing.INT_MIN, packing.INT_MAX)
VALUES = st.one_of(
    st.none(), st.booleans(), INT64, st.integers(0, 3), st.text(max_size=8), st.binary(max_size=8)
)
REAL = [
    INT64,
    st.integers(1_790_000_000_000, 1_790_000_900_000),
    st.booleans(),
    st.text(max_size=20),
    st.sampled_from(["ur", "ar", "so"]),
    st.binary(min_size=16, max_size=16),
    st.sampled_from([b"a" * 8, b"b" * 8]),
    st.one_of(st.none(), st.binary(min_size=8, max_size=8)),
    st.one_of(st.none(), st.booleans(), INT64),
    VALUES,
]


@st.composite
def blocks(draw: st.DrawFn) -> TableBlock:
    rows = draw(st.integers(0, 30))
    names = draw(st.lists(st.text(min_size=1, max_size=12), unique=True, min_size=1, max_size=5))
    columns = {
        name: draw(st.lists(draw(st.sampled_from(REAL)), min_size=rows, max_size=rows))
        for name in names
    }
    return TableBlock("people", columns, draw(st.sampled_from(["", "contact"])))


def exact(block: TableBlock) -> object:
    """The block with the type of every value: True is not 1."""
    typed = {
        name: [(type(value), value) for value in values] for name, values in block.columns.items()
    }
    return block.table, block.group, list(typed.items())


def zipped(thing: object) -> bytes:
    """A well made frame around whatever a dishonest laptop likes."""
    return zstandard.ZstdCompressor().compress(msgspec.msgpack.encode(thing))


@given(blocks())
def test_every_table_comes_back_as_it_was(block: TableBlock) -> None:
    assert exact(frames.decode_table(frames.encode_table(block))) == exact(block)


@given(st.lists(INT64, min_size=1, max_size=40), st.booleans())
def test_numbers_come_back_whatever_their_distances(numbers: list[int], in_order: bool) -> None:
    column = sorted(numbers) if in_order else numbers
    assert packing.unpack(packing.pack(column), len(column)) == column


@pytest.mark.parametrize(
    "column",
    [
        [packing.INT_MIN, packing.INT_MAX],
        [packing.INT_MAX, packing.INT_MIN, packing.INT_MAX],
        [packing.INT_MAX] * 3,
        [0, packing.INT_MIN, packing.INT_MAX],
        list(range(100, 0, -7)),
        [0],
        [None] * 9,
        [True] * 9,
        [False, True] * 8,
        [False, True, False],
        [1, True, None, "1", b"1"],
        [b"", b""],
        [b"", b"x"],
        [b"12345678"] * 5,
        ["", "x"] * 7,
        [],
    ],
    ids=str,
)
def test_the_ends_and_the_corners_come_back(column: list[packing.Value]) -> None:
    block = TableBlock("people", {"column": column})
    assert exact(frames.decode_table(frames.encode_table(block))) == exact(block)


def test_a_month_of_arrivals_stays_well_under_two_kilobytes() -> None:
    frame = frames.encode_table(arrivals(160))
    # 160 ids of 8 random bytes are 1,280 of them; nothing makes those shorter.
    assert len(frame) < 1_950


def test_a_long_column_of_one_value_costs_a_few_bytes() -> None:
    for value in (None, True, 7, "ur", b"12345678"):
        assert len(frames.encode_table(TableBlock("t", {"c": [value] * 100_000}))) < 60


def test_a_table_without_rows_or_columns_is_one_too() -> None:
    for block in (TableBlock("t", {}), TableBlock("t", {"a": [], "b": []})):
        assert frames.decode_table(frames.encode_table(block)) == block
        assert block.rows == 0


@pytest.mark.parametrize("value", [1.5, [1], {"a": 1}, 2**63, -(2**63) - 1], ids=str)
def test_nothing_else_goes_into_a_column(value: object) -> None:
    with pytest.raises(TypeError):
        frames.encode_table(TableBlock("t", {"c": [value, value]}))  # type: ignore[list-item]


def test_columns_of_different_lengths_are_our_own_mistake() -> None:
    with pytest.raises(ValueError, match="equally long"):
        frames.encode_table(TableBlock("t", {"a": [1], "b": []}))


def test_more_cells_than_a_frame_may_have_are_too_large() -> None:
    with pytest.raises(BundleTooLarge):
        frames.encode_table(TableBlock("t", {"c": [None] * (packing.CELL_LIMIT + 1)}))


def test_more_text_than_a_frame_may_have_is_too_large() -> None:
    with pytest.raises(BundleTooLarge):
        frames.encode_table(TableBlock("t", {"c": ["x" * frames.RAW_LIMIT]}))


# --- what others may send ---


@given(st.binary(max_size=300))
def test_made_up_bytes_are_damage(data: bytes) -> None:
    for frame in (data, zstandard.ZstdCompressor().compress(data)):
        with pytest.raises(BundleDamaged):
            frames.decode_table(frame)


SMALL = frames.encode_table(arrivals(20))
SMALL_RAW = zstandard.ZstdDecompressor().decompress(SMALL)


@given(st.integers(0, len(SMALL_RAW) - 1), st.binary(min_size=1, max_size=4))
def test_a_changed_inside_is_another_table_or_damage(place: int, scribble: bytes) -> None:
    raw = SMALL_RAW[:place] + scribble + SMALL_RAW[place + len(scribble) :]
    try:
        block = frames.decode_table(zstandard.ZstdCompressor().compress(raw))
    except BundleDamaged:
        return
    assert {len(values) for values in block.columns.values()} <= {block.rows}


def test_a_frame_cut_anywhere_is_damage() -> None:
    for end in range(len(SMALL)):
        with pytest.raises(BundleDamaged):
            frames.decode_table(SMALL[:end])


@pytest.mark.parametrize("tail", [b"x", SMALL, b"\0" * 40])
def test_something_behind_a_frame_is_damage(tail: bytes) -> None:
    with pytest.raises(BundleDamaged):
        frames.decode_table(SMALL + tail)


@pytest.mark.parametrize(
    ("rows", "column"),
    [
        (2, [0, ["one"]]),
        (2, [0, [1, 2]]),
        (2, [1, [b"one"]]),
        (2, [2, 8, b"only one"]),
        (1, [2, 8, b"not eight long"]),
        (1, [2, 0, b""]),
        (3_000_000, [2, 1, b"x" * 3_000_000]),
        (2, [3, 0, 1, b"x", None]),
        (1, [3, 2**63 - 1, 1, b"\x01", None]),
        (1, [3, 2**63, 1, b"\x01", None]),
        (2, [3, -1, 0, b"", -(2**63)]),
        (0, [3, 0, 0, b"", 5]),
        (1, [3, 0, 9, b"x" * 9, None]),
        (2, [4, [0, ["a"]], 1, b"\0\1"]),
        (1, [4, [0, []], 0, b""]),
        (1, [4, [4, [0, ["a"]], 0, b""], 0, b""]),
        (2, [5, b"\0", [[0, ["a"]]]]),
        (2, [5, b"\0\1", [[0, ["a"]]]]),
        (1, [5, b"\0", [[0, ["a", "b"]]]]),
        (1, [5, b"\0", [[5, b"\0", [[0, ["a"]]]]]]),
        (1, [4, [2, 1, b"x" * 3_000_000], 0, b""]),
        (1, [6, b""]),
        (1, [0, [1.5]]),
        (-1, [0, []]),
        (1, "text"),
    ],
    ids=range(25),
)
def test_a_column_that_does_not_add_up_is_damage(rows: int, column: object) -> None:
    with pytest.raises(BundleDamaged):
        frames.decode_table(zipped(["people", "", rows, {"c": column}]))


@pytest.mark.parametrize(
    "sheet",
    [
        ["", "", 0, {}],
        ["t", "", 0, {"": [0, []]}],
        ["t", "", 0, {str(n): [0, []] for n in range(257)}],
        ["t", "", 0],
        ["t", "", 3, {}],
        {"table": "t"},
        ["t", "", 1_000_000, {str(n): [4, [0, ["a"]], 0, b""] for n in range(3)}],
    ],
    ids=range(7),
)
def test_a_sheet_that_breaks_its_limits_is_damage(sheet: object) -> None:
    with pytest.raises(BundleDamaged):
        frames.decode_table(zipped(sheet))


def test_ill_written_text_is_damage() -> None:
    raw = msgspec.msgpack.encode(["t", "", 1, {"c": [0, ["ab"]]}]).replace(b"ab", b"\xff\xfe")
    with pytest.raises(BundleDamaged):
        frames.decode_table(zstandard.ZstdCompressor().compress(raw))


def test_deep_nesting_is_damage() -> None:
    with pytest.raises(BundleDamaged):
        frames.decode_table(zstandard.ZstdCompressor().compress(b"\x91" * 1_000_000))
    # A fifth part, as a later version might add, is skipped over: deep ones too.
    later = msgspec.msgpack.encode(["t", "", 0, {}, 0])[:-1]
    assert frames.decode_table(zstandard.ZstdCompressor().compress(later + b"\x90")).rows == 0
    with pytest.raises(BundleDamaged):
        frames.decode_table(zstandard.ZstdCompressor().compress(later + b"\x91" * 100_000))


def test_a_claimed_length_of_gigabytes_is_damage_and_takes_no_memory() -> None:
    for claim in (b"\xc6\xff\xff\xff\xff", b"\xdd\xff\xff\xff\xff", b"\xdf\xff\xff\xff\xff"):
        raw = msgspec.msgpack.encode("t") + b"\xa0\x01" + claim
        assert _most_memory(zstandard.ZstdCompressor().compress(b"\x94" + raw)) < 2_000_000


def _most_memory(frame: bytes) -> int:
    tracemalloc.start()
    try:
        with pytest.raises(BundleDamaged):
            frames.decode_table(frame)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_bomb_that_says_its_size_is_not_lit() -> None:
    bomb = zstandard.ZstdCompressor().compress(bytes(100_000_000))
    assert len(bomb) < 20_000
    assert _most_memory(bomb) < 2_000_000


def test_a_bomb_that_lies_about_its_size_stops_at_what_it_said() -> None:
    honest = zstandard.ZstdCompressor().compress(bytes(100_000_000))
    # The frame header of so many bytes: magic, descriptor, window, then four bytes of size.
    parts = zstandard.get_frame_parameters(honest)
    place = honest.index((100_000_000).to_bytes(4, "little"))
    lying = honest[:place] + (1_000).to_bytes(4, "little") + honest[place + 4 :]
    assert parts.content_size == 100_000_000
    assert zstandard.get_frame_parameters(lying).content_size == 1_000
    assert _most_memory(lying) < 10_000_000


def test_a_bomb_that_keeps_its_size_to_itself_is_refused() -> None:
    maker = zstandard.ZstdCompressor(write_content_size=False)
    assert _most_memory(maker.compress(bytes(100_000_000))) < 2_000_000


def test_a_window_of_a_gigabyte_is_refused() -> None:
    # RFC 8878 §3.1.1: descriptor 0x40 has a window byte, then the two bytes of size.
    magic, size, rest = SMALL[:4], SMALL[5:7], SMALL[7:]
    for exponent, allowed in ((23, True), (24, False), (30, False)):
        frame = magic + b"\x40" + bytes([exponent - 10 << 3]) + size + rest
        assert zstandard.get_frame_parameters(frame).window_size == 1 << exponent
        if allowed:
            assert frames.decode_table(frame) == arrivals(20)
        else:
            assert _most_memory(frame) < 2_000_000


def test_a_sheet_full_of_empty_words_takes_bounded_memory() -> None:
    raw = msgspec.msgpack.encode(["t", "", 1, {"c": [0, [""] * 4_000_000]}])
    assert _most_memory(zstandard.ZstdCompressor().compress(raw)) < 64_000_000
