"""Verbs and words of an exchange that went wrong: what is missing, differs or waits."""

from __future__ import annotations

from collections.abc import Sequence

import click

from champion_app.cli.context import Context, fail, shared, verb
from champion_app.domain.errors import NotFound
from champion_app.sentences import REMARKS
from champion_app.store.store import Store

WHY = {
    "clock": "dated too far ahead; it comes again with that laptop’s next one",
    "revoked": "made after its laptop was reported lost or given back",
    "newer": "needs a newer Champion; it is taken in by itself after the update",
}
"""Why a bundle is kept apart, in words."""


def listed(numbers: Sequence[int]) -> str:
    """``5``, ``5 and 6`` or ``5, 6 and 7``."""
    texts = [str(one) for one in numbers]
    return " and ".join(part for part in (", ".join(texts[:-1]), texts[-1]) if part)


def not_come(name: str, numbers: Sequence[int]) -> str:
    """That some numbers of somebody have not come, and what brings them."""
    if len(numbers) == 1:
        return f"Number {numbers[0]} from {name} has not come; the next one brings it"
    return f"Numbers {listed(numbers)} from {name} have not come; the next one brings them"


def said(store: Store) -> list[str]:
    """What is to be known of the exchange, one sentence each."""
    from champion_app.sync.remarks import remarks

    return [
        REMARKS[one.code].format(
            name=one.name, numbers=listed(one.numbers or (0,)), span=_span(one.minutes)
        )
        for one in remarks(store)
    ]


def _span(minutes: int) -> str:
    for size, name in ((365 * 1440, "years"), (1440, "days"), (60, "hours")):
        if minutes >= 2 * size:
            return f"{minutes // size} {name}"
    return f"{minutes} minutes"


@click.group("held", invoke_without_command=True)
@shared
@click.pass_context
def held(here: click.Context) -> None:
    """Bundles kept apart: of a wrong clock, an ended laptop, a newer Champion; `list` by itself."""
    if here.invoked_subcommand is None:
        here.invoke(list_held)


@held.command("list")
@verb
def list_held(context: Context) -> None:
    """Which bundles are kept apart, from whom, and why."""
    from champion_app.sync.apart import kept_apart

    with context.reading() as store:
        found = kept_apart(store)
    told = [
        {
            "id": one.id,
            "from": one.name,
            "device": one.device,
            "number": one.number,
            "why": one.why,
        }
        for one in found
    ]
    lines = [
        f"{one.id}  {f'number {one.number}' if one.number else 'a bundle'}"
        f"{f' from {one.name}' if one.name else ''}: {WHY[one.why]}"
        for one in found
    ]
    context.say(told, "\n".join(lines) or "Nothing waits.")


@held.command("adopt")
@click.argument("bundle")
@verb
def adopt(context: Context, bundle: str) -> None:
    """Take the records over, dated now: for a laptop that will not send again."""
    from champion_app.sync import quarantine

    with context.writing() as store, store.atomic():
        try:
            merged = quarantine.adopt(store, bundle)
        except NotFound:
            why = _why_kept(store, bundle)
            if why is None:
                raise
            fail(f"This bundle cannot be taken over: {WHY[why]}.")
    told = {"new": merged.new, "changed": merged.changed}
    context.say(told, f"Taken over: {merged.new} new, {merged.changed} brought up to date.")


def _why_kept(store: Store, bundle: str) -> str | None:
    """Why the bundle whose id begins so is kept apart; None when there is no such one."""
    from champion_app.sync.apart import kept_apart

    found = [one for one in kept_apart(store) if bundle and one.id.startswith(bundle.lower())]
    return found[0].why if len(found) == 1 else None


@held.command("drop")
@click.argument("bundle")
@verb
def drop(context: Context, bundle: str) -> None:
    """Throw a bundle that is kept apart away."""
    from champion_app.sync import quarantine

    with context.writing() as store, store.atomic():
        quarantine.drop(store, bundle)
    context.say({"dropped": bundle}, "Thrown away.")
