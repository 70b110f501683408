"""Slow work of the texts' screen: a file read and compared with what is held, one written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from champion_app.commands import handout_files, handout_texts
from champion_app.commands.handout_files import TakenIn
from champion_app.domain.records import Material
from champion_app.intake.handout_files import slug_of
from champion_app.intake.handouts import ReadHandout, read_handout
from champion_app.store.store import Store


@dataclass(frozen=True)
class Look:
    """A file that was looked into: what was understood, and what taking it in would do."""

    file: Path
    found: ReadHandout
    would: TakenIn | None = None


def look_into(store: Store, file: Path, language: str) -> Look:
    """Read a file and keep nothing. Raises what ``read_handout`` raises."""
    found = read_handout(file, language=language)
    if found.document is None:
        return Look(file, found)
    return Look(file, found, handout_files.take_in_handout(store, found.document, keep=False))


def take_in(store: Store, look: Look, language: str, into: str) -> str:
    """Keep what was looked at; the id of the text to show. Inside ``atomic``."""
    found = look.found
    if found.document is not None:
        done = handout_files.take_in_handout(store, found.document)
        return next(iter((*done.new, *done.changed, *done.same)), "")
    if into and store.get(Material, into) is not None:
        return handout_texts.take_in_text(
            store, into, found.title, found.blocks, language=language
        ).id
    return handout_texts.begin_handout(
        store, found.title, found.blocks, language=language, slug=slug_of("", found.title)
    ).id


def save_handout(store: Store, material: str, file: Path) -> Path:
    """The handout with all its languages in a file. Raises DiskFull, ReadOnlyPlace."""
    from champion_app.sync.files import write_whole

    write_whole(file, handout_files.handout_bytes(store, material))
    return file
