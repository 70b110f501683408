"""The whole job without a screen: one coordinator, two champions, real places, real files."""

from __future__ import annotations

import contextlib
import secrets
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import click

from champion_app.cli.context import PLACE, Context, fail, shortened, verb
from champion_app.cli.paper import put_on_paper
from champion_app.cli.reports import write_return
from champion_app.cli.tables import export_table, import_venues, read_places
from champion_app.commands import closing, people, sessions
from champion_app.commands.materials import library, move_stock
from champion_app.domain.errors import ProfileExists
from champion_app.domain.records import Arrival, Session, Venue
from champion_app.paths import Profile, resource_folder
from champion_app.store import queries
from champion_app.store.fingerprint import fingerprint
from champion_app.store.store import Store

COORDINATOR = "Ruth Okafor"
PROGRAMME = "Neighbourhood Health Champions"

_PEOPLE = {
    "Amina Begum": (
        ("Mohammed Khan", "pa-Arab", "OL8", "tall"),
        ("محمد خان", "ur", "OL8", "imam’s brother"),
        ("Nasreen Akhtar", "ur", "OL9", "brings her sister"),
        ("ਗੁਰਪ੍ਰੀਤ ਕੌਰ", "pa", "OL4", ""),
    ),
    "Yusuf Warsame": (
        ("Shukri Ali", "so", "M16", ""),
        ("Oksana Kovalenko", "uk", "OL1", "evenings only"),
        ("Łucja Wiśniewska-Żółkiewska", "pl", "OL4", ""),
        ("নূর জাহান", "bn", "OL8", "reads Bengali, speaks Sylheti"),
    ),
}


@dataclass(frozen=True)
class _Plan:
    """One session of the demo: what, in which languages, how many came."""

    title: str
    topics: tuple[str, ...]
    languages: tuple[str, ...]
    mode: str
    adults: int
    children: int
    days_ago: int


_PLANS = {
    "Amina Begum": (
        _Plan("Eating well for a strong heart", ("eating_well",), ("ur", "pa"), "named", 22, 5, 16),
        _Plan("Vaccines: what people ask", ("vaccines",), ("ur", "en"), "count", 17, 3, 9),
    ),
    "Yusuf Warsame": (
        _Plan("A quiet hour for questions", ("using_services",), ("so", "en"), "cards", 9, 0, 12),
        _Plan("Vaccines: what people ask", ("vaccines",), ("pl", "uk", "bn"), "named", 14, 2, 5),
    ),
}


@dataclass
class _Village:
    """The three laptops of the demo and the folder that everything is left in."""

    out: Path
    passphrase: str
    stores: dict[str, Store] = field(default_factory=dict)
    endings: list[Callable[[], None]] = field(default_factory=list)
    travelled: int = 0

    def laptop(self, name: str, who: Any) -> Store:  # Any: ``Who``, imported where it is used
        """A fresh laptop."""
        from champion_app.sync.profile import make_profile

        profile = Profile(self.out / "laptops" / name)
        made = make_profile(profile, who, passphrase=self.passphrase, practice=True)
        self.endings.append(made.opened.close)
        self.stores[name] = made.opened.store
        return made.opened.store

    def carry(self, sender: Store, to: Sequence[Store]) -> list[str]:
        """Send all that is due and take it in where it is for; what came of each file."""
        from champion_app.sync import receiving, sending

        results = []
        for made in sending.send(sender, self.out / "bundles"):
            self.travelled += 1
            path = made.rename(made.with_name(f"{self.travelled:02d}-{made.name}"))
            outcomes = [receiving.receive(store, path) for store in to]
            results += [one.result for one in outcomes if one.result != "not_for_us"]
        return results


@click.command("demo")
@click.option("--out", type=PLACE, required=True, help="A folder to fill.")
@click.option("--venues", type=PLACE, default=None, help="A CSV of places.")
@verb
def demo(context: Context, out: Path, venues: Path | None) -> None:
    """Do the whole job on a practice neighbourhood, and say what was done."""
    listed = venues or resource_folder() / "venues" / "sample_venues.csv"
    read = read_places(listed)
    if not read.drafts:
        fail(shortened(read.faults[0].what, 200) if read.faults else f"No places in {listed}.")
    if (out / "laptops").exists():
        raise ProfileExists(folder=str(out / "laptops"))
    with _gone_unless_done(out):
        told = _whole_job(out, listed)
    told.append(f"Everything is in {out}; the laptops open with the line in passphrase.txt.")
    context.say({"out": str(out), "did": told}, "\n".join(told))


