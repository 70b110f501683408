"""What can stand on a page, as plain frozen values: no markup, no fonts, no coordinates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Tone = Literal["info", "warn", "emergency"]
Size = Literal["A3", "A4", "A5"]

_MILLIMETRE = 72 / 25.4
CARD = (85.6 * _MILLIMETRE, 54 * _MILLIMETRE)
"""Width and height of a card for a wallet, in points."""
SHEET_OF_CARDS = (595.28, 841.89)
_SHEETS = {"A3": (841.89, 1190.55), "A4": SHEET_OF_CARDS, "A5": (419.53, 595.28), "card": CARD}
BETWEEN = 1.6
"""The space between two columns, in ems."""


@dataclass(frozen=True)
class Span:
    """A piece of text inside a block.

    ``language`` is a BCP 47 tag where it differs from the block's; ``link`` an absolute address.
    """

    text: str
    strong: bool = False
    link: str = ""
    language: str = ""


Text = str | tuple[Span, ...]
"""Text of a block: one plain string, or spans in reading order."""


@dataclass(frozen=True, kw_only=True)
class Block:
    """One thing in the flow.

    ``key`` names the block in errors and reports; ``language`` is a BCP 47 tag where the block
    differs from its page, and turns the block's direction and fonts with it.
    """

    key: str = ""
    language: str = ""


@dataclass(frozen=True)
class Heading(Block):
    """A heading; level 1 is the title of the paper, 2 and 3 stand inside it."""

    text: Text
    level: int = 2


@dataclass(frozen=True)
class Paragraph(Block):
    """Running text; ``small`` sets it at 0.8 of the page's size, ``muted`` in grey.

    Its lines are as long as is good to read, or with ``wide`` as long as there is room for.
    """

    text: Text
    small: bool = False
    muted: bool = False
    wide: bool = False


@dataclass(frozen=True)
class ListBlock(Block):
    """A list with bullets, or with numbers when ``ordered``."""

    items: tuple[Text, ...]
    ordered: bool = False


@dataclass(frozen=True)
class Callout(Block):
    """A tinted box with a bar on the side where reading starts."""

    text: Text
    tone: Tone = "info"


@dataclass(frozen=True)
class FactTable(Block):
    """A table; the header is repeated on each page and may be empty.

    ``widths`` are the columns' shares of the width (by their text if empty); ``least_height`` is
    the least height of a row in points, for tables that are written in by hand. Without a header
    the cells of the columns ``labels``, counted from 0, say what the next one means.
    """

    header: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]
    widths: tuple[float, ...] = ()
    least_height: float = 0
    labels: tuple[int, ...] = (0,)


@dataclass(frozen=True)
class Contact(Block):
    """A card that says whom to ring, look up or visit, and when. The number is set large."""

    label: Text
    phone: str = ""
    url: str = ""
    hours: Text = ""


@dataclass(frozen=True)
class Card(Block):
    """A text under its own small word, on a ground with a bar on the side where reading starts."""

    label: Text
    text: Text


@dataclass(frozen=True)
class Figures(Block):
    """Numbers set large, each over the words for what it counts, ``across`` to a row."""

    figures: tuple[tuple[str, Text], ...]
    across: int = 2


@dataclass(frozen=True)
class Picture(Block):
    """A PNG or JPEG; ``width`` is a share of the text's width, ``alt`` is read to blind readers."""

    data: bytes
    alt: str
    width: float = 1.0


@dataclass(frozen=True)
class Masthead(Block):
    """Whose paper it is, in one small line: a name, and a PNG or JPEG of so many millimetres."""

    name: Text
    logo: bytes = b""
    height: float = 12


@dataclass(frozen=True)
class IdeaRow(Block):
    """One idea of easy read: words, and what shows them on the side where reading begins.

    Beside the words stands the picture, else the sign of a tone, else a number; or nothing.
    ``share`` is how much of the width that takes.
    """

    words: tuple[Block, ...]
    picture: Picture | None = None
    sign: Tone | Literal[""] = ""
    label: str = ""
    share: float = 0.3


@dataclass(frozen=True)
class QrCode(Block):
    """A QR code of ``address`` with its caption, and the address in letters.

    ``width`` is its edge in millimetres; it is wider where its squares would be too fine to scan.
    """

    address: str
    caption: Text = ""
    width: float = 28


@dataclass(frozen=True)
class Rule(Block):
    """A thin line across the text."""


@dataclass(frozen=True)
class Spacer(Block):
    """Empty height, in points."""

    height: float = 12


