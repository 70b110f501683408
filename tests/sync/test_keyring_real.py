"""The system's own keyring: a real Secret Service on a session bus of its own, and its absence."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SERVICE = ("dbus-run-session", "gnome-keyring-daemon", "bash")
needs_secret_service = pytest.mark.skipif(
    not os.environ.get("CI") and not all(map(shutil.which, SERVICE)),
    reason="needs dbus-daemon and gnome-keyring; where changes are taken in it must run",
)

ERRAND = """
import sys
from champion_app.domain.errors import KeyringUnusable
from champion_app.sync import keys
from champion_app.sync.keys import Witness

database, key = bytes(16), bytes(range(32))

def kept():
    return keys.recall(database) == key, keys.get_witness(database) == Witness(b"i" * 16, 41)

def lock():
    import secretstorage
    from contextlib import closing
    with closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()

try:
    for step in sys.argv[1:]:
        if step == "keep":
            keys.remember(database, key)
            keys.set_witness(database, Witness(b"i" * 16, 41))
        elif step == "forget":
            keys.forget(database)
        elif step == "lock":
            lock()
        print(*kept())
except KeyringUnusable as refused:
    print(refused.facts["why"])
"""


def run(*steps: str, before: tuple[str, ...] = (), **environment: str) -> list[str]:
    """What a program of its own says after each step; ``before`` brings its keyring along."""
    result = subprocess.run(
        [*before, sys.executable, "-c", ERRAND, *steps],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout.splitlines()


def with_service(home: Path, *steps: str, **environment: str) -> list[str]:
    """The same beside a gnome-keyring whose folder is ``home``, unlocked without a person."""
    unlocked = "printf kettle | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"
    before = ("dbus-run-session", "--", "bash", "-c", f'{unlocked}; "$@"', "bash")
    (home / "run").mkdir(mode=0o700, exist_ok=True)
    places = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run")}
    places |= {"XDG_DATA_HOME": str(home / "data"), "XDG_CONFIG_HOME": str(home / "config")}
    return run(*steps, before=before, **{**places, **environment})


@needs_secret_service
def test_the_secret_service_keeps_the_key_and_forgets_it(tmp_path: Path) -> None:
    said = with_service(tmp_path, "start", "keep", "forget", "forget")
    assert said == ["False False", "True True", "False False", "False False"]


@needs_secret_service
def test_the_secret_service_still_knows_the_key_after_a_restart(tmp_path: Path) -> None:
    assert with_service(tmp_path, "keep") == ["True True"]
    assert with_service(tmp_path, "start") == ["True True"]


@needs_secret_service
def test_a_locked_secret_service_is_said_to_be_locked(tmp_path: Path) -> None:
    assert with_service(tmp_path, "keep", "lock") == ["True True", "locked"]


@needs_secret_service
@pytest.mark.parametrize(
    ("backend", "why"),
    [
        ("keyring.backends.null.Keyring", "not safe"),
        ("keyring.backends.fail.Keyring", "none found"),
        ("no.such.package.Keyring", "none found"),
    ],
)
def test_a_keyring_forced_from_outside_is_not_trusted(
    tmp_path: Path, backend: str, why: str
) -> None:
    assert with_service(tmp_path, "keep", PYTHON_KEYRING_BACKEND=backend) == [why]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system always has a keyring")
def test_without_a_session_bus_there_is_no_keyring() -> None:
    assert run("keep", DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere/bus") == ["none found"]
