"""Trouble in setting text, as facts. Whoever calls turns it into a sentence for a person."""

from __future__ import annotations

from dataclasses import dataclass


class TypesetError(Exception):
    """Something that keeps a right page from being made."""


@dataclass(frozen=True)
class Missing:
    """Characters for which no font has a letter, and the block they stand in (key or kind)."""

    block: str
    characters: str


class MissingGlyphs(TypesetError):
    """No shipped font can draw some of the text: nothing is printed rather than empty boxes."""

    def __init__(self, places: tuple[Missing, ...]) -> None:
        named = "; ".join(
            f"{place.block}: " + " ".join(f"{c} (U+{ord(c):04X})" for c in place.characters)
            for place in places
        )
        super().__init__(f"no font has these characters: {named}")
        self.places = places


class TooLarge(TypesetError):
    """Something that cannot be divided is higher than a page."""

    def __init__(self, block: str) -> None:
        super().__init__(f"does not fit on one page: {block}")
        self.block = block


class FontsUnusable(TypesetError):
    """The folder of fonts, its manifest or a font in it cannot be read."""

    def __init__(self, file: str) -> None:
        super().__init__(f"cannot use {file}")
        self.file = file


class PictureUnreadable(TypesetError):
    """A picture is neither PNG nor JPEG, or is damaged."""

    def __init__(self, block: str) -> None:
        super().__init__(f"not a picture that can be printed: {block}")
        self.block = block


class CodeTooFine(TypesetError):
    """An address is too long for a code that a phone reads off paper; ``block`` is whose it is."""

    def __init__(self, address: str, block: str = "") -> None:
        super().__init__(f"too long for a code to scan: {address[:60]}")
        self.address = address
        self.block = block


class BlockUnclear(TypesetError):
    """A block of plain data is of no known kind, or lacks what its kind needs."""

    def __init__(self, block: str) -> None:
        super().__init__(f"not a block that can be set: {block}")
        self.block = block


class NoSuchLayout(TypesetError):
    """A layout that was asked for by a name that none has."""

    def __init__(self, layout: str) -> None:
        super().__init__(f"there is no layout of this name: {layout}")
        self.layout = layout
