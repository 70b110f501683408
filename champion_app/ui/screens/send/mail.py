"""What is said of a file that was just made, and the mail that is begun for it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from champion_app.store import queries
from champion_app.store.store import Store
from champion_app.ui import words
from champion_app.ui.widgets import asking


def told(made: Sequence[Path], *, begun: bool) -> str:
    """What was done: the files are there; with ``begun`` a mail too, that they go into."""
    if len(made) > 1 and begun:
        return QCoreApplication.translate(
            "send", "A mail is begun. Send %n files, one in each mail, in any order.", "", len(made)
        )
    if len(made) > 1:
        return QCoreApplication.translate(
            "send", "Saved: %n files. Take all of them to your coordinator.", "", len(made)
        )
    if begun:
        said = QCoreApplication.translate("send", "A mail is begun. Attach {file} to it.")
    else:
        said = QCoreApplication.translate("send", "Saved: {file}. Take it to your coordinator.")
    return said.format(file=words.own(made[0].name))


def missing(made: Path) -> str:
    """What a person has to do where no mail can be begun."""
    said = QCoreApplication.translate("send", "No mail program here. Attach {file} yourself.")
    return said.format(file=words.own(made.name))


def begin(store: Store, files: Sequence[Path]) -> bool:
    """A draft in the mail program; it cannot attach the file, so it says which and where."""
    made = files[0]
    programme = queries.programme_of(store)
    contact = programme.contact if programme else ""
    subject = QCoreApplication.translate("send", "My work: {file}").format(file=made.name)
    body = QCoreApplication.translate(
        "send",
        "Hello,\n\nmy work is in the attached file {file}.\n\n{name}\n\n"
        "(Before sending, attach this file from {folder}. It is locked: only you can open it.)",
    )
    return asking.draft_mail(
        to=contact if "@" in contact and " " not in contact else "",
        subject=subject,
        body=body.format(file=made.name, folder=made.parent, name=queries.me(store).name),
    )
