"""What a bundle says of itself, as far as this laptop can tell; nothing is written anywhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from champion_app.domain.errors import ChampionError
from champion_app.store.carrying import LIFE, Piece, known
from champion_app.store.store import Store
from champion_app.sync import bundle, manifest
from champion_app.sync.bundle import Opened
from champion_app.sync.contents import Contents, contents_of
from champion_app.sync.identity import box_secrets, enrolled
from champion_app.sync.manifest import Manifest
from champion_app.sync.receiving import RESULTS, inspect


@dataclass(frozen=True)
class Inside:
    """How much of what: records by kind, orders to erase, files, and what a later program knows.

    ``later`` counts records of unknown kinds by their table, and known ones with later fields by
    table and column group (``people.shoes``).
    """

    records: Mapping[str, int] = field(default_factory=dict)
    erasures: int = 0
    files: int = 0
    later: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Look:
    """What is known of a bundle file.

    ``about`` is None when it cannot be opened here at all; ``seal`` is "good", "bad" or, where no
    key to compare with is known, "unknown"; ``inside`` is None when no row could be read.
    ``result`` is what ``receive`` would begin with: ``error`` says why not, else "" (or ``held``).
    """

    about: Manifest | None = None
    seal: str = "unknown"
    for_us: bool = False
    inside: Inside | None = None
    result: str = ""
    error: ChampionError | None = None

    @property
    def newer(self) -> bool:
        """Whether only a later program reads more than whose it is."""
        return self.about is not None and manifest.newer(self.about)


def look(store: Store, data: bytes) -> Look:
    """Everything that can be told of the bytes of a bundle file without taking them in."""
    try:
        letter = inspect(store, data)
    except ChampionError as error:
        told = _as_far_as_told(store, data)
        return replace(told, result=RESULTS.get(error.code, "damaged"), error=error)
    result = "held" if letter.held else ""
    return Look(letter.manifest, "good", True, _counted(letter.contents), result)


def _as_far_as_told(store: Store, data: bytes) -> Look:
    if not store.meta("incarnation"):  # it has no key to open anything with
        return Look()
    try:
        opened = bundle.open_bundle(data, box_secrets(store))
    except ChampionError:
        return Look()
    about = opened.manifest
    told = Look(about, for_us=store.device in about.dst)
    key = enrolled(store, about.src.dev)
    if key is None:
        return told
    try:
        signed = bundle.check_signature(opened, key.sign_pub)
    except ChampionError:
        return replace(told, seal="bad")
    return replace(told, seal="good", inside=_rows(signed))


def _rows(opened: Opened) -> Inside | None:
    try:
        return _counted(contents_of(bundle.blocks(opened)))
    except ChampionError:
        return None


def _counted(contents: Contents) -> Inside:
    records: Counter[str] = Counter()
    for block in contents.blocks:
        records[block.record_class.__name__] += block.count
    later = {_kind(piece): set[bytes]() for piece in contents.strange}
    for piece in contents.strange:
        later[_kind(piece)].add(piece.id)
    return Inside(
        dict(records),
        len(contents.erasures),
        len({part.sha256 for part in contents.parts}),
        {kind: len(ids) for kind, ids in later.items()},
    )


def _kind(piece: Piece) -> str:
    named = known(piece.table) is not None and piece.group not in ("", LIFE)
    return f"{piece.table}.{piece.group}" if named else piece.table
