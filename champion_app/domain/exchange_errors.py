"""Expected trouble with laptops that come, go or hold the root key, and with the hub."""

from __future__ import annotations

from champion_app.domain.errors import ChampionError


class RootKeyNeeded(ChampionError):
    """The programme's root key is not on this laptop."""


class RootNotPrinted(ChampionError):
    """The root key cannot leave before its two pages were printed."""


class RootShareMistyped(ChampionError):
    """What was typed cannot be a page of the root key."""


class RootSharesDiffer(ChampionError):
    """The two pages are not a pair of this programme's root key."""


class StartFileTaken(ChampionError):
    """Another laptop was let in with the same start file."""

    wants = ("name",)


class OtherProgramme(ChampionError):
    """The start file is of another programme than the one this profile works for."""

    wants = ("name", "ours")


class LaptopEnded(ChampionError):
    """The bundle was made by a laptop after it was reported lost or retired."""

    wants = ("name",)


class NumbersUsedUp(ChampionError):
    """A coordinator has given all the laptop numbers that it may give."""


class WaitingFull(ChampionError):
    """So many bundles wait already that no more is kept."""

    wants = ("count",)


# --- the hub ---


class HubAddressBad(ChampionError):
    """What was typed is no PostgreSQL address; it may hold a password, so it is not repeated."""


class HubDriverMissing(ChampionError):
    """The PostgreSQL driver, which is optional, is not installed."""


class HubUnreachable(ChampionError):
    """No PostgreSQL answers there, the database does not exist, or the connection broke."""

    wants = ("place",)


class HubRefused(ChampionError):
    """The server does not know the name or the password."""

    wants = ("place",)


class HubReadOnly(ChampionError):
    """The database may be read but not written by this name."""

    wants = ("place",)


class HubNotMade(ChampionError):
    """The database is no hub yet."""

    wants = ("place",)


class HubNotEmpty(ChampionError):
    """The database holds tables of something else."""

    wants = ("place",)


class HubOlder(ChampionError):
    """The hub's tables are those of an older version."""

    wants = ("place",)


class HubOfAnother(ChampionError):
    """The hub holds the records of another programme."""

    wants = ("place",)


class HubWorkerLost(ChampionError):
    """A worker process ended before it was done; its file was taken in whole or not at all."""

    wants = ("file",)


# --- files ---


class CannotBeSmaller(ChampionError):
    """What is to be sent does not fit into bundles of that size."""

    wants = ("size",)


class FileNotWhole(ChampionError):
    """Not all parts of a handout's file are here yet."""

    wants = ("title",)


class NotAPdf(ChampionError):
    """A file that was to be added is no PDF, or not a whole one."""

    wants = ("file",)


class PdfLocked(ChampionError):
    """A PDF is encrypted, so that it could not be printed everywhere."""

    wants = ("file",)


class PdfTooLarge(ChampionError):
    """A PDF is larger than ``most`` megabytes."""

    wants = ("file", "most")


class PdfStandsAlone(ChampionError):
    """A finished PDF cannot be set beside another language."""

    wants = ("title",)


class LogoUnfit(ChampionError):
    """A file that was to be the programme's logo is no picture that can be one."""

    wants = ("file",)


class LogoTooLarge(ChampionError):
    """A picture that was to be the programme's logo is larger than ``most`` megabytes."""

    wants = ("file", "most")


class FontPackUnfit(ChampionError):
    """A file that was to be a font pack is none: no ZIP, or without a list of its fonts."""

    wants = ("file",)


class FontPackTooLarge(ChampionError):
    """A font pack, or something in it, is larger than any honest one: ``most`` megabytes."""

    wants = ("file", "most")


class FontUnfit(ChampionError):
    """One font of a pack is no font, is not the one that is listed, or may not be printed with."""

    wants = ("file", "font")
