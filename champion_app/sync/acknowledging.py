"""Who holds what: acknowledgements, gaps and histories that began anew (sync design, part 7)."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import cast

from champion_app.domain.records import Device
from champion_app.domain.stamps import milliseconds
from champion_app.store import digests, histories, links
from champion_app.store.histories import History
from champion_app.store.links import ASK, SEND_ALL, Link
from champion_app.store.store import Store
from champion_app.sync.identity import incarnation
from champion_app.sync.manifest import Ack, Manifest


def note_heard(store: Store, about: Manifest, *, rows: bool) -> tuple[int, ...]:
    """A bundle came: how far we hold its sender's changes and it ours; the numbers that miss.

    A gap is no reason to refuse, because a merge is order-free; only what is unbroken is
    acknowledged, so the sender's next bundle brings the rest.
    """
    link = links.link_to(store, about.src.dev)
    strange = _of_another_past(store, about)
    if strange:
        link = replace(link, twice=milliseconds(store.now()))
        links.keep_link(store, link)
    if link.their_inc not in (b"", about.src.inc):
        for other in histories.earlier(store, link.peer):
            if other.inc == about.src.inc:
                _note_other(store, about, link, other)
                return ()
    if strange and link.their_inc == about.src.inc:
        return _note_turned_back(store, about, link, strange)
    return _note_current(store, about, link, rows=rows)


def _of_another_past(store: Store, about: Manifest) -> bytes:
    """A bundle that came from this laptop and that it knows nothing of now; ``b""`` for none.

    It was put back to an older copy past the app, or another goes on under its number.
    """
    if links.was_imported(store, about.bundle_id):
        return b""
    other = links.other_of_number(store, about.src.dev, about.number, about.bundle_id)
    marks = [about.marks[at : at + links.MARK] for at in range(0, len(about.marks), links.MARK)]
    told = dict(zip(about.recent[-len(marks) :], marks, strict=False)) if marks else {}
    if other or not told:
        return other
    return links.other_than_told(store, about.src.dev, about.number, told)


def _note_turned_back(store: Store, about: Manifest, link: Link, strange: bytes) -> tuple[int, ...]:
    """Nothing of it is acknowledged but what its sender forgot: so it learns that it did."""
    now = milliseconds(store.now())
    link = replace(
        link,
        got=max(link.got, 1),  # 0 would say that nothing ever came
        got_bundle=strange,
        got_number=max(link.got_number, about.number),
        ack_due=1,
        skew_ms=about.created_wall - about.clock.offset - now,
        heard_at=now,
    )
    links.keep_link(store, link)
    return ()


def _note_current(store: Store, about: Manifest, link: Link, *, rows: bool) -> tuple[int, ...]:
    first = not link.their_inc
    began_anew = link.their_inc not in (b"", about.src.inc)
    if link.their_inc != about.src.inc:
        link = _with_new_history(store, link, about.src.inc)
    lo, hi = about.lsn
    unbroken = lo <= link.got
    missing = _pieces_missing(store, about) if unbroken else _missing(store, about, link)
    left = tuple(one for one in link.numbers_missing if one > about.number and unbroken)
    if unbroken and hi >= link.got:
        link = replace(link, got=hi, got_bundle=about.bundle_id)
    now = milliseconds(store.now())
    if first and store.device not in about.ack:  # it never knew any history of ours
        link = replace(link, knows=incarnation(store))
    link = replace(
        link,
        got_number=max(link.got_number, about.number),
        # A gap or a new history is said even when no row came: only we know of it.
        ack_due=int(bool(link.ack_due) or rows or began_anew or bool(missing)),
        missing=json.dumps(list(missing or left)),
        skew_ms=about.created_wall - about.clock.offset - now,
        heard_at=now,
    )
    links.keep_link(store, link)
    if not began_anew:  # else all is sent again, what once came from there too
        _note_acknowledgement(store, about)
    return missing


def _with_new_history(store: Store, link: Link, inc: bytes) -> Link:
    """Their history began anew: they may have lost what we sent, and we count from nothing."""
    sent = int(cast("int", store.meta("sent", 0)))
    if not link.their_inc:
        return replace(link, their_inc=inc, began=sent)
    old = History(
        link.peer, link.their_inc, link.acked, link.got, link.got_bundle, link.got_number, sent
    )
    histories.keep(store, old)
    link = replace(link, their_inc=inc, got=0, got_bundle=b"", got_number=0, began=sent)
    return _all_again(store, replace(link, missing="[]"))


def _all_again(store: Store, link: Link) -> Link:
    """The link from which all goes once more, until a bundle made from now on is heard of."""
    sent = int(cast("int", store.meta("sent", 0)))
    return replace(link, acked=0, again=(sent << 2) | (link.again & ASK) | SEND_ALL)


def ask_coordinators(store: Store) -> None:
    """Ask each coordinator for all of theirs once more; inside ``atomic``."""
    for device in store.all(Device, "t.role = 'coordinator' AND t.state = 'active'"):
        if device.number != store.device:
            link = links.link_to(store, device.number)
            links.keep_link(store, replace(link, again=link.again | ASK, ack_due=1))


def _missing(store: Store, about: Manifest, link: Link) -> tuple[int, ...]:
    """The numbers between what is held unbroken and this bundle that never came."""
    held = links.number_of(store, link.got_bundle)
    told = [one for one in about.recent if held < one < about.number]
    if not told:
        told = list(range(max(link.got_number + 1, about.number - 32), about.number))
    return tuple(sorted(set(told) - links.numbers_that_came(store, link.peer, told)))


def _pieces_missing(store: Store, about: Manifest) -> tuple[int, ...]:
    """The numbers of those made at once with this bundle, before it, that never came.

    They may hold nothing but parts of files, so that no change is missed without them.
    """
    which, _ = about.piece
    before = [about.number - back for back in range(1, which) if about.number > back]
    told = sorted(set(before) & set(about.recent))
    return tuple(sorted(set(told) - links.numbers_that_came(store, about.src.dev, told)))


def _note_other(store: Store, about: Manifest, link: Link, other: History) -> None:
    """A bundle of a history that a later one followed: late, or of a second laptop."""
    lo, hi = about.lsn
    if lo <= other.got and hi >= other.got:
        other = replace(other, got=hi, got_bundle=about.bundle_id)
    ack = _meant_for_us(store, about)
    if ack is not None and ack.inc == incarnation(store) and ack.lsn:
        number = links.exported_number(store, ack.bundle_id)
        if number:
            other = replace(other, acked=ack.lsn)
        if number > other.until:  # it lives on: it holds what we made after the other began
            if not link.acked or link.again & SEND_ALL:  # and the other was never heard of since
                link, other = _in_its_place(store, link, other)
            else:
                link = replace(link, twice=milliseconds(store.now()))
                other = replace(other, until=-1)
    histories.keep(store, other)
    links.keep_link(store, replace(link, ack_due=1 if about.frames else link.ack_due))


def _in_its_place(store: Store, link: Link, other: History) -> tuple[Link, History]:
    """The history that ended, and came late, gives way to the one that goes on."""
    late = History(
        link.peer,
        link.their_inc,
        link.acked,
        link.got,
        link.got_bundle,
        link.got_number,
        until=other.until,  # an acknowledgement of anything later proves that it lives, too
    )
    histories.drop(store, other)
    link = replace(
        link,
        their_inc=other.inc,
        acked=other.acked,
        got=other.got,
        got_bundle=other.got_bundle,
        got_number=other.got_number,
        again=link.again & ASK,
    )
    return link, late


def _meant_for_us(store: Store, about: Manifest) -> Ack | None:
    """The acknowledgement of this history of ours, else of another, else None."""
    named = [ack for number, ack in about.other_acks if number == store.device]
    if store.device in about.ack:
        named.insert(0, about.ack[store.device])
    own = [one for one in named if one.inc == incarnation(store)]
    return next(iter([*own, *named]), None)


def _note_acknowledgement(store: Store, about: Manifest) -> None:
    """What the sender says it holds of ours. It may be less than before: it was restored."""
    ack = _meant_for_us(store, about)
    link = links.link_to(store, about.src.dev)
    if ack is None:
        return
    if ack.inc != incarnation(store):
        links.keep_link(store, replace(link, acked=0))
        return
    if not about.whole:
        link = replace(link, knows=ack.inc)
    number = links.exported_number(store, ack.bundle_id)
    if link.again & SEND_ALL and (not ack.lsn or 0 < number <= link.again >> 2):
        links.keep_link(store, replace(link, acked=0))
    elif ack.lsn == 0 or number:
        links.keep_link(store, replace(link, acked=ack.lsn, again=link.again & ASK))
    else:
        histories.begin_anew(store, histories.RESTORED)


# --- everything once more ---


def send_all_again(store: Store, link: Link, *, ask: bool) -> None:
    """Rows that are not what they were written as are doubted, then all goes out once more.

    With ``ask`` the other laptop is asked to do the same. Inside ``atomic``.
    """
    digests.doubt_damaged(store)
    changed = _all_again(store, replace(link, ack_due=1))
    links.keep_link(store, replace(changed, again=changed.again | (ASK if ask else 0)))
