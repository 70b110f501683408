"""The cards of the screen: the team, and the files that are ready to be handed over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from champion_app.store.exchange_queries import Member
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.screens.team import rows
from champion_app.ui.screens.team.posting import Post, Posted
from champion_app.ui.screens.team.rows import MemberRow
from champion_app.ui.widgets import asking, text
from champion_app.ui.widgets.buttons import outline, primary, quiet
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.empty import Empty
from champion_app.ui.widgets.flow import flowing
from champion_app.ui.widgets.size_choice import SizeChoice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def nobody_yet(invite: Callable[[], None]) -> Empty:
    """A team without anybody, and the way to the first one."""
    wish = primary(QCoreApplication.translate("team", "Invite a champion"), icon="plus", large=True)
    wish.clicked.connect(invite)
    return Empty(
        "team",
        QCoreApplication.translate("team", "Nobody is in the team yet"),
        QCoreApplication.translate("team", "Invite your first champion: a name is enough."),
        wish=wish,
    )


def members_card(
    members: Sequence[Member], now: datetime, wish: Callable[[Member], None]
) -> tuple[Card, list[MemberRow]]:
    """A row for each champion; ``wish`` is called with the one whose button was pressed."""
    card = Card()
    card.body.setContentsMargins(20, 8, 20, 8)
    card.body.setSpacing(0)
    widest = rows.widest_wish()
    made = [MemberRow(member, now, wish=wish, widest=widest) for member in members]
    for row in made:
        card.body.addWidget(row)
    made[-1].parted = False
    return card, made


def size_card(desk: Desk) -> Card:
    """How large one file that is sent may be."""
    card = Card()
    card.body.addWidget(SizeChoice(desk.preferences))
    return card


def posted_card(desk: Desk, post: Post, put_away: Callable[[], None]) -> Card:
    """Which file is for whom."""
    card = Card(QCoreApplication.translate("team", "Ready to hand over"), leading=True)
    for posted in post.files:
        card.body.addWidget(rows.posted_row(desk, posted))
    card.body.addSpacing(4)
    card.body.addWidget(_ways_on(post.folder, put_away))
    return card


def started_card(started: Posted, put_away: Callable[[], None]) -> Card:
    """What to do with a start file."""
    card = Card(QCoreApplication.translate("team", "Start file"), leading=True)
    said = QCoreApplication.translate("team", "Give {file} to {name}.")
    card.body.addWidget(
        text.heading(said.format(file=words.own(started.path.name), name=words.own(started.name)))
    )
    more = QCoreApplication.translate(
        "team",
        "They open it at the first start or in “Send”, ring you, and send a first parcel.",
    )
    card.body.addWidget(text.quiet(more))
    card.body.addWidget(_ways_on(started.path.parent, put_away))
    return card


def _ways_on(folder: Path, put_away: Callable[[], None]) -> QWidget:
    show = outline(QCoreApplication.translate("team", "Show the folder"), icon="folder")
    show.clicked.connect(lambda: asking.show_folder(folder))
    away = quiet(QCoreApplication.translate("team", "Done"))
    away.clicked.connect(put_away)
    away.setMinimumHeight(show.sizeHint().height())
    return flowing(show, away, gap=12)
