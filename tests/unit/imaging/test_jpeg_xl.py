import io
import sys

import numpy as np
import pylibjxl
import pytest
from PIL import Image

from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.imaging import formats, jpeg_xl
from photo_finder.imaging.prepare import load_picture
from tests.unit.imaging.pictures import ORIENTATION, corners_picture, encoded, exif_with


@pytest.mark.parametrize("container", [False, True])
@pytest.mark.parametrize(
    "size", [(1, 1), (8, 8), (256, 128), (96, 64), (97, 64), (400, 300), (3, 700), (1600, 900), (500, 9000)]
)
def test_the_size_is_found_without_decoding(size: tuple[int, int], container: bool) -> None:
    formats.make_ready(("JXL",))
    data = encoded(corners_picture(*size), "JXL", use_container=container, effort=1)
    assert data.startswith(b"\xff\x0a") != container
    assert jpeg_xl.size(data[:400]) == size


EMPTY_CONTAINER = b"\0\0\0\x0cJXL \r\n\x87\n" + bytes(80)


@pytest.mark.parametrize("data", [b"", b"\xff\x0a", b"\xff\xd8\xff\xe0", EMPTY_CONTAINER])
def test_where_there_is_no_header_there_is_no_size(data: bytes) -> None:
    assert jpeg_xl.size(data) is None


@pytest.mark.parametrize("mode", ["L", "LA", "RGB", "RGBA"])
def test_each_kind_of_pixels_is_read_as_it_was_written(mode: str) -> None:
    formats.make_ready(("JXL",))
    picture = corners_picture().convert(mode)
    with Image.open(io.BytesIO(encoded(picture, "JXL", lossless=True))) as image:
        assert (image.mode, image.size) == (mode, (96, 64))
        assert np.array_equal(np.asarray(image), np.asarray(picture))


def test_exif_is_told_whether_or_not_the_writer_kept_to_the_rules() -> None:
    formats.make_ready(("JXL",))
    exif = exif_with(6).removeprefix(b"Exif\0\0")
    by_the_rules = pylibjxl.encode(np.asarray(corners_picture()), exif=exif)
    without_offset = encoded(corners_picture(), "JXL", exif=exif_with(6))
    for data in (by_the_rules, without_offset):
        with Image.open(io.BytesIO(data)) as image:
            assert image.getexif()[ORIENTATION] == 6


def test_where_there_is_no_decoder_that_is_said(monkeypatch) -> None:
    data = encoded(corners_picture(), "JXL")
    monkeypatch.delitem(Image.OPEN, "JXL")
    monkeypatch.setitem(sys.modules, "photo_finder.imaging.jpeg_xl", None)
    monkeypatch.delattr("photo_finder.imaging.jpeg_xl")
    with pytest.raises(UnreadablePhotoError, match="cannot be read on this computer"):
        load_picture(data, 96, max_pixels=1_000_000)
    assert formats.missing() == ("JXL",)
