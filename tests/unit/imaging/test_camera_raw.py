import struct
from datetime import datetime

import numpy as np
import pytest
from PIL import Image

from photo_finder.core.query import Box
from photo_finder.imaging import camera_raw
from photo_finder.imaging.prepare import load_picture, prepare, prepare_bytes
from tests.unit.imaging.pictures import (
    GREEN,
    MEGAPIXELS_250,
    SPEC,
    STORED_FOR,
    assert_corners,
    bayer,
    corners_picture,
    dng,
    encoded,
    exif_with,
    thumbnail_pixels,
)


def sensor(orientation: int = 1, width: int = 960, height: int = 640) -> np.ndarray:
    """Sensor data of the upright corners, as the camera held so stores them."""
    upright = corners_picture(width, height)
    stored = upright if STORED_FOR[orientation] is None else upright.transpose(STORED_FOR[orientation])
    return bayer(stored.width, stored.height, stored)


def preview(orientation: int = 1, width: int = 960, height: int = 640, **options: object) -> bytes:
    upright = corners_picture(width, height)
    stored = upright if STORED_FOR[orientation] is None else upright.transpose(STORED_FOR[orientation])
    return encoded(stored, **options)


def test_a_dng_is_shown_by_its_preview() -> None:
    data = dng(preview(), np.zeros((640, 960), np.uint16))
    photo = prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250)
    assert_corners(photo.pixels)
    assert thumbnail_pixels(photo.thumbnail).shape == (213, 320, 3)


def test_what_a_dng_tells() -> None:
    found = prepare_bytes(dng(preview(), sensor()), SPEC, max_pixels=MEGAPIXELS_250).metadata
    assert (found.width, found.height, found.format) == (960, 640, "DNG")
    assert found.camera == "Testmaker Model One"
    assert found.taken == datetime(2021, 5, 6, 7, 8, 9)


def test_the_name_does_not_matter(tmp_path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(dng(preview(), sensor()))
    assert prepare(path, SPEC, max_pixels=MEGAPIXELS_250).metadata.format == "DNG"


@pytest.mark.parametrize("embedded", [None, encoded(corners_picture(48, 32))])
@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_without_a_preview_large_enough_the_sensor_data_is_developed(embedded, orientation: int) -> None:
    data = dng(embedded, sensor(orientation), orientation=orientation)
    photo = prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250)
    assert_corners(photo.pixels, tolerance=35)
    assert (photo.metadata.width, photo.metadata.height) == (960, 640)
    assert thumbnail_pixels(photo.thumbnail).shape == (213, 320, 3)


def exif_without_orientation() -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "Testmaker"
    return exif.tobytes()


@pytest.mark.parametrize("own", ["no EXIF", "EXIF without orientation", "EXIF with orientation"])
@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_preview_is_turned_exactly_once_whatever_it_tells_itself(own: str, orientation: int) -> None:
    options = {
        "no EXIF": {},
        "EXIF without orientation": {"exif": exif_without_orientation()},
        "EXIF with orientation": {"exif": exif_with(orientation)},
    }[own]
    data = dng(preview(orientation, **options), sensor(orientation), orientation=orientation)
    photo = prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250)
    assert_corners(photo.pixels)
    assert (photo.metadata.width, photo.metadata.height) == (960, 640)


@pytest.mark.parametrize("options", [{}, {"exif": exif_without_orientation()}])
@pytest.mark.parametrize("orientation", [6, 8])
def test_a_preview_that_the_camera_turned_already_is_left_so(orientation: int, options) -> None:
    data = dng(preview(**options), sensor(orientation), orientation=orientation)
    assert_corners(prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250).pixels)


def test_a_box_is_in_pixels_of_the_developed_picture() -> None:
    data = dng(preview(1, 480, 320), sensor())
    photo = prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250, box=Box(480, 0, 480, 320))
    assert_corners(photo.pixels, [GREEN] * 4)


def test_a_preview_for_the_window() -> None:
    pixels = load_picture(dng(preview(), sensor()), 600, max_pixels=MEGAPIXELS_250)
    assert pixels.shape == (400, 600, 3)
    assert_corners(pixels)


def test_an_ordinary_tiff_is_no_camera_raw() -> None:
    assert not camera_raw.is_camera_raw(encoded(corners_picture(), "TIFF"))
    assert camera_raw.is_camera_raw(dng(None, sensor()))


@pytest.mark.parametrize(
    ("start", "name"),
    [
        (b"FUJIFILMCCD-RAW 0201", "RAF"),
        (b"\0\0\0\x18ftypcrx ", "CR3"),
        (b"IIRO\x08\0\0\0", "ORF"),
        (b"IIU\0\x18\0\0\0", "RW2"),
        (b"II\x2a\0\x10\0\0\0CR\x02\0", "CR2"),
        (b"II\x2a\0\x08\0\0\0", "RAW"),
    ],
)
def test_the_kind_of_raw_is_told_by_its_first_bytes(start: bytes, name: str) -> None:
    assert camera_raw.format_name(start) == name


def test_directories_that_point_at_themselves_or_outside_end() -> None:
    around = b"II\x2a\0" + struct.pack("<IHHHIII", 8, 1, 330, 4, 1, 8, 8)
    assert not camera_raw.is_camera_raw(around)
    assert not camera_raw.is_camera_raw(b"II\x2a\0\xff\xff\xff\xff")
    assert not camera_raw.is_camera_raw(b"MM\0\x2a" + struct.pack(">IH", 8, 65535))
