"""Verbs about what a person has to decide: decisions, decide, undo-decision."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

from champion_app.cli.context import Context, verb
from champion_app.cli.records import pairs_of
from champion_app.cli.showing import plain
from champion_app.commands import cases, deciding
from champion_app.domain.cases import Case
from champion_app.domain.records import MergeDecision

_ID = 8
"""Digits of an id that are shown; they mean it as long as no other begins so."""

_KINDS: Mapping[str, str] = {
    "two_values": "Two people wrote different things",
    "same_session": "Maybe the same session",
    "same_person": "Maybe the same person",
    "session_date": "A date that cannot be right",
    "unknown_code": "A word that is in no list",
    "erasure_asked": "Somebody asks to be erased",
    "erased_twin": "Maybe the same person as one who was erased",
}
_REASONS: Mapping[str, str] = {
    "name": "the same name",
    "sound": "the names sound the same",
    "spelling": "the names are written almost the same",
    "district": "the same district",
    "language": "the same language",
}
_CHOICES: Mapping[str, str] = {
    "newest": "leave the newest",
    "other": "take the other one",
    "same": "they are the same",
    "different": "they are different",
    "keep": "leave it as it is",
    "change": "put it right (date=…)",
    "use": "use a word of the list (code=…)",
    "erase": "erase this person everywhere",
}


_ERASED = "Erased here; with your next parcels everywhere. Head counts stay as they are."


@click.command("decisions")
@click.option("--decided", is_flag=True, help="What was decided and can be taken back.")
@verb
def decisions(context: Context, *, decided: bool) -> None:
    """What waits for a decision, each with a proposal."""
    with context.reading() as store:
        if decided:
            listed = deciding.decided(store)
            told = [plain(one) | {"decision": type(one).__name__} for one in listed]
            lines = [_decided_line(one) for one in told]
            context.say(told, "\n".join(lines) or "Nothing was decided.")
            return
        found = cases.open_cases(store)
    context.say(
        [_as_json(one) for one in found],
        "\n\n".join(_as_text(one) for one in found) or "There is nothing to decide.",
    )


@click.command("decide")
@click.argument("case")
@click.argument("choice")
@click.argument("pairs", nargs=-1)
@verb
def decide(context: Context, case: str, choice: str, pairs: tuple[str, ...]) -> None:
    """Decide the CASE whose id begins so: give a CHOICE and what it needs as key=value."""
    from champion_app.store.forgetting import clean_up
    from champion_app.sync.erasures import order_erasure

    given = {name: str(value) for name, value in pairs_of(pairs).items()}
    with context.writing() as store:
        with store.atomic():
            decision = deciding.decide(store, case, choice, given, erase=order_erasure)
        erased = isinstance(decision, MergeDecision) and decision.choice == "erase"
        if erased:
            clean_up(store)
    again = f"Decided. To take it back: champion undo-decision {decision.id[:_ID]}"
    context.say(plain(decision), _ERASED if erased else again)


@click.command("undo-decision")
@click.argument("decision")
@verb
def undo_decision(context: Context, decision: str) -> None:
    """Take back the DECISION whose id begins so: everything is as it was before."""
    with context.writing() as store, store.atomic():
        taken_back = deciding.undo_decision(store, decision)
    context.say(plain(taken_back), "Taken back: it waits for a decision again.")


def _as_json(case: Case) -> dict[str, Any]:
    facts = {name: value for name, value in case.facts.items() if name not in ("words", "version")}
    return {
        "id": case.id,
        "kind": case.kind,
        "records": list(case.records),
        "facts": facts,
        "choices": list(case.choices),
        "proposal": case.proposal,
        "about": _about(case),
    }


def _as_text(case: Case) -> str:
    """A case for people: what it is about, then each choice as it is typed."""
    short = case.id[:_ID]
    lines = [f"{short}  {_KINDS[case.kind]}", *(f"    {line}" for line in _about(case))]
    for choice in case.choices:
        proposed = "  (proposed)" if choice == case.proposal else ""
        lines.append(f"    champion decide {short} {choice}: {_choice(case, choice)}{proposed}")
    return "\n".join(lines)


def _choice(case: Case, choice: str) -> str:
    if case.kind == "same_session" and choice == "same":
        return "they are the same (count=first, count=second or people=…)"
    if choice == "use" and case.facts["code_near"]:
        return f"it means “{_word(case.facts['code_near'])}” (or code=…)"
    return _CHOICES[choice]


def _about(case: Case) -> list[str]:
    """What the case is about, in lines of plain words."""
    return _WORDED[case.kind](case.facts)


Facts = Mapping[str, Any]


def _two_values(facts: Facts) -> list[str]:
    name = f" “{facts['name']}”" if facts["name"] else ""
    lines = [f"The {_THINGS.get(facts['kind'], 'entry')}{name}"]
    for which in ("newest", "other"):
        told = facts[which].items()
        words = ", ".join(f"{_word(name)}: {_valued(name, value)}" for name, value in told)
        when = str(facts[f"{which}_at"]).replace("T", " ")[:16]
        lines.append(f"{which}: {words} ({facts[f'{which}_by'] or 'somebody'}, {when})")
    return lines


def _same_session(facts: Facts) -> list[str]:
    lines = []
    for which in ("first", "second"):
        one = facts[which]
        when = str(one["starts_at"]).replace("T", " ")[:16]
        by = f", by {one['by']}" if one["by"] else ""
        lines.append(f"{which}: “{one['title']}”, {when}{by}: {one['people']} people")
    return lines


def _same_person(facts: Facts) -> list[str]:
    lines = []
    for one in (facts["first"], facts["second"]):
        more = [one.get("district"), _language(str(one.get("speaks") or "")), one.get("note")]
        lines.append(", ".join([f"“{one.get('name', '')}”", *(str(each) for each in more if each)]))
    return [*lines, "because: " + ", ".join(_REASONS[each] for each in facts["reasons"])]


def _session_date(facts: Facts) -> list[str]:
    began = f", the programme began on {facts['started']}" if facts["started"] else ""
    return [f"“{facts['title']}” on {facts['date']}; today is {facts['today']}{began}"]


def _unknown_code(facts: Facts) -> list[str]:
    return [f"“{facts['label']}” in {_word(facts['field'])}, {facts['count']} times"]


def _asked(facts: Facts) -> list[str]:
    when = f", asked on {facts['date']}" if "date" in facts else ""
    district = f", {facts['district']}" if facts["district"] else ""
    return [f"“{facts['name']}”{district}{when}"]


_WORDED = {
    "two_values": _two_values,
    "same_session": _same_session,
    "same_person": _same_person,
    "session_date": _session_date,
    "unknown_code": _unknown_code,
    "erasure_asked": _asked,
    "erased_twin": _asked,
}


def _language(tag: str) -> str:
    from champion_app.documents.languages import known

    return known(tag).name_en if tag else ""


_THINGS: Mapping[str, str] = {
    "Champion": "champion",
    "Device": "laptop",
    "Material": "handout",
    "MaterialEdition": "text of the handout",
    "Person": "person",
    "Programme": "programme",
    "Session": "session",
    "SessionReport": "report on the session",
    "Venue": "place",
}
_LANGUAGES = ("speaks", "reads", "interprets", "languages", "language")


def _valued(name: str, value: str) -> str:
    """A value of a field as words."""
    if not value:
        return "nothing"
    if name in _LANGUAGES:
        return ", ".join(_language(tag) for tag in value.split(", "))
    return _word(value) if name in _CODED else value


_CODED = ("setting", "format", "mode", "status", "reads_print", "age_band", "first_time")


def _word(value: object) -> str:
    """A code as words."""
    return str(value).replace("_", " ")


def _decided_line(told: Mapping[str, Any]) -> str:
    same = told["decision"] != MergeDecision.__name__
    kind, choice = ("same_person", told["verdict"]) if same else (told["kind"], told["choice"])
    return f"{told['id'][:_ID]}  {_KINDS.get(kind, kind)}: {_CHOICES.get(choice, choice)}"
