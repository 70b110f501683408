"""Questions to the system: which file, which folder; and what it is asked to open."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QStorageInfo, QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

PARCEL, START = ".champion", ".champion-start"
"""How the names of parcels and of start files end."""


def _filters() -> str:
    ours = QCoreApplication.translate("files", "Champion files")
    every = QCoreApplication.translate("files", "All files")
    return f"{ours} (*{PARCEL} *{START});;{every} (*)"


def ask_folder(parent: QWidget) -> Path | None:
    """The folder to save in, a stick's own when one is plugged in; None when left."""
    said = QCoreApplication.translate("files", "Where shall it be saved?")
    chosen = QFileDialog.getExistingDirectory(parent, said, str(stick() or documents()))
    return Path(chosen) if chosen else None


def ask_files(parent: QWidget) -> list[Path]:
    """The files to open; none when left."""
    said = QCoreApplication.translate("files", "Which files shall be opened?")
    chosen, _ = QFileDialog.getOpenFileNames(parent, said, str(stick() or documents()), _filters())
    return [Path(one) for one in chosen]


def ask_file(parent: QWidget) -> Path | None:
    """One file to open; None when left."""
    said = QCoreApplication.translate("files", "Which file shall be opened?")
    chosen, _ = QFileDialog.getOpenFileName(parent, said, str(stick() or documents()), _filters())
    return Path(chosen) if chosen else None


def documents() -> Path:
    """The person's own folder for documents."""
    where = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(where))


def stick() -> Path | None:
    """A writable memory stick that is plugged in, or None."""
    for volume in QStorageInfo.mountedVolumes():
        if not volume.isReady() or volume.isReadOnly() or volume.isRoot():
            continue
        root = volume.rootPath()
        if sys.platform == "win32":
            if bytes(volume.fileSystemType().data()).upper() in (b"FAT", b"FAT32", b"EXFAT"):
                return Path(root)
        elif root.startswith(("/media/", "/run/media/", "/Volumes/")):
            return Path(root)
    return None


def show_folder(folder: Path) -> bool:
    """Have the system show a folder; whether it could."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def draft_mail(*, to: str, subject: str, body: str) -> bool:
    """Have the mail program begin a mail, nothing sent; whether there is such a program."""
    url = QUrl(f"mailto:{to}")
    query = QUrlQuery()
    query.addQueryItem("subject", str(QUrl.toPercentEncoding(subject).data(), "ascii"))
    query.addQueryItem("body", str(QUrl.toPercentEncoding(body).data(), "ascii"))
    url.setQuery(query)
    return QDesktopServices.openUrl(url)
