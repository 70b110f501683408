"""Verbs of printers: which there are; and a paper given to one, noted like in the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import click

from champion_app.cli.context import Context, verb

if TYPE_CHECKING:
    from champion_app.documents.sheet import Options
    from champion_app.domain.print_records import PrintJob
    from champion_app.store.store import Store
    from champion_app.typeset.papers import Paper


@dataclass(frozen=True)
class OnPrinter:
    """How a paper is wanted from a printer; ``session`` names the one that copies are for."""

    printer: str
    copies: int = 1
    both_sides: bool = False
    reason: str = ""
    session: str = ""


def give_to_printer(
    store: Store,
    facts: object,
    made: Paper,
    options: Options,
    *,
    keys: Mapping[str, str],
    on: OnPrinter,
) -> dict[str, object]:
    """Print a paper; copies of a handout are noted. What was done, for an answer in JSON.

    Nothing is noted when the printer refuses, and nothing printed that cannot be noted. Raises
    NoPrintQueue, UnknownPrinter, PrinterRefused and what ``record_print`` raises.
    """
    from champion_app.commands.printed import check_copies
    from champion_app.documents.queues import print_on, queue_called
    from champion_app.domain.facts import HandoutFacts

    queue = queue_called(on.printer)
    check_copies(on.copies)
    # What a queue shows to everybody names nobody.
    title = facts.edition.title if isinstance(facts, HandoutFacts) else "Champion"
    told: dict[str, object] = {"printer": queue.name, "copies": on.copies, "pages": made.pages}
    with store.atomic():
        noted = _noted(store, facts, options, replace(on, printer=queue.label), keys=keys)
        if noted:
            told["print_jobs"] = [one.id for one in noted]
        told["job"] = print_on(
            queue, made.pdf, title=title, copies=on.copies, both_sides=on.both_sides
        )
    return told


def _noted(
    store: Store, facts: object, options: Options, on: OnPrinter, *, keys: Mapping[str, str]
) -> list[PrintJob]:
    """The entries of the handouts on a paper; none for any other paper."""
    from champion_app.commands.facts import one_named
    from champion_app.commands.printed import handouts_in, record_pack, record_print
    from champion_app.documents.layouts import LEAFLET
    from champion_app.domain.facts import HandoutFacts
    from champion_app.domain.records import Session

    named = on.session or keys.get("session", "")
    session = one_named(store, Session, named).id if named else None
    if not isinstance(facts, HandoutFacts):
        bound = handouts_in(facts, on.copies, paper=options.paper)
        return record_pack(store, bound, printer=on.printer, reason=on.reason, session=session)
    job = record_print(
        store,
        facts.edition.id,
        on.copies,
        beside=facts.beside.id if facts.beside else None,
        size=round(options.size or 0),
        paper=options.paper,
        layout="" if options.layout == LEAFLET else options.layout,
        printer=on.printer,
        reason=on.reason,
        session=session,
    )
    return [job]


@click.command("printers")
@verb
def list_printers(context: Context) -> None:
    """The printers that `print --printer` can be given."""
    from champion_app.documents.queues import queues

    found = queues()
    lines = [
        f"{one.name}{f' – {one.label}' if one.label != one.name else ''}"
        f"{', both sides' if one.both_sides else ''}{', the usual one' if one.usual else ''}"
        for one in found
    ]
    context.say(
        [vars(one) for one in found], "\n".join(lines) or "There is no printer on this computer."
    )
