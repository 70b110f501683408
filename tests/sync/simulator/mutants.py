"""The catalogue: faults that a person could make in good faith, each known to be found.

The first of them are those of the sync design, part 5.1; the rest are our own.
"""

from __future__ import annotations

from tests.sync.simulator.mutating import Mutant, Slip

_MERGE = (
    Mutant(
        "at_least_wins",
        "an equal value wins too, so that all is always new",
        (Slip("store.merging:_wins", '({there}) > ({here})"', '({there}) >= ({here})"'),),
    ),
    Mutant(
        "always_bumps",
        "a merge that changes nothing moves numbers",
        (
            Slip("store.merging:merge", "if tally.new or tally.changed:", "if block.count:"),
            Slip("store.merging:_upsert", "{_moves(record_class, 'excluded')}", "1"),
        ),
    ),
    Mutant(
        "no_tie_break",
        "of two values with one stamp the first to arrive stays",
        (
            Slip(
                "store.merging:_wins",
                """    here = ", ".join(f"t.{before}{part}" for part in ("hlc", "dev", "vh"))
    there = ", ".join(f"{other}.{before}{part}" for part in ("hlc", "dev", "vh"))""",
                '    here, there = f"t.{before}hlc", f"{other}.{before}hlc"',
            ),
        ),
    ),
    Mutant(
        "last_arrival_lives",
        "whether a record lives is what the last bundle said",
        (
            Slip("store.merging:_LIFE", "", "({other}.cl, {other}.cl_dev) <> (t.cl, t.cl_dev)"),
            Slip("store.merging:_changes", "cl = max(t.cl, excluded.cl)", "cl = excluded.cl"),
        ),
    ),
    Mutant(
        "life_has_no_device",
        "of two equally long lives the first to arrive stays",
        (Slip("store.merging:_LIFE", "", "{other}.cl {beats} t.cl"),),
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
        (
            Slip(
                "store.merging:_changes",
                '("hlc", "dev", "vh", "seen")',
                '("hlc", "dev", "vh")',
            ),
        ),
    ),
    Mutant(
        "no_parents",
        "a child whose parent is not here loses it",
        (
            Slip(
                "store.merging:_stub_parents",
                "for column in columns",
                "for column in () and columns",
            ),
        ),
    ),
    Mutant(
        "outcome_is_theirs",
        "the peer is believed to hold an outcome that it does not know",
        (
            Slip(
                "store.merging:_changes",
                "via = iif({_is_theirs(record_class)}, excluded.via, 0)",
                "via = excluded.via",
            ),
        ),
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
)

_LINKS = (
    Mutant(
        "since_last_export",
        "rows are sent since the last bundle, not since the last acknowledgement",
        (
            Slip(
                "sync.sending:_parcel",
                "lo = min(link.acked for link in known)",
                'lo = int(store.rows("SELECT coalesce(max(hi), 0) FROM exported WHERE peers = ?",'
                " (str([one.number for one in to]),))[0][0])",
            ),
        ),
    ),
    Mutant(
        "own_rows_stay_away",
        "a laptop that may have lost its own rows does not get them back",
        (
            Slip(
                "sync.sending:_parcel",
                "known[0].peer if len(known) == 1 and known[0].acked else 0",
                "known[0].peer",
            ),
        ),
    ),
    Mutant(
        "new_history_is_old",
        "a laptop whose history began anew is believed to hold what it held",
        (
            Slip(
                "sync.acknowledging:note_heard",
                'their_inc=about.src.inc, got=0, got_bundle=b"", acked=0, got_number=0)',
                "their_inc=about.src.inc)",
            ),
        ),
    ),
    Mutant(
        "acks_only_rise",
        "an acknowledgement of less than before is not believed",
        (
            Slip(
                "sync.acknowledging:_note_acknowledgement",
                "replace(link, acked=ack.lsn)",
                "replace(link, acked=max(link.acked, ack.lsn))",
            ),
        ),
    ),
    Mutant(
        "gaps_are_acknowledged",
        "the highest number that came is acknowledged, not the unbroken part",
        (
            Slip(
                "sync.acknowledging:note_heard",
                "unbroken = lo <= link.got",
                "unbroken = True",
            ),
        ),
    ),
    Mutant(
        "no_way_back_is_noticed",
        "an acknowledgement of a bundle that was never made is taken as it is",
        (
            Slip(
                "sync.acknowledging:_note_acknowledgement",
                "        _begin_anew(store)",
                "        links.keep_link(store, replace(link, acked=ack.lsn))",
            ),
        ),
    ),
    Mutant(
        "any_history_acknowledges",
        "what was acknowledged of an older history counts for this one",
        (
            Slip(
                "sync.acknowledging:_note_acknowledgement",
                "if ack.inc != incarnation(store):",
                "if ack.inc == b'':",
            ),
        ),
    ),
    Mutant(
        "ack_before_rows",
        "a bundle is acknowledged before its rows are kept",
        (
            Slip(
                "sync.receiving:apply",
                "    with store.atomic():\n        if letter.held:",
                "    with store.atomic():\n"
                "        note_heard(store, letter.manifest, rows=True)\n"
                "    with store.atomic():\n        if letter.held:",
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
        (Slip("store.wire:_real", '"t.cl > 0"', '"1"'),),
    ),
    Mutant(
        "one_too_late",
        "the first change after the acknowledged ones is left out",
        (Slip("store.wire:_changed", "t.lsn > :lo ", "t.lsn > :lo + 1 "),),
    ),
    Mutant(
        "receipts_are_knowledge",
        "the fingerprint counts receipts",
        (Slip("store.fingerprint:fingerprint", " or record_class is Receipt", ""),),
    ),
)

MUTANTS: tuple[Mutant, ...] = (*_MERGE, *_CLOCKS, *_LINKS)
