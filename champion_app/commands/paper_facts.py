"""The facts of every paper, by its name and the keys that choose what is on it. Reads only."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from champion_app.commands import (
    champion_facts,
    facts,
    handout_facts,
    replies_facts,
    report_facts,
    session_paper_facts,
    session_report_facts,
    slip_facts,
)
from champion_app.commands.keys import Keys, only
from champion_app.domain.errors import UnknownName
from champion_app.domain.facts import (
    HandoutFacts,
    ReceiptFacts,
    RecoveryFacts,
    SessionLogFacts,
    SignInFacts,
)
from champion_app.domain.paper_facts import (
    CertificateFacts,
    RepliesFacts,
    SessionReportFacts,
    SlipFacts,
    ThanksFacts,
)
from champion_app.domain.quarter import Return
from champion_app.store.store import Store

Facts = (
    HandoutFacts
    | SignInFacts
    | SessionLogFacts
    | RecoveryFacts
    | ReceiptFacts
    | Return
    | SessionReportFacts
    | ThanksFacts
    | RepliesFacts
    | SlipFacts
    | CertificateFacts
)

_GATHERERS: Mapping[str, tuple[Callable[[Store, Keys], Facts], tuple[str, ...]]] = {
    "sign-in": (session_paper_facts.sign_in, ("session", "mode", "lines")),
    "tally": (session_paper_facts.planned, ("session",)),
    "checklist": (session_paper_facts.planned, ("session",)),
    "lone-working": (session_paper_facts.sign_in, ("session",)),
    "session-pack": (session_paper_facts.pack, ("session", "mode", "handouts")),
    "session-log": (facts.session_log, ("session", "since", "until")),
    "recovery": (facts.recovery, ("code", "name")),
    "receipt": (facts.receipt, ("champion", "from", "number", "sent")),
    "quarter": (report_facts.gathered, ("from", "to", "disclosure")),
    "session-report": (session_report_facts.gathered, ("session",)),
    "thank-you": (champion_facts.thanks, ("champion", "since", "until")),
    "replies": (replies_facts.gathered, (*replies_facts.REPLY_KEYS, "file")),
    "referral-slip": (slip_facts.gathered, slip_facts.SLIP_KEYS),
    "certificate": (
        champion_facts.certificate,
        ("champion", "course", "provider", "date", "hours"),
    ),
}


def facts_for(
    store: Store, document: str, keys: Keys, *, language: str = "en", beside: str = ""
) -> Facts:
    """The facts of a paper chosen by keys, as a person gives them: ``session=Tea``.

    ``language`` and ``beside`` choose a handout's editions. Raises UnknownName, NotUnique,
    MissingValue and BadValue.
    """
    if document == "handout":
        only(keys, ("handout", "edition"))
        return handout_facts.gathered(store, keys, language=language, beside=beside)
    if document not in _GATHERERS:
        raise UnknownName(kind="document", name=document)
    gather, known = _GATHERERS[document]
    only(keys, known)
    return gather(store, keys)
