import hashlib
import io
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photo_finder.core.errors import UsageError
from photo_finder.core.model import InputSpec
from photo_finder.core.query import Box
from photo_finder.imaging import decoding, formats
from photo_finder.imaging.model_input import model_input
from photo_finder.imaging.prepare import digest_file, load_picture, prepare, prepare_bytes
from tests.unit.imaging.pictures import (
    BLUE,
    GREEN,
    MEGAPIXELS_250,
    RED,
    SPEC,
    YELLOW,
    assert_corners,
    corners_picture,
    encoded,
    exif_with,
    thumbnail_pixels,
)
from tests.unit.imaging.test_model_input import waves


def test_digest_and_length_are_of_the_files_bytes(tmp_path: Path) -> None:
    data = encoded(corners_picture())
    path = tmp_path / "photo.jpg"
    path.write_bytes(data)
    photo = prepare(path, SPEC, max_pixels=MEGAPIXELS_250)
    assert photo.digest == hashlib.blake2b(data, digest_size=20).digest()
    assert photo.size_bytes == len(data)
    assert digest_file(path) == (photo.digest, len(data))


def test_digest_of_a_file_longer_than_one_piece(tmp_path: Path) -> None:
    data = np.random.default_rng(0).bytes(2_500_000)
    path = tmp_path / "long.bin"
    path.write_bytes(data)
    assert digest_file(path) == (hashlib.blake2b(data, digest_size=20).digest(), len(data))


def test_file_and_bytes_give_the_same(tmp_path: Path) -> None:
    data = encoded(Image.fromarray(waves(700, 500)))
    path = tmp_path / "photo.jpg"
    path.write_bytes(data)
    left, right = prepare(path, SPEC, max_pixels=MEGAPIXELS_250), prepare_bytes(data, SPEC, max_pixels=10**7)
    assert np.array_equal(left.pixels, right.pixels)
    assert (left.digest, left.thumbnail, left.metadata) == (right.digest, right.thumbnail, right.metadata)


@pytest.mark.parametrize(
    ("size", "thumbnail"),
    [
        ((4000, 3000), (320, 240)),
        ((600, 1200), (160, 320)),
        ((300, 200), (300, 200)),
        ((321, 100), (320, 100)),
    ],
)
@pytest.mark.parametrize("side", [32, 224])
def test_the_thumbnails_longer_side_is_320_unless_the_picture_is_smaller(side, size, thumbnail) -> None:
    photo = prepare_bytes(encoded(corners_picture(*size)), InputSpec(side), max_pixels=MEGAPIXELS_250)
    pixels = thumbnail_pixels(photo.thumbnail)
    assert pixels.shape == (thumbnail[1], thumbnail[0], 3)
    assert_corners(pixels)
    assert (photo.metadata.width, photo.metadata.height) == size


@pytest.mark.parametrize("picture_format", ["JPEG", "PNG"])
def test_shrinking_while_decoding_hardly_changes_the_models_input(picture_format: str) -> None:
    picture = Image.fromarray(waves(3000, 2000)).resize((3000, 2000))
    photo = prepare_bytes(encoded(picture, picture_format), InputSpec(224), max_pixels=MEGAPIXELS_250)
    exact = model_input(picture, InputSpec(224)).astype(np.float64)
    difference = photo.pixels - exact
    assert np.sqrt((difference**2).mean()) < 4
    assert np.corrcoef(photo.pixels.ravel(), exact.ravel())[0, 1] > 0.995


def test_a_large_jpeg_is_shrunk_by_its_decoder(monkeypatch: pytest.MonkeyPatch) -> None:
    decoded: list[tuple[int, int]] = []
    original = decoding.colour.to_plain
    monkeypatch.setattr(
        decoding.colour, "to_plain", lambda image: decoded.append(image.size) or original(image)
    )
    prepare_bytes(encoded(corners_picture(4000, 3000)), InputSpec(224), max_pixels=MEGAPIXELS_250)
    assert decoded == [(1000, 750)]


