"""What every verb shares: the profile, the passphrase, plain or JSON output, errors in words."""

from __future__ import annotations

import codecs
import contextlib
import errno
import functools
import getpass
import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from champion_app.cli.kinds import named
from champion_app.domain.errors import (
    BadValue,
    ChampionError,
    DiskFull,
    FileUnreadable,
    NotFound,
    NotUnique,
    PassphraseNeeded,
    ReadOnlyPlace,
    UnknownName,
)
from champion_app.domain.text import without_halves
from champion_app.paths import Profile, default_profile_folder
from champion_app.sentences import sentence
from champion_app.store.store import Store

F = TypeVar("F", bound=Callable[..., Any])

UNWRITTEN = "The answer could not be written."
PATIENCE = 3.0
"""Seconds that a verb waits for another one that writes."""
_PASSPHRASE_LINE = 4096
"""Bytes of a passphrase file that are read at most: it may be a pipe or a device."""
_ECHOED = 40
"""Characters of somebody's own words that a sentence repeats."""
_LONGEST_FACT = 300
"""Characters of any other fact, such as the path of a file."""
_TYPED = frozenset({"name", "value", "id", "title", "kind", "field"})
_NAMING = frozenset({NotFound.__name__, NotUnique.__name__})
"""Errors whose ``kind`` is a class of records."""
_ID = re.compile("[0-9a-f]+", re.IGNORECASE)
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


Proved = tuple[str, Callable[[Path], str]]
"""A proof of ``self-check``: its name, and the work that says what it saw."""


@dataclass
class Context:
    """The choices accepted before or after any verb."""

    profile_folder: Path | None = None
    passphrase_file: Path | None = None
    json: bool = False
    more_proofs: tuple[Proved, ...] = ()
    words: tuple[str, ...] = ()

    @property
    def profile(self) -> Profile:
        """The profile that the verb is about."""
        return Profile(self.profile_folder or default_profile_folder())

    def passphrase(self) -> str | None:
        """The first line of the passphrase file, or None without one. Raises FileUnreadable."""
        if self.passphrase_file is None:
            return None
        try:
            with self.passphrase_file.open("rb") as file:
                line = file.readline(_PASSPHRASE_LINE)
            text = line.removeprefix(codecs.BOM_UTF8).decode()
        except (OSError, UnicodeDecodeError) as error:
            raise FileUnreadable(file=str(self.passphrase_file)) from error
        return text.removesuffix("\n").rstrip("\r")

    @contextmanager
    def writing(self) -> Iterator[Store]:
        """The profile's store, for changes; nobody else writes meanwhile.

        Work that lasted leaves a safe copy behind, as in the app, when one is due.
        """
        from champion_app.store.backup import copy_if_due
        from champion_app.sync.profile import open_profile

        opened = self._with_key(
            lambda secret: open_profile(self.profile, passphrase=secret, patience=PATIENCE)
        )
        try:
            yield opened.store
            with contextlib.suppress(DiskFull, ReadOnlyPlace):  # what was asked for is done
                copy_if_due(opened.store)
        finally:
            opened.close()

    @contextmanager
    def reading(self) -> Iterator[Store]:
        """The profile's store, for looking; also while the app is open."""
        from champion_app.sync.profile import look_into

        store = self._with_key(lambda secret: look_into(self.profile, passphrase=secret))
        try:
            yield store
        finally:
            store.close()

    def key(self) -> bytes:
        """The profile's database key, for those who open it themselves."""
        from champion_app.sync.profile import find_key

        return bytes(self._with_key(lambda secret: find_key(self.profile, secret)))

    def _with_key(self, opening: Callable[[str | None], Any]) -> Any:
        given = self.passphrase()
        try:
            return opening(given)
        except PassphraseNeeded:
            return opening(ask_passphrase("Passphrase: "))

    def say(self, told: object, text: str) -> None:
        """Print ``told`` as JSON for programs, or ``text`` for people."""
        tell(as_json(told) if self.json else text)


def ask_passphrase(prompt: str) -> str:
    """A passphrase typed at the terminal. Raises PassphraseNeeded when nobody is there."""
    if not sys.stdin.isatty():
        raise PassphraseNeeded()
    return getpass.getpass(prompt)


def as_json(told: object) -> str:
    """JSON in one line, every script readable."""
    return json.dumps(told, ensure_ascii=False)


