"""Expected trouble with what is, or is not, on this computer: parcels and other programmes."""

from __future__ import annotations

from champion_app.domain.errors import ChampionError


class NoParcelYet(ChampionError):
    """No parcel was made or taken in here that a receipt could be about."""


class ForAnotherProgramme(ChampionError):
    """A parcel is for the profile of another programme on this computer."""

    wants = ("name",)


class PerhapsAnother(ChampionError):
    """A parcel is not for this profile; other programmes on this computer are locked."""

    wants = ("ours", "names")


class ProgrammeIsHere(ChampionError):
    """A start file is of a programme that has a profile of its own on this computer."""

    wants = ("name", "ours")
