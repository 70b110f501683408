"""WeasyPrint to measure against, in an environment of its own: no part of the app or its lock."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

VERSION = "70.0"
PLACE = Path(__file__).resolve().parents[2] / ".cache" / f"weasyprint-{VERSION}"


def weasyprint() -> Path | None:
    """The interpreter that has it, made when it is not here; None, with a line why, without one.

    It needs Pango of the system: libpango-1.0-0, libpangoft2-1.0-0 and libharfbuzz-subset0.
    """
    python = PLACE / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    steps = [
        [sys.executable, "-m", "venv", str(PLACE)],
        [str(python), "-m", "pip", "install", "-qq", f"weasyprint=={VERSION}"],
    ]
    seen = [str(python), "-c", "import weasyprint"]
    try:
        for step in steps if not python.exists() else []:
            _run(step)
        _run(seen)
    except (OSError, subprocess.CalledProcessError) as error:
        said = error.stderr if isinstance(error, subprocess.CalledProcessError) else str(error)
        print(
            f"\nNOT MEASURED against WeasyPrint: {(said.strip() or 'no reason').splitlines()[-1]}"
        )
        return None
    return python


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True, text=True)
