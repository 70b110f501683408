"""The programme's root key: two shares on paper, and a laptop without it.

It signs coordinators and nothing else, so it can lie on paper nearly always. One share alone says
nothing of it (a one-time pad, see ``sealing.split_key``). Each is written as two codes like the
recovery code: with a check symbol that tells a slip of the pen.
"""

from __future__ import annotations

from collections.abc import Sequence

from champion_app.domain.errors import NotYourRole, RecoveryCodeMistyped
from champion_app.domain.exchange_errors import (
    RootKeyNeeded,
    RootNotPrinted,
    RootShareMistyped,
    RootSharesDiffer,
)
from champion_app.domain.stamps import milliseconds
from champion_app.store import queries
from champion_app.store.erasing import DUE
from champion_app.store.links import drop_secret, keep_secret, secret
from champion_app.store.store import Store
from champion_app.sync import sealing, words

KEY, PAD = "root_private", "root_pad"
HERE, PRINTED, ON_PAPER, ELSEWHERE = "here", "printed", "on_paper", "elsewhere"


def standing(store: Store) -> str:
    """Where the key is: ``here`` (never printed), ``printed``, ``on_paper``, or ``elsewhere``.

    ``printed`` is still here too; ``elsewhere`` means that this laptop never had it.
    """
    printed = bool(store.meta("root_printed"))
    if secret(store, KEY) is not None:
        return PRINTED if printed else HERE
    return ON_PAPER if printed else ELSEWHERE


def root_private(store: Store) -> bytes:
    """The private root key, for the few acts that need it. Raises RootKeyNeeded."""
    found = secret(store, KEY)
    if found is None:
        raise RootKeyNeeded()
    return found


def shares(store: Store) -> tuple[str, str]:
    """The two shares as they are printed; the same until the key leaves. Inside ``atomic``.

    Raises RootKeyNeeded, NotYourRole.
    """
    if queries.me(store).role != "coordinator":
        raise NotYourRole(role="coordinator")
    key = root_private(store)
    pad = secret(store, PAD)
    if pad is None:
        pad = _writable_pad(key)
        keep_secret(store, PAD, pad)
    return written(pad), written(sealing.join_key(key, pad))


def _writable_pad(key: bytes) -> bytes:
    """A pad of which both shares have check symbols that are letters or digits."""
    while True:
        pad, other = sealing.split_key(key)
        if _writable(pad) and _writable(other):
            return pad


def _halves(share: bytes) -> tuple[bytes, bytes]:
    return share[: len(share) // 2], share[len(share) // 2 :]


def _writable(share: bytes) -> bool:
    return all(words.code_of(half) is not None for half in _halves(share))


def written(share: bytes) -> str:
    """A share in two codes. Raises ValueError for one not made by ``shares``."""
    codes = [words.code_of(half) for half in _halves(share)]
    if None in codes:
        raise ValueError("a share with a check symbol that cannot be typed")
    return " ".join(str(code) for code in codes)


def read(typed: str) -> bytes:
    """The share in what a person typed from its page. Raises RootShareMistyped."""
    symbols = "".join(each for each in typed if each.isalnum())
    half = words.CODE_LETTERS + 1
    try:
        return words.code_bytes(symbols[:half]) + words.code_bytes(symbols[half:])
    except RecoveryCodeMistyped as error:
        raise RootShareMistyped from error


def note_printed(store: Store) -> None:
    """The two pages exist; inside ``atomic``."""
    store.set_meta("root_printed", milliseconds(store.now()))


def forget(store: Store) -> None:
    """The key leaves this laptop; both pages are kept apart. Inside ``atomic``.

    Raises RootKeyNeeded when it is not here, RootNotPrinted before the pages were printed.
    """
    root_private(store)
    if not store.meta("root_printed"):
        raise RootNotPrinted()
    drop_secret(store, KEY)
    drop_secret(store, PAD)
    store.set_meta(DUE, 1)  # older copies and the log still have it: ``forgetting.clean_up``


def bring(store: Store, typed: Sequence[str]) -> None:
    """The key comes back from both pages, in whichever order; inside ``atomic``.

    Raises RootShareMistyped, or RootSharesDiffer when the two are not of this programme's key.
    """
    if queries.me(store).role != "coordinator":
        raise NotYourRole(role="coordinator")
    one, other = (read(each) for each in typed)
    key = sealing.join_key(one, other)
    if sealing.public_of(key) != secret(store, "root_public"):
        raise RootSharesDiffer()
    keep_secret(store, KEY, key)
    keep_secret(store, PAD, one)
    note_printed(store)
