"""Pictures of others: checked, turned upright and made small enough for a handout."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

from champion_app.domain.handout_blocks import LARGEST_PICTURE
from champion_app.domain.handout_words import Unfit

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST_FILE = 25 * 1024 * 1024
"""Bytes of a picture that is looked at: photographs of today have up to fifteen million."""
_MOST_DOTS = 60_000_000
_SIDES = (1200, 900, 700, 500, 320)
"""Dots of the longer side, tried one after the other: 1200 is 150 an inch over a page's width."""


def fitted(data: bytes) -> tuple[bytes, bool]:
    """PNG or JPEG bytes that fit into a handout, and whether they had to be made smaller.

    A picture that fits is kept as it is. Raises Unfit.
    """
    import PIL.Image
    import PIL.ImageOps

    if len(data) > LARGEST_FILE:
        raise Unfit("picture_large", megabytes=LARGEST_FILE // 1024**2)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # Pillow warns of pictures that unpack into gigabytes
            opened = PIL.Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
            if opened.width * opened.height > _MOST_DOTS:
                raise Unfit("picture")
            opened.load()
            if len(data) <= LARGEST_PICTURE and max(opened.size) <= _SIDES[0]:
                return data, False
            opened.thumbnail((_SIDES[0], _SIDES[0]), reducing_gap=2.0)
            return _smaller(_on_white(PIL.ImageOps.exif_transpose(opened))), True
    except (OSError, ValueError, SyntaxError, Warning, PIL.Image.DecompressionBombError) as error:
        if isinstance(error, Unfit):
            raise
        raise Unfit("picture") from error


def _on_white(picture: Image) -> Image:
    import PIL.Image

    seen = picture.convert("RGBA")
    white = PIL.Image.new("RGBA", seen.size, "white")
    return PIL.Image.alpha_composite(white, seen).convert("RGB")


def _smaller(picture: Image) -> bytes:
    for side in _SIDES:
        picture.thumbnail((side, side))
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=80, optimize=True)
        if out.tell() <= LARGEST_PICTURE:
            return out.getvalue()
    raise Unfit("picture")
