"""A program that removes files or undoes it, to be killed by tests.

Usage: python -m tests.unit.actions.mover MODE ROOT NUMBER
``remove`` moves NUMBER pairs of ``Workshop.pair`` out, ``undo`` brings them back. It says when it begins and,
at the end, why files were left alone.
"""

import json
import sys
from pathlib import Path

from tests.unit.actions.workshop import Workshop, removal


def main(mode: str, root: Path, number: int) -> None:
    shop = Workshop(root)
    plan = [removal(*pair_paths(shop, i)) for i in range(number)] if mode == "remove" else []
    sys.stdout.write("begin\n")
    sys.stdout.flush()
    report = shop.removing.remove(plan, "Cleaned up") if mode == "remove" else shop.removing.undo(None)
    sys.stdout.write(json.dumps([left.reason for left in report.failed]))
    shop.close()


def pair_paths(shop: Workshop, number: int) -> tuple[Path, Path]:
    return shop.photos / f"{number % 7}/{number:03}.jpg", shop.photos / f"keep/{number:03}.jpg"


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
