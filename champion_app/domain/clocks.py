"""How far a laptop's clock is off, as far as a coordinator's parcel proves it.

The clock of the computer is never set. What is proved is kept as an offset in milliseconds, which
is added to whatever that clock says (sync design, 3.1).
"""

from __future__ import annotations

from datetime import datetime, timedelta

from champion_app.domain.stamps import BUILT, COUNTER_BITS, milliseconds

AHEAD_MS = 48 * 3600 * 1000
"""A change dated further ahead than this waits, its whole bundle with it."""

LEAST_MS = 60 * 1000
"""A correction smaller than this is not worth one: bundles take as long to be carried."""

SAID_MS = 5 * 60 * 1000
"""A correction that a person is told."""


def told_time(clock: datetime, offset: int, last: int) -> datetime:
    """The time as this laptop believes it: its clock, with what is known to be wrong put right.

    A clock before the program was built cannot be right: then it is the moment of the last
    change, ``last`` being the highest stamp kept here.
    """
    moment = clock + timedelta(milliseconds=offset) if offset else clock
    if moment >= BUILT:
        return moment
    since = datetime.fromtimestamp((last >> COUNTER_BITS) / 1000, tz=BUILT.tzinfo)
    return max(BUILT, since).astimezone(moment.tzinfo)


def corrected(offset: int, *, clock: int, told: int, ahead: int | None) -> int:
    """The offset once a coordinator's parcel came: as near to the old one as is not disproved.

    ``clock`` is what the computer's clock says, ``told`` the coordinator's time when the parcel was
    made: the clock is ahead by no more than the difference. ``ahead`` is by how much it was seen to
    be ahead when our last bundle came there, at least. All in milliseconds; the same parcel again
    gives the same offset.
    """
    if told < milliseconds(BUILT):  # whoever says this does not know the time
        return offset
    most = clock - told
    least = ahead if ahead is not None and ahead <= most else None
    error = -offset
    if ahead is not None and ahead > most:
        error = 0  # the clock was put right since, or moved: what was known of it is void
    error = min(error, most)
    if least is not None:
        error = max(error, least)
    return offset if abs(-error - offset) < LEAST_MS else -error
