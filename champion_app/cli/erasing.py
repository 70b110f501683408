"""The right to be erased: ``champion erase``."""

from __future__ import annotations

import sys

import click

from champion_app.cli.context import Context, verb
from champion_app.store.store import Store

GOES = (
    "Erased are the name, the note, the languages, what helps, the district, the ways to reach and "
    "every yes or no of {name}, on every laptop of the programme as it receives the next parcels.\n"
    "Head counts and attendance stay as they are. This cannot be undone."
)
ASKS = (
    "{name} is hidden on this laptop at once, and the coordinator is asked to erase them "
    "everywhere.\nHead counts and attendance stay as they are."
)


@click.command("erase")
@click.argument("person")
@click.option("--yes", is_flag=True, help="Do it without asking.")
@verb
def erase(context: Context, person: str, *, yes: bool) -> None:
    """Erase a PERSON (an id, or a name that only one has): an order, or a champion's request."""
    from champion_app.store import queries

    with context.reading() as store:
        subject, name = _meant(store, person)
        coordinates = queries.me(store).role == "coordinator"
    said = (GOES if coordinates else ASKS).format(name=name)
    if not yes and not (sys.stdin.isatty() and click.confirm(f"{said}\nGo on?")):
        context.say(
            {"subject": subject, "done": False}, f"{said}\nNothing was done yet: add --yes."
        )
        return
    with context.writing() as store:
        told, words = (_ordered if coordinates else _asked)(store, subject)
    context.say(told, words)


def _meant(store: Store, text: str) -> tuple[str, str]:
    """The id that is meant, and what to call it: also somebody hidden by a champion's request."""
    from champion_app.commands.registry import resolve
    from champion_app.domain.errors import NotFound
    from champion_app.domain.records import Person
    from champion_app.store import erasing, erasure_queries

    wanted = text.strip().lower()
    asked = {one.subject for one in erasure_queries.requests_waiting(store)}
    known = {one.hex() for one in erasing.erased(store)}
    hidden = erasure_queries.held_person(store, wanted) if len(wanted) == 32 else None
    if wanted in asked | known and hidden is None:
        return wanted, wanted
    if hidden is not None:
        return wanted, f"“{hidden.name}”"
    try:
        found = resolve(store, Person, text)
    except NotFound:
        hits = [
            one.person
            for one in erasure_queries.requests_waiting(store)
            if one.person is not None and one.person.name == text.strip()
        ]
        if len(hits) != 1:
            raise
        return hits[0].id, f"“{hits[0].name}”"
    return found.id, f"“{getattr(found, 'name', found.id)}”"


def _ordered(store: Store, subject: str) -> tuple[dict[str, object], str]:
    from champion_app.store import forgetting
    from champion_app.sync.erasures import order_erasure

    with store.atomic():
        erased = order_erasure(store, subject)
    done = forgetting.clean_up(store)
    copies = [str(one) for one in forgetting.asked_for(store)]
    told: dict[str, object] = {
        "subject": subject,
        "done": True,
        "erased": list(erased),
        "older_copies_gone": done,
        "copies_of_yours": copies,
    }
    if not erased:
        return told, "This person was erased before: nothing changed."
    lines = ["Erased here. The other laptops follow with the next parcels they take in."]
    if not done:
        lines.append("Older safe copies are still here: they go as soon as there is room.")
    lines += [f"A copy that you made yourself may still hold the name: {one}" for one in copies]
    return told, "\n".join(lines)


def _asked(store: Store, subject: str) -> tuple[dict[str, object], str]:
    from champion_app.commands.erasing import ask_to_erase

    with store.atomic():
        made = ask_to_erase(store, subject)
    return (
        {"subject": subject, "done": True, "request": made.id},
        "Hidden here. Your coordinator is asked with your next parcel.",
    )
