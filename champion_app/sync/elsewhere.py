"""A file that is for another programme on this computer is told so, by that programme's name."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from champion_app.domain.errors import ChampionError
from champion_app.domain.exchange_errors import OtherProgramme
from champion_app.domain.place_errors import ForAnotherProgramme, PerhapsAnother, ProgrammeIsHere
from champion_app.paths import Profile
from champion_app.store import queries
from champion_app.store.store import Store
from champion_app.sync import bundle, certificates, enrolling, files, receiving
from champion_app.sync.identity import box_secrets
from champion_app.sync.profile import recalled, right_now
from champion_app.sync.programmes import Known, folder_of, known
from champion_app.sync.receiving import Outcome


def receive(store: Store, path: Path, *, keep: bool = True) -> Outcome:
    """One file, as ``receiving.receive`` does; of one that is not for us, whose it is here."""
    outcome = receiving.receive(store, path, keep=keep)
    if outcome.error is None:
        return outcome
    return replace(outcome, error=whose(store, outcome.error, path))


def whose(store: Store, error: ChampionError, path: Path) -> ChampionError:
    """What to say of a parcel that is not for this profile: whose on this computer it is.

    A profile that this computer's keyring remembers is asked; of others only the names are told.
    """
    others = [one for one in known() if one.folder != str(folder_of(store))]
    if not others or error.code != "NotForUs":
        return error
    try:
        data = files.read_whole(path, bundle.FILE_LIMIT)
    except ChampionError:
        return error
    locked = []
    for one in others:
        opens = _opens(one, data)
        if opens:
            return ForAnotherProgramme(name=one.name)
        if opens is None and one.name:
            locked.append(one.name)
    if not locked:
        return error
    ours = queries.programme_of(store)
    return PerhapsAnother(ours=ours.name if ours else "", names=", ".join(dict.fromkeys(locked)))


def _opens(one: Known, data: bytes) -> bool | None:
    """Whether a parcel is sealed to that profile; None when it is locked."""
    key = recalled(one.profile)
    if key is None:
        return None
    with contextlib.suppress(ChampionError), _looked_into(one.profile, key) as other:
        bundle.open_bundle(data, box_secrets(other))
        return True
    return False


@contextlib.contextmanager
def _looked_into(profile: Profile, key: bytes) -> Iterator[Store]:
    store = Store(profile.database, key, now=right_now, read_only=True)
    try:
        yield store
    finally:
        store.close()


def join(store: Store, data: bytes) -> tuple[str, ...]:
    """Join by a start file, as ``enrolling.join`` does and with what it raises.

    Raises ProgrammeIsHere where it is of a programme that is on this computer too.
    """
    try:
        return enrolling.join(store, data)
    except OtherProgramme as error:
        programme = certificates.start_from_bytes(data).programme_id
        if any(one.programme == programme for one in known()):
            raise ProgrammeIsHere(**error.facts) from error
        raise
