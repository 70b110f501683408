"""The verb that tells what is in a bundle file without taking it in."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from champion_app.cli.context import PLACE, Context, shared, tell, verb, worded
from champion_app.cli.kinds import counted
from champion_app.domain.errors import BundleTooLarge

if TYPE_CHECKING:
    from champion_app.store.store import Store
    from champion_app.sync.looking import Inside, Look

SEALS = {
    "good": "The seal is good.",
    "bad": "The seal is broken: it is not from that laptop.",
    "unknown": "The seal cannot be checked: the laptop is not known here.",
}


@click.group("bundle")
@shared
def bundle() -> None:
    """Bundle files."""


@bundle.command("inspect")
@click.argument("file", type=PLACE)
@verb
def inspect_bundle(context: Context, file: Path) -> None:
    """From whom, for whom, numbers, counts, is the seal good; writes nothing."""
    with context.reading() as store:
        found = _looked_at(store, file)
        names = _names(store, found)
    message = worded(found.error) if found.error else ""
    if context.json:
        context.say({"file": str(file), **_as_json(found), "message": message}, "")
    elif lines := _lines(found, names):
        tell("\n".join(lines))
    if found.error:
        click.echo(f"{file.name}: {found.result} – {message}", err=True)
        raise SystemExit(1)


def _looked_at(store: Store, file: Path) -> Look:
    from champion_app.sync.bundle import FILE_LIMIT
    from champion_app.sync.files import read_whole
    from champion_app.sync.looking import Look, look

    try:
        data = read_whole(file, FILE_LIMIT)
    except BundleTooLarge as error:
        return Look(result="damaged", error=error)
    return look(store, data)


def _names(store: Store, found: Look) -> dict[int, str]:
    from champion_app.sync.identity import active_devices

    named = {one.number: one.label for one in active_devices(store)} if found.about else {}
    return {store.device: "this laptop", **named}


def _as_json(found: Look) -> dict[str, object]:
    about, inside = found.about, found.inside
    told: dict[str, object] = {"result": found.result, "seal": found.seal}
    if about is None:
        return told
    told |= {"from": about.src.name, "device": about.src.dev, "to": list(about.dst)}
    told |= {"number": about.number, "for_us": found.for_us, "approved": found.result != "held"}
    if not found.newer:
        told |= {"made_at": about.created_wall, "changes": list(about.lsn)}
    if inside is not None:
        told |= {"counts": dict(inside.records), "erasures": inside.erasures}
        told |= {"files": inside.files, "unknown": dict(inside.later)}
    return told


def _lines(found: Look, names: dict[int, str]) -> list[str]:
    about = found.about
    if about is None:
        return []
    to = ", ".join(f"{names[one]} ({one})" if one in names else str(one) for one in about.dst)
    lines = [f"From {about.src.name} (laptop {about.src.dev}), number {about.number}"]
    if not found.newer:
        made = datetime.fromtimestamp(about.created_wall / 1000, tz=UTC)
        lines[0] += f", made {made:%Y-%m-%d %H:%M} UTC, changes {about.lsn[0]} to {about.lsn[1]}"
    lines.append(f"For laptops: {to}")
    if found.inside is not None:
        lines.append("Inside: " + (", ".join(_inside(found.inside)) or "no changes"))
    approved = "" if found.result != "held" else " The laptop is not approved yet."
    return [*lines, SEALS[found.seal] + approved]


def _inside(inside: Inside) -> list[str]:
    told = counted(inside.records)
    told += [f"{inside.erasures} orders to erase"] if inside.erasures else []
    told += [f"parts of {inside.files} files"] if inside.files else []
    if inside.later:
        kinds = ", ".join(f"{count} {kind}" for kind, count in inside.later.items())
        told.append(f"for a later Champion, carried on: {kinds}")
    return told
