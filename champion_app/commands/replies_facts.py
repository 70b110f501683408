"""Gathers what people said and what was done about it, as it was typed or stands in a text file."""

from __future__ import annotations

from pathlib import Path

from champion_app.commands.keys import Keys, short
from champion_app.commands.letterhead import letterhead
from champion_app.commands.sessions import local_time
from champion_app.domain.errors import FileTooLarge, FileUnreadable, MissingValue
from champion_app.domain.handout_errors import NothingToTakeIn
from champion_app.domain.paper_errors import ReplyAlone, TooLongForPaper, TooManyReplies
from champion_app.domain.paper_facts import MOST_REPLIES, RepliesFacts, Reply
from champion_app.domain.text import composed, is_blank, one_line
from champion_app.store.store import Store

_LONGEST = 300
"""Letters on one side of a reply: four lines of a poster."""
_LARGEST_FILE = 1_000_000
REPLY_KEYS = tuple(
    f"{half}{number}" for number in range(1, MOST_REPLIES + 1) for half in ("said", "did", "cannot")
)


def gathered(store: Store, keys: Keys) -> RepliesFacts:
    """The replies, from the keys or from the file that they name.

    Raises MissingValue for none at all, ReplyAlone, TooManyReplies, TooLongForPaper and what a file
    may be refused for.
    """
    found = _from_file(keys["file"]) if keys.get("file") else _typed(keys)
    return RepliesFacts(
        replies=tuple(found),
        letterhead=letterhead(store),
        made_on=local_time(store, store.now()).date(),
    )


def _typed(keys: Keys) -> list[Reply]:
    found = []
    for number in range(1, MOST_REPLIES + 1):
        said, did, cannot = (
            short(keys, f"{half}{number}", _LONGEST) for half in ("said", "did", "cannot")
        )
        if not (said or did or cannot):
            continue
        if not said or bool(did) == bool(cannot):
            raise ReplyAlone(number=number)
        found.append(Reply(said, did or cannot, done=bool(did)))
    if not found:
        raise MissingValue(field="said1")
    return found


def _from_file(name: str) -> list[Reply]:
    """Two lines a reply: what people said, then what was done, or after ``cannot:`` why not."""
    lines = [one_line(line) for line in _text(name).split("\n") if not is_blank(line)]
    if not lines:
        raise NothingToTakeIn(file=Path(name).name)
    if len(lines) > 2 * MOST_REPLIES:
        raise TooManyReplies(most=MOST_REPLIES)
    if len(lines) % 2:
        raise ReplyAlone(number=len(lines) // 2 + 1)
    found = []
    for number, (said, did) in enumerate(zip(lines[::2], lines[1::2], strict=True), 1):
        reason = did.removeprefix("cannot:").strip()
        for half, text in (("said", said), ("did", reason)):
            if len(text) > _LONGEST:
                raise TooLongForPaper(field=f"{half}{number}", most=_LONGEST)
        if not reason:
            raise ReplyAlone(number=number)
        found.append(Reply(said, reason, done=not did.startswith("cannot:")))
    return found


def _text(name: str) -> str:
    file = Path(name)
    try:
        with file.open("rb") as stream:
            data = stream.read(_LARGEST_FILE + 1)
        if len(data) > _LARGEST_FILE:
            raise FileTooLarge(file=file.name, megabytes=1)
        return composed(data.decode("utf-8-sig"))
    except (OSError, ValueError) as error:
        raise FileUnreadable(file=file.name) from error
