"""What ``handout check`` says of a handout that is held: all that stands before its print."""

from __future__ import annotations

from typing import Any

from champion_app.cli.context import Context, fail
from champion_app.domain.findings import Finding

_DIRECTION = str.maketrans("", "", "\u2066\u2067\u2068\u2069")
"""Marks for screens and paper: in a terminal they would only be in the way of copying."""


def check_before_print(context: Context, name: str, *, language: str, **wanted: object) -> None:
    """Say what was found of the handout ``name``; ends with exit code 1 if it cannot be printed.

    ``wanted`` are ``beside``, ``size``, ``paper`` and ``layout``.
    """
    from champion_app.commands.handout_facts import gathered
    from champion_app.documents import preflight
    from champion_app.documents.languages import on_paper
    from champion_app.documents.sheet import Options

    tag = on_paper(language).tag
    beside = on_paper(str(wanted["beside"])).tag if wanted.get("beside") else ""
    options = Options(
        language=tag,
        beside=beside,
        size=wanted.get("size"),  # type: ignore[arg-type]  # a float or None, as click read it
        paper=str(wanted.get("paper") or "A4").upper(),  # type: ignore[arg-type]  # Options checks
        layout=str(wanted.get("layout") or ""),
    )
    with context.reading() as store:
        facts = gathered(store, {"handout": name}, language=tag, beside=beside)
    checked = preflight.check(facts, options)
    told = {
        "prints": not checked.stops,
        "pages": checked.paper.pages if checked.paper else 0,
        "findings": [_told(one) for one in checked.findings],
    }
    context.say(told, "\n".join([_summed_up(checked), *_lines(checked.findings)]))
    if checked.stops:
        fail("This handout cannot be printed as it is.")


def _told(finding: Finding) -> dict[str, Any]:
    from champion_app.documents.finding_words import sentence

    return {
        "severity": finding.severity,
        "code": finding.code,
        "language": finding.language,
        "block": finding.block,
        "heading": finding.heading,
        "words": finding.words,
        "says": sentence(finding).translate(_DIRECTION),
        "facts": {
            name: fact.translate(_DIRECTION) if isinstance(fact, str) else fact
            for name, fact in finding.facts.items()
        },
    }


def _summed_up(checked: Any) -> str:
    from champion_app.domain.findings import LOOK, STOPS, count

    stops, looks = (count(checked.findings, one) for one in (STOPS, LOOK))
    if checked.stops:
        return f"{stops} {'thing stops' if stops == 1 else 'things stop'} the print."
    if looks:
        return f"It prints. {looks} {'thing' if looks == 1 else 'things'} to look at."
    return "Ready to print."


def _lines(findings: tuple[Finding, ...]) -> list[str]:
    from champion_app.documents.finding_words import GROUPS, place, sentence

    lines, group = [], ""
    for one in findings:
        if one.severity != group:
            group = one.severity
            lines.append(f"{GROUPS[group]}:")
        lines.append(f"  {sentence(one)}".translate(_DIRECTION))
        if place(one):
            lines.append(f"      {place(one)}".translate(_DIRECTION))
    return lines
