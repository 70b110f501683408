"""Every command that can be given by name, and how words become its arguments."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, get_args, get_origin, get_type_hints

from champion_app.commands import (
    contacts,
    deciding,
    erasing,
    handout_texts,
    keeping_back,
    materials,
    people,
    places,
    planning,
    printed,
    sessions,
    team,
)
from champion_app.domain import bounds, tags
from champion_app.domain.contact_records import ContactPoint
from champion_app.domain.errors import (
    BadValue,
    MissingValue,
    NotFound,
    NotUnique,
    UnknownName,
)
from champion_app.domain.print_records import PrintJob
from champion_app.domain.record_shape import Record
from champion_app.domain.records import Arrival, Champion, MaterialEdition, Person, Session, Venue
from champion_app.store import queries
from champion_app.store.store import Store

Command = Callable[..., Record]

COMMANDS: Mapping[str, Command] = {
    command.__name__: command
    for command in (
        places.add_venue,
        places.edit_venue,
        sessions.plan_session,
        sessions.move_session,
        planning.edit_session,
        sessions.open_session,
        sessions.set_mode,
        sessions.arrive,
        sessions.reverse_arrival,
        sessions.count_heads,
        sessions.close_session,
        sessions.reopen_session,
        sessions.cancel_session,
        people.add_person,
        people.edit_person,
        people.log_hours,
        contacts.hide_person,
        contacts.show_person,
        contacts.add_contact,
        contacts.edit_contact,
        contacts.remove_contact,
        contacts.record_consent,
        team.set_scope,
        erasing.ask_to_erase,
        erasing.keep_after_all,
        keeping_back.keep_back,
        keeping_back.let_go,
        materials.move_stock,
        materials.review_edition,
        printed.record_print,
        printed.reverse_print,
        handout_texts.allow_drafts,
        handout_texts.set_status,
        handout_texts.begin_translation,
        deciding.same_person,
    )
}

_NAMES: Mapping[str, type[Record]] = {
    "session": Session,
    "venue": Venue,
    "person": Person,
    "contact_point": ContactPoint,
    "a": Person,
    "b": Person,
    "arrival": Arrival,
    "champion": Champion,
    "edition": MaterialEdition,
    "beside": MaterialEdition,
    "print_job": PrintJob,
}
"""Arguments that name a record: by id, or by a name that only one record has."""


@dataclass(frozen=True)
class Argument:
    """One argument of a command: its name, a plain word for its type, whether it is needed."""

    name: str
    kind: str
    needed: bool


_KINDS: Mapping[Any, str] = {
    str: "text",
    int: "number",
    bool: "yes or no",
    date: "date",
    datetime: "date and time",
    Decimal: "decimal",
}


def _plain(hint: Any) -> Any:
    """The type behind ``X | None``."""
    parts = [part for part in get_args(hint) if part is not type(None)]
    return parts[0] if parts and get_origin(hint) is not tuple else hint


def arguments(command: Command) -> tuple[Argument, ...]:
    """What a command takes, in the order of its signature."""
    hints = get_type_hints(command)
    found = []
    for name, parameter in inspect.signature(command).parameters.items():
        if name == "store":
            continue
        hint = _plain(hints[name])
        kind = "list" if get_origin(hint) is tuple else _KINDS[hint]
        needed = parameter.default is inspect.Parameter.empty
        nullable = type(None) in get_args(hints[name])
        found.append(
            Argument(
                name,
                _NAMES[name].__name__ if name in _NAMES else kind,
                needed=needed and (not nullable),
            )
        )
    return tuple(found)


def give(store: Store, name: str, given: Mapping[str, object]) -> Record:
    """Give a command by name, its arguments as text or as JSON values; inside ``atomic``.

    Raises UnknownName, MissingValue, BadValue, NotFound, NotUnique, and what the command raises.
    """
    if name not in COMMANDS:
        raise UnknownName(kind="command", name=name)
    command = COMMANDS[name]
    hints = get_type_hints(command)
    known = {one.name: one for one in arguments(command)}
    for word in given:
        if word not in known:
            raise UnknownName(kind="argument", name=word)
    clearable = _clearable(command, hints)
    values: dict[str, Any] = {}
    for argument in known.values():
        value = given.get(argument.name)
        clears = value is not None and argument.name in clearable
        if not clears and (value is None or value == ""):
            if argument.needed:
                raise MissingValue(field=argument.name)
            continue
        values[argument.name] = _value(store, argument.name, value, _plain(hints[argument.name]))
    for argument in known.values():  # an optional argument without a default is simply none
        parameter = inspect.signature(command).parameters[argument.name]
        if argument.name not in values and parameter.default is inspect.Parameter.empty:
            values[argument.name] = None
    return command(store, **values)


def _clearable(command: Command, hints: Mapping[str, Any]) -> frozenset[str]:
    """Text, lists and records that an editing command empties when they are given as empty."""
    if not command.__name__.startswith("edit_"):
        return frozenset()
    return frozenset(
        name
        for name, parameter in inspect.signature(command).parameters.items()
        if parameter.default is None
        and (_plain(hints[name]) is str or get_origin(_plain(hints[name])) is tuple)
    )


def _value(store: Store, name: str, value: object, hint: Any) -> Any:
    try:
        if name in _NAMES:
            if value == "":  # only where an editing command may be told that there is none
                return ""
            return resolve(store, _NAMES[name], _text(value)).id
        if get_origin(hint) is tuple:
            return _list(value)
        return _PARSERS[hint](value)
    except (ValueError, TypeError, InvalidOperation, OverflowError) as error:
        raise BadValue(field=name, value=str(value)[:80]) from error


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not text")
    return value


def _list(value: object) -> tuple[str, ...]:
    listed = value if isinstance(value, list | tuple) else _text(value).split(",")
    return tuple(one for one in (_text(each).strip() for each in listed) if one)


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise TypeError("not a whole number")
    number = int(value)
    if abs(number) >= 2**31:
        raise ValueError("too large")
    return number


def _yes(value: object) -> bool:
    if isinstance(value, bool):
        return value
    text = _text(value).strip().lower()
    if text in ("yes", "true", "1", "y"):
        return True
    if text in ("no", "false", "0", "n"):
        return False
    raise ValueError("neither yes nor no")


def _day(value: object) -> date:
    found = date.fromisoformat(_text(value).strip())
    if not bounds.honest_day(found):
        raise ValueError("no year of ours")
    return found


def _moment(value: object) -> datetime:
    found = datetime.fromisoformat(_text(value).strip())
    _day(found.date().isoformat())
    return found


def _decimal(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise TypeError("not a number")
    number = Decimal(str(value).strip())
    if not number.is_finite():
        raise ValueError("not a number")
    return number


_PARSERS: Mapping[Any, Callable[[object], Any]] = {
    str: _text,
    int: _whole,
    bool: _yes,
    date: _day,
    datetime: _moment,
    Decimal: _decimal,
}


def resolve(store: Store, record_class: type[Record], text: str) -> Record:
    """The one record meant by an id, name, title or code; an edition also by ``slug/language``.

    Raises NotFound or NotUnique.
    """
    if record_class is MaterialEdition and "/" in text:
        found: list[Record] = list(_edition_called(store, text))
    else:
        found = queries.named(store, record_class, text.strip())
    if not found:
        raise NotFound(kind=record_class.__name__, id=text)
    if len(found) > 1:
        raise NotUnique(kind=record_class.__name__, name=text)
    return found[0]


def _edition_called(store: Store, text: str) -> list[MaterialEdition]:
    """The newest text of a handout in a language."""
    slug, _, asked = text.strip().partition("/")
    language = tags.shortest(asked) or asked
    found = [
        edition
        for handout in materials.library(store)
        if handout.material.slug == slug
        for edition in handout.editions
        if edition.language == language
    ]
    newest = handout_texts.newest(found)
    return [newest] if newest is not None else []
