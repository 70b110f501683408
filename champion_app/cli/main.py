"""The ``champion`` command: the list of its verbs and how it ends."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from champion_app import __version__
from champion_app.cli import (
    care,
    deciding,
    demo,
    devices,
    erasing,
    exchange,
    fonts,
    handout_papers,
    handouts,
    hub,
    insides,
    logo,
    paper,
    parcels,
    printing,
    programmes,
    receipts,
    records,
    reports,
)
from champion_app.cli.context import Context, Proved, as_json, not_heard, shared, tell

VERBS: tuple[click.Command, ...] = (
    demo.demo,
    parcels.setup,
    programmes.programmes,
    parcels.invite,
    parcels.join,
    parcels.approve,
    parcels.send,
    parcels.receive,
    receipts.receipt,
    exchange.held,
    devices.device,
    devices.root,
    hub.hub,
    insides.bundle,
    deciding.decisions,
    deciding.decide,
    deciding.undo_decision,
    records.do,
    records.list_commands,
    records.show,
    records.show_fingerprint,
    records.export,
    records.take_in,
    erasing.erase,
    paper.print_document,
    paper.list_documents,
    printing.list_printers,
    handouts.handout,
    reports.report,
    fonts.fonts,
    care.backup,
    care.restore,
    care.doctor,
    care.self_check,
)


def _version(context: click.Context, _parameter: click.Parameter, asked: bool) -> None:
    if asked:
        in_json = "--json" in context.find_root().ensure_object(Context).words
        tell(as_json({"version": __version__}) if in_json else __version__)
        context.exit()


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Print it.",
)
@shared
def champion() -> None:
    """Champion without a screen. Without a verb, `champion` opens the app."""


handouts.handout.add_command(handout_papers.add_paper)
handouts.handout.add_command(handout_papers.remove_paper)
handouts.handout.add_command(logo.logo)
for _verb in VERBS:
    champion.add_command(_verb)


def _run(words: list[str], context: Context) -> None:
    try:
        champion.main(args=words, prog_name="champion", standalone_mode=False, obj=context)
    except OSError as error:  # verbs word their own: this is help that could not be printed
        not_heard(error)


def main(argv: Sequence[str] | None = None, *, more_proofs: Sequence[Proved] = ()) -> int:
    """Run one verb; the exit code: 0 done, 1 expected trouble, 2 wrong usage.

    ``more_proofs`` are what ``self-check`` proves beside its own: the screens.
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:  # names in any script, whatever the terminal's own encoding
            reconfigure(encoding="utf-8", errors="replace")
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        _run(words, Context(more_proofs=tuple(more_proofs), words=tuple(words)))
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        click.echo("Stopped.", err=True)
        return 1
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 1
    return 0
