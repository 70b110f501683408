"""The programme's name and logo over a paper, once, whatever languages are on it."""

from __future__ import annotations

from champion_app.domain.facts import Letterhead
from champion_app.typeset.blocks import Block, Masthead
from champion_app.typeset.errors import PictureUnreadable
from champion_app.typeset.pictures import dots


def masthead(whose: Letterhead, *, height: float = 12) -> tuple[Block, ...]:
    """The line at the head of a paper, its logo so many millimetres high; none without a programme.

    A logo that cannot be read, on a laptop that took it from another, stops no print: the name
    stands alone then.
    """
    if not whose.name:
        return ()
    return (Masthead(whose.name, _readable(whose.logo), height, key="masthead"),)


def _readable(logo: bytes) -> bytes:
    if not logo:
        return b""
    try:
        dots(logo)
    except PictureUnreadable:
        return b""
    return logo
