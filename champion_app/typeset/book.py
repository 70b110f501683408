"""The PDF file itself: fonts, pages, links, pictures and the tree that screen readers follow."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from champion_app.typeset.bookmarks import add_bookmarks
from champion_app.typeset.structure import Element, add_tree
from champion_app.typeset.type0 import PdfFont

if TYPE_CHECKING:
    from champion_app.typeset.faces import Face


# The description of pdfuaid that ISO 14289-1 asks for wherever XMP names a schema it does not know.
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
</rdf:Description>{claim}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""
_CLAIM = """
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"""


@dataclass(frozen=True)
class Area:
    """A clickable rectangle, in points relative to the piece it lies in."""

    address: str
    left: float
    bottom: float
    right: float
    top: float

    def moved(self, x: float, y: float) -> Area:
        """The same rectangle elsewhere."""
        return Area(self.address, self.left + x, self.bottom + y, self.right + x, self.top + y)


@dataclass(frozen=True)
class Drawn:
    """Operators at a place on a page, and the element that owns them, if any."""

    operators: str
    owner: Element | None
    at: tuple[float, float]


@dataclass
class Page:
    """One page: its edges in points, what is drawn on it, its links and marked pieces."""

    width: float
    height: float
    drawn: list[Drawn] = field(default_factory=list)
    links: list[tuple[Area, Element | None]] = field(default_factory=list)
    owners: list[Element] = field(default_factory=list)

    def draw(self, operators: str, owner: Element | None, at: tuple[float, float]) -> None:
        """Adds operators at a place; what nobody owns is decoration to a screen reader."""
        self.drawn.append(Drawn(operators, owner, at))

    def take(self, other: Page, x: float, y: float = 0) -> None:
        """Draws all of another page on this one, so many points to the right and up."""
        self.drawn += [replace(item, at=(item.at[0] + x, item.at[1] + y)) for item in other.drawn]
        self.links += [(area.moved(x, y), owner) for area, owner in other.links]

    def written(self, index: int) -> bytes:
        """The page's content as page number ``index`` from 0; notes each owner's pieces."""
        lines = []
        for item in self.drawn:
            if item.owner is None:
                lines.append("/Artifact BMC")
            else:
                lines.append(f"/{item.owner.role} <</MCID {len(self.owners)}>> BDC")
                item.owner.pieces.append((index, len(self.owners)))
                self.owners.append(item.owner)
            lines.append(f"q 1 0 0 1 {item.at[0]:.2f} {item.at[1]:.2f} cm")
            lines += [item.operators, "Q EMC"]
        return "\n".join(lines).encode("ascii")


def folded(pages: list[Page], width: float, *, rtl: bool) -> list[Page]:
    """Pages two by two on sheets of a width, a booklet when printed on both sides and folded.

    A booklet of a right-to-left language is bound at the right.
    """
    blank = Page(pages[0].width, pages[0].height)
    count = -(-len(pages) // 4) * 4
    whole = pages + [blank] * (count - len(pages))
    sheets = []
    for side in range(count // 2):
        low, high = whole[side], whole[count - 1 - side]
        left, right = (high, low) if (side % 2 == 0) != rtl else (low, high)
        sheet = Page(width, blank.height)
        sheet.take(left, width / 2 - blank.width)
        sheet.take(right, width / 2)
        sheets.append(sheet)
    return sheets


def paired(pages: list[Page], width: float, *, rtl: bool) -> list[Page]:
    """Pages two by two on sheets of a width, the first where reading begins."""
    sheets = []
    for first in range(0, len(pages), 2):
        sheet = Page(width, pages[first].height)
        for place, page in enumerate(pages[first : first + 2]):
            sheet.take(page, width / 2 if (place == 0) == rtl else width / 2 - page.width)
        sheets.append(sheet)
    return sheets


def doubled(pages: list[Page]) -> list[Page]:
    """Each page twice on a sheet of twice the height, with a line between to cut along.

    The lower copy is decoration: nobody wants everything read out twice.
    """
    sheets = []
    for page in pages:
        sheet = Page(page.width, 2 * page.height)
        sheet.take(page, 0, page.height)
        sheet.drawn += [replace(item, owner=None) for item in page.drawn]
        cut = f"q 0.45 G 0.8 w [5 4] 0 d 0 0 m {page.width:.2f} 0 l S Q"
        sheet.draw(cut, None, (0, page.height))
        sheets.append(sheet)
    return sheets


class Book:
    """A PDF in the making."""

    def __init__(self) -> None:
        self.pages: list[Page] = []
        self.root = Element("Document")
        self._fonts: dict[int, PdfFont] = {}
        self._images: dict[str, Any] = {}
        self.marks: list[tuple[str, int]] = []
        """The parts of a bound file: a title, and the index of the page where it begins."""
        self.viewer = {"DisplayDocTitle": "true"}
        """How a reader's program is asked to show and print the file."""
        self.claims = True
        """Whether it says that it keeps to PDF/UA-1; sheets to fold or to cut are for printing."""

    def font(self, face: Face) -> PdfFont:
        """This file's font for a face."""
        found = self._fonts.get(id(face))
        if found is None:
            found = self._fonts[id(face)] = PdfFont(face, f"F{len(self._fonts) + 1}")
        return found

    def image(self, stream: Any) -> str:
        """Keeps a picture's stream and returns its name in the pages' resources."""
        name = f"Im{len(self._images) + 1}"
        self._images[name] = stream
        return name

    def new_page(self, width: float, height: float) -> Page:
        """A new, empty last page, its edges in points."""
        page = Page(width, height)
        self.pages.append(page)
        return page

    def finished(self, facts: dict[str, str], language: str) -> bytes:
        """The bytes of the file; ``facts`` are title, author and subject.

        The same in gives the same out.
        """
        from reportlab.pdfbase import pdfdoc

        document: Any = pdfdoc.PDFDocument(invariant=1, pdfVersion=(1, 7), lang=language)
        document.info.title = facts.get("title", "")
        document.info.author = facts.get("author", "")
        document.info.subject = facts.get("subject", "")
        document.info.creator = document.info.producer = "Champion"
        document.Catalog.Outlines = None
        fonts = {font.name: font.add_to(document) for font in self._fonts.values()}
        images = {name: document.Reference(stream) for name, stream in self._images.items()}
        resources = pdfdoc.PDFDictionary({"Font": pdfdoc.PDFDictionary(fonts)})
        if images:
            resources["XObject"] = pdfdoc.PDFDictionary(images)
        shared = document.Reference(resources)
        references = []
        for index, page in enumerate(self.pages):
            made = _page(page, index, shared, document)
            references.append(document.Reference(made, f"Page{index + 1}"))
            document.Pages.addPage(made)
        add_tree(document, self.root, self.pages, references)
        marks = [(title, references[at], self.pages[at].height) for title, at in self.marks]
        add_bookmarks(document, marks)
        document.Catalog.ViewerPreferences = pdfdoc.PDFDictionary(self.viewer)
        document.Catalog.Metadata = _metadata(document.info, claims=self.claims)
        document.Reference(document.Catalog)
        document.Reference(document.info)
        document.info.invariant = 1
        document.info.digest(document.signature)
        return bytes(document.format())


