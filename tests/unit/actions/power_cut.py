"""Ends an action at its n-th step, as a power cut would: nothing after it is done."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from photo_finder.actions.desk import Desk
from photo_finder.actions.rename import move
from tests.unit.actions.workshop import Workshop


class PowerCut(BaseException):
    """No program catches it."""


@dataclass
class Fuse:
    """Blows at the n-th step."""

    steps: int

    def burn(self) -> None:
        if not self.steps:
            raise PowerCut
        self.steps -= 1


class FusedJournal:
    """The journal, with a step before and after everything that is written."""

    def __init__(self, journal: Any, fuse: Fuse) -> None:
        self._journal = journal
        self._fuse = fuse

    def __getattr__(self, name: str) -> Any:
        real = getattr(self._journal, name)
        if name not in ("begin", "reopen", "mark", "learn", "close"):
            return real

        def fused(*arguments: Any) -> Any:
            self._fuse.burn()
            result = real(*arguments)
            self._fuse.burn()
            return result

        return fused


def by_rename(fuse: Fuse) -> Callable[[str, str], None]:
    def fused(source: str, target: str) -> None:
        fuse.burn()
        move(source, target)
        fuse.burn()

    return fused


def by_link(fuse: Fuse) -> Callable[[str, str], None]:
    """As on a volume that knows no exclusive rename."""

    def fused(source: str, target: str) -> None:
        fuse.burn()
        os.link(source, target, follow_symlinks=False)
        fuse.burn()
        os.unlink(source)
        fuse.burn()

    return fused


FUSED_CALLS = ("link", "unlink", "open", "mkdir", "rmdir", "utime", "fsync")


@contextmanager
def fused_system(fuse: Fuse, folder: Path) -> Iterator[None]:
    """What the system is asked to do in a folder burns the fuse too; in other places it is as ever."""
    real = {name: getattr(os, name) for name in FUSED_CALLS}
    top = str(folder)

    def fused(name: str) -> Callable[..., Any]:
        def call(first: Any, *others: Any, **named: Any) -> Any:
            if not isinstance(first, int) and not os.fspath(first).startswith(top):
                return real[name](first, *others, **named)
            fuse.burn()
            found = real[name](first, *others, **named)
            fuse.burn()
            return found

        return call

    try:
        for name in FUSED_CALLS:
            setattr(os, name, fused(name))
        yield
    finally:
        for name, function in real.items():
            setattr(os, name, function)


WAYS = {"rename": by_rename, "link": by_link}


def fused_desk(shop: Workshop, way: str, fuse: Fuse) -> Desk:
    return shop.desk(journal=FusedJournal(shop.catalog.journal, fuse), move=WAYS[way](fuse))
