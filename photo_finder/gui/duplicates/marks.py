"""What the user said of single files, and the small file in which it waits for tomorrow. No widget."""

import json
import logging
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, cast

from photo_finder.core.duplicates import Member
from photo_finder.core.errors import LibraryError
from photo_finder.whole_files import write_whole

log = logging.getLogger(__name__)

Mark = Literal["keep", "remove"]
FileKey = tuple[str, bytes]
"""A path and the content that was seen there: of a file that was changed since nothing was said."""

REVIEW_FILE = "review.json"


def key_of(member: Member) -> FileKey:
    """What a mark of this member is kept under."""
    return member.file.path, member.digest


@dataclass(frozen=True, slots=True)
class NotThese:
    """A photo, and others that are no duplicates of it (digests)."""

    first: bytes
    others: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One step of a review: where it was made, and what was said of these files before.

    Attributes:
        verdict: what the library was told in this step.
    """

    group: str
    before: tuple[tuple[FileKey, Mark | None], ...] = ()
    verdict: NotThese | None = None

    def after(self, marks: Mapping[FileKey, Mark]) -> "Change":
        """The same where these had been said before the first step."""
        return replace(self, before=tuple((key, mark or marks.get(key)) for key, mark in self.before))


class Marks:
    """Marks by file, with the way back. ``revision`` rises with each change."""

    def __init__(self) -> None:
        self._by_file: dict[FileKey, Mark] = {}
        self._changes: list[Change] = []
        self.revision = 0

    def view(self) -> Mapping[FileKey, Mark]:
        """The marks as they are now, to be read on this thread."""
        return self._by_file

    def snapshot(self) -> dict[FileKey, Mark]:
        """The same for another thread."""
        return dict(self._by_file)

    def add_kept(self, marks: Mapping[FileKey, Mark]) -> bool:
        """Those of earlier days. Returns: whether something was said today, which counts before them."""
        said = bool(self._by_file)
        self._by_file = {**marks, **self._by_file}
        self._changes = [change.after(marks) for change in self._changes]
        self.revision += 1
        return said

    def put(self, group: str, marks: Mapping[FileKey, Mark]) -> None:
        """Say this of these files, as one step that can be taken back."""
        self._changes.append(Change(group, tuple((key, self._by_file.get(key)) for key in marks)))
        self._by_file.update(marks)
        self.revision += 1

    def note(self, group: str, verdict: NotThese) -> None:
        """The library was told this, as one step that can be taken back."""
        self._changes.append(Change(group, verdict=verdict))

    @property
    def can_take_back(self) -> bool:
        """Whether a step was made."""
        return bool(self._changes)

    def take_back(self) -> Change:
        """Undo the last step, as far as it is in the marks."""
        change = self._changes.pop()
        self.revision += 1
        for key, mark in change.before:
            if mark is None:
                self._by_file.pop(key, None)
            else:
                self._by_file[key] = mark
        return change

    def settle(self, paths: Iterable[str]) -> None:
        """These files are gone, and what was done cannot be taken back one by one any more."""
        gone = set(paths)
        self.revision += 1
        self._by_file = {key: mark for key, mark in self._by_file.items() if key[0] not in gone}
        self._changes.clear()


def load(path: Path) -> dict[FileKey, Mark]:
    """Marks that were kept. A file with anything else in it is set aside, and the sound ones stay.

    Raises: LibraryError if it cannot be read now; what it holds must not be written over then.
    """
    try:
        marks, damage = _read(path)
        if damage is not None:
            kept = path.with_name(f"{path.name}.damaged-{time.strftime('%Y%m%d-%H%M%S')}")
            write_whole(kept, path.read_bytes())
            save(path, marks)
            log.warning("some marks in %s cannot be read, and it is set aside as %s: %r", path, kept, damage)
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise LibraryError(f"{path} cannot be read ({error.strerror}).") from error
    return marks


def _read(path: Path) -> tuple[dict[FileKey, Mark], Exception | None]:
    """The marks that are sound, and what is wrong with the others. Raises: OSError."""
    marks: dict[FileKey, Mark] = {}
    damage: Exception | None = None
    try:
        entries = list(json.loads(path.read_text(encoding="ascii"))["marks"])
    except (ValueError, KeyError, TypeError) as error:
        return marks, error
    for entry in entries:
        try:
            key, mark = _entry(entry)
            marks[key] = mark
        except (ValueError, KeyError, TypeError) as error:
            damage = error
    return marks, damage


def _entry(entry: Mapping[str, str]) -> tuple[FileKey, Mark]:
    if entry["mark"] not in ("keep", "remove"):
        raise ValueError(f"{entry['mark']!r} is no mark")
    return (entry["path"], bytes.fromhex(entry["content"])), cast("Mark", entry["mark"])


def save(path: Path, marks: Mapping[FileKey, Mark]) -> None:
    """Put them in place of those that are there. Raises: OSError."""
    entries = [
        {"path": place, "content": digest.hex(), "mark": mark} for (place, digest), mark in marks.items()
    ]
    # JSON's own ASCII, as a path may hold bytes that are no text in any other writing.
    write_whole(path, json.dumps({"marks": entries}))


def save_quietly(path: Path, marks: Mapping[FileKey, Mark], *, beside_earlier: bool = False) -> None:
    """The same while the window closes; a failure is logged, as nobody is there to be told.

    Args:
        path: of the file.
        marks: to be kept.
        beside_earlier: those of earlier days were not read until now; they stay.
    """
    try:
        save(path, {**load(path), **marks} if beside_earlier else marks)
    except (OSError, LibraryError) as error:
        log.warning("the marks in %s could not be kept: %s", path, error)
