"""A translated sentence for every expected error, a label for every code, dates and times."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from champion_app.domain.errors import ChampionError
from champion_app.sentences import SENTENCES
from champion_app.ui.labels import FIELDS, LABELS

if TYPE_CHECKING:
    from champion_app.intake.faults import Fault

# English alone: other languages have Qt's own words, which cost 40 ms to look up.
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def sentence(error: ChampionError) -> str:
    """What happened and what to do, in the language of the screen."""
    template = QCoreApplication.translate("errors", SENTENCES[error.code])
    facts = {name: _fact(name, str(value)) for name, value in error.facts.items()}
    return template.format(**facts)


def fault(found: Fault) -> str:
    """What is to be looked at in a file of others, in the language of the screen."""
    from champion_app.intake.faults import SENTENCES as FAULTS  # lists are read now and then

    facts = {
        name: own(told) if isinstance(told, str) else told for name, told in found.shown.items()
    }
    return QCoreApplication.translate("faults", FAULTS[found.code]).format(**facts)


def _fact(name: str, value: str) -> str:
    if name in ("field", "kind"):
        return looked_up("fields", FIELDS.get(value, value))
    if name == "mode":
        return label("modes", value)
    if name == "role":
        return label("roles", value)
    return value


def looked_up(context: str, source: str) -> str:
    """The translation of words that are marked where they stand in a table."""
    return QCoreApplication.translate(context, source)


def label(which: str, code: str) -> str:
    """The words for a code of the list ``which`` (see ``labels``); a local code as it stands."""
    known = LABELS[which].get(code)
    if known is None:
        return code.removeprefix("X-").replace("_", " ")
    return QCoreApplication.translate("labels", known)


def labels(which: str) -> list[tuple[str, str]]:
    """Every code of a list with its words, in the list's order."""
    return [(code, label(which, code)) for code in LABELS[which]]


# --- counting ---


def people(count: int) -> str:
    """``27 people``."""
    return QCoreApplication.translate("counts", "%n people", "", count)


def adults(count: int) -> str:
    """``22 adults``."""
    return QCoreApplication.translate("counts", "%n adults", "", count)


def children(count: int) -> str:
    """``5 children``."""
    return QCoreApplication.translate("counts", "%n children", "", count)


def sessions(count: int) -> str:
    """``11 sessions``."""
    return QCoreApplication.translate("counts", "%n sessions", "", count)


def handouts(count: int) -> str:
    """``340 handouts``."""
    return QCoreApplication.translate("counts", "%n handouts", "", count)


def names(count: int) -> str:
    """``2 names``."""
    return QCoreApplication.translate("counts", "%n names", "", count)


def in_languages(count: int) -> str:
    """``in 6 languages``."""
    return QCoreApplication.translate("counts", "in %n languages", "", count)


# --- dates and times ---


def clock(moment: datetime) -> str:
    """``14:00``, hours and minutes as they stand in ``moment``."""
    return f"{moment.hour:02}:{moment.minute:02}"


def day(of: date | datetime, *, weekday: bool = False) -> str:
    """``3 October``, with the year when it is not this one; ``Sat 3 October`` with its weekday."""
    this_year = of.year == datetime.now(UTC).year
    app = QCoreApplication.instance()
    if app is None or str(app.property("champion_language") or "en") == "en":
        said = f"{of.day} {_MONTHS[of.month - 1]}"
        said = said if this_year else f"{said} {of.year}"
        return f"{_DAYS[of.weekday()]} {said}" if weekday else said
    from PySide6.QtCore import QDate, QLocale  # costs 40 ms, which an English start is spared

    pattern = ("ddd " if weekday else "") + ("d MMMM" if this_year else "d MMMM yyyy")
    return QLocale().toString(QDate(of.year, of.month, of.day), pattern)


def near_day(of: date | datetime, today: date) -> str:
    """``today``, ``tomorrow``, ``yesterday``, or the day."""
    that = of.date() if isinstance(of, datetime) else of
    apart = (that - today).days
    if apart == 0:
        return QCoreApplication.translate("days", "today")
    if apart == 1:
        return QCoreApplication.translate("days", "tomorrow")
    if apart == -1:
        return QCoreApplication.translate("days", "yesterday")
    return day(that, weekday=True)


def own(text: str) -> str:
    """A name or title inside a sentence, kept in its own reading order.

    Left as it is where nothing can go wrong: Latin letters on a screen that reads rightwards.
    """
    leftward = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if text and (leftward or any("\u0590" <= letter <= "\u08ff" for letter in text)):
        return f"\u2068{text}\u2069"
    return text


def strung(parts: Iterable[str]) -> str:
    """Several words in one sentence, with the comma of the screen's language between."""
    comma = QCoreApplication.translate("lists", ", ")
    return _led(comma.join(part for part in parts if part))


def listed(parts: list[str]) -> str:
    """Several short facts on one line, with dots between, each in its own reading order."""
    return _led(" · ".join(own(part) for part in parts if part))


def _led(line: str) -> str:
    """A line in the screen's direction: names that are kept in their own order give it none."""
    leftward = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u200f{line}" if line and leftward else line
