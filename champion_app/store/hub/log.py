"""What a hub remembers of the bundles that came: no personal data, but the files that wait."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from champion_app.domain.stamps import milliseconds
from champion_app.store.hub.hub_store import HubStore
from champion_app.store.links import Held, check_room


@dataclass(frozen=True)
class Came:
    """One bundle that was taken in: whose, of which history, its number and span of changes."""

    bundle: bytes
    sha256: bytes
    device: int
    number: int
    inc: bytes
    span: tuple[int, int]
    result: str
    rows_new: int
    rows_changed: int


def hold(hub: HubStore, held: Held) -> None:
    """Keep a bundle file, still sealed, until it can be taken in. Raises WaitingFull."""
    check_room(hub, held)
    hub.execute(
        "INSERT INTO held VALUES (?, ?, ?, ?, ?) ON CONFLICT(bundle) DO UPDATE SET"
        " device = excluded.device, why = excluded.why, file = excluded.file, at = excluded.at",
        (held.bundle, held.device, held.why, held.file, milliseconds(hub.now())),
    )


def note(hub: HubStore, came: Came) -> None:
    """Add a line for a bundle that was taken in."""
    hub.execute(
        "INSERT INTO import_log(bundle, sha256, device, number, inc, lo, hi, result, rows_new,"
        " rows_changed, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            came.bundle,
            came.sha256,
            came.device,
            came.number,
            came.inc,
            *came.span,
            came.result,
            came.rows_new,
            came.rows_changed,
            milliseconds(hub.now()),
        ),
    )


def broken(hub: HubStore, held: Mapping[int, tuple[bytes, int]]) -> dict[int, int]:
    """Of these laptops those with a gap: the number of the first bundle that stands beyond it.

    A bundle holds the changes above its ``lo`` up to its ``hi``; together they must begin at
    nothing and leave none out. Only the latest history of a laptop counts. ``held`` gives each
    laptop's history and up to where the coordinator's own laptop holds it.
    """
    found: dict[int, int] = {}
    for device, (history, upto) in held.items():
        spans = hub.rows(
            "SELECT DISTINCT lo, hi, number, inc FROM import_log WHERE device = ? AND inc ="
            " (SELECT inc FROM import_log WHERE device = ? ORDER BY number DESC LIMIT 1)"
            " ORDER BY lo, hi, number",
            (device, device),
        )
        got = upto if spans and spans[0][3] == history else 0
        for lo, hi, number, _ in spans:
            if cast("int", lo) > got:
                found[device] = cast("int", number)
                break
            got = max(got, cast("int", hi))
    return found
