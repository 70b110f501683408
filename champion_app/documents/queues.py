"""The system's print queues (CUPS, on Linux and macOS): which there are, and a paper given to one.

The PDF itself is handed over, so letters stay letters; copies and both sides are the queue's work.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from champion_app.domain.print_errors import NoPrintQueue, PrinterRefused, UnknownPrinter

_ANSWERS_IN = 10
"""Seconds that a print system has for an answer; one that hangs is taken for none."""
_TAKES_IN = 120
"""Seconds in which a queue takes a file: it may lie at the other end of a slow line."""
_MOST = 30
"""Printers that are asked about themselves: a network may show hundreds."""

_DUPLEX = 0x10
"""The bit of CUPS's ``printer-type`` that says: prints on both sides (``CUPS_PRINTER_DUPLEX``)."""
_MEDIA: Mapping[tuple[int, int], str] = {
    (420, 595): "A5",
    (595, 842): "A4",
    (842, 1191): "A3",
}
"""Names of sheets by their shorter and longer side in points."""
_BOX = re.compile(rb"/MediaBox\s*\[\s*0(?:\.0+)?\s+0(?:\.0+)?\s+([\d.]+)\s+([\d.]+)\s*\]")


@dataclass(frozen=True)
class Queue:
    """A printer as the system knows it: its name, what people call it, whether both sides."""

    name: str
    label: str
    both_sides: bool = False
    usual: bool = False
    """It is the one that is taken when none is named."""


def queues() -> list[Queue]:
    """Every printer of the system's print queue, the usual one first; none where there is none."""
    if sys.platform == "win32" or shutil.which("lp") is None:
        return []
    names = list(dict.fromkeys(_said("lpstat", "-e").split()))[:_MOST]
    usual = _said("lpstat", "-d").rpartition(":")[2].strip()
    found = [_described(name, usual=name == usual) for name in names]
    return sorted(found, key=lambda one: (not one.usual, one.label.casefold()))


def queue_called(name: str) -> Queue:
    """The printer of that name, or that people call so. Raises NoPrintQueue, UnknownPrinter."""
    known = queues()
    if not known:
        raise NoPrintQueue()
    for one in known:
        if name.casefold() in (one.name.casefold(), one.label.casefold()):
            return one
    raise UnknownPrinter(name=name, known=", ".join(one.name for one in known))


def print_on(
    queue: Queue, pdf: bytes, *, title: str, copies: int = 1, both_sides: bool = False
) -> str:
    """Give a paper to a printer; the number that the queue gave it. Raises PrinterRefused."""
    words = ["lp", "-d", queue.name, "-n", str(copies), "-t", title, *_as_it_is(pdf)]
    if queue.both_sides:
        words += ["-o", f"sides={_sides(pdf) if both_sides else 'one-sided'}"]
    try:
        done = subprocess.run(  # noqa: S603 - the system's own program, its words one by one
            [*words, "--", "-"],
            input=pdf,
            capture_output=True,
            check=False,
            timeout=_TAKES_IN,
            env=_outside(),
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PrinterRefused(name=queue.label, why=type(error).__name__) from error
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().removeprefix("lp: ")
        raise PrinterRefused(name=queue.label, why=(said.rstrip(".") or str(done.returncode))[:200])
    found = re.search(rb"\S+-\d+", done.stdout)
    return found[0].decode(errors="replace") if found else queue.name


def _described(name: str, *, usual: bool) -> Queue:
    told = _said("lpoptions", "-p", name)
    kind = re.search(r"\bprinter-type=(\d+)", told)
    info = re.search(r"\bprinter-info=(?:'([^']*)'|(\S+))", told)
    label = next((one for one in info.groups() if one), "") if info else ""
    return Queue(name, label or name, bool(kind and int(kind[1]) & _DUPLEX), usual)


def _as_it_is(pdf: bytes) -> list[str]:
    """Our pages have their own sheet and margins; a finished PDF is made to fit instead."""
    size = sheet_of(pdf)
    media = _MEDIA.get((min(size), max(size))) if size else None
    return ["-o", f"media={media}", "-o", "print-scaling=none"] if media else ["-o", "fit-to-page"]


def _sides(pdf: bytes) -> str:
    """How the sheet is turned: a page that is wider than high turns over its short edge."""
    width, height = sheet_of(pdf) or (0, 1)
    return "two-sided-short-edge" if width > height else "two-sided-long-edge"


def sheet_of(pdf: bytes) -> tuple[int, int] | None:
    """Width and height of the first page in points, if they stand there in the open."""
    found = _BOX.search(pdf)
    return (round(float(found[1])), round(float(found[2]))) if found else None


def _said(*words: str) -> str:
    """What a program of the print system answers; nothing when it is silent, slow or not there."""
    try:
        done = subprocess.run(  # noqa: S603 - the system's own program, its words one by one
            words, capture_output=True, check=False, timeout=_ANSWERS_IN, env=_outside()
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode(errors="replace") if done.returncode == 0 else ""


def _outside() -> dict[str, str]:
    """The environment for the system's programs: its own libraries, answers in plain English."""
    own = dict(os.environ) | {"LC_ALL": "C.UTF-8"}
    if getattr(sys, "frozen", False):  # the frozen app's libraries are not theirs
        before = own.pop("LD_LIBRARY_PATH_ORIG", None)
        own.pop("LD_LIBRARY_PATH", None)
        if before:
            own["LD_LIBRARY_PATH"] = before
    return own
