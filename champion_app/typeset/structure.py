"""The tree of headings, paragraphs, lists and tables that a screen reader follows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from champion_app.typeset.book import Page


@dataclass(eq=False)
class Element:
    """A part of the document: its PDF role, its language if it differs, what it holds in order."""

    role: str
    language: str = ""
    alt: str = ""
    children: list[Element] = field(default_factory=list)
    pieces: list[tuple[int, int]] = field(default_factory=list)

    def child(self, role: str, language: str = "", alt: str = "") -> Element:
        """A new last child."""
        made = Element(role, language, alt)
        self.children.append(made)
        return made

    def add(self, page: int, number: int) -> None:
        """Notes that this marked piece of the page of this index belongs here."""
        self.pieces.append((page, number))


def add_tree(document: Any, root: Element, pages: list[Page], references: list[Any]) -> None:
    """Writes the tree below ``root`` into a reportlab document and marks the file as tagged."""
    from reportlab.pdfbase import pdfdoc

    tree = pdfdoc.PDFDictionary({"Type": "/StructTreeRoot"})
    top = document.Reference(tree)
    written: dict[int, Any] = {}
    tree["K"] = _write(document, root, top, references, written)
    numbers: list[Any] = []
    for index, page in enumerate(pages):
        owners = pdfdoc.PDFArray([written[id(owner)] for owner in page.owners])
        numbers += [index, document.Reference(owners)]
    parents = pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)})
    tree["ParentTree"] = document.Reference(parents)
    tree["ParentTreeNextKey"] = len(pages)
    document.Catalog.StructTreeRoot = tree
    document.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
    document.Catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})


def _write(
    document: Any,
    element: Element,
    parent: Any,
    references: list[Any],
    written: dict[int, Any],
) -> Any:
    from reportlab.pdfbase import pdfdoc

    entry = pdfdoc.PDFDictionary({"Type": "/StructElem", "S": f"/{element.role}", "P": parent})
    reference = written[id(element)] = document.Reference(entry)
    if element.language:
        entry["Lang"] = pdfdoc.PDFString(element.language)
    if element.alt:
        entry["Alt"] = pdfdoc.PDFString(element.alt)
    if element.role == "TH":
        entry["A"] = "<< /O /Table /Scope /Column >>"
    kids: list[Any] = [
        pdfdoc.PDFDictionary({"Type": "/MCR", "Pg": references[page], "MCID": number})
        for page, number in element.pieces
    ]
    kids += [_write(document, child, reference, references, written) for child in element.children]
    entry["K"] = pdfdoc.PDFArray(kids)
    return reference
