"""What ``doctor`` looks at in a profile."""

from __future__ import annotations

from champion_app.cli.context import Context, worded
from champion_app.cli.exchange import said
from champion_app.domain.errors import ChampionError
from champion_app.domain.stamps import clock_is_believed
from champion_app.store import queries
from champion_app.store.digests import miscounted
from champion_app.store.store import Store
from champion_app.store.wholeness import faults
from champion_app.sync.remarks import remarks

AMISS = frozenset({"differs", "twice", "clock_held"})
"""Remarks that somebody must do something about."""

Finding = tuple[str, bool, str]


def findings(context: Context) -> list[Finding]:
    """Each thing looked at: its name, whether it is well, and what was seen."""
    found = [_keyring(context)]
    try:
        with context.reading() as store:
            found += _inside(store)
    except ChampionError as error:
        found.append(("profile", False, worded(error)))
    return found


def _inside(store: Store) -> list[Finding]:
    me = queries.me(store)
    broken = faults(store)
    codes = [one.code for one in remarks(store)]
    last = int(store.meta("hlc", 0) or 0)
    believed = clock_is_believed(last, store.now())
    return [
        ("profile", True, f"{me.name} ({me.role}), laptop {me.device}"),
        ("database", not broken, "; ".join(broken) or "whole"),
        *(
            ("exchange", code not in AMISS, one)
            for code, one in zip(codes, said(store), strict=True)
        ),
        ("sums", not miscounted(store), "; ".join(miscounted(store)) or "those of the rows"),
        (
            "clock",
            believed,
            "plausible" if believed else "this laptop's clock is far from the last entry",
        ),
    ]


def _keyring(context: Context) -> Finding:
    """The keyring is a convenience: a missing one is no fault."""
    from champion_app.sync.profile import recalled

    if not context.profile.keyfile.exists():
        return ("key file", False, f"none in {context.profile.folder}")
    remembered = recalled(context.profile) is not None
    return ("keyring", True, "remembers the key" if remembered else "does not remember the key")
