"""Expected trouble, as facts. The sentence for each kind stands in ``champion_app.sentences``."""

from __future__ import annotations

from typing import ClassVar

Fact = str | int


class ChampionError(Exception):
    """Something that can happen in honest use and that a person is told in one sentence.

    ``wants`` names the facts that each instance must carry; the sentence fills them in.
    """

    wants: ClassVar[tuple[str, ...]] = ()

    def __init__(self, **facts: Fact) -> None:
        if set(facts) != set(self.wants):
            raise TypeError(f"{type(self).__name__} wants {self.wants}, got {tuple(facts)}")
        super().__init__(type(self).__name__)
        self.facts = facts

    @property
    def code(self) -> str:
        """The stable name of this kind of trouble, for programs."""
        return type(self).__name__


# --- the profile and its database ---


class WrongPassphrase(ChampionError):
    """Neither the passphrase nor the recovery code opens this profile."""


class PassphraseNeeded(ChampionError):
    """The key is not remembered and nobody is there to type the passphrase."""


class PassphraseTooShort(ChampionError):
    """A new passphrase has too few characters."""

    wants = ("least",)


class KeyringUnusable(ChampionError):
    """The system's keyring is missing, locked, slow or not safe to use."""

    wants = ("why",)


class ProfileInUse(ChampionError):
    """Another copy of the app has this profile open for writing."""

    wants = ("folder",)


class ProfileExists(ChampionError):
    """There is already a profile in this folder."""

    wants = ("folder",)


class ProfileMissing(ChampionError):
    """There is no profile in this folder."""

    wants = ("folder",)


class KeyfileDamaged(ChampionError):
    """The file that holds the wrapped key cannot be read."""

    wants = ("file",)


class DatabaseNewer(ChampionError):
    """The database was written by a newer version of the app."""

    wants = ("file",)


class DatabaseDamaged(ChampionError):
    """The database fails its integrity check."""

    wants = ("file",)


class DiskFull(ChampionError):
    """The disk has no room for the change."""

    wants = ("folder",)


class ReadOnlyPlace(ChampionError):
    """The folder or file cannot be written."""

    wants = ("place",)


class FileUnreadable(ChampionError):
    """A file that was named cannot be read."""

    wants = ("file",)


class DatabaseBusy(ChampionError):
    """Another process kept the database locked for too long."""

    wants = ("file",)


# --- records and commands ---


class NotFound(ChampionError):
    """No such record is held here."""

    wants = ("kind", "id")


class NotUnique(ChampionError):
    """A name stands for more than one record."""

    wants = ("kind", "name")


class SessionClosed(ChampionError):
    """The session is closed, cancelled or nobody came: nobody can be let in."""

    wants = ("title",)


class SessionNotOpen(ChampionError):
    """The session has not been opened yet."""

    wants = ("title",)


class AlreadyReversed(ChampionError):
    """The arrival was taken back before."""


class ModeForbids(ChampionError):
    """The session's mode does not allow this way of signing in."""

    wants = ("mode",)


class BadValue(ChampionError):
    """A value is not one that the field can hold."""

    wants = ("field", "value")


class MissingValue(ChampionError):
    """A field that is needed was left out."""

    wants = ("field",)


class UnknownName(ChampionError):
    """A command, record, document, language or argument of that name does not exist."""

    wants = ("kind", "name")


class NotYourRole(ChampionError):
    """This profile's role does not allow it."""

    wants = ("role",)


# --- keys, certificates and bundles ---


class RecoveryCodeMistyped(ChampionError):
    """What was typed cannot be a recovery code: its check symbol does not fit."""


class NotOurs(ChampionError):
    """The file is not a Champion bundle at all."""


class NotForUs(ChampionError):
    """No key of this laptop opens the bundle."""


class BundleDamaged(ChampionError):
    """The bundle is cut short, changed on the way or not built as the format says."""


class BundleForged(ChampionError):
    """The bundle is not signed by the laptop it names."""


class BundleTooNew(ChampionError):
    """The file was written in a format that this version does not know."""


class BundleTooLarge(ChampionError):
    """The bundle is larger than the format allows."""


class CertificateForged(ChampionError):
    """A laptop's certificate was not issued by its programme."""


class NotAStartFile(ChampionError):
    """The file is not a start file."""


class StartFileDamaged(ChampionError):
    """The start file is cut short, changed on the way or wrongly signed."""


class AlreadySignedIn(ChampionError):
    """The person is signed in to this session already."""

    wants = ("name",)


class ChangedSince(ChampionError):
    """What would be taken back was changed again since."""


# --- files from outside and paper ---


class FileTooLarge(ChampionError):
    """A file from outside is larger than any honest one."""

    wants = ("file", "megabytes")


class NoWordsOnPaper(ChampionError):
    """The words that stand on every paper are not there in this language."""

    wants = ("language",)


class MissingLetters(ChampionError):
    """No font here draws some letters of a text: nothing is printed rather than empty boxes."""

    wants = ("language", "letters", "where")


class DoesNotFit(ChampionError):
    """Something that cannot be divided is higher than the page at this size."""

    wants = ("title",)


class NotForPrint(ChampionError):
    """A handout was withdrawn, or its owner does not allow it to be printed here."""

    wants = ("title",)


class HandoutUnclear(ChampionError):
    """A block of a handout is not built as the format says."""

    wants = ("title", "where")


class AlreadyJoined(ChampionError):
    """This laptop belongs to a programme already."""


class NoBundleYet(ChampionError):
    """Nothing has come from this champion's laptop, so there is nobody to approve."""

    wants = ("name",)


class WordsDiffer(ChampionError):
    """The words read aloud are not those of the laptop that asks."""

    wants = ("name",)


class NotJoined(ChampionError):
    """This laptop belongs to no programme yet, so it can send to nobody."""


class NobodyToSendTo(ChampionError):
    """There is no laptop of that name to send to."""

    wants = ("name",)


class UnknownSender(ChampionError):
    """The bundle comes from a laptop that this one does not know."""


class ClockAhead(ChampionError):
    """The bundle's changes are dated in the future: the sender's clock is wrong."""

    wants = ("name",)


class SelfCheckFailed(ChampionError):
    """The program is not whole: one of its own proofs failed."""

    wants = ("what",)


class NoCopy(ChampionError):
    """There is no whole copy of the data to go back to."""

    wants = ("folder",)


class CardIsIn(ChampionError):
    """The number card was shown at this session already."""

    wants = ("card",)


class AlreadyApproved(ChampionError):
    """The champion's laptop was let in before and no other one asks."""

    wants = ("name",)


class NotACopy(ChampionError):
    """The file that was to be restored is not a whole copy of this profile's database."""

    wants = ("file",)


class UnknownChoice(ChampionError):
    """Nothing of the kind is called that; a few names that there are."""

    wants = ("kind", "name", "known")


class NotInThisLanguage(ChampionError):
    """A handout has no edition in the language that was asked for."""

    wants = ("title", "tag")  # whoever words it names the language of the tag


# --- decisions ---


class NothingToDecide(ChampionError):
    """No case is open on this laptop."""


class NothingDecided(ChampionError):
    """No decision stands that could be taken back here."""


class DecidedElsewhere(ChampionError):
    """Only the laptop where it was decided knows what stood there before."""


# --- people ---


class NotSaidYes(ChampionError):
    """The person has not said yes to being reached, so nothing of the kind is kept."""

    wants = ("name",)
