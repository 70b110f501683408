"""What was printed: an entry for each print, and its copies added to those that are here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date

from champion_app.commands.sessions import local_time
from champion_app.domain.bringing import SET_FROM_TEXT
from champion_app.domain.errors import BadValue
from champion_app.domain.print_errors import PrintTakenBack, ReviewDatePassed
from champion_app.domain.print_records import PrintJob
from champion_app.domain.records import MaterialEdition, Session, StockMovement
from champion_app.domain.session_paper_facts import SessionPaperFacts
from champion_app.domain.text import is_blank, one_line
from champion_app.store.store import Store

MOST_COPIES = 9999
LONGEST_REASON = 200
_ADDED = "printed"


def past_review(edition: MaterialEdition, today: date) -> bool:
    """Whether a text should have been checked again by now."""
    return edition.review_by is not None and edition.review_by < today


def check_reason(store: Store, *editions: str, reason: str = "") -> bool:
    """Whether one of these should have been checked again by now; asked before anything is printed.

    Raises ReviewDatePassed when it should and no reason is given for printing it, and NotFound.
    """
    today = local_time(store, store.now()).date()
    late = [
        one
        for one in (store.need(MaterialEdition, each) for each in editions)
        if past_review(one, today)
    ]
    if late and is_blank(reason):
        raise ReviewDatePassed(title=late[0].title)
    return bool(late)


def check_copies(copies: int) -> None:
    """Raise BadValue for what is no number of copies."""
    if not 1 <= copies <= MOST_COPIES:
        raise BadValue(field="copies", value=copies)


def record_print(
    store: Store,
    edition: str,
    copies: int,
    *,
    beside: str | None = None,
    size: int = 0,
    paper: str = "",
    layout: str = "",
    printer: str = "",
    reason: str = "",
    session: str | None = None,
) -> PrintJob:
    """A printer has taken copies of an edition: they are here now, and given out to nobody.

    Raises ReviewDatePassed, BadValue and NotFound.
    """
    check_copies(copies)
    why, on = one_line(reason), one_line(printer)
    for name, text in (("reason", why), ("printer", on)):
        if len(text) > LONGEST_REASON:
            raise BadValue(field=name, value=text[:40])
    if session:
        store.need(Session, session)
    late = check_reason(store, *filter(None, (edition, beside)), reason=why)
    at = store.now().astimezone(UTC)
    job = store.put(
        PrintJob(
            id=store.new_id(PrintJob),
            edition=edition,
            beside=beside or None,
            copies=copies,
            size=size,
            paper=paper,
            layout=layout,
            printer=on,
            review_passed=late,
            reason=why if late else "",
            session=session or None,
            at=at,
        )
    )
    _move(store, job, copies, _ADDED)
    return job


@dataclass(frozen=True)
class Printed:
    """Copies of one edition out of several that were printed together."""

    edition: str
    copies: int
    layout: str = ""
    paper: str = "A4"


def handouts_in(facts: object, copies: int, *, paper: str = "A4") -> list[Printed]:
    """The handouts that are bound into a session's pack, each in so many copies.

    A finished PDF is only listed there, and no other paper has handouts in it.
    """
    if not isinstance(facts, SessionPaperFacts):
        return []
    return [
        Printed(
            one.edition.id,
            copies,
            layout=line.format.replace("_", "-")
            if line.format in SET_FROM_TEXT and one.edition.format != line.format
            else "",
            paper=paper,
        )
        for line, one in zip(facts.bring.lines, facts.handouts, strict=False)
        if not one.edition.file
    ]


def record_pack(
    store: Store,
    printed: Sequence[Printed],
    *,
    printer: str = "",
    reason: str = "",
    session: str | None = None,
) -> list[PrintJob]:
    """A printer has taken several handouts for a session; raises as ``record_print``."""
    return [
        record_print(
            store,
            one.edition,
            one.copies,
            paper=one.paper,
            layout=one.layout,
            printer=printer,
            reason=reason,
            session=session,
        )
        for one in printed
    ]


def reverse_print(store: Store, print_job: str) -> PrintJob:
    """Take a print back, as when the printer jammed: its copies are not here after all.

    Raises PrintTakenBack when it was taken back before, and NotFound.
    """
    found = store.need(PrintJob, print_job)
    again = "t.reverses = (SELECT k FROM print_jobs WHERE id = unhex(?))"
    if found.reverses or store.all(PrintJob, again, (print_job,)):
        raise PrintTakenBack()
    job = store.put(
        PrintJob(
            id=store.new_id(PrintJob),
            edition=found.edition,
            beside=found.beside,
            copies=-found.copies,
            size=found.size,
            paper=found.paper,
            layout=found.layout,
            printer=found.printer,
            session=found.session,
            reverses=found.id,
            at=store.now().astimezone(UTC),
        )
    )
    _move(store, job, -found.copies, "correction")
    return job


def _move(store: Store, job: PrintJob, quantity: int, reason: str) -> None:
    """The copies in the stock: of the first language only, since a sheet is one sheet."""
    store.put(
        StockMovement(
            id=store.new_id(StockMovement),
            edition=job.edition,
            kind="received",
            quantity=quantity,
            reason=reason,
            at=job.at,
        )
    )
