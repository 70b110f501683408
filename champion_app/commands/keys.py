"""What a person gives to choose what is on a paper: ``session=Tea``, as text, and read from it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from champion_app.domain.errors import BadValue, MissingValue, UnknownName
from champion_app.domain.paper_errors import TooLongForPaper
from champion_app.domain.text import one_line

Keys = Mapping[str, str]
_YES = ("yes", "true", "1", "y")
_NO = ("no", "false", "0", "n")


def only(keys: Keys, known: tuple[str, ...]) -> None:
    """Raise UnknownName for a key that the paper does not have."""
    for key in keys:
        if key not in known:
            raise UnknownName(kind="key", name=key)


def needed(keys: Keys, key: str) -> str:
    """What was given, without blanks round it. Raises MissingValue for nothing."""
    given = keys.get(key, "").strip()
    if not given:
        raise MissingValue(field=key)
    return given


def day(keys: Keys, key: str) -> date | None:
    """The day given as 2026-11-23, if any. Raises BadValue."""
    try:
        return date.fromisoformat(keys[key]) if keys.get(key) else None
    except ValueError as error:
        raise BadValue(field=key, value=keys[key]) from error


def period(keys: Keys) -> tuple[date | None, date | None]:
    """The days ``since`` and ``until``, if any. Raises BadValue, also when they are swapped."""
    since, until = day(keys, "since"), day(keys, "until")
    if since is not None and until is not None and since > until:
        raise BadValue(field="since", value=keys["since"])
    return since, until


def whole(keys: Keys, key: str) -> int | None:
    """The whole number given, if any. Raises BadValue."""
    try:
        return int(keys[key]) if keys.get(key) else None
    except ValueError as error:
        raise BadValue(field=key, value=keys[key]) from error


def hours(keys: Keys, key: str, most: int) -> Decimal | None:
    """Hours above nought and up to ``most``, as 6, 1.5 or 1,5, if any. Raises BadValue."""
    given = keys.get(key, "").strip()
    if not given:
        return None
    try:
        found = Decimal(given.replace(",", "."))
    except InvalidOperation as error:
        raise BadValue(field=key, value=given) from error
    if not (found.is_finite() and 0 < found <= most):
        raise BadValue(field=key, value=given)
    return found.quantize(Decimal("0.01")).normalize()


def short(keys: Keys, key: str, most: int) -> str:
    """What was given, in one line of up to ``most`` letters. Raises TooLongForPaper."""
    given = one_line(keys.get(key, ""))
    if len(given) > most:
        raise TooLongForPaper(field=key, most=most)
    return given


def ticked(keys: Keys, key: str) -> bool:
    """Whether yes was given; nothing is no. Raises BadValue for anything else."""
    given = keys.get(key, "").strip().lower()
    if given not in ("", *_YES, *_NO):
        raise BadValue(field=key, value=given)
    return given in _YES
