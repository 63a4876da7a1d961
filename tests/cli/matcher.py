"""Looks for copies as ``photo-finder duplicates`` does, a few pairs at a time, to be killed by tests."""

from multiprocessing.connection import Connection
from pathlib import Path

from photo_finder.bootstrap import open_library
from photo_finder.core.progress import Step
from photo_finder.library import comparing
from photo_finder.paths import paths_below

BATCH = 4
END = "end"


def look_for_copies(root: Path, teller: Connection) -> None:
    """Tell 0 when it begins, how many pairs were compared and kept so far after each batch, then ``END``."""
    comparing.AT_ONCE = BATCH
    before = now = 0

    def tell(step: Step) -> None:
        nonlocal before, now
        if step.activity == "match":
            before = before if step.done else now  # copies of copies come in a second pass
            now = before + step.done
            teller.send(now)

    library = open_library(paths_below(root))
    teller.send(0)
    library.match(progress=tell)
    teller.send(END)
