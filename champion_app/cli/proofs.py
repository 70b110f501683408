"""What ``self-check`` proves about the program where it stands, frozen or not.

Each proof does the real thing in an empty folder and says what it saw; expected trouble is raised.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from champion_app.domain.errors import SelfCheckFailed
from champion_app.paths import Profile, resource_folder

Proof = Callable[[Path], str]

_SECRET = "correct horse battery staple"  # noqa: S105 - opens a profile that is thrown away


def _need(good: bool, what: str) -> None:
    if not good:
        raise SelfCheckFailed(what=what)


def _resources(_folder: Path) -> str:
    from champion_app.documents.languages import table
    from champion_app.documents.phrases import available, phrases
    from champion_app.sync.enrolling import word_list
    from champion_app.sync.profile import shipped_handouts
    from champion_app.typeset.fonts import files

    fonts = files(resource_folder() / "fonts")
    _need(all(file.is_file() for file in fonts), "fonts")
    words = [phrases(tag) for tag in available()]
    _need(len(word_list()) == 2048, "word list")
    return (
        f"{len(fonts)} font files, {len(table())} languages, {len(words)} on paper,"
        f" {len(shipped_handouts())} handouts"
    )


def _database(folder: Path) -> str:
    from champion_app.domain.records import Person
    from champion_app.store.wholeness import faults
    from champion_app.sync.profile import Who, make_profile, open_profile

    profile = Profile(folder / "database")
    made = make_profile(profile, Who("champion", "Sabah"), passphrase=_SECRET)
    store = made.opened.store
    with store.atomic():
        person = store.put(Person(id=store.new_id(Person), name="محمد خان"))
    made.opened.close()
    again = open_profile(profile, passphrase=_SECRET)
    _need(again.store.get(Person, person.id) == person, "a record came back changed")
    broken = faults(again.store)
    _need(not broken, "; ".join(broken))
    version = str(again.store.rows("PRAGMA cipher_version")[0][0])
    again.close()
    head = profile.database.read_bytes()[:16]
    _need(head != b"SQLite format 3\0", "the database is not encrypted")
    return f"SQLCipher {version}: made, closed, opened, whole"


def _paper(folder: Path) -> str:
    from champion_app.documents import document
    from champion_app.documents.sheet import Options
    from champion_app.domain.facts import RecoveryFacts
    from champion_app.sync.profile import right_now
    from champion_app.typeset.codes import squares

    sizes = []
    for tag in ("ur", "bn", "pa", "zh-Hans"):
        facts = RecoveryFacts(code="0000-1111", name="نور جہاں", made_on=right_now().date())
        made = document("recovery").pdf(facts, Options(language=tag))
        _need(made.pdf.startswith(b"%PDF-"), f"no page in {tag}")
        (folder / f"recovery-{tag}.pdf").write_bytes(made.pdf)
        sizes.append(len(made.pdf))
    _need(len(squares("https://www.nhs.uk")) > 20, "no code to scan")
    return (
        f"pages in Nastaliq, Bengali, Gurmukhi and Chinese, {max(sizes) // 1024} KB at most,"
        " and a code to scan"
    )


def _tables(folder: Path) -> str:
    from champion_app.documents import tables

    for kind in tables.FORMATS:
        tables.save([tables.sessions([])], kind, folder / f"sessions.{kind}")
    found = (folder / "sessions.xlsx").read_bytes()[:2]
    _need(found == b"PK", "no workbook")
    json.loads((folder / "sessions.json").read_text(encoding="utf-8-sig"))
    return "XLSX, CSV and JSON written"


def _parcel(folder: Path) -> str:
    from champion_app.store.fingerprint import fingerprint
    from champion_app.sync import enrolling, receiving, sending
    from champion_app.sync.profile import Who, make_profile

    coordinator = make_profile(
        Profile(folder / "k"), Who("coordinator", "Ruth"), passphrase=_SECRET, practice=True
    ).opened
    champion = make_profile(
        Profile(folder / "c"), Who("champion", "Sabah"), passphrase=_SECRET, practice=True
    ).opened
    with coordinator.store.atomic():
        start = enrolling.invite(coordinator.store, "Sabah")
    with champion.store.atomic():
        words = enrolling.join(champion.store, start)
    (path,) = sending.send(champion.store, folder)
    _need(receiving.receive(coordinator.store, path).result == "held", "not held")
    with coordinator.store.atomic():
        enrolling.approve(coordinator.store, "Sabah", " ".join(words))
    receiving.take_held(coordinator.store)
    (back,) = sending.send(coordinator.store, folder)
    _need(receiving.receive(champion.store, back).result == "new", "not taken in")
    me = str(champion.store.meta("champion"))
    same = fingerprint(champion.store, me) == fingerprint(coordinator.store, me)
    _need(same, "the laptops differ")
    spoilt = bytearray(back.read_bytes())
    spoilt[-20] ^= 1
    back.write_bytes(spoilt)
    _need(receiving.receive(champion.store, back).error is not None, "a changed file was believed")
    for opened in (coordinator, champion):
        opened.close()
    return "sealed, held, approved, taken in; both laptops agree; a changed byte is refused"


def _names(_folder: Path) -> str:
    from champion_app.domain.likeness import Named, alike

    spellings = ("Noor Jahan", "Nour Jahhan", "نور جہاں")
    found = alike([Named(str(n), name, "OL8") for n, name in enumerate(spellings)])
    _need(len(found) == 3, "names are not compared")
    return "three spellings of one name are proposed as one person"


def _keyring(_folder: Path) -> str:
    """Only that the keyring's own parts are here: self-check writes nothing into it."""
    from importlib.metadata import version

    return f"keyring {version('keyring')}"


PROOFS: tuple[tuple[str, Proof], ...] = (
    ("resources", _resources),
    ("database", _database),
    ("paper", _paper),
    ("tables", _tables),
    ("parcels", _parcel),
    ("names", _names),
    ("keyring", _keyring),
)
"""Each proof by its name, in order."""
