"""From files that are to go to the items of an operation: their companions, and where each will lie."""

import os
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from photo_finder.actions.companions import companions, stem_of
from photo_finder.actions.desk import Desk
from photo_finder.actions.disk import in_words, is_regular, look
from photo_finder.core.by_hand import HandRemoval
from photo_finder.core.duplicates import Removal
from photo_finder.core.file_times import modified_ns
from photo_finder.core.operations import ItemRole, JournalItem
from photo_finder.core.reports import Skipped

GONE = "it is no longer there"

Going = Removal | HandRemoval
"""A file that is to go, by a rule or as a person wants it."""


@dataclass(slots=True)
class Draft:
    """The items of an operation, units together and photos first in each, and what cannot be part of it."""

    items: list[JournalItem] = field(default_factory=list)
    failed: list[Skipped] = field(default_factory=list)


def draft(removals: Sequence[Going], key: str, desk: Desk, *, companions_too: bool = True) -> Draft:
    """Say what will be moved where. Nothing is changed, and no file is read.

    Args:
        removals: what is to go.
        key: of the operation.
        desk: what the library knows, and where files can be held.
        companions_too: whether what belongs to a photo travels along; it stays where the name stays.
    """
    return _Drafting(removals, key, desk).run(companions_too=companions_too)


class _Drafting:
    def __init__(self, removals: Sequence[Going], key: str, desk: Desk) -> None:
        self._key = key
        self._desk = desk
        self._draft = Draft()
        self._removals: dict[str, Going] = {}
        for removal in removals:
            path = os.path.abspath(removal.path)
            if path in self._removals:
                self._fail(path, "it is listed twice")
            self._removals.setdefault(path, removal)
        self._going = _names_by_folder(self._removals)
        self._keepers = _names_by_folder(
            os.path.abspath(removal.keeper) for removal in removals if removal.keeper is not None
        )
        self._folders: dict[str, int] = {}

    def run(self, *, companions_too: bool) -> Draft:
        units: dict[tuple[str, str], list[str]] = {}
        for path in self._removals:
            folder, name = os.path.split(path)
            units.setdefault((folder, stem_of(name)), []).append(path)
        travelling = {folder: self._travelling(folder) for folder in self._going} if companions_too else {}
        for number, ((folder, stem), paths) in enumerate(units.items()):
            along = travelling[folder][stem] if companions_too else ()
            self._take_unit(number, folder, paths, along)
        return self._draft

    def _travelling(self, folder: str) -> defaultdict[str, list[tuple[str, ItemRole]]]:
        """Companions in a folder, by the stem of the photo that they belong to."""
        going, stay = self._going[folder], self._keepers.get(folder, set())
        found: defaultdict[str, list[tuple[str, ItemRole]]] = defaultdict(list)
        try:
            names = os.listdir(folder)
        except OSError:
            return found
        stems = {stem_of(name) for name in going}
        for name, role in companions(names, going, self._desk.endings, stay).items():
            stem = stem_of(name)
            found[stem if stem in stems else stem_of(os.path.splitext(name)[0])].append((name, role))
        return found

    def _take_unit(
        self, number: int, folder: str, paths: Sequence[str], along: Sequence[tuple[str, ItemRole]]
    ) -> None:
        found = len(self._draft.items)
        for path in paths:
            self._take(number, path, "photo", self._removals[path])
        if len(self._draft.items) - found < len(paths):
            return  # one of them stays, and with it what belongs to it
        for name, role in along:
            self._take(number, os.path.join(folder, name), role, self._removals[paths[0]])

    def _take(self, unit: int, path: str, role: ItemRole, removal: Going) -> None:
        try:
            status = look(path)
            root = None if status is None else self._desk.holding.of(path)
        except OSError as error:
            return self._fail(path, in_words(error))
        if status is None:
            return self._fail(path, GONE)
        if not is_regular(status):
            return self._fail(path, "it is a link or no ordinary file")
        if root is None:
            return self._fail(path, "there is no folder on its drive that could hold it")
        known = removal.digest if role == "photo" else self._desk.files.digest_of(path, status)
        self._draft.items.append(
            JournalItem(
                id=0,
                operation=0,
                unit=unit,
                source=path,
                target=self._target(root, path),
                role=role,
                state="intended",
                size_bytes=status.st_size,
                modified_ns=modified_ns(status),
                digest=known,
                keeper=_keeper(path, role, removal),
                keeper_digest=removal.keeper_digest if role == "photo" else None,
            )
        )
        return None

    def _target(self, root: str, path: str) -> str:
        folder, name = os.path.split(path)
        number = self._folders.setdefault(folder, len(self._folders) + 1)
        return os.path.join(root, self._key, str(number), name)

    def _fail(self, path: str, reason: str) -> None:
        self._draft.failed.append(Skipped(path, reason))


def _names_by_folder(paths: Iterable[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for path in paths:
        folder, name = os.path.split(path)
        found.setdefault(folder, set()).add(name)
    return found


def _keeper(path: str, role: ItemRole, removal: Going) -> str | None:
    """What stays for it. A half's own copy would lie beside the keeper, under the keeper's name."""
    if role == "sidecar" or removal.keeper is None:
        return None
    keeper = os.path.abspath(removal.keeper)
    return keeper if role == "photo" else os.path.splitext(keeper)[0] + os.path.splitext(path)[1]
