"""The library before there is anything in it: where handouts come from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from champion_app.store import queries
from champion_app.ui.desk import Desk
from champion_app.ui.widgets.buttons import outline
from champion_app.ui.widgets.empty import Empty


def empty_library(desk: Desk) -> Empty:
    """A coordinator takes them in, a champion gets them with the coordinator's reply."""
    none = QCoreApplication.translate("handouts", "No handouts yet")
    if queries.me(desk.store).role == "coordinator":
        begin = outline(QCoreApplication.translate("handouts", "Take in a file…"), icon="folder")
        begin.clicked.connect(lambda: desk.open("texts", taking_in=True))
        said = QCoreApplication.translate(
            "handouts", "Take in a handout file, a Markdown or Word text, or add a finished PDF."
        )
        return Empty("handouts", none, said, wish=begin)
    fetch = outline(QCoreApplication.translate("handouts", "Open a file"), icon="send")
    fetch.clicked.connect(lambda: desk.open("send"))
    said = QCoreApplication.translate(
        "handouts", "They come with the reply of your coordinator. Open it under Send."
    )
    return Empty("handouts", none, said, wish=fetch)
