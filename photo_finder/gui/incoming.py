"""What is dropped or pasted, told apart: pictures, folders, photos of the window's own grid, mere links."""

import base64
import binascii
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from photo_finder.core.query import Example
from photo_finder.gui.file_names import path_in
from photo_finder.gui.grid.model import INTERNAL_MIME

_DATA_URL = re.compile(r"data:image/[\w.+-]+;base64,([A-Za-z0-9+/=%\s]+)")
_WEB = ("http", "https", "ftp", "blob")


@dataclass(frozen=True, slots=True)
class Incoming:
    """What came.

    Attributes:
        examples: pictures to compare with.
        folders: folders that could be added.
        image: a picture without a file, still to be made an example of.
        link: it was only the address of something on the web, for which nobody here goes there.
    """

    examples: tuple[Example, ...] = ()
    folders: tuple[Path, ...] = ()
    image: QImage | None = None
    link: bool = False

    @property
    def nothing(self) -> bool:
        """Whether nothing at all can be made of it."""
        return not (self.examples or self.folders or self.image is not None or self.link)


def is_welcome(data: QMimeData) -> bool:
    """Whether something can be made or said of it; quick enough for each move of a drag."""
    return data.hasImage() or data.hasFormat(INTERNAL_MIME) or data.hasUrls()


def is_own(data: QMimeData) -> bool:
    """Whether it was dragged out of one of our grids."""
    return data.hasFormat(INTERNAL_MIME)


def read(data: QMimeData) -> Incoming:
    """Make the most of it: our own photos before files, files before pixels, pixels before a link."""
    if data.hasFormat(INTERNAL_MIME):
        carried = bytes(data.data(INTERNAL_MIME).data()).decode()
        return Incoming(tuple(Example(int(part)) for part in carried.split(",") if part))
    paths = [Path(path_in(url)) for url in data.urls() if url.isLocalFile()]
    if paths:
        return from_paths(paths)
    image = data.imageData() if data.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return Incoming(image=image)
    for written in _written_pictures(data):
        return Incoming(image=written)
    return _from_text(data)


def from_paths(paths: Sequence[Path]) -> Incoming:
    """Files are pictures until they turn out not to be; folders are folders."""
    folders = tuple(path for path in paths if path.is_dir())
    examples = tuple(Example(path) for path in paths if path not in folders)
    return Incoming(examples, folders)


def _written_pictures(data: QMimeData) -> Iterator[QImage]:
    """Pictures that a browser writes into an address or into its page, as search pages do with small ones."""
    texts = [url.toString() for url in data.urls() if url.scheme() == "data"]
    for text in [*texts, data.html()]:
        for found in _DATA_URL.finditer(text):
            packed = QUrl.fromPercentEncoding(found.group(1).encode())
            try:
                image = QImage.fromData(base64.b64decode(packed))
            except binascii.Error:
                continue
            if not image.isNull():
                yield image


def _from_text(data: QMimeData) -> Incoming:
    """A copied path is as good as the file; a copied address is a link."""
    lines = [line.strip() for line in data.text().splitlines() if line.strip()]
    paths = [path_in(QUrl(line)) if line.startswith("file://") else line for line in lines]
    if paths and all(os.path.isabs(path) and os.path.exists(path) for path in paths):
        return from_paths([Path(path) for path in paths])
    links = [*data.urls(), *(QUrl(line) for line in lines)]
    return Incoming(link=any(url.scheme() in _WEB for url in links))
