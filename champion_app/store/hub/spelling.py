"""One statement of the store as PostgreSQL wants it spelt.

The functions that SQLite has and PostgreSQL lacks stand in the hub's own schema (``tables``), so
only marks for values, two words of ``INSERT`` and the maker of JSON objects differ here.
"""

from __future__ import annotations

import re
from functools import lru_cache

_TOKEN = re.compile(
    r"'(?:[^']|'')*'|\"[^\"]*\"|\?(?P<place>\d*)|(?<!:):(?P<name>[a-z_]+)|\btemp\.|%"
)
_IGNORE, _SEEN = "INSERT OR IGNORE INTO", "INSERT INTO"


@lru_cache(maxsize=1024)
def spelt(sql: str) -> str:
    """``sql``, written for SQLite, for psycopg; a value ``?1`` goes by the name ``p1``."""
    ignoring = sql.startswith(_IGNORE)
    if ignoring:
        sql = _SEEN + sql.removeprefix(_IGNORE) + " ON CONFLICT DO NOTHING"
    return _TOKEN.sub(_one, _json_objects(sql))


def _one(found: re.Match[str]) -> str:
    text = found[0]
    if text[0] in "'\"":
        return text.replace("%", "%%")
    if text[0] == "?":
        return f"%(p{found['place']})s" if found["place"] else "%s"
    if text[0] == ":":
        return f"%({found['name']})s"
    return {"temp.": "pg_temp.", "%": "%%"}.get(text, text)


def _json_objects(sql: str) -> str:
    """Each ``json_object(…)`` as a text that ``json_build_object`` makes."""
    made = ""
    rest = sql
    while "json_object(" in rest:
        before, _, rest = rest.partition("json_object(")
        inside = rest[: _closing(rest)]
        rest = rest[len(inside) + 1 :]
        made += f"{before}CAST(json_build_object({inside}) AS TEXT)"
    return made + rest


def _closing(text: str) -> int:
    """Where the bracket closes that was open before ``text``; quoted words hold no brackets."""
    depth = 1
    for place, letter in enumerate(text):
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if depth == 0:
            return place
    raise ValueError("a bracket that never closes")
