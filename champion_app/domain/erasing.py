"""An order to erase a person: kept and passed on for ever, and it tells nothing but a random id."""

from __future__ import annotations

from dataclasses import dataclass

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
