"""Pictures as drawing operators."""

from __future__ import annotations

import io
from typing import Any

from champion_app.typeset import ink
from champion_app.typeset.blocks import Picture
from champion_app.typeset.errors import PictureUnreadable
from champion_app.typeset.setter import Setter

_MOST_DOTS = 60_000_000
"""A picture of more dots would fill the memory of a small laptop."""


def picture(block: Picture, width: float, setter: Setter) -> tuple[str, float]:
    """Operators for a picture that hangs from the corner, and its height in points.

    Raises ``PictureUnreadable``.
    """
    opened = _opened(block.data, block.key or type(block).__name__)
    kept = opened.format == "JPEG" and opened.mode == "RGB"
    name = setter.book.image(_jpeg(block.data, opened) if kept else _flat(opened))
    high = width * opened.height / opened.width
    size = f"{ink.number(width)} 0 0 {ink.number(high)} 0 {ink.number(-high)}"
    return f"{size} cm /{name} Do", high


def _opened(data: bytes, key: str) -> Any:
    """The picture, read whole. Raises ``PictureUnreadable``."""
    from PIL import Image

    try:
        opened = Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
        if opened.width * opened.height > _MOST_DOTS:
            raise PictureUnreadable(key)
        opened.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise PictureUnreadable(key) from error
    return opened


def dots(data: bytes, key: str = "") -> tuple[int, int]:
    """How many dots a picture has across and down. Raises ``PictureUnreadable``."""
    opened = _opened(data, key)
    return opened.width, opened.height


def _entries(opened: Any, **more: str) -> dict[str, str | int]:
    return {
        "Type": "/XObject",
        "Subtype": "/Image",
        "Width": opened.width,
        "Height": opened.height,
        "BitsPerComponent": 8,
        "ColorSpace": "/DeviceRGB",
        **more,
    }


def _jpeg(data: bytes, opened: Any) -> Any:
    from reportlab.pdfbase import pdfdoc

    entries = pdfdoc.PDFDictionary(_entries(opened, Filter="/DCTDecode"))
    return pdfdoc.PDFStream(entries, data, filters=[])


def _flat(opened: Any) -> Any:
    """Any other picture, laid on white: paper is not transparent."""
    from PIL import Image
    from reportlab.pdfbase import pdfdoc

    clear = opened.convert("RGBA")
    white = Image.new("RGBA", clear.size, (255, 255, 255, 255))
    pixels = Image.alpha_composite(white, clear).convert("RGB").tobytes()
    return pdfdoc.PDFStream(
        pdfdoc.PDFDictionary(_entries(opened)), pixels, filters=[pdfdoc.PDFZCompress]
    )
