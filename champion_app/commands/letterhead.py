"""Whose papers they are: the programme's name, and its logo, which travels to every laptop."""

from __future__ import annotations

from hashlib import sha256

from champion_app.domain import logos
from champion_app.domain.errors import MissingValue, NotYourRole
from champion_app.domain.exchange_errors import LogoUnfit
from champion_app.domain.facts import Letterhead
from champion_app.domain.records import Attachment
from champion_app.store import attachments, queries
from champion_app.store.store import Store


def letterhead(store: Store) -> Letterhead:
    """The programme's name and logo, as they stand over its papers.

    As long as not all of a new logo has come, the name stands alone.
    """
    programme = queries.programme_of(store)
    if programme is None:
        return Letterhead()
    found = attachments.logos_of(store)
    data = attachments.whole(store, found[-1].sha256) if found else None
    fits = data is not None and len(data) <= logos.LARGEST and logos.media_type(data)
    return Letterhead(name=programme.name, logo=data if data and fits else b"")


def set_logo(store: Store, data: bytes) -> Attachment:
    """Make this PNG or JPEG the programme's logo, in place of any other; inside ``atomic``.

    Raises NotYourRole, MissingValue before there is a programme, LogoUnfit.
    """
    if queries.me(store).role != "coordinator":
        raise NotYourRole(role="coordinator")
    programme = queries.programme_of(store)
    if programme is None:
        raise MissingValue(field="programme")
    kind = logos.media_type(data)
    if not kind or len(data) > logos.LARGEST:
        raise LogoUnfit(file=logos.NAME)
    record_id = logos.logo_id(programme.id, sha256(data).hexdigest())
    for other in attachments.logos_of(store):
        if other.id != record_id:
            store.bury(other)
    return store.revive(
        Attachment(
            id=record_id,
            sha256=attachments.keep_file(store, data),
            name=logos.NAME,
            media_type=kind,
            size=len(data),
        )
    )


def remove_logo(store: Store) -> bool:
    """Take the logo away, from every laptop in time; whether there was one. Inside ``atomic``.

    Its bytes go with the next parcel, or ``attachments.sweep``: until then it can come back.
    Raises NotYourRole.
    """
    if queries.me(store).role != "coordinator":
        raise NotYourRole(role="coordinator")
    found = attachments.logos_of(store)
    for one in found:
        store.bury(one)
    return bool(found)
