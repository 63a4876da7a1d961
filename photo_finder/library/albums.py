"""Albums of a library: what is in them, and what can be done with them. No file of the user's is touched.

Owns how the albums, which hold contents, and the catalog, which knows where these lie, are brought together.
"""

import os
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from photo_finder.catalog import Catalog
from photo_finder.core import albums as shelves
from photo_finder.core.albums import Album, AlbumPhotos, Change, Exported, ExportWay
from photo_finder.core.errors import UsageError
from photo_finder.core.folder_names import safe_part
from photo_finder.core.grouping import PhotoGroup
from photo_finder.core.operations import Move
from photo_finder.core.placing import as_import, numbered
from photo_finder.core.progress import NEVER, Cancel, Progress, silent
from photo_finder.core.query import PhotoFilter
from photo_finder.core.reports import Skipped
from photo_finder.library.album_export import refuse_place, write_list
from photo_finder.library.album_file import AlbumFile
from photo_finder.library.removing import Removing
from photo_finder.library.watched_names import as_watched

_MOST_KEEPERS = 10
"""A copy may have gone for a keeper that went for another one later, so many times."""


class Albums:
    """The albums of one library. Every change is on the disk when it returns.

    Args:
        catalog: knows where contents lie.
        file: that keeps the albums.
        removing: copies and links photos when albums are exported.
    """

    def __init__(self, catalog: Catalog, file: AlbumFile, removing: Removing) -> None:
        self._catalog = catalog
        self._file = file
        self._removing = removing

    # --- looking -----------------------------------------------------------------------------

    def all(self) -> tuple[Album, ...]:
        """In the user's order. Raises: LibraryError."""
        return self._file.read().albums

    def find(self, name: str) -> Album:
        """The album of this name, in upper or lower case, or with this id. Raises: UsageError."""
        found = self._file.read().named(name)
        if found is None:
            raise UsageError(f"There is no album named {name} (see album list).")
        return found

    def photos(self, album: str) -> AlbumPhotos:
        """The photos of an album. Of a copy that was cleaned up, the one that stayed for it.

        Raises: UsageError if there is no such album.
        """
        digests = self._file.read().album(album).photos
        known = self._catalog.photos.ids_of(digests)
        if len(known) < len(digests):
            known |= self._keepers([digest for digest in digests if digest not in known])
        stand_for: dict[int, tuple[bytes, ...]] = {}
        for digest in digests:
            if digest in known:
                stand_for[known[digest]] = (*stand_for.get(known[digest], ()), digest)
        return AlbumPhotos(np.array(list(stand_for), np.int64), stand_for, len(digests) - len(known))

    def _keepers(self, gone: Sequence[bytes]) -> dict[bytes, int]:
        """For contents that lie nowhere, the photos that stayed for them."""
        keeper, now = self._catalog.journal.keepers(), {digest: digest for digest in gone}
        found: dict[bytes, int] = {}
        for _step in range(_MOST_KEEPERS):
            now = {digest: keeper[last] for digest, last in now.items() if last in keeper}
            known = self._catalog.photos.ids_of(list(set(now.values()))) if now else {}
            found |= {digest: known[last] for digest, last in now.items() if last in known}
            now = {digest: last for digest, last in now.items() if last not in known}
        return found

    def paths(self, album: str) -> list[str]:
        """A file of each photo of an album, in its order. Raises: UsageError."""
        return [photo.path for photo in self._catalog.photos.get(self.photos(album).ids.tolist())]

    def of_ids(self, photos: Sequence[int]) -> list[bytes]:
        """Digests of photos by the library's numbers; those that it does not know are left out."""
        known = self._catalog.duplicates.digests(photos)
        return [known[photo] for photo in photos if photo in known]

    def of_files(self, paths: Iterable[Path]) -> tuple[list[bytes], list[Skipped]]:
        """Digests of photos by their files, of all of those that lie in a folder; and files not known."""
        found: dict[bytes, None] = {}
        unknown = []
        for path in paths:
            absolute = as_watched(os.path.abspath(os.path.expanduser(path)), self._catalog.folders.paths())
            digest = self._catalog.duplicates.digest_at(absolute)
            inside = []
            if digest is None:
                ids = self._catalog.photos.ids(PhotoFilter(folder=Path(absolute)))
                inside = self.of_ids(ids[::-1].tolist())  # the oldest first
            if digest is None and not inside:
                unknown.append(Skipped(absolute, "the library does not know it (see index)"))
            found |= dict.fromkeys([digest] if digest is not None else inside)
        return list(found), unknown

    # --- changing ----------------------------------------------------------------------------

    def fill(self, name: str, photos: Sequence[bytes] = ()) -> Change:
        """Photos in the album of this name, which is made unless it is there.

        Raises: UsageError for a name that is none, LibraryError.
        """
        return self._file.change(lambda shelf: shelves.filled(shelf, [(name, photos)]))

    def of_groups(self, groups: Sequence[PhotoGroup]) -> Change:
        """An album of each group; one that has its name already gets its photos. Raises: LibraryError."""
        wanted = [
            (shelves.album_name_of(group.name), [member.digest for member in group.members])
            for group in groups
        ]
        return self._file.change(lambda shelf: shelves.filled(shelf, wanted))

    def add(self, album: str, photos: Sequence[bytes]) -> Change:
        """More photos at the end of an album. Raises: UsageError, LibraryError."""
        return self._file.change(lambda shelf: shelves.with_more(shelf, album, photos))

    def take_out(self, album: str, photos: Collection[bytes]) -> Change:
        """Fewer photos in an album. Raises: UsageError, LibraryError."""
        return self._file.change(lambda shelf: shelves.without(shelf, album, photos))

    def reorder(self, album: str, photos: Collection[bytes], before: bytes | None) -> Change:
        """Photos of an album before another one of it, or with None at its end. Raises: likewise."""
        return self._file.change(lambda shelf: shelves.reordered(shelf, album, photos, before))

    def rename(self, album: str, name: str) -> Change:
        """Another name, which no other album has. Raises: UsageError, LibraryError."""
        return self._file.change(lambda shelf: shelves.renamed(shelf, album, name))

    def place(self, album: str, before: str | None) -> Change:
        """An album before another one, or with None the last. Raises: UsageError, LibraryError."""
        return self._file.change(lambda shelf: shelves.placed(shelf, album, before))

    def delete(self, album: str) -> Change:
        """No such album any more; ``restore`` brings it back. Raises: UsageError, LibraryError."""
        return self._file.change(lambda shelf: shelves.deleted(shelf, album))

    def restore(self, name: str | None = None) -> Change:
        """The album of this name, or any, that was deleted last. Raises: UsageError, LibraryError."""
        return self._file.change(lambda shelf: shelves.restored(shelf, name))

    def undo(self, change: Change) -> Change:
        """All as it was before a change; what was done since stays. Raises: LibraryError."""
        return self._file.change(lambda shelf: shelves.undone(shelf, change))

    # --- exporting ---------------------------------------------------------------------------

    def export_list(self, album: str, path: Path) -> Exported:
        """Write the paths of an album's photos: a table (``.csv``), ``.json``, or one a line (``.m3u8``, …).

        Raises: UsageError (another ending), LibraryError.
        """
        own = self._file.read().album(album)
        photos = self._catalog.photos.get(self.photos(album).ids.tolist())
        return Exported(write_list(own.name, photos, path), "list", files=len(photos))

    def export(
        self,
        album: str,
        into: Path,
        way: ExportWay,
        *,
        in_order: bool = False,
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> Exported:
        """Make a new folder of an album's photos, with what belongs to them.

        Args:
            album: its id.
            into: that the folder, named after the album, is made in.
            way: copies (an operation that can be undone), or links, hard or symbolic. What cannot be linked
                is copied.
            in_order: names begin with numbers, so that they sort as in the album.
            progress: told ``check``, then ``import``, done and total in files.
            cancel: looked at between files.

        Raises: UsageError (the folder is there already), FolderError (not enough space), LibraryError.
        """
        own = self._file.read().album(album)
        top = os.path.abspath(os.path.expanduser(into))
        folder = os.path.join(top, safe_part(own.name) or own.id)
        refuse_place(top, folder)
        photos = self._catalog.photos.get(self.photos(album).ids.tolist())
        here = [photo.path for photo in photos if not photo.offline]
        away = tuple(Skipped(photo.path, "its drive is away") for photo in photos if photo.offline)
        plan = self._removing.plan_placing(dict.fromkeys(here, folder), top, progress, cancel, copy=True)
        plan = replace(plan, failed=(*away, *plan.failed))
        if in_order:
            plan = numbered(plan, here)
        what = f"Copied the album {own.name}"
        report, linked = self._removing.hand_out(as_import(plan), way, what, progress, cancel)
        return Exported(
            folder,
            way,
            files=len(report.made),
            linked=linked,
            operation=report.operation,
            made=tuple(Move(made.source, made.path) for made in report.made),
            failed=report.failed,
            cancelled=report.cancelled,
        )
