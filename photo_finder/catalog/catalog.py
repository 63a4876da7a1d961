"""The catalog as one value: its tables, and the few facts that belong to none of them."""

import os
import time
from datetime import datetime
from pathlib import Path

from photo_finder.catalog.browsing import Browsing
from photo_finder.catalog.database import DamagedError, Database
from photo_finder.catalog.duplicates import DuplicateTable
from photo_finder.catalog.files import FileTable
from photo_finder.catalog.folders import FolderTable
from photo_finder.catalog.journal import JournalTable
from photo_finder.catalog.pairs import PairTable
from photo_finder.catalog.photos import PhotoTable
from photo_finder.catalog.places import Places
from photo_finder.catalog.schema import migrate, refuse_newer, version_of
from photo_finder.catalog.vectors import VectorTable
from photo_finder.catalog.verdicts import VerdictTable
from photo_finder.core.errors import LibraryError

_SIDE_FILES = ("-wal", "-shm")


class Catalog:
    """Folders, files, photos, vectors and the journal of one library.

    Args:
        path: the database file, made when missing.
        read_only: open for reading alone; the file must exist.

    Raises:
        DamagedError: the file is no sound catalog; ``set_aside`` makes room for a new one.
        LibraryError: it is newer than this program, or cannot be opened.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.database = Database(path, read_only=read_only)
        try:
            with self.database.errors():
                if read_only:
                    refuse_newer(self.database.writer, path)
                    if not version_of(self.database.writer):
                        raise LibraryError(f"There is no library in {path.parent} yet.")
                else:
                    migrate(self.database.writer, path)
                self._touch_tables()
        except BaseException:
            self.database.close()
            raise
        self.folders = FolderTable(self.database)
        self.files = FileTable(self.database)
        self.photos = PhotoTable(self.database)
        self.browsing = Browsing(self.database)
        self.vectors = VectorTable(self.database)
        self.duplicates = DuplicateTable(self.database)
        self.pairs = PairTable(self.database)
        self.verdicts = VerdictTable(self.database)
        self.journal = JournalTable(self.database)
        self.places = Places(self.database, self.folders, self.files, self.photos)

    def _touch_tables(self) -> None:
        found = {row[0] for row in self.database.writer.execute("SELECT name FROM sqlite_master")}
        if not {"fact", "folder", "directory", "content", "file", "space", "vector", "suspect"} <= found:
            raise DamagedError(f"The file {self.database.path} is damaged.")

    def fact(self, key: str) -> str | None:
        """A remembered text, None if there is none."""
        with self.database.read() as connection:
            row = connection.execute("SELECT value FROM fact WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def remember(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        with self.database.write() as connection:
            connection.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (key, value))

    @property
    def last_indexed(self) -> datetime | None:
        """End of the last complete run, by the local clock."""
        text = self.fact("last_indexed")
        return None if text is None else datetime.fromisoformat(text)

    @property
    def size_bytes(self) -> int:
        """Length of the file and its side files."""
        names = ("", *_SIDE_FILES)
        files = (self.database.path.with_name(self.database.path.name + name) for name in names)
        return sum(file.stat().st_size for file in files if file.exists())

    def close(self) -> None:
        """Close the file."""
        self.database.close()


def set_aside(path: Path) -> Path:
    """Rename a damaged catalog with its side files, so that a new one can be made in its place.

    Side files without their catalog are set aside too: they would be taken for the new one's.

    Returns: where it lies now.
    """
    stamp = time.strftime("%Y%m%d-%H%M%S")
    kept = path.with_name(f"{path.name}.damaged-{stamp}")
    number = 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{path.name}.damaged-{stamp}-{number}")
    for side in (*_SIDE_FILES, ""):
        file = path.with_name(path.name + side)
        if file.exists():
            os.replace(file, kept.with_name(kept.name + side))
    return kept
