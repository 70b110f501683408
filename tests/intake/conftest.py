"""Every test of this room may ask for a store, to keep drafts in."""

from tests.samples import store

__all__ = ["store"]
