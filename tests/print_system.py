"""A CUPS of its own in a temporary folder, with one printer that writes what it gets into a PDF."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

SCHEDULER = Path("/usr/sbin/cupsd")
PRINTER, LABEL = "Hall", "Printer in the hall"

_PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "HALL.PPD"
*Manufacturer: "Champion"
*Product: "(Hall)"
*ModelName: "Hall"
*ShortNickName: "Hall"
*NickName: "Hall"
*PSVersion: "(3010.000) 0"
*cupsFilter: "application/vnd.cups-pdf 0 -"
*OpenUI *Duplex/Both sides: PickOne
*DefaultDuplex: None
*Duplex None/Off: ""
*Duplex DuplexNoTumble/Long edge: ""
*Duplex DuplexTumble/Short edge: ""
*CloseUI: *Duplex
*OpenUI *PageSize/Sheet: PickOne
*DefaultPageSize: A4
*PageSize A4/A4: ""
*PageSize A3/A3: ""
*PageSize A5/A5: ""
*CloseUI: *PageSize
*OpenUI *PageRegion/Sheet: PickOne
*DefaultPageRegion: A4
*PageRegion A4/A4: ""
*PageRegion A3/A3: ""
*PageRegion A5/A5: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "0 0 595 842"
*ImageableArea A3/A3: "0 0 842 1191"
*ImageableArea A5/A5: "0 0 420 595"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*PaperDimension A3/A3: "842 1191"
*PaperDimension A5/A5: "420 595"
"""

_RULES = """Listen {folder}/socket
Browsing No
DefaultAuthType None
WebInterface No
LogLevel warn
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""

_PLACES = """FileDevice Yes
ServerRoot {folder}/root
StateDir {folder}/state
RequestRoot {folder}/spool
CacheDir {folder}/cache
TempDir {folder}/temp
AccessLog {folder}/access.log
ErrorLog {folder}/error.log
PageLog {folder}/page.log
Sandboxing relaxed
SystemGroup {group}
"""


@dataclass(frozen=True)
class PrintSystem:
    """A running print system; ``out`` is what the printer made of the last paper."""

    folder: Path

    @property
    def server(self) -> str:
        """What ``CUPS_SERVER`` has to be for its clients."""
        return str(self.folder / "socket")

    @property
    def out(self) -> Path:
        """The paper that came out last."""
        return self.folder / "out.pdf"

    def told(self) -> list[str]:
        """The lines of the page log: printer, user, job, time, ``total``, pages, … title, sides."""
        log = self.folder / "page.log"
        return log.read_text(encoding="utf-8").splitlines() if log.exists() else []

    def printed(self) -> bytes:
        """The paper that came out last, once all that was given to the printer is through."""
        until(lambda: not self.waiting(), "the printer printed")
        return self.out.read_bytes()

    def reject(self) -> None:
        """From now on the printer takes nothing."""
        _tool(self, "cupsreject", PRINTER)

    def accept(self) -> None:
        """It takes papers again."""
        _tool(self, "cupsaccept", PRINTER)

    def waiting(self) -> str:
        """What is not through yet."""
        env = {**os.environ, "CUPS_SERVER": self.server}
        asked = ["lpstat", "-W", "not-completed", "-o"]
        return subprocess.run(asked, check=True, capture_output=True, text=True, env=env).stdout


def until(true: Callable[[], object], what: str) -> None:
    """Look again and again, for a minute at most."""
    end = time.monotonic() + 60
    while not true():
        assert time.monotonic() < end, f"it did not happen that {what}"
        select.select([], [], [], 0.02)  # the other program's turn


@contextmanager
def running() -> Iterator[PrintSystem]:
    """A print system without a network, gone without a trace at the end."""
    # The name of a socket may have about a hundred letters: pytest's own folders are too deep.
    folder = Path(tempfile.mkdtemp(prefix="cups"))
    folder.chmod(0o755)  # its filters run as somebody else when it is started by root
    for name in ("root", "state", "spool", "cache", "temp"):
        (folder / name).mkdir()
    (folder / "temp").chmod(0o1777)
    (folder / "hall.ppd").write_text(_PPD, encoding="ascii")
    group = "root" if os.geteuid() == 0 else "nogroup"
    rules, places = folder / "cupsd.conf", folder / "cups-files.conf"
    rules.write_text(_RULES.format(folder=folder), encoding="utf-8")
    places.write_text(_PLACES.format(folder=folder, group=group), encoding="utf-8")
    system = PrintSystem(folder)
    with (folder / "said").open("wb") as said:
        server = subprocess.Popen(
            [SCHEDULER, "-f", "-c", rules, "-s", places], stdout=said, stderr=said
        )
        try:
            until(lambda: _answers(system), "CUPS answered")
            assert server.poll() is None, (folder / "said").read_text(encoding="utf-8")
            _add_printer(system)
            yield system
        finally:
            server.terminate()
            server.wait()
            shutil.rmtree(folder)


def _answers(system: PrintSystem) -> bool:
    env = {**os.environ, "CUPS_SERVER": system.server, "LC_ALL": "C"}
    said = subprocess.run(["lpstat", "-r"], check=False, capture_output=True, text=True, env=env)
    return said.stdout.strip() == "scheduler is running"


def _tool(system: PrintSystem, name: str, *words: str | Path) -> None:
    env = {**os.environ, "CUPS_SERVER": system.server}
    tool = SCHEDULER.with_name(name)
    subprocess.run([tool, *words], check=True, capture_output=True, env=env)


def _add_printer(system: PrintSystem) -> None:
    device, ppd = f"file:{system.out}", system.folder / "hall.ppd"
    _tool(system, "lpadmin", "-p", PRINTER, "-D", LABEL, "-E", "-v", device, "-P", ppd)
    _tool(system, "lpadmin", "-d", PRINTER)


@pytest.fixture(scope="session")
def one_print_system() -> Iterator[PrintSystem]:
    """One for all tests of a run; where changes are taken in it must be there."""
    there = SCHEDULER.exists() and shutil.which("lp")
    if not there and not os.environ.get("CI"):
        pytest.skip("needs Debian's cups; where changes are taken in it must run")
    assert there, "CUPS is missing: apt-get install cups cups-client"
    with running() as system:
        yield system


@pytest.fixture
def print_system(
    one_print_system: PrintSystem, monkeypatch: pytest.MonkeyPatch
) -> Iterator[PrintSystem]:
    """The print system of this computer as long as the test runs; then all is through."""
    monkeypatch.setenv("CUPS_SERVER", one_print_system.server)
    yield one_print_system
    until(lambda: not one_print_system.waiting(), "the printer printed")
