"""The verb of receipts: what went, and what came, on paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from champion_app.cli.context import PLACE, Context, shared, verb

if TYPE_CHECKING:
    from champion_app.domain.facts import ReceiptFacts

_OUT = click.option("--out", type=PLACE, required=True, help="The PDF.")
_LANGUAGE = click.option("--language", default="en", help="The reader's language: ur, zh-Hans …")
_NUMBER = click.argument("number", type=click.IntRange(1), required=False)


@click.group("receipt")
@shared
def receipt() -> None:
    """Receipts in plain words, to print: of what was sent, and of what came."""


@receipt.command("sent")
@_NUMBER
@_OUT
@_LANGUAGE
@verb
def of_sent(context: Context, number: int | None, *, out: Path, language: str) -> None:
    """What went in the file of that NUMBER, or in the last one; when, to whom, has it arrived."""
    from champion_app.commands import receipt_facts

    with context.reading() as store:
        facts = receipt_facts.sent(store, number)
    _write(context, facts, out=out, language=language)


@receipt.command("received")
@_NUMBER
@click.option("--from", "sender", default="", help="Whose: a name, or the number of a laptop.")
@_OUT
@_LANGUAGE
@verb
def of_received(
    context: Context, number: int | None, *, sender: str, out: Path, language: str
) -> None:
    """What came in the file of that NUMBER, or in the last one; what was new, what misses."""
    from champion_app.commands import receipt_facts

    with context.reading() as store:
        facts = receipt_facts.received(store, sender, number)
    _write(context, facts, out=out, language=language)


def _write(context: Context, facts: ReceiptFacts, *, out: Path, language: str) -> None:
    from champion_app.documents import document
    from champion_app.documents.languages import on_paper
    from champion_app.documents.sheet import Options
    from champion_app.sync import files

    files.place_for(out)
    made = document("receipt").pdf(facts, Options(language=on_paper(language).tag))
    files.make_folder(out.parent)
    files.write_whole(out, made.pdf)
    told = {"file": str(out), "number": facts.number, "sent": facts.sent, "pages": made.pages}
    context.say(told, f"Receipt of number {facts.number}: {out}")
