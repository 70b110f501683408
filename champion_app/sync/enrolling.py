"""How a laptop joins: the coordinator invites, the champion joins, six words are compared."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import cast

from champion_app.domain.errors import (
    AlreadyApproved,
    AlreadyJoined,
    MissingValue,
    NoBundleYet,
    NotFound,
    NotYourRole,
    WordsDiffer,
)
from champion_app.domain.records import Champion, Device, Programme
from champion_app.domain.stamps import milliseconds
from champion_app.domain.text import clean
from champion_app.paths import resource_folder
from champion_app.store import links, queries
from champion_app.store.joining import joined, take_number
from champion_app.store.links import Invitation, keep_secret, secret
from champion_app.store.store import Store
from champion_app.sync import bundle, certificates, sealing, words
from champion_app.sync.certificates import Certificate, StartFile
from champion_app.sync.identity import identity, make_identity, root_public
from champion_app.sync.manifest import Enrol

COORDINATOR_DEVICE = 1


@dataclass(frozen=True)
class Waiting:
    """A laptop that asks to be let in: whose it should be, and the six words to compare."""

    champion: str
    name: str
    device: int
    words: tuple[str, ...]
    request: Enrol
    bundles: int


def word_list() -> tuple[str, ...]:
    """The 2,048 words that are read aloud."""
    text = (resource_folder() / "wordlist_en.txt").read_text(encoding="utf-8")
    return tuple(text.split())


def found_programme(store: Store, name: str, person: str) -> Programme:
    """A coordinator's laptop begins a programme: root key, own certificate, device number 1."""
    store.set_meta("device", COORDINATOR_DEVICE)
    keys = make_identity(store)
    root = sealing.new_signing_key()
    keep_secret(store, "root_private", root.private)
    keep_secret(store, "root_public", root.public)
    programme = store.put(
        Programme(id=store.new_id(Programme), name=name, started=store.now().date())
    )
    store.set_meta("programme", programme.id)
    own = Certificate(
        device=COORDINATOR_DEVICE,
        role="coordinator",
        name=person,
        champion_id=store.new_id(Champion),
        champion_code="",
        programme_id=programme.id,
        sign_pub=keys.sign_public,
        enc_pub=keys.box_public,
        issued_at=milliseconds(store.now()),
    )
    _enrol(store, certificates.issue(own, root.private), own)
    return programme


def _enrol(store: Store, raw: bytes, told: Certificate) -> Device:
    return store.put(
        Device(
            id=_card_id(told),
            number=told.device,
            role=told.role,
            label=told.name,
            champion=told.champion_id if told.role == "champion" else None,
            certificate=raw.hex(),
        )
    )


def _card_id(told: Certificate) -> str:
    """The id of a device's record: the same on every laptop of the programme, unasked."""
    return sealing.sha256(f"{told.programme_id} {told.device}".encode())[:16].hex()


def invite(store: Store, champion: str) -> bytes:
    """The bytes of a start file for a champion of that name; their laptop's number is reserved.

    A champion who is here already gets a file for one more laptop. Raises NotYourRole,
    MissingValue.
    """
    me = queries.me(store)
    if me.role != "coordinator":
        raise NotYourRole(role="coordinator")
    if not clean(champion):
        raise MissingValue(field="champion")
    number = _next_number(store)
    known = queries.champion_called(store, champion)
    person = (
        known[0]
        if known
        else store.put(
            Champion(
                id=store.new_id(Champion),
                code=f"C{number}",
                name=champion,
                joined=store.now().date(),
            )
        )
    )
    nonce = secrets.token_bytes(16)
    links.keep_invitation(store, Invitation(number, person.id, nonce))
    programme = cast("Programme", queries.programme_of(store))
    own = store.all(Device, "t.role = 'coordinator' AND t.state = 'active'")
    mine = [one for one in own if one.number == store.device]
    others = [one for one in own if one.number != store.device]
    start = StartFile(
        programme_id=programme.id,
        programme_name=programme.name,
        time_zone=programme.time_zone,
        languages=programme.languages,
        root_pub=cast("bytes", root_public(store)),
        coordinators=tuple(bytes.fromhex(one.certificate) for one in [*mine, *others]),
        device=number,
        champion_id=person.id,
        champion_name=person.name,
        champion_code=person.code,
        nonce=nonce,
        issued_at=milliseconds(store.now()),
    )
    return certificates.start_to_bytes(start, identity(store).sign_private)


def _next_number(store: Store) -> int:
    taken = [one.number for one in store.all(Device)]
    taken += [one.device for one in links.invitations(store)]
    return max([COORDINATOR_DEVICE, *taken]) + 1


