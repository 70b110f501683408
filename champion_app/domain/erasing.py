"""An order to erase a person, kept and passed on for ever: it tells nothing but a random id.

And what such an order does to rows, worked out from what each kind of record says of its fields.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from champion_app.domain.columns import Column, Kind, columns, remembered
from champion_app.domain.record_shape import Record
from champion_app.domain.records import Person
from champion_app.domain.stamps import Scalar

SUBJECT: type[Record] = Person
"""Whom an order is about: every other record only names one of them."""

REASONS = ("asked", "objected", "not_needed", "moved", "other")
"""Why a champion asks that somebody be erased; a code, so that no words about them are left."""

SUBJECT_SIZE = 16
SEAL_SIZE = 64
"""Bytes of an Ed25519 signature."""
LARGEST_STAMP = 2**63 - 1
LARGEST_DEVICE = 2**31 - 1


@dataclass(frozen=True)
class ErasureOrder:
    """The order by device ``dev``, stamped ``hlc``, to forget ``subject``; ``sig`` vouches for it.

    Raises ValueError for what no laptop could have written.
    """

    subject: bytes
    hlc: int
    dev: int
    sig: bytes

    def __post_init__(self) -> None:
        """Check each field by type and size."""
        if type(self.subject) is not bytes or len(self.subject) != SUBJECT_SIZE:
            raise ValueError("a subject is an id of sixteen bytes")
        if type(self.sig) is not bytes or len(self.sig) != SEAL_SIZE:
            raise ValueError("a signature is sixty-four bytes")
        if type(self.hlc) is not int or not 0 < self.hlc <= LARGEST_STAMP:
            raise ValueError("a stamp is a positive number of 63 bits")
        if type(self.dev) is not int or not 0 < self.dev <= LARGEST_DEVICE:
            raise ValueError("a device is a number from a certificate")


def spoken_for(programme: str, subject: bytes, hlc: int) -> bytes:
    """The bytes that a coordinator signs; ``programme`` is its id in hexadecimal."""
    return b"champion-erasure-1\0" + bytes.fromhex(programme) + subject + hlc.to_bytes(8, "big")


def set_hash(subjects: Iterable[bytes]) -> bytes:
    """32 bytes that stand for a whole set of erased ids, whatever order they are given in."""
    return sha256(b"champion-erasures-1\0" + b"".join(sorted(subjects))).digest()


# --- what becomes of rows ---


@remembered
def cleared(record_class: type[Record]) -> tuple[Column, ...]:
    """The columns that name a person and are emptied when that person is erased."""
    return tuple(one for one in _naming(record_class) if one not in essential(record_class))


@remembered
def essential(record_class: type[Record]) -> tuple[Column, ...]:
    """The columns without which a record says nothing: it goes with whom it names there."""
    whole = tuple(
        one for one in _naming(record_class) if one.kind is Kind.REFERENCE and not one.optional
    )
    return whole + tuple(one for one in columns(record_class) if one.about and one not in whole)


def _naming(record_class: type[Record]) -> tuple[Column, ...]:
    return tuple(one for one in columns(record_class) if one.refers == SUBJECT.table)


def names(column: Column, value: Scalar, erased: frozenset[bytes]) -> bool:
    """Whether a column's wire value names somebody who was erased."""
    if column.kind is not Kind.LIST:
        return value in erased
    return any(one.hex() in listed for one in erased) if (listed := _listed(value)) else False


def _listed(value: Scalar) -> frozenset[str]:
    return frozenset(json.loads(value)) if isinstance(value, str) and value != "[]" else frozenset()


def without(column: Column, value: Scalar, erased: frozenset[bytes]) -> Scalar:
    """A cleared column's wire value once these people are erased."""
    if not names(column, value, erased):
        return value
    if column.kind is not Kind.LIST:
        return None
    kept = [one for one in json.loads(str(value)) if bytes.fromhex(one) not in erased]
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def spared(
    record_class: type[Record], rows: Mapping[str, Sequence[Scalar]], erased: frozenset[bytes]
) -> dict[str, list[Scalar]]:
    """Rows by column as they may be kept: erased people and what is only about them left out.

    Whoever else is named stays; a row that only mentions somebody erased names nobody instead.
    """
    kept = {name: list(values) for name, values in rows.items()}
    if not erased:
        return kept
    stays = [not (record_class is SUBJECT and one in erased) for one in kept["id"]]
    for column in essential(record_class):
        values = kept[column.name]
        stays = [s and not names(column, v, erased) for s, v in zip(stays, values, strict=True)]
    if not all(stays):
        for name, values in kept.items():
            kept[name] = [v for v, s in zip(values, stays, strict=True) if s]
    for column in cleared(record_class):
        kept[column.name] = [without(column, value, erased) for value in kept[column.name]]
    return kept
