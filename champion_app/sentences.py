"""The English sentence for every expected error, in one place and without Qt.

The window translates these templates; the command line prints them as they stand.
"""

from __future__ import annotations

from collections.abc import Mapping


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:
    """The source itself: marks a sentence for translation where Qt is not known."""
    return source


SENTENCES: Mapping[str, str] = {
    "WrongPassphrase": QT_TRANSLATE_NOOP("errors", "That passphrase does not open this profile."),
    "PassphraseNeeded": QT_TRANSLATE_NOOP("errors", "This profile needs its passphrase."),
    "PassphraseTooShort": QT_TRANSLATE_NOOP(
        "errors", "Choose a passphrase of at least {least} characters."
    ),
    "KeyringUnusable": QT_TRANSLATE_NOOP(
        "errors", "This computer cannot remember the key safely ({why}): type the passphrase."
    ),
    "ProfileInUse": QT_TRANSLATE_NOOP(
        "errors", "Champion is already open on this profile: close it first ({folder})."
    ),
    "ProfileExists": QT_TRANSLATE_NOOP("errors", "There is already a profile in {folder}."),
    "ProfileMissing": QT_TRANSLATE_NOOP("errors", "There is no profile in {folder}."),
    "KeyfileDamaged": QT_TRANSLATE_NOOP("errors", "The key file is damaged: {file}."),
    "DatabaseNewer": QT_TRANSLATE_NOOP(
        "errors", "These data were written by a newer Champion: update the app ({file})."
    ),
    "DatabaseDamaged": QT_TRANSLATE_NOOP(
        "errors", "The data file is damaged: go back to the last good copy ({file})."
    ),
    "DiskFull": QT_TRANSLATE_NOOP(
        "errors", "The disk is full: make room, then try again ({folder})."
    ),
    "ReadOnlyPlace": QT_TRANSLATE_NOOP("errors", "Champion may not write here: {place}."),
    "FileUnreadable": QT_TRANSLATE_NOOP("errors", "This file cannot be read: {file}."),
    "DatabaseBusy": QT_TRANSLATE_NOOP("errors", "The data file is busy: try again ({file})."),
    "NotFound": QT_TRANSLATE_NOOP("errors", "There is no {kind} with this id: {id}."),
    "NotUnique": QT_TRANSLATE_NOOP("errors", "More than one {kind} is called {name}: use its id."),
    "SessionClosed": QT_TRANSLATE_NOOP("errors", "The session “{title}” is closed."),
    "SessionNotOpen": QT_TRANSLATE_NOOP("errors", "The session “{title}” is not open yet."),
    "ReviewDatePassed": QT_TRANSLATE_NOOP(
        "errors",
        "“{title}” should have been checked again by now: say why it is printed all the same.",
    ),
    "PrintTakenBack": QT_TRANSLATE_NOOP("errors", "That print was already taken back."),
    "NoPrintQueue": QT_TRANSLATE_NOOP(
        "errors", "There is no printer here: save the paper as a PDF and print it elsewhere."
    ),
    "UnknownPrinter": QT_TRANSLATE_NOOP(
        "errors", "There is no printer called {name} here, only {known}."
    ),
    "PrinterRefused": QT_TRANSLATE_NOOP("errors", "{name} did not take the paper ({why})."),
    "AlreadyReversed": QT_TRANSLATE_NOOP("errors", "That arrival was already taken back."),
    "ModeForbids": QT_TRANSLATE_NOOP("errors", "This session is set to “{mode}”."),
    "BadValue": QT_TRANSLATE_NOOP("errors", "“{value}” does not fit in {field}."),
    "MissingValue": QT_TRANSLATE_NOOP("errors", "{field} is missing."),
    "UnknownName": QT_TRANSLATE_NOOP("errors", "There is no {kind} called “{name}”."),
    "NotYourRole": QT_TRANSLATE_NOOP("errors", "Only a {role} can do this."),
    "RecoveryCodeMistyped": QT_TRANSLATE_NOOP(
        "errors", "That recovery code has a typing mistake: compare it with the printed one."
    ),
    "NotOurs": QT_TRANSLATE_NOOP("errors", "This is not a Champion parcel."),
    "NotForUs": QT_TRANSLATE_NOOP(
        "errors", "This parcel was not made for this laptop: ask its sender for another."
    ),
    "BundleDamaged": QT_TRANSLATE_NOOP(
        "errors", "The parcel is damaged or incomplete: ask for it to be sent again."
    ),
    "BundleForged": QT_TRANSLATE_NOOP(
        "errors", "The parcel does not come from the laptop it names: nothing was taken from it."
    ),
    "BundleTooNew": QT_TRANSLATE_NOOP(
        "errors", "This file was made by a newer Champion: keep it and update the app."
    ),
    "BundleTooLarge": QT_TRANSLATE_NOOP("errors", "The parcel is too large."),
    "CertificateForged": QT_TRANSLATE_NOOP(
        "errors", "This laptop was not let in by the programme: ask your coordinator."
    ),
    "NotAStartFile": QT_TRANSLATE_NOOP("errors", "This is not a start file."),
    "StartFileDamaged": QT_TRANSLATE_NOOP(
        "errors", "The start file is damaged: ask your coordinator for a new one."
    ),
    "AlreadySignedIn": QT_TRANSLATE_NOOP("errors", "{name} is already in."),
    "ChangedSince": QT_TRANSLATE_NOOP(
        "errors", "That was changed again since, so it cannot be taken back."
    ),
    "FileTooLarge": QT_TRANSLATE_NOOP("errors", "The file is larger than {megabytes} MB: {file}."),
    "NoWordsOnPaper": QT_TRANSLATE_NOOP(
        "errors", "This paper is not there in {language} yet: choose another language."
    ),
    "MissingLetters": QT_TRANSLATE_NOOP(
        "errors", "No font here can print these letters in {language}: {letters} ({where})."
    ),
    "DoesNotFit": QT_TRANSLATE_NOOP(
        "errors", "“{title}” does not fit on the page: choose a smaller size."
    ),
    "NotForPrint": QT_TRANSLATE_NOOP(
        "errors", "“{title}” was withdrawn or may not be printed here."
    ),
    "HandoutUnclear": QT_TRANSLATE_NOOP(
        "errors", "“{title}” has a part that cannot be read: {where}."
    ),
    "AlreadyJoined": QT_TRANSLATE_NOOP("errors", "This laptop has joined a programme already."),
    "NoBundleYet": QT_TRANSLATE_NOOP(
        "errors", "Nothing has come from {name} yet: take in their first parcel."
    ),
    "WordsDiffer": QT_TRANSLATE_NOOP(
        "errors", "These are not the six words that {name}’s laptop shows."
    ),
    "NotJoined": QT_TRANSLATE_NOOP(
        "errors", "Join your programme first: open the start file from your coordinator."
    ),
    "NobodyToSendTo": QT_TRANSLATE_NOOP("errors", "There is nobody called {name} to send to."),
    "UnknownSender": QT_TRANSLATE_NOOP("errors", "This file is from a laptop we do not know."),
    "ClockAhead": QT_TRANSLATE_NOOP(
        "errors", "The clock on {name}’s laptop is wrong: its parcel waits."
    ),
    "SelfCheckFailed": QT_TRANSLATE_NOOP("errors", "This program is not whole ({what})."),
    "NotInThisLanguage": QT_TRANSLATE_NOOP("errors", "There is no {title} in {tag}."),
    "NoCopy": QT_TRANSLATE_NOOP("errors", "There is no good copy in {folder}."),
    "CardIsIn": QT_TRANSLATE_NOOP("errors", "Card {card} is in this session already."),
    "AlreadyApproved": QT_TRANSLATE_NOOP("errors", "{name}’s laptop is let in already."),
    "NotACopy": QT_TRANSLATE_NOOP("errors", "This file is no copy of this profile’s data: {file}."),
    "UnknownChoice": QT_TRANSLATE_NOOP(
        "errors", "There is no {kind} called “{name}”; there are, for example, {known}."
    ),
    "NothingToDecide": QT_TRANSLATE_NOOP("errors", "There is nothing to decide."),
    "NothingDecided": QT_TRANSLATE_NOOP("errors", "There is no decision to take back."),
    "DecidedElsewhere": QT_TRANSLATE_NOOP(
        "errors", "This was decided on another laptop: take it back there."
    ),
    "RootKeyNeeded": QT_TRANSLATE_NOOP(
        "errors", "This needs the programme’s key: bring it back from its two pages first."
    ),
    "RootNotPrinted": QT_TRANSLATE_NOOP(
        "errors", "Print the two pages of the programme’s key first, and keep them apart."
    ),
    "RootShareMistyped": QT_TRANSLATE_NOOP(
        "errors", "That is not what stands on a page of the programme’s key: compare each letter."
    ),
    "RootSharesDiffer": QT_TRANSLATE_NOOP(
        "errors", "These two pages are not a pair of this programme’s key."
    ),
    "StartFileTaken": QT_TRANSLATE_NOOP(
        "errors",
        "Another laptop came in with the start file of {name}: make a new start file for this one.",
    ),
    "OtherProgramme": QT_TRANSLATE_NOOP(
        "errors", "This profile works for {ours}: make a profile of its own for {name}."
    ),
    "LaptopEnded": QT_TRANSLATE_NOOP(
        "errors", "{name}’s laptop was reported lost or retired: what it sent since is kept apart."
    ),
    "NoParcelYet": QT_TRANSLATE_NOOP("errors", "No parcel was made or taken in here yet."),
    "ForAnotherProgramme": QT_TRANSLATE_NOOP(
        "errors", "This parcel is for {name}, on this computer too: open that programme first."
    ),
    "PerhapsAnother": QT_TRANSLATE_NOOP(
        "errors",
        "This parcel is not for {ours} on this laptop. Is it for {names}? Open that first.",
    ),
    "ProgrammeIsHere": QT_TRANSLATE_NOOP(
        "errors", "This profile works for {ours}. {name} is on this computer too: open that first."
    ),
    "NumbersUsedUp": QT_TRANSLATE_NOOP(
        "errors", "This coordinator has no laptop numbers left: ask another coordinator."
    ),
    "WaitingFull": QT_TRANSLATE_NOOP(
        "errors", "{count} such parcels wait here already: keep this file and take it in later."
    ),
    "HubAddressBad": QT_TRANSLATE_NOOP(
        "errors", "That is no address of a hub: it begins with postgresql://."
    ),
    "HubDriverMissing": QT_TRANSLATE_NOOP(
        "errors", "This computer lacks the PostgreSQL driver: install champion-app[hub]."
    ),
    "HubUnreachable": QT_TRANSLATE_NOOP("errors", "The hub does not answer: {place}."),
    "HubRefused": QT_TRANSLATE_NOOP(
        "errors", "The hub does not accept this name or password: {place}."
    ),
    "HubReadOnly": QT_TRANSLATE_NOOP("errors", "Champion may not write to this hub: {place}."),
    "HubNotMade": QT_TRANSLATE_NOOP(
        "errors", "There is no hub in this database yet: begin it with champion hub init ({place})."
    ),
    "HubNotEmpty": QT_TRANSLATE_NOOP(
        "errors", "This database holds other tables: give the hub an empty one ({place})."
    ),
    "HubOlder": QT_TRANSLATE_NOOP(
        "errors", "This hub is of an older Champion: bring it up to date with hub init ({place})."
    ),
    "HubOfAnother": QT_TRANSLATE_NOOP("errors", "This hub belongs to another programme: {place}."),
    "HubWorkerLost": QT_TRANSLATE_NOOP(
        "errors", "The work on this file was broken off, receive it once more: {file}."
    ),
    "NotAHandout": QT_TRANSLATE_NOOP(
        "errors",
        "{file} is no handout: Champion reads its own handout files, Markdown and Word (.docx).",
    ),
    "HandoutTooNew": QT_TRANSLATE_NOOP(
        "errors", "This handout was made by a newer Champion: update the app ({file})."
    ),
    "NothingToTakeIn": QT_TRANSLATE_NOOP("errors", "There are no words in {file}."),
    "DraftsNotPrinted": QT_TRANSLATE_NOOP(
        "errors",
        "“{title}” is a draft that nobody has approved, and your programme prints no drafts.",
    ),
    "SecondReaderNeeded": QT_TRANSLATE_NOOP(
        "errors", "{name} translated it: somebody else has to check it."
    ),
    "LanguageThere": QT_TRANSLATE_NOOP("errors", "“{title}” has a text in this language ({tag})."),
    "TextTooLong": QT_TRANSLATE_NOOP(
        "errors", "“{title}” is too long: a text of a handout holds {most} letters."
    ),
    "CannotBeSmaller": QT_TRANSLATE_NOOP(
        "errors", "Your work does not fit into files of {size}: choose larger ones."
    ),
    "FileNotWhole": QT_TRANSLATE_NOOP(
        "errors", "The file of “{title}” has not come whole yet. Send, and it is asked for again."
    ),
    "NotAPdf": QT_TRANSLATE_NOOP(
        "errors", "“{file}” cannot be used: it is no PDF, or it is damaged."
    ),
    "PdfLocked": QT_TRANSLATE_NOOP(
        "errors", "“{file}” is locked with a password. Save it without one, then add it."
    ),
    "PdfStandsAlone": QT_TRANSLATE_NOOP(
        "errors", "“{title}” is a finished PDF: print it by itself, not side by side."
    ),
    "PdfKeepsItsForm": QT_TRANSLATE_NOOP(
        "errors", "“{title}” is a finished PDF: it is printed as it is, in no other layout."
    ),
    "SizeOutsideLayout": QT_TRANSLATE_NOOP(
        "errors", "The layout “{layout}” has letters of {least} to {most} points, not of {size}."
    ),
    "PaperOutsideLayout": QT_TRANSLATE_NOOP(
        "errors", "The layout “{layout}” is not printed on {paper}, but on {known}."
    ),
    "OneLanguageOnly": QT_TRANSLATE_NOOP(
        "errors", "The layout “{layout}” has room for one language: print each by itself."
    ),
    "NoLayouts": QT_TRANSLATE_NOOP(
        "errors", "Only handouts come in several layouts: “{document}” has one."
    ),
    "PdfTooLarge": QT_TRANSLATE_NOOP(
        "errors", "“{file}” is too large: a PDF may have up to {most} MB."
    ),
    "CodeTooLong": QT_TRANSLATE_NOOP(
        "errors", "The code to scan in “{where}” is too fine for a phone: use a shorter address."
    ),
    "FontPackUnfit": QT_TRANSLATE_NOOP(
        "errors", "“{file}” is no font pack: ask for the file once more."
    ),
    "FontPackTooLarge": QT_TRANSLATE_NOOP(
        "errors", "“{file}” is too large for a font pack: one has up to {most} MB."
    ),
    "FontUnfit": QT_TRANSLATE_NOOP(
        "errors",
        "“{font}” in “{file}” is not a font that can be printed with: nothing was added.",
    ),
    "LogoUnfit": QT_TRANSLATE_NOOP(
        "errors",
        "“{file}” cannot be a logo: choose a PNG or JPEG picture, 48 to 6,000 dots wide and high.",
    ),
    "LogoTooLarge": QT_TRANSLATE_NOOP(
        "errors", "“{file}” is too large: a logo may have up to {most} MB."
    ),
    "NotSaidYes": QT_TRANSLATE_NOOP(
        "errors", "Ask {name} first whether they may be reached, and write down the yes."
    ),
    "TooLongForPaper": QT_TRANSLATE_NOOP(
        "errors", "{field} is too long for this paper: it has room for {most} letters."
    ),
    "MoreThanOnePage": QT_TRANSLATE_NOOP(
        "errors", "“{title}” does not fit on one page: use fewer words or smaller letters."
    ),
    "TooManyReplies": QT_TRANSLATE_NOOP(
        "errors", "A poster has room for {most} replies: put the others on a second one."
    ),
    "ReplyAlone": QT_TRANSLATE_NOOP(
        "errors", "Reply {number} needs both halves: what people said, and what was done."
    ),
    "NoHealthNumber": QT_TRANSLATE_NOOP(
        "errors", "A slip shows nobody’s health number: leave it out."
    ),
}

