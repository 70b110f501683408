"""A font pack read from one file: a ZIP of fonts and their list, as ``champion-fonts-cjk`` is.

A wheel of such a package is one too. Nothing is unpacked to the disk here, and of the ZIP only
what the list names is read.
"""

from __future__ import annotations

import hashlib
import json
import lzma
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import Any

from champion_app.domain.errors import FileUnreadable
from champion_app.domain.exchange_errors import FontPackTooLarge, FontPackUnfit, FontUnfit
from champion_app.domain.font_packs import (
    FORMAT,
    LARGEST_FILE,
    LARGEST_FONT,
    LARGEST_TEXT,
    LARGEST_UNPACKED,
    MANIFEST,
    MOST_FONTS,
    PLAIN_NAME,
    PLAIN_TEXT,
    FontPack,
)

_NOT_READ = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, RuntimeError, ValueError)
"""What a ZIP that is cut, locked or packed in an unknown way comes to (RuntimeError has many)."""
_LONGEST = 200
"""Letters of a family, a licence or a copyright line."""


def read_pack(path: Path) -> FontPack:
    """The pack in a file, every font of it opened.

    Raises FileUnreadable, FontPackTooLarge, FontPackUnfit and FontUnfit.
    """
    try:
        if not path.is_file():
            raise FileUnreadable(file=str(path))
        if path.stat().st_size > LARGEST_FILE:
            raise FontPackTooLarge(file=path.name, most=LARGEST_FILE // 1_000_000)
        with zipfile.ZipFile(path) as packed:
            return _Reading(packed, path.name).pack()
    except _NOT_READ as error:
        raise FontPackUnfit(file=path.name) from error
    except OSError as error:
        raise FileUnreadable(file=str(path)) from error


class _Reading:
    """One pack while it is read: all that can be wrong with it is said of its file."""

    def __init__(self, packed: zipfile.ZipFile, name: str) -> None:
        self._packed, self._name, self._room = packed, name, LARGEST_UNPACKED
        lists = [one for one in packed.namelist() if PurePosixPath(one).name == MANIFEST]
        if len(lists) != 1:
            raise FontPackUnfit(file=name)
        self._folder = lists[0].removesuffix(MANIFEST)

    def pack(self) -> FontPack:
        """The whole of it, checked."""
        manifest = self._read(MANIFEST, LARGEST_TEXT)
        entries = self._entries(manifest)
        files = {entry["file"]: self._font(entry) for entry in entries}
        for member in self._packed.namelist():
            name = member.removeprefix(self._folder)
            if PLAIN_TEXT.fullmatch(name) and member.startswith(self._folder):
                files[name] = self._read(name, LARGEST_TEXT)
        return FontPack(
            manifest,
            files,
            tuple(dict.fromkeys(entry["family"] for entry in entries)),
            tuple(dict.fromkeys(entry["licence"] for entry in entries)),
        )

    def _read(self, name: str, most: int) -> bytes:
        """One member, never more of it than may be: a ZIP can say anything of its sizes."""
        try:
            with self._packed.open(self._folder + name) as member:
                data = member.read(most + 1)
        except KeyError as error:
            raise FontPackUnfit(file=self._name) from error
        self._room -= len(data)
        if len(data) > most or self._room < 0:
            raise FontPackTooLarge(file=self._name, most=LARGEST_FILE // 1_000_000)
        return data

    def _entries(self, manifest: bytes) -> list[dict[str, Any]]:
        told = json.loads(manifest)
        listed = told.get("fonts") if isinstance(told, dict) else None
        if not isinstance(listed, list) or told.get("format") != FORMAT:
            raise FontPackUnfit(file=self._name)
        names = [one.get("file") for one in listed if isinstance(one, dict) and _is_entry(one)]
        if not 0 < len(names) <= MOST_FONTS or len(names) != len(listed):
            raise FontPackUnfit(file=self._name)
        if len({str(one).casefold() for one in names}) != len(names):
            raise FontPackUnfit(file=self._name)
        return listed

    def _font(self, entry: dict[str, Any]) -> bytes:
        from champion_app.typeset.errors import FontsUnusable
        from champion_app.typeset.inspecting import inspect

        name = entry["file"]
        data = self._read(name, LARGEST_FONT)
        if hashlib.sha256(data).hexdigest() != entry["sha256"]:
            raise FontUnfit(file=self._name, font=name)
        try:
            inspect(data, name, (entry["weights"][0], entry["weights"][1]))
        except FontsUnusable as error:
            raise FontUnfit(file=self._name, font=name) from error
        return data


def _is_entry(one: dict[str, Any]) -> bool:
    """Whether a font of the list is told whole: its file, family, scripts, weights and licence."""
    texts = [one.get(key) for key in ("family", "licence", "sha256")]
    scripts, weights = one.get("scripts"), one.get("weights")
    return (
        isinstance(one.get("file"), str)
        and PLAIN_NAME.fullmatch(one["file"]) is not None
        and all(isinstance(text, str) and 0 < len(text.strip()) <= _LONGEST for text in texts)
        and isinstance(scripts, list)
        and all(isinstance(script, str) and len(script) == 4 for script in scripts)
        and isinstance(weights, list)
        and len(weights) == 2
        and all(type(weight) is int and 0 < weight <= 1000 for weight in weights)
    )
