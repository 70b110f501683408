"""The ground under every test: no screen, no network, no home, one language, no silent warnings."""

from __future__ import annotations

import locale
import logging
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

# All of this must stand before anything imports Qt, which reads it once.
HOME = Path(tempfile.mkdtemp(prefix="champion-tests-"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(
    HOME=str(HOME),
    XDG_CONFIG_HOME=str(HOME / "config"),
    XDG_DATA_HOME=str(HOME / "data"),
    XDG_CACHE_HOME=str(HOME / "cache"),
    XDG_RUNTIME_DIR=str(HOME / "run"),
    LC_ALL="C.UTF-8",
    LANG="C.UTF-8",
    TZ="Europe/London",
    QT_SCALE_FACTOR="1",
    CUPS_SERVER=str(HOME / "no-printer"),  # no test wastes anybody's paper
)
for name in ("LANGUAGE", "DBUS_SESSION_BUS_ADDRESS", "QT_STYLE_OVERRIDE", "PYTEST_ADDOPTS"):
    os.environ.pop(name, None)
(HOME / "run").mkdir(mode=0o700)
locale.setlocale(locale.LC_ALL, "")
if hasattr(time, "tzset"):
    time.tzset()

import hypothesis  # noqa: E402 - after the surroundings are set
import pytest  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

hypothesis.settings.register_profile(
    "ci", deadline=None, derandomize=True, database=None, max_examples=100
)
hypothesis.settings.register_profile("nightly", deadline=None, database=None, max_examples=2_000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def _stay_home(event: str, arguments: tuple[object, ...]) -> None:
    """Stop any connection that leaves this machine: the app works with the network unplugged."""
    if event != "socket.connect":
        return
    address = arguments[1]
    if isinstance(address, tuple) and address[0] not in {"127.0.0.1", "::1", "localhost"}:
        raise PermissionError(f"a test tried to reach {address[0]}")


sys.addaudithook(_stay_home)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "logs(text): this test makes a logged warning holding text")


def pytest_unconfigure() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def _no_programmes_of_others() -> Iterator[None]:
    """Forget the profiles that this test put on the list of those on this computer."""
    yield
    (HOME / "data" / "Champion" / "programmes.json").unlink(missing_ok=True)


@pytest.fixture(autouse=True)
def _no_silent_warning(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test during which something of ours warned in the log, unless it says so."""
    yield
    expected = [text for mark in request.node.iter_markers("logs") for text in mark.args]
    unexpected = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING
        and not any(text in record.getMessage() for text in expected)
    ]
    assert not unexpected, f"logged without being expected: {unexpected}"


@pytest.fixture(scope="session")
def virtual_screen() -> Iterator[str]:
    """The ``DISPLAY`` of a screen of our own, for programs that open real windows."""
    told, tell = os.pipe()
    screen = ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(screen, pass_fds=[tell], stderr=subprocess.DEVNULL) as server:
        os.close(tell)
        with os.fdopen(told) as number:
            display = f":{number.readline().strip()}"
        yield display
        server.terminate()
