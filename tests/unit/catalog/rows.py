"""Rows for a catalog, without any file."""

import hashlib

import numpy as np

from photo_finder.catalog import Catalog
from photo_finder.catalog.files import FileRecord
from photo_finder.core.photo import DIGEST_BYTES, PhotoMetadata, PreparedPhoto


def prepared(word: str, **metadata: object) -> PreparedPhoto:
    facts = {"width": 4, "height": 3, "format": "JPEG", **metadata}
    digest = hashlib.blake2b(word.encode(), digest_size=DIGEST_BYTES).digest()
    return PreparedPhoto(digest, len(word), np.zeros((8, 8, 3), np.uint8), b"", PhotoMetadata(**facts))  # type: ignore[arg-type]


def add_file(
    catalog: Catalog, folder: bytes, name: bytes, word: str, *, modified_ns: int = 0, **metadata: object
) -> int:
    """A file at a place with a content; the same word is the same content. Returns the content's id."""
    catalog.files.record_directories({folder: 1})
    photo_id = catalog.photos.add(prepared(word, **metadata), modified_ns)
    catalog.files.put([FileRecord((folder, name), (len(word), modified_ns, 1), photo_id)])
    return photo_id


def places(catalog: Catalog) -> dict[str, bool]:
    """Path of every readable file, and whether it is offline."""
    with catalog.database.read() as connection:
        ids = [row[0] for row in connection.execute("SELECT id FROM content")]
    return {file.path: file.offline for photo in catalog.photos.get(ids) for file in photo.files}


def counted(catalog: Catalog) -> bool:
    """Whether each content's number of places, which triggers keep, is the true one."""
    with catalog.database.read() as connection:
        wrong = connection.execute(
            "SELECT count(*) FROM content WHERE files <> "
            "(SELECT count(*) FROM file WHERE file.content_id = content.id)"
        ).fetchone()[0]
    return bool(wrong == 0)
