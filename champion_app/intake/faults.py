"""What a person should look at in a file of others: the line, a code, its facts, a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from champion_app.domain.text import LONGEST

HANDOUTS: Mapping[str, str] = {
    "html": "There was HTML or SVG between the words: it was taken out and the words were kept.",
    "signs": "Letters in parts were joined and signs that nobody sees were taken out.",
    "address": "An address that is no web, mail or telephone address was left out.",
    "tag": "A mark of another language has no language tag: the words were kept without it.",
    "extra": "There is more in this block than Champion knows: that part was left out.",
    "no_text": "Where there should be words there is something else: this block was left out.",
    "no_parts": "Where there should be a list there is something else: this block was left out.",
    "no_block": "This is not a block: it was left out.",
    "unknown_block": "“{kind}” is no kind of block that Champion knows: it was left out.",
    "empty": "There is nothing in this block: it was left out.",
    "long": "This block is too long ({count}; {most} are possible): it was left out. Divide it.",
    "many_parts": "This list or table has {count} parts and {most} are possible: it was left out.",
    "wide": "This table has {count} columns and {most} are possible: it was left out.",
    "picture": "This picture cannot be used, only PNG and JPEG can: it was left out.",
    "picture_smaller": "The picture was made smaller to fit the paper.",
    "picture_large": "The picture is larger than {megabytes} MB: it was left out.",
    "picture_outside": "A picture lies outside the file: nothing is fetched, it was left out.",
    "many_blocks": "There are {count} blocks and {most} are possible: the rest was left out.",
    "no_tag": "“{told}” is not a language tag: the text “{title}” was left out.",
    "new_language": "“{told}” is not in the list of languages: look whether the tag is right.",
    "twice_edition": "The text “{title}” ({told}) is there twice: the second one was left out.",
    "no_blocks": "The text “{title}” ({told}) has no words: it was left out.",
    "long_edition": "The text “{title}” ({told}) is longer than can be kept: it was left out.",
    "no_edition": "This is not a text in a language: it was left out.",
    "left_empty": "“{told}” does not fit in {field}: it was left empty.",
    "no_title": "There is no heading at the top: the name of the file became the title.",
}
"""Sentences about handouts; the line is the number of the block, or of the line in Markdown."""

SENTENCES: Mapping[str, str] = {
    "nothing": "There is nothing in this file.",
    "no_list": "This is not a list in CSV: save it as CSV (UTF-8) and take in that file.",
    "no_name_column": "No column for the name of a place was found. The columns are: {columns}.",
    "open_quote": "A quotation mark is opened here and not closed: "
    "the line was read without quotation marks.",
    "unread": "A cell on this line is far too long: this line was left out.",
    "letters": "Some letters on this line could not be read.",
    "too_many_cells": "There are more cells than headings: this line was left out.",
    "note": "This looks like a note and not a place: it was left out.",
    "no_name": "There is no name: this line was left out.",
    "long_name": "The name is very long: this line was left out.",
    "long_cell": "A cell is very long: this line was left out.",
    "headings_again": "These are the headings again: this line was left out.",
    "no_postcode": "“{told}” is not a postcode: the area was left empty.",
    "no_website": "“{told}” is not a web address: it was left empty.",
    "twice": "The same place is on line {earlier}: this line was left out.",
    "key_twice": "“{told}” is the key of line {earlier} too: left empty.",
    **HANDOUTS,
}
"""The English sentence for each kind of fault."""


@dataclass(frozen=True)
class Fault:
    """Something in a file to look at: its line, a code of ``SENTENCES`` and what that fills in."""

    line: int
    code: str
    facts: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def what(self) -> str:
        """What it is in plain English words."""
        shown = {
            name: fact[:LONGEST] if isinstance(fact, str) else fact
            for name, fact in self.facts.items()
        }
        return SENTENCES[self.code].format(**shown)
