"""The last resort: what nobody expected is logged, told with an apology, and survived."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
)

from champion_app import __version__

_LOG = logging.getLogger("champion")
_SIZE = 256 * 1024


def keep_log(folder: Path) -> None:
    """Write the log into the profile; it never holds a name, a number or a note."""
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


class CrashSheet(QDialog):
    """Says sorry, shows the report, copies it; plain Qt, in case our own parts are what broke."""

    def __init__(self, told: str) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(620, 380)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        said = QLabel(
            self.tr(
                "Sorry: something went wrong inside Champion. What you saved before is safe. "
                "You can go on working."
            )
        )
        said.setWordWrap(True)
        column.addWidget(said)
        about = QLabel(self.tr("This report holds nothing about people. You can send it to us."))
        about.setWordWrap(True)
        column.addWidget(about)
        shown = QPlainTextEdit(told)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(self.tr("Report"))
        column.addWidget(shown, 1)
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(told))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        close.setFocus()
        column.addWidget(buttons)


class LastResort(QObject):
    """Hooks every way an unexpected error can take; tells the first, logs all."""

    _came = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: CrashSheet | None = None
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
            QApplication.exit(130)
            return
        told = report(kind, trace)
        _LOG.error("%s", told)
        self._came.emit(told)

    @Slot(str)
    def _tell(self, told: str) -> None:
        if self._sheet is not None and self._sheet.isVisible():
            return
        self._sheet = CrashSheet(told)
        self._sheet.open()
