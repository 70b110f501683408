"""The three verbs of the hub, and one plain sentence for whatever is wrong."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from champion_app.store import links
from champion_app.store.hub.opening import open_hub
from champion_app.store.schema import STEPS
from champion_app.sync.profile import right_now
from tests.cli.laptops import Laptop, Said
from tests.hub.server import Server

pytestmark = pytest.mark.once


@pytest.fixture
def folder(coordinator: Laptop, amina: Laptop, tmp_path: Path) -> Path:
    """Amina is let in and has sent two bundles, which her coordinator has not taken in yet."""
    start, out = tmp_path / "start.champion-start", tmp_path / "bundles"
    assert coordinator("invite", "--champion", "Amina", "--out", str(start)).code == 0
    words = " ".join(amina("join", str(start), "--json").json["words"])
    (asks,) = amina("send", "--out", str(tmp_path / "asks"), "--json").json
    coordinator("receive", asks, "--yes")
    assert coordinator("approve", "Amina", "--words", words).code == 0
    coordinator("send", "--out", str(tmp_path / "back"))
    for path in (tmp_path / "back").iterdir():
        assert amina("receive", str(path), "--yes").code == 0
    for title in ("Walk", "Cooking"):
        session = amina.do("plan_session", f"title={title}", "starts_at=2026-11-20T10:00+00:00")
        amina.do("open_session", f"session={session}")
        amina.do("arrive", f"session={session}")
        amina("send", "--out", str(out))
    return out


def refused(said: Said, words: str) -> None:
    """Exit code 1 and one line with these words, no secret in it."""
    assert said.code == 1, said
    assert len(said.err.strip().splitlines()) == 1, said.err
    assert words in said.err
    assert "kettle" not in said.err + said.out


def test_a_hub_and_a_laptop_print_the_same_digits(
    coordinator: Laptop,
    folder: Path,
    url: str,
) -> None:
    """For all and for one champion; the profile stays as it was while the hub took the bundles."""
    profile = coordinator.folder / "champion.db"
    assert coordinator("hub", "init", "--to", url).code == 0
    before, file = coordinator("fingerprint").out, profile.read_bytes()
    said = coordinator("hub", "receive", str(folder), "--to", url, "--yes", "--json")
    assert [one["result"] for one in said.json] == ["new", "new"]
    assert {"file", "result", "taken_in", "counts", "message"} == set(said.json[0])
    assert (coordinator("fingerprint").out, profile.read_bytes()) == (before, file)
    assert coordinator("receive", *map(str, sorted(folder.iterdir())), "--yes").code == 0
    for scope in ((), ("--scope", "Amina")):
        mine = coordinator("fingerprint", *scope).out
        assert coordinator("hub", "fingerprint", "--to", url, *scope).out == mine != before
    again = coordinator("hub", "receive", str(folder), "--to", url, "--yes", "--workers", "1")
    assert again.out.count(": already – ") == len(again.out.splitlines()) == 2
    assert coordinator("hub", "init", "--to", url).code == 0  # once more harms nothing


def test_without_agreement_nothing_is_taken_in(
    coordinator: Laptop,
    folder: Path,
    url: str,
) -> None:
    """It is only looked at."""
    coordinator("hub", "init", "--to", url)
    before = coordinator("hub", "fingerprint", "--to", url).out
    said = coordinator("hub", "receive", str(folder), "--to", url)
    assert said.code == 0
    assert said.out.count("only looked at") == 2
    assert coordinator("hub", "fingerprint", "--to", url).out == before


def test_a_bundle_of_a_laptop_not_let_in_waits_until_it_is(
    coordinator: Laptop,
    amina: Laptop,
    url: str,
    tmp_path: Path,
) -> None:
    """The next receive takes it in by itself."""
    start, out = tmp_path / "start.champion-start", tmp_path / "asks"
    coordinator("invite", "--champion", "Amina", "--out", str(start))
    words = " ".join(amina("join", str(start), "--json").json["words"])
    amina.do("plan_session", "title=Walk", "starts_at=2026-11-20T10:00+00:00")
    (asks,) = amina("send", "--out", str(out), "--json").json
    coordinator("hub", "init", "--to", url)
    said = coordinator("hub", "receive", str(out), "--to", url, "--yes", "--json")
    assert [one["result"] for one in said.json] == ["held"]
    coordinator("receive", asks, "--yes")
    coordinator("approve", "Amina", "--words", words)
    (tmp_path / "empty").mkdir()
    coordinator("hub", "receive", str(tmp_path / "empty"), "--to", url, "--yes")
    mine = coordinator("fingerprint").out
    assert coordinator("hub", "fingerprint", "--to", url).out == mine
    with closing(open_hub(url, now=right_now)) as hub:
        assert hub.rows("SELECT * FROM held") == []


def test_what_waits_at_a_hub_is_bounded(
    coordinator: Laptop,
    amina: Laptop,
    url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The next one is named and refused in a sentence."""
    start, out = tmp_path / "start.champion-start", tmp_path / "asks"
    coordinator("invite", "--champion", "Amina", "--out", str(start))
    amina("join", str(start))
    amina("send", "--out", str(out))
    coordinator("hub", "init", "--to", url)
    monkeypatch.setattr(links, "MOST_WAITING", 0)
    words = ("hub", "receive", str(out), "--to", url, "--yes", "--workers", "1")
    said = coordinator(*words)
    assert said.code == 1
    assert "full – 0 such parcels wait here already: keep this file" in said.err
    with closing(open_hub(url, now=right_now)) as hub:
        assert hub.rows("SELECT * FROM held") == []


