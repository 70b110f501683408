"""A logo as it is read from a file: small, upright and without what a camera wrote into it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from champion_app.domain import logos
from champion_app.domain.errors import FileUnreadable
from champion_app.domain.exchange_errors import LogoTooLarge, LogoUnfit
from champion_app.intake.logos import read_logo


def kept(folder: Path, data: bytes) -> Path:
    file = folder / "logo.png"
    file.write_bytes(data)
    return file


def written(picture: Image.Image, kind: str, **more: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **more)
    return out.getvalue()


def test_a_large_photograph_becomes_a_small_upright_picture_that_tells_no_place(
    tmp_path: Path,
) -> None:
    told = Image.Exif()
    told[0x0112] = 6  # lies on its side
    told[0x010E] = "taken at 4 Secret Street"
    noise = Image.effect_noise((1600, 800), 60).convert("RGB")
    found = read_logo(kept(tmp_path, written(noise, "JPEG", exif=told, quality=60)))
    small = Image.open(io.BytesIO(found))
    assert small.size == (320, 640)
    assert b"Secret Street" not in found
    assert len(found) < 150_000


def test_a_drawing_keeps_its_clear_ground(tmp_path: Path) -> None:
    found = read_logo(kept(tmp_path, written(Image.new("RGBA", (900, 300), (0, 0, 0, 0)), "PNG")))
    assert logos.media_type(found) == "image/png"
    assert Image.open(io.BytesIO(found)).getpixel((0, 0)) == (0, 0, 0, 0)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not a picture",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        written(Image.new("L", (400, 400)), "PNG")[:200],
        written(Image.new("L", (40, 200)), "PNG"),
        written(Image.new("L", (1000, 100)), "PNG"),
        written(Image.new("1", (7000, 7000)), "PNG"),
        written(Image.new("L", (200, 200)), "BMP"),
    ],
    ids=["empty", "words", "svg", "cut", "small", "long", "vast", "bitmap"],
)
def test_what_can_be_no_logo_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(LogoUnfit):
        read_logo(kept(tmp_path, data))


def test_a_file_that_is_too_large_or_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(LogoTooLarge):
        read_logo(kept(tmp_path, b"\x89PNG\r\n\x1a\n" + bytes(logos.LARGEST)))
    with pytest.raises(FileUnreadable):
        read_logo(tmp_path / "nothing.png")
