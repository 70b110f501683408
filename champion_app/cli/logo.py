"""The verb of the logo that stands over the programme's papers."""

from __future__ import annotations

from pathlib import Path

import click

from champion_app.cli.context import PLACE, Context, verb


@click.command("logo")
@click.argument("file", type=PLACE, required=False)
@click.option("--remove", is_flag=True, help="Take the logo away: the name stands alone again.")
@verb
def logo(context: Context, file: Path | None, *, remove: bool) -> None:
    """Put the picture in FILE (PNG or JPEG) over every handout, beside the programme's name.

    Without FILE it says what stands there now. It travels to everybody with what you send next.
    """
    from champion_app.commands import letterhead
    from champion_app.store import attachments

    if file is not None and remove:
        raise click.UsageError("either a FILE or --remove")
    if file is not None:
        from champion_app.intake.logos import read_logo

        data = read_logo(file)
        with context.writing() as store, store.atomic():
            letterhead.set_logo(store, data)
            attachments.sweep(store)
        said = "The logo stands over every handout now. It goes with what you send next."
    elif remove:
        with context.writing() as store, store.atomic():
            gone = letterhead.remove_logo(store)
            attachments.sweep(store)
        said = "The logo is taken away." if gone else "There was no logo."
    with context.reading() as store:
        now = letterhead.letterhead(store)
    if file is None and not remove:
        said = f"{now.name}, with a logo" if now.logo else f"{now.name}, without a logo"
    context.say({"name": now.name, "logo": bool(now.logo), "bytes": len(now.logo)}, said)
