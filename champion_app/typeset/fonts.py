"""The shipped fonts: which files there are, and what each is for, from the manifest alone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from champion_app.typeset.errors import FontsUnusable


@dataclass(frozen=True)
class FontFile:
    """One font file of the manifest.

    ``weights`` are the least and greatest weight it can draw; equal for a static file.
    """

    path: Path
    family: str
    scripts: tuple[str, ...]
    weights: tuple[int, int]


def manifest(folder: Path) -> tuple[FontFile, ...]:
    """The fonts named in ``manifest.json`` of this folder. Raises ``FontsUnusable``."""
    file = folder / "manifest.json"
    try:
        entries = json.loads(file.read_text(encoding="utf-8"))["fonts"]
        return tuple(
            FontFile(
                path=folder / entry["file"],
                family=entry["family"],
                scripts=tuple(entry["scripts"]),
                weights=(entry["weights"][0], entry["weights"][1]),
            )
            for entry in entries
        )
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        raise FontsUnusable(str(file)) from error


def files(folder: Path) -> tuple[Path, ...]:
    """Every font file of this folder, in the manifest's order. Raises ``FontsUnusable``."""
    return tuple(font.path for font in manifest(folder))


class Fonts:
    """The fonts of one folder, opened when first needed and then kept."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.listed = manifest(folder)
