"""Faults in who holds what: what is sent, acknowledged, and noticed of older copies."""

from __future__ import annotations

from tests.sync.simulator.mutating import Mutant, Slip

LINKS: tuple[Mutant, ...] = (
    Mutant(
        "since_last_export",
        "rows are sent since the last bundle, not since the last acknowledgement",
        (
            Slip(
                "sync.sending:_parcel",
                "lo = min(held)",
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
                "known[0].peer if len(held) == 1 and lo else 0",
                "known[0].peer",
            ),
        ),
    ),
    Mutant(
        "one_too_late",
        "the first change after the acknowledged ones is left out",
        (Slip("store.wire:_changed", "t.lsn > :lo ", "t.lsn > :lo + 1 "),),
    ),
    Mutant(
        "new_history_is_old",
        "a laptop whose history began anew is believed to hold what it held",
        (
            Slip(
                "sync.acknowledging:_with_new_history",
                'their_inc=inc, got=0, got_bundle=b"", got_number=0, began=sent)\n'
                '    return _all_again(store, replace(link, missing="[]"))',
                "their_inc=inc)\n    return link",
            ),
        ),
    ),
    Mutant(
        "acks_only_rise",
        "an acknowledgement of less than before is not believed",
        (
            Slip(
                "sync.acknowledging:_note_acknowledgement",
                "replace(link, acked=ack.lsn, again",
                "replace(link, acked=max(link.acked, ack.lsn), again",
            ),
        ),
    ),
    Mutant(
        "gaps_are_acknowledged",
        "the highest number that came is acknowledged, not the unbroken part",
        (
            Slip(
                "sync.acknowledging:_note_current",
                "if unbroken and hi >= link.got:",
                "if hi >= link.got:",
            ),
        ),
    ),
    Mutant(
        "no_way_back_is_noticed",
        "an acknowledgement of a bundle that was never made is taken as it is",
        (
            Slip(
                "sync.acknowledging:_note_acknowledgement",
                "        histories.begin_anew(store, histories.RESTORED)",
                "        links.keep_link(store, replace(link, acked=ack.lsn))",
            ),
        ),
    ),
    Mutant(
        "who_speaks_first_is_believed",
        "a bundle of a laptop that forgot an earlier one is acknowledged as any other",
        (
            Slip(
                "sync.acknowledging:note_heard",
                "if strange and link.their_inc == about.src.inc:",
                "if False:",
            ),
        ),
    ),
    Mutant(
        "any_history_acknowledges",
        "what was acknowledged of an older history counts for this one",
        (
            Slip(
                "sync.acknowledging:_note_acknowledgement",
                "    if ack.inc != incarnation(store):\n"
                "        links.keep_link(store, replace(link, acked=0))\n"
                "        return\n",
                "    if ack.inc != incarnation(store):\n"
                "        links.keep_link(store, replace(link, acked=ack.lsn))\n"
                "        return\n",
            ),
        ),
    ),
    Mutant(
        "ack_before_rows",
        "a bundle is acknowledged before its rows are kept",
        (
            Slip(
                "sync.receiving:take_in",
                "    with store.atomic():",
                "    with store.atomic():\n"
                "        note_heard(store, letter.manifest, rows=True)\n"
                "    with store.atomic():",
            ),
        ),
    ),
    Mutant(
        "late_rows_are_held",
        "whoever once made a bundle is believed to hold its rows still",
        (Slip("sync.receiving:_take", "source if named else 0", "source"),),
    ),
    Mutant(
        "the_dead_go_on",
        "the first bundle of an ended history, come late, ends the one that goes on",
        (
            Slip(
                "sync.acknowledging:_note_other",
                "if not link.acked or link.again & SEND_ALL:",
                "if link.peer < 0:",
            ),
        ),
    ),
    Mutant(
        "busy_and_blind",
        "a laptop that sends all once more does not notice that it was put back",
        (Slip("sync.acknowledging:_note_acknowledgement", "0 < number <=", "number <="),),
    ),
    Mutant(
        "numbers_come_again",
        "a history that begins anew counts its bundles from where the older copy stood",
        (Slip("store.histories:begin_anew", " + leap()", ""),),
    ),
    Mutant(
        "scope_makes_deletes",
        "what is no longer in scope is taken away, for everybody",
        (
            Slip(
                "store.scopes:_drop",
                '    store.execute(f"DELETE FROM {table} AS t',
                "    if not record_class.ledger:\n"
                '        return store.execute(f"UPDATE {table} AS t SET cl = cl + 1, via = 0,"\n'
                '            f" cl_dev = {device}, lsn = {store.counters.next_lsn()}"\n'
                '            f" WHERE {gone} AND cl % 2", values)\n'
                '    store.execute(f"DELETE FROM {table} AS t',
            ),
        ),
    ),
    Mutant(
        "scope_brings_nothing",
        "a wider scope brings only what changes from then on",
        (
            Slip(
                "sync.sending:_parcel",
                "if any(scoping.is_changed(store, device) for device in to):",
                "if not to:",
            ),
            Slip(
                "sync.scoping:begin",
                "    send_all_again(store, links.link_to(store, device.number), ask=False)\n",
                "",
            ),
        ),
    ),
)
