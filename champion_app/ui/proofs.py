"""What the program proves about its screens, for ``self-check``: each does the real thing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from secrets import token_hex

from PySide6.QtCore import QCoreApplication, QEvent

from champion_app.domain.errors import SelfCheckFailed
from champion_app.paths import Profile, resource_folder, translation_folder
from champion_app.ui import preferences
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Jobs
from champion_app.ui.language import OFFERED, Tongue
from champion_app.ui.theme import fonts
from champion_app.ui.widgets.leaving import put_away
from champion_app.ui.window import Window


def _need(good: bool, what: str) -> None:
    if not good:
        raise SelfCheckFailed(what=what)


def _prove_languages(_folder: Path) -> str:
    found = [tag for tag in OFFERED if (translation_folder() / f"champion_{tag}.qm").is_file()]
    _need(found == list(OFFERED), "translations")
    return " ".join(found)


def _prove_screens(folder: Path) -> str:
    """Every screen of a champion and of a coordinator, in every screen language."""
    from champion_app.sync.profile import Who, make_profile

    fonts.load_rest(resource_folder() / "fonts")
    tongue, jobs, shown = Tongue(), Jobs(), 0
    for who in (Who("champion", "Amina"), Who("coordinator", "Ruth", "Champions")):
        profile = Profile(folder / f"screens-{who.role}")
        opened = make_profile(profile, who, passphrase=token_hex(), practice=True).opened
        chosen = preferences.Preferences(profile.preferences)
        desk = Desk(opened.store, jobs, profile=profile, preferences=chosen)
        for tag in OFFERED:
            tongue.speak(tag)
            window = Window(desk)
            window.resize(1366, 768)
            window.show()
            for name in window.screens:
                window.go(name)
                _need(not window.grab().isNull(), f"screen {name}")
                shown += 1
            put_away(window)
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        opened.close()
    jobs.close()
    return f"{shown} screens drawn"


def _prove_pdf(folder: Path) -> str:
    """A page that was just made can be shown."""
    from PySide6.QtCore import QSize
    from PySide6.QtPdf import QPdfDocument

    made = sorted(folder.glob("*.pdf"))
    _need(bool(made), "no page to show")
    document = QPdfDocument()
    document.load(str(made[0]))
    image = document.render(0, QSize(400, 560))
    _need(document.pageCount() > 0 and not image.isNull(), "preview")
    return f"{document.pageCount()} page shown"


PROOFS: tuple[tuple[str, Callable[[Path], str]], ...] = (
    ("languages", _prove_languages),
    ("screens", _prove_screens),
    ("preview", _prove_pdf),
)
"""Each proof by its name; Qt's application stands, the folder is an empty one."""
