"""The last resort: what nobody expected is logged, told with an apology, and survived."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from champion_app import __version__
from champion_app.domain.errors import ChampionError

if TYPE_CHECKING:
    from champion_app.ui.apology import Apology

_LOG = logging.getLogger("champion")
_SIZE = 256 * 1024


def keep_log(folder: Path) -> None:
    """Write the log into the profile; it never holds a name, a number or a note."""
    from logging.handlers import RotatingFileHandler  # brings in sockets and pickles: not at start

    folder.mkdir(parents=True, exist_ok=True)
    to_file = RotatingFileHandler(
        folder / "champion.log", maxBytes=_SIZE, backupCount=2, encoding="utf-8", delay=True
    )
    to_file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    stop_log()
    _LOG.addHandler(to_file)
    _LOG.setLevel(logging.INFO)


def stop_log() -> None:
    """Let go of the log file."""
    for old in list(_LOG.handlers):
        _LOG.removeHandler(old)
        old.close()


def note(error: ChampionError) -> None:
    """Log expected trouble that nobody can be told of any more: its kind, none of its facts."""
    _LOG.info("expected: %s", error.code)


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Versions and where it happened; not what was said: an error's words may hold a name."""
    lines = [
        f"Champion {__version__}, Python {platform.python_version()}, Qt {PySide6.__version__}",
        f"{platform.system()} {platform.release()}",
        f"{kind.__name__} at:",
    ]
    lines += [
        f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    return "\n".join(lines)


class LastResort(QObject):
    """Hooks every way an unexpected error can take; tells the first, logs all."""

    _came = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: Apology | None = None
        self._came.connect(self._tell)

    def install(self) -> None:
        """Take over from Python's own hooks."""
        sys.excepthook = self._caught
        threading.excepthook = lambda told: self._caught(
            told.exc_type, told.exc_value, told.exc_traceback
        )

    def _caught(
        self,
        kind: type[BaseException],
        _error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(130)
            return
        told = report(kind, trace)
        _LOG.error("%s", told)
        self._came.emit(told)

    @Slot(str)
    def _tell(self, told: str) -> None:
        if self._sheet is not None and self._sheet.isVisible():
            return
        from champion_app.ui.apology import Apology

        self._sheet = Apology(told)
        self._sheet.open()
