"""The one door for developers: ``python3 dev.py TASK`` sets up what the task needs, then does it.

Standard library only, so that it starts on a machine that has nothing but Python 3.11 or newer.
"""

from __future__ import annotations

import csv
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

Step = tuple[str, list[str | Path]]
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
PYTHON: str = getattr(sys, "_base_executable", sys.executable)  # not that of an environment
WINDOWS = sys.platform == "win32"
TESTED = ("3.11", "3.13")
USUAL = "not bench and not frozen"  # as in pyproject.toml
SPREAD = ["-n", "auto", "--dist", "loadfile"]  # over the cores, a file's tests together

# What Qt and the tests need from Debian or Ubuntu: a library or program -> its package.
# Proved on a bare Debian 12, one package at a time.
QT = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_XCB = {"cursor": 0, "icccm": 4, "keysyms": 1, "shape": 0, "xkb": 1}
QT_WINDOWS = {f"libxcb-{name}.so.{n}": f"libxcb-{name}{n}" for name, n in _XCB.items()}
QT_WINDOWS |= {"libX11-xcb.so.1": "libx11-xcb1", "libxkbcommon-x11.so.0": "libxkbcommon-x11-0"}
TESTS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "gnome-keyring-daemon": "gnome-keyring",
    "dbus-run-session": "dbus-daemon",
    "pdftoppm": "poppler-utils",
    "hb-shape": "libharfbuzz-bin",
    "xwininfo": "x11-utils",
    "pg_ctlcluster": "postgresql",
    "/usr/sbin/cupsd": "cups",  # not on everybody's path
    "lp": "cups-client",
}
FREEZING = {**QT_WINDOWS, "objdump": "binutils", "libcups.so.2": "libcups2"}


class Stop(Exception):
    """The task cannot go on; the text says what to do."""


def say(text: str) -> None:
    """One line, at once, so that it stands before what the started tools print."""
    print(text, flush=True)


def run(*command: str | Path, **env: str) -> None:
    """Run a tool in the project's folder; a failure stops the task with the tool's exit code."""
    if code := started(*command, **env):
        raise SystemExit(code)


def started(*command: str | Path, **env: str) -> int:
    """The exit code of a tool run in the project's folder."""
    words = [str(part) for part in command]
    return subprocess.run(words, check=False, cwd=ROOT, env={**os.environ, **env}).returncode


def quietly(*command: str | Path) -> str | None:
    """What a tool prints, or None when it cannot be started or fails."""
    words = [str(part) for part in command]
    try:
        done = subprocess.run(words, check=False, capture_output=True, encoding="utf-8", cwd=ROOT)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None


# --- the system ---


def missing(wanted: dict[str, str]) -> list[str]:
    """The packages whose library or program is not on this machine."""
    known = quietly("/sbin/ldconfig", "-p") or ""
    return sorted(
        package
        for thing, package in wanted.items()
        if not (f"\t{thing} " in known if ".so." in thing else shutil.which(thing))
    )


def system(wanted: dict[str, str], *more: str) -> None:
    """Install what is missing on Debian and Ubuntu as root; else name the one command."""
    if sys.platform != "linux":
        return
    lack = [*missing(wanted), *more]
    if not lack:
        return
    if not shutil.which("apt-get"):
        say(f"This system has no apt-get; Debian's names of what is missing: {' '.join(lack)}")
        return
    if os.geteuid() != 0:
        command = f"sudo apt-get install -y --no-install-recommends {' '.join(lack)}"
        raise Stop(f"Some system packages are missing. Type:\n  {command}")
    say(f"Installing system packages: {' '.join(lack)}")
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    for what in (["update"], ["install", "-y", "--no-install-recommends", *lack]):
        if quietly(*apt, *what) is None:
            run(*apt, *what)  # once more, and seen


def screen() -> bool:
    """Whether this machine has a screen to open a window on."""
    return sys.platform != "linux" or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


