"""Which files come in with new photos, and where each is to lie. Reads, and changes nothing."""

import contextlib
import os
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from photo_finder.actions.checks import Contents
from photo_finder.actions.companions import Endings, copied_along, stem_of
from photo_finder.actions.desk import Desk
from photo_finder.actions.disk import in_words, is_held, is_regular
from photo_finder.core.errors import UnreadablePhotoError, UsageError
from photo_finder.core.file_times import modified_ns
from photo_finder.core.incoming import ImportPlan, Incoming
from photo_finder.core.operations import ItemRole, Move
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.core.reports import Skipped


def plan_incoming(
    new: Sequence[str],
    folder: str,
    into: str,
    desk: Desk,
    *,
    progress: Progress = silent,
    cancel: Cancel = NEVER,
) -> ImportPlan:
    """Plan to copy new photos of a folder, and what belongs to them, into another one.

    Their folders below ``folder`` are kept. A name that is taken by other bytes gets a letter
    (``IMG_1b.jpg``), and what belongs to the photo gets the same: a number in brackets would say that it is
    a copy of the one that has the name. Photos of one name and their companions are left out if all of them
    have the bytes of files that come in already.

    Args:
        new: absolute paths below ``folder``.
        folder: absolute.
        into: absolute; need not exist.
        desk: endings, and how files are read.
        progress: told ``check``, done and total in photos.
        cancel: looked at between photos.

    Raises: UsageError if one of the folders lies in the other, Cancelled.
    """
    refuse_places(folder, into)
    planning = _Planning(folder, into, desk)
    units = list(_units(new, desk.endings))
    done = 0
    for unit in units:
        cancel.check()
        progress(Step("check", done, len(new), len(planning.failed)))
        planning.take(unit)
        done += sum(role == "photo" for _path, role in unit)
    progress(Step("check", done, len(new), len(planning.failed)))
    return planning.plan()


def refuse_places(folder: str, into: str) -> None:
    """Raise UsageError where copies would lie among what they are copied from, or among removed files."""
    source, target = (os.path.join(os.path.realpath(path), "") for path in (folder, into))
    if source.startswith(target) or target.startswith(source):
        raise UsageError(
            f"{folder} and {into} lie one in the other: photos are imported into a folder apart."
        )
    if os.path.lexists(into) and not os.path.isdir(into):
        raise UsageError(f"{into} is not a folder.")
    if is_held(into):
        raise UsageError(f"{into} is a folder of removed files.")


_Unit = list[tuple[str, ItemRole]]


def _units(new: Sequence[str], endings: Endings) -> Iterator[_Unit]:
    """Photos of one name in one folder, and what belongs to them; photos first."""
    by_folder: defaultdict[str, set[str]] = defaultdict(set)
    for path in new:
        folder, name = os.path.split(path)
        by_folder[folder].add(name)
    for folder, going in by_folder.items():
        by_stem: defaultdict[str, _Unit] = defaultdict(list)
        for name in sorted(going):
            by_stem[stem_of(name)].append((os.path.join(folder, name), "photo"))
        for name, role in _along(folder, going, endings).items():
            stem = stem_of(name)
            unit = by_stem[stem if stem in by_stem else stem_of(os.path.splitext(name)[0])]
            unit.append((os.path.join(folder, name), role))
        yield from by_stem.values()


def _along(folder: str, going: set[str], endings: Endings) -> dict[str, ItemRole]:
    try:
        return copied_along(set(os.listdir(folder)), going, endings)
    except OSError:
        return {}


