"""What a person should look at in a file of others: the line, a code, its facts, a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from champion_app.domain.text import LONGEST

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
