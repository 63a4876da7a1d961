"""Albums: photos under a name, in an order of one's own, without touching a file.

An album holds contents, so that it stays as it is when files move, are read anew, or are judged by another
model. Each function gives a new shelf of albums; the old one stays as it is.
"""

import uuid
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from photo_finder.core.errors import UsageError
from photo_finder.core.operations import Move
from photo_finder.core.reports import Skipped

ExportWay = Literal["copies", "hard links", "symbolic links"]
"""How the photos of an album come into a folder."""

WAYS: tuple[ExportWay, ...] = ("copies", "hard links", "symbolic links")

KEPT = 50
"""Deleted albums that can be had back."""

LONGEST = 200
"""Characters of a name."""


@dataclass(frozen=True, slots=True)
class Album:
    """Photos under a name.

    Attributes:
        id: the same for good, whatever it is called.
        photos: digests of contents in the album's order, none twice; some may be in no file now.
        made: by the local clock.
    """

    id: str
    name: str
    photos: tuple[bytes, ...]
    made: datetime


@dataclass(frozen=True, slots=True)
class Shelf:
    """All albums.

    Attributes:
        albums: in the user's order.
        deleted: the latest first; they can be had back.
    """

    albums: tuple[Album, ...] = ()
    deleted: tuple[Album, ...] = ()

    def album(self, album: str) -> Album:
        """The album with this id. Raises: UsageError."""
        for each in self.albums:
            if each.id == album:
                return each
        raise UsageError("This album is no longer there.")

    def named(self, name: str) -> Album | None:
        """The album of a name, by which no other is called, or with this id."""
        wanted = _folded(name)
        same = (each for each in self.albums if _folded(each.name) == wanted or each.id == name)
        return next(same, None)


@dataclass(frozen=True, slots=True)
class AlbumPhotos:
    """The photos of an album that are in files now.

    Attributes:
        ids: the library's numbers in the album's order, int64 [n].
        stand_for: the digests in the album for which each stands: its own, and those of copies that went for
            it when duplicates were cleaned up.
        missing: photos of the album that are in no file now.
    """

    ids: NDArray[np.int64]
    stand_for: Mapping[int, tuple[bytes, ...]]
    missing: int

    def digests(self, ids: Iterable[int]) -> list[bytes]:
        """What the album holds for these photos."""
        return [digest for photo in ids for digest in self.stand_for.get(photo, ())]


@dataclass(frozen=True, slots=True)
class Exported:
    """What came of exporting an album.

    Attributes:
        path: the list, or the folder.
        way: how.
        files: photos in the list, or files in the folder, companions included.
        linked: files in the folder that are links; the others are copies.
        operation: that made the copies, and can be undone; None if there are none.
        made: from where each file in the folder comes.
        failed: files that are not there, and why.
    """

    path: str
    way: Literal["list"] | ExportWay
    files: int
    linked: int = 0
    operation: int | None = None
    made: tuple[Move, ...] = ()
    failed: tuple[Skipped, ...] = ()
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """The albums before something was done to them, and after it."""

    before: Shelf
    after: Shelf

    @property
    def made(self) -> tuple[Album, ...]:
        """Albums that were not there before."""
        known = {album.id for album in self.before.albums}
        return tuple(album for album in self.after.albums if album.id not in known)

    @property
    def touched(self) -> tuple[Album, ...]:
        """Albums that are there now and are new or not as they were."""
        known = set(self.before.albums)
        return tuple(album for album in self.after.albums if album not in known)


def safe_album_name(typed: str) -> str:
    """A name on one line that can be shown anywhere. Raises: UsageError if nothing is left of it."""
    name = _plain(typed)
    if not name:
        raise UsageError("An album needs a name.")
    return name


def album_name_of(group: str) -> str:
    """What the album of a group is called, whose name tells folders in one another with / between them.

    A folder of which the next one says the same and more (``2025/2025-03-02``) is left out.
    """
    parts = [part.strip() for part in group.split("/") if part.strip()]
    kept = [
        part
        for number, part in enumerate(parts)
        if number + 1 == len(parts) or not parts[number + 1].startswith(part)
    ]
    return safe_album_name(" / ".join(kept))


def filled(shelf: Shelf, wanted: Iterable[tuple[str, Sequence[bytes]]]) -> Shelf:
    """Photos in albums of these names, which are made unless they are there.

    Raises: UsageError for a name that is none.
    """
    albums = list(shelf.albums)
    place = {_folded(album.name): number for number, album in enumerate(albums)}
    for typed, photos in wanted:
        name = safe_album_name(typed)
        if _folded(name) not in place:
            place[_folded(name)] = len(albums)
            albums.append(Album(uuid.uuid4().hex[:12], name, (), datetime.now().replace(microsecond=0)))
        number = place[_folded(name)]
        albums[number] = _with_more(albums[number], photos)
    return replace(shelf, albums=tuple(albums))


def with_more(shelf: Shelf, album: str, photos: Sequence[bytes]) -> Shelf:
    """Photos at the end of an album; those that it has stay where they are."""
    return _changed(shelf, album, lambda each: _with_more(each, photos))


def without(shelf: Shelf, album: str, photos: Collection[bytes]) -> Shelf:
    """An album without these photos."""
    gone = set(photos)
    return _changed(
        shelf, album, lambda each: replace(each, photos=tuple(p for p in each.photos if p not in gone))
    )


