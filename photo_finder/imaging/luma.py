"""The luma of a JPEG as its file stores it, with the steps in which it was rounded.

Not upright, not in sRGB, never reduced: what is asked is how the file came about, not what it shows.
"""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.imaging import formats
from photo_finder.imaging.damage import NO_PICTURE, told_in_words
from photo_finder.imaging.decoding import check_pixels


@dataclass(frozen=True, slots=True, eq=False)
class Luma:
    """What a JPEG stores of light.

    Attributes:
        levels: uint8 [h, w].
        steps: float64 [8, 8], of the cosine coefficients of each 8 x 8 block, the slowest at 0, 0; rows are
            frequencies down (ITU-T T.81, section A.3.4).
    """

    levels: NDArray[np.uint8]
    steps: NDArray[np.float64]


def jpeg_luma(data: bytes, *, max_pixels: int) -> Luma | None:
    """The luma of a JPEG file; None for another format, or for one without luma.

    Raises: UnreadablePhotoError.
    """
    with _opened(data, max_pixels) as image:
        if image is None:
            return None
        steps = _steps(image)
        image.draft("L", image.size)
        image.load()
        return Luma(np.asarray(image), steps) if image.mode == "L" else None


def jpeg_steps(data: bytes, *, max_pixels: int) -> NDArray[np.float64] | None:
    """The steps alone, as ``Luma`` has them, which its head tells; None as there. Raises: the same."""
    with _opened(data, max_pixels) as image:
        return None if image is None else _steps(image)


@contextmanager
def _opened(data: bytes, max_pixels: int) -> Iterator[Image.Image | None]:
    """A JPEG that has luma, not yet decoded."""
    names = formats.sniff(data)
    if not names:
        raise UnreadablePhotoError(NO_PICTURE)
    if "JPEG" not in names:
        yield None
        return
    formats.make_ready(names)
    with told_in_words(data), Image.open(io.BytesIO(data), formats=names) as image:
        check_pixels(*image.size, max_pixels)
        has_luma = image.format in {"JPEG", "MPO"} and image.mode in {"L", "RGB"}
        yield image if has_luma else None


def _steps(image: Image.Image) -> NDArray[np.float64]:
    tables = image.quantization  # type: ignore[attr-defined]
    return np.array(tables[0], dtype=np.float64).reshape(8, 8)
