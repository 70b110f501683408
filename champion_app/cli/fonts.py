"""Verbs of fonts: those of paper, and packs of more from a file."""

from __future__ import annotations

from pathlib import Path

import click

from champion_app.cli.context import PLACE, Context, shared, verb


@click.group("fonts", invoke_without_command=True)
@shared
@click.pass_context
def fonts(here: click.Context) -> None:
    """The fonts that papers are set in; `list` by itself."""
    if here.invoked_subcommand is None:
        here.invoke(list_fonts)


@fonts.command("list")
@verb
def list_fonts(context: Context) -> None:
    """The fonts that came with the program, and the packs; needs no profile."""
    from champion_app.documents import font_packs
    from champion_app.paths import resource_folder
    from champion_app.typeset.fonts import manifest

    own = dict.fromkeys(font.family for font in manifest(resource_folder() / "fonts"))
    packs = font_packs.held()
    told = {
        "families": list(own),
        "packs": [
            {
                "key": one.key,
                "families": list(one.families),
                "licences": list(one.licences),
                "came_with_the_program": one.ours,
            }
            for one in packs
        ],
    }
    lines = [f"With the program: {', '.join(own)}"]
    for one in packs:
        where = "Pack with the program" if one.ours else f"Pack {one.key}"
        lines.append(f"{where} ({', '.join(one.licences)}): {', '.join(one.families)}")
    context.say(told, "\n".join(lines))


@fonts.command("add")
@click.argument("file", type=PLACE)
@verb
def add_fonts(context: Context, file: Path) -> None:
    """Take in a font pack from FILE, for every profile on this computer.

    Each font is opened first: what is no font, or not the one that is listed, changes nothing.
    """
    from champion_app.documents import font_packs
    from champion_app.intake.font_packs import read_pack

    pack = read_pack(file)
    new = font_packs.add(pack)
    said = f"{', '.join(pack.families)} ({', '.join(pack.licences)})"
    context.say(
        {"key": pack.key, "families": list(pack.families), "new": new},
        f"Added: {said}" if new else f"Here already: {said}",
    )


@fonts.command("remove")
@click.argument("name")
@verb
def remove_fonts(context: Context, name: str) -> None:
    """Take away a pack that was added, by its key or one of its fonts."""
    from champion_app.documents import font_packs

    gone = font_packs.remove(name)
    context.say(
        {"key": gone.key, "families": list(gone.families)},
        f"Taken away: {', '.join(gone.families)}",
    )
