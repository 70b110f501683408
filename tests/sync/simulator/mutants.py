"""The catalogue: faults that a person could make in good faith, each known to be found.

The first of them are those of the sync design, part 5.1; the rest are our own.
"""

from __future__ import annotations

from tests.sync.simulator.mutants_of_erasing import ERASING
from tests.sync.simulator.mutants_of_links import LINKS
from tests.sync.simulator.mutating import Mutant, Slip

_MERGE = (
    Mutant(
        "at_least_wins",
        "an equal value wins too, so that all is always new",
        (Slip("store.merge_sql:_wins", "} > {", "} >= {"),),
    ),
    Mutant(
        "always_bumps",
        "a merge that changes nothing moves numbers",
        (
            Slip("store.merging:merge", "if tally.new or tally.changed:", "if block.count:"),
            Slip("store.merge_sql:joining", "{_moves(record_class, 'excluded')}", "true"),
        ),
    ),
    Mutant(
        "no_tie_break",
        "of two values with one stamp the first to arrive stays",
        (Slip("store.merge_sql:_stamp", '("hlc", "dev", "vh")', '("hlc",)'),),
    ),
    Mutant(
        "last_arrival_lives",
        "whether a record lives is what the last bundle said",
        (Slip("store.merge_sql:_LIFE", "", "({other}.cl, {other}.cl_dev) <> (t.cl, t.cl_dev)"),),
    ),
    Mutant(
        "life_has_no_device",
        "of two equally long lives the first to arrive stays",
        (Slip("store.merge_sql:_LIFE", "", "{other}.cl {beats} t.cl"),),
    ),
    Mutant(
        "whole_rows_win",
        "a change of one group stamps the others too",
        (
            Slip(
                "store.writing:update",
                "        if new == rows.wire_values(before, group):\n            continue\n",
                "",
            ),
        ),
    ),
    Mutant(
        "seen_is_lost",
        "what the author had seen is not merged with the value",
        (Slip("store.merge_sql:_changes", '"vh", "seen")', '"vh")'),),
    ),
    Mutant(
        "no_parents",
        "a child whose parent is not here loses it",
        (Slip("store.merge_sql:stubs", "return tuple(made)", "return ()"),),
    ),
    Mutant(
        "outcome_is_theirs",
        "the peer is believed to hold an outcome that it does not know",
        (
            Slip(
                "store.merge_sql:_changes",
                "{_which(_is_theirs(record_class), 'excluded.via', '0')}",
                "excluded.via",
            ),
        ),
    ),
    Mutant(
        "own_change_stays",
        "a change of what came from the other is not sent back to it",
        (Slip("store.writing:update", ", via = 0, lsn", ", lsn"),),
    ),
    Mutant(
        "stubs_travel",
        "what is only named here is sent as if it were known",
        (Slip("store.wire:_real", '"t.cl > 0"', '"true"'),),
    ),
    Mutant(
        "receipts_are_knowledge",
        "the fingerprint counts receipts",
        (Slip("store.fingerprint:fingerprint", " or record_class is Receipt", ""),),
    ),
    Mutant(
        "first_said_is_first",
        "whom several people are one with depends on the order in which it was said",
        (
            Slip(
                "domain.components:canonical",
                "sorted((top(one), top(other)))",
                "top(one), top(other)",
            ),
        ),
    ),
    Mutant(
        "authority_is_not_asked",
        "whoever sends is believed, whosever number stands on a change",
        (Slip("sync.authority:permitted", 'role == "coordinator"', "role"),),
    ),
    Mutant(
        "life_needs_no_authority",
        "whoever sends may take away and bring back in another's name",
        (
            Slip(
                "sync.authority:_own",
                'value in makers for value in block.columns["cl_dev"]',
                'True for value in block.columns["cl_dev"]',
            ),
        ),
    ),
    Mutant(
        "unknown_is_dropped",
        "what only a later program knows is not passed on",
        (
            Slip(
                "sync.sending:_parcel",
                "strange = carrying.strange(store, span, champion)",
                "strange = []",
            ),
        ),
    ),
    Mutant(
        "nothing_differs",
        "that two laptops hold different things is never found out",
        (Slip("sync.agreeing:_compare", "not digests.differing(mine, about.digest)", "True"),),
    ),
)

_CLOCKS = (
    Mutant(
        "wall_clock",
        "a change is stamped with what the clock shows, whatever was seen",
        (
            Slip(
                "domain.stamps:next_stamp",
                "if floor < wall <= floor + LARGEST_JUMP_MS:",
                "if wall > 0:",
            ),
        ),
    ),
    Mutant(
        "deaf_clock",
        "a merge does not move the clock",
        (Slip("store.merging:merge", "store.counters.saw(highest)", "del highest"),),
    ),
    Mutant(
        "refusal_moves_the_clock",
        "a bundle that is refused moves the clock all the same",
        (
            Slip(
                "sync.receiving:_check_clock",
                "        raise ClockAhead",
                "        with store.atomic():\n"
                "            store.counters.saw(highest)\n"
                "        raise ClockAhead",
            ),
        ),
    ),
    Mutant(
        "old_news_of_clocks",
        "a late bundle corrects a clock that was put right since",
        (Slip("sync.clocks:heed", "if _is_past(store, about):", "if not about:"),),
    ),
    Mutant(
        "mended_clock_mends_nothing",
        "what a clock that was mended by hand had dated stays ahead for ever",
        (Slip("sync.clocks:heed", "if by <= 0 and ", "if by is None and "),),
    ),
)

MUTANTS: tuple[Mutant, ...] = (*_MERGE, *_CLOCKS, *LINKS, *ERASING)
