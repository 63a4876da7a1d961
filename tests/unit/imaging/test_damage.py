"""A zoo of broken pictures: each is refused with a reason in words, or read; nothing else is raised."""

import functools
import os
import struct
import sys
import threading
import warnings
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photo_finder.core.errors import UnreadablePhotoError, VanishedPhotoError
from photo_finder.core.model import InputSpec
from photo_finder.imaging import formats
from photo_finder.imaging.prepare import load_picture, prepare, prepare_bytes
from tests.unit.imaging.pictures import (
    MEGAPIXELS_250,
    SPEC,
    assert_corners,
    bayer,
    corners_picture,
    dng,
    encoded,
    thumbnail_pixels,
)

FORMATS = ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "HEIF", "AVIF", "JXL", "LZW", "PROGRESSIVE", "DNG"]


@functools.cache
def sound(picture_format: str) -> bytes:
    formats.make_ready(("HEIF", "JXL"))
    noise = np.random.default_rng(3).integers(-25, 25, (128, 192, 3))
    image = Image.fromarray((np.asarray(corners_picture(192, 128)) + noise).clip(0, 255).astype(np.uint8))
    if picture_format == "LZW":
        return encoded(image, "TIFF", compression="tiff_lzw")
    if picture_format == "PROGRESSIVE":
        return encoded(image, progressive=True)
    if picture_format == "DNG":
        return dng(None, bayer(192, 128))
    return encoded(image, picture_format)


def reason(data: bytes, max_pixels: int = MEGAPIXELS_250) -> str:
    with pytest.raises(UnreadablePhotoError) as caught:
        prepare_bytes(data, SPEC, max_pixels=max_pixels)
    return str(caught.value)


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.99])
@pytest.mark.parametrize("picture_format", FORMATS)
def test_a_file_that_is_cut_off_is_unreadable_and_says_so(picture_format: str, share: float) -> None:
    data = sound(picture_format)
    assert prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250).size_bytes == len(data)
    told = reason(data[: int(len(data) * share)])
    assert told == ("the picture is damaged or cut off" if picture_format == "JXL" else "the file is cut off")


@pytest.mark.parametrize("picture_format", FORMATS)
def test_garbage_behind_the_right_first_bytes(picture_format: str) -> None:
    start = sound(picture_format)[:16]
    garbage = np.random.default_rng(5)
    for _ in range(10):
        assert reason(start + garbage.bytes(3000), max_pixels=1_000_000)


@pytest.mark.parametrize("picture_format", FORMATS)
def test_overwritten_bytes_give_a_picture_or_a_reason_and_no_other_error(picture_format: str) -> None:
    data, chance = sound(picture_format), np.random.default_rng(11)
    for _ in range(25):
        broken = bytearray(data)
        for place in chance.integers(8, len(data), 15):
            broken[place] = chance.integers(256)
        try:
            photo = prepare_bytes(bytes(broken), SPEC, max_pixels=1_000_000)
        except UnreadablePhotoError as error:
            assert str(error)  # noqa: PT017 - either outcome is right, but not silence
        else:
            assert photo.pixels.shape == (32, 32, 3)


def test_overwritten_bytes_warn_nobody() -> None:
    data, chance = sound("JPEG"), np.random.default_rng(13)
    exif = Image.Exif()
    exif[0x010F] = "Somebody" * 20
    data = encoded(corners_picture(), exif=exif)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(50):
            broken = bytearray(data)
            broken[30:120] = chance.bytes(90)
            try:
                prepare_bytes(bytes(broken), SPEC, max_pixels=1_000_000)
            except UnreadablePhotoError:
                continue
    assert not caught


def test_zero_bytes(tmp_path: Path) -> None:
    path = tmp_path / "empty.jpg"
    path.touch()
    with pytest.raises(UnreadablePhotoError, match=r"^the file is empty$"):
        prepare(path, SPEC, max_pixels=MEGAPIXELS_250)


def test_text_with_the_name_of_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "letter.jpg"
    path.write_text("Dear reader, this is no picture.")
    with pytest.raises(UnreadablePhotoError, match=r"^it is not a picture of a known format$"):
        prepare(path, SPEC, max_pixels=MEGAPIXELS_250)


def png_header(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(bytes(1000)))
    return b"\x89PNG\r\n\x1a\n" + head + body + chunk(b"IEND", b"")


def jxl_header(width: int, height: int) -> bytes:
    bits, place = 0, 1
    everything_else_as_usual = (3, 2)
    sides = ((3, 2), (height - 1, 30), (0, 3), (3, 2), (width - 1, 30))
    for value, count in (*sides, everything_else_as_usual):
        bits |= value << place
        place += count
    return b"\xff\x0a" + bits.to_bytes(12, "little") + bytes(50)