def _whole_job(out: Path, listed: Path) -> list[str]:
    from champion_app.sync import files

    village = _Village(out, secrets.token_urlsafe(12))
    files.make_folder(out / "exports")
    files.write_whole(out / "passphrase.txt", village.passphrase.encode() + b"\n")
    try:
        told = [*_gather(village, listed), *_work(village), *_paper(village), *_tables(village)]
        return [*told, *_quarter(village)]
    finally:
        for close in village.endings:
            close()


_LEFT = ("laptops", "bundles", "paper", "exports", "receipts", "passphrase.txt")
"""What the demo makes in its folder."""


@contextlib.contextmanager
def _gone_unless_done(out: Path) -> Iterator[None]:
    """Take away what an interrupted or failed demo made, so that it can be done again there."""
    new = [out / name for name in _LEFT if not (out / name).exists()]
    folders = [one for one in (out, *out.parents) if not one.exists()]
    try:
        yield
    except BaseException:
        for one in new:
            if one.is_dir():
                shutil.rmtree(one, ignore_errors=True)
            else:
                one.unlink(missing_ok=True)
        for folder in folders:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


def _gather(village: _Village, listed: Path) -> list[str]:
    """The coordinator begins, both champions join and are let in."""
    from champion_app.sync import enrolling, receiving
    from champion_app.sync.profile import Who

    ruth = village.laptop("coordinator", Who("coordinator", COORDINATOR, PROGRAMME))
    counts, _ = import_venues(ruth, listed, keep=True)
    told = [
        f"{COORDINATOR} began “{PROGRAMME}” and took in {counts['new']} places from {listed.name}."
    ]
    for number, name in enumerate(_PLANS, 1):
        champion = village.laptop(f"champion-{number}", Who("champion", name))
        with ruth.atomic():
            start = enrolling.invite(ruth, name)
        with champion.atomic():
            words = enrolling.join(champion, start)
        village.carry(champion, [ruth])
        with ruth.atomic():
            enrolling.approve(ruth, name, " ".join(words))
        receiving.take_held(ruth)
        village.carry(ruth, [champion])
        told.append(f"{name} joined; the six words were: {' '.join(words)}.")
    return told


def _work(village: _Village) -> list[str]:
    """The champions hold their sessions and send them; the coordinator answers."""
    ruth = village.stores["coordinator"]
    told = []
    for number, (name, plans) in enumerate(_PLANS.items(), 1):
        champion = village.stores[f"champion-{number}"]
        for place, plan in enumerate(plans, number):
            told.append(_hold(champion, name, plan, place))
        results = village.carry(champion, [ruth])
        village.carry(ruth, [champion])
        village.carry(champion, [ruth])
        told.append(f"{name} sent the work; {COORDINATOR} took it in: {', '.join(results)}.")
    village.carry(ruth, [village.stores[f"champion-{n}"] for n in (1, 2)])
    for number, name in enumerate(_PLANS, 1):
        store = village.stores[f"champion-{number}"]
        champion_id = queries.me(store).champion
        same = fingerprint(store, champion_id) == fingerprint(ruth, champion_id)
        told.append(
            f"{name}’s laptop and the coordinator’s hold the same: {'yes' if same else 'NO'}."
        )
    return told


def _hold(store: Store, name: str, plan: _Plan, place: int) -> str:
    """One session, from the plan to the closed report."""
    venues = sorted(store.all(Venue), key=lambda one: one.name)
    venue = venues[place * 7 % len(venues)] if venues else None
    start = sessions.local_time(store, store.now()) - timedelta(days=plan.days_ago)
    start = start.replace(hour=14, minute=0, second=0, microsecond=0)
    with store.atomic():
        session = sessions.plan_session(
            store,
            plan.title,
            venue.id if venue else None,
            starts_at=start,
            topics=plan.topics,
            languages=plan.languages,
            mode=plan.mode,
        )
        sessions.open_session(store, session.id)
        _door(store, name, plan, session)
        _close(store, plan, session)
    came = queries.attendance(store, session.id)
    return (
        f"{name}: “{plan.title}”{f' at {venue.name}' if venue else ''}, {came.total} people,"
        f" {came.children} of them children, {came.named} by name."
    )