def join(store: Store, data: bytes) -> tuple[str, ...]:
    """This laptop joins by a start file; the six words to read to the coordinator.

    Its records so far take the number it is given. Raises AlreadyJoined, NotYourRole,
    NotAStartFile, StartFileDamaged.
    """
    if queries.me(store).role != "champion":
        raise NotYourRole(role="champion")
    start = certificates.start_from_bytes(data)
    if joined(store):
        raise AlreadyJoined()
    champion = Champion(id=start.champion_id, code=start.champion_code, name=start.champion_name)
    take_number(store, start.device, champion=champion)
    store.set_meta("name", start.champion_name)
    store.set_meta("programme", start.programme_id)
    keep_secret(store, "root_public", start.root_pub)
    keep_secret(store, "nonce", start.nonce)
    store.adopt(
        Programme(
            id=start.programme_id,
            name=start.programme_name,
            time_zone=start.time_zone,
            languages=start.languages,
        ),
        0,
    )
    for raw in start.coordinators:
        told = certificates.verify_coordinator(raw, start.root_pub)
        _adopt_coordinator(store, raw, told)
    return own_words(store)


def _adopt_coordinator(store: Store, raw: bytes, told: Certificate) -> None:
    """Believe a coordinator at once; its own record replaces this when it comes."""
    card = Device(
        id=_card_id(told),
        number=told.device,
        role="coordinator",
        label=told.name,
        certificate=raw.hex(),
    )
    store.adopt(card, 0)


def own_request(store: Store) -> Enrol:
    """What this laptop asks to be certified: its keys, the start file's nonce and its name."""
    keys = identity(store)
    return Enrol(
        sign_pub=keys.sign_public,
        enc_pub=keys.box_public,
        nonce=cast("bytes", secret(store, "nonce")),
        name=queries.me(store).name,
    )


def own_words(store: Store) -> tuple[str, ...]:
    """The six words of this laptop's request."""
    return words.six_words(own_request(store).spoken(), word_list())


def waiting(store: Store) -> list[Waiting]:
    """The laptops whose bundles are held because they have no certificate yet."""
    found: dict[bytes, Waiting] = {}
    listed = word_list()
    keys = identity(store)
    reserved = {one.device: one.champion for one in links.invitations(store)}
    for held in links.held_files(store):
        if held.why != "not approved" or held.device not in reserved:
            continue
        request = bundle.open_bundle(held.file, [keys.box_secret]).manifest.enrol
        champion = store.get(Champion, reserved[held.device])
        if request is None or champion is None:
            continue
        spoken = request.spoken()
        found[spoken] = Waiting(
            champion=champion.id,
            name=champion.name,
            device=held.device,
            words=words.six_words(spoken, listed),
            request=request,
            bundles=1 + (found[spoken].bundles if spoken in found else 0),
        )
    return list(found.values())


def approve(store: Store, name: str, spoken: str) -> Device:
    """The words that the champion read are those of the laptop that asked: certify it.

    Raises NoBundleYet when nothing of that champion waits, AlreadyApproved when it was let in
    before, WordsDiffer, NotFound, NotYourRole.
    Its held bundles can then be taken in (``receiving.take_held``).
    """
    if queries.me(store).role != "coordinator":
        raise NotYourRole(role="coordinator")
    called = {one.id for one in queries.champion_called(store, name)}
    if not called:
        raise NotFound(kind="champion", id=name)
    asking = [one for one in waiting(store) if name in (one.name, _code(store, one.champion))]
    if not asking:
        if any(one.champion in called for one in store.all(Device, "t.state = 'active'")):
            raise AlreadyApproved(name=name)
        raise NoBundleYet(name=name)
    for one in asking:
        if words.same_words(spoken, one.words):
            return _certify(store, one)
    raise WordsDiffer(name=name)


def _code(store: Store, champion: str) -> str:
    return store.need(Champion, champion).code


def _certify(store: Store, asked: Waiting) -> Device:
    keys = identity(store)
    request = asked.request
    champion = store.need(Champion, asked.champion)
    told = Certificate(
        device=asked.device,
        role="champion",
        name=champion.name,
        champion_id=champion.id,
        champion_code=champion.code,
        programme_id=cast("str", queries.me(store).programme),
        sign_pub=request.sign_pub,
        enc_pub=request.enc_pub,
        issued_at=milliseconds(store.now()),
    )
    links.keep_invitation(store, Invitation(asked.device, champion.id, request.nonce, used=True))
    return _enrol(store, certificates.issue(told, keys.sign_private), told)
