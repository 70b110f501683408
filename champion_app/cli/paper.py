"""Verbs of paper: print, documents."""

from __future__ import annotations

from pathlib import Path

import click

from champion_app.cli.context import PLACE, Context, verb
from champion_app.cli.records import pairs_of
from champion_app.store.store import Store


@click.command("print")
@click.argument("document")
@click.argument("pairs", nargs=-1)
@click.option("--language", required=True, help="The reader's language, as a tag: ur, zh-Hans …")
@click.option("--with", "beside", default="", help="A second language, side by side.")
@click.option("--out", type=PLACE, required=True)
@click.option("--size", type=float, default=None, help="Points of the running text, 12 to 28.")
@click.option("--paper", default="A4", help="A4, A5 or A3.")
@verb
def print_document(
    context: Context, document: str, pairs: tuple[str, ...], *, out: Path, **wanted: object
) -> None:
    """Any DOCUMENT as a PDF; key=value pairs choose what is on it."""
    keys = {key: str(value) for key, value in pairs_of(pairs).items()}
    with context.reading() as store:
        pages = put_on_paper(store, document, keys, out=out, **wanted)
    context.say(
        {"file": str(out), "pages": pages}, f"{pages} {'page' if pages == 1 else 'pages'} in {out}"
    )


def put_on_paper(
    store: Store, document: str, keys: dict[str, str], *, out: Path, **wanted: object
) -> int:
    """Write a document's PDF; how many pages it has.

    ``wanted`` are ``language``, ``beside``, ``size`` and ``paper``. Raises what the document
    raises, ReadOnlyPlace and DiskFull; then no file is left.
    """
    from champion_app.commands.paper_facts import facts_for
    from champion_app.documents import document as document_called
    from champion_app.documents.languages import on_paper
    from champion_app.documents.sheet import Options
    from champion_app.sync import files

    files.place_for(out)
    language = on_paper(str(wanted["language"])).tag
    beside = on_paper(str(wanted["beside"])).tag if wanted.get("beside") else ""
    options = Options(
        language=language,
        beside=beside,
        size=wanted.get("size"),  # type: ignore[arg-type]  # a float or None, as click read it
        paper=str(wanted.get("paper") or "A4").upper(),  # type: ignore[arg-type]  # Options checks
    )
    found = document_called(document)
    facts = facts_for(store, document, keys, language=language, beside=beside)
    made = found.pdf(facts, options)
    files.make_folder(out.parent)
    files.write_whole(out, made.pdf)
    return made.pages


@click.command("documents")
@verb
def list_documents(context: Context) -> None:
    """Everything that can be printed, with its keys."""
    from champion_app.documents import DOCUMENTS

    told = [
        {
            "name": one.name,
            "about": one.about,
            "keys": dict(one.keys),
            "languages": list(one.languages),
            "bilingual": one.bilingual,
        }
        for one in DOCUMENTS.values()
    ]
    blocks = []
    for one in DOCUMENTS.values():
        lines = [f"{one.name} – {one.about}"]
        lines += [f"    {key}={meaning}" for key, meaning in one.keys.items()]
        lines.append("    " + (" ".join(one.languages) or "in the languages of its editions"))
        blocks.append("\n".join(lines))
    context.say(told, "\n".join(blocks))
