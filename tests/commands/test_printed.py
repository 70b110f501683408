"""What was printed is noted and added to the copies here; it is given out to nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from champion_app.commands import printed, registry
from champion_app.commands.taking_back import can_take_back, take_back
from champion_app.domain.errors import BadValue
from champion_app.domain.print_errors import PrintTakenBack, ReviewDatePassed
from champion_app.domain.print_records import PrintJob
from champion_app.domain.records import MaterialEdition, StockMovement
from champion_app.store import queries, session_queries
from tests.samples import ENGLISH, PRINTED, SESSION, URDU, keep_all

if TYPE_CHECKING:
    from champion_app.store.store import Store


def in_stock(store: Store, edition: str) -> tuple[int, int]:
    """Copies here, and copies given out."""
    found = [one for one in queries.stock(store) if one.edition == edition]
    return (found[0].on_hand, found[0].handed_out) if found else (0, 0)


def test_forty_printed_are_forty_here_and_none_given_out_until_they_are_taken_back(
    store: Store,
) -> None:
    keep_all(store)
    store.take_changes()
    before = session_queries.given_at(store, SESSION)
    with store.atomic():
        job = registry.give(
            store,
            "record_print",
            {"edition": ENGLISH, "copies": 40, "beside": URDU, "size": 18, "session": SESSION},
        )
    changes = store.take_changes()
    assert isinstance(job, PrintJob)
    assert (job.copies, job.beside, job.size, job.session) == (40, URDU, 18, SESSION)
    assert in_stock(store, ENGLISH) == (40, 0)  # a sheet in two languages is one copy
    assert session_queries.given_at(store, SESSION) == before
    assert can_take_back(changes)
    with store.atomic():
        take_back(store, changes)
    assert in_stock(store, ENGLISH) == (0, 0)
    (undone,) = [one for one in store.all(PrintJob) if one.reverses == job.id]
    assert undone.copies == -40
    with store.atomic(), pytest.raises(PrintTakenBack):
        printed.reverse_print(store, job.id)
    with store.atomic(), pytest.raises(PrintTakenBack):
        printed.reverse_print(store, undone.id)


def test_a_text_past_its_date_is_printed_with_a_reason_and_not_without(store: Store) -> None:
    keep_all(store)
    entries = len(store.all(StockMovement)), len(store.all(PrintJob))
    late = replace(store.need(MaterialEdition, URDU), review_by=date(2026, 11, 27))
    with store.atomic():
        store.put(late)
    for named in ({"edition": URDU}, {"edition": ENGLISH, "beside": URDU}):
        with pytest.raises(ReviewDatePassed), store.atomic():
            registry.give(store, "record_print", {**named, "copies": "3", "reason": "  "})
    assert (len(store.all(StockMovement)), len(store.all(PrintJob))) == entries
    with store.atomic():
        job = printed.record_print(store, URDU, 3, reason=" the new one\nis late ")
        plain = printed.record_print(store, ENGLISH, 3, reason="of no matter")
    assert (job.review_passed, job.reason) == (True, "the new one is late")
    assert (plain.review_passed, plain.reason) == (False, "")


@pytest.mark.parametrize(
    ("copies", "named"), [(0, {}), (-1, {}), (10_000, {}), (1, {"printer": "x" * 201})]
)
def test_a_print_that_cannot_have_been_is_refused(
    store: Store, copies: int, named: dict[str, str]
) -> None:
    keep_all(store)
    with pytest.raises(BadValue), store.atomic():
        printed.record_print(store, ENGLISH, copies, **named)
    assert store.get(PrintJob, PRINTED)
