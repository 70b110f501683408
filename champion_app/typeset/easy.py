"""Easy read: a picture beside a short sentence, one idea a row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from champion_app.typeset.blocks import (
    Block,
    Callout,
    Contact,
    FactTable,
    Heading,
    IdeaRow,
    ListBlock,
    Paragraph,
    Picture,
    QrCode,
    Span,
    Text,
)
from champion_app.typeset.paragraphs import plain, spans_of
from champion_app.typeset.sentences import sentences

_WITHOUT_PICTURES = 0.12
"""The share of the width that signs and numbers need, where no idea has a picture."""


def easy(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The same text in rows: each sentence, each item and each line of a table has its own.

    A picture stands beside the text that follows it; where none follows before the next heading or
    picture, beside the text before it. Headings and what has a form of its own stay as they are.
    """
    found: list[Block] = []
    waiting: Picture | None = None
    for block in blocks:
        if isinstance(block, Picture | Heading) and waiting is not None:
            _settle(found, waiting)
            waiting = None
        if isinstance(block, Picture):
            waiting = block
            continue
        rows = list(_ROWS[type(block)](block)) if type(block) in _ROWS else [block]
        if waiting is not None and rows and isinstance(rows[0], IdeaRow):
            rows[0] = replace(rows[0], picture=waiting)
            waiting = None
        found += rows
    if waiting is not None:
        _settle(found, waiting)
    if not any(isinstance(one, IdeaRow) and one.picture for one in found):
        found = [
            replace(one, share=_WITHOUT_PICTURES) if isinstance(one, IdeaRow) else one
            for one in found
        ]
    return tuple(found)


def _settle(found: list[Block], picture: Picture) -> None:
    """A picture that no text follows, beside the last row; alone where that has one already."""
    last = found[-1] if found else None
    if isinstance(last, IdeaRow) and last.picture is None:
        found[-1] = replace(last, picture=picture)
    else:
        found.append(IdeaRow((), picture=picture, key=picture.key, language=picture.language))


def _paragraph(block: Paragraph) -> Iterator[Block]:
    for text in sentences(block.text):
        yield IdeaRow((replace(block, text=text),), key=block.key, language=block.language)


def _list(block: ListBlock) -> Iterator[Block]:
    for number, item in enumerate(block.items, 1):
        for place, text in enumerate(sentences(item)):
            words = Paragraph(text, key=block.key, language=block.language)
            label = f"{number}" if block.ordered and not place else ""
            yield IdeaRow((words,), label=label, key=block.key, language=block.language)


def _callout(block: Callout) -> Iterator[Block]:
    for place, text in enumerate(sentences(block.text)):
        words = Paragraph(text, key=block.key, language=block.language)
        sign = "" if place else block.tone
        yield IdeaRow((words,), sign=sign, key=block.key, language=block.language)


def _table(block: FactTable) -> Iterator[Block]:
    """A row's first cell over the others, each of these after the word that heads its column."""
    key, language = block.key, block.language
    for row in block.rows:
        words = (
            [Paragraph(_strong(row[0]), key=key, language=language)]
            if row and plain(row[0])
            else []
        )
        for place, cell in enumerate(row[1:], 1):
            head = block.header[place] if place < len(block.header) else ""
            if plain(cell):
                words.append(Paragraph(_headed(head, cell), key=key, language=language))
        if words:
            yield IdeaRow(tuple(words), key=key, language=language)


def _strong(text: Text) -> Text:
    return tuple(replace(span, strong=True) for span in spans_of(text))


def _headed(head: Text, cell: Text) -> Text:
    return (*spans_of(head), Span(": "), *spans_of(cell)) if plain(head) else cell


def _beside(block: Contact | QrCode) -> Iterator[Block]:
    yield IdeaRow((block,), key=block.key, language=block.language)


_ROWS: Mapping[type[Block], Callable[[Any], Iterator[Block]]] = {
    Paragraph: _paragraph,
    ListBlock: _list,
    Callout: _callout,
    FactTable: _table,
    Contact: _beside,
    QrCode: _beside,
}
