"""A logo read from a picture file: checked, freed of what a camera wrote into it, made small."""

from __future__ import annotations

import io
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from champion_app.domain import logos
from champion_app.domain.errors import FileUnreadable
from champion_app.domain.exchange_errors import LogoTooLarge, LogoUnfit

if TYPE_CHECKING:
    from PIL.Image import Image

_SIDE = 640
"""Dots of the longer side that are kept: 300 an inch over the widest place for a logo on A4."""
_SMALL = 60_000
"""Bytes up to which it stays a PNG: the picture goes into every handout."""


def read_logo(path: Path) -> bytes:
    """PNG or JPEG bytes of a picture. Raises FileUnreadable, LogoTooLarge, LogoUnfit."""
    try:
        if not path.is_file():
            raise FileUnreadable(file=str(path))
        if path.stat().st_size > logos.LARGEST:
            raise LogoTooLarge(file=path.name, most=logos.LARGEST // 1_000_000)
        data = path.read_bytes()
    except OSError as error:
        raise FileUnreadable(file=str(path)) from error
    return _fitted(data, path.name)


def _fitted(data: bytes, name: str) -> bytes:
    import PIL.Image
    import PIL.ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # Pillow warns of pictures that unpack into gigabytes
            opened = PIL.Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
            if not _fits(*opened.size):
                raise LogoUnfit(file=name)
            upright = PIL.ImageOps.exif_transpose(opened).convert("RGBA")
    except (OSError, ValueError, SyntaxError, Warning, PIL.Image.DecompressionBombError) as error:
        raise LogoUnfit(file=name) from error
    upright.thumbnail((_SIDE, _SIDE))
    return _written(upright)


def _fits(across: int, down: int) -> bool:
    short, long = sorted((across, down))
    return short >= logos.LEAST_SIDE and long <= min(logos.MOST_SIDE, logos.LONGEST_SHAPE * short)


def _written(picture: Image) -> bytes:
    """As a PNG, which keeps edges sharp; a photograph, large as a PNG, as a JPEG on white."""
    import PIL.Image

    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    if out.tell() > _SMALL:
        white = PIL.Image.new("RGBA", picture.size, "white")
        out = io.BytesIO()
        PIL.Image.alpha_composite(white, picture).convert("RGB").save(out, "JPEG", quality=85)
    return out.getvalue()
