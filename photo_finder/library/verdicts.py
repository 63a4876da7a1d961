"""What the user said of pairs of photos, kept in the catalog and once more beside it.

By content: it survives moves, other models, indexing anew, and a lost catalog.
"""

import json
import logging
import os
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from photo_finder.catalog import Catalog
from photo_finder.core.duplicates import Decided, NotDuplicates, Verdict
from photo_finder.core.errors import UnreadablePhotoError, UsageError
from photo_finder.imaging.prepare import digest_file
from photo_finder.library.write_lock import WriteLock
from photo_finder.whole_files import write_whole

log = logging.getLogger(__name__)

Contents = Sequence[bytes | Path]
"""Photos by their digests, or by files that hold them."""


class Verdicts:
    """The verdicts of one library.

    Args:
        catalog: that keeps them.
        writing: held while they are changed.
        beside: the file that keeps them for the day the catalog is lost.
    """

    def __init__(self, catalog: Catalog, writing: WriteLock, beside: Path) -> None:
        self._catalog = catalog
        self._writing = writing
        self._beside = beside

    def all(self) -> tuple[Verdict, ...]:
        """The latest first, with the places of the photos."""
        return tuple(
            Verdict(said, self._places(said.first), self._places(said.second))
            for said in self._catalog.verdicts.all()
        )

    def decided(self) -> Decided:
        """How often what was shown as copies was agreed to, and how often it was wrong."""
        wrong = _groups(self._catalog.verdicts.of_copies())
        return Decided(self._catalog.journal.decided() + wrong, wrong)

    def _places(self, digest: bytes) -> tuple[str, ...]:
        return tuple(member.file.path for member in self._catalog.duplicates.with_content(digest))

    def say(self, first: bytes | Path, others: Contents) -> None:
        """The first photo and each of the others are no duplicates.

        Raises: UsageError (two files of the same bytes, or one that cannot be read), LibraryError.
        """
        pairs = self._pairs(first, others)
        now = datetime.now().replace(microsecond=0)
        with self._writing.held():
            self._catalog.verdicts.put(NotDuplicates(*pair, now) for pair in pairs)
            self._keep_beside()

    def take_back(self, first: bytes | Path, others: Contents) -> int:
        """The first photo and each of the others may be duplicates again.

        Returns: how many verdicts there were. Raises: as ``say``.
        """
        pairs = self._pairs(first, others)
        with self._writing.held():
            found = self._catalog.verdicts.remove(pairs)
            self._keep_beside()
        return found

    def _pairs(self, first: bytes | Path, others: Contents) -> list[tuple[bytes, bytes]]:
        one = self._digest(first)
        digests = [self._digest(other) for other in others]
        if one in digests:
            raise UsageError("Two files of the same bytes are the same picture, whatever is said of them.")
        return [(min(one, other), max(one, other)) for other in digests]

    def _digest(self, source: bytes | Path) -> bytes:
        """Of what the library read there, else of what lies there."""
        if isinstance(source, bytes):
            return source
        path = os.path.abspath(os.path.expanduser(source))
        try:
            return self._catalog.duplicates.digest_at(path) or digest_file(path)[0]
        except UnreadablePhotoError as error:
            raise UsageError(f"{path} cannot be read: {error}.") from error

    def _keep_beside(self) -> None:
        said = [
            {"first": v.first.hex(), "second": v.second.hex(), "said": v.said.isoformat()}
            for v in self._catalog.verdicts.all()
        ]
        try:
            write_whole(self._beside, json.dumps(said, indent=0))
        except OSError as error:
            log.warning("what was said of duplicates could not be kept beside the catalog: %s", error)


def _groups(pairs: Iterable[tuple[bytes, bytes]]) -> int:
    """Number of groups that these pairs split: pairs with a photo in common are of one."""
    groups: list[set[bytes]] = []
    for pair in pairs:
        touched = [group for group in groups if not group.isdisjoint(pair)]
        groups = [group for group in groups if group.isdisjoint(pair)]
        groups.append(set(pair).union(*touched))
    return len(groups)


def kept_beside(path: Path) -> list[NotDuplicates]:
    """What the file beside the catalog says; what is damaged is left out."""
    try:
        found = json.loads(path.read_text(encoding="ascii"))
    except FileNotFoundError:
        return []
    except (OSError, ValueError) as error:
        log.warning("what was said of duplicates in %s cannot be read: %s", path, error)
        return []
    return list(_sound(found if isinstance(found, list) else ()))


def _sound(items: Iterable[object]) -> Iterable[NotDuplicates]:
    for item in items:
        try:
            first, second = (bytes.fromhex(item[end]) for end in ("first", "second"))  # type: ignore[index]
            said = datetime.fromisoformat(item["said"])  # type: ignore[index]
        except (TypeError, KeyError, ValueError):
            continue
        if first < second:
            yield NotDuplicates(first, second, said)
