"""A finished PDF read from a file: its bytes and how many pages it has."""

from __future__ import annotations

from pathlib import Path

from champion_app.domain import pdf_files
from champion_app.domain.errors import FileUnreadable
from champion_app.domain.exchange_errors import PdfTooLarge


def read_paper(path: Path) -> tuple[bytes, int]:
    """The bytes and pages of a PDF. Raises FileUnreadable, PdfTooLarge, NotAPdf, PdfLocked."""
    try:
        if not path.is_file():
            raise FileUnreadable(file=str(path))
        if path.stat().st_size > pdf_files.LARGEST:
            raise PdfTooLarge(file=path.name, most=pdf_files.LARGEST // 1_000_000)
        data = path.read_bytes()
    except OSError as error:
        raise FileUnreadable(file=str(path)) from error
    return data, pdf_files.pages_of(path.name, data)
