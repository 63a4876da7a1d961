from datetime import datetime

import pytest
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from photo_finder.core.photo import PhotoMetadata
from photo_finder.imaging import formats
from photo_finder.imaging.prepare import prepare_bytes
from tests.unit.imaging.pictures import MEGAPIXELS_250, SPEC, corners_picture, encoded

SHOT, PLACE = 0x8769, 0x8825


def told(exif: Image.Exif, picture_format: str = "JPEG") -> PhotoMetadata:
    data = encoded(corners_picture(), picture_format, exif=exif.tobytes())
    return prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250).metadata


def full() -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0132] = "Canon", "Canon EOS 80D", "2020:01:02 03:04:05"
    exif[SHOT] = {
        0x9003: "2019:07:20 21:22:23",
        0x9004: "2019:07:21 00:00:00",
        0x829A: IFDRational(1, 250),
        0x829D: IFDRational(28, 10),
        0x8827: 400,
        0x920A: IFDRational(50, 1),
        0xA434: "EF50mm f/1.8 STM",
    }
    exif[PLACE] = {1: "N", 2: (48.0, 51.0, 29.52), 3: "W", 4: (2.0, 17.0, 40.2)}
    return exif


@pytest.mark.parametrize("picture_format", ["JPEG", "PNG", "WEBP", "HEIF", "AVIF", "JXL", "TIFF"])
def test_all_that_a_camera_tells(picture_format: str) -> None:
    formats.make_ready(("HEIF", "JXL"))
    found = told(full(), picture_format)
    assert (found.width, found.height, found.format) == (96, 64, picture_format)
    assert found.taken == datetime(2019, 7, 20, 21, 22, 23)
    assert found.camera == "Canon EOS 80D"
    assert found.lens == "EF50mm f/1.8 STM"
    assert found.exposure_seconds == pytest.approx(1 / 250)
    assert found.f_number == pytest.approx(2.8)
    assert found.iso == 400
    assert found.focal_length_mm == pytest.approx(50)
    assert found.latitude == pytest.approx(48 + 51 / 60 + 29.52 / 3600)
    assert found.longitude == pytest.approx(-(2 + 17 / 60 + 40.2 / 3600))


def test_without_exif_only_the_picture_itself_is_told() -> None:
    found = prepare_bytes(encoded(corners_picture()), SPEC, max_pixels=MEGAPIXELS_250).metadata
    assert found == PhotoMetadata(96, 64, "JPEG")


def test_the_time_taken_goes_before_digitised_before_changed() -> None:
    exif = Image.Exif()
    exif[0x0132] = "2020:01:02 03:04:05"
    assert told(exif).taken == datetime(2020, 1, 2, 3, 4, 5)
    exif[SHOT] = {0x9004: "2018:01:02 03:04:05"}
    assert told(exif).taken == datetime(2018, 1, 2, 3, 4, 5)
    exif[SHOT] = {0x9004: "2018:01:02 03:04:05", 0x9003: "2017:01:02 03:04:05"}
    assert told(exif).taken == datetime(2017, 1, 2, 3, 4, 5)


@pytest.mark.parametrize(
    "text",
    ["0000:00:00 00:00:00", "2020:13:01 00:00:00", "2021:02:30 10:00:00", "    :  :   ", "x", ""],
)
def test_an_impossible_time_is_ignored(text: str) -> None:
    exif = Image.Exif()
    exif[0x0132] = "2020:01:02 03:04:05"
    exif[SHOT] = {0x9003: text}
    assert told(exif).taken == datetime(2020, 1, 2, 3, 4, 5)


@pytest.mark.parametrize(
    ("make", "model", "camera"),
    [
        ("Canon", "Canon EOS 80D", "Canon EOS 80D"),
        ("NIKON CORPORATION", "NIKON D750", "NIKON D750"),
        ("Apple", "iPhone 12", "Apple iPhone 12"),
        ("SONY ", " ILCE-7M3\0junk", "SONY ILCE-7M3"),
        ("", "X100", "X100"),
        ("Maker", "", "Maker"),
        (" ", "  ", None),
    ],
)
def test_the_makers_name_is_not_told_twice(make: str, model: str, camera: str | None) -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = make, model
    assert told(exif).camera == camera


@pytest.mark.parametrize(
    ("software", "editor"),
    [
        ("Adobe Lightroom 7.2 (Macintosh)", "Adobe Lightroom 7.2 (Macintosh)"),
        ("GIMP 2.10.36", "GIMP 2.10.36"),
        ("17.4.1", None),
        ("HDR+ 1.0.345618096zd", None),
        ("Ver.1.01", None),
        ("digiKam-7.10", None),
    ],
)
def test_programs_that_make_another_picture_are_told_and_cameras_are_none(software, editor) -> None:
    exif = Image.Exif()
    exif[0x0131] = software
    assert told(exif).editor == editor


def test_numbers_that_are_none_are_left_out() -> None:
    exif = Image.Exif()
    exif[0x0110] = "X"
    exif[SHOT] = {0x829A: IFDRational(1, 0), 0x829D: IFDRational(0, 0), 0x8827: 0, 0x920A: IFDRational(0, 1)}
    found = told(exif)
    assert found.camera == "X"
    assert (found.exposure_seconds, found.f_number, found.iso, found.focal_length_mm) == (None,) * 4


@pytest.mark.parametrize(
    "place",
    [
        {1: "N", 2: (48.0, 51.0, 29.0)},
        {1: "N", 2: (98.0, 0.0, 0.0), 3: "E", 4: (2.0, 0.0, 0.0)},
        {1: "N", 2: (IFDRational(1, 0), 0.0, 0.0), 3: "E", 4: (2.0, 0.0, 0.0)},
        {1: "N", 2: (8.0, 0.0, 0.0), 3: "E", 4: (200.0, 0.0, 0.0)},
    ],
)
def test_an_impossible_place_is_no_place(place: dict[int, object]) -> None:
    exif = Image.Exif()
    exif[PLACE] = place
    found = told(exif)
    assert (found.latitude, found.longitude) == (None, None)


def test_the_southern_half_is_negative() -> None:
    exif = Image.Exif()
    exif[PLACE] = {1: "S", 2: (33.0, 52.0, 4.0), 3: "E", 4: (151.0, 12.0, 36.0)}
    found = told(exif)
    assert found.latitude == pytest.approx(-(33 + 52 / 60 + 4 / 3600))
    assert found.longitude == pytest.approx(151.21)
