"""The luma of a JPEG comes as it is stored, with its steps; other files have none."""

import io

import numpy as np
import pytest
from PIL import Image

from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.imaging.luma import jpeg_luma

PLENTY = 10**6


def data_of(mode: str, kind: str, **options: object) -> bytes:
    levels = np.random.default_rng(3).integers(0, 255, (24, 40, 3), dtype=np.uint8)
    file = io.BytesIO()
    Image.fromarray(levels).convert(mode).save(file, kind, **options)
    return file.getvalue()


@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_levels_and_steps_are_those_of_the_file(mode: str) -> None:
    luma = jpeg_luma(data_of(mode, "JPEG", quality=80), max_pixels=PLENTY)
    assert luma is not None
    assert luma.levels.shape == (24, 40)
    assert luma.levels.dtype == np.uint8
    assert luma.steps.shape == (8, 8)
    assert luma.steps[0, 0] < luma.steps[7, 7]


def test_finer_steps_come_from_a_better_quality() -> None:
    coarse, fine = (jpeg_luma(data_of("RGB", "JPEG", quality=q), max_pixels=PLENTY) for q in (40, 95))
    assert coarse is not None
    assert fine is not None
    assert (coarse.steps > fine.steps).all()


@pytest.mark.parametrize(("mode", "kind"), [("RGB", "PNG"), ("RGB", "WEBP"), ("CMYK", "JPEG")])
def test_other_files_have_no_luma(mode: str, kind: str) -> None:
    assert jpeg_luma(data_of(mode, kind), max_pixels=PLENTY) is None


@pytest.mark.parametrize("data", [b"", b"no picture", data_of("RGB", "JPEG")[:300]])
def test_what_cannot_be_read_is_told_so(data: bytes) -> None:
    with pytest.raises(UnreadablePhotoError):
        jpeg_luma(data, max_pixels=PLENTY)


def test_the_limit_on_pixels_holds() -> None:
    with pytest.raises(UnreadablePhotoError, match="limit"):
        jpeg_luma(data_of("RGB", "JPEG"), max_pixels=100)
