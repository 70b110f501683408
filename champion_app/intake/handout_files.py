"""Handout files of others: all of it checked and cleaned, with a word about what was not kept."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from champion_app.domain import bounds, codes, handout_blocks, handout_file, ladder, tags
from champion_app.domain.errors import BadValue
from champion_app.domain.handout_blocks import Block
from champion_app.domain.handout_errors import HandoutTooNew, NotAHandout, NothingToTakeIn
from champion_app.domain.handout_words import Unfit, cleaned_address, without_tags
from champion_app.domain.text import one_line
from champion_app.domain.translating import content_of
from champion_app.intake.faults import Fault
from champion_app.intake.pictures import fitted

Json = dict[str, Any]  # Any: JSON as read

MOST_EDITIONS = 400
MOST_SOURCES = 60
LONGEST_LINE = 300
_HEX = re.compile(r"[0-9a-f]{32}")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FORMAT = re.compile(r"[a-z]+(?:_[a-z]+)*")
_MONTH = re.compile(r"\d{4}-\d{2}(?:-\d{2})?")
_MADE = ("original", "draft_by_project", "translator")


class Reading:
    """One file on its way to a handout; ``faults`` says what was cleaned or left out."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    # --- the whole ---

    def document(self, data: bytes, name: str) -> Json:
        """The handout in its one form. Raises NotAHandout, HandoutTooNew, NothingToTakeIn."""
        read = _parsed(data, name)
        version = _version(read.get("format"))
        if version is None:
            raise NotAHandout(file=name)
        if version > 1:
            raise HandoutTooNew(file=name)
        title = self.line(read, "title", 200)
        key = read.get("id")
        if not (isinstance(key, str) and _HEX.fullmatch(key)):
            key = hashlib.sha256(data).hexdigest()[:32]
        editions = self._editions(read.get("editions"), key)
        if not editions:
            raise NothingToTakeIn(file=name)
        return handout_file.in_order(
            {
                "id": key,
                "slug": slug_of(read.get("slug"), title or str(editions[0]["title"])),
                "title": title or editions[0]["title"],
                "topic": self._topic(read),
                "owner": self.line(read, "owner"),
                "licence": self.line(read, "licence"),
                "evidence_date": self.day(read, "evidence_date"),
                "may_print": read.get("may_print") is not False,
                "sources": self._sources(read.get("sources")),
                "editions": editions,
            }
        )

    def _topic(self, read: Mapping[str, Any]) -> str:
        told = self.line(read, "topic", 60)
        try:
            return codes.one_of("topic", told, codes.TOPICS) if told else ""
        except BadValue:
            return self._left(told, "topic")

    def _sources(self, told: object) -> list[Json]:
        found = []
        for source in told[:MOST_SOURCES] if isinstance(told, list) else ():
            if isinstance(source, dict) and (title := self.line(source, "title")):
                month = self.line(source, "read_on", 10)
                found.append(
                    {
                        "title": title,
                        "publisher": self.line(source, "publisher"),
                        "url": cleaned_address(source.get("url", ""), set()),
                        "read_on": month if _MONTH.fullmatch(month) else "",
                    }
                )
        return found

    # --- one value ---

    def line(self, read: Mapping[str, Any], name: str, most: int = LONGEST_LINE) -> str:
        """A short text on one line; a longer one is left out."""
        value = read.get(name, "")
        if not isinstance(value, str):
            return self._left(str(value), name) if value else ""
        if len(value) > 10 * most:
            return self._left(value, name)
        told = one_line(without_tags(one_line(value)))
        return told if len(told) <= most else self._left(told, name)

    def _left(self, told: str, field: str) -> str:
        self.faults.append(Fault(1, "left_empty", {"told": one_line(told[:40]), "field": field}))
        return ""

    def day(self, read: Mapping[str, Any], name: str) -> str:
        """A date as it is written, or nothing."""
        told = self.line(read, name, 40)
        if not told:
            return ""
        try:
            day = date.fromisoformat(told)
        except ValueError:
            return self._left(told, name)
        return day.isoformat() if bounds.honest_day(day) else self._left(told, name)

    # --- texts ---

    def _editions(self, told: object, handout: str) -> list[Json]:
        found: dict[str, Json] = {}
        for one in told[:MOST_EDITIONS] if isinstance(told, list) else ():
            if not isinstance(one, dict):
                self.faults.append(Fault(1, "no_edition"))
                continue
            edition = self._edition(one, handout)
            if edition is None:
                continue
            if edition["id"] in found:
                self._about(edition, "twice_edition")
                continue
            found[edition["id"]] = edition
        for edition in found.values():
            source = edition["source_edition"]
            if source == handout_file.default_source(list(found.values()), edition):
                source = ""
            edition["source_edition"] = source
            for name in ("source_edition", "replaces"):
                if edition[name] not in found or edition[name] == edition["id"]:
                    del edition[name]
        return list(found.values())

    def _about(self, edition: Json, code: str) -> None:
        facts = {"title": str(edition["title"]), "told": str(edition["language"])}
        self.faults.append(Fault(1, code, facts))

    def _edition(self, one: Json, handout: str) -> Json | None:
        title, tag = self.line(one, "title", 200), self._language(one)
        if not tag:
            return None
        version = one.get("version", 1)
        if isinstance(version, bool) or not isinstance(version, int) or not 0 < version < 10_000:
            version = 1
        form = one.get("format", "leaflet")
        known = isinstance(form, str) and len(form) <= 40 and _FORMAT.fullmatch(form)
        form = form if known else "leaflet"
        key = one.get("id")
        if not (isinstance(key, str) and _HEX.fullmatch(key)):
            own = f"{handout} {tag} {form} {version}"
            key = hashlib.sha256(own.encode("utf-8", "replace")).hexdigest()[:32]
        made = one.get("translated_by")
        edition: Json = {
            "id": key,
            "language": tag,
            "format": form,
            "version": version,
            "issued": self.day(one, "issued"),
            "review_by": self.day(one, "review_by"),
            "status": self._status(one),
            "translated_by": made if made in _MADE else "",
            "reviewed_by": self.line(one, "reviewed_by", ladder.LONGEST_NAME),
            "reviewed_on": self.day(one, "reviewed_on"),
            "back_translated": one.get("back_translated") is True,
            "source_edition": _reference(one, "source_edition"),
            "replaces": _reference(one, "replaces"),
            "title": title or "–",
        }
        if steps := self._steps(one.get("steps")):
            edition["steps"] = steps
        edition["blocks"] = self.blocks(one.get("blocks"), tag)
        return edition if self._can_be_kept(edition) else None

    def _can_be_kept(self, edition: Json) -> bool:
        if not edition["blocks"]:
            self._about(edition, "no_blocks")
            return False
        if len(content_of(edition["blocks"])) > bounds.LONGEST_DOCUMENT:
            self._about(edition, "long_edition")
            return False
        return True

    def _language(self, one: Json) -> str:
        told = one.get("language")
        shown = one_line(told[:40]) if isinstance(told, str) else ""
        title = self.line(one, "title", 200)
        try:
            tag = tags.normal("language", told) if isinstance(told, str) else ""
        except BadValue:
            tag = ""
        if not tag or len(tag) > 40:
            self.faults.append(Fault(1, "no_tag", {"told": shown, "title": title}))
            return ""
        if tag not in tags.SCRIPTS:
            self.faults.append(Fault(1, "new_language", {"told": tag}))
        return tag

    def _status(self, one: Json) -> str:
        told = self.line(one, "status", 40)
        try:
            return codes.one_of("status", told, codes.EDITION_STATUSES) if told else "draft"
        except BadValue:
            self._left(told, "status")
            return "draft"

    def _steps(self, told: object) -> list[Json]:
        """Who took it up the ladder, each rung once and in the ladder's order."""
        found: dict[str, Json] = {}
        for one in told[:40] if isinstance(told, list) else ():
            if isinstance(one, dict) and one.get("status") in ladder.NAMED:
                by, on = self.line(one, "by", ladder.LONGEST_NAME), self.day(one, "on")
                if by and on:
                    found[one["status"]] = {"status": one["status"], "by": by, "on": on}
        return [found[status] for status in codes.EDITION_STATUSES if status in found]

    def blocks(self, told: object, language: str, lines: list[int] | None = None) -> list[Block]:
        """The blocks of a text as they are kept; ``lines`` says where each began."""
        listed = told if isinstance(told, list) else []
        if len(listed) > handout_blocks.MOST_BLOCKS:
            facts = {"count": len(listed), "most": handout_blocks.MOST_BLOCKS}
            self.faults.append(Fault(handout_blocks.MOST_BLOCKS, "many_blocks", facts))
        found = []
        for number, block in enumerate(listed[: handout_blocks.MOST_BLOCKS], 1):
            line = lines[number - 1] if lines else number
            notes: set[str] = set()
            try:
                found.append(handout_blocks.cleaned(self._pictured(block, line), language, notes))
            except Unfit as unfit:
                self.faults.append(Fault(line, unfit.code, unfit.facts))
                continue
            self.faults += [Fault(line, code) for code in sorted(notes)]
        return handout_blocks.with_ids(found)

    def _pictured(self, block: object, line: int) -> object:
        """The block with a picture that fits, if it has one."""
        if not isinstance(block, dict) or block.get("kind") != "image":
            return block
        try:
            data, smaller = fitted(base64.b64decode(str(block.get("picture", "")), validate=True))
        except Unfit:
            raise
        except ValueError as error:
            raise Unfit("picture") from error
        if not smaller:
            return block
        self.faults.append(Fault(line, "picture_smaller"))
        return {**block, "picture": base64.b64encode(data).decode("ascii")}


def _parsed(data: bytes, name: str) -> Json:
    try:
        read = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise NotAHandout(file=name) from error
    if not isinstance(read, dict):
        raise NotAHandout(file=name)
    return read


def _version(told: object) -> int | None:
    if not isinstance(told, str) or not told.startswith(handout_file.NAME):
        return None
    number = told.removeprefix(handout_file.NAME)
    return int(number) if number.isascii() and number.isdigit() and len(number) < 6 else None


def _reference(one: Json, name: str) -> str:
    told = one.get(name)
    return told if isinstance(told, str) and _HEX.fullmatch(told) else ""


def slug_of(told: object, title: str) -> str:
    """The short name of a handout: its own, or one made of its title."""
    if isinstance(told, str) and len(told) <= 60 and _SLUG.fullmatch(told):
        return told
    words = re.findall(r"[a-z0-9]+", title.lower())
    return "-".join(words)[:60].strip("-") or "handout"
