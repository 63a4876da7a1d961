import io

import numpy as np
import pytest
from PIL import Image

from photo_finder.imaging import formats
from photo_finder.imaging.prepare import SUFFIXES, prepare, prepare_bytes
from tests.unit.imaging.pictures import (
    BLUE,
    MEGAPIXELS_250,
    RED,
    SPEC,
    assert_corners,
    corners_picture,
    encoded,
    thumbnail_pixels,
)

FORMATS = ["JPEG", "PNG", "WEBP", "GIF", "BMP", "DIB", "TIFF", "HEIF", "AVIF", "JXL"]


@pytest.fixture(scope="module", autouse=True)
def encoders() -> None:
    formats.make_ready(("HEIF", "JXL"))


@pytest.mark.parametrize("picture_format", FORMATS)
def test_each_format_is_read_with_its_colours_in_their_places(picture_format: str) -> None:
    data = encoded(corners_picture(), picture_format)
    photo = prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250)
    assert_corners(photo.pixels)
    assert_corners(thumbnail_pixels(photo.thumbnail))
    assert (photo.metadata.width, photo.metadata.height) == (96, 64)
    assert photo.metadata.format == {"DIB": "BMP"}.get(picture_format, picture_format)
    assert photo.pixels.shape == (32, 32, 3)
    assert photo.pixels.dtype == np.uint8


@pytest.mark.parametrize(
    ("picture_format", "options"),
    [
        ("JPEG", {"progressive": True}),
        ("TIFF", {"compression": "tiff_lzw"}),
        ("TIFF", {"compression": "jpeg"}),
        ("TIFF", {"compression": "tiff_adobe_deflate"}),
        ("WEBP", {"lossless": True}),
        ("JXL", {"lossless": True, "use_container": True}),
        ("HEIF", {"chroma": "444"}),
    ],
)
def test_variants_of_a_format(picture_format: str, options: dict[str, object]) -> None:
    data = encoded(corners_picture(), picture_format, **options)
    assert_corners(prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250).pixels)


@pytest.mark.parametrize("picture_format", ["GIF", "WEBP", "PNG", "TIFF"])
def test_of_several_frames_the_first_is_shown(picture_format: str) -> None:
    frames = [corners_picture(), Image.new("RGB", (96, 64), (0, 0, 0)), Image.new("RGB", (96, 64), BLUE)]
    data = encoded(frames[0], picture_format, save_all=True, append_images=frames[1:])
    with Image.open(io.BytesIO(data)) as image:
        assert getattr(image, "n_frames", 1) == 3
    assert_corners(prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250).pixels)


def test_two_pictures_in_one_jpeg_are_the_first_one() -> None:
    file = io.BytesIO()
    corners_picture().save(file, "MPO", save_all=True, append_images=[Image.new("RGB", (96, 64), RED)])
    photo = prepare_bytes(file.getvalue(), SPEC, max_pixels=MEGAPIXELS_250)
    assert_corners(photo.pixels, tolerance=14)
    assert photo.metadata.format == "JPEG"


@pytest.mark.parametrize(
    ("name", "picture_format"),
    [("photo.heic", "JPEG"), ("photo.jpg", "HEIF"), ("photo.png", "WEBP"), ("photo.dng", "PNG")],
)
def test_the_bytes_decide_what_a_file_is_not_its_name(tmp_path, name: str, picture_format: str) -> None:
    path = tmp_path / name
    path.write_bytes(encoded(corners_picture(), picture_format))
    photo = prepare(path, SPEC, max_pixels=MEGAPIXELS_250)
    assert photo.metadata.format == picture_format
    assert_corners(photo.pixels)


def test_file_endings_are_lower_case_and_hold_the_usual_ones() -> None:
    assert all(ending.startswith(".") and ending == ending.lower() for ending in SUFFIXES)
    assert {".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".heic", ".avif", ".jxl"} <= SUFFIXES
    assert {".dng", ".cr2", ".cr3", ".nef", ".arw", ".raf", ".orf", ".rw2", ".pef", ".srw"} <= SUFFIXES


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7", b"PK\x03\x04", b"\x00\x00\x00\x18moov"])
def test_what_is_no_picture_has_no_decoder(data: bytes) -> None:
    assert formats.sniff(data) == ()
