"""Planning the removal of photos that a person chose: which files go, and what is left of each picture.

Changes nothing: a plan is carried out by ``actions``, which looks at every file once more.
"""

import os
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from photo_finder.core.by_hand import HandOffer, HandPlan, HandRemoval
from photo_finder.core.duplicates import DEFAULT_PRECISION
from photo_finder.core.photo import Photo, PhotoFile
from photo_finder.core.progress import NEVER, Cancel
from photo_finder.core.reports import Skipped
from photo_finder.library.gathering import Gathering

_Place = tuple[PhotoFile, bytes]
"""A file and the digest of its content."""


class RemovingByHand:
    """Plans for one library.

    Args:
        gathering: tells copies.
        never: whether a file is in a folder that is never touched.
    """

    def __init__(self, gathering: Gathering, never: Callable[[str], bool]) -> None:
        self._catalog = gathering.catalog
        self._gathering = gathering
        self._never = never

    def offer(self, ids: Sequence[int], cancel: Cancel = NEVER) -> HandOffer:
        """The ways to remove these photos. Raises: Cancelled."""
        photos = [photo for photo in self._catalog.photos.get(ids) if photo.files]
        copies = self._copies()
        every = self._plan([(photo, photo.files) for photo in photos], copies, cancel)
        shown = self._plan([(photo, [_shown(photo)]) for photo in photos], copies, cancel)
        return HandOffer(len(photos), every, shown)

    def _plan(
        self,
        wanted: Sequence[tuple[Photo, Sequence[PhotoFile]]],
        copies: Mapping[bytes, Sequence[_Place]],
        cancel: Cancel,
    ) -> HandPlan:
        left: list[Skipped] = []
        going: list[tuple[Photo, list[PhotoFile]]] = []
        for photo, files in wanted:
            refused = {file.path: reason for file in files if (reason := self._refusal(file))}
            left += [Skipped(path, reason) for path, reason in refused.items()]
            going.append((photo, [file for file in files if file.path not in refused]))
        gone = {file.path for _photo, files in going for file in files}
        removals: list[HandRemoval] = []
        last: list[int] = []
        for photo, files in going:
            cancel.check()
            places = (*((file, photo.digest) for file in photo.files), *copies.get(photo.digest, ()))
            stays = [place for place in places if place[0].path not in gone and _may_be_there(place[0])]
            removals += [_removal(photo, file, stays) for file in files]
            if files and not stays:
                last.append(photo.id)
        return HandPlan(tuple(removals), tuple(last), tuple(left))

    def _refusal(self, file: PhotoFile) -> str:
        """Why a file stays; empty if it may go."""
        if file.offline:
            return "its drive is away"
        return "it is in a folder that is never touched" if self._never(file.path) else ""

    def _copies(self) -> Mapping[bytes, Sequence[_Place]]:
        """Files of other contents that hold the same picture, as far as copies were looked for."""
        material = self._gathering.copies(DEFAULT_PRECISION)
        said = {frozenset((one.first, one.second)) for one in self._catalog.verdicts.all()}
        found: defaultdict[bytes, list[_Place]] = defaultdict(list)
        for bond in material.bonds:
            if bond.doubtful or frozenset((bond.first, bond.second)) in said:
                continue
            for one, other in ((bond.first, bond.second), (bond.second, bond.first)):
                found[one] += [(each.file, other) for each in material.contents[other]]
        return found


def _shown(photo: Photo) -> PhotoFile:
    return next(file for file in photo.files if file.path == photo.path)


def _removal(photo: Photo, file: PhotoFile, stays: Sequence[_Place]) -> HandRemoval:
    for keeper, digest in _there(file.path, stays):
        return HandRemoval(file.path, photo.digest, file.size_bytes, keeper.path, digest)
    return HandRemoval(file.path, photo.digest, file.size_bytes)


def _may_be_there(file: PhotoFile) -> bool:
    """False if it was surely taken away since the library read it."""
    return file.offline or os.path.lexists(file.path)


def _there(path: str, stays: Sequence[_Place]) -> Iterator[_Place]:
    """Those that are on the disk now, and no other name of the very file."""
    for place in stays:
        try:
            if not os.path.samefile(path, place[0].path):
                yield place
        except OSError:
            continue
