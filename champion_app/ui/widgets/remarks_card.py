"""A card of what is to be known of the exchange: what is missing, differs, waits or began anew."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from champion_app.sentences import REMARKS
from champion_app.sync import sending
from champion_app.sync.remarks import Remark, remarks
from champion_app.ui import words
from champion_app.ui.desk import Desk
from champion_app.ui.widgets import text
from champion_app.ui.widgets.buttons import outline
from champion_app.ui.widgets.cards import Card
from champion_app.ui.widgets.flow import flowing


def remarks_card(desk: Desk) -> Card | None:
    """The card, or None when there is nothing to say."""
    found = remarks(desk.store)
    if not found:
        return None
    card = Card(QCoreApplication.translate("remarks", "Good to know"))
    for one in found:
        card.body.addWidget(text.plain(_said(one)))
        if one.code == "differs":
            again = outline(
                QCoreApplication.translate("remarks", "Send everything again"), icon="send"
            )
            again.clicked.connect(partial(_send_again, desk, one.name))
            card.body.addWidget(flowing(again))
    return card


def _send_again(desk: Desk, name: str) -> None:
    desk.do(sending.begin_again, [name])
    desk.changed.emit(frozenset())  # what waits to be sent is no record


def _said(one: Remark) -> str:
    return words.looked_up("remarks", REMARKS[one.code]).format(
        name=words.own(one.name),
        numbers=words.strung(str(number) for number in one.numbers),
        span=_span(one.minutes),
    )


def _span(minutes: int) -> str:
    if minutes >= 2 * 1440:
        return QCoreApplication.translate("remarks", "%n days", "", minutes // 1440)
    if minutes >= 120:
        return QCoreApplication.translate("remarks", "%n hours", "", minutes // 60)
    return QCoreApplication.translate("remarks", "%n minutes", "", minutes)
