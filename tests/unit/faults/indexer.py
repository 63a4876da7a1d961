"""A program that indexes, to be killed, starved and crashed by tests. Prints what came of it.

Usage: python -m tests.unit.faults.indexer MODE ROOT ASSETS PHOTOS [NUMBER]
``library`` uses the Library and tells how far it is, ``touchy`` a run with a reader that crashes and
hangs on marked files, ``starved`` the Library, unable to write more than NUMBER bytes to any file,
``hold`` holds the lock until its standard input ends.
"""

import json
import resource
import sys
from dataclasses import replace
from pathlib import Path

from photo_finder.bootstrap import open_library
from photo_finder.core.errors import PhotoFinderError
from photo_finder.core.progress import Step
from photo_finder.library.write_lock import WriteLock
from photo_finder.paths import AppPaths, paths_below
from tests.unit.indexing.readers import TouchyReader
from tests.unit.sandbox import Bench


def main(mode: str, root: Path, assets: Path, photos: Path, number: int) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    paths = replace(paths_below(root / "library"), assets=assets)
    tell(opening=True)
    if mode == "hold":
        with WriteLock(paths.library / "lock").held():
            tell(held=True)
            sys.stdin.read()
    elif mode == "touchy":
        touchy(paths, photos)
    else:
        if mode == "starved":
            resource.setrlimit(resource.RLIMIT_FSIZE, (number, number))
        index(paths, photos)


def index(paths: AppPaths, photos: Path) -> None:
    try:
        library = open_library(paths)
        try:
            report = library.index([photos], progress=tell_step)
            tell(indexed=report.indexed, unchanged=report.unchanged, copies=report.copies)
        finally:
            library.close()
    except PhotoFinderError as error:
        tell(error=type(error).__name__, sentence=str(error))


def touchy(paths: AppPaths, photos: Path) -> None:
    bench = Bench(paths, timeout_seconds=1.0)
    report = bench.run(TouchyReader(bench.reader(), paths.library / "log")).update([str(photos)])
    tell(indexed=report.indexed, unchanged=report.unchanged, skipped=bench.skipped())
    bench.close()


def tell_step(step: Step) -> None:
    if step.total:
        tell(share=step.done / step.total)


def tell(**facts: object) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4]), int((*sys.argv, "0")[5]))
