"""A real later version of the program: a copy of today's with more to say, run as its own process.

Its records are ``Wish`` (a new kind that changes), ``Shout`` (a new kind of entry), a column group
``shoes`` of people, one ``parking`` of venues, and a column ``mood`` of arrivals.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from champion_app.paths import Profile
from champion_app.sync import enrolling
from champion_app.sync.profile import Who, make_profile
from champion_app.sync.receiving import receive, take_held
from champion_app.sync.sending import send

TODAY = Path(__file__).parents[2]
PASSPHRASE = "correct horse battery"

RECORDS = """

_today = {one.__name__: one for one in RECORDS}


@dataclass(frozen=True, kw_only=True)
class Person(_today["Person"]):
    shoe_size: str = field(default="", metadata=group("shoes"))
    shoes_given: date | None = field(default=None, metadata=group("shoes"))


@dataclass(frozen=True, kw_only=True)
class Venue(_today["Venue"]):
    parking: int = field(default=0, metadata=group("parking"))


@dataclass(frozen=True, kw_only=True)
class Arrival(_today["Arrival"]):
    mood: str = ""


@dataclass(frozen=True, kw_only=True)
class Wish(Record):
    table = "wishes"
    travels = Travel.BOTH

    text: str = field(metadata=group("text"))
    venue: str | None = field(default=None, metadata=group("text") | refers("venues"))
    granted: bool = field(default=False, metadata=group("state"))


@dataclass(frozen=True, kw_only=True)
class Shout(Record):
    table = "shouts"
    travels = Travel.OWN
    ledger = True
    id_bytes = 8

    text: str


_later = {"Person": Person, "Venue": Venue, "Arrival": Arrival}
RECORDS = (*[_later.get(one.__name__, one) for one in RECORDS], Wish, Shout)
"""

STEPS = """

from champion_app.store.shapes import COUNT, FLAG, TEXT, group_columns, ledger, one_of, register


def later_tables(db):
    lines = [f"ALTER TABLE people ADD COLUMN {one};" for one in group_columns(
        "shoes", {"shoe_size": TEXT, "shoes_given": "TEXT"})]
    lines += [f"ALTER TABLE venues ADD COLUMN {one};"
              for one in group_columns("parking", {"parking": COUNT})]
    lines += [f"ALTER TABLE arrivals ADD COLUMN mood {TEXT};"]
    lines += [register("wishes", {"text": {"text": TEXT, "venue": one_of("venues")},
                                  "state": {"granted": FLAG}}), ledger("shouts", {"text": TEXT})]
    db.executescript("\\n".join(lines))


STEPS = (*STEPS, later_tables)
"""

OPENED = """
import dataclasses, json, sys
from pathlib import Path
from champion_app.domain.records import *
from champion_app.domain import records
from champion_app.paths import Profile
from champion_app.sync.profile import open_profile
opened = open_profile(Profile(Path(sys.argv[1])), passphrase=sys.argv[2])
store, change = opened.store, dataclasses.replace
with store.atomic():
    told = work(store)
print(json.dumps(told))
opened.close()
"""


@dataclass(frozen=True)
class Program:
    """One version of the program, by the folder it stands in."""

    folder: Path

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Python in a process of its own that sees this version only."""
        ours = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        return subprocess.run(
            [sys.executable, *words],
            cwd=self.folder,
            env=ours | {"PYTHONPATH": str(self.folder), "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=False,
            encoding="utf-8",
            timeout=120,
        )


@dataclass
class Laptop:
    """A profile and the version of the program that its owner runs."""

    folder: Path
    program: Program

    def __call__(self, *words: str, fails: bool = False) -> Any:
        """A verb of the command line; its JSON answer. It must end as ``fails`` says."""
        secret = self.folder.parent / "passphrase.txt"
        secret.write_text(PASSPHRASE, encoding="utf-8")
        where = ("--profile", str(self.folder), "--passphrase-file", str(secret), "--json")
        said = self.program.run("-m", "champion_app", *words, *where)
        assert said.returncode == int(fails), said.stderr or said.stdout
        return json.loads(said.stdout) if said.stdout else said.stderr

    def work(self, code: str) -> Any:
        """Lines of Python with a ``store`` of this version in a transaction; what they return."""
        body = "def work(store):\n" + "".join(f"    {line}\n" for line in code.strip().splitlines())
        said = self.program.run("-c", body + OPENED, str(self.folder), PASSPHRASE)
        assert said.returncode == 0, said.stderr
        return json.loads(said.stdout)

    def show(self, record: str) -> list[dict[str, Any]]:
        """The records of a class."""
        found: list[dict[str, Any]] = self("show", record)
        return found

    def send(self, *to: str) -> list[str]:
        """The files that are due for these people, in a folder of their own."""
        number = len(list(self.folder.parent.glob(f"from-{self.folder.name}-*")))
        out = self.folder.parent / f"from-{self.folder.name}-{number}"
        out.mkdir()
        named = [word for name in to for word in ("--to", name)]
        files: list[str] = self("send", "--out", str(out), *named)
        return files

    def receive(self, *files: str) -> list[str]:
        """Take files in; their results."""
        said = self("receive", "--yes", *files) if files else []
        return [one["result"] for one in said]


def today() -> Program:
    """The program as it stands here."""
    return Program(TODAY)


def later(folder: Path, *swaps: tuple[str, str]) -> Program:
    """A copy in ``folder`` that knows more; ``swaps`` replace a text of ``sync/manifest.py``."""
    ignored = shutil.ignore_patterns("__pycache__", "*.ttf", "*.otf")
    for part in ("champion_app", "resources"):
        shutil.copytree(TODAY / part, folder / part, ignore=ignored)
    app = folder / "champion_app"
    for file, text in ((app / "domain" / "records.py", RECORDS), (app / "store/schema.py", STEPS)):
        file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")
    manifest = app / "sync" / "manifest.py"
    for old, new in swaps:
        text = manifest.read_text(encoding="utf-8")
        assert text.count(old) == 1
        manifest.write_text(text.replace(old, new), encoding="utf-8")
    return Program(folder)


def team(folder: Path, programs: dict[str, Program]) -> dict[str, Laptop]:
    """Ruth, who coordinates, and champions let in by today's program; then each has their own.

    A laptop is called after its champion, with a digit behind for a second one.
    """
    opened = {}
    for name in programs:
        role = "champion" if opened else "coordinator"
        who = Who(role, name.rstrip("2"), "" if opened else "Oldham Champions")
        profile = Profile(folder / name.lower())
        opened[name] = make_profile(profile, who, passphrase=PASSPHRASE, practice=True).opened
    first, *others = [one.store for one in opened.values()]
    for store in others:
        name = str(store.meta("name"))
        with first.atomic(), store.atomic():
            words = enrolling.join(store, enrolling.invite(first, name))
        assert [receive(first, path).result for path in send(store, folder)] == ["held"]
        with first.atomic():
            enrolling.approve(first, name, " ".join(words))
        assert [one.result for one in take_held(first)] == ["new"]
    for store in others:
        for path in send(first, folder, [str(store.meta("name"))]):
            receive(store, path)
    for one in opened.values():
        one.close()
    return {name: Laptop(folder / name.lower(), program) for name, program in programs.items()}
