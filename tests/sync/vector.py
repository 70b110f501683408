"""Makes tests/data/bundle-vector.json: ``python -m tests.sync.vector`` after the format grew."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from champion_app.sync import bundle
from champion_app.sync.frames import TableBlock
from champion_app.sync.packing import Value
from tests.sync.parcels import ASHA_SIGNS, OMAR_BOX, about

FILE = Path(__file__).parents[1] / "data" / "bundle-vector.json"
STAMPS = [(1_790_000_000_000 + 61_000 * each) << 16 for each in range(8)]

BLOCKS = (
    TableBlock("erasures", {"subject": [b"s" * 16], "hlc": [9], "dev": [1], "sig": [b"g" * 64]}),
    TableBlock(
        "people",
        {
            "id": [bytes([each]) * 16 for each in range(8)],
            "name": ["Asha", "نور", "Zoë", "", "Asha", "李", "Ông", "B" * 40],
            "speaks": ["bn", "ur", "bn", "bn", "bn", "bn", "bn", "ur"],
            "note": ["by the mill", None, None, None, "x", None, None, None],
            "capacity": [-5, 70_000, None, 0, 2**63 - 1, -(2**63), None, 3],
            "junior": [True, False, False, None, True, False, 1, "no"],
            "key": [b"", b"\0", b"ab", b"abc", b"\xff", b"abcd", b"e", b"f"],
            "name_hlc": STAMPS,
            "name_dev": [17] * 8,
        },
        travels="own",
    ),
    TableBlock(
        "attachment_parts", {"sha256": [b"h" * 32], "part": [0], "parts": [1], "body": [b"%PDF"]}
    ),
    TableBlock("sessions", {}),
)


def shown(value: Value) -> Any:
    """A value as JSON can hold it."""
    return {"hex": value.hex()} if isinstance(value, bytes) else value


def rows_of(blocks: tuple[TableBlock, ...]) -> dict[str, list[dict[str, Any]]]:
    """The rows of blocks by table."""
    return {
        block.table: [
            {name: shown(values[row]) for name, values in block.columns.items()}
            for row in range(block.rows)
        ]
        for block in blocks
    }


def main() -> None:
    """Write the file anew, sealed with keys made for it."""
    data = bundle.write_bundle(
        about(), BLOCKS, signing_key=ASHA_SIGNS.private, recipients=[OMAR_BOX.public]
    )
    told = {
        "box_secret": OMAR_BOX.secret,
        "signer": ASHA_SIGNS.public.hex(),
        "rows": rows_of(BLOCKS),
        "file": data.hex(),
    }
    FILE.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
