"""Columns side by side: on one writing line, each cut by itself where a page ends."""

from __future__ import annotations

import pytest

from champion_app.typeset.errors import TooLarge
from champion_app.typeset.pagination import Flow, Frame, entries, paginated
from champion_app.typeset.pieces import Laid, Mark, Piece, height, kept, row

FRAME = Frame(0, 0, 400, 100, (400, 100))


def lines(count: int, high: float, name: str) -> list[Piece]:
    """Lines of a text, each told by what it draws."""
    return [Piece(high, (Mark(f"{name}{place}"),), rise=high * 0.8) for place in range(count)]


def placed(*columns: list[Piece], above: float = 0) -> Flow:
    """The columns on pages of a hundred points, under something of a height."""
    whole = row([(place * 200.0, column) for place, column in enumerate(columns)])
    blocks = [(Laid((Piece(above, (Mark("above"),)),)), "above")] if above else []
    return paginated(entries([*blocks, (Laid((whole,)), "row")]), FRAME, 0)


def drawn(flow: Flow) -> list[list[str]]:
    """What is drawn on each page, in order."""
    return [[mark.operators for piece, _ in page for mark in piece.marks] for page in flow.pages]


def test_each_column_goes_on_where_its_own_lines_end() -> None:
    flow = placed(lines(8, 20, "a"), lines(4, 40, "b"))
    first, second = drawn(flow)
    assert first == ["a0", "a1", "a2", "a3", "b0", "b1"]
    assert second == ["a4", "a5", "a6", "a7", "b2", "b3"]


def test_the_page_is_used_to_its_end_though_the_columns_would_fit_on_the_next() -> None:
    first, second = drawn(placed(lines(4, 20, "a"), lines(4, 20, "b"), above=50))
    assert first == ["above", "a0", "a1", "b0", "b1"]
    assert second == ["a2", "a3", "b2", "b3"]


def test_columns_of_which_one_has_no_room_go_to_the_next_page_together() -> None:
    first, second = drawn(placed(lines(3, 10, "a"), lines(1, 60, "b"), above=50))
    assert first == ["above"]
    assert second == ["a0", "a1", "a2", "b0"]


def test_what_belongs_together_is_parted_only_if_a_page_is_too_low_for_it() -> None:
    bound = kept(lines(3, 20, "a"))
    assert drawn(placed(bound, lines(1, 20, "b"), above=50))[0] == ["above"]
    assert drawn(placed(kept(lines(7, 20, "a")), []))[0] == [f"a{place}" for place in range(5)]


def test_no_empty_space_stands_at_the_top_of_the_rest() -> None:
    column = [*lines(5, 20, "a"), Piece(30), *lines(1, 20, "b")]
    flow = placed(column)
    assert drawn(flow)[1] == ["b0"]
    assert flow.pages[1][0][0].height == 20
    assert len(placed([*lines(5, 20, "a"), Piece(30)]).pages) == 1


def test_the_first_lines_of_two_scripts_stand_on_one_writing_line() -> None:
    whole = row([(0, lines(1, 20, "a")), (200, lines(1, 50, "b"))])
    tops = {mark.operators: mark.at[1] for mark in whole.marks}
    assert tops == {"a0": -(50 - 20) * 0.8, "b0": 0}
    assert whole.height == 50
    assert height([whole]) == 50


def test_a_line_higher_than_a_page_is_refused_by_name() -> None:
    with pytest.raises(TooLarge, match="row"):
        placed(lines(1, 120, "a"))