def shortened(text: str, most: int = _ECHOED) -> str:
    """``text`` in one line of at most ``most`` characters."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"


def worded(error: ChampionError) -> str:
    """The English sentence for expected trouble, in one line; long words of others cut short."""
    facts = {
        name: shortened(fact, _ECHOED if name in _TYPED else _LONGEST_FACT)
        if isinstance(fact, str)
        else fact
        for name, fact in error.facts.items()
    }
    if "tag" in facts:
        from champion_app.documents.languages import known

        facts["tag"] = known(str(facts["tag"])).name_en
    code = error.code
    if code in _NAMING:
        facts["kind"] = named(str(facts["kind"]))
        if not _ID.fullmatch(str(facts.get("id", "0"))):  # a name was given, or a title
            code, facts["name"] = UnknownName.__name__, facts["id"]
    return sentence(code, facts)


def tell(text: str) -> None:
    """Print to stdout; ends with exit code 1 when that is full, closed or heard by nobody."""
    if sys.stdout is None:  # closed before the start
        fail(UNWRITTEN)
    try:
        click.echo(text)
    except OSError as error:
        not_heard(error)


def not_heard(error: OSError) -> NoReturn:
    """End with exit code 1 because stdout took nothing more."""
    _leave_stdout()
    if error.errno == errno.EPIPE:  # who listened has gone: that is no trouble of ours
        raise SystemExit(1) from error
    fail(UNWRITTEN)


def _leave_stdout() -> None:
    """What is left in the buffer goes nowhere, so that the end of the program is quiet."""
    sink = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(sink, sys.stdout.fileno())
    finally:
        os.close(sink)


def fail(message: str) -> NoReturn:
    """Say what is wrong in one line on stderr and end with exit code 1."""
    with contextlib.suppress(OSError):  # nobody can be told
        click.echo(message, err=True)
    raise SystemExit(1)


class _Place(click.Path):
    """A file or folder; an empty word is wrong usage, not the folder one stands in."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        if not str(value).strip():
            self.fail("give the name of a file or a folder", param, ctx)
        return Path(value)


PLACE = _Place()
"""The type of every file and folder that is given."""


def _note(context: click.Context, parameter: click.Parameter, value: Any) -> Any:
    """A shared choice, wherever on the line it stands, goes to the one ``Context``."""
    shared = context.find_root().ensure_object(Context)
    if value:
        setattr(shared, str(parameter.name), value)
    return value


def shared(function: F) -> F:
    """The three choices that every verb takes."""
    for option in (
        click.option(
            "--json",
            is_flag=True,
            callback=_note,
            expose_value=False,
            is_eager=True,
            help="Answer in JSON, for programs.",
        ),
        click.option(
            "--passphrase-file",
            type=PLACE,
            callback=_note,
            expose_value=False,
            is_eager=True,
            help="A file whose first line is the passphrase.",
        ),
        click.option(
            "--profile",
            "profile_folder",
            type=PLACE,
            callback=_note,
            expose_value=False,
            is_eager=True,
            help="The folder of one laptop's whole state.",
        ),
    ):
        function = option(function)
    return function


def verb(function: F) -> F:
    """A verb: takes the shared choices, gets the ``Context``, words expected trouble."""

    @functools.wraps(function)
    def run(*args: Any, **kwargs: Any) -> None:
        context = click.get_current_context().find_root().ensure_object(Context)
        try:
            _refuse_halves(kwargs)
            _spare_the_profile(context, kwargs.get("out"))
            function(context, *args, **kwargs)
        except ChampionError as error:
            fail(worded(error))
        except OSError as error:
            fail(worded(_of_the_disk(error)))

    return shared(run)  # type: ignore[return-value]  # click wants the wrapped function


def _refuse_halves(given: Mapping[str, Any]) -> None:
    """Refuse words that are no text, as Python hands on bytes that are not UTF-8.

    Names of files may be any bytes.
    """
    for name, value in given.items():
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, str) and without_halves(one) != one:
                raise BadValue(field=name, value=without_halves(one))


def _spare_the_profile(context: Context, out: object) -> None:
    """Refuse to write over the data, their key or the passphrase: nothing opens without them."""
    if not isinstance(out, Path):
        return
    profile = context.profile
    kept = [profile.database, profile.keyfile, profile.lock]
    kept += [profile.database.with_name(profile.database.name + end) for end in ("-wal", "-shm")]
    kept += [context.passphrase_file] if context.passphrase_file is not None else []
    with contextlib.suppress(OSError, RuntimeError):  # such as links in a circle: refused later
        if out.resolve() in {one.resolve() for one in kept}:
            raise BadValue(field="out", value=str(out))


def _of_the_disk(error: OSError) -> ChampionError:
    """What the disk refused where no room words it, such as a name longer than it can hold."""
    place = os.fsdecode(error.filename) if isinstance(error.filename, str | bytes) else ""
    if error.errno in _NO_ROOM:
        return DiskFull(folder=place or "?")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ReadOnlyPlace(place=place or "?")
    return FileUnreadable(file=place or "?")
