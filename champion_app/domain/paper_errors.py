"""Expected trouble with what is asked for on paper."""

from __future__ import annotations

from champion_app.domain.errors import ChampionError


class TooLongForPaper(ChampionError):
    """One thing to be printed has more letters than its place on the paper holds."""

    wants = ("field", "most")


class MoreThanOnePage(ChampionError):
    """A paper that is one page has more to say than fits on it."""

    wants = ("title",)


class TooManyReplies(ChampionError):
    """A poster of replies was to hold more of them than can be read from afar."""

    wants = ("most",)


class ReplyAlone(ChampionError):
    """A reply has only one of its halves: what was said, or what was done."""

    wants = ("number",)


class NoHealthNumber(ChampionError):
    """A slip that is carried about was to show somebody's health number."""
