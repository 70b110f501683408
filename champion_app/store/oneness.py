"""Who is one person and what is one session, derived from the decisions that live (views).

``one_person(k, same)`` and ``one_session(k, same)`` have a row for each person or session that a
decision joins with another; ``same`` is the local key of the one with the smallest id among all
that hang together. Rows are never rewritten, so taking a decision back undoes it exactly.
Ask with ``LEFT JOIN one_person o ON o.k = a.person`` and ``coalesce(o.same, a.person)``.
"""

from __future__ import annotations

# Frozen with the step that makes them: a later step drops a view and makes it anew.
_COMPONENTS = """
CREATE VIEW {view}(k, same) AS WITH RECURSIVE
  told(a, b) AS ({told}),
  edge(x, y) AS (SELECT a, b FROM told UNION SELECT b, a FROM told),
  reach(x, y) AS (SELECT x, x FROM edge UNION
    SELECT r.x, e.y FROM reach r JOIN edge e ON e.x = r.y)
  SELECT x, y FROM (SELECT r.x, r.y, min(t.id) FROM reach r JOIN {table} t ON t.k = r.y
    GROUP BY r.x);
"""

ONE_PERSON = _COMPONENTS.format(
    view="one_person",
    table="people",
    told="""SELECT a, b FROM same_people WHERE cl % 2 = 1 AND verdict = 'same'
    AND a IS NOT NULL AND b IS NOT NULL AND a <> b""",
)

ONE_SESSION = _COMPONENTS.format(
    view="one_session",
    table="sessions",
    told="""SELECT a.k, b.k FROM merge_decisions d
    JOIN sessions a ON a.id = unhex(json_extract(d.records, '$[0]'))
    JOIN sessions b ON b.id = unhex(json_extract(d.records, '$[1]'))
    WHERE d.cl % 2 = 1 AND d.kind = 'same_session' AND d.choice = 'same' AND a.k <> b.k""",
)
