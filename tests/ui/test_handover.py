"""A second start on the same profile hands its files to the first."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtNetwork import QLocalServer, QLocalSocket

from champion_app.ui.handover import Handover, hand_over, meeting_place

ROOT = Path(__file__).resolve().parents[2]
ASK = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from champion_app.ui.handover import hand_over
app = QCoreApplication([])
sys.exit(0 if hand_over(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]]) else 3)
"""


def second_start(folder: Path, *files: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", ASK, folder, *files], cwd=ROOT)


def test_files_given_to_a_second_start_reach_the_first(tmp_path: Path, qtbot) -> None:
    first = Handover(tmp_path)
    with qtbot.waitSignal(first.came, timeout=20_000) as told:
        second = second_start(tmp_path, tmp_path / "rosa.champion", tmp_path / "خالد.champion")
    assert told.args == [[tmp_path / "rosa.champion", tmp_path / "خالد.champion"]]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=10_000)
    assert second.returncode == 0
    first.close()


def test_the_first_start_finds_nobody(tmp_path: Path, qapp) -> None:
    assert not hand_over(tmp_path, [])


def test_two_profiles_are_two_places_and_one_folder_is_one(tmp_path: Path) -> None:
    assert meeting_place(tmp_path / "a") != meeting_place(tmp_path / "b")
    assert meeting_place(tmp_path / "a" / ".." / "a") == meeting_place(tmp_path / "a")


def test_a_place_left_behind_by_a_start_that_died_is_taken_over(tmp_path: Path, qtbot) -> None:
    dead = QLocalServer()
    assert dead.listen(meeting_place(tmp_path))
    path = Path(dead.fullServerName())
    dead.close()
    path.touch()
    first = Handover(tmp_path)
    with qtbot.waitSignal(first.came, timeout=20_000):
        second = second_start(tmp_path)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=10_000)
    first.close()
    path.unlink(missing_ok=True)


def test_nonsense_is_not_taken_for_files(tmp_path: Path, qtbot) -> None:
    first = Handover(tmp_path)
    heard: list[object] = []
    first.came.connect(heard.append)
    for line in (b"not json\n", b'{"a": 1}\n', b'["ok", 7]\n'):
        socket = QLocalSocket()
        socket.connectToServer(meeting_place(tmp_path))
        socket.write(line)
        qtbot.waitUntil(lambda socket=socket: socket.bytesAvailable() > 0)
        socket.disconnectFromServer()
    assert heard == [[Path("ok")]]
    first.close()
