"""What a laptop may write: its certificate's role decides, row by row and group by group.

A champion's laptop writes its own entries and its own changes to records; what it merely passes on
of others is not believed, because only their own laptops or a coordinator can vouch for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from champion_app.domain.columns import groups
from champion_app.domain.record_shape import Travel
from champion_app.domain.records import Receipt
from champion_app.domain.stamps import Scalar
from champion_app.store.rows import prefix
from champion_app.store.wire import LARGEST, Block


def permitted(blocks: Sequence[Block], role: str, device: int, *, back: int = 0) -> list[Block]:
    """The parts of these blocks that a laptop of that role and number may write.

    ``back`` is the reader's own number while it takes back what it wrote and lost, else 0.
    """
    if role == "coordinator":
        return list(blocks)
    found = []
    for block in blocks:
        # Whether something came is for the one to say who has it.
        down = block.record_class.travels is Travel.DOWN or block.record_class is Receipt
        makers = frozenset({back} if down else {device, back}) - {0}
        if not makers:
            continue
        kept = _own_entries(block, makers) if block.record_class.ledger else _own(block, makers)
        if kept.count:
            found.append(kept)
    return found


def before_the_end(blocks: Sequence[Block], last: Mapping[int, int]) -> list[Block]:
    """The blocks without what laptops wrote after their end, whoever passes it on.

    ``last`` gives of each such laptop the last stamp that counts.
    """
    if not last:
        return list(blocks)
    kept = (_within(block, last) for block in blocks)
    return [block for block in kept if block.count]


def _within(block: Block, last: Mapping[int, int]) -> Block:
    changed: dict[str, list[Scalar]] = dict(block.columns)
    counts: list[list[bool]] = []
    for group in groups(block.record_class):
        before = prefix(block.record_class, group)
        stamps = zip(block.columns[f"{before}dev"], block.columns[f"{before}hlc"], strict=True)
        good = [cast("int", hlc) <= last.get(cast("int", dev), LARGEST) for dev, hlc in stamps]
        counts.append(good)
        for part in () if block.record_class.ledger else ("hlc", "dev", "seen"):
            name = f"{before}{part}"
            changed[name] = [
                value if one else 0 for value, one in zip(block.columns[name], good, strict=True)
            ]
    return _only(
        Block(block.record_class, changed), [any(each) for each in zip(*counts, strict=True)]
    )


def _only(block: Block, keep: Sequence[bool]) -> Block:
    if all(keep):
        return block
    return Block(
        block.record_class,
        {
            name: [value for value, kept in zip(values, keep, strict=True) if kept]
            for name, values in block.columns.items()
        },
    )


def _own_entries(block: Block, makers: frozenset[int]) -> Block:
    return _only(block, [value in makers for value in block.columns["dev"]])


def _own(block: Block, makers: frozenset[int]) -> Block:
    """Groups that the laptop did not write get no stamp, so that they beat nothing.

    So with life: that another took the record away, or brought it back, is not for it to say.
    """
    told = [value in makers for value in block.columns["cl_dev"]]
    written: list[list[bool]] = [told]
    changed: dict[str, list[Scalar]] = dict(block.columns)
    for name, least in (("cl", 1), ("cl_dev", 0)):
        changed[name] = [
            value if own else least for value, own in zip(block.columns[name], told, strict=True)
        ]
    for group in groups(block.record_class):
        before = prefix(block.record_class, group)
        own = [value in makers for value in block.columns[f"{before}dev"]]
        written.append(own)
        for part in ("hlc", "dev", "seen"):
            name = f"{before}{part}"
            changed[name] = [
                value if mine else 0 for value, mine in zip(block.columns[name], own, strict=True)
            ]
    mine = [origin in makers for origin in block.columns["origin"]]
    touched = [any(each) for each in zip(*written, strict=True)]
    keep = [one or other for one, other in zip(mine, touched, strict=True)]
    return _only(Block(block.record_class, changed), keep)
