"""The cards of today's screen, each drawn from the facts it is given."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from champion_app.store.queries import SessionLine
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.language import name_of
from champion_app.ui.screens.today.facts import Facts, Next
from champion_app.ui.theme.fonts import Size
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import outline, primary
from champion_app.ui.widgets.cards import Card, Row, RowButton
from champion_app.ui.widgets.chips import Chip, Tone
from champion_app.ui.widgets.flow import flowing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def next_card(desk: Desk, facts: Facts) -> Card:
    """The next session, or a calm way to begin one."""
    if facts.next is None:
        return _nothing_planned(desk, facts)
    coming = facts.next
    session = coming.line.session
    said = (
        QCoreApplication.translate("today", "Now · the door is open")
        if session.status == "open"
        else QCoreApplication.translate("today", "Next · {when}")
    )
    card = Card(said.format(when=_when(session.starts_at, facts)), leading=True)
    card.body.addWidget(text.Words(session.title, size=Size.TITLE, bold=True))
    card.body.addWidget(text.quiet(_about(coming)))
    card.body.addSpacing(8)
    card.body.addWidget(flowing(*_wishes(desk, facts, coming), gap=16))
    card.body.addStretch(1)
    return card


def _nothing_planned(desk: Desk, facts: Facts) -> Card:
    card = Card(leading=True)
    if facts.any_session:
        said = QCoreApplication.translate("today", "Nothing is planned yet")
        more = QCoreApplication.translate("today", "A name and a time are enough to begin.")
        wish = QCoreApplication.translate("today", "Plan a session")
    else:
        said = QCoreApplication.translate("today", "Record your first session")
        more = QCoreApplication.translate(
            "today", "Give it a name, open the door, and count people as they come in."
        )
        wish = QCoreApplication.translate("today", "Start a session")
    card.body.addWidget(text.Words(said, size=Size.TITLE, bold=True))
    card.body.addWidget(text.quiet(more))
    card.body.addSpacing(8)
    button = primary(wish, large=True)
    button.clicked.connect(lambda: desk.open("sessions", new=True))
    card.body.addWidget(flowing(button))
    card.body.addStretch(1)
    return card


def _when(moment: datetime, facts: Facts) -> str:
    local = moment.astimezone(facts.now.tzinfo)
    near = words.near_day(local, facts.today)
    return f"{near} {words.clock(local)}"


def _about(coming: Next) -> str:
    session = coming.line.session
    spoken = words.strung(name_of(tag) for tag in session.languages)
    last = (
        QCoreApplication.translate("today", "%n people last time", "", coming.last_time)
        if coming.last_time
        else ""
    )
    came = words.people(coming.line.came) if session.status == "open" else last
    return words.listed([coming.line.venue_name, spoken, came])


def _wishes(desk: Desk, facts: Facts, coming: Next) -> list[QWidget]:
    session = coming.line.session
    if session.status == "open":
        door = primary(
            QCoreApplication.translate("today", "Go to the door"), large=True, icon="door"
        )
        shut = outline(QCoreApplication.translate("today", "Close the session"), large=True)
        door.clicked.connect(partial(desk.open, "door", session=session.id))
        shut.clicked.connect(partial(desk.open, "sessions", session=session.id, close=True))
        return [door, shut]
    prepare_words = (
        QCoreApplication.translate("today", "Prepare: %n things left", "", len(coming.missing))
        if coming.missing
        else QCoreApplication.translate("today", "Look at the plan")
    )
    is_today = session.starts_at.astimezone(facts.now.tzinfo).date() == facts.today
    ready = is_today or not coming.missing
    door_words = QCoreApplication.translate("today", "Open the door")
    door = (
        primary(door_words, large=True, icon="door") if ready else outline(door_words, large=True)
    )
    prepare = outline(prepare_words, large=True) if ready else primary(prepare_words, large=True)
    door.clicked.connect(partial(desk.open, "door", session=session.id))
    prepare.clicked.connect(partial(desk.open, "sessions", session=session.id))
    return [door, prepare] if ready else [prepare, door]


def quarter_card(facts: Facts) -> Card:
    """What the quarter came to."""
    said = (
        QCoreApplication.translate("today", "This quarter, thanks to you")
        if facts.role == "champion"
        else QCoreApplication.translate("today", "This quarter")
    )
    card = Card(said)
    sums = facts.quarter
    if not sums.sessions:
        soon = QCoreApplication.translate("today", "Your numbers will stand here.")
        card.body.addWidget(text.quiet(soon))
        card.body.addStretch(1)
        return card
    card.body.addWidget(text.figure(words.people(sums.people)))
    handed = ""
    if sums.copies:
        handed = words.handouts(sums.copies) + " " + words.in_languages(sums.languages)
    card.body.addWidget(text.quiet(words.listed([words.sessions(sums.sessions), handed])))
    if facts.quiet is not None:
        chip = Chip(QCoreApplication.translate("today", "Quiet place"), tone=Tone.WAITS)
        weeks = QCoreApplication.translate("today", "%n weeks", "", facts.quiet.weeks)
        line = Row(chip, text.plain(words.strung([facts.quiet.name, weeks])), parted=False)
        card.body.addWidget(line)
    card.body.addStretch(1)
    return card


def to_do_card(desk: Desk, facts: Facts) -> Card:
    """Sessions that were never closed, files that came too early; or that all is done."""
    card = Card(QCoreApplication.translate("today", "To do"))
    for line in facts.unclosed:
        card.body.addWidget(_unclosed(desk, facts, line))
    if facts.waiting.held:
        chip = Chip(QCoreApplication.translate("today", "waits"), tone=Tone.WAITS)
        said = QCoreApplication.translate(
            "today", "%n files wait for an earlier one", "", facts.waiting.held
        )
        card.body.addWidget(Row(chip, text.plain(said)))
    if not facts.unclosed and not facts.waiting.held:
        done = QCoreApplication.translate("today", "Nothing is left over. Well done.")
        card.body.addWidget(text.quiet(done))
    card.body.addStretch(1)
    return card


def _unclosed(desk: Desk, facts: Facts, line: SessionLine) -> RowButton:
    session = line.session
    local = session.starts_at.astimezone(facts.now.tzinfo)
    days = (facts.today - local.date()).days
    ago = QCoreApplication.translate("today", "%n days ago", "", days)
    said = QCoreApplication.translate("today", "Close “{title}”").format(
        title=words.own(session.title)
    )
    if line.came:
        said = f"{said}: {words.people(line.came)}"
    row = RowButton(
        words.listed([ago, said]), Chip(ago, tone=Tone.WAITS), text.plain(said), flush=True
    )
    row.clicked.connect(partial(desk.open, "sessions", session=session.id, close=True))
    return row


def coming_card(desk: Desk, facts: Facts) -> Card:
    """The sessions after the next one."""
    card = Card(QCoreApplication.translate("today", "After that"))
    for line in facts.coming:
        when = _when(line.session.starts_at, facts)
        row = RowButton(
            words.listed([when, line.session.title, line.venue_name]),
            _two(line.session.title, words.listed([when, line.venue_name])),
            flush=True,
        )
        row.clicked.connect(partial(desk.open, "sessions", session=line.session.id))
        card.body.addWidget(row)
    if not facts.coming:
        nothing = QCoreApplication.translate("today", "Nothing more is planned.")
        card.body.addWidget(text.quiet(nothing))
        if facts.next is not None:
            plan = outline(QCoreApplication.translate("today", "Plan a session"), icon="plus")
            plan.clicked.connect(lambda: desk.open("sessions", new=True))
            card.body.addWidget(flowing(plan))
    card.body.addStretch(1)
    return card


def _two(above: str, below: str) -> QWidget:
    return text.stacked(text.strong(above), text.small(below))


def first_steps_card(desk: Desk) -> Card:
    """For somebody who has done nothing yet: three ways to look round."""
    card = Card(QCoreApplication.translate("today", "While you are here"))
    ways = (
        ("handouts", QCoreApplication.translate("today", "Look at the handouts")),
        ("places", QCoreApplication.translate("today", "Add the places you go to")),
        ("settings", QCoreApplication.translate("today", "Choose colours and the size of words")),
    )
    for screen, said in ways:
        row = RowButton(said, text.plain(said), flush=True)
        row.clicked.connect(partial(desk.open, screen))
        card.body.addWidget(row)
    card.body.addStretch(1)
    return card


def inbox_card(desk: Desk, facts: Facts) -> Card:
    """A coordinator's parcels: how many champions there are, when one was last heard."""
    card = Card(QCoreApplication.translate("today", "From your champions"))
    said = QCoreApplication.translate("today", "%n champions", "", facts.champions)
    card.body.addWidget(text.heading(said))
    heard = _heard(facts)
    if heard:
        line = QCoreApplication.translate("today", "Last parcel: {day}")
        card.body.addWidget(text.quiet(line.format(day=heard)))
    else:
        none = QCoreApplication.translate("today", "No parcel has come yet.")
        card.body.addWidget(text.quiet(none))
    inbox = primary(QCoreApplication.translate("today", "Open the inbox"))
    inbox.clicked.connect(lambda: desk.open("inbox"))
    card.body.addSpacing(4)
    card.body.addWidget(flowing(inbox))
    card.body.addStretch(1)
    return card


