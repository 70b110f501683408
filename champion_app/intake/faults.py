"""What a person should look at in a file of others: the line, a code, its facts, a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from champion_app.domain.text import LONGEST
from champion_app.sentences import QT_TRANSLATE_NOOP

HANDOUTS: Mapping[str, str] = {
    "html": QT_TRANSLATE_NOOP(
        "faults",
        "There was HTML or SVG between the words: it was taken out and the words were kept.",
    ),
    "signs": QT_TRANSLATE_NOOP(
        "faults", "Letters in parts were joined and signs that nobody sees were taken out."
    ),
    "address": QT_TRANSLATE_NOOP(
        "faults", "An address that is no web, mail or telephone address was left out."
    ),
    "tag": QT_TRANSLATE_NOOP(
        "faults", "A mark of another language has no language tag: the words were kept without it."
    ),
    "extra": QT_TRANSLATE_NOOP(
        "faults", "There is more in this block than Champion knows: that part was left out."
    ),
    "no_text": QT_TRANSLATE_NOOP(
        "faults", "Where there should be words there is something else: this block was left out."
    ),
    "no_parts": QT_TRANSLATE_NOOP(
        "faults", "Where there should be a list there is something else: this block was left out."
    ),
    "no_block": QT_TRANSLATE_NOOP("faults", "This is not a block: it was left out."),
    "unknown_block": QT_TRANSLATE_NOOP(
        "faults", "“{kind}” is no kind of block that Champion knows: it was left out."
    ),
    "empty": QT_TRANSLATE_NOOP("faults", "There is nothing in this block: it was left out."),
    "long": QT_TRANSLATE_NOOP(
        "faults",
        "This block is too long ({count}; {most} are possible): it was left out. Divide it.",
    ),
    "many_parts": QT_TRANSLATE_NOOP(
        "faults", "This list or table has {count} parts and {most} are possible: it was left out."
    ),
    "wide": QT_TRANSLATE_NOOP(
        "faults", "This table has {count} columns and {most} are possible: it was left out."
    ),
    "picture": QT_TRANSLATE_NOOP(
        "faults", "This picture cannot be used, only PNG and JPEG can: it was left out."
    ),
    "picture_smaller": QT_TRANSLATE_NOOP(
        "faults", "The picture was made smaller to fit the paper."
    ),
    "picture_large": QT_TRANSLATE_NOOP(
        "faults", "The picture is larger than {megabytes} MB: it was left out."
    ),
    "picture_outside": QT_TRANSLATE_NOOP(
        "faults", "A picture lies outside the file: nothing is fetched, it was left out."
    ),
    "many_blocks": QT_TRANSLATE_NOOP(
        "faults", "There are {count} blocks and {most} are possible: the rest was left out."
    ),
    "no_tag": QT_TRANSLATE_NOOP(
        "faults", "“{told}” is not a language tag: the text “{title}” was left out."
    ),
    "new_language": QT_TRANSLATE_NOOP(
        "faults", "“{told}” is not in the list of languages: look whether the tag is right."
    ),
    "twice_edition": QT_TRANSLATE_NOOP(
        "faults", "The text “{title}” ({told}) is there twice: the second one was left out."
    ),
    "no_blocks": QT_TRANSLATE_NOOP(
        "faults", "The text “{title}” ({told}) has no words: it was left out."
    ),
    "long_edition": QT_TRANSLATE_NOOP(
        "faults", "The text “{title}” ({told}) is longer than can be kept: it was left out."
    ),
    "no_edition": QT_TRANSLATE_NOOP("faults", "This is not a text in a language: it was left out."),
    "left_empty": QT_TRANSLATE_NOOP(
        "faults", "“{told}” does not fit in {field}: it was left empty."
    ),
    "no_title": QT_TRANSLATE_NOOP(
        "faults", "There is no heading at the top: the name of the file became the title."
    ),
}
"""Sentences about handouts; the line is the number of the block, or of the line in Markdown."""

SENTENCES: Mapping[str, str] = {
    "nothing": QT_TRANSLATE_NOOP("faults", "There is nothing in this file."),
    "no_list": QT_TRANSLATE_NOOP(
        "faults", "This is no table saved as text: save it with commas, and take in that file."
    ),
    "no_name_column": QT_TRANSLATE_NOOP(
        "faults", "No column for the name of a place was found. The columns are: {columns}."
    ),
    "open_quote": QT_TRANSLATE_NOOP(
        "faults", "A quotation mark is opened here and not closed: the line was read without any."
    ),
    "unread": QT_TRANSLATE_NOOP(
        "faults", "A cell on this line is far too long: this line was left out."
    ),
    "letters": QT_TRANSLATE_NOOP("faults", "Some letters on this line could not be read."),
    "too_many_cells": QT_TRANSLATE_NOOP(
        "faults", "There are more cells than headings: this line was left out."
    ),
    "note": QT_TRANSLATE_NOOP("faults", "This looks like a note and not a place: it was left out."),
    "no_name": QT_TRANSLATE_NOOP("faults", "There is no name: this line was left out."),
    "long_name": QT_TRANSLATE_NOOP("faults", "The name is very long: this line was left out."),
    "long_cell": QT_TRANSLATE_NOOP("faults", "A cell is very long: this line was left out."),
    "headings_again": QT_TRANSLATE_NOOP(
        "faults", "These are the headings again: this line was left out."
    ),
    "no_postcode": QT_TRANSLATE_NOOP(
        "faults", "“{told}” is not a postcode: the area was left empty."
    ),
    "no_website": QT_TRANSLATE_NOOP("faults", "“{told}” is not a web address: it was left empty."),
    "twice": QT_TRANSLATE_NOOP(
        "faults", "The same place is on line {earlier}: this line was left out."
    ),
    "key_twice": QT_TRANSLATE_NOOP(
        "faults", "“{told}” is the key of line {earlier} too: left empty."
    ),
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
    def shown(self) -> dict[str, str | int]:
        """The facts, none of them longer than a line can hold."""
        return {
            name: fact[:LONGEST] if isinstance(fact, str) else fact
            for name, fact in self.facts.items()
        }

    @property
    def what(self) -> str:
        """What it is in plain English words; on screen the screen's language says it."""
        return SENTENCES[self.code].format(**self.shown)
