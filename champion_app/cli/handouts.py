"""Verbs of handouts as content: list, check, import, export."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from champion_app.cli.context import PLACE, Context, shared, verb
from champion_app.cli.preflight import check_before_print
from champion_app.domain.errors import UnknownName
from champion_app.domain.records import Material, MaterialEdition
from champion_app.store.store import Store

if TYPE_CHECKING:
    from champion_app.intake.faults import Fault
    from champion_app.intake.handouts import ReadHandout

_FILES = frozenset({".json", ".md", ".markdown", ".txt", ".docx"})
"""How files that can be taken in end; any other word that is no file names a handout."""
_SHOWN = 60
"""Letters of a block in a preview."""


@click.group("handout")
@shared
def handout() -> None:
    """Handouts: list them, take them in from files, give them out as files."""


@handout.command("list")
@verb
def list_handouts(context: Context) -> None:
    """The handouts that are held, with their languages and where each stands."""
    from champion_app.commands.handout_facts import english_changed
    from champion_app.commands.materials import library

    with context.reading() as store:
        found = library(store)
    told, lines = [], []
    for one in found:
        listed = []
        lines.append(f"{one.material.slug}: {one.material.title}")
        for edition in one.editions:
            behind = english_changed(edition, one.editions)
            listed.append(_edition_told(edition) | {"english_changed": behind})
            stands = edition.status + (", English changed since" if behind else "")
            lines.append(
                f"    {edition.language}: {edition.title} (version {edition.version}, {stands})"
            )
        told.append(
            {
                "id": one.material.id,
                "slug": one.material.slug,
                "title": one.material.title,
                "editions": listed,
            }
        )
    context.say(told, "\n".join(lines) or "No handouts here.")


def _edition_told(edition: MaterialEdition) -> dict[str, Any]:
    return {
        "id": edition.id,
        "language": edition.language,
        "title": edition.title,
        "version": edition.version,
        "status": edition.status,
        "review_by": edition.review_by.isoformat() if edition.review_by else None,
    }


# --- out ---


@handout.command("export")
@click.argument("name")
@click.option("--out", type=PLACE, required=True)
@verb
def export_handout(context: Context, name: str, out: Path) -> None:
    """The handout NAME (short name, title or id) with all its translations as one file."""
    from champion_app.commands.handout_files import handout_bytes
    from champion_app.sync import files

    files.place_for(out)
    with context.reading() as store:
        data = handout_bytes(store, _named(store, name).id)
    files.make_folder(out.parent)
    files.write_whole(out, data)
    context.say({"file": str(out), "bytes": len(data)}, f"Written: {out}")


def _named(store: Store, name: str) -> Material:
    from champion_app.commands.registry import resolve

    found = resolve(store, Material, name)
    if not isinstance(found, Material):
        raise UnknownName(kind="handout", name=name)
    return found


# --- in ---


@handout.command("check")
@click.argument("what", metavar="HANDOUT|FILE", type=PLACE)
@click.option("--language", default="en", help="The language to print, or of a text in a file.")
@click.option("--with", "beside", default="", help="A second language, side by side.")
@click.option("--size", type=float, default=None, help="Points of the running text, 12 to 28.")
@click.option("--paper", default="A4", help="A4, A5 or A3.")
@click.option("--layout", default="", help="A layout: large-print, easy-read, booklet, poster …")
@verb
def check_handout(context: Context, what: Path, language: str, **wanted: object) -> None:
    """All that is to be known before HANDOUT (short name, title or id) is printed.

    What stops it, what to look at, what to read once; exit code 1 only if it cannot be printed.
    Of a FILE (.json, .md, .docx) what is understood, and what is not: that needs no profile.
    """
    if not (what.suffix.lower() in _FILES or what.is_file()):
        check_before_print(context, str(what), language=language, **wanted)
        return
    from champion_app.intake.handouts import read_handout

    read = read_handout(what, language=language)
    context.say(_told(read), "\n".join(_preview(read)))


@handout.command("import")
@click.argument("file", type=PLACE)
@click.option("--language", default="en", help="The language of a Markdown or Word text.")
@click.option("--into", default="", help="The handout that a text belongs to; a new one else.")
@click.option("--inspect", is_flag=True, help="Only say what would happen.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
@verb
def import_handout(
    context: Context, file: Path, *, language: str, into: str, inspect: bool, yes: bool
) -> None:
    """Take in a handout file, a Markdown text or a Word document: preview, then keep.

    A text becomes a draft: of a new handout, or --into one as a translation or its next version.
    """
    import sys

    from champion_app.intake.handouts import read_handout

    read = read_handout(file, language=language)
    with context.reading() as store:
        would = _would(store, read, into)
    shown = [*_preview(read), would]
    apply = not inspect and yes
    if not inspect and not yes and sys.stdin.isatty() and not context.json:
        click.echo("\n".join(shown))
        shown, apply = [], click.confirm(f"Take in {file.name}?")
    told = _told(read) | {"applied": apply}
    if apply:
        with context.writing() as store, store.atomic():
            told |= _taken_in(store, read, into)
        shown.append("Taken in.")
    elif not inspect:
        shown.append("Nothing was kept: say --yes to take it in.")
    context.say(told, "\n".join(shown))


def _would(store: Store, read: ReadHandout, into: str) -> str:
    from champion_app.commands.handout_files import take_in_handout
    from champion_app.commands.handout_texts import overwritten

    if read.document is None:
        if not into:
            return f"It would be a draft in {read.language} of a new handout."
        found = _named(store, into)
        told = f"It would be a draft in {read.language} of “{found.title}”."
        held = overwritten(store, found.id, language=read.language)
        if held is not None:
            told += f" The draft “{held.title}” (version {held.version}) would lose its own words."
        return told
    would = take_in_handout(store, read.document, keep=False)
    counts = (len(would.new), len(would.changed), len(would.same))
    return "{} new texts, {} changed, {} the same.".format(*counts)


def _taken_in(store: Store, read: ReadHandout, into: str) -> dict[str, Any]:
    from champion_app.commands.handout_files import take_in_handout
    from champion_app.commands.handout_texts import begin_handout, take_in_text
    from champion_app.intake.handout_files import slug_of

    if read.document is not None:
        done = take_in_handout(store, read.document)
        counts = {"new": len(done.new), "changed": len(done.changed), "same": len(done.same)}
        return {"handout": done.material, **counts}
    if into:
        material = _named(store, into).id
        edition = take_in_text(store, material, read.title, read.blocks, language=read.language)
    else:
        edition = begin_handout(
            store, read.title, read.blocks, language=read.language, slug=slug_of("", read.title)
        )
    return {"handout": edition.material, "edition": edition.id, "version": edition.version}


# --- what was understood ---


def _told(read: ReadHandout) -> dict[str, Any]:
    faults = [{"line": one.line, "code": one.code, "what": one.what} for one in read.faults]
    if read.document is not None:
        return {"handout": dict(read.document), "faults": faults}
    text = {"title": read.title, "language": read.language, "blocks": list(read.blocks)}
    return {"text": text, "faults": faults}


def _preview(read: ReadHandout) -> list[str]:
    if read.document is not None:
        lines = [f"{read.document['slug']}: {read.document['title']}"]
        lines += [
            f"    {one['language']}: {one['title']} (version {one['version']},"
            f" {one['status']}, {len(one['blocks'])} blocks)"
            for one in read.document["editions"]
        ]
    else:
        lines = [f"{read.language}: {read.title}"]
        lines += [f"    {kind:<10} {said}" for kind, said in map(shown, read.blocks)]
    return [*lines, *_faults(read.faults)]


def shown(block: dict[str, Any]) -> tuple[str, str]:
    """The kind of a block, and how its words begin."""
    from champion_app.domain.handout_words import plain

    parts = [block.get(name) for name in ("text", "label", "caption", "alt", "url")]
    parts += [*block.get("items", ()), *_first_row(block)]
    said = " · ".join(filter(None, map(plain, parts)))
    return str(block["kind"]), said if len(said) <= _SHOWN else said[:_SHOWN] + "…"


def _first_row(block: dict[str, Any]) -> Sequence[Any]:
    return block.get("header") or next(iter(block.get("rows", ())), ())


def _faults(faults: Sequence[Fault]) -> list[str]:
    return [f"  {one.line}: {one.what}" for one in faults]
