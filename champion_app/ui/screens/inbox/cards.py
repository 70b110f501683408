"""The cards of the screen: what came, who was not heard from, who waits for a reply."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from champion_app.domain.records import Receipt
from champion_app.store.exchange_queries import INVITED, Member
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.screens.inbox.facts import Facts
from champion_app.ui.widgets import outcome_rows, text
from champion_app.ui.widgets.buttons import outline, quiet
from champion_app.ui.widgets.cards import Card, Row, RowButton
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.outcome_rows import Opened
from champion_app.ui.widgets.receipts import Which, of_opened, receipt_button

FOLDED = 4
"""From so many files of one good result on, they are one line that opens."""
_GOOD = ("new", "already")


def came_rows(
    desk: Desk, lines: Sequence[Opened], unfolded: frozenset[str], unfold: Callable[[str], None]
) -> list[Row | RowButton]:
    """A row for each file, many of the same good result under one; what needs a look comes first.

    ``unfold`` is called with the result whose line was pressed.
    """
    by_result: dict[str, list[Opened]] = {result: [] for result in outcome_rows.CHIPS}
    for line in lines:
        by_result[outcome_rows.result_of(line)].append(line)
    rows: list[Row | RowButton] = []
    for result in sorted(by_result, key=lambda one: one in _GOOD):
        group = by_result[result]
        if result in _GOOD and len(group) >= FOLDED:
            rows.append(_fold(result, group, open_=result in unfolded, unfold=unfold))
            if result not in unfolded:
                continue
        rows += [_came_row(desk, line) for line in group]
    return rows


def _came_row(desk: Desk, line: Opened) -> Row:
    row = outcome_rows.outcome_row(line)
    if (which := of_opened(line)) is not None:
        row.line.addWidget(receipt_button(desk, which))
    return row


def _fold(
    result: str, group: Sequence[Opened], *, open_: bool, unfold: Callable[[str], None]
) -> RowButton:
    files = QCoreApplication.translate("inbox", "%n files", "", len(group))
    said = QCoreApplication.translate("inbox", "nothing changed")
    if result == "new":
        summed: dict[str, int] = {}
        for line in group:
            for name, count in line.outcome.counts.items():
                summed[name] = summed.get(name, 0) + count
        said = outcome_rows.together(summed)
    chip = outcome_rows.chip_of(result)
    row = RowButton(
        words.listed([chip.text(), files, said]),
        outcome_rows.columned(chip),
        flush=True,
    )
    row.line.addWidget(outcome_rows.in_column(text.strong(files)), 2)
    row.line.addWidget(outcome_rows.in_column(text.quiet(said)), 3)
    row.setCheckable(True)
    row.setChecked(open_)
    row.clicked.connect(lambda: unfold(result))
    return row


def earlier_card(desk: Desk, facts: Facts) -> Card:
    """What was taken in last, before this visit."""
    card = Card(QCoreApplication.translate("inbox", "Taken in last"))
    for name, receipt in facts.earlier:
        row = _earlier_row(facts, name, receipt)
        which = Which(receipt.number, str(receipt.device))
        row.line.addWidget(receipt_button(desk, which, name=name))
        row.parted = receipt is not facts.earlier[-1][1]
        card.body.addWidget(row)
    return card


def _earlier_row(facts: Facts, name: str, receipt: Receipt) -> Row:
    near = words.near_day(facts.local(receipt.at), facts.now.date())
    whose = QCoreApplication.translate("inbox", "{name}, parcel {number}").format(
        name=words.own(name), number=receipt.number
    )
    row = Row()
    sender = text.stacked(text.plain(whose), text.small(near))
    row.line.addWidget(outcome_rows.in_column(sender), 2)
    said = text.quiet(outcome_rows.together(receipt.counts))
    row.line.addWidget(outcome_rows.in_column(said), 3)
    row.setAccessibleName(words.listed([whose, near, said.text()]))
    return row


def meanings_card() -> Card:
    """What the words beside a file mean, as long as none came."""
    card = Card(QCoreApplication.translate("inbox", "Each file ends as one of these"))
    told = {
        "new": QCoreApplication.translate("inbox", "taken in; the counts stand beside it"),
        "already": QCoreApplication.translate(
            "inbox", "came twice or was renamed: nothing changed"
        ),
        "held": QCoreApplication.translate("inbox", "from a laptop that asks to be let in"),
        "not_for_us": QCoreApplication.translate("inbox", "sealed for another laptop"),
        "damaged": QCoreApplication.translate("inbox", "nothing was taken from it: ask again"),
    }
    for result, said in told.items():
        row = Row(outcome_rows.columned(outcome_rows.chip_of(result)), text.quiet(said))
        row.parted = result != "damaged"
        card.body.addWidget(row)
    return card


def decide_card(count: int) -> Card:
    """So many things wait for a decision, and how to come to them."""
    card = Card(QCoreApplication.translate("inbox", "To decide"))
    card.body.addWidget(
        text.plain(QCoreApplication.translate("inbox", "%n things need a decision.", "", count))
    )
    card.body.addWidget(
        text.small(
            QCoreApplication.translate(
                "inbox", "“champion decisions” at the command line lists them."
            )
        )
    )
    return card


def nobody_card(invite: Callable[[], None]) -> Card:
    """Nobody can send yet: the way to the team."""
    card = Card(QCoreApplication.translate("inbox", "Your team"))
    card.body.addWidget(
        text.plain(QCoreApplication.translate("inbox", "Nobody has a laptop in the team yet."))
    )
    button = outline(QCoreApplication.translate("inbox", "Go to the team"), icon="team")
    button.clicked.connect(invite)
    card.body.addWidget(flowing(button))
    return card


def silent_card(facts: Facts, remind: Callable[[str], None], *, most: int | None) -> Card:
    """Who was not heard from this month, since when, and a reminder to copy; ``most`` of them."""
    card = Card(QCoreApplication.translate("inbox", "Not heard from this month"))
    shown = facts.silent[:most]
    for member in shown:
        row = _silent_row(facts, member, remind)
        row.parted = member is not shown[-1]
        card.body.addWidget(row)
    if not facts.silent:
        said = QCoreApplication.translate("inbox", "Everybody has sent something.")
        card.body.addWidget(text.quiet(said))
    return card


def _silent_row(facts: Facts, member: Member, remind: Callable[[str], None]) -> Row:
    name = member.champion.name
    if member.heard_at:
        since = QCoreApplication.translate("inbox", "since {day}").format(
            day=words.day(facts.local(member.heard_at))
        )
    elif member.state == INVITED:
        since = QCoreApplication.translate("inbox", "invited, not joined yet")
    else:
        since = QCoreApplication.translate("inbox", "never")
    copy = quiet(QCoreApplication.translate("inbox", "Copy a reminder"))
    copy.setAccessibleName(
        QCoreApplication.translate("inbox", "Copy a reminder for {name}").format(
            name=words.own(name)
        )
    )
    copy.clicked.connect(lambda: _copy_reminder(facts, member, remind))
    row = Row(text.stacked(text.plain(name), text.small(since)), copy)
    row.line.setStretch(0, 1)
    return row


def reminder(facts: Facts, member: Member) -> str:
    """Friendly words to send to a champion from whom nothing came."""
    if member.heard_at:
        said = QCoreApplication.translate(
            "inbox",
            "Hello {name}, your last parcel came on {day}. "
            "Please open Champion and press “Send”. Thank you!",
        )
        day = words.day(facts.local(member.heard_at))
        return said.format(name=member.champion.name, day=day)
    said = QCoreApplication.translate(
        "inbox",
        "Hello {name}, please open Champion, press “Send” and open your start file. "
        "Ring me when you see six words. Thank you!",
    )
    return said.format(name=member.champion.name)


def _copy_reminder(facts: Facts, member: Member, remind: Callable[[str], None]) -> None:
    QApplication.clipboard().setText(reminder(facts, member))
    remind(member.champion.name)
