"""One server for all tests of a run, a database for each."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest

from tests.cli.conftest import amina, coordinator, made
from tests.hub.server import Server, programs, running
from tests.hub.village import Village, village

__all__ = ["amina", "coordinator", "made"]


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """The server; where changes are taken in it must be there."""
    found = programs()
    if found is None and not os.environ.get("CI"):
        pytest.skip("needs Debian's postgresql; where changes are taken in it must run")
    assert found is not None, "PostgreSQL is missing: apt-get install postgresql"
    with running(found) as server:
        yield server


@pytest.fixture(scope="session")
def oldham(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Village]:
    """One village for all: nothing changes it. Its profile lies in a folder as workers want it."""
    folder = tmp_path_factory.mktemp("village")
    made = village(folder)
    shutil.copy(made.before, folder / "champion.db")
    yield made
    for one in (made.omar, *made.champions):
        one.store.close()


@pytest.fixture
def url(server: Server) -> str:
    """An empty database."""
    return server.url(server.new_database())