@dataclass(frozen=True)
class WritingLines(Block):
    """Ruled lines to write on by hand, ``gap`` points apart."""

    count: int = 3
    gap: float = 30


@dataclass(frozen=True)
class Blank:
    """A place of a form: its word, and a line to write on or, with ``ticks``, boxes to tick.

    ``filled`` is what is known already and stands in it; ``share`` is its part of the width.
    """

    label: Text
    ticks: tuple[Text, ...] = ()
    filled: Text = ""
    share: float = 1


@dataclass(frozen=True)
class Form(Block):
    """Rows of blanks to fill in by hand, never divided between pages.

    ``room`` is the height to write in, in points. With ``cut`` a dashed line stands above it, to
    cut along.
    """

    rows: tuple[tuple[Blank, ...], ...]
    room: float = 34
    cut: bool = False


@dataclass(frozen=True)
class Ticks(Block):
    """A list of things to do or to bring, each with a box to tick."""

    items: tuple[Text, ...]


@dataclass(frozen=True)
class NumberGrid(Block):
    """The numbers from 1 to ``last`` in boxes, ``across`` to a row, to cross out one by one."""

    last: int
    across: int = 10
    high: float = 24


@dataclass(frozen=True)
class TallyRows(Block):
    """Boxes to strike one by one, in fives, behind the word for what is counted.

    ``lines`` are the rows of boxes for each word; at their end stands a box for the sum, under the
    word ``total``.
    """

    rows: tuple[Text, ...]
    lines: int = 1
    total: Text = ""


@dataclass(frozen=True)
class PageBreak(Block):
    """What follows starts on a new page."""


@dataclass(frozen=True)
class PairRow(Block):
    """The same thing in two languages side by side, ``left`` and ``right`` as they stand on paper.

    Put the left-to-right language on the left. Each inner block should carry its own language.
    """

    left: tuple[Block, ...]
    right: tuple[Block, ...]


@dataclass(frozen=True, kw_only=True)
class PageStyle:
    """The sheet and everything on it that is not the flow.

    ``size`` is the body's in points, ``margin`` in millimetres, ``language`` the BCP 47 tag of the
    page. ``footer`` is the provenance: small lines that close the last page of a copy, or every
    page with ``footer_everywhere``. ``number`` is the page number with ``{page}`` and ``{pages}``;
    empty prints neither it nor the running title. ``draft_note`` is a banner at the top of every
    page. With ``booklet`` the pages come two by two on sheets of twice the width, in the order for
    printing on both sides and folding. With ``twice`` each page is half a sheet and stands on it
    twice, with a line to cut along. With ``framed`` a double line runs round the page and all
    stands in its middle, as on a certificate. ``leading`` sets lines so many times as far apart as
    their script asks for, if that is not far already; ``least`` is the size in points under which
    nothing at all is set, ``foot`` the greatest of provenance and page number. Pages on ``card``
    are the faces of a card for a wallet, to cut out of sheets of A4. With ``paired`` two pages
    stand beside each other on a sheet, as they are read.
    """

    language: str
    title: str
    paper: Size | Literal["card"] = "A4"
    landscape: bool = False
    size: float = 14
    margin: float = 20
    footer: tuple[Text, ...] = ()
    footer_everywhere: bool = False
    number: str = "{page}/{pages}"
    draft_note: Text = ""
    author: str = ""
    subject: str = ""
    booklet: bool = False
    twice: bool = False
    framed: bool = False
    leading: float = 1
    least: float = 0
    foot: float = 12
    paired: bool = False

    @property
    def sheet(self) -> tuple[float, float]:
        """Width and height of a page as it is held, in points."""
        wide, high = _SHEETS[self.paper]
        wide, high = (high, wide) if self.landscape else (wide, high)
        return (wide, high / 2) if self.twice else (wide, high)

    @property
    def spread(self) -> float:
        """The width in points of the sheet that two pages are folded from."""
        # Half a sheet is half a millimetre wider than the paper that is sold by its name.
        return SHEET_OF_CARDS[1] if self.paper == "A5" else 2 * self.sheet[0]

    @property
    def column(self) -> float:
        """The width of each of two columns side by side, in ems of the running text."""
        width = self.sheet[0] - 2 * self.margin * _MILLIMETRE
        return (width / self.size - BETWEEN) / 2


@dataclass(frozen=True)
class Part:
    """A part of a file with pages of its own: its blocks, and the style of their pages."""

    blocks: tuple[Block, ...]
    style: PageStyle
