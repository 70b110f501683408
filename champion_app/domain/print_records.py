"""What was printed here: which text, how often, on what (the data model, part 8.4)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from champion_app.domain.record_shape import Record, Travel, refers


@dataclass(frozen=True, kw_only=True)
class PrintJob(Record):
    """Copies of a handout that a printer took; ``beside`` is the second language on the sheet.

    ``size`` is the running text's in whole points, 0 where the paper chose its own. ``reason`` says
    why it was printed although its review date had passed. Saving a PDF is no printing. An entry
    that ``reverses`` another takes it back, and its ``copies`` are the other's, below nothing.
    """

    table = "print_jobs"
    travels = Travel.UP
    ledger = True
    id_bytes = 8

    edition: str = field(metadata=refers("editions"))
    beside: str | None = field(default=None, metadata=refers("editions"))
    copies: int
    size: int = 0
    paper: str = ""
    layout: str = ""
    printer: str = ""
    review_passed: bool = False
    reason: str = ""
    session: str | None = field(default=None, metadata=refers("sessions"))
    reverses: str | None = field(default=None, metadata=refers("print_jobs"))
    at: datetime
