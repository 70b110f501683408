"""The very page that the coordinator will see: the log of the sessions that go."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from champion_app.store.store import Store
from champion_app.typeset.papers import Paper
from champion_app.ui.jobs import Progress
from champion_app.ui.widgets.paper_view import PaperView


def make_log(store: Store, _report: Progress, *, sessions: frozenset[str], tag: str) -> Paper:
    """The session log of these sessions, in the screen's language or English.

    Raises what the document raises.
    """
    from dataclasses import replace

    from champion_app.commands.facts import session_log
    from champion_app.documents import document
    from champion_app.documents.phrases import available
    from champion_app.documents.sheet import Options

    log = session_log(store, {})
    going = replace(log, sessions=tuple(one for one in log.sessions if one.id in sessions))
    language = tag if tag in available() else "en"
    return document("session-log").pdf(going, Options(language=language))


def show_log(parent: QWidget, paper: Paper) -> QDialog:
    """A window with all its pages; Esc closes it."""
    window = QDialog(parent)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    title = QCoreApplication.translate("send", "What your coordinator will see")
    window.setWindowTitle(title)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    view = PaperView(title)
    view.show_pdf(paper.pdf, paper.pages)
    column.addWidget(view)
    window.resize(900, 680)
    window.open()
    return window
