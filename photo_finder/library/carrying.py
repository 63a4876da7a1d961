"""Metadata of copies that are to go, for the files that stay: what these lack, and sidecars that say it.

Owns how several copies are merged, and where nothing may be written. Writes nothing: ``actions`` does.
"""

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from photo_finder.actions.remove import Extras
from photo_finder.core.carrying import Carried, Described, Sidecar
from photo_finder.core.duplicates import Removal
from photo_finder.core.errors import UnreadablePhotoError, VanishedPhotoError
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.imaging.description import describe, describe_by_sidecars
from photo_finder.imaging.reading import digest, read_file
from photo_finder.imaging.sidecar_files import ENDING, SidecarFiles
from photo_finder.imaging.xmp import described
from photo_finder.imaging.xmp_tree import MAX_BYTES
from photo_finder.imaging.xmp_writing import with_values

PROTECTED = "it is in a folder that is never touched"
READ_ONLY = "its folder cannot be written"
UNREADABLE = "its sidecar {name} cannot be read: {reason}"
NO_XMP = "its sidecar {name} is nothing that it could be added to"

_Told = tuple[str, Described]


class Carrying:
    """What is carried over in one library.

    Args:
        max_pixels: of a larger picture only the sidecars are read.
    """

    def __init__(self, max_pixels: int) -> None:
        self._max_pixels = max_pixels

    def plan(
        self,
        removals: Sequence[Removal],
        never: Callable[[str], bool],
        *,
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> tuple[Carried, ...]:
        """What each keeper lacks and its copies tell. Changes nothing.

        Args:
            removals: what is to go, and what stays for it.
            never: whether a file is in a folder that is never touched.
            progress: told ``check``, done and total in files that are to go.
            cancel: looked at between files.

        Raises: Cancelled.
        """
        drafting = _Drafting(never, self._max_pixels)
        done = 0
        for keeper, copies in _by_keeper(removals).items():
            told: list[_Told] = []
            for removal in copies:
                cancel.check()
                told.append((removal.path, drafting.of_copy(removal)))
                done += 1
                progress(Step("check", done, len(removals)))
            drafting.take(keeper, [each for each in told if not each[1].empty])
        return tuple(drafting.found)

    def extras(self, carried: Iterable[Carried], *, link: bool = False) -> Extras:
        """The sidecars as they are to be now, and which copies stay as theirs cannot be written."""
        files = SidecarFiles()
        sidecars: list[Sidecar] = []
        unwritten: dict[str, str] = {}
        for each in carried:
            made = each.problem or self._sidecar(each, files)
            if isinstance(made, str):
                unwritten |= dict.fromkeys(map(os.path.abspath, each.sources), made)
            elif made is not None:
                sidecars.append(made)
        return Extras(link, sidecars, unwritten)

    def _sidecar(self, carried: Carried, files: SidecarFiles) -> Sidecar | str | None:
        """As it is to be; why there can be none; None if it says all that already."""
        keywords: tuple[str, ...] = ()
        if carried.values.keywords:
            has = describe(carried.keeper, files.of(carried.keeper), max_pixels=self._max_pixels)
            keywords = has.keywords
        try:
            old = _content(carried.sidecar)
        except UnreadablePhotoError as error:
            return UNREADABLE.format(name=os.path.basename(carried.sidecar), reason=error)
        new = with_values(old, _with_all_keywords(carried.values, keywords))
        if new is None:
            return NO_XMP.format(name=os.path.basename(carried.sidecar))
        if new == old:
            return None
        return Sidecar(carried.sidecar, carried.keeper, new, None if old is None else digest(old))


class _Drafting:
    """One plan."""

    def __init__(self, never: Callable[[str], bool], max_pixels: int) -> None:
        self._never = never
        self._max_pixels = max_pixels
        self._files = SidecarFiles()
        self._taken: set[str] = set()
        self.found: list[Carried] = []

    def of_copy(self, removal: Removal) -> Described:
        """What a copy tells; of one that has the keeper's bytes, what its sidecars do."""
        sidecars = self._files.of(removal.path)
        if removal.digest == removal.keeper_digest:
            return describe_by_sidecars(sidecars)
        return describe(removal.path, sidecars, max_pixels=self._max_pixels)

    def take(self, keeper: str, told: Sequence[_Told]) -> None:
        """Add what a keeper lacks of what its copies tell."""
        if not told:
            return
        sidecars = self._files.of(keeper)
        has = describe(keeper, sidecars, max_pixels=self._max_pixels)
        lacking = lacking_of(has, [each for _path, each in told])
        if lacking.empty:
            return
        sources = tuple(path for path, each in told if not lacking_of(has, [each]).empty)
        sidecar = self._place(keeper, sidecars)
        problem = self._problem(keeper, sidecar, _with_all_keywords(lacking, has.keywords))
        self.found.append(Carried(keeper, sidecar, lacking, sources, problem))

    def _place(self, keeper: str, sidecars: Sequence[str]) -> str:
        """Its own sidecar, or a new one; no two keepers write into the same."""
        places = (*sidecars[:1], keeper + ENDING)
        place = next((place for place in places if place.casefold() not in self._taken), places[-1])
        self._taken.add(place.casefold())
        return place

    def _problem(self, keeper: str, sidecar: str, values: Described) -> str:
        """Why it cannot be written; empty if it can. A sidecar must then say what it was told."""
        if self._never(keeper):
            return PROTECTED
        if not os.access(os.path.dirname(sidecar), os.W_OK):
            return READ_ONLY
        try:
            new = with_values(_content(sidecar), values)
        except UnreadablePhotoError as error:
            return UNREADABLE.format(name=os.path.basename(sidecar), reason=error)
        if new is None or not lacking_of(described(new), [values]).empty:
            return NO_XMP.format(name=os.path.basename(sidecar))
        return ""


def lacking_of(has: Described, told: Iterable[Described]) -> Described:
    """What a photo lacks of what others tell: of single values the first, of keywords all."""
    lacking = Described()
    for each in told:
        lacking = Described(
            taken=lacking.taken or (each.taken if has.taken is None else None),
            place=lacking.place or (each.place if has.place is None else None),
            rating=lacking.rating or (_stars(each.rating) if has.rating is None else None),
            keywords=_further(has.keywords, (*lacking.keywords, *each.keywords)),
            title=lacking.title or (None if has.title else each.title),
            description=lacking.description or (None if has.description else each.description),
        )
    return lacking


def _stars(rating: int | None) -> int | None:
    """That a copy was rejected is no reason to reject the photo that stays."""
    return rating if rating is not None and rating > 0 else None


def _further(has: Iterable[str], keywords: Iterable[str]) -> tuple[str, ...]:
    """Keywords that are not there, each once, whatever its case."""
    there = {word.casefold() for word in has}
    found: dict[str, str] = {}
    for word in keywords:
        if word.casefold() not in there:
            found.setdefault(word.casefold(), word)
    return tuple(found.values())


def _with_all_keywords(values: Described, has: Sequence[str]) -> Described:
    """With those that the photo has too: programs take a sidecar's keywords for all that there are."""
    if not values.keywords:
        return values
    return replace(values, keywords=(*has, *_further(has, values.keywords)))


def _content(sidecar: str) -> bytes | None:
    """Bytes of a sidecar; None if there is none. Raises: UnreadablePhotoError."""
    try:
        return read_file(sidecar, max_bytes=MAX_BYTES)
    except VanishedPhotoError:
        return None


def _by_keeper(removals: Iterable[Removal]) -> dict[str, list[Removal]]:
    found: dict[str, list[Removal]] = {}
    for removal in removals:
        found.setdefault(os.path.abspath(removal.keeper), []).append(removal)
    return found
