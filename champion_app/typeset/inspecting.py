"""Whether a file is a font that papers can be set in, looked at before it is kept."""

from __future__ import annotations

from typing import Any

from champion_app.typeset.errors import FontsUnusable

_NEEDED = frozenset({"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"})
"""Tables without which there are no letters, or none that we can put into a PDF."""
_MAY_NOT = 0x0002 | 0x0100 | 0x0200
"""fsType of OS/2: must not be embedded, must not be subset, only as bitmaps."""
_TRIED = 40
"""Letters that are cut out of the font as for a paper."""


def inspect(data: bytes, name: str, weights: tuple[int, int]) -> int:
    """How many characters a font has that can be drawn at these weights and put into a PDF.

    It must be TrueType with ``glyf`` outlines and allow embedding. Raises ``FontsUnusable``.
    """
    import uharfbuzz as hb

    try:
        face = hb.Face(hb.Blob(data))
        tags = set(face.table_tags)
        good = face.glyph_count > 1 and tags >= _NEEDED and _allowed(face) and _draws(face, weights)
        good = good and _cuts(face)
        count = len(face.unicodes) if good else 0
    except (hb.HarfBuzzError, ValueError, MemoryError) as error:
        raise FontsUnusable(name) from error
    if not count:
        raise FontsUnusable(name)
    return count


def _allowed(face: Any) -> bool:
    """Whether its makers allow it to be put into a file: a font that says nothing does."""
    told = bytes(face.reference_table("OS/2").data)[8:10] if "OS/2" in face.table_tags else b""
    return not int.from_bytes(told, "big") & _MAY_NOT


def _draws(face: Any, weights: tuple[int, int]) -> bool:
    """Whether it reaches from the least to the greatest weight: by its axis, or both are one."""
    axis = next((one for one in face.axis_infos if one.tag == "wght"), None)
    if axis is None:
        return weights[0] == weights[1]
    return bool(axis.min_value <= weights[0] <= weights[1] <= axis.max_value)


def _cuts(face: Any) -> bool:
    import uharfbuzz as hb

    asked = hb.SubsetInput()
    asked.unicode_set.update(sorted(face.unicodes)[-_TRIED:])
    cut = hb.Face(hb.subset(face, asked).blob)
    return bool(cut.glyph_count)
