"""The short fixed lists, each with its codes. Labels are made where they are shown.

``not_asked``, ``not_known`` and ``prefer_not`` are three different answers (data model, 8.1).
"""

from __future__ import annotations

from collections.abc import Mapping

from champion_app.domain.errors import BadValue

NON_ANSWERS = ("not_asked", "not_known", "prefer_not")

MODES = ("count", "cards", "first_name", "named")
"""Session modes from the least to the most that is written down (4.4)."""

STATUSES = ("planned", "open", "closed", "cancelled", "nobody_came")
ENDED = ("closed", "cancelled", "nobody_came")

ARRIVAL_KINDS = ("anonymous", "card", "named")
FIRST_TIME = ("yes", "no", *NON_ANSWERS)
CONTACT_KINDS = ("phone", "message", "email", "in_person")
CONSENT_PURPOSES = ("name", "contact", "invitations", "team", "story")
"""What is asked, each by itself (4.2, 4.3)."""
CONSENT_ACTIONS = ("given", "refused", "withdrawn", "expired")
CONSENT_METHODS = ("spoken", "written", "pointed", "parent")
REVERSAL_REASONS = ("mistake", "left_at_once", "duplicate")
READS_PRINT = ("yes", "some", "no", *NON_ANSWERS)
ACTIVITIES = (
    "session",
    "preparation",
    "travel",
    "outreach",
    "training",
    "meeting",
    "admin",
    "translation",
)

STOCK_SIGNS: Mapping[str, int] = {
    "received": 1,
    "returned": 1,
    "to_champion": -1,
    "to_session": -1,
    "handed_out": -1,
    "destroyed": -1,
    "adjust": 0,
}
"""Kinds of stock movement and the sign of their quantity; an adjustment carries its own."""

SETTINGS = (
    "community_centre",
    "mosque",
    "church",
    "temple",
    "gurdwara",
    "synagogue",
    "school",
    "library",
    "clinic",
    "pharmacy",
    "workplace",
    "market",
    "outdoors",
    "home",
    "hostel",
    "cafe",
    "barber",
    "sports_club",
    "online",
    "phone",
    "street",
    "other",
)

FORMATS = (
    "talk",
    "drop_in",
    "stall",
    "class",
    "cook_along",
    "film",
    "one_to_one",
    "door_knock",
    "phone_call",
    "message",
    "broadcast",
)

TOPICS = (
    "eating_well",
    "moving_more",
    "vaccines",
    "screening",
    "heart",
    "diabetes",
    "stop_smoking",
    "alcohol_drugs",
    "mental_wellbeing",
    "maternity",
    "children",
    "healthy_ageing",
    "oral_health",
    "sexual_health",
    "long_term_conditions",
    "using_services",
    "cost_of_living",
    "rights",
    "winter_heat",
    "other",
)

NEEDS = (
    "large_print",
    "easy_read",
    "audio",
    "read_aloud",
    "braille",
    "email",
    "bsl_interpreter",
    "language_interpreter",
    "lipspeaker",
    "guide",
    "wheelchair_access",
    "hearing_loop",
    "quiet_space",
    "childcare",
    "assistance_dog",
)

EDITION_STATUSES = (
    "draft",
    "translated",
    "checked",
    "back_translated",
    "community_reviewed",
    "approved",
    "in_use",
    "out_of_date",
    "withdrawn",
)
READY = ("approved", "in_use")
"""Edition statuses that need no warning on the page."""

OPEN = (SETTINGS, FORMATS, TOPICS, NEEDS, ACTIVITIES)
"""Lists that a programme may add local codes to; in the others every code has a rule behind it."""

_ALIASES = {"names": "named", "name": "named", "card": "cards", "count_only": "count"}


def one_of(field: str, value: str, allowed: tuple[str, ...]) -> str:
    """``value`` as a code of the list ``allowed``; raises BadValue.

    Spaces, capitals and hyphens are forgiven: ``First name`` is ``first_name``. A local code
    (prefix ``X-``) is kept as it stands in a list that programmes may add to.
    """
    if allowed in OPEN and value.startswith("X-") and value.strip() != "X-":
        return value.strip()
    code = value.strip().lower().replace(" ", "_").replace("-", "_")
    code = _ALIASES.get(code, code) if code not in allowed else code
    if code not in allowed:
        raise BadValue(field=field, value=value)
    return code
