"""What the system's keyring remembers for this laptop: the database key and a rollback witness.

The keyring is another program. It may be missing, locked, unsafe, waiting for a person, or lose
what it is given, so each call runs in a thread that is thrown away after three seconds and each
write is read back. Whatever goes wrong is one KeyringUnusable with one plain reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from threading import Thread
from types import TracebackType
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from champion_app.domain.errors import KeyringUnusable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

LIMIT = 3.0
"""Seconds; a keyring that asks a person something blocks the thread that called it."""
USER = "champion"
KEY_TEXT = re.compile(r"[0-9a-f]{64}")
WITNESS_TEXT = re.compile(r"([0-9a-f]{32}) ([0-9]{1,19})")
NOT_SAFE_CLASSES = {"PlaintextKeyring", "EncryptedKeyring"}
NOT_SAFE_MODULES = ("keyrings.alt", "keyring.backends.null", "keyring.backends.fail")
"""Files in the clear or under a weak password of their own, and places that keep nothing."""


class Witness(NamedTuple):
    """What a restored database no longer knows: the incarnation and the last bundle's number."""

    incarnation: bytes
    number: int


def remember(database_id: bytes, key: bytes, *, limit: float = LIMIT) -> None:
    """Have the keyring keep the database key for this laptop. Raises KeyringUnusable."""
    _put(_service("key", database_id), key.hex(), limit)


def recall(database_id: bytes, *, limit: float = LIMIT) -> bytes | None:
    """The remembered 32-byte key, None when there is none. Raises KeyringUnusable."""
    text = _get(_service("key", database_id), limit)
    return bytes.fromhex(text) if text and KEY_TEXT.fullmatch(text) else None


def forget(database_id: bytes, *, limit: float = LIMIT) -> None:
    """Have the keyring drop the key and the witness, if it holds them. Raises KeyringUnusable."""
    _drop(_service("key", database_id), limit)
    _drop(_service("witness", database_id), limit)


def set_witness(database_id: bytes, witness: Witness, *, limit: float = LIMIT) -> None:
    """Keep the rollback witness outside the database. Raises KeyringUnusable."""
    text = f"{witness.incarnation.hex()} {witness.number}"
    _put(_service("witness", database_id), text, limit)


def get_witness(database_id: bytes, *, limit: float = LIMIT) -> Witness | None:
    """The rollback witness, None when there is none. Raises KeyringUnusable."""
    found = WITNESS_TEXT.fullmatch(_get(_service("witness", database_id), limit) or "")
    return Witness(bytes.fromhex(found[1]), int(found[2])) if found else None


def _service(what: str, database_id: bytes) -> str:
    # One service for each secret: Windows renames the first when a second user name joins it.
    return f"champion-{what}-{database_id.hex()}"


# --- one errand to the keyring ---


def _put(service: str, text: str, limit: float) -> None:
    def errand() -> str | None:
        keyring = _safe_keyring()
        keyring.set_password(service, USER, text)
        # Some keyrings say yes and keep nothing.
        return keyring.get_password(service, USER)

    if _in_time(errand, limit) != text:
        raise KeyringUnusable(why="not safe")


def _get(service: str, limit: float) -> str | None:
    return _in_time(lambda: _safe_keyring().get_password(service, USER), limit)


def _drop(service: str, limit: float) -> None:
    def errand() -> None:
        keyring = _safe_keyring()
        if keyring.get_password(service, USER) is not None:
            keyring.delete_password(service, USER)

    _in_time(errand, limit)


class _Errand(Thread, Generic[T]):
    """A call in a daemon thread, so that a keyring that never answers does not hold the app."""

    def __init__(self, call: Callable[[], T]) -> None:
        super().__init__(name="keyring", daemon=True)
        self._call = call
        self.answers: list[T] = []
        self.trouble: BaseException | None = None

    def run(self) -> None:
        """Make the call and keep its answer or its trouble."""
        with self:
            self.answers.append(self._call())

    def __enter__(self) -> None:
        """Nothing to make ready."""

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _where: TracebackType | None,
    ) -> bool:
        """Keep whatever was raised: keyrings are plug-ins, their errors share no class."""
        self.trouble = error
        return True


def _in_time(call: Callable[[], T], limit: float) -> T:
    errand = _Errand(call)
    errand.start()
    errand.join(limit)
    if errand.trouble is not None:
        raise KeyringUnusable(why=_reason(errand.trouble)) from errand.trouble
    if not errand.answers:
        raise KeyringUnusable(why="no answer")
    return errand.answers[0]


def _reason(trouble: BaseException) -> str:
    from keyring.errors import NoKeyringError

    if isinstance(trouble, KeyringUnusable):
        return str(trouble.facts["why"])
    if isinstance(trouble, NoKeyringError | ImportError):
        return "none found"
    # keyring's own KeyringLocked and the Secret Service's LockedException.
    return "locked" if "Locked" in type(trouble).__name__ else "no answer"


def _safe_keyring() -> KeyringBackend:
    """The system's keyring, or trouble. Runs inside an errand: to look for one may block too."""
    import keyring
    from keyring.backends.chainer import ChainerBackend
    from keyring.backends.fail import Keyring as NoKeyring

    found = keyring.get_keyring()
    parts = list(found.backends) if isinstance(found, ChainerBackend) else [found]
    if not parts or isinstance(found, NoKeyring):
        raise KeyringUnusable(why="none found")
    if any(_keeps_no_secret(part) for part in parts):
        raise KeyringUnusable(why="not safe")
    return found


def _keeps_no_secret(keyring: KeyringBackend) -> bool:
    return any(
        kind.__name__ in NOT_SAFE_CLASSES or kind.__module__.startswith(NOT_SAFE_MODULES)
        for kind in type(keyring).__mro__
    )
