import io
import warnings

import numpy as np
import pytest
from PIL import Image

from photo_finder.imaging import formats
from photo_finder.imaging.prepare import load_picture, prepare_bytes
from tests.unit.imaging.pictures import (
    MEGAPIXELS_250,
    ORIENTATION,
    SPEC,
    STORED_FOR,
    UPRIGHT,
    assert_corners,
    corner_colours,
    corners_picture,
    encoded,
    exif_with,
    thumbnail_pixels,
)


@pytest.fixture(scope="module", autouse=True)
def encoders() -> None:
    formats.make_ready(("HEIF", "JXL"))


def turned(orientation: int, width: int = 96, height: int = 64) -> Image.Image:
    how = STORED_FOR[orientation]
    image = corners_picture(width, height)
    return image if how is None else image.transpose(how)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("picture_format", ["JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF"])
def test_orientation_is_applied_exactly_once(picture_format: str, orientation: int) -> None:
    data = encoded(turned(orientation), picture_format, exif=exif_with(orientation))
    photo = prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250)
    assert_corners(photo.pixels)
    thumbnail = thumbnail_pixels(photo.thumbnail)
    assert_corners(thumbnail)
    assert thumbnail.shape == (64, 96, 3)
    assert (photo.metadata.width, photo.metadata.height) == (96, 64)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_large_jpeg_that_is_shrunk_while_decoding_is_turned_too(orientation: int) -> None:
    data = encoded(turned(orientation, 1440, 960), exif=exif_with(orientation))
    photo = prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250)
    assert_corners(photo.pixels)
    assert (photo.metadata.width, photo.metadata.height) == (1440, 960)
    assert thumbnail_pixels(photo.thumbnail).shape == (213, 320, 3)


@pytest.mark.parametrize("compression", ["tiff_lzw", "jpeg"])
def test_a_tiff_by_libtiff_is_turned_once_too(compression: str) -> None:
    data = encoded(turned(6), "TIFF", exif=exif_with(6), compression=compression)
    photo = prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250)
    assert_corners(photo.pixels)
    assert (photo.metadata.width, photo.metadata.height) == (96, 64)


def test_heic_by_its_own_rotation_is_stored_sideways_and_read_upright() -> None:
    data = encoded(turned(6), "HEIF", exif=exif_with(6))
    assert b"irot" in data
    assert_corners(load_picture(data, 96, max_pixels=MEGAPIXELS_250))


def test_exif_does_not_turn_a_heic_that_has_no_rotation_of_its_own() -> None:
    """ISO/IEC 23008-12: the item's own transformation counts, EXIF's is for information."""
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    data = encoded(corners_picture(), "HEIF", exif=exif)
    assert b"irot" not in data
    assert_corners(load_picture(data, 96, max_pixels=MEGAPIXELS_250))


def test_exif_of_jpeg_xl_does_not_turn_it_since_its_codestream_would() -> None:
    data = encoded(turned(6), "JXL", exif=exif_with(6))
    photo = prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250)
    with Image.open(io.BytesIO(data)) as image:
        assert image.getexif()[ORIENTATION] == 6
    assert_corners(photo.pixels, corner_colours(np.asarray(turned(6))))
    assert (photo.metadata.width, photo.metadata.height) == (64, 96)


def test_a_jpeg_inside_jpeg_xl_is_turned_as_the_jpeg_says(tmp_path) -> None:
    jpeg = tmp_path / "photo.jpg"
    jpeg.write_bytes(encoded(turned(6), exif=exif_with(6)))
    with Image.open(jpeg) as image, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        data = encoded(image, "JXL", lossless_jpeg=True)
    photo = prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250)
    assert_corners(photo.pixels, UPRIGHT)
    assert (photo.metadata.width, photo.metadata.height) == (96, 64)


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_an_orientation_that_does_not_exist_counts_as_none(orientation: int) -> None:
    data = encoded(corners_picture(), exif=exif_with(orientation))
    assert_corners(prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250).pixels)
