"""Verbs of paper: print, documents."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from champion_app.cli.context import PLACE, Context, verb
from champion_app.cli.printing import OnPrinter, give_to_printer
from champion_app.cli.records import pairs_of
from champion_app.store.store import Store

if TYPE_CHECKING:
    from champion_app.documents.sheet import Options
    from champion_app.typeset.papers import Paper


@click.command("print")
@click.argument("document")
@click.argument("pairs", nargs=-1)
@click.option("--language", required=True, help="The reader's language, as a tag: ur, zh-Hans …")
@click.option("--with", "beside", default="", help="A second language, side by side.")
@click.option("--out", type=PLACE, default=None, help="The PDF; not needed with --printer.")
@click.option("--size", type=float, default=None, help="Points of the text; by itself what fits.")
@click.option("--paper", default="A4", help="A4, A5 or A3.")
@click.option(
    "--layout", default="", help="How a handout is printed; also layout=, as documents says."
)
@click.option("--printer", default="", help="Print it there; `champion printers` lists them.")
@click.option("--copies", type=int, default=1, help="With --printer: how many.")
@click.option("--both-sides", is_flag=True, help="With --printer: on both sides of the sheet.")
@click.option("--reason", default="", help="Why it is printed though its review date has passed.")
@click.option("--for-session", "session", default="", help="With --printer: for which session.")
@verb
def print_document(
    context: Context, document: str, pairs: tuple[str, ...], *, out: Path | None, **wanted: Any
) -> None:
    """Any DOCUMENT as a PDF, or printed; key=value pairs choose what is on it."""
    keys = {key: str(value) for key, value in pairs_of(pairs).items()}
    from champion_app.sync.files import place_for

    names = ("printer", "copies", "both_sides", "reason", "session")
    on = OnPrinter(**{name: wanted.pop(name) for name in names})
    if not on.printer:
        if out is None:
            raise click.UsageError("Say where to: --out FILE or --printer NAME.")
        if on.copies != 1 or on.both_sides or on.session:
            raise click.UsageError("--copies, --both-sides and --for-session go with --printer.")
        place_for(out)
        with context.reading() as store:
            _, made, options = _made(store, document, keys, **wanted)
        _keep(out, made)
        told = {"file": str(out), "pages": made.pages, **_left_out(made)}
        context.say(told, "\n".join([f"{_sides(made.pages)} in {out}", *_said_out(made, options)]))
        return
    if out is not None:
        place_for(out)
    with context.writing() as store:
        facts, made, options = _made(store, document, keys, **wanted)
        told = give_to_printer(store, facts, made, options, keys=keys, on=on)
    if out is not None:
        _keep(out, made)
        told["file"] = str(out)
    told |= _left_out(made)
    copies = "1 copy" if on.copies == 1 else f"{on.copies} copies"
    said = f"{copies} of {_sides(made.pages)} given to {told['printer']}"
    context.say(told, "\n".join([said, *_said_out(made, options)]))


def _left_out(made: Paper) -> dict[str, list[str]]:
    return {"left_out": list(made.left_out)} if made.left_out else {}


def _said_out(made: Paper, options: Options) -> list[str]:
    """What had no room on a card, a line each; that a poster is too full for one page."""
    if options.layout == "poster" and made.pages > 1:
        return ["This is too much for a poster of one page."]
    return ["Not on the card:", *(f"    {one}" for one in made.left_out)] if made.left_out else []


def _sides(pages: int) -> str:
    return f"{pages} {'page' if pages == 1 else 'pages'}"


def put_on_paper(
    store: Store, document: str, keys: dict[str, str], *, out: Path, **wanted: object
) -> int:
    """Write a document's PDF; how many pages it has.

    ``wanted`` are ``language``, ``beside``, ``size``, ``paper`` and ``layout``. Raises what the
    document raises, ReadOnlyPlace and DiskFull; then no file is left.
    """
    from champion_app.sync import files

    files.place_for(out)
    _, made, _ = _made(store, document, keys, **wanted)
    _keep(out, made)
    return made.pages


def _keep(out: Path, made: Paper) -> None:
    from champion_app.sync import files

    files.make_folder(out.parent)
    files.write_whole(out, made.pdf)


def _made(
    store: Store, document: str, keys: dict[str, str], **wanted: object
) -> tuple[object, Paper, Options]:
    """The facts of a paper, the paper, and how it was wanted."""
    from champion_app.commands.paper_facts import facts_for
    from champion_app.documents import document as document_called
    from champion_app.documents.languages import on_paper
    from champion_app.documents.layouts import layout
    from champion_app.documents.sheet import Options
    from champion_app.domain.handout_errors import NoLayouts

    found = document_called(document)
    chosen = str(wanted.get("layout") or "")
    if found.layouts:
        chosen = chosen or keys.get("layout", "")
        keys = {key: value for key, value in keys.items() if key != "layout"}
    elif chosen:
        raise NoLayouts(document=document)
    if wanted.get("beside") and not found.bilingual:
        raise click.UsageError(f"{document} is printed in one language at a time: not --with.")
    language = on_paper(str(wanted["language"])).tag
    beside = on_paper(str(wanted["beside"])).tag if wanted.get("beside") else ""
    options = Options(
        language=language,
        beside=beside,
        size=wanted.get("size"),  # type: ignore[arg-type]  # a float or None, as click read it
        paper=str(wanted.get("paper") or "A4").upper(),  # type: ignore[arg-type]  # Options checks
        layout=layout(chosen).name,
    )
    facts = facts_for(store, document, keys, language=language, beside=beside)
    return facts, found.pdf(facts, options), options


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
            "layouts": dict(one.layouts),
        }
        for one in DOCUMENTS.values()
    ]
    blocks = []
    for one in DOCUMENTS.values():
        lines = [f"{one.name} – {one.about}"]
        lines += [f"    {key}={meaning}" for key, meaning in one.keys.items()]
        lines += [f"        {name} – {about}" for name, about in one.layouts.items()]
        lines.append("    " + (" ".join(one.languages) or "in the languages of its editions"))
        blocks.append("\n".join(lines))
    context.say(told, "\n".join(blocks))
