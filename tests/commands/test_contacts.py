"""How somebody may be reached: after a yes, and no longer than it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from champion_app.commands import contacts, people, registry
from champion_app.domain.contact_records import ContactPoint
from champion_app.domain.errors import BadValue, NotFound, NotSaidYes
from champion_app.domain.hints import private_in
from champion_app.domain.records import Person
from champion_app.store import people_queries

if TYPE_CHECKING:
    from champion_app.store.store import Store


def someone(store: Store) -> Person:
    with store.atomic():
        return people.add_person(store, "نور جہاں", speaks="ur")


def test_a_number_is_kept_after_a_yes_and_goes_with_a_change_of_mind(
    store: Store,
) -> None:
    noor = someone(store)
    number = {"person": noor.id, "kind": "phone", "value": "07700 900123", "ask_for": "Bilal"}
    with pytest.raises(NotSaidYes), store.atomic():
        registry.give(store, "add_contact", number)
    yes = {"person": noor.id, "purpose": "contact", "action": "given", "method": "spoken"}
    with store.atomic():
        registry.give(store, "record_consent", {**yes, "language": "ur"})
        first = registry.give(store, "add_contact", {**number, "preferred": "yes"})
        contacts.add_contact(store, noor.id, "email", "noor@example.org", preferred=True)
        changed = {"contact_point": first.id, "safe_to_leave_message": "yes"}
        registry.give(store, "edit_contact", changed)
    kept = people_queries.contacts_of(store, noor.id)
    assert [(one.kind, one.preferred, one.safe_to_leave_message) for one in kept] == [
        ("email", True, False),
        ("phone", False, True),
    ]
    with store.atomic():
        contacts.record_consent(store, noor.id, "contact", "withdrawn", "pointed", "ur")
    assert store.all(ContactPoint) == []
    assert [one.action for one in people_queries.consents_of(store, noor.id)] == [
        "withdrawn",
        "given",
    ]
    assert not people_queries.says_yes(store, noor.id, "contact")


def test_a_yes_to_one_thing_is_no_yes_to_another(store: Store) -> None:
    noor = someone(store)
    with store.atomic():
        contacts.record_consent(store, noor.id, "story", "given", "written", "ur")
    with pytest.raises(NotSaidYes), store.atomic():
        contacts.add_contact(store, noor.id, "phone", "07700 900123")
    with pytest.raises(BadValue), store.atomic():
        contacts.record_consent(store, noor.id, "everything", "given", "spoken", "ur")


def test_who_is_hidden_comes_back_unless_their_erasure_is_asked_for(
    store: Store,
) -> None:
    noor = someone(store)
    with store.atomic():
        registry.give(store, "hide_person", {"person": "نور جہاں"})
    assert people_queries.people_lines(store) == []
    with store.atomic():
        assert registry.give(store, "show_person", {"subject": noor.id}) == noor
    with pytest.raises(NotFound), store.atomic():
        contacts.show_person(store, noor.id)
    with store.atomic():
        registry.give(store, "ask_to_erase", {"person": noor.id})
    with pytest.raises(NotFound), store.atomic():
        contacts.show_person(store, noor.id)


@pytest.mark.parametrize(
    ("note", "held"),
    [
        ("tall, by the mill", ""),
        ("brings 2 girls, bus 409", ""),
        ("rings from 07700 900123", "phone"),
        ("+44 (0)161 496 0000", "phone"),
        ("lives at OL8 1AB", "postcode"),
        ("OL8", ""),
        ("noor@example.org", "email"),
    ],
)
def test_a_note_that_holds_more_than_it_should_is_seen(note: str, held: str) -> None:
    assert private_in(note) == held