# --- Python and the locked packages ---


def bin_of(venv: Path, name: str) -> Path:
    """A program inside a virtual environment."""
    return venv / ("Scripts" if WINDOWS else "bin") / (f"{name}.exe" if WINDOWS else name)


def version_of(python: str | Path) -> str | None:
    """``3.13`` for an interpreter that runs and is whole, else None."""
    ask = "import ssl, sqlite3, ctypes, sys; print('%d.%d' % sys.version_info[:2])"
    return (quietly(python, "-c", ask) or "").strip() or None


def find_python(version: str) -> str | None:
    """An interpreter of this version that really runs (a shim may only say where it is not)."""
    places = [PYTHON, shutil.which(f"python{version}") or "", f"/usr/bin/python{version}"]
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    places += sorted(map(str, pyenv.glob(f"{version}.*/bin/python{version}")), reverse=True)
    return next((place for place in places if place and version_of(place) == version), None)


def environment(venv: Path, python: str) -> Path:
    """The interpreter of a virtual environment that holds exactly the locked packages and the app.

    A stamp says which lock it was filled from; without the right one it is filled again, and an
    environment that does not run at all is made anew.
    """
    inner, stamp, halfway = bin_of(venv, "python"), venv / "filled-from", venv / "half-filled"
    version = version_of(inner)
    digest = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if version and stamp.is_file() and stamp.read_text() == f"{version} {digest} {ROOT}":
        return inner
    works = version == version_of(python) and quietly(inner, "-m", "pip", "--version")
    if halfway.exists() or not works:
        make_environment(venv, python)
    say(f"Filling {venv.name} from {LOCK.name} …")
    halfway.touch()
    pip = [str(inner), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "-qq"]
    failed = started(*pip, "--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", LOCK)
    halfway.unlink()  # still there after a start only when the filling was cut short
    if failed:
        raise SystemExit(failed)
    site = quietly(inner, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))")
    Path((site or "").strip(), "champion.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    command = inner.with_name("champion")
    command.write_text(
        f"#!{inner}\nfrom champion_app.__main__ import main\n\n"
        'if __name__ == "__main__":  # a worker of the hub reads this file too\n'
        "    raise SystemExit(main())\n"
    )
    command.chmod(0o755)
    stamp.write_text(f"{version_of(inner)} {digest} {ROOT}")
    return inner


def make_environment(venv: Path, python: str) -> None:
    """An empty virtual environment in place of whatever was there."""
    shutil.rmtree(venv, ignore_errors=True)
    say(f"Making {venv.name} with Python {version_of(python)} …")
    run(python, "-m", "venv", venv)


def ready(wanted: dict[str, str], version: str = "") -> Path:
    """The interpreter that runs the app, with everything the task needs set up around it."""
    bare = not VENV.exists() and importlib.util.find_spec("ensurepip") is None
    system(wanted, *(["python3-venv"] if bare else []))
    own = version_of(bin_of(VENV, "python")) or version_of(PYTHON) or ""
    venv = VENV if version in ("", own) else VENV.with_name(f".venv-{version}")
    found = find_python(version or own)
    if found is None:
        raise Stop(f"There is no Python {version or own} on this machine.")
    inner = environment(venv, found)
    compile_words(venv)
    return inner


# --- words and fonts ---


def catalogues() -> list[Path]:
    """The screen's translations as text."""
    return sorted((ROOT / "translations").glob("champion_*.ts"))


def compile_words(venv: Path) -> None:
    """Compile the translations whose text is newer than what was compiled."""
    made = {qm: qm.stat().st_mtime for qm in (ROOT / "translations").glob("*.qm")}
    written = {ts: ts.stat().st_mtime for ts in catalogues()}
    if stale := [ts for ts in written if made.get(ts.with_suffix(".qm"), 0) < written[ts]]:
        run(bin_of(venv, "pyside6-lrelease"), "-silent", *stale)


def newest() -> Path:
    """The environment with Qt 6.12: the lupdate of 6.11 loses words that count, silently."""
    version = next((one for one in ("3.13", "3.12") if find_python(one)), None)
    if version is None:
        raise Stop("The words of the code are gathered with Python 3.12 or newer.")
    return ready({}, version).parent.parent


def gather_words(files: list[Path], *options: str) -> None:
    """Bring catalogues up to date with the words in the code."""
    tool = bin_of(newest(), "pyside6-lupdate")
    always = ["-extensions", "py", "-recursive", "-locations", "none", "-no-obsolete", "-silent"]
    run(tool, *always, *options, "champion_app", "-ts", *files)


def words() -> None:
    """Bring every catalogue up to date."""
    ready(QT)
    gather_words(catalogues())
    compile_words(VENV)


def language(tag: str) -> None:
    """Begin a screen translation for a language of ``resources/languages.csv``."""
    ready(QT)
    with (ROOT / "resources" / "languages.csv").open(encoding="utf-8", newline="") as table:
        tags = {row["tag"] for row in csv.DictReader(table)}
    if tag not in tags:
        raise Stop(f"“{tag}” is not in resources/languages.csv: add its row first.")
    ts = ROOT / "translations" / f"champion_{tag}.ts"
    gather_words([ts], "-source-language", "en", "-target-language", tag.replace("-", "_"))
    say(f"Translate {ts.relative_to(ROOT)} with pyside6-linguist; see CONTRIBUTING.md.")


def fonts() -> None:
    """Check the shipped fonts against their list: every file there, none changed."""
    count, folder = 0, ROOT / "resources"
    for manifest in (folder / "fonts/manifest.json", *folder.glob("font-packs/*/*/*.json")):
        listed = json.loads(manifest.read_text(encoding="utf-8"))["fonts"]
        for entry in listed:
            file = manifest.parent / entry["file"]
            if hashlib.sha256(file.read_bytes()).hexdigest() != entry["sha256"]:
                raise Stop(f"{file.name} is not the file that was listed.")
        count += len(listed)
    say(f"{count} fonts, all as listed.")


# --- tasks ---


def open_app(*arguments: str) -> None:
    """Open the app; with no screen, do the same job without one and say where the files are."""
    shown = screen() or bool(arguments)
    python = ready({**QT, **QT_WINDOWS} if screen() else QT)
    if not shown:
        folder = ROOT / "build" / f"demo-{datetime.now().astimezone():%Y%m%d-%H%M%S}"
        say(f"No screen here, so the same job is done without one. Its files: {folder}")
        arguments = ("demo", "--out", str(folder))
    run(python, "-m", "champion_app", *arguments)


def test(*arguments: str) -> None:
    """Run the tests, or those named."""
    python = ready({**QT, **QT_WINDOWS, **TESTS})
    whole = SPREAD if {*arguments} <= {"-q", "-v", "-x"} else []
    run(python, "-m", "pytest", *whole, *arguments, QT_QPA_PLATFORM="offscreen")


def bench(*arguments: str) -> None:
    """Measure the figures that the product promises."""
    test("-m", "bench", "-p", "no:randomly", "-s", *arguments)


def screenshots(*arguments: str) -> None:
    """Take the pictures of the guides from the practice neighbourhood."""
    python = ready(QT)
    run(python, "-m", "tests.screenshots", *arguments, QT_QPA_PLATFORM="offscreen")


def reference(*arguments: str) -> None:
    """Compare our lines of every script with Chromium's, where that is installed."""
    run(ready(QT), "-m", "tests.typeset.reference", *arguments, QT_QPA_PLATFORM="offscreen")


def check() -> None:
    """Everything that must hold before a change is taken in."""
    begun = time.monotonic()
    python = ready({**QT, **QT_WINDOWS, **TESTS})
    steps: list[Step] = [
        ("format", [bin_of(VENV, "ruff"), "format", "--check", "-q"]),
        ("lint", [bin_of(VENV, "ruff"), "check", "-q"]),
        ("types", [bin_of(VENV, "mypy")]),
        ("walls", [bin_of(VENV, "lint-imports"), "--no-cache"]),
        ("spelling", [bin_of(VENV, "codespell")]),
        ("fonts", [python, ROOT / "dev.py", "fonts"]),
        ("words", [python, "-m", "pytest", "-q", "tests/house/test_translations.py"]),
    ]
    own = version_of(python) or ""
    present = [version for version in TESTED if version == own or find_python(version)]
    for version in present or [own]:
        less = [] if version == own else ["-m", f"{USUAL} and not once"]
        suite: list[str | Path] = [ready({}, version), "-m", "pytest", "-q", *SPREAD, *less]
        steps.append((f"tests on {version}", suite))
    for version in sorted({*TESTED} - {*present}):
        say(f"== tests on {version}: NOT RUN, there is no Python {version} on this machine")
    failed = [name for name, command in steps if not step(name, *command)]
    say(f"== all: {time.monotonic() - begun:.1f} s")
    if failed:
        raise Stop(f"Failed: {', '.join(failed)}")


def step(name: str, *command: str | Path) -> bool:
    """One part of a longer task, with its name before and its time after; whether it passed."""
    say(f"-- {name}")
    begun = time.monotonic()
    code = started(*command, QT_QPA_PLATFORM="offscreen")
    say(f"== {name}: {time.monotonic() - begun:.1f} s{', FAILED' if code else ''}")
    return code == 0


def build() -> None:
    """Freeze the program for this system, and pack the wheel, into ``dist/``."""
    version = "3.13" if find_python("3.13") else platform.python_version().rpartition(".")[0]
    shared = {f"libpython{version}.so.1.0": f"libpython{version}"}
    of_system = (find_python(version) or "").startswith("/usr/bin/")
    python = ready({**QT, **FREEZING, **(shared if of_system else {})}, version)
    dist = ROOT / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    options = "--noconfirm --log-level WARN --distpath dist --workpath build/frozen"
    if not (
        step("freeze", python, "-m", "PyInstaller", *options.split(), "build.spec")
        and step("wheel", python, "-m", "hatchling", "build", "-t", "wheel", "-d", dist)
    ):
        raise Stop("The program was not built.")
    size = sum(file.lstat().st_size for file in (dist / "champion").rglob("*"))
    say(f"dist/champion: {size / 1e6:.0f} MB, made with Python {version}")


def lock(*arguments: str) -> None:
    """Make the lock again: every system, every Python, versions and hashes, no addresses."""
    venv = ROOT / ".cache" / "lock"
    make_environment(venv, PYTHON)
    run(bin_of(venv, "python"), "-m", "pip", "install", "-qq", "--upgrade", "uv")
    options = "-q --universal --python-version 3.11 --generate-hashes --extra dev --extra hub"
    plain = "--no-header --no-annotate --no-emit-index-url --no-emit-find-links pyproject.toml -o"
    run(bin_of(venv, "uv"), "pip", "compile", *options.split(), *arguments, *plain.split(), LOCK)


_BY_NAME = (test, check, words, language, screenshots, bench, build, lock, fonts, reference)
TASKS: dict[str, Callable[..., None]] = {"run": open_app} | {one.__name__: one for one in _BY_NAME}


def main() -> int:
    """Do the task that is named; without one, list them."""
    task, *arguments = sys.argv[1:] or [""]
    if task not in TASKS:
        for name, function in TASKS.items():
            say(f"  python3 dev.py {name:<12} {(function.__doc__ or '').splitlines()[0]}")
        return 0 if not task else 2
    if sys.version_info < (3, 11):  # noqa: UP036 - the one place that an older Python reaches
        say("Champion needs Python 3.11 or newer.")
        return 1
    try:
        TASKS[task](*arguments)
    except Stop as stop:
        say(str(stop))
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
