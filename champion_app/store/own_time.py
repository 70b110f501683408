"""The time as one laptop believes it: its computer's clock, put right as far as is known."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, cast

from champion_app.domain.clocks import told_time

if TYPE_CHECKING:
    from champion_app.domain.stamps import Scalar


class OwnTime:
    """Called, it gives the time. ``clock`` is the computer's own, which is never set."""

    def __init__(
        self, clock: Callable[[], datetime], meta: Callable[[str, Scalar], Scalar]
    ) -> None:
        self.clock = clock
        self._meta = meta

    def __call__(self) -> datetime:
        """The moment it is, as far as this laptop can tell."""
        return told_time(self.clock(), self.offset, int(cast("int", self._meta("hlc", 0))))

    @property
    def offset(self) -> int:
        """Milliseconds added to the clock; 0 for a clock of which nothing wrong is known."""
        return int(cast("int", self._meta("clock_offset", 0)))
