"""One server for all tests of a run, a database for each."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.cli.conftest import amina, coordinator, made
from tests.hub.server import Server, programs, running

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


@pytest.fixture
def url(server: Server) -> str:
    """An empty database."""
    return server.url(server.new_database())
