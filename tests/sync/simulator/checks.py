"""What must hold when everyone has exchanged everything, and what must never have happened."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path

from champion_app.domain.components import canonical
from champion_app.domain.records import MergeDecision, Receipt, SamePersonDecision
from champion_app.domain.stamps import Scalar
from champion_app.store import links
from champion_app.store.fingerprint import fingerprint
from champion_app.store.scopes import OWN, scope_of_champion
from champion_app.store.store import Store
from champion_app.store.wire import Block, Span, all_blocks, down_blocks
from champion_app.sync import quarantine
from champion_app.sync.acknowledging import send_all_again
from champion_app.sync.identity import incarnation
from tests.sync.laptops import Laptop
from tests.sync.simulator.deeds import done
from tests.sync.simulator.world import Diverged, Mail, World, copied, heal, mend_clocks, taken

ALL = Span(0, 2**62)
CARRIED = 'SELECT "table", id, "group", hlc, dev, body FROM unknown_blocks ORDER BY 1, 2, 3'
State = dict[str, list[tuple[Scalar, ...]]]


def whole(one: Laptop) -> str:
    """One number for every row of every table, the local ones too."""
    total = sha256()
    for table in sorted(_tables(one)):
        total.update(table.encode())
        for row in one.store.rows(f'SELECT * FROM "{table}" ORDER BY 1, 2'):
            total.update(repr(row).encode())
    return total.hexdigest()


def clocked(store: Store, champion: str) -> State:
    """All rows of a champion's scope as they would travel: removed ones too, with every stamp."""
    own = scope_of_champion(store, champion)[0] == OWN
    return _by_table(down_blocks(store, champion, ALL) if own else all_blocks(store, ALL))


def _by_table(blocks: Iterable[Block]) -> State:
    found: State = {}
    for block in blocks:
        if block.record_class is Receipt:
            continue  # they tell of bundles, and are lost with the history that took those in
        # Two laptops may make one decision, whose id follows from what it is about.
        derived = block.record_class in (SamePersonDecision, MergeDecision)
        listed = [v for name, v in block.columns.items() if not (derived and name == "origin")]
        found[block.record_class.table] = sorted(zip(*listed, strict=True), key=repr)
    return found


def _first_difference(here: State, there: State) -> str:
    for table in sorted(here.keys() | there.keys()):
        mine, theirs = set(here.get(table, [])), set(there.get(table, []))
        if mine != theirs:
            return f"{table}: only here {mine - theirs}, only there {theirs - mine}"
    return "nothing"


def agreed(world: World) -> None:
    """Every champion's laptop holds what the coordinators hold of its scope, stamps and all."""
    for omar in world.coordinators:
        for one in world.champions:
            _same_scope(one, omar)
    first, *others = world.coordinators
    for other in others:
        if _dead_and_living(other) != _dead_and_living(first):
            raise Diverged(f"{other.name} and {first.name} differ, two coordinators")
    _gone(world)
    if len({repr(one.store.rows(CARRIED)) for one in world.all}) > 1:
        raise Diverged("what only a later program knows did not come to everybody")
    for one in world.all:
        _one_answer(one)
        if one.store.rows("PRAGMA foreign_key_check"):
            raise Diverged(f"{one.name} holds references to nothing")
        if one.store.rows("SELECT 1 FROM links WHERE differs > 0"):
            raise Diverged(f"{one.name} believes that another knows something else")


def _same_scope(one: Laptop, omar: Laptop) -> None:
    here, there = clocked(one.store, one.champion), clocked(omar.store, one.champion)
    if here != there:
        why = _first_difference(here, there)
        raise Diverged(f"{one.name} and {omar.name} differ in {why}")
    if one.fingerprint() != omar.fingerprint(one.champion):
        raise Diverged(f"{one.name} and {omar.name} have different fingerprints")
    if one.fingerprint() != one.fingerprint(one.champion):
        raise Diverged(f"{one.name} holds what is not for it")


def _gone(world: World) -> None:
    """Who was erased is erased everywhere, and no table names them but the list of the erased."""
    lists = {tuple(one.store.rows("SELECT subject FROM erasures ORDER BY 1")) for one in world.all}
    if len(lists) > 1:
        raise Diverged("not everybody knows who was erased")
    for one in world.all if lists != {()} else ():
        text = repr(
            [one.store.rows(f'SELECT * FROM "{table}"') for table in _tables(one) - {"erasures"}]
        )
        for (subject,) in lists.copy().pop():
            raw = bytes(subject)  # type: ignore[arg-type]
            if repr(raw)[2:-1] in text or raw.hex() in text:
                raise Diverged(f"{one.name} still names somebody who was erased")


def _tables(one: Laptop) -> set[str]:
    sql = "SELECT name FROM sqlite_master WHERE type = 'table'"
    return {str(row[0]) for row in one.store.rows(sql)}


def _one_answer(one: Laptop) -> None:
    """Who is one person follows from the living decisions alone, and from all of them."""
    said = one.store.all(SamePersonDecision, "t.verdict = 'same'")
    pairs = [(each.a, each.b) for each in said if each.a and each.b]
    wanted = _smallest(pairs)
    told = one.store.rows(
        "SELECT lower(hex(p.id)), lower(hex(s.id)) FROM one_person o"
        " JOIN people p ON p.k = o.k JOIN people s ON s.k = o.same"
    )
    if dict(told) != wanted or canonical(pairs) != wanted:  # type: ignore[arg-type]
        raise Diverged(f"{one.name} takes other people for one than were said to be")


