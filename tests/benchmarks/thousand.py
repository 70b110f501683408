"""A thousand champions' years for one coordinator: the files made, then taken in on their own.

Run as a program it takes the files of a folder in and prints what that took.
"""

from __future__ import annotations

import json
import secrets
import sys
import time
from pathlib import Path

from champion_app.domain.records import Champion, Device
from champion_app.domain.stamps import milliseconds
from champion_app.store.store import Store
from champion_app.sync import bundle, certificates, sealing
from champion_app.sync.certificates import Certificate
from champion_app.sync.frames import TableBlock
from champion_app.sync.identity import identity
from champion_app.sync.manifest import Clock, Manifest, Source
from champion_app.sync.receiving import receive
from champion_app.sync.sealing import BoxKey, SigningKey
from tests.benchmarks.village import YEAR, arrivals, sessions
from tests.samples import KEY
from tests.samples import Clock as Hands
from tests.sync.laptops import Laptop


def _let_in(omar: Laptop, device: int, signing: SigningKey, box: BoxKey) -> None:
    """A laptop of that number with these keys is one of the programme's."""
    with omar.store.atomic():
        person = omar.store.put(
            Champion(id=omar.store.new_id(Champion), code=f"C{device}", name=f"Champion {device}")
        )
        told = Certificate(
            device=device,
            role="champion",
            name=person.name,
            champion_id=person.id,
            champion_code=person.code,
            programme_id=str(omar.store.meta("programme")),
            sign_pub=signing.public,
            enc_pub=box.public,
            issued_at=milliseconds(omar.store.now()),
        )
        card = Device(
            id=omar.store.new_id(Device),
            number=device,
            role="champion",
            label=person.name,
            champion=person.id,
            certificate=certificates.issue(told, identity(omar.store).sign_private).hex(),
        )
        omar.store.put(card)


def year_of(omar: Laptop, device: int) -> bytes:
    """A bundle with a year of work by a new champion, whose laptop is let in here and now."""
    signing, now = sealing.new_signing_key(), milliseconds(omar.store.now())
    _let_in(omar, device, signing, sealing.new_box_key())
    ids = [secrets.token_bytes(16) for _ in range(YEAR // 20)]
    blocks = [sessions(ids, device), arrivals(ids, 20, device)]
    about = Manifest(
        schema=2,
        bundle_id=secrets.token_bytes(16),
        number=1,
        created_wall=now,
        created_hlc=now << 16,
        src=Source(
            dev=device, inc=secrets.token_bytes(16), serial=1, sign_pub=signing.public, name="C"
        ),
        dst=(omar.store.device,),
        lsn=(0, YEAR),
        clock=Clock(now=now),
    )
    return bundle.write_bundle(
        about,
        [TableBlock(one.record_class.table, one.columns) for one in blocks],
        signing_key=signing.private,
        recipients=[identity(omar.store).box_public],
    )


def _memory() -> float:
    """The most this process ever held, in MB."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    database, folder = map(Path, sys.argv[1:3])
    store = Store(database, KEY, now=Hands())
    start = time.perf_counter()
    results = [receive(store, file).result for file in sorted(folder.iterdir())]
    seconds = time.perf_counter() - start
    print(json.dumps({"new": results.count("new"), "seconds": seconds, "memory_mb": _memory()}))
