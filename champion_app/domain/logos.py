"""What a programme's logo may be. Every laptop holds to it, whatever another one sent."""

from __future__ import annotations

from hashlib import sha256

LARGEST = 1_000_000
"""Bytes of a picture that is looked at, and of a logo that is kept."""

LEAST_SIDE, MOST_SIDE = 48, 6000
"""Dots of the shorter and of the longer side: fewer print as steps, more are no logo."""

LONGEST_SHAPE = 8
"""How many times as wide as high, or as high as wide, a logo may be."""

NAME = "programme-logo"
"""The name of a file that is the programme's logo and belongs to no handout."""

_STARTS = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}


def media_type(data: bytes) -> str:
    """``image/png`` or ``image/jpeg`` by how a file begins; empty for any other."""
    return next((kind for start, kind in _STARTS.items() if data.startswith(start)), "")


def logo_id(programme: str, sha: str) -> str:
    """The id of the record of a logo: the same picture has the same one on every laptop."""
    return sha256(f"logo {programme} {sha}".encode()).hexdigest()[:32]
