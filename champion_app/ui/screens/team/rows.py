"""The rows of the screen: a champion and their laptop; a file that was just written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from champion_app.store.exchange_queries import ASKING, INVITED, LET_IN, NO_LAPTOP, Member
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.language import name_of
from champion_app.ui.screens.team.posting import Posted
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import Button, outline, quiet
from champion_app.ui.widgets.cards import Row
from champion_app.ui.widgets.chips import Chip, Tone
from champion_app.ui.widgets.receipts import Which, number_of, receipt_button

_TONES = {
    NO_LAPTOP: Tone.PLAIN,
    INVITED: Tone.PLAIN,
    ASKING: Tone.WAITS,
    LET_IN: Tone.GOOD,
}


def _state(state: str) -> str:
    return {
        NO_LAPTOP: QCoreApplication.translate("team", "no laptop"),
        INVITED: QCoreApplication.translate("team", "invited"),
        ASKING: QCoreApplication.translate("team", "wants to be let in"),
        LET_IN: QCoreApplication.translate("team", "joined"),
    }[state]


def _columned(chip: Chip) -> QWidget:
    place = QWidget()
    line = QHBoxLayout(place)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(chip)
    line.addStretch(1)
    place.setMinimumWidth(max(Chip(_state(one)).sizeHint().width() for one in _TONES))
    return place


class MemberRow(Row):
    """One champion: who, which state, heard and sent, and the one thing to do next."""

    def __init__(
        self, member: Member, now: datetime, *, wish: Callable[[Member], None], widest: int
    ) -> None:
        super().__init__()
        self.member = member
        champion = member.champion
        spoken = words.strung(name_of(tag) for tag in champion.speaks)
        code = text.quiet(champion.code)
        code.setMinimumWidth(44)
        code.setWordWrap(False)
        self.line.addWidget(code)
        self.line.addWidget(text.stacked(text.strong(champion.name), text.small(spoken)), 4)
        self.line.addWidget(_columned(Chip(_state(member.state), tone=_TONES[member.state])))
        self.heard = text.quiet(_heard(member, now))
        self.sent = text.quiet(_sent(member, now))
        self.line.addWidget(self.heard, 3)
        self.line.addWidget(self.sent, 3)
        self.wish = _wish(member)
        self.wish.setMinimumWidth(widest)
        said, name = self.wish.text(), champion.name
        self.wish.setAccessibleName(words.listed([said, name]))
        self.wish.clicked.connect(lambda: wish(member))
        self.line.addWidget(self.wish)
        self.setAccessibleName(
            words.listed(
                [name, champion.code, _state(member.state), self.heard.text(), self.sent.text()]
            )
        )


def widest_wish() -> int:
    """The width of the widest button, so that all columns line up."""
    return max(
        _wish(Member(None, state)).sizeHint().width()  # type: ignore[arg-type]  # only its state
        for state in _TONES
    )


def _wish(member: Member) -> Button:
    if member.state == LET_IN:
        return outline(QCoreApplication.translate("team", "Send"))
    if member.state == ASKING:
        return outline(QCoreApplication.translate("team", "Let in"))
    if member.state == INVITED:
        return quiet(QCoreApplication.translate("team", "New start file"))
    return outline(QCoreApplication.translate("team", "Invite"))


def _day(at: int, now: datetime) -> str:
    return words.near_day(
        datetime.fromtimestamp(at / 1000, tz=UTC).astimezone(now.tzinfo), now.date()
    )


def _heard(member: Member, now: datetime) -> str:
    if not member.heard_at:
        return QCoreApplication.translate("team", "never heard from")
    return QCoreApplication.translate("team", "heard {day}").format(day=_day(member.heard_at, now))


def _sent(member: Member, now: datetime) -> str:
    if member.reply_due:
        return QCoreApplication.translate("team", "waits for a reply")
    if not member.sent_at:
        return QCoreApplication.translate("team", "nothing sent yet")
    return QCoreApplication.translate("team", "saved {day}").format(day=_day(member.sent_at, now))


def posted_row(desk: Desk, posted: Posted) -> Row:
    """For whom, the name of the file, and the way to its receipt."""
    row = Row()
    row.line.addWidget(text.strong(posted.name), 2)
    row.line.addWidget(text.quiet(posted.path.name), 5)
    which = Which(number_of(posted.path), sent=True)
    row.line.addWidget(receipt_button(desk, which, name=posted.name))
    row.setAccessibleName(words.listed([posted.name, posted.path.name]))
    return row
