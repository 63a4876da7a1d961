"""What is dropped or pasted, told apart: pictures, folders, photos of the window's own grid."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from photo_finder.core.query import Example
from photo_finder.gui.grid.model import INTERNAL_MIME


@dataclass(frozen=True, slots=True)
class Incoming:
    """What came.

    Attributes:
        examples: pictures to compare with.
        folders: folders that could be added.
        image: a picture without a file, still to be made an example of.
    """

    examples: tuple[Example, ...] = ()
    folders: tuple[Path, ...] = ()
    image: QImage | None = None


def is_welcome(data: QMimeData) -> bool:
    """Whether something can be made of it; quick enough for each move of a drag."""
    return data.hasImage() or data.hasFormat(INTERNAL_MIME) or any(url.isLocalFile() for url in data.urls())


def is_own(data: QMimeData) -> bool:
    """Whether it was dragged out of one of our grids."""
    return data.hasFormat(INTERNAL_MIME)


def read(data: QMimeData) -> Incoming:
    """Make the most of it: our own photos before files, files before pixels."""
    if data.hasFormat(INTERNAL_MIME):
        carried = bytes(data.data(INTERNAL_MIME).data()).decode()
        return Incoming(tuple(Example(int(part)) for part in carried.split(",") if part))
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if paths:
        return from_paths(paths)
    image = data.imageData() if data.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return Incoming(image=image)
    return Incoming()


def from_paths(paths: Sequence[Path]) -> Incoming:
    """Files are pictures until they turn out not to be; folders are folders."""
    folders = tuple(path for path in paths if path.is_dir())
    examples = tuple(Example(path) for path in paths if path not in folders)
    return Incoming(examples, folders)
