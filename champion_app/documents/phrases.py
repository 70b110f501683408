"""The words on paper, by the language of the paper and not of the screen."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from champion_app.documents import languages
from champion_app.domain.errors import NoWordsOnPaper
from champion_app.paths import resource_folder

ENGLISH = "en"
_COMMAS = {"Arab": "، ", "Hans": "、", "Hant": "、", "Jpan": "、"}
_FIRST_STRONG, _END = "\u2068", "\u2069"


def own(text: str) -> str:
    """A name, title or address as one thing that runs in its own direction (UAX #9, isolates)."""
    return f"{_FIRST_STRONG}{text}{_END}" if text else ""


@dataclass(frozen=True)
class Phrases:
    """The words on paper in one language.

    ``draft`` is true while nobody who reads the language has checked these words.
    """

    language: str
    draft: bool
    words: dict[str, str] = field(repr=False, compare=False)

    def __getitem__(self, key: str) -> str:
        """The phrase as it stands; a missing one is a fault of ours and raises KeyError."""
        return self.words[key]

    def say(self, key: str, **facts: object) -> str:
        """The phrase with its places filled in."""
        return self.words[key].format(**facts)

    def listed(self, parts: Iterable[str]) -> str:
        """The parts in a row as this language writes them, each kept in its own direction."""
        return _COMMAS.get(languages.known(self.language).script, ", ").join(
            own(part) for part in parts if part
        )

    def day(self, day: date) -> str:
        """A date with the name of its month, as people write it: 23 November 2026."""
        month = self.words[f"month_{day.month}"]
        return self.say("date_long", day=day.day, month=month, year=day.year)

    def either(self, prefix: str, code: str) -> str:
        """The words for a code (``topic_heart``); a local code stands as it is."""
        return self.words.get(f"{prefix}_{code}") or code.removeprefix("X-").replace("_", " ")


@lru_cache(maxsize=1)
def available() -> tuple[str, ...]:
    """The tags of the languages that have words on paper, English first."""
    found = {file.stem for file in (resource_folder() / "phrases").glob("*.json")}
    return (ENGLISH, *sorted(found - {ENGLISH}))


@lru_cache(maxsize=64)
def phrases(tag: str) -> Phrases:
    """The words on paper in exactly this language. Raises UnknownName and NoWordsOnPaper."""
    language = languages.on_paper(tag)
    if language.tag not in available():
        raise NoWordsOnPaper(language=language.name_en)
    file = resource_folder() / "phrases" / f"{language.tag}.json"
    words = json.loads(file.read_text(encoding="utf-8"))
    about = words.pop("_meta")
    return Phrases(language.tag, about["status"] == "draft", words)


def nearest(tag: str) -> Phrases:
    """The words around a text in this language: its own, its parent's in the same script, English.

    For a handout that came from others in a language we have no words in: its text is what the
    reader came for. ``Phrases.language`` says what was found, and the paper is marked with it.
    """
    language = languages.known(tag)
    for candidate in (language.tag, language.reads_in, language.parent):
        if candidate in available() and languages.known(candidate).script == language.script:
            return phrases(candidate)
    return phrases(ENGLISH)
