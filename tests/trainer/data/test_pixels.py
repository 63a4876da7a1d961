import struct

import numpy as np
import pytest
from PIL import Image, ImageOps

from trainer.data.pixels import UndecodableError, model_input


def quarters(size=(400, 300)):
    """Red, green / blue, white: tells which way is up."""
    image = Image.new("RGB", (2, 2))
    image.putdata([(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)])
    return image.resize(size, Image.Resampling.NEAREST)


def corners(pixels):
    edge = len(pixels) // 8
    return [tuple(int(v > 128) for v in pixels[y, x]) for y in (edge, -edge) for x in (edge, -edge)]


UPRIGHT = [(1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 1, 1)]


def test_the_whole_picture_is_squashed(tmp_path):
    quarters().save(tmp_path / "a.png")
    pixels = model_input(tmp_path / "a.png", 64)
    assert pixels.shape == (64, 64, 3)
    assert pixels.dtype == np.uint8
    assert corners(pixels) == UPRIGHT


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_is_undone_once(tmp_path, orientation):
    stored = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    image = quarters() if stored is None else quarters().transpose(stored)
    exif = Image.Exif()
    exif[0x0112] = orientation
    image.save(tmp_path / "a.jpg", exif=exif, quality=95)
    assert corners(model_input(tmp_path / "a.jpg", 64)) == UPRIGHT


def test_a_tag_of_a_wrong_type_is_no_hindrance(tmp_path):
    tags = struct.pack("<HHIHH", 0x0112, 3, 1, 6, 0) + struct.pack("<HHI4s", 0x0100, 2, 4, b"abc")
    exif = b"Exif\0\0II*\0" + struct.pack("<IH", 8, 2) + tags + bytes(4)
    quarters().transpose(Image.Transpose.ROTATE_90).save(tmp_path / "a.jpg", exif=exif, quality=95)
    with Image.open(tmp_path / "a.jpg") as image, pytest.raises(struct.error):
        ImageOps.exif_transpose(image)
    assert corners(model_input(tmp_path / "a.jpg", 64)) == UPRIGHT


def test_what_is_transparent_is_white(tmp_path):
    Image.new("RGBA", (50, 50), (0, 0, 0, 0)).save(tmp_path / "a.png")
    assert model_input(tmp_path / "a.png", 32).min() == 255


def test_sixteen_bits_become_eight_by_scaling(tmp_path):
    grey = np.full((40, 40), 0x8000, dtype=np.uint16)
    Image.fromarray(grey).save(tmp_path / "a.png")
    assert abs(int(model_input(tmp_path / "a.png", 32)[5, 5, 0]) - 128) <= 1


def test_a_large_jpeg_looks_the_same_as_decoded_in_full(tmp_path):
    random = np.random.default_rng(0)
    small = Image.fromarray(random.integers(0, 256, (9, 12, 3), dtype=np.uint8))
    large = small.resize((2400, 1800), Image.Resampling.BICUBIC)
    large.save(tmp_path / "a.jpg", quality=95)
    with Image.open(tmp_path / "a.jpg") as image:
        full = np.asarray(image.resize((64, 64), Image.Resampling.BICUBIC), dtype=np.int16)
    assert np.abs(full - model_input(tmp_path / "a.jpg", 64)).mean() < 1.5


def test_what_is_no_picture_is_named(tmp_path):
    (tmp_path / "a.jpg").write_bytes(b"text")
    with pytest.raises(UndecodableError, match=r"a\.jpg cannot be read"):
        model_input(tmp_path / "a.jpg", 64)
