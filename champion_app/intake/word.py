"""Word documents (.docx) as simple HTML, read by mammoth; nothing outside the file is opened."""

from __future__ import annotations

import base64
import io
import zipfile
import zlib
from pathlib import Path
from typing import Any

from champion_app.domain.errors import FileTooLarge
from champion_app.domain.handout_errors import NotAHandout
from champion_app.intake.pictures import LARGEST_FILE

_MOST_XML = 12 * 1024 * 1024
"""Bytes of unpacked XML: a document of a thousand pages has six million."""
_MOST_TAGS = 300_000
"""Elements begun or ended, all parts together: seven hundred pages."""
_MOST_ALL = 200 * 1024 * 1024
_MOST_PARTS = 2000
_DECLARED = (
    b"<!DOCTYPE",
    b"<!ENTITY",
    "<!DOCTYPE".encode("utf-16-le"),
    "<!DOCTYPE".encode("utf-16-be"),
)
"""No office writes these, and they can make a small file unfold into gigabytes."""
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
br[type='page'] => hr
comment-reference =>
"""


def as_web(data: bytes, path: Path) -> str:
    """The HTML of a document. Raises NotAHandout and FileTooLarge."""
    _check(data, path)
    return _converted(data, path)


def _check(data: bytes, path: Path) -> None:
    """Look at the parts before anything is unpacked whole."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            infos = parts.infolist()
            texts = [one for one in infos if one.filename.lower().endswith((".xml", ".rels"))]
            if (
                len(infos) > _MOST_PARTS
                or sum(one.file_size for one in texts) > _MOST_XML
                or sum(one.file_size for one in infos) > _MOST_ALL
            ):
                raise FileTooLarge(file=path.name, megabytes=_MOST_ALL // 1024**2)
            if "word/document.xml" not in parts.namelist() and not any(
                one.filename.startswith("word/") for one in texts
            ):
                raise NotAHandout(file=path.name)
            tags = 0
            for one in texts:
                with parts.open(one) as part:
                    told = part.read(_MOST_XML + 1)
                if len(told) > _MOST_XML or any(mark in told for mark in _DECLARED):
                    raise NotAHandout(file=path.name)
                tags += told.count(b"<")
            if tags > _MOST_TAGS:
                raise FileTooLarge(file=path.name, megabytes=_MOST_XML // 1024**2)
    except _BROKEN as error:
        raise NotAHandout(file=path.name) from error


_BROKEN = (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, ValueError)


def _converted(data: bytes, path: Path) -> str:
    from xml.parsers.expat import ExpatError

    import mammoth

    try:
        done = mammoth.convert_to_html(
            io.BytesIO(data),
            style_map=_STYLES,
            include_embedded_style_map=False,
            convert_image=mammoth.images.img_element(_kept),
        )
    except (*_BROKEN, ExpatError, LookupError, AttributeError, TypeError) as error:
        # What the reader stumbles over is a document that no office wrote.
        raise NotAHandout(file=path.name) from error
    return str(done.value)


def _kept(image: Any) -> dict[str, str]:  # Any: mammoth has no types
    """The picture inside the address, as far as it may be looked at."""
    kind = str(image.content_type or "")
    if not kind.startswith("image/"):
        kind = "image/unknown"
    with image.open() as file:
        data = file.read(LARGEST_FILE + 1)
    return {"src": f"data:{kind.partition(';')[0]};base64,{base64.b64encode(data).decode('ascii')}"}
