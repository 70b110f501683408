"""Every test of this room may ask for a store and its clock."""

from tests.samples import clock, store

__all__ = ["clock", "store"]
