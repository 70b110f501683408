"""Every page of an encrypted database and of its write-ahead log as bytes, the free ones too.

SQLCipher 4 under a raw key: each page of 4096 bytes ends with an IV (16) and an HMAC (64); what is
before them is AES-256-CBC. The file's first 16 bytes are its salt, in the clear.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVE, IV, SALT = 4096, 80, 16, 16
LOG_HEADER, FRAME_HEADER = 32, 24


def pages(database: Path, key: bytes) -> Iterator[bytes]:
    """The plain pages of the file, then those in each frame of its log, whether in use or not."""
    raw = database.read_bytes()
    assert len(raw) % PAGE == 0
    for start in range(0, len(raw), PAGE):
        yield _plain(raw[start : start + PAGE], key, first=start == 0)
    log = database.with_name(database.name + "-wal")
    frames = log.read_bytes()[LOG_HEADER:] if log.exists() else b""
    for start in range(0, len(frames), FRAME_HEADER + PAGE):
        number = int.from_bytes(frames[start : start + 4], "big")
        page = frames[start + FRAME_HEADER : start + FRAME_HEADER + PAGE]
        if len(page) == PAGE:
            yield _plain(page, key, first=number == 1)


def _plain(page: bytes, key: bytes, *, first: bool) -> bytes:
    sealed = page[SALT if first else 0 : PAGE - RESERVE]
    iv = page[PAGE - RESERVE : PAGE - RESERVE + IV]
    if not any(page):  # a page that was never written
        return page
    opened = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return opened.update(sealed) + opened.finalize()


def found_in(database: Path, key: bytes, marks: dict[bytes, str]) -> list[str]:
    """Which of the marks stand anywhere in the file or its log, by what each is called."""
    listed = list(pages(database, key))
    assert listed[0].startswith(b"\x10\x00")  # SQLite's own page size, right after the salt
    return sorted({what for mark, what in marks.items() if any(mark in one for one in listed)})
