"""Which handouts are offered: by what a session's people read, and by the screen's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from champion_app.commands import sessions
from champion_app.store.session_queries import handouts_for
from champion_app.ui.screens.handouts.screen import HandoutsScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from champion_app.ui.desk import Desk
    from champion_app.ui.language import Tongue


def test_a_spoken_form_finds_the_handouts_that_its_speakers_read(qtbot, desk: Desk) -> None:
    screen = HandoutsScreen(desk)
    qtbot.addWidget(screen)
    for spoken, read in (("phr", ["ur"]), ("pa-Arab", ["ur", "pa"])):
        found = handouts_for(desk.store, ["eating_well"], [spoken])
        assert [one.edition.language for one in found] == read
        with desk.store.atomic():
            planned = sessions.plan_session(
                desk.store,
                "Fair",
                None,
                starts_at=desk.store.now(),
                languages=(spoken,),
                topics=("eating_well",),
            )
        screen.visit(session=planned.id)
        assert screen.panel.handout.material.topic == "eating_well"
        assert screen.panel.editions[0].language == "ur"


def test_in_a_translated_screen_its_own_edition_and_title_come_first(
    qtbot, make_desk: Callable[..., Desk], tongue: Tongue
) -> None:
    tongue.dress("ur")
    shown = HandoutsScreen(make_desk())
    qtbot.addWidget(shown)
    shown.visit()
    for one in (shown.panel.handout, shown._shelf[-1]):
        shown._choose(one.material.id)
        own = one.in_language("ur").edition
        assert shown.panel.languages.chosen == (own.id,)
        assert shown.panel._title.text() == own.title
        assert next(iter(shown.panel.languages.chips)) == own.id
        said = shown.shelf.cards[one.material.id].accessibleName()
        assert 0 <= said.find(own.title) < said.find(one.material.title)
