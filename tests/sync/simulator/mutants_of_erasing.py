"""Faults in how people are erased."""

from __future__ import annotations

from tests.sync.simulator.mutating import Mutant, Slip

ERASING: tuple[Mutant, ...] = (
    Mutant(
        "the_erased_come_back",
        "a late bundle brings back somebody who was erased",
        (Slip("store.erasing:admitted", "gone = erased(store) | also", "gone = also"),),
    ),
    Mutant(
        "erasures_are_forgotten",
        "an order is dropped once it was carried out",
        (
            Slip(
                "store.erasing:_carry_out",
                "    store.set_meta(DUE, 1)",
                '    store.set_meta(DUE, 1)\n    store.execute("DELETE FROM erasures")',
            ),
        ),
    ),
    Mutant(
        "orders_are_not_passed_on",
        "only who gave an order sends it",
        (
            Slip(
                "sync.erasures:frame_of",
                "found = erasing.orders(store, span)",
                "found = [o for o in erasing.orders(store, span) if o.dev == store.device]",
            ),
        ),
    ),
    Mutant(
        "cleared_after_the_hash",
        "a row that named somebody keeps the hash it had with the name",
        (
            Slip(
                "store.erasing:_cleared_rows",
                "        values[place] = without(column, values[place], fresh)\n"
                "        yield values[place], value_hash(values)",
                "        hashed = value_hash(values)\n"
                "        values[place] = without(column, values[place], fresh)\n"
                "        yield values[place], hashed",
            ),
        ),
    ),
    Mutant(
        "anybody_erases",
        "an order is believed whoever signed it",
        (
            Slip(
                "sync.erasures:vouched",
                'carrier.role == "coordinator"',
                "carrier.role",
            ),
        ),
    ),
    Mutant(
        "twins_stay",
        "only the one entry is erased, not those that were said to be the same person",
        (
            Slip(
                "store.erasing:one_and_the_same",
                "sorted({subject, *(str(row[0]) for row in found)})",
                "[subject]",
            ),
        ),
    ),
    Mutant(
        "decisions_name_the_erased",
        "what was said of somebody is kept when they are erased",
        (
            Slip(
                "store.erasing:_carry_out",
                "_drop(store, record_class, _doomed(store, record_class, fresh))",
                "pass",
            ),
        ),
    ),
)
