"""How the app treats the keyring: no waiting, no trust, one plain reason when it cannot serve.

The keyrings here are stand-ins that each have one bad habit; the real one has its own file.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from champion_app.domain.errors import KeyringUnusable
from champion_app.sync import keys
from champion_app.sync.keys import Witness

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DATABASE = bytes(range(16))
KEY = bytes(range(32))
WITNESS = Witness(b"i" * 16, 41)


class Keeping(KeyringBackend):
    """Keeps what it is given, in this process only."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Forgetful(Keeping):
    """Says yes and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Shortening(Keeping):
    """Keeps only so much."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:40])


class Raising(Keeping):
    """Has the same answer to everything."""

    def __init__(self, trouble: Exception) -> None:
        super().__init__()
        self.trouble = trouble

    def get_password(self, *_: str) -> str | None:
        raise self.trouble

    def set_password(self, *_: str) -> None:
        raise self.trouble


class PlaintextKeyring(Keeping):
    """Has the name of the one that keeps secrets in the clear."""


class EncryptedKeyring(Keeping):
    """Has the name of the one that keeps a file of its own."""


class Strange(Keeping):
    """Comes from the package of keyrings that nobody should use."""

    __module__ = "keyrings.alt.multi"


class Chain(ChainerBackend):
    """Several keyrings, one after the other."""

    viable = False
    backends: tuple[KeyringBackend, ...] = ()

    def __init__(self, *parts: KeyringBackend) -> None:
        super().__init__()
        self.backends = parts


class OddLockedError(Exception):
    """A plug-in's own way to say that it is locked."""


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Callable[[KeyringBackend], KeyringBackend]:
    def chosen(backend: KeyringBackend) -> KeyringBackend:
        monkeypatch.setattr("keyring.core._keyring_backend", backend)
        return backend

    return chosen


@pytest.fixture
def silent(use: Callable[[KeyringBackend], KeyringBackend]) -> Iterator[None]:
    """A keyring that asks somebody who is not there; let go after the test."""
    somebody_came = threading.Event()

    class Silent(Keeping):
        def get_password(self, *_: str) -> str | None:
            somebody_came.wait()
            return None

    use(Silent())
    yield
    somebody_came.set()


def test_the_key_and_the_witness_are_kept_and_dropped(use) -> None:
    use(Keeping())
    assert keys.recall(DATABASE) is None
    assert keys.get_witness(DATABASE) is None
    keys.remember(DATABASE, KEY)
    keys.set_witness(DATABASE, WITNESS)
    assert keys.recall(DATABASE) == KEY
    assert keys.get_witness(DATABASE) == WITNESS
    keys.forget(DATABASE)
    keys.forget(DATABASE)
    assert keys.recall(DATABASE) is None
    assert keys.get_witness(DATABASE) is None


def test_two_databases_do_not_see_each_others_key(use) -> None:
    use(Keeping())
    keys.remember(DATABASE, KEY)
    assert keys.recall(b"o" * 16) is None
    keys.forget(b"o" * 16)
    assert keys.recall(DATABASE) == KEY


def test_what_is_kept_suits_every_system(use) -> None:
    ring = use(Keeping())
    keys.remember(DATABASE, KEY)
    keys.set_witness(DATABASE, Witness(b"\xff" * 16, 2**63 - 1))
    assert len({service for service, _ in ring.kept}) == 2  # one service for each secret
    for (service, _), value in ring.kept.items():
        assert DATABASE.hex() in service
        assert value.isascii()
        assert len(value) <= 100


@pytest.mark.parametrize("text", ["", "not a key", "AB" * 32, "ab" * 31, "ab" * 32 + "\n"])
def test_what_somebody_else_put_in_its_place_is_no_key(use, text: str) -> None:
    ring = use(Keeping())
    keys.remember(DATABASE, KEY)
    keys.set_witness(DATABASE, WITNESS)
    for entry in ring.kept:
        ring.kept[entry] = text
    assert keys.recall(DATABASE) is None
    assert keys.get_witness(DATABASE) is None


@pytest.mark.parametrize(
    ("backend", "why"),
    [
        (Forgetful(), "not safe"),
        (Shortening(), "not safe"),
        (null.Keyring(), "not safe"),
        (PlaintextKeyring(), "not safe"),
        (EncryptedKeyring(), "not safe"),
        (Strange(), "not safe"),
        (Chain(Keeping(), PlaintextKeyring()), "not safe"),
        (Chain(null.Keyring()), "not safe"),
        (Chain(), "none found"),
        (fail.Keyring(), "none found"),
        (Raising(NoKeyringError("no")), "none found"),
        (Raising(KeyringLocked("no")), "locked"),
        (Raising(OddLockedError()), "locked"),
        (Raising(InitError("no")), "no answer"),
        (Raising(RuntimeError("the stub received bad data")), "no answer"),
    ],
    ids=range(15),
)
def test_a_keyring_that_cannot_be_trusted_is_refused_with_one_reason(
    use, backend: KeyringBackend, why: str
) -> None:
    use(backend)
    with pytest.raises(KeyringUnusable) as refused:
        keys.remember(DATABASE, KEY)
    assert refused.value.facts == {"why": why}


def test_a_chain_of_safe_keyrings_is_used(use) -> None:
    use(Chain(Keeping(), Keeping()))
    keys.remember(DATABASE, KEY)
    assert keys.recall(DATABASE) == KEY


def test_unsafe_keyrings_are_not_even_read(use) -> None:
    ring = PlaintextKeyring()
    ring.set_password(keys._service("key", DATABASE), keys.USER, KEY.hex())
    use(ring)
    for ask in (keys.recall, keys.get_witness, keys.forget):
        with pytest.raises(KeyringUnusable):
            ask(DATABASE)


def test_a_keyring_that_never_answers_is_left_alone(silent) -> None:
    for ask in (keys.recall, keys.get_witness, keys.forget):
        with pytest.raises(KeyringUnusable) as refused:
            ask(DATABASE, limit=0.05)
        assert refused.value.facts == {"why": "no answer"}


def test_a_thread_that_waits_for_the_keyring_does_not_keep_the_app_open(silent) -> None:
    with pytest.raises(KeyringUnusable):
        keys.recall(DATABASE, limit=0.05)
    waiting = [thread for thread in threading.enumerate() if thread.name == "keyring"]
    assert waiting
    assert all(thread.daemon for thread in waiting)
