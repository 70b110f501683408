"""What to bring, on a session's page: each handout opens, and why it is there is said."""

from __future__ import annotations

from champion_app.domain.bringing import Bring, Packing
from champion_app.ui.screens.sessions.bring_card import BringCard
from champion_app.ui.widgets.text import Words


def shown(card: BringCard) -> str:
    """All words of a card."""
    return "\n".join(one.text() for one in card.findChildren(Words))


def test_a_handout_to_bring_says_how_many_in_what_and_opens(qtbot) -> None:
    packing = Packing(
        (
            Bring("e1", "Eating well", "ur", "leaflet", 40, 0, "given"),
            Bring("e2", "Eating well", "ur", "large_print", 10, 0, "came"),
        ),
        aloud=("phr",),
        missing=(("Eating well", "so"),),
    )
    card = BringCard(packing)
    qtbot.addWidget(card)
    said = shown(card)
    for words in ("40", "large print", "who came to this place", "reads aloud", "Not there yet"):
        assert words in said
    with qtbot.waitSignal(card.handout) as told:
        card.rows[1].click()
    assert told.args == ["e2"]
    assert "10" in card.rows[1].accessibleName()


def test_without_a_subject_the_card_asks_for_one(qtbot) -> None:
    card = BringCard(Packing())
    qtbot.addWidget(card)
    assert card.rows == []
    assert "Choose a subject" in shown(card)
    planned = BringCard(Packing((Bring("e", "Tea", "en", "leaflet", 10, 0, "planned"),)))
    qtbot.addWidget(planned)
    assert "planned languages" in shown(planned)