def _smallest(pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The product's rule written once more, slowly: the smallest of all that hang together."""
    found = {name: name for pair in pairs for name in pair}
    for _ in found:
        for one, other in pairs:
            found[one] = found[other] = min(found[one], found[other])
    return found


def kept(world: World) -> None:
    """While at most one laptop went back to an older copy, no entry that was taken in is lost."""
    if len(world.restored) > 1:
        return
    for omar in world.coordinators:
        for table, entry in world.taken.get(omar.name, set()):
            if not omar.store.rows(f"SELECT 1 FROM {table} WHERE id = ? AND hlc > 0", (entry,)):
                raise Diverged(f"{omar.name} lost an entry of {table}")


def holds_all(world: World) -> None:
    """Every entry of every bundle that was not lost has come, and the stock is their sum."""
    for omar in world.coordinators:
        for mail in world.bags.get(omar.name, []):
            for table, entry in mail.entries:
                if not omar.store.rows(f"SELECT 1 FROM {table} WHERE id = ?", (entry,)):
                    raise Diverged(f"{omar.name} never got an entry of {table}")


def taken_over(world: World) -> None:
    """A coordinator takes over what was dated too far ahead by laptops that lost it since."""
    for omar in world.coordinators:
        for held in quarantine.waiting(omar.store):
            with omar.store.atomic():
                quarantine.adopt(omar.store, held.bundle.hex())
        repaired(world)
    agreed(world)


def replayed(world: World) -> None:
    """Every bundle that was not lost once more, the last first."""
    for one in world.all:
        for mail in reversed(world.bags.get(one.name, [])):
            taken(world, one, mail)


def orders(world: World, source: Path, target: Path, chance: random.Random) -> None:
    """The same bundles in three orders, some twice, give fresh laptops the same state.

    Not asked of a laptop whose scope changed: what comes before the change is let go, unheard.
    """
    heard = [one.name for one in _of_one_scope(world) if world.bags.get(one.name)]
    if not heard:
        return
    name = chance.choice(heard)
    bag = world.bags[name][-12:]
    found = set()
    for turn in range(3):
        fresh = copied(source, target / f"order-{turn}", tuple(world.laptops))
        one = fresh.laptops[name]
        one.clock.at = world.now
        chosen: list[Mail] = [*bag, *chance.sample(bag, len(bag) // 3)]
        chance.shuffle(chosen)
        before = incarnation(one.store)
        for mail in chosen:
            taken(fresh, one, mail)
        if incarnation(one.store) != before:  # only since it knows that it was put back
            for mail in chosen:  # does it let its own rows come back
                taken(fresh, one, mail)
        found.add((fingerprint(one.store), _dead_and_living(one)))
        fresh.close()
    if len(found) > 1:
        raise Diverged(f"{name}: the order of the bundles makes a difference")


def _dead_and_living(one: Laptop) -> str:
    """Every replicated stamp and life, whatever the scope."""
    return sha256(repr(_by_table(all_blocks(one.store, ALL))).encode()).hexdigest()


def repaired(world: World) -> None:
    """Heal; where the digests tell a difference the repair that is offered is done, by name.

    There is none while no laptop went back to an older copy and nothing was changed past the app.
    """
    heal(world)
    for _ in range(2):
        differing = [
            (one, int(str(peer)))
            for one in world.all
            for (peer,) in one.store.rows("SELECT peer FROM links WHERE differs > 0")
        ]
        if not differing:
            return
        if not (world.restored or world.damaged):
            raise Diverged(f"{differing[0][0].name} believes that another knows something else")
        for one, peer in differing:
            with one.store.atomic():
                send_all_again(one.store, links.link_to(one.store, peer), ask=True)
        heal(world)


def settled(world: World) -> None:
    """Heal and compare; then all that was late comes after all, twice, and nobody minds."""
    mend_clocks(world)
    for one in world.all:  # a laptop put back past everyone is noticed when it next says something
        done(world, "stock", one, ("1",))
    repaired(world)
    agreed(world)
    kept(world)
    replayed(world)
    repaired(world)
    agreed(world)
    taken_over(world)
    holds_all(world)
    _nothing_new(world)


def _number(world: World, one: Laptop) -> Scalar:
    """The number of a laptop's last change; 0 where a scope changed, and a late bundle of the
    wider one comes and goes."""
    return one.store.meta("lsn") if one in _of_one_scope(world) else 0


def _of_one_scope(world: World) -> list[Laptop]:
    first = world.coordinators[0].store
    return [
        one
        for one in world.all
        if one not in world.champions or scope_of_champion(first, one.champion)[1] == 1
    ]


def _nothing_new(world: World) -> None:
    """Whoever hears everything again learns nothing and moves no number.

    After a coordinator lost a history, late bundles of it bring that back piece by piece.
    """
    for _ in range(3 if world.restored & {one.name for one in world.coordinators} else 1):
        before = [(one.fingerprint(), _number(world, one)) for one in world.all]
        replayed(world)
        after = [(one.fingerprint(), _number(world, one)) for one in world.all]
        repaired(world)
        agreed(world)
        if after == before:
            return
    raise Diverged("a bundle that was known already changed something")
