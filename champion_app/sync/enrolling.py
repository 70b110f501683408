"""How a laptop joins: the coordinator invites, the champion joins, six words are compared."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
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
from champion_app.domain.exchange_errors import OtherProgramme, StartFileTaken
from champion_app.domain.records import Champion, Device, Programme
from champion_app.domain.stamps import milliseconds
from champion_app.domain.text import clean
from champion_app.paths import resource_folder
from champion_app.store import links, queries
from champion_app.store.joining import joined, leave_programme, take_number
from champion_app.store.links import Invitation, drop_secret, keep_secret, secret
from champion_app.store.scopes import OWN, scope_of_champion
from champion_app.store.store import Store
from champion_app.sync import bundle, certificates, root_key, sealing, words
from champion_app.sync.certificates import FIRST, Certificate, StartFile, numbers_of
from champion_app.sync.identity import box_secrets, enrolled, identity, make_identity
from champion_app.sync.inviting import next_number, open_invitation, start_file
from champion_app.sync.manifest import Enrol

COORDINATOR_DEVICE = FIRST


@dataclass(frozen=True)
class Waiting:
    """A laptop that asks to be let in: whose it should be, and the six words to compare."""

    champion: str
    name: str
    device: int
    words: tuple[str, ...]
    request: Enrol
    bundles: int
    role: str = "champion"


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
        numbers=numbers_of(COORDINATOR_DEVICE),
    )
    _enrol(store, certificates.issue(own, root.private), own)
    return programme


def _enrol(store: Store, raw: bytes, told: Certificate) -> Device:
    champion = told.champion_id if told.role == "champion" else None
    scope, version = scope_of_champion(store, champion) if champion else (OWN, 1)
    return store.put(
        Device(
            id=_card_id(told),
            number=told.device,
            role=told.role,
            label=told.name,
            champion=champion,
            certificate=raw.hex(),
            scope=scope,
            scope_version=version,
        )
    )


def _card_id(told: Certificate) -> str:
    """The id of a device's record: the same on every laptop of the programme, unasked."""
    return sealing.sha256(f"{told.programme_id} {told.device}".encode())[:16].hex()


def invite(store: Store, champion: str) -> bytes:
    """The bytes of a start file for a champion of that name; their laptop's number is reserved.

    A champion who is here already gets a file for one more laptop. Raises NotYourRole,
    MissingValue, NumbersUsedUp.
    """
    _check_may_invite(store, champion, field="champion")
    number = next_number(store)
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
    invited = Invitation(number, person.id, secrets.token_bytes(16))
    links.keep_invitation(store, invited)
    return start_file(store, invited, name=person.name, code=person.code)


def invite_coordinator(store: Store, name: str) -> bytes:
    """The bytes of a start file for one more coordinator, who gets numbers of their own to give.

    Raises NotYourRole, MissingValue, NumbersUsedUp, and RootKeyNeeded: only that key lets a
    coordinator in, so better to learn now that it is not here.
    """
    _check_may_invite(store, name, field="coordinator")
    root_key.root_private(store)
    number = next_number(store, role="coordinator")
    nonce = secrets.token_bytes(16)
    invited = Invitation(
        number, store.new_id(Champion), nonce, role="coordinator", name=clean(name)
    )
    links.keep_invitation(store, invited)
    return start_file(store, invited, name=invited.name, code="")


def _check_may_invite(store: Store, name: str, *, field: str) -> None:
    if queries.me(store).role != "coordinator":
        raise NotYourRole(role="coordinator")
    if not clean(name):
        raise MissingValue(field=field)


def join(store: Store, data: bytes) -> tuple[str, ...]:
    """This laptop joins by a start file; the six words to read to the coordinator.

    Its records so far take the number it is given. One that joined by a wrong or a used start file
    and of which nothing was taken in yet joins again, with keys of its own for that. Raises
    AlreadyJoined, OtherProgramme, NotYourRole, NotAStartFile, StartFileDamaged.
    """
    may_be_any = queries.me(store).role == "champion" or _not_let_in(store)
    if not (may_be_any or _begun_alone(store)):
        raise NotYourRole(role="champion")
    start = certificates.start_from_bytes(data)
    if not may_be_any and start.role != "coordinator":
        raise NotYourRole(role="champion")
    if joined(store):
        _check_may_join_again(store, start)
        _leave(store)
    champion = Champion(id=start.champion_id, code=start.champion_code, name=start.champion_name)
    take_number(store, start.device, champion=champion if start.role == "champion" else None)
    store.set_meta("role", start.role)
    store.set_meta("name", start.champion_name)
    store.set_meta("programme", start.programme_id)
    keep_secret(store, "root_public", start.root_pub)
    keep_secret(store, "nonce", start.nonce)
    keep_secret(store, "ticket", start.ticket)
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


def _not_let_in(store: Store) -> bool:
    """Whether this laptop asked to be let in by a start file, and nothing came of it yet."""
    asked = joined(store) and enrolled(store, store.device) is None
    return asked and not store.rows("SELECT 1 FROM import_log")


