"""Ends an action at its n-th step, as a power cut would: nothing after it is done."""

import os
from collections.abc import Callable
from dataclasses import dataclass
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
        if name not in ("begin", "reopen", "mark", "close"):
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


WAYS = {"rename": by_rename, "link": by_link}


def fused_desk(shop: Workshop, way: str, fuse: Fuse) -> Desk:
    return shop.desk(journal=FusedJournal(shop.catalog.journal, fuse), move=WAYS[way](fuse))
