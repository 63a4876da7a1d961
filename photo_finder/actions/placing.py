"""Which files go along when photos go into other folders, and under which names. Changes nothing."""

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from photo_finder.actions.companions import companions, copied_along, stem_of
from photo_finder.actions.desk import Desk
from photo_finder.actions.disk import in_words, is_held, is_regular, look
from photo_finder.actions.incoming import free_names
from photo_finder.actions.rename import can_move
from photo_finder.core.errors import UsageError
from photo_finder.core.file_times import modified_ns
from photo_finder.core.operations import ItemRole, Move
from photo_finder.core.placing import Placement, PlacingPlan
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.core.reports import Skipped


def plan_placing(
    wanted: Mapping[str, str],
    into: str,
    desk: Desk,
    *,
    copy: bool = False,
    progress: Progress = silent,
    cancel: Cancel = NEVER,
) -> PlacingPlan:
    """Plan to move or copy photos, and what belongs to them, into folders.

    Photos of one name in one folder go together, where the first of them goes. A name that is taken gets a
    letter (``IMG_1b.jpg``), and what belongs to the photo gets the same.

    Args:
        wanted: folders by paths of photos; all absolute.
        into: what all these folders are in.
        desk: endings, and what the library knows.
        copy: for copies also what other photos of the name have in common with these comes along.
        progress: told ``check``, done and total in photos.
        cancel: looked at between photos.

    Raises: UsageError (the place is no folder, or one of removed files), Cancelled.
    """
    if os.path.lexists(into) and not os.path.isdir(into):
        raise UsageError(f"{into} is not a folder.")
    if is_held(into):
        raise UsageError(f"{into} is a folder of removed files.")
    planning = _Planning(into, desk)
    done = 0
    for folder, unit in _units(wanted, desk, copy=copy):
        cancel.check()
        progress(Step("check", done, len(wanted), len(planning.failed)))
        planning.take(folder, unit)
        done += sum(path in wanted for path, _role in unit)
    progress(Step("check", done, len(wanted), len(planning.failed)))
    return planning.plan()


_Unit = list[tuple[str, ItemRole]]


def _units(wanted: Mapping[str, str], desk: Desk, *, copy: bool) -> Iterator[tuple[str, _Unit]]:
    """A folder, and photos of one name with what belongs to them that are to go there; photos first."""
    by_folder: defaultdict[str, set[str]] = defaultdict(set)
    for path in wanted:
        folder, name = os.path.split(path)
        by_folder[folder].add(name)
    for folder, going in sorted(by_folder.items()):
        by_stem: defaultdict[str, _Unit] = defaultdict(list)
        for name in sorted(going):
            by_stem[stem_of(name)].append((os.path.join(folder, name), "photo"))
        for name, role in _along(folder, going, desk, copy=copy).items():
            stem = stem_of(name)
            unit = by_stem[stem if stem in by_stem else stem_of(os.path.splitext(name)[0])]
            unit.append((os.path.join(folder, name), role))
        for unit in by_stem.values():
            yield wanted[unit[0][0]], unit


def _along(folder: str, going: set[str], desk: Desk, *, copy: bool) -> dict[str, ItemRole]:
    along = copied_along if copy else companions
    try:
        return along(set(os.listdir(folder)), going, desk.endings)
    except OSError:
        return {}


@dataclass(slots=True)
class _Planning:
    into: str
    desk: Desk
    failed: list[Skipped] = field(default_factory=list)
    _placements: list[Placement] = field(default_factory=list)
    _there: list[Move] = field(default_factory=list)
    _names: set[str] = field(default_factory=set)
    _across: dict[tuple[str, str], bool] = field(default_factory=dict)

    def plan(self) -> PlacingPlan:
        """The whole."""
        return PlacingPlan(self.into, tuple(self._placements), tuple(self._there), tuple(self.failed))

    def take(self, folder: str, unit: _Unit) -> None:
        """Say where the files of one unit are to lie."""
        found = [file for path, role in unit if (file := self._seen(path, folder, role)) is not None]
        if not any(file.role == "photo" for file in found):
            return
        if os.path.normpath(os.path.dirname(found[0].source)) == os.path.normpath(folder):
            self._there += [Move(file.source, file.source) for file in found]
            self._names |= {file.source.casefold() for file in found}
            return
        targets = free_names([file.target for file in found], self._is_free)
        for file, target in zip(found, targets, strict=True):
            self._placements.append(replace(file, target=target))
            self._names.add(target.casefold())

    def _seen(self, path: str, folder: str, role: ItemRole) -> Placement | None:
        try:
            status = look(path)
        except OSError as error:
            self.failed.append(Skipped(path, in_words(error)))
            return None
        reason = None
        if status is None:
            reason = "it is no longer there"
        elif not is_regular(status):
            reason = "it is a link or no ordinary file"
        elif is_held(path):
            reason = "it lies in a holding folder"
        if status is None or reason is not None:
            self.failed.append(Skipped(path, reason or ""))
            return None
        return Placement(
            path,
            os.path.join(folder, os.path.basename(path)),
            len(self._placements),
            role,
            status.st_size,
            modified_ns(status),
            self.desk.files.digest_of(path, status),
            across=self._is_across(os.path.dirname(path), folder),
        )

    def _is_free(self, target: str) -> bool:
        return target.casefold() not in self._names and not os.path.lexists(target)

    def _is_across(self, source: str, folder: str) -> bool:
        """Whether files cannot get there by another name alone."""
        there = folder
        while not os.path.isdir(there) and os.path.dirname(there) != there:
            there = os.path.dirname(there)
        if (source, there) not in self._across:
            try:
                self._across[source, there] = not can_move(source, there)
            except OSError:
                self._across[source, there] = False  # moving will tell
        return self._across[source, there]
