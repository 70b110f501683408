"""All of it: ``python -m tests.sync.faults FOLDER --kills 200 --full 50 --crowds 40``."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from tests.sync.faults import crowd, full, kills
from tests.sync.faults.ground import ground


def main() -> None:
    """Do what is asked for on one pair of laptops; the figures, or where it went wrong."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("folder", type=Path)
    for name in ("kills", "full", "crowds"):
        asked.add_argument(f"--{name}", type=int, default=0)
    given = asked.parse_args()
    here = ground(given.folder)
    seen = {
        "kills": kills.run(here, given.kills) if given.kills else {},
        "crowds": crowd.run(here, given.crowds) if given.crowds else {},
        "full": full.run(here, given.full) if given.full else {},
    }
    sys.stdout.write(json.dumps(seen) + "\n")


if __name__ == "__main__":
    main()
