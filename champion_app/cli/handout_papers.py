"""Verbs of handouts that are finished PDFs: add one, take one away."""

from __future__ import annotations

from pathlib import Path

import click

from champion_app.cli.context import PLACE, Context, verb


@click.command("add")
@click.argument("file", type=PLACE)
@click.option("--title", default="", help="As people know it, in its own language.")
@click.option("--language", required=True, help="The language it is in, as a tag: ur, zh-Hans …")
@click.option("--source", default="", help="Who made it: NHS England.")
@click.option("--url", default="", help="Where it is found.")
@click.option("--date", "issued", default="", help="When it was issued, as 2026-11-23; else today.")
@click.option("--topic", default="", help="A code of the list of topics: heart.")
@click.option("--into", default="", help="The handout that it is another language of.")
@verb
def add_paper(context: Context, file: Path, **about: str) -> None:
    """Keep FILE, a finished PDF, as a handout: it travels to everybody and is printed as it is."""
    from champion_app.commands import handout_papers
    from champion_app.intake.finished_papers import read_paper

    data, pages = read_paper(file)
    wanted = handout_papers.About(file=file.name, handout=about.pop("into"), **about)
    with context.writing() as store, store.atomic():
        edition = handout_papers.add_paper(store, data, wanted)
    told = {"id": edition.id, "handout": edition.material, "language": edition.language}
    sides = "1 page" if pages == 1 else f"{pages} pages"
    context.say(
        {**told, "title": edition.title, "pages": pages, "bytes": len(data)},
        f"Kept: {edition.title} ({edition.language}), {sides}. It goes with what you send next.",
    )


@click.command("remove")
@click.argument("name")
@click.option("--language", default="", help="Only the PDF in this language.")
@click.option("--yes", is_flag=True, help="Really.")
@verb
def remove_paper(context: Context, name: str, language: str, *, yes: bool) -> None:
    """Take the PDFs of the handout NAME away, here at once and elsewhere with the next parcels."""
    from champion_app.commands import handout_papers
    from champion_app.store import attachments

    with context.writing() if yes else context.reading() as store:
        found = handout_papers.papers_called(store, name, language)
        if yes:
            with store.atomic():
                for edition in found:
                    handout_papers.remove_paper(store, edition.id)
                attachments.sweep(store)
    said = ", ".join(f"{one.title} ({one.language})" for one in found)
    context.say(
        {"removed": [one.id for one in found] if yes else [], "found": [one.id for one in found]},
        f"Taken away: {said}." if yes else f"Nothing was done yet. With --yes this goes: {said}.",
    )