@pytest.mark.parametrize("picture_format", ["JPEG", "PNG", "HEIF"])
@pytest.mark.parametrize("orientation", [1, 6])
def test_a_box_is_cut_from_the_upright_picture(picture_format: str, orientation: int) -> None:
    formats.make_ready(("HEIF",))
    upright = corners_picture(1200, 800)
    stored = upright if orientation == 1 else upright.transpose(Image.Transpose.ROTATE_90)
    data = encoded(stored, picture_format, exif=exif_with(orientation))
    photo = prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250, box=Box(600, 0, 600, 400))
    assert_corners(photo.pixels, [GREEN] * 4)
    assert_corners(thumbnail_pixels(photo.thumbnail), [GREEN] * 4)
    assert (photo.metadata.width, photo.metadata.height) == (1200, 800)
    middle = prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250, box=Box(500, 300, 200, 200))
    assert_corners(middle.pixels, [RED, GREEN, BLUE, YELLOW])


def test_a_small_box_of_a_large_jpeg_keeps_its_detail() -> None:
    """A chessboard of 4-pixel squares would be grey if the whole were shrunk first."""
    board = (np.indices((3000, 4000)) // 4).sum(axis=0) % 2 * 255
    data = encoded(Image.fromarray(board.astype(np.uint8)))
    photo = prepare_bytes(data, InputSpec(64), max_pixels=MEGAPIXELS_250, box=Box(1000, 1000, 64, 64))
    assert photo.pixels.std() > 100


def test_a_box_of_one_pixel_and_one_that_reaches_outside() -> None:
    data = encoded(corners_picture())
    pixel = prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250, box=Box(95, 0, 1, 1))
    assert_corners(pixel.pixels, [GREEN] * 4)
    outside = prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250, box=Box(48, 32, 1000, 1000))
    assert_corners(outside.pixels, [YELLOW] * 4)


@pytest.mark.parametrize("box", [Box(96, 0, 5, 5), Box(0, 64, 5, 5), Box(-9, 0, 9, 5), Box(5, 5, 0, 5)])
def test_a_box_outside_the_picture_is_a_mistake_of_the_user(box: Box) -> None:
    with pytest.raises(UsageError, match=r"outside the picture, which is 96 x 64 pixels"):
        prepare_bytes(encoded(corners_picture()), SPEC, max_pixels=MEGAPIXELS_250, box=box)


@pytest.mark.parametrize("picture_format", ["JPEG", "PNG"])
def test_a_preview_fits_the_side_asked_for(picture_format: str, tmp_path: Path) -> None:
    data = encoded(corners_picture(1500, 1000), picture_format)
    path = tmp_path / "photo"
    path.write_bytes(data)
    small = load_picture(path, 600, max_pixels=MEGAPIXELS_250)
    assert small.shape == (400, 600, 3)
    assert_corners(small)
    assert load_picture(data, 5000, max_pixels=MEGAPIXELS_250).shape == (1000, 1500, 3)


def test_many_threads_give_what_one_gives() -> None:
    formats.make_ready(("HEIF", "JXL"))
    kinds = ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "HEIF", "AVIF", "JXL"]
    files = [encoded(Image.fromarray(waves(200 + n, 150)), kind) for n in range(4) for kind in kinds]
    alone = [prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250) for data in files]
    with ThreadPoolExecutor(8) as pool:
        together = pool.map(lambda data: prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250), files * 3)
    for one, other in zip(alone * 3, together, strict=True):
        assert np.array_equal(one.pixels, other.pixels)
        assert (one.thumbnail, one.metadata) == (other.thumbnail, other.metadata)


def test_very_large_pictures_are_decoded_one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "_BIG_PIXELS", 5000)
    big, small = encoded(corners_picture(), "PNG"), encoded(corners_picture(50, 50), "PNG")
    worker = threading.Thread(target=prepare_bytes, args=(big, SPEC), kwargs={"max_pixels": MEGAPIXELS_250})
    with decoding._one_big:
        worker.start()
        prepare_bytes(small, SPEC, max_pixels=MEGAPIXELS_250)
        worker.join(timeout=0.3)
        assert worker.is_alive()
    worker.join(timeout=20)
    assert not worker.is_alive()


def test_importing_loads_no_plug_in() -> None:
    code = (
        "import sys, photo_finder.imaging.prepare\n"
        "print(sorted({'pi_heif', 'pylibjxl', 'rawpy', 'onnxruntime', 'PySide6'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_pasted_picture_is_read_from_memory() -> None:
    file = io.BytesIO()
    corners_picture().save(file, "PNG")
    assert_corners(prepare_bytes(file.getvalue(), SPEC, max_pixels=MEGAPIXELS_250).pixels)