def _metadata(info: Any, *, claims: bool) -> Any:
    """The title once more, as XMP: some readers of tagged files look only there.

    A file with a title, which the standard asks for, says that it keeps to PDF/UA-1 if it
    ``claims`` to.
    """
    from reportlab.pdfbase import pdfdoc

    claim = _CLAIM if info.title and claims else ""
    content = _XMP.format(title=escape(info.title), author=escape(info.author), claim=claim)
    kind = pdfdoc.PDFDictionary({"Type": "/Metadata", "Subtype": "/XML"})
    return pdfdoc.PDFStream(kind, content.encode("utf-8"), filters=[])


def _page(page: Page, index: int, shared: Any, document: Any) -> Any:
    from reportlab.pdfbase import pdfdoc

    made: Any = pdfdoc.PDFPage()
    # reportlab drops the entries of a page that it does not know.
    made.__NoDefault__ = [*made.__NoDefault__, "StructParents", "Tabs"]
    made.pagewidth, made.pageheight = round(page.width, 2), round(page.height, 2)
    made.MediaBox = pdfdoc.PDFArray([0, 0, made.pagewidth, made.pageheight])
    made.Contents = pdfdoc.PDFStream(content=page.written(index), filters=[pdfdoc.PDFZCompress])
    made.Resources = shared
    made.Tabs = "/S"
    made.StructParents = index
    made.Parent = document.Pages
    if page.links:
        made.Annots = pdfdoc.PDFArray([_link(document, *link) for link in page.links])
    return made


def _link(document: Any, area: Area, owner: Element | None) -> Any:
    from reportlab.pdfbase import pdfdoc

    edges = [round(e, 2) for e in (area.left, area.bottom, area.right, area.top)]
    action = {"S": "/URI", "URI": pdfdoc.PDFString(area.address)}
    annotation = pdfdoc.PDFDictionary(
        {
            "Type": "/Annot",
            "Subtype": "/Link",
            "Rect": pdfdoc.PDFArray(edges),
            "Border": "[0 0 0]",
            "F": 4,
            "Contents": pdfdoc.PDFString(area.address),
            "A": pdfdoc.PDFDictionary(action),
        }
    )
    reference = document.Reference(annotation)
    if owner is not None:
        owner.annotations.append((annotation, reference))
    return reference