def reordered(shelf: Shelf, album: str, photos: Collection[bytes], before: bytes | None) -> Shelf:
    """Photos of an album, in the order that they have, before another one of it; None: at its end."""
    going = set(photos)

    def change(each: Album) -> Album:
        moved = tuple(photo for photo in each.photos if photo in going)
        stops = [number for number, photo in enumerate(each.photos) if photo == before]
        cut = stops[0] if stops else len(each.photos)
        ahead = tuple(photo for photo in each.photos[:cut] if photo not in going)
        behind = tuple(photo for photo in each.photos[cut:] if photo not in going)
        return replace(each, photos=(*ahead, *moved, *behind))

    return _changed(shelf, album, change)


def renamed(shelf: Shelf, album: str, typed: str) -> Shelf:
    """An album with another name. Raises: UsageError if it is none, or that of another album."""
    name, own = safe_album_name(typed), shelf.album(album)
    other = next((e for e in shelf.albums if e is not own and _folded(e.name) == _folded(name)), None)
    if other is not None:
        raise UsageError(f"There is another album named {other.name}.")
    return _changed(shelf, album, lambda each: replace(each, name=name))


def placed(shelf: Shelf, album: str, before: str | None) -> Shelf:
    """An album before another one among all; None: the last."""
    own = shelf.album(album)
    if before == album:
        return shelf
    rest = [each for each in shelf.albums if each.id != album]
    stops = [number for number, each in enumerate(rest) if each.id == before]
    cut = stops[0] if stops else len(rest)
    return replace(shelf, albums=(*rest[:cut], own, *rest[cut:]))


def deleted(shelf: Shelf, album: str) -> Shelf:
    """The shelf without an album, which can be had back."""
    own = shelf.album(album)
    rest = tuple(each for each in shelf.albums if each.id != album)
    return Shelf(rest, (own, *(each for each in shelf.deleted if each.id != album))[:KEPT])


def restored(shelf: Shelf, name: str | None) -> Shelf:
    """The album of this name that was deleted last is there again; None: the one that was deleted last.

    Raises: UsageError if there is none, or if another one has its name meanwhile.
    """
    found = [each for each in shelf.deleted if name is None or _folded(each.name) == _folded(name)]
    if not found:
        raise UsageError(f"No album named {name} was deleted." if name else "No album was deleted.")
    if shelf.named(found[0].name) is not None:
        raise UsageError(f"There is another album named {found[0].name}; rename it first.")
    left = tuple(each for each in shelf.deleted if each is not found[0])
    return Shelf((*shelf.albums, found[0]), left)


def undone(now: Shelf, change: Change) -> Shelf:
    """The shelf without a change; what was done since stays.

    An album that the change made, and that is not as it was made, can be had back as one that was deleted.
    One that was there before the change is there again, even if it was deleted since.
    """
    if now == change.after:
        return change.before
    old = {album.id: album for album in change.before.albums}
    new = {album.id: album for album in change.after.albums}
    known = {album.id: album for album in (*now.deleted, *now.albums)}
    back = {
        key: _as_before(album, new.get(key), known.get(key, album))
        for key, album in old.items()
        if album != new.get(key)
    }
    made = new.keys() - old.keys()
    going = [album for album in now.albums if album.id in made]
    missed = [album for album in going if album != new[album.id] or album in change.before.deleted]
    stay = [back.pop(album.id, album) for album in now.albums if album.id not in made]
    deleted = (*missed, *(album for album in now.deleted if album.id not in back))
    return Shelf(_in_former_order((*stay, *back.values()), change), deleted[:KEPT])


def _as_before(old: Album, new: Album | None, now: Album) -> Album:
    """An album without the change that made a new one of an old one; what was done to it since stays."""
    if new is None:
        return now
    name = old.name if now.name == new.name else now.name
    was, came = set(old.photos), set(now.photos) - set(new.photos)
    if old.photos == new.photos[: len(old.photos)]:  # photos were put at its end, if anywhere
        return replace(now, name=name, photos=tuple(each for each in now.photos if each in was | came))
    left = set(new.photos) - set(now.photos)
    former = (each for each in old.photos if each not in left)
    photos = dict.fromkeys((*former, *(each for each in now.photos if each in came)))
    return replace(now, name=name, photos=tuple(photos))


def _in_former_order(albums: tuple[Album, ...], change: Change) -> tuple[Album, ...]:
    """Albums in the order before a change, if that put them into another one; others stay where they are."""
    before = {album.id: number for number, album in enumerate(change.before.albums)}
    after = [before[album.id] for album in change.after.albums if album.id in before]
    if after == sorted(after):
        return albums
    former = iter(sorted((each for each in albums if each.id in before), key=lambda each: before[each.id]))
    return tuple(next(former) if each.id in before else each for each in albums)


def _with_more(album: Album, photos: Sequence[bytes]) -> Album:
    return replace(album, photos=tuple(dict.fromkeys((*album.photos, *photos))))


def _changed(shelf: Shelf, album: str, change: Callable[[Album], Album]) -> Shelf:
    own = shelf.album(album)
    return replace(shelf, albums=tuple(change(each) if each is own else each for each in shelf.albums))


def _plain(typed: str) -> str:
    printable = "".join(letter if letter.isprintable() else " " for letter in typed)
    return " ".join(printable.split())[:LONGEST].rstrip()


def _folded(typed: str) -> str:
    return _plain(typed).casefold()
