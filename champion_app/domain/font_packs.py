"""A font pack as it is carried from laptop to laptop: fonts, their list, their licence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

FORMAT = "champion-fonts/1"
MANIFEST = "manifest.json"

LARGEST_FILE = 100_000_000
"""Bytes of a file that is looked at: all of Chinese, Japanese and Korean zipped has 28 million."""
LARGEST_UNPACKED = 150_000_000
LARGEST_FONT = 40_000_000
LARGEST_TEXT = 300_000
"""Bytes of the list, and of a licence."""
MOST_FONTS = 40

PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,90}\.ttf")
"""What a font may be called: a name and no place."""
PLAIN_TEXT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,90}\.(?:txt|md)")


@dataclass(frozen=True)
class FontPack:
    """A pack that was read and checked: its list as bytes, and its files by their plain names."""

    manifest: bytes
    files: Mapping[str, bytes]
    families: tuple[str, ...]
    licences: tuple[str, ...]

    @property
    def key(self) -> str:
        """The name of the folder it is kept in: the same list has the same one everywhere."""
        return sha256(self.manifest).hexdigest()[:12]
