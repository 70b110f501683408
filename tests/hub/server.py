"""A PostgreSQL of its own in a temporary folder: no network, no waiting for the disk."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

OWNER = "champion"
_FAST = "fsync=off synchronous_commit=off full_page_writes=off shared_buffers=64MB"
_ALONE = "listen_addresses='' lc_messages=C max_wal_size=2GB"


def programs() -> Path | None:
    """The folder of PostgreSQL's programs, the newest there is; None without them."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda one: int(one.parts[-3])
    )
    on_path = shutil.which("initdb")
    if found:
        return found[-1].parent
    return Path(on_path).parent if on_path else None


def _as_nobody() -> list[str]:
    """PostgreSQL refuses to be started by root."""
    if os.geteuid() != 0:
        return []
    return ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]


def _run(*words: str | Path) -> str:
    command = [*_as_nobody(), *map(str, words)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd="/")
    return done.stdout


class Server:
    """A running server; ``url`` names a database and whoever asks for it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._made = 0

    def url(self, database: str, user: str = OWNER, password: str = "") -> str:
        """The address of a database."""
        secret = f":{password}" if password else ""
        return f"postgresql://{user}{secret}@/{database}?host={quote(str(self.folder), safe='')}"

    def tell(self, sql: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """Run one statement as the owner of everything."""
        import psycopg

        with psycopg.connect(self.url(database), autocommit=True) as connection:
            found = connection.execute(sql.encode())
            return found.fetchall() if found.description else []

    def new_database(self) -> str:
        """An empty database; its name."""
        self._made += 1
        name = f"hub{self._made}"
        self.tell(f"CREATE DATABASE {name}")
        return name


@contextmanager
def running(found: Path) -> Iterator[Server]:
    """A server from these programs, gone without a trace at the end."""
    # The name of a socket may have about a hundred letters: pytest's own folders are too deep.
    folder = Path(tempfile.mkdtemp(prefix="hub"))
    try:
        if _as_nobody():
            shutil.chown(folder, "nobody", "nogroup")
        data = folder / "data"
        _run(
            found / "initdb", "-D", data, "-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale=C",
            "--no-sync",
        )  # fmt: skip
        (data / "pg_hba.conf").write_text(
            f"local all {OWNER} trust\nlocal all all scram-sha-256\n", encoding="utf-8"
        )
        settings = " ".join(f"-c {one}" for one in [*_FAST.split(), *_ALONE.split()])
        control = [found / "pg_ctl", "-D", data, "-w", "-s"]
        _run(
            *control, "-l", folder / "log", "-o", f"{settings} -c unix_socket_directories={folder}",
            "start",
        )  # fmt: skip
        try:
            yield Server(folder)
        finally:
            _run(*control, "-m", "fast", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