def _begun_alone(store: Store) -> bool:
    """Whether a coordinator's laptop has only been set up: nobody was invited or let in."""
    alone = len(store.all(Device)) <= 1 and not links.invitations(store)
    return alone and not store.all(Champion)


def _check_may_join_again(store: Store, start: StartFile) -> None:
    if secret(store, "nonce") == start.nonce:
        raise AlreadyJoined()
    founder = queries.me(store).role == "coordinator" and _begun_alone(store)
    in_it = enrolled(store, store.device) is not None or store.rows("SELECT 1 FROM import_log")
    if founder or not in_it:
        return
    ours = queries.programme_of(store)
    if ours is not None and ours.id != start.programme_id:
        raise OtherProgramme(name=start.programme_name, ours=ours.name)
    raise AlreadyJoined()


def _leave(store: Store) -> None:
    leave_programme(store)
    for name in ("root_private", "root_pad", "root_public", "nonce", "ticket"):
        drop_secret(store, name)
    store.set_meta("root_printed", None)
    make_identity(store)  # whoever has the first request can do nothing with it any more


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
        nonce=secret(store, "nonce") or bytes(16),
        name=queries.me(store).name,
        ticket=secret(store, "ticket") or b"",
    )


def own_words(store: Store) -> tuple[str, ...]:
    """The six words of this laptop's request."""
    return words.six_words(own_request(store).spoken(), word_list())


def waiting(store: Store) -> list[Waiting]:
    """The laptops whose bundles are held because they have no certificate yet."""
    found: dict[bytes, Waiting] = {}
    listed = word_list()
    reserved = {one.device: one for one in links.invitations(store)}
    for held in links.held_files(store):
        if held.why != "not approved" or held.device not in reserved:
            continue
        request = bundle.open_bundle(held.file, box_secrets(store)).manifest.enrol
        name = _called(store, reserved[held.device])
        if request is None or name is None:
            continue
        spoken = request.spoken()
        found[spoken] = Waiting(
            champion=reserved[held.device].champion,
            name=name,
            device=held.device,
            words=words.six_words(spoken, listed),
            request=request,
            bundles=1 + (found[spoken].bundles if spoken in found else 0),
            role=reserved[held.device].role,
        )
    return list(found.values())


def _called(store: Store, invited: Invitation) -> str | None:
    if invited.role == "coordinator":
        return invited.name
    champion = store.get(Champion, invited.champion)
    return champion.name if champion else None


def approve(store: Store, name: str, spoken: str) -> Device:
    """The words that were read are those of the laptop that asked: certify it.

    Raises NoBundleYet when nothing of that person waits, AlreadyApproved when it was let in
    before, StartFileTaken when another laptop was let in by the same start file, WordsDiffer,
    NotFound, NotYourRole, and for a coordinator RootKeyNeeded.
    Its held bundles can then be taken in (``receiving.take_held``).
    """
    if queries.me(store).role != "coordinator":
        raise NotYourRole(role="coordinator")
    called = _ids_called(store, name)
    if not called:
        raise NotFound(kind="champion", id=name)
    asking = [one for one in waiting(store) if one.champion in called]
    if not asking:
        if _has_laptop(store, called):
            raise AlreadyApproved(name=name)
        raise NoBundleYet(name=name)
    for one in asking:
        if words.same_words(spoken, one.words):
            if enrolled(store, one.device) is not None:
                raise StartFileTaken(name=one.name)
            return _certify(store, one)
    raise WordsDiffer(name=name)


def _ids_called(store: Store, name: str) -> set[str]:
    """Whoever has that name or code: champions, and coordinators who were invited."""
    invited = {
        one.champion
        for one in links.invitations(store)
        if one.role == "coordinator" and one.name.casefold() == clean(name).casefold()
    }
    codes = {one.id for one in store.all(Champion, "t.code = ? AND t.code <> ''", (name,))}
    return invited | codes | {one.id for one in queries.champion_called(store, name)}


def _has_laptop(store: Store, called: set[str]) -> bool:
    numbers = {one.device for one in links.invitations(store) if one.champion in called}
    return any(
        one.champion in called or one.number in numbers
        for one in store.all(Device, "t.state = 'active'")
    )


def _certify(store: Store, asked: Waiting) -> Device:
    coordinator = asked.role == "coordinator"
    key = root_key.root_private(store) if coordinator else identity(store).sign_private
    request = asked.request
    told = Certificate(
        device=asked.device,
        role="coordinator" if coordinator else "champion",
        name=asked.name,
        champion_id=asked.champion,
        champion_code="" if coordinator else store.need(Champion, asked.champion).code,
        programme_id=cast("str", queries.me(store).programme),
        sign_pub=request.sign_pub,
        enc_pub=request.enc_pub,
        issued_at=milliseconds(store.now()),
        numbers=numbers_of(asked.device) if coordinator else (0, 0),
    )
    invited = open_invitation(store, request, asked.device)
    if invited is not None:
        links.keep_invitation(store, replace(invited, used=True))
    return _enrol(store, certificates.issue(told, key), told)
