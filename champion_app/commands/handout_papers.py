"""Finished PDFs as handouts: kept and printed as they are, with where they came from."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from champion_app.domain import codes, pdf_files, tags
from champion_app.domain.errors import (
    BadValue,
    MissingValue,
    NotFound,
    NotInThisLanguage,
    NotUnique,
    NotYourRole,
    UnknownName,
)
from champion_app.domain.exchange_errors import FileNotWhole
from champion_app.domain.records import Attachment, Material, MaterialEdition
from champion_app.domain.text import is_blank, one_line
from champion_app.store import attachments, queries
from champion_app.store.store import Store

LONGEST_TITLE = 200


@dataclass(frozen=True)
class About:
    """What is known of a PDF.

    ``issued`` is a date as ``2026-11-23``; ``source`` says who made it, ``url`` where it is found.
    ``handout`` is the handout that it is another language of, by title, short name or id; else a
    new one begins.
    """

    title: str = ""
    language: str = ""
    issued: str = ""
    source: str = ""
    url: str = ""
    topic: str = ""
    handout: str = ""
    file: str = "handout.pdf"


def add_paper(store: Store, data: bytes, about: About) -> MaterialEdition:
    """Keep a PDF as an edition of a handout, ready to be printed; inside ``atomic``.

    Raises NotYourRole, MissingValue, BadValue, UnknownName, NotUnique, and what
    ``pdf_files.pages_of`` raises.
    """
    if queries.me(store).role != "coordinator":
        raise NotYourRole(role="coordinator")
    name = one_line(about.file)[-LONGEST_TITLE:] or "handout.pdf"
    pdf_files.pages_of(name, data)
    tag, issued = _language(about), _day(about)
    material = _called(store, about.handout) if about.handout else _begun(store, about)
    title = one_line(about.title) or material.title
    edition = store.put(
        MaterialEdition(
            id=store.new_id(MaterialEdition),
            material=material.id,
            language=tag,
            version=1 + max(_versions(store, material, tag), default=0),
            title=title,
            issued=issued or store.now().date(),
            status="in_use",
            translated_by="elsewhere",
        )
    )
    store.put(
        Attachment(
            id=store.new_id(Attachment),
            edition=edition.id,
            sha256=attachments.keep_file(store, data),
            name=name,
            media_type=pdf_files.MEDIA_TYPE,
            size=len(data),
        )
    )
    return edition


def remove_paper(store: Store, edition: str) -> MaterialEdition:
    """Take a PDF away, from every laptop in time; inside ``atomic``.

    Its bytes go with the next parcel, or ``attachments.sweep``: until then it can come back. A
    handout of which nothing else is left goes with it. Raises NotYourRole and NotFound, also for an
    edition that is no PDF.
    """
    if queries.me(store).role != "coordinator":
        raise NotYourRole(role="coordinator")
    found = store.need(MaterialEdition, edition)
    file = attachments.of_edition(store, edition)
    if file is None:
        raise NotFound(kind="Attachment", id=edition)
    store.bury(file)
    store.bury(found)
    material = store.get(Material, found.material)
    if material is not None and not queries.editions_of(store, material.id):
        store.bury(material)
    return found


def papers_called(store: Store, name: str, language: str = "") -> list[MaterialEdition]:
    """The PDFs of the handout of that name, all or in one language.

    Raises UnknownName, NotUnique, NotInThisLanguage.
    """
    material = _called(store, name)
    tag = tags.shortest(language) or language
    found = [
        one
        for one in queries.editions_of(store, material.id)
        if tag in ("", one.language) and attachments.of_edition(store, one.id) is not None
    ]
    if not found:
        raise NotInThisLanguage(title=material.title, tag=tag or "pdf")
    return found


def paper_of(store: Store, edition: str) -> bytes:
    """The bytes of the PDF that an edition is; none for one that is set from its text.

    Raises FileNotWhole as long as not all of it has come.
    """
    file = attachments.of_edition(store, edition)
    if file is None:
        return b""
    data = attachments.whole(store, file.sha256)
    if data is None:
        raise FileNotWhole(title=store.need(MaterialEdition, edition).title)
    return data


def _language(about: About) -> str:
    if is_blank(about.language):
        raise MissingValue(field="language")
    tag = tags.shortest(about.language)
    if tag is None:
        raise UnknownName(kind="language", name=about.language)
    return tag


def _day(about: About) -> date | None:
    if is_blank(about.issued):
        return None
    try:
        return date.fromisoformat(about.issued.strip())
    except ValueError as error:
        raise BadValue(field="issued", value=about.issued) from error


def _called(store: Store, name: str) -> Material:
    found = [one for one in queries.named(store, Material, name) if isinstance(one, Material)]
    if not found:
        raise UnknownName(kind="handout", name=name)
    if len(found) > 1:
        raise NotUnique(kind="handout", name=name)
    return found[0]


def _begun(store: Store, about: About) -> Material:
    title = one_line(about.title)
    if is_blank(title):
        raise MissingValue(field="title")
    if len(title) > LONGEST_TITLE:
        raise BadValue(field="title", value=title[:40])
    source = {
        "title": title,
        "publisher": one_line(about.source),
        "url": one_line(about.url),
        "read_on": store.now().date().isoformat()[:7],
    }
    known = source["publisher"] or source["url"]
    return store.put(
        Material(
            id=store.new_id(Material),
            slug=_free_slug(store, title),
            title=title,
            topic=codes.one_of("topic", about.topic, codes.TOPICS) if about.topic else "",
            owner=source["publisher"],
            sources=json.dumps([source] if known else [], ensure_ascii=False),
        )
    )


def _free_slug(store: Store, title: str) -> str:
    """A short name for files and commands that no other handout has."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    stem = "-".join(re.findall(r"[a-z0-9]+", plain))[:40].strip("-") or "handout"
    taken = {one.slug for one in store.all(Material)}
    slug, number = stem, 2
    while slug in taken:
        slug, number = f"{stem}-{number}", number + 1
    return slug


def _versions(store: Store, material: Material, tag: str) -> list[int]:
    return [
        one.version
        for one in queries.editions_of(store, material.id)
        if one.language == tag and one.format == "leaflet"
    ]
