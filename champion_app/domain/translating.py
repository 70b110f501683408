"""How a translation stands to the text it was made from, block by block.

It follows from the words alone: who saved what and when has no say in it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Any

from champion_app.domain.handout_blocks import Block, fingerprint, with_ids

FRESH, CHANGED, MISSING, EXTRA = "fresh", "changed", "missing", "extra"


@dataclass(frozen=True)
class Pair:
    """A block of the source beside the one made from it; either may not be there.

    ``state`` is ``fresh``, ``changed`` (the source says something else by now), ``missing`` (not
    translated) or ``extra`` (the source has no such block).
    """

    id: str
    source: Mapping[str, Any] | None
    own: Mapping[str, Any] | None
    state: str


def blocks_in(content: str) -> list[Block]:
    """The blocks of an edition as it is kept; none where they cannot be read."""
    try:
        read = json.loads(content)
    except (ValueError, RecursionError):
        return []
    return [one for one in read if isinstance(one, dict)] if isinstance(read, list) else []


def content_of(blocks: Sequence[Mapping[str, Any]]) -> str:
    """The blocks as an edition keeps them."""
    return json.dumps(list(blocks), ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=512)
def fingerprints(content: str) -> Mapping[str, str]:
    """The fingerprint of each block by its id."""
    return {str(block.get("id", "")): fingerprint(block) for block in blocks_in(content)}


def pairs(source: str, own: str, made_from: str = "") -> tuple[Pair, ...]:
    """The blocks of a source and of a translation side by side, in the source's order.

    ``made_from`` is the content of the text that was translated: it stands for blocks that do not
    say themselves what they were made from.
    """
    now, then = fingerprints(source), fingerprints(made_from)
    theirs = {str(block.get("id", "")): block for block in blocks_in(own)}
    found = []
    for block in blocks_in(source):
        key = str(block.get("id", ""))
        mine = theirs.pop(key, None)
        state = MISSING
        if mine is not None:
            known = str(mine.get("made_from") or then.get(key) or now[key])
            state = FRESH if known == now[key] else CHANGED
        found.append(Pair(key, block, mine, state))
    return (*found, *(Pair(key, None, block, EXTRA) for key, block in theirs.items()))


@lru_cache(maxsize=256)
def is_behind(source: str, own: str, made_from: str) -> bool:
    """Whether a translation was made from an older text: a block of it changed, came or went."""
    then, now = fingerprints(made_from), fingerprints(source)
    for pair in pairs(source, own, made_from):
        if pair.state == CHANGED:
            return True
        # A block that the text of then had too, word for word, was left out by the translator.
        if pair.state == MISSING and then.get(pair.id) != now[pair.id]:
            return True
        if pair.state == EXTRA and pair.id in then:
            return True
    return False


def marked(blocks: Sequence[Block], source: Sequence[Block]) -> list[Block]:
    """Translated blocks that say which words of the source they are made from, now."""
    now = {str(block.get("id", "")): fingerprint(block) for block in source}
    return [
        {**block, "made_from": now[block["id"]]} if block.get("id") in now else block
        for block in blocks
    ]


def with_ids_of(
    blocks: Sequence[Block], known: Sequence[Block], *, same_words: bool
) -> list[Block]:
    """Blocks without ids with those of ``known``, where they are the same ones.

    For another version of a text (``same_words``) a block is known by its words first; for a
    translation by its kind and place among the others.
    """
    name = fingerprint if same_words else _shape
    matcher = SequenceMatcher(
        None, [name(one) for one in known], [name(one) for one in blocks], autojunk=False
    )
    ids: dict[int, str] = {}
    for what, a, a_end, b, b_end in matcher.get_opcodes():
        if what == "equal":
            ids |= {b + step: str(known[a + step]["id"]) for step in range(a_end - a)}
        elif what == "replace":  # changed words: the same kinds in the same order are the same ones
            left = list(range(a, a_end))
            for at in range(b, b_end):
                same = next((one for one in left if _shape(known[one]) == _shape(blocks[at])), None)
                if same is not None:
                    ids[at] = str(known[same]["id"])
                    left = [one for one in left if one > same]
    named = [
        {**{key: value for key, value in block.items() if key != "id"}, "id": ids[at]}
        if at in ids
        else {key: value for key, value in block.items() if key != "id"}
        for at, block in enumerate(blocks)
    ]
    return with_ids(named, taken=(str(one["id"]) for one in known))


def _shape(block: Mapping[str, Any]) -> str:
    kind = str(block.get("kind", ""))
    if kind in ("list", "steps"):
        return "list"
    return f"heading {block.get('level')}" if kind == "heading" else kind
