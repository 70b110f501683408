"""Bookmarks: the parts of a bound file by name, to jump to in a reader's program."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any


def add_bookmarks(document: Any, marks: Sequence[tuple[str, Any, float]]) -> None:
    """Writes a list of titles into a reportlab document, each leading to the top of a page.

    A mark is a title, the reference of its page and that page's height in points. A single part
    needs none.
    """
    from reportlab.pdfbase import pdfdoc

    if len(marks) < 2:
        return
    entries = [
        pdfdoc.PDFDictionary(
            {
                "Title": pdfdoc.PDFString(title),
                "Dest": pdfdoc.PDFArray([page, "/XYZ", 0, round(height, 2), 0]),
            }
        )
        for title, page, height in marks
    ]
    references = [document.Reference(entry) for entry in entries]
    for (entry, reference), (later, after) in pairwise(zip(entries, references, strict=True)):
        entry["Next"], later["Prev"] = after, reference
    root = pdfdoc.PDFDictionary(
        {
            "Type": "/Outlines",
            "First": references[0],
            "Last": references[-1],
            "Count": len(entries),
        }
    )
    top = document.Reference(root)
    for entry in entries:
        entry["Parent"] = top
    document.Catalog.Outlines = root
