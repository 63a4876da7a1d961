"""Seeing: what an engine makes of the examples of a search, wherever they come from."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photo_finder.catalog import Catalog
from photo_finder.core.errors import UnreadablePhotoError, VanishedPhotoError
from photo_finder.core.model import EMBEDDING
from photo_finder.core.photo import PreparedPhoto
from photo_finder.core.query import Example
from photo_finder.imaging.prepare import prepare_bytes, read_within
from photo_finder.library.engine import Engine
from photo_finder.library.example_search import SeenExample


@dataclass(frozen=True, slots=True)
class Seeing:
    """The eyes of one engine.

    Attributes:
        catalog: a whole photo of it is not read again.
        engine: whose vectors are wanted.
        path_of: of the file of a photo's id or of a path; may raise UnreadablePhotoError.
        max_pixels: larger pictures are refused.
    """

    catalog: Catalog
    engine: Engine
    path_of: Callable[[int | Path], str]
    max_pixels: int

    def seen(self, example: Example) -> SeenExample:
        """The example as the model sees it. Raises: UnreadablePhotoError, UsageError (a box outside it)."""
        if isinstance(example.source, int) and example.box is None:
            stored = self._stored_vectors(example.source)
            if EMBEDDING in stored:
                return SeenExample(stored, self.catalog.photos.digest_of(example.source))
        prepared = self._prepared(example)
        outputs = self.engine.embedder.embed(prepared.pixels[np.newaxis])
        vectors = {name: rows[0] for name, rows in outputs.items()}
        return SeenExample(vectors, None if example.box else prepared.digest)

    def _stored_vectors(self, photo_id: int) -> dict[str, NDArray[np.float32]]:
        model = self.engine.model
        found = {name: self.catalog.vectors.get(model.id, name, photo_id) for name in model.outputs}
        return {name: vector for name, vector in found.items() if vector is not None}

    def _prepared(self, example: Example) -> PreparedPhoto:
        source, wanted = example.source, self.engine.model.input
        name = "The pasted picture" if isinstance(source, bytes) else self.path_of(source)
        try:
            data = source if isinstance(source, bytes) else read_within(name, self.max_pixels)
            return prepare_bytes(data, wanted, max_pixels=self.max_pixels, box=example.box)
        except VanishedPhotoError as error:
            raise VanishedPhotoError(f"{name} does not exist.") from error
        except UnreadablePhotoError as error:
            raise type(error)(f"{name} cannot be searched for: {error}.") from error