@dataclass(slots=True)
class _Planning:
    folder: str
    into: str
    desk: Desk
    failed: list[Skipped] = field(default_factory=list)
    _copies: list[Incoming] = field(default_factory=list)
    _there: list[Move] = field(default_factory=list)
    _twice: list[Move] = field(default_factory=list)
    _names: set[str] = field(default_factory=set)
    _contents: Contents = field(init=False)
    _coming: "_ByBytes" = field(init=False)

    def __post_init__(self) -> None:
        self._contents = Contents(self.desk.digest)
        self._coming = _ByBytes(self._contents)

    def plan(self) -> ImportPlan:
        """The whole."""
        return ImportPlan(
            self.into, tuple(self._copies), tuple(self._there), tuple(self._twice), tuple(self.failed)
        )

    def take(self, unit: _Unit) -> None:
        """Say where the files of one unit are to lie, or that they need not be copied."""
        found = [file for path, role in unit if (file := self._seen(path, role)) is not None]
        if not any(file.role == "photo" for file in found):
            return
        others = [self._coming.same_as(file) for file in found]
        if None not in others:
            self._twice += [
                Move(file.source, other) for file, other in zip(found, others, strict=True) if other
            ]
            return
        for file in self._named(found):
            if os.path.lexists(file.target):
                self._there.append(Move(file.source, file.target))
                continue
            self._copies.append(file)
            self._names.add(file.target.casefold())
        for file in found:
            self._coming.add(file)

    def _seen(self, path: str, role: ItemRole) -> Incoming | None:
        source = os.path.realpath(path)
        try:
            status = os.stat(source)
        except OSError as error:
            self.failed.append(Skipped(path, in_words(error)))
            return None
        if not is_regular(status):
            self.failed.append(Skipped(path, "it is no ordinary file"))
            return None
        target = os.path.join(self.into, os.path.relpath(path, self.folder))
        number = len(self._copies)
        return Incoming(source, target, number, role, status.st_size, modified_ns(status))

    def _are_same(self, one: str, other: str) -> bool:
        try:
            return self._contents.of(one) == self._contents.of(other)
        except UnreadablePhotoError:
            return False

    def _named(self, unit: Sequence[Incoming]) -> list[Incoming]:
        """The unit under the first names at which nothing else lies."""
        by_target = {file.target: file for file in unit}

        def are_free(targets: Sequence[str]) -> bool:
            return all(
                self._is_free(replace(file, target=target))
                for file, target in zip(by_target.values(), targets, strict=True)
            )

        targets = first_names(list(by_target), are_free)
        return [
            replace(file, target=target) for file, target in zip(by_target.values(), targets, strict=True)
        ]

    def _is_free(self, file: Incoming) -> bool:
        """Whether nothing lies or is to lie there, or the same bytes do."""
        if file.target.casefold() in self._names:
            return False
        try:
            status = os.lstat(file.target)
        except OSError:
            return True  # what is in the way of its folder, or a name that is too long, copying will tell
        same_size = is_regular(status) and status.st_size == file.size_bytes
        return same_size and self._are_same(file.target, file.source)


class _ByBytes:
    """Files that come in, or are there, found by their bytes.

    None is read before another of its length comes, and each once: files of some formats all have one length.
    """

    def __init__(self, contents: Contents) -> None:
        self._contents = contents
        self._unread: dict[int, list[str]] = {}
        self._read: dict[bytes, str] = {}

    def add(self, file: Incoming) -> None:
        """This one comes in."""
        self._unread.setdefault(file.size_bytes, []).append(file.source)

    def same_as(self, file: Incoming) -> str | None:
        """The first that has the same bytes; None if none is known to."""
        if file.size_bytes not in self._unread:
            return None
        for path in self._unread[file.size_bytes]:
            with contextlib.suppress(UnreadablePhotoError):
                self._read.setdefault(self._contents.of(path), path)
        self._unread[file.size_bytes] = []
        try:
            return self._read.get(self._contents.of(file.source))
        except UnreadablePhotoError:
            return None


def free_names(targets: Sequence[str], is_free: Callable[[str], bool]) -> list[str]:
    """Targets of a photo and what belongs to it, with one mark in all of their names if one is taken."""
    return first_names(targets, lambda named: all(map(is_free, named)))


def first_names(targets: Sequence[str], are_free: Callable[[Sequence[str]], bool]) -> list[str]:
    """The same, where names are looked at together. The first is the photo's."""
    length = len(os.path.splitext(os.path.basename(targets[0]))[0])
    marked = ([_with_mark(target, mark, length) for target in targets] for mark in _marks())
    return next(named for named in marked if are_free(named))


def _marks() -> Iterator[str]:
    letters = "bcdefghijklmnopqrstuvwxyz"
    yield ""
    yield from letters
    number = 2
    while True:
        yield f"z{number}"
        number += 1


def _with_mark(path: str, mark: str, length: int) -> str:
    folder, name = os.path.split(path)
    return os.path.join(folder, name[:length] + mark + name[length:])
