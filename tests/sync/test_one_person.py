"""Who is one person follows from the decisions that stand, and from nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from champion_app.commands.deciding import same_person, undo_decision
from champion_app.domain.components import canonical
from champion_app.domain.records import Person, SamePersonDecision
from champion_app.store.fingerprint import fingerprint
from champion_app.store.merging import merge
from champion_app.store.store import Store
from champion_app.store.wire import Span, up_blocks
from tests.samples import fixed_id, make_store

PEOPLE = sorted(fixed_id(700 + number) for number in range(6))
PAIRS = st.tuples(st.sampled_from(PEOPLE), st.sampled_from(PEOPLE)).filter(
    lambda two: two[0] != two[1]
)
SAID = st.lists(st.tuples(PAIRS, st.sampled_from(["same", "different", "undo"])), max_size=10)
EVERYTHING = Span(0, 10_000)


class _Undo(Exception):
    pass


@contextmanager
def tried(*stores: Store) -> Iterator[None]:
    """A transaction in each that leaves nothing."""
    with suppress(_Undo):
        first, *others = stores
        with first.atomic():
            if others:
                with tried(*others):
                    yield
            else:
                yield
            raise _Undo


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Store]]:
    """Two laptops that know the same six people."""
    folder = tmp_path_factory.mktemp("people")
    asha, omar = (make_store(folder, device=n, name=f"{n}.db") for n in (17, 1))
    with asha.atomic():
        for number, one in enumerate(PEOPLE):
            asha.put(Person(id=one, name=f"Person {number}"))
    with omar.atomic():
        merge(omar, up_blocks(asha, EVERYTHING), peer=17)
    yield asha, omar
    asha.close()
    omar.close()


def say(store: Store, said: Sequence[tuple[tuple[str, str], str]]) -> None:
    for (a, b), verdict in said:
        if verdict == "undo":
            living = {frozenset((one.a, one.b)): one.id for one in store.all(SamePersonDecision)}
            if frozenset((a, b)) in living:
                undo_decision(store, living[frozenset((a, b))])
        else:
            same_person(store, a, b, verdict)


def stands_for(store: Store) -> dict[str, str]:
    """Who stands for whom, by id, as figures ask."""
    rows = store.rows(
        "SELECT lower(hex(p.id)), lower(hex(c.id)) FROM one_person o"
        " JOIN people p ON p.k = o.k JOIN people c ON c.k = o.same"
    )
    return {str(one): str(other) for one, other in rows}


def by_hand(store: Store) -> dict[str, str]:
    living = store.all(SamePersonDecision)
    return canonical((str(one.a), str(one.b)) for one in living if one.verdict == "same")


@given(said=SAID, more=SAID)
def test_invariant_14_who_stands_for_whom_follows_from_the_decisions_alone(
    two: tuple[Store, Store],
    said: list[tuple[tuple[str, str], str]],
    more: list[tuple[tuple[str, str], str]],
) -> None:
    asha, omar = two
    with tried(asha, omar):
        say(asha, said)
        say(omar, more)
        assert stands_for(asha) == by_hand(asha)
        for giver, taker in ((asha, omar), (omar, asha)):
            merge(taker, up_blocks(giver, EVERYTHING), peer=giver.device)
        assert stands_for(asha) == stands_for(omar) == by_hand(omar)
        assert fingerprint(asha) == fingerprint(omar)


@given(pairs=st.lists(PAIRS, max_size=8), data=st.data())
def test_invariant_14_the_smallest_stands_for_all_whatever_the_order(
    pairs: list[tuple[str, str]], data: st.DataObject
) -> None:
    turned = [data.draw(st.permutations(pair)) for pair in data.draw(st.permutations(pairs))]
    found = canonical(pairs)
    assert found == canonical((a, b) for a, b in turned)
    for one, stands in found.items():
        assert stands <= one
        assert found[stands] == stands
    for a, b in pairs:
        assert found[a] == found[b]


@given(said=SAID, pair=PAIRS)
def test_invariant_14_taking_a_decision_back_restores_exactly_who_was_who(
    two: tuple[Store, Store], said: list[tuple[tuple[str, str], str]], pair: tuple[str, str]
) -> None:
    asha, _ = two
    with tried(asha):
        say(asha, said)
        say(asha, [(pair, "undo")])
        before, people = stands_for(asha), asha.all(Person)
        decision = same_person(asha, *pair, verdict="same")
        assert stands_for(asha)[pair[0]] == stands_for(asha)[pair[1]]
        undo_decision(asha, decision.id)
        assert (stands_for(asha), asha.all(Person)) == (before, people)
