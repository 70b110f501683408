"""What is printed and exported: facts and words in, PDF bytes and tables out.

``DOCUMENTS`` is the list of papers. Never opens the store: commands gather the facts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from champion_app.documents import (
    certificate,
    checklist,
    handout,
    lone_working,
    quarter,
    receipt,
    recovery,
    replies,
    session_log,
    session_pack,
    session_report,
    signin,
    slip,
    tally,
    thanks,
)
from champion_app.documents.layouts import LAYOUTS
from champion_app.documents.phrases import available
from champion_app.documents.sheet import Options
from champion_app.domain.errors import UnknownName
from champion_app.domain.paper_facts import MOST_REPLIES
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


_SESSION_OR_BLANK = "the session's title or id; left out for a blank one"
_MODE = "count, cards, first_name or names; left out for the session's own, never more than that"
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
        "a sheet for the door: boxes, card numbers, or strips to cut apart, so nobody reads others",
        {
            "session": _SESSION_OR_BLANK,
            "mode": _MODE,
            "lines": "how many strips or rows there are; left out for one page full",
        },
        signin.pdf,
    ),
    Document(
        "tally",
        "a sheet to count on: heads, first time, ages, languages, handouts",
        {"session": _SESSION_OR_BLANK},
        tally.pdf,
    ),
    Document(
        "checklist",
        "what to do before, on arriving and at the end, and which handouts to bring",
        {"session": _SESSION_OR_BLANK},
        checklist.pdf,
    ),
    Document(
        "lone-working",
        "a safe-out card: one half for the champion, one for the buddy who waits for word",
        {"session": _SESSION_OR_BLANK},
        lone_working.pdf,
    ),
    Document(
        "session-pack",
        "all of these for one session in one file, and the handouts for who came there before",
        {
            "session": "the session's title or id",
            "mode": _MODE,
            "handouts": "yes to have the handouts themselves in it, one of each",
        },
        session_pack.pdf,
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
    Document(
        "session-report",
        "what happened at one session on one page, or a form for it to fill in by hand",
        {"session": "the session's title or id; left out for a blank form"},
        session_report.pdf,
    ),
    Document(
        "thank-you",
        "a sheet that thanks a champion with their own numbers",
        {
            "champion": "the champion's name, code or id; left out for whose laptop this is",
            "since": "the first day, as 2026-04-01; left out for all days",
            "until": "the last day; left out for today",
        },
        thanks.pdf,
    ),
    Document(
        "replies",
        "a poster of what people said and what was done about it",
        {
            **{
                key: meaning.format(number=number)
                for number in range(1, MOST_REPLIES + 1)
                for key, meaning in (
                    (f"said{number}", "reply {number}: what people said"),
                    (f"did{number}", "reply {number}: what was done about it"),
                    (f"cannot{number}", "reply {number}: or why it could not be done"),
                )
            },
            "file": "instead: a text file, a line for what was said, the next for what was done",
        },
        replies.pdf,
    ),
    Document(
        "referral-slip",
        "a slip to carry to a service, twice on a page: where to go, never why",
        {
            "service": "what it is called",
            "address": "where it is",
            "phone": "its telephone number",
            "url": "its website",
            "hours": "when it is open",
            "appointment": "the day and time agreed, if any",
            "for": "whose slip it is, as they want to be called; may be left out",
            "note": "anything else that helps them to get there; nothing about their health",
            "person": "their name or id in the list of people, for what helps them",
            "helps": "yes to print their language and what helps them, as they asked",
        },
        slip.pdf,
        bilingual=True,
    ),
    Document(
        "certificate",
        "a certificate of a course, with a line to sign",
        {
            "champion": "the champion's name, code or id; left out for whose laptop this is",
            "course": "what the course is called",
            "provider": "who gave it",
            "date": "the day it was completed, as 2026-11-23; left out for today",
            "hours": "how many hours it had",
        },
        certificate.pdf,
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
