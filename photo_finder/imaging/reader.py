"""The reader that indexing uses: one read of a file, decoded only if its content is new."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from photo_finder.core.model import InputSpec
from photo_finder.core.photo import KnownPhoto, PreparedPhoto
from photo_finder.imaging.description import keywords_in
from photo_finder.imaging.prepare import prepare_bytes, read_within
from photo_finder.imaging.reading import digest


@dataclass(frozen=True, slots=True)
class PhotoReader:
    """Reads files for one model; can be sent to a child process.

    Attributes:
        spec: what the model wants.
        max_pixels: a picture of more is refused before it is decoded.
    """

    spec: InputSpec
    max_pixels: int

    def __call__(self, path: str, known: Callable[[bytes], bool] | None = None) -> PreparedPhoto | KnownPhoto:
        """Read a file once; decode it unless ``known`` says of its digest that it is known.

        Raises: VanishedPhotoError, UnreadablePhotoError.
        """
        data = read_within(path, self.max_pixels)
        name = digest(data)
        if known is not None and known(name):
            return KnownPhoto(name, len(data))
        prepared = prepare_bytes(data, self.spec, max_pixels=self.max_pixels, known_digest=name)
        words = keywords_in(data, max_pixels=self.max_pixels)
        return replace(prepared, keywords=words) if words else prepared
