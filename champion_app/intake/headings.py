"""Which column of an unknown list is which: by the words in its heading."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from champion_app.domain.errors import UnknownName

FIELDS = ("name", "address", "district", "setting", "website", "source_key")
"""The fields of a place that a list can fill."""

Columns = Mapping[str, tuple[str, ...]]
"""For each field the headings it is filled from; a field without any is left out."""

PLACES = (
    "venue", "place", "site", "location", "building", "centre", "center", "facility", "premises",
    "library", "pharmacy", "chemist", "school", "academy", "college", "nursery", "establishment",
    "mosque", "masjid", "church", "temple", "gurdwara", "synagogue", "chapel", "hall", "surgery",
    "practice", "clinic", "hospital", "hostel", "hotel", "cafe", "club", "shop", "market", "park",
    "service", "provider", "organisation", "organization", "business", "hub", "group",
)  # fmt: skip
"""Words that say a column is about the place itself and not its ward, council or contact."""

_NAMES = (
    "name", *(f"{place} name" for place in PLACES), "name of venue", "name of place",
    "name of organisation", "name of site", "trading name", "establishmentname", "venue", "place",
    "site", *(place for place in PLACES if place not in ("service", "group", "location")), "title",
)  # fmt: skip

_WHOLE_ADDRESSES = ("address", "full address", "street address", "postal address",
                    "adress", "adresse", "addres", "full adress", "postal adress")  # fmt: skip
_ADDRESS_PARTS = re.compile(
    r"address (line )?[1-5a-e]|address line (one|two|three|four)|addr ?[1-5]|address[1-5]"
    r"|(house|building|street|property) ?(number|no|name)|number|street|road|street name"
    r"|thoroughfare|locality|suburb|village|town|city|post town|town city|county"
    r"|region|state province"
)
_TOWNS = ("town", "city", "post town", "town city", "village")
_POSTCODES = ("postcode", "post code", "postal code", "address postcode",
              "postcode district", "outcode", "pcd", "pcds", "zip", "zip code",
              "postcode area", "district", "area")  # fmt: skip
_SETTINGS = ("setting", "venue type", "place type", "site type", "facility type", "building type",
             "organisation type", "organization type", "establishment type",
             "type of venue", "type of place", "type of establishment name",
             "type of establishment", "amenity", "type", "kind", "category", "sub type",
             "subtype", "subcategory", "phase")  # fmt: skip
_WEBSITES = ("website", "web site", "web address", "website address", "website url", "web", "url",
             "homepage", "home page", "web page", "webpage", "link")  # fmt: skip

LISTS = {
    "organisation data service code": "ods",
    "organisation data service ods code": "ods",
    "ods code": "ods",
    "ods": "ods",
    "urn": "urn",
    "cqc location id": "cqc",
    "uprn": "uprn",
}
"""Keys that hold for the whole country, by heading, and the name of the list they come from."""

_KEYS = (
    *LISTS, "id",
    *(f"{place} {kind}" for kind in ("id", "code", "reference", "ref") for place in PLACES),
    "identifier", "unique id", "key", "code", "reference", "ref",
)  # fmt: skip


def plain(heading: str) -> str:
    """A heading as its words: ``Pharmacy_Name`` is ``pharmacy name``."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", heading)
    return " ".join(re.findall(r"[^\W_]+", words.casefold()))


def _bare(heading: str) -> str:
    """A heading without the word for the place itself: ``Location City`` is ``city``."""
    words = plain(heading).split()
    about = len(words) > 1 and words[0] in (*PLACES, "addr")
    return " ".join(words[1:] if about else words)


def _first(
    headings: Sequence[str],
    known: Sequence[str],
    reading: Callable[[str], str] = plain,
) -> tuple[str, ...]:
    """The heading that stands first in a list of known ones, as one, if there is any."""
    by_words: dict[str, str] = {}
    for heading in headings:
        by_words.setdefault(reading(heading), heading)
    return next(((by_words[words],) for words in known if words in by_words), ())


def _address(headings: Sequence[str]) -> tuple[str, ...]:
    whole = _first(headings, _WHOLE_ADDRESSES, _bare)
    numbered = [one for one in headings if re.search(r"[2-5b-e]$", plain(one))]
    if whole and not any(_ADDRESS_PARTS.fullmatch(_bare(one)) for one in numbered):
        return whole + tuple(one for one in headings if _bare(one) in _TOWNS)
    parts = tuple(one for one in headings if _ADDRESS_PARTS.fullmatch(_bare(one)))
    return tuple(one for one in headings if one in (*whole, *parts))


def names_a_place(headings: Sequence[str]) -> bool:
    """Whether a row of cells is a row of headings with a column for the name of a place."""
    cells = [one for one in headings if one]
    return len(set(cells)) == len(cells) and bool(_first(cells, _NAMES))


def guessed(headings: Sequence[str]) -> Columns:
    """What the columns of a list are, as far as their headings tell."""
    found = {
        "name": _first(headings, _NAMES),
        "address": _address(headings),
        "district": _first(headings, _POSTCODES, _bare),
        "setting": _first(headings, _SETTINGS),
        "website": _first(headings, _WEBSITES, _bare),
        "source_key": _first(headings, _KEYS),
    }
    return {field: columns for field, columns in found.items() if columns}


def checked(columns: Mapping[str, Sequence[str]], headings: Sequence[str]) -> Columns:
    """A mapping that a person chose, if its fields and headings exist. Raises UnknownName."""
    for field, named in columns.items():
        if field not in FIELDS:
            raise UnknownName(kind="field", name=field)
        for heading in named:
            if heading not in headings:
                raise UnknownName(kind="column", name=heading)
    return {field: tuple(named) for field, named in columns.items() if named}
