"""From the start of the process to the first painted screen, against a bare window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from champion_app.paths import Profile
from champion_app.sync.profile import Who, make_profile
from tests.benchmarks.measuring import interleaved, median, surroundings, tell

TOP = Path(__file__).resolve().parents[2]
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
class Label(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)
app = QApplication([])
label = Label("Champion")
label.resize(1366, 768)
label.show()
sys.exit(app.exec())
"""
OURS = """
import resource, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from champion_app import app as ours
from champion_app.paths import Profile
from champion_app.store.store import Store
from champion_app.store.lock import WriterLock
from champion_app.sync.profile import Opened, right_now
from champion_app.ui.language import Tongue
from champion_app.ui.window import Window
profile = Profile(Path(sys.argv[1]))
qt = ours.make_qt()
run = ours.App(ours.Arguments(profile), Tongue())
class Painted(Window):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, qt.quit)
ours.Window = Painted
lock = WriterLock(profile.lock)
lock.take()
store = Store(profile.database, bytes.fromhex(sys.argv[2]), now=right_now)
run._open(Opened(store, lock))
code = qt.exec()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
import os
os._exit(code)
"""


@pytest.mark.bench
def test_start_against_a_bare_window(tmp_path: Path) -> None:
    """At most 2.2 times a bare QLabel, under 300 MB, with the key remembered (product, part 4)."""
    profile = Profile(tmp_path / "profile")
    made = make_profile(profile, Who("champion", "Amina"), passphrase="a b c d e f g")
    key = made.opened.store._key.hex()
    made.opened.close()
    around = surroundings(QT_QPA_PLATFORM="offscreen")
    memory: list[int] = []

    def bare() -> None:
        subprocess.run([sys.executable, "-c", BARE], check=True, env=around, cwd=TOP)

    def ours() -> None:
        ran = subprocess.run(
            [sys.executable, "-c", OURS, str(profile.folder), key],
            check=True,
            env=around,
            cwd=TOP,
            capture_output=True,
            text=True,
        )
        memory.append(int(ran.stdout.split()[-1]))

    bare()
    ours()
    floor, app = interleaved(9, bare, ours)
    ratio = median(app) / median(floor)
    tell(
        "start to first painted screen (offscreen)",
        bare_ms=median(floor) * 1000,
        app_ms=median(app) * 1000,
        ratio=ratio,
        megabytes=str(max(memory)),
    )
    assert ratio < 3
    assert max(memory) < 300
