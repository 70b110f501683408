"""Laptops that are spoken to by the command line, in this process."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from champion_app.cli.main import main

PASSPHRASE = "correct horse battery"


@dataclass(frozen=True)
class Said:
    """What one verb printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer as JSON."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """The answer as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass(frozen=True)
class Laptop:
    """One profile and the way to give it verbs."""

    folder: Path
    capsys: pytest.CaptureFixture[str]
    passphrase: Path | None = None

    def __call__(self, *words: str, typed: str = "") -> Said:
        """Give a verb; ``typed`` stands on standard input."""
        secret = self.passphrase or self.folder.parent / "passphrase.txt"
        if not secret.exists():
            secret.write_text(PASSPHRASE + "\nnot this line\n", encoding="utf-8")
        before, sys.stdin = sys.stdin, io.StringIO(typed)
        try:
            code = main([*words, "--profile", str(self.folder), "--passphrase-file", str(secret)])
        finally:
            sys.stdin = before
        out, err = self.capsys.readouterr()
        return Said(code, out, err)

    def do(self, *words: str) -> str:
        """Give a command that must succeed; the id of its record."""
        said = self("do", *words)
        assert said.code == 0, said.err
        return said.out.strip()

    def show(self, record: str) -> list[dict[str, Any]]:
        """The records of a class."""
        found: list[dict[str, Any]] = self("show", record, "--json").json
        return found
