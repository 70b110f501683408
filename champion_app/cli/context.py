"""What every verb shares: the profile, the passphrase, plain or JSON output, errors in words."""

from __future__ import annotations

import functools
import getpass
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import click

from champion_app.domain.errors import (
    ChampionError,
    FileUnreadable,
    PassphraseNeeded,
)
from champion_app.paths import Profile, default_profile_folder
from champion_app.sentences import sentence
from champion_app.store.store import Store

F = TypeVar("F", bound=Callable[..., Any])


Proved = tuple[str, Callable[[Path], str]]
"""A proof of ``self-check``: its name, and the work that says what it saw."""


@dataclass
class Context:
    """The choices accepted before or after any verb."""

    profile_folder: Path | None = None
    passphrase_file: Path | None = None
    json: bool = False
    more_proofs: tuple[Proved, ...] = ()

    @property
    def profile(self) -> Profile:
        """The profile that the verb is about."""
        return Profile(self.profile_folder or default_profile_folder())

    def passphrase(self) -> str | None:
        """The first line of the passphrase file, or None without one. Raises FileUnreadable."""
        if self.passphrase_file is None:
            return None
        try:
            text = self.passphrase_file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise FileUnreadable(file=str(self.passphrase_file)) from error
        return text.split("\n", 1)[0].rstrip("\r")

    @contextmanager
    def writing(self) -> Iterator[Store]:
        """The profile's store, for changes; nobody else writes meanwhile."""
        from champion_app.sync.profile import open_profile

        opened = self._with_key(lambda secret: open_profile(self.profile, passphrase=secret))
        try:
            yield opened.store
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

    def _with_key(self, opening: Callable[[str | None], Any]) -> Any:
        given = self.passphrase()
        try:
            return opening(given)
        except PassphraseNeeded:
            return opening(ask_passphrase("Passphrase: "))

    def say(self, told: object, text: str) -> None:
        """Print ``told`` as JSON for programs, or ``text`` for people."""
        click.echo(as_json(told) if self.json else text)


def ask_passphrase(prompt: str) -> str:
    """A passphrase typed at the terminal. Raises PassphraseNeeded when nobody is there."""
    if not sys.stdin.isatty():
        raise PassphraseNeeded()
    return getpass.getpass(prompt)


def as_json(told: object) -> str:
    """JSON in one line, every script readable."""
    return json.dumps(told, ensure_ascii=False)


def worded(error: ChampionError) -> str:
    """The English sentence for expected trouble."""
    return sentence(error.code, error.facts)


def fail(message: str) -> None:
    """Say what is wrong in one line on stderr and end with exit code 1."""
    click.echo(message, err=True)
    raise SystemExit(1)


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
            type=click.Path(path_type=Path),
            callback=_note,
            expose_value=False,
            is_eager=True,
            help="A file whose first line is the passphrase.",
        ),
        click.option(
            "--profile",
            "profile_folder",
            type=click.Path(path_type=Path),
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
            function(context, *args, **kwargs)
        except ChampionError as error:
            fail(worded(error))

    return shared(run)  # type: ignore[return-value]  # click wants the wrapped function
