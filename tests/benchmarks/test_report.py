"""A quarter's return over three years' arrivals, beside a bare look at every one of them."""

from __future__ import annotations

import secrets
from datetime import UTC, date, datetime

import pytest

from champion_app.commands.report_facts import period_return
from champion_app.store.store import Store
from tests.benchmarks.measuring import interleaved, median, tell
from tests.samples import KEY

_SESSIONS, _EACH = 21_500, 20
_DAYS = ("2024-01-01", "2026-12-31")

_FILLED = (
    """WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 149)
    INSERT INTO venues(id, origin, name, district, cl, lsn)
    SELECT randomblob(16), 2, 'Hall ' || i, 'OL' || (i % 12), 1, i + 1 FROM n""",
    """WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 2499)
    INSERT INTO people(id, origin, name, cl, lsn)
    SELECT randomblob(16), 2, 'Person ' || i, 1, i + 1 FROM n""",
    f"""WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {_SESSIONS - 1})
    INSERT INTO sessions(id, origin, title, venue, starts_at, languages, topics, champions, status,
      cl, lsn)
    SELECT randomblob(16), 2, 'Talk', i % 150 + 1,
      date('{_DAYS[0]}', (i * 1095 / {_SESSIONS}) || ' days') || 'T10:00:00+00:00',
      '["en","ur"]', '["heart"]', '[]', 'closed', 1, i + 1 FROM n""",
    f"""WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n
      WHERE i < {_SESSIONS * _EACH - 1})
    INSERT INTO arrivals(id, session, seq, kind, person, adult_child, first_time, at, hlc, dev, lsn)
    SELECT randomblob(8), i / {_EACH} + 1, i % {_EACH},
      iif(i % 3, 'anonymous', 'named'), iif(i % 3, NULL, i % 2500 + 1),
      iif(i % 7, 'adult', 'child'), iif(i % 2, 'yes', 'not_asked'), 0, i + 1, 2, i + 1 FROM n""",
    """INSERT INTO arrival_reversals(id, arrival, reason, at, hlc, dev, lsn)
    SELECT randomblob(8), k, 'mistake', 0, k, 2, k FROM arrivals WHERE k % 40 = 0""",
)


@pytest.fixture(scope="module")
def three_years(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """430,000 arrivals at 21,500 sessions of three years, in an encrypted store."""
    file = tmp_path_factory.mktemp("years") / f"{secrets.token_hex(4)}.db"
    store = Store(file, KEY, now=lambda: datetime(2027, 1, 4, 12, tzinfo=UTC))
    with store.atomic():
        for statement in _FILLED:
            store.execute(statement)
    return store


@pytest.mark.bench
@pytest.mark.parametrize(
    ("days", "least"),
    [(("2026-07-01", "2026-09-30"), 30_000), (_DAYS, 400_000)],
    ids=["a quarter", "all three years at once"],
)
def test_a_return_over_430_000_arrivals(
    three_years: Store, days: tuple[str, str], least: int
) -> None:
    """Under 3 s; beside it a plain count that looks at every arrival once."""
    first, last = (date.fromisoformat(day) for day in days)
    plain = "SELECT session, adult_child, count(*) FROM arrivals GROUP BY session, adult_child"

    def made() -> None:
        total = period_return(three_years, first, last, disclosure="internal").people.total
        assert total is not None
        assert total > least

    ours, floor = interleaved(5, made, lambda: three_years.rows(plain))
    tell(
        f"return of {days[0]} to {days[1]} over 430,000 arrivals",
        seconds=median(ours),
        plain_scan_seconds=median(floor),
        ratio=median(ours) / median(floor),
    )
    assert median(ours) < 3
