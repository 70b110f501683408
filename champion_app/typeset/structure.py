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
    pieces: list[tuple[Page, int]] = field(default_factory=list)

    def child(self, role: str, language: str = "", alt: str = "") -> Element:
        """A new last child."""
        made = Element(role, language, alt)
        self.children.append(made)
        return made

    def add(self, page: Page, number: int) -> None:
        """Notes that the page's marked piece of this number belongs here."""
        self.pieces.append((page, number))


def add_tree(document: Any, root: Element, pages: list[Page], references: list[Any]) -> None:  # noqa: ANN401 - reportlab's objects are untyped
    """Writes the tree below ``root`` into a reportlab document and marks the file as tagged."""
    from reportlab.pdfbase import pdfdoc  # noqa: PLC0415 - only to write

    place = {id(page): reference for page, reference in zip(pages, references, strict=True)}
    tree = pdfdoc.PDFDictionary({"Type": "/StructTreeRoot"})
    top = document.Reference(tree)
    written: dict[int, Any] = {}
    tree["K"] = _write(document, root, top, place, written)
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
    document: Any,  # noqa: ANN401 - as above
    element: Element,
    parent: Any,  # noqa: ANN401 - as above
    place: dict[int, Any],
    written: dict[int, Any],
) -> Any:  # noqa: ANN401 - as above
    from reportlab.pdfbase import pdfdoc  # noqa: PLC0415 - only to write

    entry = pdfdoc.PDFDictionary({"Type": "/StructElem", "S": f"/{element.role}", "P": parent})
    reference = written[id(element)] = document.Reference(entry)
    if element.language:
        entry["Lang"] = pdfdoc.PDFString(element.language)
    if element.alt:
        entry["Alt"] = pdfdoc.PDFString(element.alt)
    if element.role == "TH":
        entry["A"] = "<< /O /Table /Scope /Column >>"
    kids: list[Any] = [
        pdfdoc.PDFDictionary({"Type": "/MCR", "Pg": place[id(page)], "MCID": number})
        for page, number in element.pieces
    ]
    kids += [_write(document, child, reference, place, written) for child in element.children]
    entry["K"] = pdfdoc.PDFArray(kids)
    return reference
