"""Searches that are kept under a name, in a folder of the library's own, beside the catalog.

Photos of the library are named by their content, so that a search survives moves and a lost catalog; of other
pictures a copy is kept, so that it survives their going.
"""

import json
import logging
import os
import shutil
import threading
import uuid
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from photo_finder.core.errors import LibraryError, UsageError
from photo_finder.core.query import Box, Example, PhotoFilter
from photo_finder.core.saved_search import SavedSearch
from photo_finder.whole_files import write_whole

log = logging.getLogger(__name__)

Entry = dict[str, Any]

_LONGEST = 60
"""Letters of a file's name, from its end, that its copy bears; systems allow 255 bytes."""


class SavedSearches:
    """All that are kept. Thread-safe.

    Args:
        folder: where they lie; made when the first one is kept.
        digest_of: the digest of a photo by its id.
        id_of: the id of a photo by its digest.
    """

    def __init__(
        self, folder: Path, digest_of: Callable[[int], bytes | None], id_of: Callable[[bytes], int | None]
    ) -> None:
        self._folder = folder
        self._digest_of, self._id_of = digest_of, id_of
        self._mutex = threading.Lock()

    def all(self) -> tuple[SavedSearch, ...]:
        """The latest last; what is damaged in the file is left out. Raises: LibraryError."""
        with self._mutex:
            return tuple(self._searches(self._read()))

    def add(self, search: SavedSearch) -> SavedSearch:
        """Keep one; its key is made, and its name gets a number if there is one of that name.

        Raises: UsageError (no name, nothing to look for), LibraryError (it cannot be written).
        """
        if not search.like:
            raise UsageError("A search without an example cannot be saved.")
        key = uuid.uuid4().hex
        with self._mutex:
            entries = self._read()
            try:
                entry = self._entry(key, _free_name(search.name, entries), search)
                self._write([*entries, entry])
            except Exception:  # its pictures would be there for good
                shutil.rmtree(self._folder / key, ignore_errors=True)
                raise
            return self._search(entry)

    def rename(self, key: str, name: str) -> None:
        """Call it otherwise; the name gets a number if another has it. Raises: as ``add``."""
        with self._mutex:
            entries = self._read()
            others = [entry for entry in entries if entry.get("key") != key]
            free = _free_name(name, others)
            self._write([entry | {"name": free} if entry.get("key") == key else entry for entry in entries])

    def mark_seen(self, key: str, digests: Iterable[bytes]) -> None:
        """These contents were found when it was looked at. Raises: LibraryError."""
        seen = sorted(digest.hex() for digest in digests)
        with self._mutex:
            entries = self._read()
            self._write([entry | {"seen": seen} if entry.get("key") == key else entry for entry in entries])

    def remove(self, key: str) -> None:
        """Keep it no longer, nor the pictures that were copied for it. Raises: LibraryError."""
        with self._mutex:
            entries = self._read()
            kept = [entry for entry in entries if entry.get("key") != key]
            if len(kept) == len(entries):
                return
            self._write(kept)
            shutil.rmtree(self._folder / key, ignore_errors=True)

    def _entry(self, key: str, name: str, search: SavedSearch) -> Entry:
        """What the file tells of a search, whose pictures are copied. Raises: UsageError, LibraryError."""
        try:
            like, unlike = (
                [self._kept(key, number, example) for number, example in enumerate(side, start)]
                for side, start in ((search.like, 1), (search.unlike, len(search.like) + 1))
            )
        except OSError as error:
            raise _refusal(error) from error
        return {
            "key": key,
            "name": name,
            "like": like,
            "unlike": unlike,
            "folder": None if search.where.folder is None else str(search.where.folder),
            "after": _written(search.where.after),
            "before": _written(search.where.before),
            "strictness": search.strictness,
            "seen": sorted(digest.hex() for digest in search.seen),
        }

    # --- one example -------------------------------------------------------------------------

    def _kept(self, key: str, number: int, example: Example) -> Entry:
        box = example.box
        side: Entry = {} if box is None else {"box": [box.x, box.y, box.width, box.height]}
        source = example.source
        if isinstance(source, int):
            digest = self._digest_of(source)
            if digest is None:
                raise UsageError("A photo of this search is no longer in the library; nothing was saved.")
            return side | {"photo": digest.hex()}
        name = f"{number}-{source.name[-_LONGEST:]}" if isinstance(source, Path) else f"{number}.png"
        target = self._folder / key / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(source, Path):
            shutil.copyfile(source, target)
        else:
            target.write_bytes(source)
        return side | {"file": name}

    def _example(self, key: str, kept: Entry) -> Example | None:
        box = Box(*(int(part) for part in kept["box"])) if "box" in kept else None
        if "photo" in kept:
            photo_id = self._id_of(bytes.fromhex(kept["photo"]))
            return None if photo_id is None else Example(photo_id, box)
        return Example(self._folder / key / os.path.basename(str(kept["file"])), box)

    # --- the file ----------------------------------------------------------------------------

    @property
    def _file(self) -> Path:
        return self._folder / "searches.json"

    def _read(self) -> list[Entry]:
        try:
            found = json.loads(self._file.read_text(encoding="ascii"))
        except FileNotFoundError:
            return []
        except OSError as error:
            raise LibraryError(f"The saved searches cannot be read ({error.strerror}).") from error
        except ValueError as error:
            log.warning("the saved searches in %s are damaged and put aside: %s", self._file, error)
            self._file.replace(self._file.with_suffix(".damaged"))
            return []
        return [entry for entry in found if isinstance(entry, dict)] if isinstance(found, list) else []

    def _write(self, entries: Sequence[Entry]) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._file, json.dumps(list(entries)))
        except OSError as error:
            raise _refusal(error) from error

    def _searches(self, entries: Iterable[Entry]) -> Iterable[SavedSearch]:
        for entry in entries:
            try:
                yield self._search(entry)
            except (KeyError, TypeError, ValueError, AttributeError) as error:
                log.warning("a saved search is damaged and left out: %r", error)

    def _search(self, entry: Entry) -> SavedSearch:
        key = str(entry["key"])
        like, unlike = (
            tuple(found for kept in entry[side] if (found := self._example(key, kept)) is not None)
            for side in ("like", "unlike")
        )
        where = PhotoFilter(
            folder=Path(entry["folder"]) if entry["folder"] else None,
            after=_day(entry["after"]),
            before=_day(entry["before"]),
        )
        seen = frozenset(bytes.fromhex(digest) for digest in entry["seen"])
        return SavedSearch(str(entry["name"]), like, unlike, where, float(entry["strictness"]), key, seen)


def _refusal(error: OSError) -> LibraryError:
    return LibraryError(f"The search could not be saved ({error.strerror}).")


def _free_name(name: str, entries: Sequence[Entry]) -> str:
    wanted = " ".join(name.split())
    if not wanted:
        raise UsageError("A saved search needs a name.")
    taken = {entry.get("name") for entry in entries}
    free, number = wanted, 1
    while free in taken:
        number += 1
        free = f"{wanted} {number}"
    return free


def _written(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(written: str | None) -> date | None:
    return None if written is None else date.fromisoformat(written)
