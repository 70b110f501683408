"""Plain Markdown (CommonMark with tables) as simple HTML; nothing in it is fetched or opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from champion_app.domain.handout_words import without_tags
from champion_app.intake.web_words import LINE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

_DEEPEST = 20
"""Lists and quotations inside each other; more is an attack on the reader."""


def as_web(text: str) -> tuple[str, bool]:
    """The HTML of a text, and whether there was HTML in it already, which is taken out."""
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"html": True, "maxNesting": _DEEPEST}).enable("table")
    tokens = reader.parse(text)
    found = _without_html(tokens)
    for token in tokens:
        if token.map and token.nesting >= 0 and token.tag:
            token.attrSet(LINE, str(token.map[0] + 1))
    return str(reader.renderer.render(tokens, reader.options, {})), found


def _without_html(tokens: Sequence[Token]) -> bool:
    """Take the tags out of what was read; whether there were any."""
    found = False
    for token in tokens:
        if token.type in ("html_block", "html_inline"):
            found = True
            token.type, token.tag = "text", ""
            token.content = without_tags(token.content) if token.block else ""
        if token.children:
            found = _without_html(token.children) or found
    return found
