"""How one photo of the library lies in another: reads both, and lays one over the other, for the eye.

Nothing of it is kept: it is asked for the pair that somebody looks at. Changes nothing.
"""

import numpy as np
from numpy.typing import NDArray

from photo_finder.catalog import Catalog, FeatureStore
from photo_finder.core.duplicates import Overlay
from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.core.photo import Photo
from photo_finder.duplicates.verification import (
    ALIGNED_SIDE,
    LocalFeatures,
    aligned,
    features_of,
    from_bytes,
    verify,
)
from photo_finder.imaging.prepare import load_picture
from photo_finder.library.rereading import content_of


class Laying:
    """Lays photos of one library over each other.

    Args:
        catalog: whose photos.
        features: where features are kept, if anywhere; none are put there.
        max_pixels: a picture of more is not read.
    """

    def __init__(self, catalog: Catalog, features: FeatureStore | None, max_pixels: int) -> None:
        self._catalog = catalog
        self._features = features
        self._max_pixels = max_pixels

    def overlay(self, first: bytes, second: bytes) -> Overlay | None:
        """Where the first photo lies in the second; None if they have nothing in common, or cannot be read.

        Of photos whose files are away, as exactly as their features tell.
        """
        one, other = self._picture(first), self._picture(second)
        features = self._features_of(first, one), self._features_of(second, other)
        if features[0] is None or features[1] is None:
            return None
        coarse = verify(features[0], features[1]).transform
        if coarse is None or one is None or other is None:
            return coarse
        return aligned(one, other, coarse)

    def _picture(self, digest: bytes) -> NDArray[np.uint8] | None:
        photo = self._photo(digest)
        data = None if photo is None else content_of(photo, self._max_pixels)
        if data is None:
            return None
        try:
            return load_picture(data, ALIGNED_SIDE, max_pixels=self._max_pixels)
        except UnreadablePhotoError:
            return None

    def _photo(self, digest: bytes) -> Photo | None:
        content = self._catalog.photos.id_of(digest)
        found = [] if content is None else self._catalog.photos.get([content])
        return found[0] if found else None

    def _features_of(self, digest: bytes, picture: NDArray[np.uint8] | None) -> LocalFeatures | None:
        kept = None if self._features is None else self._features.get(digest)
        if kept is not None:
            try:
                return from_bytes(kept)
            except ValueError:  # of another version
                pass
        return None if picture is None else features_of(picture)