REMARKS: Mapping[str, str] = {
    "missing": QT_TRANSLATE_NOOP(
        "remarks", "Not come from {name}: parcel {numbers}. The next one brings what was in it."
    ),
    "differs": QT_TRANSLATE_NOOP(
        "remarks", "This laptop and that of {name} do not hold the same: send everything again."
    ),
    "asked": QT_TRANSLATE_NOOP("remarks", "{name} is asked to send everything again."),
    "twice": QT_TRANSLATE_NOOP(
        "remarks",
        "Two laptops use the number of {name}: give the second one a start file of its own.",
    ),
    "clock_held": QT_TRANSLATE_NOOP(
        "remarks",
        "The clock on the laptop of {name} is wrong: parcel {numbers} waits. Reply first.",
    ),
    "behind": QT_TRANSLATE_NOOP(
        "remarks", "This laptop’s clock is {span} behind: Champion allows for it."
    ),
    "ahead": QT_TRANSLATE_NOOP(
        "remarks", "This laptop’s clock is {span} ahead: Champion allows for it."
    ),
    "restored": QT_TRANSLATE_NOOP(
        "remarks", "An older copy was put back here: everything is sent and asked for once more."
    ),
    "copied": QT_TRANSLATE_NOOP(
        "remarks",
        "These data came from another computer. Is that one still used? Ask for a new start file.",
    ),
}
"""What is to be known of the exchange with others, in one sentence each."""


def sentence(code: str, facts: Mapping[str, str | int]) -> str:
    """The English sentence for the error ``code``, its facts filled in."""
    return SENTENCES[code].format(**facts)
