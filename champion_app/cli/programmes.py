"""The verb of the programmes on this computer, each a profile of its own."""

from __future__ import annotations

from pathlib import Path

import click

from champion_app.cli.context import PLACE, Context, shared, verb


@click.group("programmes", invoke_without_command=True)
@shared
@click.pass_context
def programmes(here: click.Context) -> None:
    """The programmes on this computer, a profile each (--profile); `list` by itself."""
    if here.invoked_subcommand is None:
        here.invoke(list_programmes)


@programmes.command("list")
@verb
def list_programmes(context: Context) -> None:
    """Each programme's name and the folder of its profile; * is the one in use now."""
    from champion_app.sync.programmes import known

    own = str(context.profile.folder.resolve())
    found = known()
    told = [
        {
            "folder": one.folder,
            "programme": one.name,
            "role": one.role,
            "this": one.folder == own,
        }
        for one in found
    ]
    lines = [
        f"{'*' if one.folder == own else ' '} {one.name or 'no programme yet'} ({one.role}):"
        f" --profile {one.folder}"
        for one in found
    ]
    context.say(told, "\n".join(lines) or "No profile is listed: the app lists those it opens.")


@programmes.command("add")
@verb
def add(context: Context) -> None:
    """Put this profile on the list, as the app does when it opens one."""
    from champion_app.sync.programmes import note

    with context.reading() as store:
        own = note(store)
    if own is None:
        context.say({"listed": False}, "A practice profile is on no list.")
    else:
        context.say({"listed": True, "programme": own.name}, f"Listed: {own.name or own.folder}")


@programmes.command("drop")
@click.argument("folder", type=PLACE)
@verb
def take_off(context: Context, folder: Path) -> None:
    """Take a profile off the list; the profile stays as it is."""
    from champion_app.sync.programmes import drop

    was_there = drop(folder)
    context.say({"dropped": was_there}, "Taken off the list." if was_there else "It is on no list.")
