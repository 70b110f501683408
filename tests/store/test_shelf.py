"""Handouts that ship with the app stand on every shelf alike."""

from __future__ import annotations

from champion_app.domain.records import Material, MaterialEdition
from champion_app.store.fingerprint import fingerprint
from champion_app.store.shelf import shelve
from champion_app.store.store import Store
from tests.samples import make_store


def handout(**edition: object) -> dict[str, object]:
    plain = {"id": "e" * 32, "language": "en", "title": "Eating well", "blocks": []}
    urdu = {"id": "d" * 32, "language": "ur", "title": "اچھی غذا", "blocks": [], "issued": ""}
    return {
        "id": "a" * 32,
        "slug": "eating-well",
        "title": "Eating well",
        "editions": [urdu, {**plain, **edition}],
    }


def test_two_laptops_agree_on_what_ships_without_a_word(store: Store, tmp_path_factory) -> None:
    other = make_store(tmp_path_factory.mktemp("other"), device=23)
    for one in (store, other):
        with one.atomic():
            shelve(one, handout(issued="2026-11-23"))
            shelve(one, handout(issued="2026-11-23"))
    assert fingerprint(store) == fingerprint(other)
    assert store.rows("SELECT what_dev, origin, what_hlc > 0 FROM materials") == [(0, 0, 1)]
    assert store.need(MaterialEdition, "d" * 32).source_edition == "e" * 32
    other.close()


def test_a_handout_without_a_day_of_issue_can_be_shelved_and_sent(store: Store) -> None:
    with store.atomic():
        shelve(store, handout())
    assert store.need(Material, "a" * 32).title == "Eating well"
    assert store.rows("SELECT min(what_hlc) > 0 FROM materials") == [(1,)]