def _door(store: Store, name: str, plan: _Plan, session: Session) -> None:
    """Everyone through the door; one tap too many is taken back."""
    known = []
    if plan.mode == "named":
        for person, speaks, district, note in _PEOPLE[name]:
            known.append(
                people.add_person(store, person, speaks=speaks, district=district, note=note)
            )
    last: Arrival | None = None
    for count in range(plan.adults + plan.children + 1):
        last = sessions.arrive(
            store,
            session.id,
            person=known[count].id if count < len(known) else None,
            card=40 + count if plan.mode == "cards" and count % 2 else None,
            child=plan.adults <= count < plan.adults + plan.children,
            at=_moment(session.starts_at, count),
        )
    if last is not None:
        sessions.reverse_arrival(store, last.id, "mistake")


def _moment(start: datetime, count: int) -> datetime:
    return start - timedelta(minutes=10) + timedelta(seconds=40 * count)


def _close(store: Store, plan: _Plan, session: Session) -> None:
    """Head count, handouts brought and left, hours, a note."""
    editions = [
        edition
        for handout in library(store)
        for edition in handout.editions
        if edition.language in plan.languages and handout.material.topic in plan.topics
    ]
    for edition in editions:
        move_stock(store, edition.id, "received", quantity=40)
    closing.close_up(
        store,
        session.id,
        heads=(plan.adults - 1, plan.children),
        handed=[closing.Handed(edition.id, 40, 12) for edition in editions],
        hours=Decimal("2.5"),
        note="People asked for a session in the evening.",
        answers={"difference": "left_early"},
    )


def _paper(village: _Village) -> list[str]:
    """Every handout in every language, the logs, the receipts."""
    ruth = village.stores["coordinator"]
    paper = village.out / "paper"
    pages = made = 0
    tags: set[str] = set()
    for handout in library(ruth):
        for edition in handout.editions:
            tag, slug = edition.language, handout.material.slug
            out = paper / f"handout-{slug}-{tag}.pdf"
            pages += put_on_paper(ruth, "handout", {"handout": slug}, out=out, language=tag)
            made += 1
            tags.add(tag)
    log = paper / "session-log-all-en.pdf"
    put_on_paper(ruth, "session-log", {}, out=log, language="en")
    put_on_paper(ruth, "sign-in", {}, out=paper / "sign-in-blank-ur.pdf", language="ur")
    for name in _PLANS:
        out = village.out / "receipts" / f"receipt-{name.split()[0].lower()}-en.pdf"
        put_on_paper(ruth, "receipt", {"champion": name}, out=out, language="en")
    return [
        f"Printed {made} handouts in {len(tags)} languages ({pages} pages), the session log,"
        " a sign-in sheet and a receipt for each champion."
    ]


def _tables(village: _Village) -> list[str]:
    ruth = village.stores["coordinator"]
    folder = village.out / "exports"
    rows = 0
    for table in ("sessions", "materials", "hours"):
        for kind in ("xlsx", "csv", "json"):
            rows += export_table(ruth, table, kind, folder / f"{table}.{kind}")
    return [f"Exported sessions, handouts and hours as XLSX, CSV and JSON ({rows // 3} rows)."]


def _quarter(village: _Village) -> list[str]:
    """The return of this month and the two before it, up to today, from the coordinator's laptop.

    The demo's sessions are all of the last weeks, so they are in it whatever day it is.
    """
    ruth = village.stores["coordinator"]
    last = sessions.local_time(ruth, ruth.now()).date()
    months = last.year * 12 + last.month - 3
    first = last.replace(year=months // 12, month=months % 12 + 1, day=1)
    keys = {"from": first.isoformat(), "to": last.isoformat()}
    paper = village.out / "paper" / f"quarter-{first:%Y-%m}-to-{last:%Y-%m}-en.pdf"
    book = village.out / "exports" / "quarter.xlsx"
    made, pages = write_return(ruth, keys, out=paper)
    write_return(ruth, keys, out=book)
    return [
        f"The quarter’s report: {made.held} sessions held from {first} to {last}, small numbers of"
        f" people hidden ({made.profile.name}); {pages} pages in paper/{paper.name},"
        f" a workbook in exports/{book.name}."
    ]