BOMBS = {
    "PNG": png_header(30_000, 30_000),
    "JXL": jxl_header(30_000, 30_000),
    "BMP": b"BM" + struct.pack("<IIIIiiHHIIIIII", 99, 0, 54, 40, 30_000, 30_000, 1, 24, 0, 0, 1, 1, 0, 0),
    "GIF": b"GIF89a" + struct.pack("<HHBBB", 30_000, 30_000, 0, 0, 0) + b",\0\0\0\0"
    + struct.pack("<HHB", 30_000, 30_000, 0) + b"\x08\x01\0\0;",
}  # fmt: skip


@pytest.mark.parametrize("picture_format", BOMBS)
def test_a_bomb_is_refused_before_it_is_decoded(picture_format: str) -> None:
    told = reason(BOMBS[picture_format])
    assert told == "it is 30,000 x 30,000 pixels, more than the limit of 250 megapixels"


def test_a_bomb_of_sensor_data_is_refused() -> None:
    assert "1 megapixels" in reason(dng(None, bayer(1200, 1000)), max_pixels=1_000_000)


@pytest.mark.parametrize("picture_format", ["JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF", "JXL"])
def test_the_limit_counts_the_pixels_of_the_file_and_not_of_the_shrunk_picture(picture_format: str) -> None:
    formats.make_ready(("HEIF", "JXL"))
    data = encoded(corners_picture(1200, 800), picture_format)
    assert reason(data, max_pixels=959_999).startswith("it is 1,200 x 800 pixels")
    assert prepare_bytes(data, SPEC, max_pixels=960_000).metadata.width == 1200


def test_a_picture_beyond_pillows_own_limit_is_read_if_ours_allows_it() -> None:
    """Pillow refuses 179 megapixels and warns of 90."""
    data = encoded(Image.new("1", (20_000, 10_000), 1), "PNG")
    assert prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250).pixels.min() == 255


@pytest.mark.parametrize("picture_format", ["JPEG", "PNG", "GIF", "TIFF", "BMP"])
def test_a_single_pixel(picture_format: str) -> None:
    photo = prepare_bytes(
        encoded(Image.new("RGB", (1, 1), (200, 60, 20)), picture_format), SPEC, max_pixels=MEGAPIXELS_250
    )
    assert np.abs(photo.pixels.astype(int) - (200, 60, 20)).max() <= 3
    assert (photo.metadata.width, photo.metadata.height) == (1, 1)
    assert thumbnail_pixels(photo.thumbnail).shape == (1, 1, 3)


@pytest.mark.parametrize("size", [(30_000, 10), (10, 30_000), (30_000, 1)])
@pytest.mark.parametrize("picture_format", ["JPEG", "PNG"])
def test_a_very_long_picture(picture_format: str, size: tuple[int, int]) -> None:
    data = encoded(Image.new("RGB", size, (30, 180, 40)), picture_format)
    photo = prepare_bytes(data, InputSpec(224), max_pixels=MEGAPIXELS_250)
    assert np.abs(photo.pixels.astype(int) - (30, 180, 40)).max() <= 3
    assert (photo.metadata.width, photo.metadata.height) == size
    assert max(thumbnail_pixels(photo.thumbnail).shape) == 320
    assert max(load_picture(data, 1000, max_pixels=MEGAPIXELS_250).shape) == 1000


@pytest.mark.parametrize("garbage", [b"", b"II", b"MM\x00\x2a\xff\xff\xff\xff", bytes(40), b"\xff" * 300])
def test_damaged_exif_counts_as_none(garbage: bytes) -> None:
    data = encoded(corners_picture(), exif=b"Exif\0\0" + garbage)
    photo = prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250)
    assert_corners(photo.pixels)
    assert photo.metadata.camera is None


def test_a_folder_instead_of_a_file(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePhotoError, match=r"^it is a folder, not a file$"):
        prepare(tmp_path, SPEC, max_pixels=MEGAPIXELS_250)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "pipe.jpg"
    os.mkfifo(path)
    found: list[Exception] = []

    def try_it() -> None:
        try:
            prepare(path, SPEC, max_pixels=MEGAPIXELS_250)
        except UnreadablePhotoError as error:
            found.append(error)

    worker = threading.Thread(target=try_it, daemon=True)
    worker.start()
    worker.join(timeout=20)
    assert not worker.is_alive()
    assert str(found[0]) == "it is not an ordinary file"


def test_a_file_that_vanished(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.jpg", tmp_path / "gone" / "too.jpg"):
        with pytest.raises(VanishedPhotoError, match=r"^the file is no longer there$"):
            prepare(path, SPEC, max_pixels=MEGAPIXELS_250)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read all")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "locked.jpg"
    path.write_bytes(sound("JPEG"))
    path.chmod(0)
    with pytest.raises(UnreadablePhotoError, match=r"^reading it is not permitted$"):
        prepare(path, SPEC, max_pixels=MEGAPIXELS_250)


def test_a_file_too_long_for_any_picture_within_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "long.tif"
    with path.open("wb") as file:
        file.write(b"II\x2a\x00")
        file.truncate(3_000_000_000)
    with pytest.raises(UnreadablePhotoError, match=r"^it is 3\.0 GB, too large to be read$"):
        prepare(path, SPEC, max_pixels=MEGAPIXELS_250)
