"""A finished PDF of somebody else, as far as it must be known before it is kept (ISO 32000-1, 7.5).

Only what stands at fixed places is looked at; nothing of the file is run or drawn.
"""

from __future__ import annotations

import re
import zlib

from champion_app.domain.exchange_errors import NotAPdf, PdfLocked, PdfTooLarge

LARGEST = 25_000_000
"""Bytes of a PDF that is taken in."""
MEDIA_TYPE = "application/pdf"

_STREAM = re.compile(rb"stream\r?\n.*?endstream", re.DOTALL)
_OBJECTS = re.compile(rb"<<[^>]*?/Type\s*/ObjStm\b.*?>>\s*stream\r?\n(.*?)endstream", re.DOTALL)
_ENDS = re.compile(rb"startxref\s+\d+\s+%%EOF\s*\Z")
_PAGES = re.compile(rb"/Type\s*/Pages\b")
_COUNT = re.compile(rb"/Count\s+(\d{1,5})\b")
_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_MOST_UNPACKED = 64 * 1024 * 1024


def pages_of(name: str, data: bytes) -> int:
    """How many pages the PDF called ``name`` has.

    Raises PdfTooLarge, NotAPdf for what is none or not whole, PdfLocked for an encrypted one.
    """
    if len(data) > LARGEST:
        raise PdfTooLarge(file=name, most=LARGEST // 1_000_000)
    if b"%PDF-" not in data[:1024] or not _ENDS.search(data[-4096:]):
        raise NotAPdf(file=name)
    bare = _STREAM.sub(b" ", data)
    if re.search(rb"/Encrypt\b", bare):
        raise PdfLocked(file=name)
    seen = bare + _unpacked(data)
    pages = len(_PAGE.findall(seen))
    if b"/Root" not in bare or not pages or not _PAGES.search(seen):
        raise NotAPdf(file=name)
    told = [int(one) for one in _COUNT.findall(seen)]
    return min(pages, max(told, default=pages))


def _unpacked(data: bytes) -> bytes:
    """What is packed into streams of objects, as far as it can be read."""
    found, room = [], _MOST_UNPACKED
    for packed in _OBJECTS.findall(data):
        try:
            plain = zlib.decompressobj().decompress(packed, room) if room else b""
        except zlib.error:
            continue
        found.append(plain)
        room -= len(plain)
    return b"\n".join(found)
