"""The screens, and ``SCREENS``: the one list that rail, keys and tests follow.

Screens never import each other; one opens another by ``desk.open(name, …)``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import cast

from champion_app.sentences import QT_TRANSLATE_NOOP
from champion_app.ui.desk import Desk
from champion_app.ui.widgets.page import Page

CHAMPION = "champion"
COORDINATOR = "coordinator"
_BOTH = (CHAMPION, COORDINATOR)


@dataclass(frozen=True)
class Screen:
    """One screen: its name, icon, English label, who sees it and where it is made.

    ``factory`` is ``package:callable`` below this room, imported at the first visit. ``in_rail``
    is off for screens that another one opens; ``at_foot`` stands below the others.
    """

    name: str
    icon: str
    label: str
    factory: str
    roles: tuple[str, ...] = _BOTH
    in_rail: bool = True
    at_foot: bool = False

    @property
    def exists(self) -> bool:
        """Whether its package is part of this build."""
        room = "champion_app.ui.screens"
        package, _, module = self.factory.partition(":")[0].partition(".")
        if find_spec(f"{room}.{package}") is None:
            return False
        return find_spec(f"{room}.{package}.{module}") is not None

    def make(self, desk: Desk) -> Page:
        """A fresh one."""
        package, _, name = self.factory.partition(":")
        module = import_module(f"champion_app.ui.screens.{package}")
        return cast("Callable[[Desk], Page]", getattr(module, name))(desk)


SCREENS: tuple[Screen, ...] = (
    Screen("today", "today", QT_TRANSLATE_NOOP("screens", "Today"), "today.screen:TodayScreen"),
    Screen(
        "inbox",
        "inbox",
        QT_TRANSLATE_NOOP("screens", "Inbox"),
        "inbox.screen:InboxScreen",
        (COORDINATOR,),
    ),
    Screen(
        "sessions",
        "sessions",
        QT_TRANSLATE_NOOP("screens", "Sessions"),
        "sessions.screen:SessionsScreen",
    ),
    Screen(
        "door",
        "door",
        QT_TRANSLATE_NOOP("screens", "The door"),
        "door.screen:DoorScreen",
        in_rail=False,
    ),
    Screen(
        "people", "people", QT_TRANSLATE_NOOP("screens", "People"), "people.screen:PeopleScreen"
    ),
    Screen(
        "handouts",
        "handouts",
        QT_TRANSLATE_NOOP("screens", "Handouts"),
        "handouts.screen:HandoutsScreen",
    ),
    Screen(
        "texts",
        "handouts",
        QT_TRANSLATE_NOOP("screens", "Texts of handouts"),
        "texts.screen:TextsScreen",
        (COORDINATOR,),
        in_rail=False,
    ),
    Screen(
        "places", "places", QT_TRANSLATE_NOOP("screens", "Places"), "places.screen:PlacesScreen"
    ),
    Screen(
        "send",
        "send",
        QT_TRANSLATE_NOOP("screens", "Send"),
        "send.screen:SendScreen",
        (CHAMPION,),
    ),
    Screen(
        "team",
        "team",
        QT_TRANSLATE_NOOP("screens", "Team"),
        "team.screen:TeamScreen",
        (COORDINATOR,),
    ),
    Screen(
        "settings",
        "settings",
        QT_TRANSLATE_NOOP("screens", "Settings"),
        "settings.screen:SettingsScreen",
        at_foot=True,
    ),
)
"""Every screen in the order of the rail."""


def for_role(role: str) -> tuple[Screen, ...]:
    """The screens of this build that a person in this role has."""
    return tuple(one for one in SCREENS if role in one.roles and one.exists)
