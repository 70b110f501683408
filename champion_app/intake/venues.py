"""Lists of places that others publish, as drafts of venues."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from champion_app.domain import codes
from champion_app.domain.drafts import VenueDraft
from champion_app.domain.text import LONGEST, find_key, is_blank
from champion_app.intake import headings as known
from champion_app.intake.faults import Fault
from champion_app.intake.settings import setting_of
from champion_app.intake.tables import Line, Table, read_table

_POSTCODE = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}\b")
"""A British postcode, its district in the group (gov.uk, bulk data transfer rules)."""
_DISTRICT = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?")
_NOTE = re.compile(
    r"(source|notes?|total|contains|data|licence|license|copyright|updated)\b|©", re.I
)
_SITE = re.compile(r"(https?://)?[^\s/:@]+\.[^\s/:@]{2,}(:\d+)?(/\S*)?", re.I)
_LONGEST_NAME = 200


@dataclass(frozen=True)
class Drafts:
    """What a list of places holds.

    ``columns`` says which headings fill which field, to be shown and corrected; ``faults`` are in
    the order of their lines. A faulty line stands among the drafts too unless the fault says that
    it was left out.
    """

    drafts: tuple[VenueDraft, ...]
    faults: tuple[Fault, ...]
    columns: known.Columns


def read_venues(path: Path, *, columns: Mapping[str, Sequence[str]] | None = None) -> Drafts:
    """The places in a list of others; ``columns`` (field to headings) replaces our own guess.

    Raises FileUnreadable, FileTooLarge, and UnknownName for a column that is not in the file.
    """
    chosen = {one for named in (columns or {}).values() for one in named}
    table = read_table(
        path,
        is_heading=lambda row: chosen <= set(row) if chosen else known.names_a_place(row),
    )
    if not table.headings and table.faults:
        return Drafts((), table.faults, {})
    if not table.headings:
        return Drafts((), (*table.faults, Fault(1, "nothing")), {})
    if columns is not None:
        mapped = known.checked(columns, table.headings)
    else:
        mapped = known.guessed(table.headings)
    if "name" not in mapped:
        told = {"columns": ", ".join(filter(None, table.headings))}
        missing = Fault(table.heading_line, "no_name_column", told)
        return Drafts((), (*table.faults, missing), mapped)
    return _Reading(table, mapped, path.stem).result()


class _Reading:
    """One list on its way to drafts."""

    def __init__(self, table: Table, columns: known.Columns, list_name: str) -> None:
        self.table = table
        self.columns = columns
        self.faults = list(table.faults)
        self.drafts: list[VenueDraft] = []
        self._seen: dict[tuple[str, ...], int] = {}
        self._places: dict[str, list[int]] = {
            field: [table.headings.index(heading) for heading in named]
            for field, named in columns.items()
        }
        key = known.plain(next(iter(columns.get("source_key", ())), ""))
        self._source = known.LISTS.get(key, list_name)
        name = columns["name"][0]
        self._setting = setting_of(known.plain(name)) if known.plain(name) != "name" else ""

    def result(self) -> Drafts:
        for line in self.table.lines:
            draft = self._draft(line)
            if draft is not None:
                self.drafts.append(draft)
        self.faults.sort(key=lambda fault: fault.line)
        return Drafts(tuple(self.drafts), tuple(self.faults), self.columns)

    def _cells(self, line: Line, field: str) -> list[str]:
        places = self._places.get(field, [])
        return [line.cells[at] for at in places if at < len(line.cells) and line.cells[at]]

    def _text(self, line: Line, field: str) -> str:
        return " ".join(" ".join(self._cells(line, field)).split())

    def _fault(self, line: Line, code: str, **facts: str | int) -> None:
        self.faults.append(Fault(line.number, code, facts))

    def _draft(self, line: Line) -> VenueDraft | None:
        name = self._text(line, "name")
        why = self._not_a_place(line, name)
        if why:
            self._fault(line, why)
            return None
        address = _joined(self._cells(line, "address"))
        draft = VenueDraft(
            name=name,
            address=address,
            district=self._district(line, address),
            setting=self._kind(line, name),
            website=self._website(line),
            source=self._source,
            source_key=self._text(line, "source_key"),
        )
        if max(map(len, (draft.address, draft.website, draft.source_key))) > LONGEST:
            self._fault(line, "long_cell")
            return None
        return self._once(line, draft)

    def _not_a_place(self, line: Line, name: str) -> str:
        """Why a line is left out, as the code of a fault, or nothing."""
        filled = [cell for cell in line.cells if cell]
        if any(line.cells[len(self.table.headings) :]):
            return "too_many_cells"
        if len(filled) == 1 and len(self.table.headings) > 1 and _NOTE.match(filled[0]):
            return "note"
        if is_blank(name):
            return "no_name"
        if len(name) > _LONGEST_NAME:
            return "long_name"
        if line.cells == self.table.headings:
            return "headings_again"
        return ""

    def _district(self, line: Line, address: str) -> str:
        written = self._text(line, "district").upper()
        packed = written.replace(" ", "")
        found = _POSTCODE.fullmatch(packed) or _POSTCODE.search(written)
        if found:
            return found[1]
        if _DISTRICT.fullmatch(packed):
            return packed
        found = _POSTCODE.search(address.upper())
        if written and not found:  # the name of an area, say: the address may know better
            self._fault(line, "no_postcode", told=written[:80])
        return found[1] if found else ""

    def _kind(self, line: Line, name: str) -> str:
        told = self._text(line, "setting")
        code = told.casefold().replace(" ", "_").replace("-", "_")
        if code in codes.SETTINGS:
            return code
        return setting_of(told) or self._setting or setting_of(name) or ("other" if told else "")

    def _website(self, line: Line) -> str:
        told = self._text(line, "website")
        if not told:
            return ""
        if not _SITE.fullmatch(told):
            self._fault(line, "no_website", told=told[:80])
            return ""
        return told if "://" in told else f"https://{told}"

    def _once(self, line: Line, draft: VenueDraft) -> VenueDraft | None:
        """``draft`` unless an earlier line has the same place; its key must be its own."""
        place = ("place", find_key(draft.name, draft.address), draft.district)
        key = ("key", draft.source_key)
        earlier = self._seen.setdefault(place, line.number)
        if earlier != line.number:
            self._fault(line, "twice", earlier=earlier)
            return None
        if draft.source_key and self._seen.setdefault(key, line.number) != line.number:
            self._fault(line, "key_twice", told=draft.source_key, earlier=self._seen[key])
            return replace(draft, source_key="")
        return draft


def _joined(parts: Sequence[str]) -> str:
    """The parts of an address in one line, each said once."""
    whole = ""
    for part in parts:
        tidy = ", ".join(filter(None, (one.strip(" ,") for one in re.split(r"[\r\n]+", part))))
        tidy = " ".join(tidy.split())
        if tidy and f" {tidy.casefold()}," not in f" {whole.casefold()},":
            glue = " " if re.fullmatch(r"\d+[A-Za-z]?", whole) else ", "  # a house and its street
            whole = f"{whole}{glue}{tidy}" if whole else tidy
    return whole
