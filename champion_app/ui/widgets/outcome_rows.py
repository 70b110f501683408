"""What became of each file that was opened: a chip, whose it is, what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from champion_app.sentences import QT_TRANSLATE_NOOP
from champion_app.sync.receiving import Outcome
from champion_app.ui import words
from champion_app.ui.widgets import text
from champion_app.ui.widgets.cards import Row
from champion_app.ui.widgets.chips import Chip, Tone

CHIPS: Mapping[str, tuple[str, Tone]] = {
    "new": (QT_TRANSLATE_NOOP("outcomes", "new"), Tone.GOOD),
    "already": (QT_TRANSLATE_NOOP("outcomes", "already had"), Tone.PLAIN),
    "waiting": (QT_TRANSLATE_NOOP("outcomes", "waits"), Tone.WAITS),
    "held": (QT_TRANSLATE_NOOP("outcomes", "not let in yet"), Tone.WAITS),
    "not_for_us": (QT_TRANSLATE_NOOP("outcomes", "not for us"), Tone.WAITS),
    "not_ours": (QT_TRANSLATE_NOOP("outcomes", "not a parcel"), Tone.WAITS),
    "quarantined": (QT_TRANSLATE_NOOP("outcomes", "kept apart"), Tone.WAITS),
    "newer": (QT_TRANSLATE_NOOP("outcomes", "too new"), Tone.WAITS),
    "full": (QT_TRANSLATE_NOOP("outcomes", "no room"), Tone.WAITS),
    "stopped": (QT_TRANSLATE_NOOP("outcomes", "not taken in"), Tone.WAITS),
    "damaged": (QT_TRANSLATE_NOOP("outcomes", "damaged"), Tone.LOSS),
}
"""The word and tone of each result, in the order in which totals name them."""

_UNSAID = ("Device", "Programme", "Receipt", "Material", "HeadCount", "ArrivalReversal")


@dataclass(frozen=True)
class Opened:
    """One file that was opened: its name, what became of it, and which numbers still miss."""

    file: str
    outcome: Outcome
    missing: frozenset[int] = frozenset()


def opened(file: str, outcome: Outcome) -> Opened:
    """The line of a file that was just opened."""
    return Opened(file, outcome, frozenset(outcome.missing))


def settled(lines: Sequence[Opened]) -> list[Opened]:
    """The lines, without the missing numbers that have come since."""
    come: dict[str, set[int]] = {}
    for line in lines:
        if line.outcome.result in ("new", "already"):
            come.setdefault(line.outcome.sender, set()).add(line.outcome.number)
    return [
        replace(line, missing=line.missing - come.get(line.outcome.sender, set())) for line in lines
    ]


def result_of(line: Opened) -> str:
    """Its result, where a new parcel waits as long as an earlier one misses."""
    return "waiting" if line.outcome.result == "new" and line.missing else line.outcome.result


# --- in words ---


def people_counted(count: int) -> str:
    """``41 people counted``."""
    return QCoreApplication.translate("outcomes", "%n people counted", "", count)


def places(count: int) -> str:
    """``2 places``."""
    return QCoreApplication.translate("outcomes", "%n places", "", count)


def reports(count: int) -> str:
    """``2 reports``."""
    return QCoreApplication.translate("outcomes", "%n reports", "", count)


def champions(count: int) -> str:
    """``3 champions``."""
    return QCoreApplication.translate("outcomes", "%n champions", "", count)


def others(count: int) -> str:
    """``6 other entries``."""
    return QCoreApplication.translate("outcomes", "%n other entries", "", count)


def inside(counts: Mapping[str, int]) -> list[str]:
    """How much of each kind, the things people speak of first."""
    left = {name: count for name, count in counts.items() if name not in _UNSAID}
    left["Arrival"] = left.get("Arrival", 0) - counts.get("ArrivalReversal", 0)
    said = [
        told(left.pop(name))
        for name, told in (
            ("Session", words.sessions),
            ("Arrival", people_counted),
            ("Person", words.names),
            ("MaterialEdition", words.handouts),
            ("Venue", places),
            ("SessionReport", reports),
            ("Champion", champions),
        )
        if left.get(name, 0) > 0
    ]
    rest = sum(count for name, count in left.items() if name != "Arrival")
    return [*said, others(rest)] if rest > 0 else said


def together(counts: Mapping[str, int]) -> str:
    """How much of each kind on one line, which is only broken between the kinds."""
    return words.strung(part.replace(" ", "\N{NO-BREAK SPACE}") for part in inside(counts))


def whose(line: Opened) -> str:
    """The sender and the number, or the name of the file when nobody can be named."""
    if not line.outcome.sender:
        name = words.own(line.file)
        return f"\N{LEFT DOUBLE QUOTATION MARK}{name}\N{RIGHT DOUBLE QUOTATION MARK}"
    said = QCoreApplication.translate("outcomes", "{name}, parcel {number}")
    return said.format(name=words.own(line.outcome.sender), number=line.outcome.number)


def what(line: Opened) -> str:
    """What came of it."""
    outcome = line.outcome
    if outcome.error is not None:
        return words.sentence(outcome.error)
    if outcome.result == "held":
        return QCoreApplication.translate("outcomes", "kept until you let this laptop in")
    if outcome.result == "already":
        return QCoreApplication.translate("outcomes", "nothing changed")
    said = together(outcome.counts)
    if not said and outcome.changed:
        said = QCoreApplication.translate("outcomes", "%n brought up to date", "", outcome.changed)
    if not said:
        said = QCoreApplication.translate("outcomes", "a greeting, no new entries")
    return words.listed([said, _missing(line)])


def _missing(line: Opened) -> str:
    if not line.missing:
        return ""
    name, numbers = words.own(line.outcome.sender), _numbers(sorted(line.missing))
    if len(line.missing) == 1:
        said = QCoreApplication.translate(
            "outcomes", "number {numbers} from {name} has not come; the next one brings it"
        )
        return said.format(name=name, numbers=numbers)
    said = QCoreApplication.translate(
        "outcomes", "numbers {numbers} from {name} have not come; the next one brings them"
    )
    return said.format(name=name, numbers=numbers)


def _numbers(found: Sequence[int]) -> str:
    """``5``, ``5 and 6`` or ``5, 6 and 7``."""
    if len(found) == 1:
        return str(found[0])
    both = QCoreApplication.translate("outcomes", "{first} and {last}")
    first = words.strung(str(number) for number in found[:-1])
    return both.format(first=first, last=found[-1])


def stopped(lines: Sequence[Opened], left: int) -> str:
    """That somebody stopped: how many files were left out, and that the others stay."""
    said = QCoreApplication.translate("outcomes", "Stopped: %n files were not opened.", "", left)
    if not lines:
        return said
    return f"{said} " + QCoreApplication.translate("outcomes", "What was taken in stays.")


def chip_of(result: str) -> Chip:
    """The chip of a result."""
    said, tone = CHIPS[result]
    return Chip(words.looked_up("outcomes", said), tone=tone)


def columned(chip: Chip) -> QWidget:
    """A chip in a place as wide as the widest, so that what stands after it lines up."""
    place = QWidget()
    line = QHBoxLayout(place)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(chip)
    line.addStretch(1)
    place.setMinimumWidth(max(chip_of(result).sizeHint().width() for result in CHIPS))
    return place


def in_column(part: QWidget) -> QWidget:
    """The same part, as wide as its column whatever it says: columns line up."""
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    part.setSizePolicy(policy)
    return part


def outcome_row(line: Opened) -> Row:
    """A row for one file."""
    result = result_of(line)
    row = Row(columned(chip_of(result)))
    row.line.addWidget(in_column(text.plain(_breakable(whose(line)))), 2)
    row.line.addWidget(in_column(text.quiet(what(line))), 3)
    row.line.addSpacing(30)  # in line with rows that end in an arrow
    chip = words.looked_up("outcomes", CHIPS[result][0])
    row.setAccessibleName(words.listed([chip, whose(line), what(line)]))
    return row


def _breakable(name: str) -> str:
    """A file's name that may begin a new line where its parts meet."""
    zero_width_space = "\N{ZERO WIDTH SPACE}"
    return "".join(one + zero_width_space if one in "-_. " else one for one in name)


def tall_row(line: Opened) -> Row:
    """The same for a narrow place: whose above what."""
    result = result_of(line)
    row = Row(
        chip_of(result), text.stacked(text.plain(_breakable(whose(line))), text.small(what(line)))
    )
    row.line.setStretch(1, 1)
    chip = words.looked_up("outcomes", CHIPS[result][0])
    row.setAccessibleName(words.listed([chip, whose(line), what(line)]))
    return row


def totals(lines: Sequence[Opened]) -> str:
    """``5 files: 3 new, 1 already had, 1 damaged``."""
    counted = dict.fromkeys(CHIPS, 0)
    for line in lines:
        counted[result_of(line)] += 1
    each = words.strung(
        f"{count} {words.looked_up('outcomes', CHIPS[result][0])}"
        for result, count in counted.items()
        if count
    )
    files = QCoreApplication.translate("outcomes", "%n files", "", len(lines))
    return f"{files}: {each}" if each else files
