"""What a short note had better not hold: the way to somebody's door, telephone or mailbox."""

from __future__ import annotations

import re

_FOUND = (
    ("email", re.compile(r"\S@\S+\.\w")),
    ("postcode", re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", re.IGNORECASE)),
    ("phone", re.compile(r"(?:\d[\s().-]{0,2}){7,}")),
)


def private_in(text: str) -> str:
    """``email``, ``postcode`` or ``phone`` for what ``text`` seems to hold; empty for nothing.

    A warning's reason, never a refusal's: a house number by a mill is no telephone (4.4).
    """
    return next((kind for kind, seen in _FOUND if seen.search(text)), "")
