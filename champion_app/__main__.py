"""``champion``: with a verb the command line, without one the app. Knows neither Qt nor click."""

from __future__ import annotations

import sys
from collections.abc import Sequence

_TAKES_VALUE = ("--profile", "--passphrase-file")


def verb_of(argv: Sequence[str]) -> str:
    """The first word that is neither an option nor an option's value; empty when there is none."""
    words = iter(argv)
    for word in words:
        if word in _TAKES_VALUE:
            next(words, None)
        elif not word.startswith("-"):
            return word
    return ""


def is_file(word: str) -> bool:
    """Whether the word names a file to be opened rather than a verb."""
    from pathlib import Path

    return any(mark in word for mark in "./\\") and Path(word).is_file()


def _said(text: str) -> int:
    """Print one line; the exit code: 1 with a sentence when it could not be written."""
    if sys.stdout is None:
        from champion_app.cli.context import UNWRITTEN, fail

        fail(UNWRITTEN)
    try:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
    except OSError as error:
        from champion_app.cli.context import not_heard

        not_heard(error)
    return 0


def main(argv: Sequence[str] | None = None) -> int:
    """Decide what was asked for; the exit code."""
    given = list(sys.argv[1:] if argv is None else argv)
    if "--version" in given and "--json" not in given:
        from champion_app import __version__

        return _said(__version__)
    verb = verb_of(given)
    if (verb and not is_file(verb)) or {"--help", "-h", "--version"} & set(given):
        from champion_app.cli.main import main as run_verb

        if verb == "self-check":
            from champion_app.app import screen_proofs

            return run_verb(given, more_proofs=screen_proofs())
        return run_verb(given)
    from champion_app.app import main as open_app

    return open_app(given)


if __name__ == "__main__":
    raise SystemExit(main())
