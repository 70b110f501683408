"""Was this database put back, or copied to another computer, without the app knowing?

Two witnesses stand outside the database: the keyring, which remembers the last bundle that was
made, and this computer itself, whose mark stands in the database. Neither is ever waited for when
something is sent, and where one is missing nothing is concluded from it.
"""

from __future__ import annotations

import sys
import uuid
from pathlib import Path
from threading import Thread
from typing import cast

from champion_app.domain.errors import KeyringUnusable
from champion_app.store import histories
from champion_app.store.store import Store
from champion_app.sync import keys, sealing
from champion_app.sync.keys import Witness

_NAMED_IN = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
_MULTICAST = 1 << 40
"""Set in an address that Python made up because it found none."""


def look(store: Store, mark: bytes, remembered: Witness | None) -> str:
    """Compare what the witnesses say with the database; "" or why a new history was begun.

    ``mark`` is this computer's, ``b""`` for one that has none.
    """
    own = store.meta("machine", b"")
    beyond = remembered.number if remembered else 0
    with store.atomic():
        if mark and own != mark:
            store.set_meta("machine", mark)
        if mark and own and own != mark:
            histories.begin_anew(store, histories.COPIED, beyond=beyond)
            return histories.COPIED
        if remembered is not None and _older(store, remembered):
            histories.begin_anew(store, histories.RESTORED, beyond=beyond)
            return histories.RESTORED
    return ""


def _older(store: Store, remembered: Witness) -> bool:
    """Whether bundles were made that the database knows nothing of, in this history or a later one.

    A later history counts on from this one, so an older copy of either has the lower number.
    """
    return remembered.number > int(cast("int", store.meta("sent", 0)))


def machine_mark(database: bytes) -> bytes:
    """16 bytes that stand for this computer and this database, and tell nothing of either.

    A disk that is copied whole takes the computer's id with it; then only the keyring, or the
    coordinator, can tell the two apart.
    """
    named = _machine_id()
    return sealing.sha256(b"champion-machine-1\0" + database + named)[:16] if named else b""


def _machine_id() -> bytes:
    for file in _NAMED_IN:
        try:
            named = file.read_bytes().strip()
        except OSError:
            continue
        if named:
            return named
    if sys.platform == "win32":
        return _windows_id()
    address = uuid.getnode()
    return b"" if address & _MULTICAST else address.to_bytes(8, "big")


def _windows_id() -> bytes:
    if sys.platform == "win32":
        import winreg

        place = r"SOFTWARE\Microsoft\Cryptography"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0]).encode()
        except OSError:
            return b""
    return b""


def recall(database: bytes) -> Witness | None:
    """What the keyring remembers of this database; None when it cannot be asked."""
    try:
        return keys.get_witness(database)
    except KeyringUnusable:
        return None


def testify(store: Store) -> Thread | None:
    """Have the keyring remember the last bundle, in a thread that ends within three seconds.

    Only where the keyring already keeps the key of this database, else None.
    """
    if not store.meta("witnessed"):
        return None
    database = bytes.fromhex(str(store.meta("database", "")))
    sent = int(cast("int", store.meta("sent", 0)))
    witness = Witness(cast("bytes", store.meta("incarnation")), sent)
    errand = Thread(target=_tell, args=(database, witness), name="witness")
    errand.start()
    return errand


def _tell(database: bytes, witness: Witness) -> None:
    try:
        keys.set_witness(database, witness)
    except KeyringUnusable:
        return  # a witness that is missing is no fault
