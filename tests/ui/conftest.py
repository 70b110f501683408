"""What the tests of the ui stand on: a dressed app and desks on real stores."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from champion_app.paths import Profile, resource_folder
from champion_app.ui.desk import Desk
from champion_app.ui.jobs import Jobs
from champion_app.ui.language import Tongue
from champion_app.ui.preferences import Preferences
from champion_app.ui.theme import colours, fonts
from tests.ui.neighbourhood import empty_store, fill
from tests.ui.two_laptops import Laptop, make_all, open_laptops

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session")
def shipped_fonts(qapp: QApplication) -> list[str]:
    folder = resource_folder() / "fonts"
    return [*fonts.load_first(folder), *fonts.load_rest(folder)]


@pytest.fixture
def tongue(qapp: QApplication, shipped_fonts: list[str]) -> Iterator[Tongue]:
    """The app dressed as at its start; English and light again afterwards."""
    qapp.setStyle("Fusion")
    spoken = Tongue()

    def dress(tag: str, look: str = "light", percent: int = 100) -> None:
        spoken.speak(tag)
        qapp.setFont(fonts.app_font(tag, percent))
        colours.wear(colours.LOOKS[look])

    dress("en")
    spoken.dress = dress  # type: ignore[attr-defined]  # a test's own way to change clothes
    yield spoken
    dress("en")


@pytest.fixture(scope="session")
def filled_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The practice neighbourhood as a closed file, made once and copied by each test."""
    folder = tmp_path_factory.mktemp("neighbourhood")
    store = empty_store(folder)
    fill(store)
    store.close()
    return Profile(folder).database


@pytest.fixture
def make_desk(
    tmp_path: Path, tongue: Tongue, filled_database: Path
) -> Iterator[Callable[..., Desk]]:
    """Desks on stores of their own, closed at the end."""
    made: list[Desk] = []

    def make(*, role: str = "champion", name: str = "Amina", filled: bool = True) -> Desk:
        profile = Profile(tmp_path / f"profile-{len(made)}")
        profile.folder.mkdir()
        if filled:
            shutil.copy(filled_database, profile.database)
        store = empty_store(profile.folder, role=role, name=name)
        desk = Desk(store, Jobs(), profile=profile, preferences=Preferences(profile.preferences))
        made.append(desk)
        return desk

    yield make
    for desk in made:
        desk._jobs.close()
        desk.store.close()


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk()


@pytest.fixture(scope="session")
def made_laptops(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A coordinator's and two champions' laptops, new and closed, to be copied by each test."""
    folder = tmp_path_factory.mktemp("laptops")
    make_all(folder)
    return folder


@pytest.fixture
def laptops(made_laptops: Path, tmp_path: Path, tongue: Tongue) -> Iterator[dict[str, Laptop]]:
    """Those laptops, open: ``ruth`` coordinates, ``amina`` and ``yusuf`` are champions."""
    with open_laptops(made_laptops, tmp_path) as opened:
        yield opened
