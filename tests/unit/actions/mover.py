"""A program that removes files, sorts them into folders, or undoes it, to be killed by tests.

Usage: python -m tests.unit.actions.mover MODE ROOT NUMBER
``remove`` moves NUMBER pairs of ``Workshop.pair`` out, ``sort`` moves the first of each into folders below
``Sorted``, ``across`` below the folder ``drive`` of the root; ``undo`` brings them back. It says when it
begins, how many files are done after each, and, at the end, why files were left alone.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from photo_finder.core.operations import OperationReport
from photo_finder.core.progress import NEVER, Progress, Step, silent
from tests.unit.actions.workshop import Workshop, removal


def main(mode: str, root: Path, number: int) -> None:
    shop = Workshop(root)
    act = _act(mode, shop, number)
    sys.stdout.write("begin\n")
    sys.stdout.flush()
    report = act(_tell)
    sys.stdout.write(json.dumps([left.reason for left in report.failed]))
    shop.close()


def _tell(step: Step) -> None:
    sys.stdout.write(f"{step.done}\n")
    sys.stdout.flush()


def _act(mode: str, shop: Workshop, number: int) -> Callable[[Progress], OperationReport]:
    pairs = [pair_paths(shop, i) for i in range(number)]
    if mode == "remove":
        plan = [removal(*pair) for pair in pairs]
        return lambda progress: shop.removing.remove(plan, "Cleaned up", progress)
    if mode == "undo":
        return lambda progress: shop.removing.undo(None, progress)
    into = shop.root / "drive" if mode == "across" else shop.photos / "Sorted"
    wanted = {str(path): str(into / str(i % 5)) for i, (path, _keeper) in enumerate(pairs) if path.exists()}
    placing = shop.removing.plan_placing(wanted, str(into), silent, NEVER)
    return lambda progress: shop.removing.arrange(placing, "Sorted", progress)


def pair_paths(shop: Workshop, number: int) -> tuple[Path, Path]:
    return shop.photos / f"{number % 7}/{number:03}.jpg", shop.photos / f"keep/{number:03}.jpg"


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
