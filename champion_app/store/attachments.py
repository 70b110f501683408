"""Files that travel with handouts: their bytes, in parts, by the SHA-256 of the whole."""

from __future__ import annotations

from dataclasses import dataclass

PART_SIZE = 256 * 1024
"""Bytes of each part but the last."""
MOST_PARTS = 1024


@dataclass(frozen=True)
class FilePart:
    """Part ``part`` (from 0) of ``parts`` of the file whose whole has this SHA-256.

    Raises ValueError for what no laptop could have written.
    """

    sha256: bytes
    part: int
    parts: int
    body: bytes

    def __post_init__(self) -> None:
        """Check each field by type and size."""
        if type(self.sha256) is not bytes or len(self.sha256) != 32:
            raise ValueError("a SHA-256 is thirty-two bytes")
        if type(self.parts) is not int or not 0 < self.parts <= MOST_PARTS:
            raise ValueError("too many parts, or none")
        if type(self.part) is not int or not 0 <= self.part < self.parts:
            raise ValueError("a part that the file does not have")
        if type(self.body) is not bytes or not 0 < len(self.body) <= PART_SIZE:
            raise ValueError("a part of another size")
