"""Verbs of reports: the return of a quarter or any other period."""

from __future__ import annotations

from pathlib import Path

import click

from champion_app.cli.context import PLACE, Context, shared, verb
from champion_app.domain.disclosure import PROFILES
from champion_app.domain.errors import UnknownChoice
from champion_app.domain.quarter import Return
from champion_app.store.store import Store

ENDINGS = (".pdf", ".xlsx")


@click.group("report")
@shared
def report() -> None:
    """Reports."""


@report.command("quarter")
@click.option("--from", "first", required=True, help="The first day, as 2026-10-01.")
@click.option("--to", "last", required=True, help="The last day; it belongs to the report.")
@click.option(
    "--disclosure",
    type=click.Choice(list(PROFILES)),
    default=None,
    help="How small numbers of people are hidden; the programme's own way, or else nhs7r5.",
)
@click.option("--language", default="en", help="The reader's language, as a tag: ur, zh-Hans …")
@click.option("--out", type=PLACE, required=True, help="A file that ends in .pdf or .xlsx.")
@verb
def quarter(context: Context, *, out: Path, disclosure: str | None, **wanted: str) -> None:
    """The return of a period, as PDF or XLSX by the file's ending."""
    keys = {"from": wanted["first"], "to": wanted["last"], "disclosure": disclosure or ""}
    with context.reading() as store:
        made, pages = write_return(store, keys, out=out, language=wanted["language"])
    told = {
        "file": str(out),
        "pages": pages,
        "disclosure": made.profile.name,
        "sessions": made.sessions,
        "not_heard_from": len(made.method.silent),
    }
    context.say(told, _in_words(made, out))


def _in_words(made: Return, out: Path) -> str:
    """What was made, how small numbers were hidden, and whose work may not be in it."""
    about, profile = made.about, made.profile
    hiding = "nothing is hidden: not for sharing"
    if profile.hides(1):
        hiding = f"numbers of people from 1 to {profile.least - 1} are hidden"
    if profile.nearest > 1:
        hiding += f", others rounded to the nearest {profile.nearest}"
    lines = [
        f"{made.sessions} sessions from {about.first} to {about.last}, {made.held} of them held.",
        f"Small numbers ({profile.name}): {hiding}.",
    ]
    if made.method.silent:
        lines.append(f"Champions’ laptops not heard from since then: {len(made.method.silent)}.")
    if about.alone:
        lines.append(f"Only the work on {about.alone}’s laptop is counted.")
    return "\n".join([*lines, f"It is in {out}."])


def write_return(
    store: Store, keys: dict[str, str], *, out: Path, language: str = "en"
) -> tuple[Return, int | None]:
    """Write the return that ``keys`` choose; what is in it, and how many pages a PDF has.

    Raises UnknownChoice for another ending, what ``print`` raises, ReadOnlyPlace and DiskFull; then
    no file is left.
    """
    from champion_app.commands.report_facts import gathered
    from champion_app.documents import quarter, quarter_tables, tables
    from champion_app.documents.languages import on_paper
    from champion_app.documents.sheet import Options
    from champion_app.sync import files

    ending = out.suffix.lower()
    if ending not in ENDINGS:
        raise UnknownChoice(kind="kind of file", name=ending or out.name, known=", ".join(ENDINGS))
    goal = files.place_for(out)
    tag = on_paper(language).tag
    made = gathered(store, keys)
    if ending == ".xlsx":
        sheets = quarter_tables.sheets(made, tag)
        files.make_folder(goal.parent)
        tables.save(sheets, "xlsx", goal)
        return made, None
    paper = quarter.pdf(made, Options(language=tag))
    files.make_folder(goal.parent)
    files.write_whole(goal, paper.pdf)
    return made, paper.pages
