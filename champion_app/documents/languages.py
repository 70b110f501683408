"""Which languages there are, from the one table of ours: names, script, direction, how to read."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from champion_app.domain import tags
from champion_app.domain.errors import UnknownName
from champion_app.paths import resource_folder
from champion_app.typeset.readings import Direction, Reading, reading


@dataclass(frozen=True)
class Language:
    """One language of the table.

    ``reads_in`` is the tag in which its speakers read when it is hardly written itself, ``parent``
    the language whose words stand nearest.
    """

    tag: str
    name_en: str
    autonym: str
    script: str
    direction: Direction
    font: str = ""
    spoken_only: bool = False
    reads_in: str = ""
    parent: str = ""

    @property
    def reading(self) -> Reading:
        """How the typesetter sets it."""
        return reading(self.tag)


@lru_cache(maxsize=1)
def table() -> Mapping[str, Language]:
    """Every language of the table by its tag, in the table's order."""
    with (resource_folder() / "languages.csv").open(encoding="utf-8", newline="") as file:
        return {row["tag"]: _language(row) for row in csv.DictReader(file)}


def _language(row: Mapping[str, str]) -> Language:
    return Language(
        tag=row["tag"],
        name_en=row["name_en"],
        autonym=row["autonym"],
        script=row["script"],
        direction="rtl" if row["direction"] == "rtl" else "ltr",
        font=row["font"],
        spoken_only=row["spoken_only"] == "yes",
        reads_in=row["reads_in"],
        parent=row["parent"],
    )


def shortest(tag: str) -> str:
    """The tag of the table that a BCP 47 tag stands for: ``pa-Guru-IN`` is ``pa``.

    Raises UnknownName when the table has no such language.
    """
    found = tags.shortest(tag)
    if found is None:
        raise UnknownName(kind="language", name=tag)
    return found


def find(tag: str) -> Language:
    """The language of a tag or one of its aliases. Raises UnknownName."""
    return table()[shortest(tag)]


def known(tag: str) -> Language:
    """The language of a tag; one that the table lacks is read from the tag alone."""
    try:
        return find(tag)
    except UnknownName:
        setting = reading(tag)
        return Language(tag, tag, tag, setting.script, setting.direction)


def on_paper(tag: str) -> Language:
    """The language that speakers of this one read: Pahari is read in Urdu. Raises UnknownName."""
    language = find(tag)
    return find(language.reads_in) if language.reads_in else language
