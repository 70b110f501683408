"""What is printed and exported: facts and words in, PDF bytes and tables out.

``DOCUMENTS`` is the list of papers. Never opens the store: commands gather the facts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from champion_app.documents import handout, quarter, receipt, recovery, session_log, signin
from champion_app.documents.layouts import LAYOUTS
from champion_app.documents.phrases import available
from champion_app.documents.sheet import Options
from champion_app.domain.errors import UnknownName
from champion_app.typeset.papers import Paper


@dataclass(frozen=True)
class Document:
    """One kind of paper.

    ``keys`` are the facts that choose what is on it, each with what it means, as its gatherer in
    ``commands.paper_facts`` takes them; ``bilingual`` papers can carry a second language.
    ``layouts`` are the names of its layouts, each with what it is; none where there is but one.
    """

    name: str
    about: str
    keys: Mapping[str, str]
    pdf: Callable[[Any, Options], Paper]  # Any: each document has facts of its own class
    bilingual: bool = False
    in_its_own: bool = False
    layouts: Mapping[str, str] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it can be printed in whatever the facts; a handout has its editions'."""
        return () if self.in_its_own else available()


_LISTED = (
    Document(
        "handout",
        "a handout with where it comes from, in the languages of its editions",
        {"handout": "its short name, title or id", "layout": "how it is laid out, one of:"},
        handout.pdf,
        bilingual=True,
        in_its_own=True,
        layouts={name: one.about for name, one in LAYOUTS.items()},
    ),
    Document(
        "sign-in",
        "a sheet for the door, to write on",
        {
            "session": "the session's title or id; left out for a blank sheet",
            "lines": "how many lines there are to write on",
        },
        signin.pdf,
    ),
    Document(
        "session-log",
        "the log that a coordinator gets, for one session or for many",
        {
            "session": "one session's title or id; left out for all",
            "since": "the first day, as 2026-11-23",
            "until": "the last day",
        },
        session_log.pdf,
    ),
    Document(
        "recovery",
        "the sheet with the code that opens a forgotten profile",
        {"code": "the recovery code in its groups", "name": "whose it is"},
        recovery.pdf,
    ),
    Document(
        "receipt",
        "what went or came in somebody's files, in plain words",
        {
            "champion": "the champion's name, code or id: all that came from them",
            "from": "whose file came, a name or the number of a laptop; the last one",
            "number": "one file's number",
            "sent": "the number of a file that was made here",
        },
        receipt.pdf,
    ),
    Document(
        "quarter",
        "the return of a quarter or any other period, small numbers of people hidden",
        {
            "from": "the first day, as 2026-10-01",
            "to": "the last day",
            "disclosure": "internal, t5, t10 or nhs7r5; left out for the programme's own",
        },
        quarter.pdf,
    ),
)

DOCUMENTS: Mapping[str, Document] = {document.name: document for document in _LISTED}
"""Every paper by its name."""


def document(name: str) -> Document:
    """The paper of that name. Raises UnknownName."""
    found = DOCUMENTS.get(name)
    if found is None:
        raise UnknownName(kind="document", name=name)
    return found