def _heard(facts: Facts) -> str:
    if not facts.waiting.heard_at:
        return ""
    heard = datetime.fromtimestamp(facts.waiting.heard_at / 1000, tz=UTC)
    return words.day(heard.astimezone(facts.now.tzinfo))


def waiting_card(desk: Desk, facts: Facts) -> Card:
    """What would be sent, and what the coordinator is known to have."""
    card = Card(QCoreApplication.translate("today", "Waiting to go"))
    waits = facts.waiting
    if waits.things:
        said = [words.sessions(waits.sessions)] if waits.sessions else []
        said += [QCoreApplication.translate("today", "%n people counted", "", waits.people)] * bool(
            waits.people
        )
        said += [words.names(waits.names)] * bool(waits.names)
        send = primary(QCoreApplication.translate("today", "Send"))
        send.clicked.connect(lambda: desk.open("send"))
        card.body.addWidget(Row(text.plain(words.strung(said)), send, parted=True))
    else:
        nothing = QCoreApplication.translate("today", "Nothing waits: all is sent.")
        if not waits.sent_at:
            nothing = QCoreApplication.translate("today", "Nothing to send yet.")
        card.body.addWidget(text.quiet(nothing))
    heard = _heard(facts)
    if heard:
        said_heard = QCoreApplication.translate("today", "Last heard from your coordinator: {day}")
        card.body.addWidget(Row(text.quiet(said_heard.format(day=heard)), parted=False))
    card.body.addStretch(1)
    return card
