"""The tree of headings, paragraphs, lists and tables that a screen reader follows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from champion_app.typeset.book import Page


_WORDS = frozenset({"P", "H1", "H2", "H3"})


@dataclass(eq=False)
class Element:
    """A part of the document: its PDF role, its language if it differs, what it holds in order.

    ``pieces`` are the page indices and numbers of its marked pieces; ``of_row`` marks a cell that
    heads its row and not its column.
    """

    role: str
    language: str = ""
    alt: str = ""
    children: list[Element] = field(default_factory=list)
    pieces: list[tuple[int, int]] = field(default_factory=list)
    annotations: list[tuple[Any, Any]] = field(default_factory=list)
    of_row: bool = False

    def child(self, role: str, language: str = "", alt: str = "") -> Element:
        """A new last child."""
        made = Element(role, language, alt)
        self.children.append(made)
        return made


def add_tree(document: Any, root: Element, pages: list[Page], references: list[Any]) -> None:
    """Writes the tree below ``root`` into a reportlab document and marks the file as tagged."""
    from reportlab.pdfbase import pdfdoc

    _prune(root)
    tree = pdfdoc.PDFDictionary({"Type": "/StructTreeRoot"})
    top = document.Reference(tree)
    written: dict[int, Any] = {}
    tree["K"] = _write(document, root, top, references, written)
    numbers: list[Any] = []
    for index, page in enumerate(pages):
        owners = pdfdoc.PDFArray([written[id(owner)] for owner in page.owners])
        numbers += [index, document.Reference(owners)]
    key = len(pages)
    for element in _all(root):
        for annotation, _ in element.annotations:
            annotation["StructParent"] = key
            numbers += [key, written[id(element)]]
            key += 1
    parents = pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)})
    tree["ParentTree"] = document.Reference(parents)
    tree["ParentTreeNextKey"] = key
    document.Catalog.StructTreeRoot = tree
    document.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})


def _prune(element: Element) -> None:
    """Takes out paragraphs and headings of blank text: a reader would stop at nothing."""
    for child in element.children:
        _prune(child)
    element.children = [child for child in element.children if not _hollow(child)]


def _hollow(element: Element) -> bool:
    return element.role in _WORDS and not (element.pieces or element.children or element.alt)


def _all(element: Element) -> Iterator[Element]:
    yield element
    for child in element.children:
        yield from _all(child)


def _place(item: tuple[int, int] | Element) -> tuple[int, int]:
    if isinstance(item, Element):
        return min(item.pieces, default=(0, 0))
    return item


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
        entry["A"] = f"<< /O /Table /Scope /{'Row' if element.of_row else 'Column'} >>"
    items: list[tuple[int, int] | Element] = [*element.pieces, *element.children]
    if element.pieces and element.children:
        # A link is read out where it stands between the words.
        items.sort(key=_place)
    kids: list[Any] = []
    for item in items:
        if isinstance(item, Element):
            kids.append(_write(document, item, reference, references, written))
        else:
            marked = {"Type": "/MCR", "Pg": references[item[0]], "MCID": item[1]}
            kids.append(pdfdoc.PDFDictionary(marked))
    for _, annotation in element.annotations:
        kids.append(pdfdoc.PDFDictionary({"Type": "/OBJR", "Obj": annotation}))
    entry["K"] = pdfdoc.PDFArray(kids)
    return reference
