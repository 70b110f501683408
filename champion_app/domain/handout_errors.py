"""Expected trouble with handouts as content: files taken in, texts written, drafts printed."""

from __future__ import annotations

from champion_app.domain.errors import ChampionError


class NotAHandout(ChampionError):
    """A file is neither a handout file nor a text that a handout can be made of."""

    wants = ("file",)


class HandoutTooNew(ChampionError):
    """A handout file was written in a later form than this version knows."""

    wants = ("file",)


class NothingToTakeIn(ChampionError):
    """A file holds no words that could be a handout."""

    wants = ("file",)


class DraftsNotPrinted(ChampionError):
    """The programme prints no drafts, and this text is one."""

    wants = ("title",)


class SecondReaderNeeded(ChampionError):
    """A translation is to be checked by somebody else than its translator."""

    wants = ("name",)


class LanguageThere(ChampionError):
    """A handout has a text in this language already."""

    wants = ("title", "tag")


class TextTooLong(ChampionError):
    """One text of a handout holds more than can be kept."""

    wants = ("title", "most")


class SizeOutsideLayout(ChampionError):
    """A layout of a handout is not printed in letters of this size, in points."""

    wants = ("layout", "size", "least", "most")


class PaperOutsideLayout(ChampionError):
    """A layout of a handout is not printed on this paper, but on the known ones."""

    wants = ("layout", "paper", "known")


class OneLanguageOnly(ChampionError):
    """A layout of a handout has room for one language."""

    wants = ("layout",)


class PdfKeepsItsForm(ChampionError):
    """A finished PDF is printed as it is and in no other layout."""

    wants = ("title",)


class NoLayouts(ChampionError):
    """Only handouts come in several layouts."""

    wants = ("document",)


class CodeTooLong(ChampionError):
    """The address of a code to scan is so long that no phone would read it off paper."""

    wants = ("where",)
