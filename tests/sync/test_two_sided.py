"""What two people wrote about one thing: nobody's words are lost unseen, nobody is asked twice."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from champion_app.domain.records import Venue
from champion_app.domain.stamps import value_hash
from champion_app.domain.versions import Version, replaced, unseen
from champion_app.store.merging import merge
from champion_app.store.setting_aside import KEPT_MS, set_aside
from champion_app.store.store import Store
from champion_app.store.wire import Block
from tests.samples import BY_CLASS, HALL, Clock, make_store
from tests.sync.model import block_of, row_of

DEVICES = (1, 2, 3)
WORDS = ("by the mill", "old school", "ہال")
OLD = dict.fromkeys(("address", "access", "contact", "source"), (1, 17, 0))


class _Undo(Exception):
    pass


@contextmanager
def tried(store: Store) -> Iterator[None]:
    """A transaction that leaves nothing."""
    with suppress(_Undo), store.atomic():
        yield
        raise _Undo


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = make_store(tmp_path_factory.mktemp("aside"), device=9)
    yield opened
    opened.close()


@dataclass(frozen=True)
class Wrote:
    """A version of the hall's name as an honest laptop wrote it, and all its author knew of."""

    version: Version
    words: str
    knew: frozenset[Version]

    def block(self) -> Block:
        """The hall as that laptop sends it."""
        record = replace(BY_CLASS[Venue], name=self.words)  # type: ignore[arg-type]
        stamp = (self.version.hlc, self.version.dev, self.version.seen)
        return block_of(Venue, [row_of(record, {"name": stamp, **OLD}, origin=17, cl=1)])