def test_what_is_no_bundle_is_named_and_the_others_are_taken_in(
    coordinator: Laptop,
    folder: Path,
    url: str,
) -> None:
    """One sentence each, exit code 1, the file left as it was."""
    coordinator("hub", "init", "--to", url)
    letter, cut = folder / "letter.txt", folder / "cut.champion"
    letter.write_text("Dear coordinator")
    whole = min(folder.glob("*.champion")).read_bytes()
    cut.write_bytes(whole[: len(whole) // 2])
    said = coordinator("hub", "receive", str(folder), "--to", url, "--yes")
    assert said.code == 1
    assert len(said.err.splitlines()) == 2
    assert "letter.txt: not_ours – This is not a Champion parcel." in said.err
    assert "cut.champion" in said.err
    assert said.out.count(": new – ") == 2
    assert letter.read_text() == "Dear coordinator"


@pytest.mark.parametrize("verb", ["init", "fingerprint"])
def test_an_address_that_leads_nowhere_is_said_in_one_sentence(
    coordinator: Laptop,
    server: Server,
    verb: str,
    tmp_path: Path,
) -> None:
    """Wrong kind, no server, no such database, wrong password."""

    def said(url: str) -> Said:
        return coordinator("hub", verb, "--to", url)

    server.tell(
        "DO $$ BEGIN CREATE ROLE ruth LOGIN PASSWORD 'spoon';"
        " EXCEPTION WHEN duplicate_object THEN NULL; END $$"
    )
    refused(said("mysql://ruth:kettle@host/db"), "no address of a hub")
    refused(said("postgresql://ruth:kettle@host/db?colour=red"), "no address of a hub")
    refused(said(f"postgresql://ruth:kettle@/db?host={tmp_path}"), "does not answer")
    refused(said(server.url("nobodys")), "does not answer")
    refused(said(server.url("postgres", "ruth", "kettle")), "does not accept")
    refused(said(server.url("postgres", "stranger", "kettle")), "does not accept")


def test_a_database_of_something_else_is_left_alone(
    coordinator: Laptop,
    server: Server,
    url: str,
    folder: Path,
) -> None:
    """It becomes no hub, and what is no hub takes nothing in."""
    database = url.rpartition("@/")[2].partition("?")[0]
    refused(coordinator("hub", "receive", str(folder), "--to", url, "--yes"), "no hub")
    server.tell("CREATE TABLE clinic(name text)", database)
    refused(coordinator("hub", "init", "--to", url), "other tables")
    refused(coordinator("hub", "fingerprint", "--to", url), "no hub")
    tables = "SELECT count(*) FROM pg_tables WHERE schemaname NOT IN"
    assert server.tell(f"{tables} ('pg_catalog', 'information_schema')", database) == [(1,)]


def test_tables_of_another_version_are_not_touched(
    coordinator: Laptop,
    server: Server,
    url: str,
) -> None:
    """Newer ones need a newer Champion, older ones are brought up to date by ``init``."""
    database = url.rpartition("@/")[2].partition("?")[0]
    coordinator("hub", "init", "--to", url)
    before = coordinator("hub", "fingerprint", "--to", url).out
    server.tell("UPDATE champion.meta SET value = '99' WHERE name = 'version'", database)
    refused(coordinator("hub", "fingerprint", "--to", url), "newer Champion")
    refused(coordinator("hub", "init", "--to", url), "newer Champion")
    server.tell("UPDATE champion.meta SET value = '1' WHERE name = 'version'", database)
    server.tell("ALTER TABLE champion.venues DROP COLUMN website", database)
    refused(coordinator("hub", "fingerprint", "--to", url), "older Champion")
    assert coordinator("hub", "init", "--to", url).code == 0
    assert coordinator("hub", "fingerprint", "--to", url).out == before
    assert server.tell("SELECT value FROM champion.meta WHERE name = 'version'", database) == [
        (str(len(STEPS)),)
    ]


def test_who_may_only_read_can_compare_but_not_add(
    coordinator: Laptop,
    server: Server,
    url: str,
    folder: Path,
) -> None:
    """One sentence, and nothing in the hub has changed."""
    database = url.rpartition("@/")[2].partition("?")[0]
    coordinator("hub", "init", "--to", url)
    for sql in (
        "CREATE ROLE reader LOGIN PASSWORD 'spoon'",
        "GRANT USAGE ON SCHEMA champion TO reader",
        "GRANT SELECT ON ALL TABLES IN SCHEMA champion TO reader",
    ):
        server.tell(sql, database)
    reader = server.url(database, "reader", "spoon")
    before = coordinator("hub", "fingerprint", "--to", url).out
    assert coordinator("hub", "fingerprint", "--to", reader).out == before
    refused(coordinator("hub", "receive", str(folder), "--to", reader, "--yes"), "may not write")
    refused(coordinator("hub", "init", "--to", reader), "may not write")
    assert coordinator("hub", "fingerprint", "--to", url).out == before


def test_a_hub_belongs_to_the_first_programme_that_comes(
    coordinator: Laptop,
    folder: Path,
    url: str,
    tmp_path: Path,
) -> None:
    """Another coordinator's programme does not get in between."""
    coordinator("hub", "init", "--to", url)
    assert coordinator("hub", "receive", str(folder), "--to", url, "--yes").code == 0
    other = Laptop(tmp_path / "other", coordinator.capsys)
    assert other("setup", "--role", "coordinator", "--name", "Vera").code == 0
    refused(other("hub", "receive", str(folder), "--to", url, "--yes"), "another programme")
    refused(coordinator("hub", "receive", str(tmp_path / "none"), "--to", url), "cannot be read")
