"""The cards of the screen: what is inside, the ways to send it, what has been received."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from champion_app.domain.records import Receipt
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.screens.send.contents import Contents
from champion_app.ui.screens.send.facts import Facts
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets import outcome_rows, text
from champion_app.ui.widgets.buttons import quiet
from champion_app.ui.widgets.cards import Card, Row, RowButton
from champion_app.ui.widgets.chips import Chip, Tone
from champion_app.ui.widgets.drops import DropPlace
from champion_app.ui.widgets.outcome_rows import Opened
from champion_app.ui.widgets.receipts import Which, of_opened, receipt_button

LISTED = 5
"""Received parcels that are shown before somebody asks for more."""


def headline(facts: Facts) -> str:
    """How it stands, in three words."""
    if facts.joined and facts.fresh and not facts.contents.empty:
        return QCoreApplication.translate("send", "Ready to send")
    if facts.joined and not facts.contents.empty and facts.under_way:
        return QCoreApplication.translate("send", "Saved, not received yet")
    return QCoreApplication.translate("send", "Send my work")


# --- what is inside ---


def inside_card(desk: Desk, facts: Facts) -> Card:
    """A line for each kind of thing that is ready to go; a line opens the list behind it."""
    card = Card(_inside_caption(facts))
    rows = _inside_rows(facts.contents)
    for screen, number, beside in rows:
        card.body.addWidget(_door(desk, facts, screen, number, beside))
    if not rows:
        card.body.addWidget(text.heading(_nothing(facts)))
        card.body.addWidget(text.quiet(_nothing_more(facts)))
    card.body.addStretch(1)
    return card


def _inside_caption(facts: Facts) -> str:
    if facts.contents.empty or facts.fresh:
        return QCoreApplication.translate("send", "What is inside")
    return QCoreApplication.translate("send", "Saved, not received yet")


def _nothing(facts: Facts) -> str:
    if facts.greets:
        return QCoreApplication.translate("send", "No new work, only a greeting")
    if facts.receipts:
        return QCoreApplication.translate("send", "Everything has been received")
    return QCoreApplication.translate("send", "Nothing to send yet")


def _nothing_more(facts: Facts) -> str:
    if facts.greets and facts.words:
        return QCoreApplication.translate("send", "It asks your coordinator to let this laptop in.")
    if facts.greets:
        return QCoreApplication.translate(
            "send", "It tells your coordinator that their parcel came."
        )
    return QCoreApplication.translate("send", "Sessions and people you write down will stand here.")


def _inside_rows(inside: Contents) -> list[tuple[str, str, str]]:
    """Screen behind it, the number in bold, what is said beside it."""
    rows: list[tuple[str, str, str]] = []
    if inside.sessions or inside.people:
        counted = outcome_rows.people_counted(inside.people) if inside.people else ""
        told = outcome_rows.reports(inside.reports) if inside.reports else ""
        rows.append(("sessions", words.sessions(inside.sessions), words.listed([counted, told])))
    if inside.names:
        beside = QCoreApplication.translate("send", "people you wrote down or changed")
        rows.append(("people", words.names(inside.names), beside))
    if inside.ways or inside.answers:
        ways = QCoreApplication.translate("send", "Ways to reach people: {count}")
        answers = QCoreApplication.translate("send", "yes or no, as they said: {count}")
        rows.append(
            ("people", ways.format(count=inside.ways), answers.format(count=inside.answers))
        )
    if inside.copies > 0:
        said = QCoreApplication.translate("send", "%n handouts given out", "", inside.copies)
        rows.append(("handouts", said, words.in_languages(inside.languages)))
    if inside.minutes > 0:
        beside = QCoreApplication.translate("send", "your time")
        rows.append(("sessions", _time(inside.minutes), beside))
    if inside.places:
        beside = QCoreApplication.translate("send", "where you go")
        rows.append(("places", outcome_rows.places(inside.places), beside))
    smaller = inside.others + inside.stock
    if smaller:
        beside = QCoreApplication.translate("send", "handouts in and out, corrections")
        rows.append(("", outcome_rows.others(smaller), beside))
    return rows


def _time(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    said = [QCoreApplication.translate("send", "%n hours", "", hours)] if hours else []
    said += [QCoreApplication.translate("send", "%n minutes", "", rest)] if rest else []
    return " ".join(said)


def _door(desk: Desk, facts: Facts, screen: str, number: str, beside: str) -> QWidget:
    if facts.fresh:
        chip = Chip(QCoreApplication.translate("send", "included"), tone=Tone.GOOD)
    else:
        chip = Chip(QCoreApplication.translate("send", "saved"), tone=Tone.WAITS)
    parts = (_two(number, beside), chip)
    if not screen:
        row = Row(parts[0], parts[1])
        row.line.setStretch(0, 1)
        row.line.addSpacing(30)  # in line with rows that end in an arrow
        return row
    button = RowButton(words.listed([number, beside, chip.text()]), *parts, flush=True)
    button.line.setStretch(0, 1)
    button.clicked.connect(partial(desk.open, screen))
    return button


def _two(number: str, beside: str) -> QWidget:
    """The number in bold and what it is of, on one line."""
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    bold = text.Words(number, size=Size.LEAD, bold=True, wrap=False)
    line.addWidget(bold)
    line.addWidget(text.quiet(beside), 1)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    whole.setSizePolicy(policy)
    return whole


# --- what has been received ---


def received_card(
    desk: Desk, facts: Facts, unfold: Callable[[str], None], *, all_of_it: bool
) -> Card:
    """What the coordinator confirmed, and what they did not yet; ``unfold`` asks for all."""
    card = Card(QCoreApplication.translate("send", "Received by your coordinator"))
    for parcel in facts.under_way[:1]:
        chip = Chip(QCoreApplication.translate("send", "saved"), tone=Tone.WAITS)
        said = QCoreApplication.translate("send", "Parcel {number}, made on {day}").format(
            number=parcel.number, day=words.day(facts.local(parcel.at))
        )
        row = Row(chip, text.plain(said), receipt_button(desk, Which(parcel.number, sent=True)))
        card.body.addWidget(row)
    shown = facts.receipts if all_of_it else facts.receipts[:LISTED]
    for receipt in shown:
        card.body.addWidget(_receipt_row(desk, facts, receipt))
    if not facts.receipts:
        waits = QCoreApplication.translate("send", "Your coordinator’s reply will say what came.")
        nothing = QCoreApplication.translate("send", "Nothing has been sent yet.")
        card.body.addWidget(text.quiet(waits if facts.under_way else nothing))
    if len(shown) < len(facts.receipts):
        more = quiet(QCoreApplication.translate("send", "Show earlier ones"))
        more.clicked.connect(partial(unfold, "receipts"))
        card.body.addWidget(more)
    card.body.addStretch(1)
    return card


def _receipt_row(desk: Desk, facts: Facts, receipt: Receipt) -> Row:
    chip = Chip(QCoreApplication.translate("send", "received"), tone=Tone.GOOD)
    said = QCoreApplication.translate("send", "Parcel {number} came on {day}").format(
        number=receipt.number, day=words.day(facts.local(receipt.at))
    )
    inside = outcome_rows.together(receipt.counts)
    row = Row(
        chip,
        text.plain(f"{said}: {inside}" if inside else said),
        receipt_button(desk, Which(receipt.number, sent=True)),
    )
    row.setAccessibleName(words.listed([chip.text(), said, inside]))
    return row


# --- what came back ---


def replies_card(desk: Desk, opened: Sequence[Opened], place: DropPlace) -> Card:
    """Where parcels of the coordinator are opened, and what the last ones brought."""
    card = Card(QCoreApplication.translate("send", "From your coordinator"))
    for line in opened:
        row = outcome_rows.tall_row(line)
        if (which := of_opened(line)) is not None:
            row.line.addWidget(receipt_button(desk, which))
        card.body.addWidget(row)
    card.body.addWidget(place)
    if not opened:
        said = QCoreApplication.translate(
            "send", "Replies, new handouts and corrections come in parcels."
        )
        card.body.addWidget(text.small(said))
    card.body.addStretch(1)
    return card
