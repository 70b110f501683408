"""A second start of the app on the same profile hands its files to the first and ends."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 800
_LIMIT = 64 * 1024
_GONE = QLocalSocket.LocalSocketState.UnconnectedState


def meeting_place(folder: Path) -> str:
    """The name under which the first start on this profile can be reached."""
    digest = blake2b(str(folder.resolve()).encode(), digest_size=12)
    return f"champion-{digest.hexdigest()}"


def hand_over(folder: Path, files: Sequence[Path]) -> bool:
    """Give files to an app that is open on this profile; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(meeting_place(folder))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    names = json.dumps([str(file.resolve()) for file in files])
    socket.write(names.encode() + b"\n")
    socket.flush()
    heard = socket.waitForReadyRead(_WAIT_MS)
    socket.disconnectFromServer()
    return heard


class Handover(QObject):
    """Listens for later starts on the same profile."""

    came = Signal(object)
    """``list[Path]``: the files given; empty when the window shall only come to the front."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guests: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        name = meeting_place(folder)
        if not self._server.listen(name):  # left behind by a start that died
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()
        for guest in self._guests:
            guest.abort()

    @Slot()
    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            guest = self._server.nextPendingConnection()
            self._guests.append(guest)
            guest.readyRead.connect(self._hear)
            guest.disconnected.connect(self._tidy)
        self._hear()

    @Slot()
    def _hear(self) -> None:
        for guest in self._guests:
            if guest.canReadLine():
                line = bytes(guest.readLine(_LIMIT).data())
                guest.write(b"ok\n")
                guest.flush()
                self._tell(line)

    @Slot()
    def _tidy(self) -> None:
        gone = [one for one in self._guests if one.state() == _GONE]
        self._guests = [one for one in self._guests if one not in gone]
        for guest in gone:
            guest.deleteLater()

    def _tell(self, line: bytes) -> None:
        try:
            names = json.loads(line)
        except ValueError:
            return
        if isinstance(names, list):
            self.came.emit([Path(name) for name in names if isinstance(name, str)])
