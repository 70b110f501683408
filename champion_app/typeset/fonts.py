"""The shipped fonts: which files there are, and what each is for, from the manifest alone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from champion_app.typeset.errors import FontsUnusable

if TYPE_CHECKING:
    from champion_app.typeset.faces import Face

REGULAR, BOLD = 400, 700
PACK_PACKAGE = "champion_fonts_cjk"
"""The data package with the fonts for traditional Chinese, Japanese and Korean."""


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


def shipped() -> Path:
    """The folder of fonts that came with the program: in a wheel, frozen, or in the source tree."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "resources" / "fonts"
    return inside if inside.is_dir() else package.parent / "resources" / "fonts"


def packs(folder: Path) -> tuple[Path, ...]:
    """The font packs that stand beside a folder of fonts or are installed as a package.

    In the source tree, and in a frozen program, packs are the folders of ``resources/font-packs``.
    """
    installed = find_spec(PACK_PACKAGE)
    found = [Path(place) for place in (installed and installed.submodule_search_locations) or ()]
    beside = folder.parent / "font-packs"
    if beside.is_dir():
        found += sorted(beside.glob(f"*/{PACK_PACKAGE}"))
    return tuple(dict.fromkeys(place for place in found if (place / "manifest.json").is_file()))


class Fonts:
    """The fonts of a folder and of any font packs beside it, opened when first needed, then kept.

    A pack is a folder with a manifest of its own, such as one for traditional Chinese. ``found`` is
    the face of each cluster that was looked for, by its letters, script, language, weight and
    whether only near fonts were asked.
    """

    def __init__(self, folder: Path, *packs: Path) -> None:
        self.listed = tuple(font for place in (folder, *packs) for font in manifest(place))
        self._faces: dict[tuple[str, int], Face | None] = {}
        self.found: dict[tuple[str, str, str, bool, bool], Face | None] = {}

    def face(self, family: str, strong: bool) -> Face | None:
        """The family's regular or bold face, opened on first use; ``None`` if it is not here."""
        wanted = BOLD if strong else REGULAR
        key = (family, wanted)
        if key not in self._faces:
            best = min(
                (font for font in self.listed if font.family == family),
                key=lambda font: _distance(font, wanted),
                default=None,
            )
            self._faces[key] = _opened(best, wanted) if best else None
        return self._faces[key]

    def families(self) -> tuple[str, ...]:
        """Every family in this folder, in the manifest's order."""
        return tuple(dict.fromkeys(font.family for font in self.listed))


def _distance(font: FontFile, weight: int) -> int:
    least, greatest = font.weights
    return max(least - weight, weight - greatest, 0)


def _opened(font: FontFile, weight: int) -> Face:
    from champion_app.typeset.faces import Face

    return Face(font, min(max(weight, font.weights[0]), font.weights[1]))
