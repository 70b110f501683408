"""What is missing is said, once nothing else can bring it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from champion_app.commands import sessions
from champion_app.store.hub.opening import make_hub
from champion_app.sync import hub as receiving
from tests.sync.laptops import coordinator, enrol, newcomer

pytestmark = pytest.mark.once


def test_a_bundle_that_never_came_is_named_until_it_comes(tmp_path: Path, url: str) -> None:
    """The other is taken in all the same, since a merge is order-free."""
    omar, asha = coordinator(tmp_path / "omar"), newcomer(tmp_path / "asha", "Asha")
    enrol(omar, asha)
    sent = []
    for title in ("Walk", "Talk", "Cooking"):
        with asha.store.atomic():
            sessions.plan_session(asha.store, title, None, starts_at=asha.clock.at)
        # As if an acknowledgement had come: the next one holds only what is new since.
        sent += asha.send()
        with asha.store.atomic():
            hi = asha.store.rows("SELECT max(hi) FROM exported")[0][0]
            asha.store.execute("UPDATE links SET acked = ?", (hi,))
    with closing(make_hub(url, now=omar.clock)) as hub:
        receiving.take_own(hub, omar.store)
        for path in (sent[2], sent[0]):
            assert receiving.take_file(hub, omar.store, path, keep=True).result == "new"
        (said,) = receiving.senders_with_gaps(hub, omar.store)
        assert "From Asha something is missing before number" in said
        receiving.take_file(hub, omar.store, sent[1], keep=True)
        assert receiving.senders_with_gaps(hub, omar.store) == []
