"""A catalog with files that are noted by hand, and all that removes them and puts them back."""

import hashlib
import os
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from photo_finder.actions.desk import Desk
from photo_finder.actions.remove import Extras
from photo_finder.catalog import Catalog
from photo_finder.catalog.files import FileRecord
from photo_finder.core.duplicates import Removal
from photo_finder.core.operations import HOLDING_FOLDER, OperationReport
from photo_finder.core.photo import DIGEST_BYTES, PhotoMetadata, PreparedPhoto
from photo_finder.library.removing import Removing, way_of_emptying
from photo_finder.library.write_lock import WriteLock

DELETE = way_of_emptying(to_trash=False, dry_run=False)
LOOK_ONLY = way_of_emptying(to_trash=False, dry_run=True)


def digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=DIGEST_BYTES).digest()


@dataclass
class Workshop:
    """``photos`` is watched. Files below ``root`` that are none of the library's own are people's."""

    root: Path
    catalog: Catalog = field(init=False)
    removing: Removing = field(init=False)

    def __post_init__(self) -> None:
        self.photos.mkdir(parents=True, exist_ok=True)
        self.open()
        self.catalog.folders.add(str(self.photos))

    @property
    def photos(self) -> Path:
        return self.root / "photos"

    @property
    def library(self) -> Path:
        return self.root / "library"

    def open(self) -> None:
        self.catalog = Catalog(self.library / "catalog.sqlite")
        self.removing = Removing(self.catalog, self.library, WriteLock(self.library / "lock"))

    def close(self) -> None:
        self.catalog.close()

    def reopen(self) -> None:
        self.close()
        self.open()

    def lose_catalog(self) -> None:
        """As bootstrap does with a damaged one: a new one with the same folders."""
        folders = self.catalog.folders.paths()
        self.close()
        for file in self.library.glob("catalog.sqlite*"):
            file.unlink()
        self.open()
        for folder in folders:
            self.catalog.folders.add(folder)

    def desk(self, **others: object) -> Desk:
        return replace(self.removing._desk(), **others)

    def put(self, name: str, data: bytes) -> Path:
        """A file that the library knows."""
        path = self.photos / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return self.note(path)

    def note(self, path: Path) -> Path:
        data, status = path.read_bytes(), path.lstat()
        pixels, metadata = np.zeros((8, 8, 3), np.uint8), PhotoMetadata(4, 3, "JPEG")
        photo = self.catalog.photos.add(
            PreparedPhoto(digest(data), len(data), pixels, b"", metadata), status.st_mtime_ns
        )
        folder, file = os.path.split(os.fsencode(path))
        self.catalog.files.record_directories({folder: status.st_dev})
        stamp = status.st_size, status.st_mtime_ns, status.st_ino
        self.catalog.files.put([FileRecord((folder, file), stamp, photo)])
        return path

    def pair(self, number: int = 0, folder: str = "a") -> tuple[Path, Path]:
        """Two files of one content: one to go, one to keep."""
        data = f"picture {number}".encode()
        return self.put(f"{folder}/{number:03}.jpg", data), self.put(f"keep/{number:03}.jpg", data)

    def remove(self, *pairs: tuple[Path, Path], link: bool = False) -> OperationReport:
        extras = Extras(link=link)
        return self.removing.remove([removal(*pair) for pair in pairs], "Cleaned up", extras=lambda: extras)

    def known(self) -> set[str]:
        """Places that the catalog has, below ``photos``."""
        return {
            os.path.relpath(os.fsdecode(os.path.join(path, name)), self.photos)
            for path, directory in self.catalog.files.known([str(self.photos)]).items()
            for name in directory.files
        }

    def there(self) -> set[str]:
        """Files below ``photos``, holding folders left out."""
        return {
            str(path.relative_to(self.photos))
            for path in self.photos.rglob("*")
            if path.is_file() and HOLDING_FOLDER not in path.parts
        }

    def held(self) -> list[str]:
        return sorted(item.was for item in self.removing.removed())

    def contents(self) -> Counter[bytes]:
        """Of people's files, wherever they lie; one that has two names counts twice."""
        own = ("catalog.sqlite", "lock", "holding-folders", "manifest.json")
        return Counter(
            path.read_bytes()
            for path in self.root.rglob("*")
            if path.is_file() and not path.is_symlink() and not path.name.startswith(own)
        )

    def holding_folders(self) -> list[Path]:
        return sorted(self.root.rglob(HOLDING_FOLDER))


def removal(path: Path, keeper: Path, *, keeper_data: bytes | None = None) -> Removal:
    data = path.read_bytes()
    kept = data if keeper_data is None else keeper_data
    return Removal(str(path), digest(data), len(data), str(keeper), digest(kept))


def reasons(report: OperationReport) -> dict[str, str]:
    """Why files were left alone, by name."""
    return {os.path.basename(left.path): left.reason for left in report.failed}
