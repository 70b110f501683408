"""Gathers what stands on the papers that are taken to a session. Reads only.

Nobody who came to a session is ever named on them: those papers lie about.
"""

from __future__ import annotations

from dataclasses import replace

from champion_app.commands.bringing import what_to_bring
from champion_app.commands.facts import one_named, programme_name, session_facts
from champion_app.commands.handout_facts import handout_facts
from champion_app.commands.keys import Keys, needed, ticked, whole
from champion_app.domain import codes
from champion_app.domain.errors import ModeForbids
from champion_app.domain.records import Session, Venue
from champion_app.domain.session_paper_facts import SessionPaperFacts
from champion_app.store import queries
from champion_app.store.store import Store


def sign_in(store: Store, keys: Keys) -> SessionPaperFacts:
    """A sheet for the door of one session, or a blank one for any."""
    return _gathered(store, keys)


def planned(store: Store, keys: Keys) -> SessionPaperFacts:
    """A paper of one session with the handouts to bring to it, or a blank one for any."""
    return _with_handouts_to_bring(store, _gathered(store, keys), keys)


def pack(store: Store, keys: Keys) -> SessionPaperFacts:
    """All papers of one session; with ``handouts=yes`` the handouts themselves.

    Raises MissingValue without a session.
    """
    needed(keys, "session")
    facts = _with_handouts_to_bring(store, _gathered(store, keys), keys)
    if not ticked(keys, "handouts"):
        return facts
    return replace(
        facts, handouts=tuple(handout_facts(store, line.edition) for line in facts.bring.lines)
    )


def _gathered(store: Store, keys: Keys) -> SessionPaperFacts:
    programme, me = queries.programme_of(store), queries.me(store)
    blank = SessionPaperFacts(
        title="",
        champions=(me.name,) if me.role == "champion" and me.name else (),
        programme=programme_name(store),
        contact=programme.contact if programme else "",
        languages=programme.languages if programme else (),
        lines=whole(keys, "lines"),
    )
    if not keys.get("session"):
        default = programme.default_mode if programme else "count"
        return replace(blank, mode=_mode(store, default, keys))
    session = one_named(store, Session, keys["session"])
    facts = session_facts(store, session=session.id)[0]
    venue = store.get(Venue, session.venue) if session.venue else None
    return replace(
        blank,
        title=facts.title,
        starts_at=facts.starts_at,
        ends_at=session.ends_at,
        place=", ".join(filter(None, (facts.venue_name, facts.area_code))),
        address=venue.address if venue else "",
        champions=facts.champion_names or blank.champions,
        languages=session.languages or blank.languages,
        mode=_mode(store, facts.mode, keys, asked_of_all=True),
    )


def _mode(store: Store, own: str, keys: Keys, *, asked_of_all: bool = False) -> str:
    """The mode asked for, or else the session's own.

    Only less can be written down than the session lets in; a coordinator may choose any for a sheet
    of no session. Raises BadValue and ModeForbids.
    """
    if not keys.get("mode"):
        return own
    wanted = codes.one_of("mode", keys["mode"], codes.MODES)
    more = own in codes.MODES and codes.MODES.index(wanted) > codes.MODES.index(own)
    if more and (asked_of_all or queries.me(store).role != "coordinator"):
        raise ModeForbids(mode=own)
    return wanted


def _with_handouts_to_bring(
    store: Store, facts: SessionPaperFacts, keys: Keys
) -> SessionPaperFacts:
    if not keys.get("session"):
        return facts
    session = one_named(store, Session, keys["session"])
    return replace(facts, bring=what_to_bring(store, session.id))