@st.composite
def histories(draw: st.DrawFn) -> list[Wrote]:
    """Everything that three laptops wrote about one hall, who hear of each other now and then."""
    held: dict[int, Wrote | None] = dict.fromkeys(DEVICES)
    wrote: list[Wrote] = []
    for step in range(1, draw(st.integers(2, 9))):
        device = draw(st.sampled_from(DEVICES))
        if draw(st.booleans()):
            heard = held[draw(st.sampled_from(DEVICES))]
            mine = held[device]
            if heard and (mine is None or heard.version.order > mine.version.order):
                held[device] = heard
        before = held[device]
        words = draw(st.sampled_from(WORDS))
        if before is not None and before.words == words:
            continue  # nothing was changed
        hlc = step * 4 + device
        if before is not None:
            hlc = max(hlc, (before.version.hlc // 4 + 1) * 4 + device)
        own = {one for each in wrote if each.version.dev == device for one in [each.version]}
        knew = own | ({before.version} | before.knew if before else set())
        seen = 0
        if before is not None:
            seen = before.version.seen if before.version.dev == device else before.version.hlc
        made = Version(hlc, device, value_hash((words, "mosque")), seen)
        if any(each.version.hlc == hlc for each in wrote):
            continue
        held[device] = Wrote(made, words, frozenset(knew))
        wrote.append(held[device])  # type: ignore[arg-type]
    return wrote


def waiting(store: Store) -> list[tuple[Version, str]]:
    """What has to be looked at, with its words."""
    return [(one.version, json.loads(one.words)["name"]) for one in set_aside(store, [Venue])]


def take(store: Store, order: Sequence[Wrote]) -> None:
    for one in order:
        merge(store, [one.block()], peer=one.version.dev)


LESS = settings(max_examples=settings().max_examples // 2)


@LESS
@given(history=histories(), data=st.data())
def test_what_waits_is_the_same_in_any_order_and_however_often(
    empty: Store, history: list[Wrote], data: st.DataObject
) -> None:
    some = data.draw(st.lists(st.sampled_from(history), unique=True)) if history else []
    known = {one.version: one.words for one in some}
    expected = [(one, known[one]) for one in unseen(list(known))]
    for _ in range(2):
        again = data.draw(st.lists(st.sampled_from(some), max_size=3)) if some else []
        order = data.draw(st.permutations([*some, *again]))
        with tried(empty):
            take(empty, order)
            assert waiting(empty) == expected
            take(empty, order[::-1])
            assert waiting(empty) == expected


@given(history=histories())
def test_nobody_s_words_are_lost_unseen_and_nothing_seen_is_asked(
    history: list[Wrote],
) -> None:
    """Against the truth: who really knew what when they wrote."""
    if not history:
        return
    everything = {one.version: one for one in history}
    stays = max(everything, key=lambda one: one.order)
    knew = {version: {*one.knew, *_same_words(one, history)} for version, one in everything.items()}
    seen: set[Version] = set()
    for version in everything:
        todo, reached = [version], set()
        while todo:
            more = knew[todo.pop()] - reached
            reached |= more
            todo += more
        seen |= reached - {version}
    asked = set(unseen(list(everything)))
    wanted = {one for one in everything if one not in seen and one != stays}
    assert asked == {one for one in wanted if one.vh != stays.vh}


def _same_words(one: Wrote, history: Sequence[Wrote]) -> set[Version]:
    return {
        each.version
        for each in history
        if each.words == one.words and each.version.order < one.version.order
    }


@given(history=histories(), data=st.data())
def test_what_was_replaced_knowingly_stays_so_whatever_else_comes(
    history: list[Wrote], data: st.DataObject
) -> None:
    everything = [one.version for one in history]
    some = data.draw(st.lists(st.sampled_from(everything), unique=True)) if everything else []
    assert replaced(some) <= replaced(everything)


def hall(words: str, *, hlc: int, dev: int, seen: int = 0) -> Wrote:
    return Wrote(Version(hlc, dev, value_hash((words, "mosque")), seen), words, frozenset())


def test_a_change_made_meanwhile_is_asked_about_though_another_was_put_right_since(
    empty: Store,
) -> None:
    """The coordinator changed Bea's words; Ali's, older than hers, come only now."""
    ali, bea = hall("by the mill", hlc=5, dev=1), hall("old school", hlc=6, dev=2)
    put_right = hall("Old School", hlc=7, dev=9, seen=6)
    with tried(empty):
        take(empty, [bea, put_right, ali])
        assert waiting(empty) == [(ali.version, "by the mill")]
        take(empty, [bea, ali, put_right])
        assert waiting(empty) == [(ali.version, "by the mill")]


def test_an_old_parcel_that_comes_late_asks_nothing(empty: Store) -> None:
    first, second = hall("by the mill", hlc=5, dev=1), hall("old school", hlc=6, dev=2, seen=5)
    third = hall("ہال", hlc=7, dev=3, seen=6)
    for order in ([third, first], [third, second, first], [first, third, second, first]):
        with tried(empty):
            take(empty, order)
            assert waiting(empty) == []


def test_what_was_put_right_here_hides_nobody_s_words_either(tmp_path: Path) -> None:
    store = make_store(tmp_path, Clock(), device=9)
    ali, bea = hall("by the mill", hlc=5, dev=1), hall("old school", hlc=6, dev=2)
    with store.atomic():
        take(store, [bea])
        store.put(replace(store.need(Venue, HALL), name="Old School"))
        take(store, [ali])
    assert waiting(store) == [(ali.version, "by the mill")]
    store.close()


def test_what_a_laptop_wrote_before_it_was_put_back_to_a_copy_is_asked_about(empty: Store) -> None:
    """The copy was older than the change by another laptop on top of which it had written."""
    before, after = hall("by the mill", hlc=5, dev=1, seen=4), hall("ہال", hlc=7, dev=1, seen=1)
    for order in ([before, after], [after, before]):
        with tried(empty):
            take(empty, order)
            assert waiting(empty) == [(before.version, "by the mill")]


def test_words_are_forgotten_when_it_turns_out_that_they_were_seen(empty: Store) -> None:
    first, second = hall("by the mill", hlc=5, dev=1), hall("old school", hlc=6, dev=2, seen=5)
    third = hall("ہال", hlc=7, dev=3, seen=6)
    with tried(empty):
        take(empty, [third, first])
        assert kept_words(empty) == {'{"name":"by the mill","setting":"mosque"}'}
        take(empty, [second])
        assert kept_words(empty) == set()


def kept_words(store: Store) -> set[str]:
    """All words that are set aside, asked about or not."""
    rows = store.rows('SELECT "values" FROM set_aside WHERE "values" <> \'\'')
    return {str(row[0]) for row in rows}


def test_words_that_were_seen_are_not_kept(empty: Store) -> None:
    first, second = hall("by the mill", hlc=5, dev=1), hall("old school", hlc=6, dev=2, seen=5)
    with tried(empty):
        take(empty, [second, first])
        assert kept_words(empty) == set()


def test_what_waited_ninety_days_is_gone(tmp_path: Path) -> None:
    clock = Clock()
    store = make_store(tmp_path, clock, device=9)
    with store.atomic():
        take(store, [hall("by the mill", hlc=5, dev=1), hall("old school", hlc=6, dev=2)])
    assert len(waiting(store)) == 1
    clock.at += timedelta(milliseconds=KEPT_MS + 1)
    assert waiting(store) == []
    with store.atomic():
        take(store, [hall("ہال", hlc=7, dev=2)])
    assert store.rows("SELECT count(*) FROM set_aside WHERE hlc = 5") == [(0,)]
    store.close()


def test_what_is_buried_is_not_asked_about(tmp_path: Path) -> None:
    store = make_store(tmp_path, device=9)
    with store.atomic():
        take(store, [hall("by the mill", hlc=5, dev=1), hall("old school", hlc=6, dev=2)])
        store.bury(store.need(Venue, HALL))
    assert waiting(store) == []
    store.close()
