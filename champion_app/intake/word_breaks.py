"""Word breaks put into a taken-in text of a script without spaces, where ICU is installed."""

from __future__ import annotations

from typing import Any

from champion_app.domain.handout_blocks import Block
from champion_app.typeset.words import marked

_READ = frozenset({"text", "items", "header", "rows", "label", "hours", "caption"})


def in_blocks(blocks: list[Block], language: str) -> list[Block]:
    """The blocks with U+200B between the words of everything that is read in them."""
    return [_walked(block, language) for block in blocks]


def _walked(part: Any, language: str) -> Any:  # Any: a block is JSON
    if isinstance(part, str):
        return marked(part, language)
    if isinstance(part, list):
        return [_walked(one, language) for one in part]
    if isinstance(part, dict):
        own = str(part.get("language") or language)
        return {key: _walked(one, own) if key in _READ else one for key, one in part.items()}
    return part
