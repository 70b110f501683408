"""The handout file, written in exactly one way: the same handout gives the same bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

Json = Mapping[str, Any]  # Any: JSON

NAME = "champion-handout/"
FORMAT = f"{NAME}1"
_HEAD = ("format", "id", "slug", "title", "topic", "owner", "licence", "evidence_date")
_EDITION = (
    "id", "language", "format", "version", "issued", "review_by", "status", "translated_by",
    "reviewed_by", "reviewed_on", "back_translated", "steps", "source_edition", "replaces",
    "title", "blocks",
)  # fmt: skip
_SOURCE = ("title", "publisher", "url", "read_on")
_LANGUAGES = ("en", "ur", "ar", "bn", "pa", "pl", "ro", "so", "uk", "zh-Hans")
"""The languages that stand first, in this order; others follow by their tags."""


def written(document: Json) -> bytes:
    """A handout with all its editions as the bytes of a file."""
    return (json.dumps(in_order(document), ensure_ascii=False, indent=1) + "\n").encode()


def in_order(document: Json) -> dict[str, Any]:
    """The parts of a handout file in their order, without those that say nothing."""
    told = {name: document[name] for name in _HEAD if name in document}
    told["format"] = FORMAT
    if document.get("may_print") is False:
        told["may_print"] = False
    told["sources"] = [
        {name: source.get(name, "") for name in _SOURCE} for source in document.get("sources", ())
    ]
    told["editions"] = [_edition(one) for one in sorted(document["editions"], key=_place)]
    return told


def _edition(edition: Json) -> dict[str, Any]:
    return {name: edition[name] for name in _EDITION if name in edition}


def _place(edition: Json) -> tuple[object, ...]:
    tag = str(edition["language"])
    known = _LANGUAGES.index(tag) if tag in _LANGUAGES else len(_LANGUAGES)
    return known, tag, str(edition["format"]), int(edition["version"]), str(edition["id"])


def default_source(editions: Sequence[Json], edition: Json) -> str:
    """The id of the text that an edition is taken to be made from if it does not say: English."""
    if edition["language"] == "en":
        return ""
    return next((str(one["id"]) for one in editions if one["language"] == "en"), "")
