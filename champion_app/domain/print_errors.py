"""Expected trouble on the way from a finished paper to a printer."""

from __future__ import annotations

from champion_app.domain.errors import ChampionError


class ReviewDatePassed(ChampionError):
    """A text should have been checked again by now; printing it all the same needs a reason."""

    wants = ("title",)


class PrintTakenBack(ChampionError):
    """The print was taken back before, or is itself a taking back."""


class NoPrintQueue(ChampionError):
    """This computer has no print queue that a paper can be handed to by name."""


class UnknownPrinter(ChampionError):
    """There is no printer of that name; ``known`` are those there are."""

    wants = ("name", "known")


class PrinterRefused(ChampionError):
    """The print queue did not take a paper; ``why`` is what it said."""

    wants = ("name", "why")
