"""Simple HTML, as readers of Markdown and Word give it, as the blocks of a handout."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Any

from champion_app.domain.handout_blocks import Block
from champion_app.domain.handout_words import Unfit, plain
from champion_app.intake.faults import Fault
from champion_app.intake.pictures import fitted

LINE = "data-line"
"""The attribute that says on which line of the text an element began."""
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 3, "h5": 3, "h6": 3}
_LISTS = ("ul", "ol")
_BLOCKS = frozenset(
    (*_HEADINGS, *_LISTS, "p", "li", "blockquote", "pre", "hr", "div", "dl", "dt", "dd")
) | {"table", "thead", "tbody", "tr", "td", "th"}
_TONES = {
    "NOTE": "info", "TIP": "info", "IMPORTANT": "info", "WARNING": "warn", "CAUTION": "emergency",
}  # fmt: skip
_ALERT = re.compile(r"\s*\[!([A-Za-z]+)\]\s*")
_DATA = re.compile(r"data:image/[a-z+.-]+;base64,", re.I)

Pieces = list[str | dict[str, Any]]


class WebWords(HTMLParser):
    """Blocks in the order in which they stand; ``title`` is a first heading of the first level."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.lines: list[int] = []
        """The line or number of each block."""
        self.faults: list[Fault] = []
        self.title = ""
        self._pieces: Pieces = []
        self._strong = 0
        self._link = ""
        self._lists: list[str] = []
        self._heading = 0
        self._quote = 0
        self._tone = "info"
        self._rows: list[tuple[bool, list[Pieces]]] | None = None
        self._line = 0

    def read(self, html: str) -> None:
        """Take in a whole document."""
        self.feed(html)
        self.close()
        self._flush()

    # --- what the parser calls ---

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """The beginning of an element."""
        given = {name: value or "" for name, value in attrs}
        if tag in _BLOCKS and (self._rows is None or tag == "table"):
            self._flush()
        if given.get(LINE, "").isdigit():
            self._line = int(given[LINE])
        if tag in ("strong", "b"):
            self._strong += 1
        elif tag == "a":
            self._link = given.get("href", "")
        elif tag == "br":
            self.handle_data(" ")
        elif tag == "img":
            self._picture(given)
        elif self._rows is None and tag != "table":
            self._begin_block(tag)
        else:
            self._begin_in_table(tag)

    def _begin_block(self, tag: str) -> None:
        if tag in _HEADINGS:
            self._heading = _HEADINGS[tag]
        elif tag in _LISTS:
            self._begin_list(tag)
        elif tag == "blockquote":
            self._quote, self._tone = self._quote + 1, "info"
        elif tag == "hr":
            self._add({"kind": "page_break"})

    def handle_endtag(self, tag: str) -> None:
        """The end of an element."""
        if tag in _BLOCKS and self._rows is None:
            self._flush()
        if tag in _HEADINGS:
            self._heading = 0
        elif tag in _LISTS and self._lists:
            self._lists.pop()
        elif tag == "blockquote":
            self._quote = max(0, self._quote - 1)
        elif tag in ("strong", "b"):
            self._strong = max(0, self._strong - 1)
        elif tag == "a":
            self._link = ""
        elif tag == "table" and self._rows is not None:
            self._end_table()

    def handle_data(self, data: str) -> None:
        """Words."""
        marks: dict[str, Any] = {}
        if self._strong and not self._heading:
            marks["strong"] = True
        if self._link:
            marks["link"] = self._link
        place = self._pieces
        if self._rows and self._rows[-1][1]:
            place = self._rows[-1][1][-1]
        place.append({"text": data, **marks} if marks and data.strip() else data)

    # --- blocks ---

    def _add(self, block: Block) -> None:
        self.blocks.append(block)
        self.lines.append(self._line or len(self.blocks))

    def _flush(self) -> None:
        """What was gathered, as the block that it belongs to."""
        pieces, self._pieces = self._pieces, []
        said = plain(pieces).strip()
        if not said:
            return
        if self._heading:
            if self._heading == 1 and not self.title and not self.blocks:
                self.title = said
            else:
                self._add({"kind": "heading", "level": max(2, self._heading), "text": pieces})
        elif self._lists:
            if not self._in_list():
                self._begin_list(self._lists[0], again=True)
            self.blocks[-1]["items"].append(pieces)
        elif self._quote:
            self._callout(pieces, said)
        else:
            self._add({"kind": "paragraph", "text": pieces})

    def _begin_list(self, tag: str, *, again: bool = False) -> None:
        if not again:
            self._lists.append(tag)
        if len(self._lists) == 1 or again:
            self._add({"kind": "list", "ordered": self._lists[0] == "ol", "items": []})

    def _in_list(self) -> bool:
        return bool(self.blocks) and self.blocks[-1]["kind"] == "list"

    def _callout(self, pieces: Pieces, said: str) -> None:
        match = _ALERT.match(said)
        if match and match[1].upper() in _TONES:
            self._tone = _TONES[match[1].upper()]
            for at, piece in enumerate(pieces):
                if isinstance(piece, str) and _ALERT.match(piece):
                    pieces[at] = _ALERT.sub("", piece, count=1)
                    break
            if not plain(pieces).strip():
                return
        self._add({"kind": "callout", "tone": self._tone, "text": pieces})

    def _begin_in_table(self, tag: str) -> None:
        if tag == "table" and self._rows is None:
            self._rows = []
        elif self._rows is not None and tag == "tr":
            self._rows.append((True, []))
        elif self._rows is not None and tag in ("td", "th") and self._rows:
            heads, cells = self._rows[-1]
            cells.append([])
            self._rows[-1] = (heads and tag == "th", cells)

    def _end_table(self) -> None:
        rows, self._rows = self._rows or [], None
        rows = [row for row in rows if row[1]]
        header: list[Pieces] = []
        if rows and rows[0][0]:
            header, rows = rows[0][1], rows[1:]
        if rows or header:
            self._add(
                {"kind": "table", "header": header, "rows": [cells for _, cells in rows]}
                if rows
                else {"kind": "table", "header": [], "rows": [header]}
            )

    def _picture(self, given: Mapping[str, str]) -> None:
        line = self._line or len(self.blocks) + 1
        match = _DATA.match(given.get("src", ""))
        if match is None:
            self.faults.append(Fault(line, "picture_outside"))
            return
        try:
            data, smaller = fitted(base64.b64decode(given["src"][match.end() :], validate=True))
        except (binascii.Error, ValueError) as error:
            known = error if isinstance(error, Unfit) else Unfit("picture")
            self.faults.append(Fault(line, known.code, known.facts))
            return
        if smaller:
            self.faults.append(Fault(line, "picture_smaller"))
        if self._rows is None:
            self._flush()
        coded = base64.b64encode(data).decode("ascii")
        self._add({"kind": "image", "picture": coded, "alt": given.get("alt", "")})
