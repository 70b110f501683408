"""From blocks to a finished file: lays out, divides into pages, draws."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from champion_app.typeset.blocks import Block, PageStyle, Part
from champion_app.typeset.book import Book, doubled, folded, paired
from champion_app.typeset.boxes import laid
from champion_app.typeset.errors import Missing, MissingGlyphs
from champion_app.typeset.fonts import Fonts
from champion_app.typeset.furniture import Furniture, draw
from champion_app.typeset.pagination import entries, paginated
from champion_app.typeset.pieces import Laid, height
from champion_app.typeset.pocket import cut_out
from champion_app.typeset.setter import Known, Setter, rtl
from champion_app.typeset.structure import Element


def set_copies(
    copies: Iterable[Sequence[Block] | Part],
    style: PageStyle,
    fonts: Fonts,
    *,
    known: Known | None = None,
) -> tuple[bytes, int, tuple[str, ...]]:
    """The file, its pages and what was isolated. Raises ``MissingGlyphs`` and ``TooLarge``.

    A part keeps its own style; ``style`` is that of the file and of every other copy. ``known``
    are texts measured for earlier files; those of this one are added.
    """
    book = Book()
    book.viewer |= preferences(style)
    book.claims = not (style.booklet or style.paper == "card")
    made: dict[PageStyle, tuple[Setter, Furniture]] = {}
    for copy in copies:
        own, root = style, book.root
        if isinstance(copy, Part):
            own = copy.style
            other = own.language != style.language
            root = book.root.child("Part", own.language if other else "")
            book.marks.append((own.title, len(book.pages)))
        if own not in made:
            setter = Setter(fonts, book, own, known={} if known is None else known)
            made[own] = (setter, Furniture(setter))
        setter, furniture = made[own]
        flow = copy.blocks if isinstance(copy, Part) else copy
        names = [block.key or f"{type(block).__name__} {n}" for n, block in enumerate(flow, 1)]
        width = furniture.frame.width
        blocks = [
            (laid(block, setter, width, name), name)
            for block, name in zip(flow, names, strict=True)
        ]
        _refuse(setter)
        _draw_copy(blocks, (book, root), furniture, own)
        _refuse(setter)
    facts = {"title": style.title, "author": style.author, "subject": style.subject}
    pdf = book.finished(facts, style.language)
    isolated = dict.fromkeys(token for setter, _ in made.values() for token in setter.isolated)
    return pdf, len(book.pages), tuple(isolated)


def preferences(style: PageStyle) -> dict[str, str]:
    """What a viewer is asked for: how pages follow and turn, and that sizes are kept."""
    found = {"PrintScaling": "/None"} if style.least else {}
    if style.booklet:
        # Held upright a folded sheet turns over its short edge. Other papers say nothing of their
        # direction: PDFium would take Latin words in them for right-to-left ones.
        found |= {"PrintScaling": "/None", "Duplex": "/DuplexFlipShortEdge"}
        found |= {"Direction": "/R2L"} if rtl(style.language) else {}
    return found


def _refuse(setter: Setter) -> None:
    if setter.missing:
        raise MissingGlyphs(tuple(Missing(*place) for place in setter.missing.items()))


def _draw_copy(
    blocks: list[tuple[Laid, str]],
    into: tuple[Book, Element],
    furniture: Furniture,
    style: PageStyle,
) -> None:
    """Draws one copy on new pages of a book, its structure below an element of it."""
    book, root = into
    frame = furniture.frame
    flow = paginated(entries(blocks), frame, height(furniture.closing))
    elements: dict[int, Element] = {}
    own = [block.node for block, _ in blocks]
    for node in (furniture.note_node, *own, furniture.closing_node):
        if node is not None:
            node.grown(root, elements)
    pages = [book.new_page(*frame.sheet) for _ in flow.pages]
    spare = flow.room - height(furniture.closing)
    drop = spare / 2 if style.framed and len(pages) == 1 else 0
    for number, (page, placed) in enumerate(zip(pages, flow.pages, strict=True), 1):
        furniture.note(page, elements if number == 1 else None)
        for piece, y in placed:
            draw(page, piece, (frame.left, y - drop), elements)
        furniture.foot(page, number, len(pages))
    y = frame.bottom + height(furniture.closing)
    for piece in furniture.closing:
        draw(pages[-1], piece, (frame.left, y), elements)
        y -= piece.height
    if style.twice:
        book.pages[-len(pages) :] = doubled(pages)
    if style.paper == "card":
        book.pages[-len(pages) :] = cut_out(pages, rtl=rtl(style.language))
    if style.paired:
        book.pages[-len(pages) :] = paired(pages, style.spread, rtl=rtl(style.language))
    if style.booklet:
        book.pages[-len(pages) :] = folded(pages, style.spread, rtl=rtl(style.language))
