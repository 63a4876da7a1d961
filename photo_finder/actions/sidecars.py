"""Sidecars that are written for files that stay. The one that was there is held, and comes back by undoing.

They are written before any copy goes, so that nothing it tells is lost; if no copy goes after all, they are
taken away again.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from photo_finder.actions.aside import aside_name, write_aside
from photo_finder.actions.desk import Desk
from photo_finder.actions.disk import in_words, look
from photo_finder.actions.holding import operation_folder
from photo_finder.actions.put_back import note_made
from photo_finder.actions.take_back import TakingBack, let_go
from photo_finder.core.carrying import Sidecar
from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.core.file_times import modified_ns
from photo_finder.core.operations import JournalItem
from photo_finder.core.photo import DIGEST_BYTES

CHANGED = "the sidecar {path} has changed meanwhile"


class Sidecars:
    """The sidecars of one operation.

    Args:
        sidecars: as they are to be.
        key: of the operation.
        first_unit: number of the first; each is a unit of its own, with the one that it takes the place of.
        desk: journal, catalog and holding folders.
        unwritten: photos for which there should be one and cannot, and why.
    """

    def __init__(
        self,
        sidecars: Sequence[Sidecar],
        key: str,
        first_unit: int,
        desk: Desk,
        unwritten: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._desk = desk
        self._data: dict[str, bytes] = {sidecar.path: sidecar.data for sidecar in sidecars}
        self._units: set[int] = set()
        self._refused: dict[str, str] = {}
        self._unwritten = unwritten
        self._written: list[tuple[JournalItem, JournalItem | None]] = []
        self.items: list[JournalItem] = []
        for number, sidecar in enumerate(sidecars):
            self._draft(sidecar, key, first_unit + number)

    def _draft(self, sidecar: Sidecar, key: str, unit: int) -> None:
        if sidecar.was is not None:
            old = _earlier(sidecar, sidecar.was, key, unit, self._desk)
            if old is None:
                self._refused[sidecar.keeper] = f"{sidecar.path} cannot be replaced"
                return
            self.items.append(old)
        self.items.append(_new(sidecar, key, unit))
        self._units.add(unit)

    def without(self, items: Iterable[JournalItem]) -> Iterator[JournalItem]:
        """The items of an operation that are not about sidecars that are written."""
        return (item for item in items if item.unit not in self._units)

    def write(self, items: Iterable[JournalItem], unusable: Mapping[str, str]) -> None:
        """Write all, before anything goes.

        Args:
            items: of the operation, from the journal.
            unusable: holding folders that cannot be used, and why.
        """
        old: dict[int, JournalItem] = {}
        for item in items:
            if item.unit in self._units and item.step == "move":
                old[item.unit] = item
            elif item.step == "sidecar":
                self._write_one(item, old.get(item.unit), unusable)

    def _write_one(self, new: JournalItem, old: JournalItem | None, unusable: Mapping[str, str]) -> None:
        reason = None if old is None else unusable.get(operation_folder(old.target))
        reason = reason or write_sidecar(new, old, self._data[new.target], self._desk)
        if reason is None:
            self._written.append((new, old))
        else:
            self._refused[new.source] = reason

    def refusal(self, item: JournalItem) -> str | None:
        """Why a photo may not go, as what it tells was not carried over; None if it may."""
        reason = self._refused.get(item.keeper or "") or self._unwritten.get(item.source)
        if reason is None:
            return None
        return f"what it tells could not be written beside the file to keep, {item.keeper}: {reason}"

    def withdraw_idle(self, held: Sequence[JournalItem]) -> None:
        """Take those away again for which no photo went."""
        told = told_to(held)
        self._written = [
            (new, old)
            for new, old in self._written
            if new.source in told or not withdraw(new, old, self._desk)
        ]

    @property
    def made(self) -> list[JournalItem]:
        """Those that are in their places."""
        return [new for new, _old in self._written]

    @property
    def held(self) -> list[JournalItem]:
        """The earlier ones, which are held."""
        return [old for _new, old in self._written if old is not None]


def _new(sidecar: Sidecar, key: str, unit: int) -> JournalItem:
    return JournalItem(
        id=0,
        operation=0,
        unit=unit,
        source=sidecar.keeper,
        target=sidecar.path,
        role="sidecar",
        state="intended",
        size_bytes=len(sidecar.data),
        modified_ns=0,
        digest=hashlib.blake2b(sidecar.data, digest_size=DIGEST_BYTES).digest(),
        step="sidecar",
        aside=aside_name(os.path.dirname(sidecar.path), key, f"sidecar-{unit}"),
    )


def _earlier(sidecar: Sidecar, digest: bytes, key: str, unit: int, desk: Desk) -> JournalItem | None:
    try:
        root, status = desk.holding.of(sidecar.path), look(sidecar.path)
    except OSError:
        return None
    if root is None or status is None:
        return None
    return JournalItem(
        id=0,
        operation=0,
        unit=unit,
        source=sidecar.path,
        target=os.path.join(root, key, f"sidecar-{unit}", os.path.basename(sidecar.path)),
        role="sidecar",
        state="intended",
        size_bytes=status.st_size,
        modified_ns=modified_ns(status),
        digest=digest,
    )


def told_to(items: Iterable[JournalItem]) -> set[str]:
    """The photos that stay for those of these that go, and that these may tell something."""
    photos = (item for item in items if item.step == "move" and item.role == "photo")
    return {item.keeper for item in photos if item.keeper is not None}


def write_sidecar(new: JournalItem, old: JournalItem | None, data: bytes, desk: Desk) -> str | None:
    """Put a sidecar in its place; gives the reason if it is not, and then all is as it was."""
    assert new.aside is not None
    try:
        write_aside(data, new.aside)
        if old is None:
            desk.move(new.aside, new.target)
        else:
            _replace(new, old, desk)
    except (OSError, UnreadablePhotoError) as error:
        let_go(new)
        return in_words(error, "writing") if isinstance(error, OSError) else str(error)
    with desk.files.transaction():
        if old is not None:
            desk.journal.mark([old], "held")
        desk.journal.mark([new], "made")
        note_made(new, "made", desk)
    return None


def _replace(new: JournalItem, old: JournalItem, desk: Desk) -> None:
    """Raises: OSError, UnreadablePhotoError; the earlier one is at its place then."""
    assert new.aside is not None
    desk.move(old.source, old.target)
    try:
        if desk.digest(old.target) != old.digest:
            raise UnreadablePhotoError(CHANGED.format(path=old.source))
        desk.move(new.aside, new.target)
    except (OSError, UnreadablePhotoError):
        desk.move(old.target, old.source)
        raise


def withdraw(new: JournalItem, old: JournalItem | None, desk: Desk) -> bool:
    """Take a sidecar away again, and put the earlier one back; tells whether it was done."""
    taking = TakingBack(desk)
    if taking.refusal(new) is not None:
        return False
    try:
        with taking.out_of_the_way(new):
            if old is not None:
                desk.move(old.target, old.source)
    except OSError:
        return False
    desk.journal.mark([new, *([] if old is None else [old])], "left")
    return True
