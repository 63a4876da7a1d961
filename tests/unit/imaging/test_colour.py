import io

import numpy as np
import pytest
from PIL import Image, ImageCms

from photo_finder.imaging import colour, formats
from photo_finder.imaging.prepare import load_picture, prepare_bytes
from tests.unit.imaging.pictures import (
    BLUE,
    GREEN,
    MEGAPIXELS_250,
    RED,
    SPEC,
    UPRIGHT,
    YELLOW,
    assert_corners,
    corners_picture,
    encoded,
    srgb_profile,
    swapped_profile,
)


def shown(data: bytes) -> np.ndarray:
    return load_picture(data, 96, max_pixels=MEGAPIXELS_250)


@pytest.mark.parametrize("picture_format", ["JPEG", "TIFF"])
def test_cmyk(picture_format: str) -> None:
    data = encoded(corners_picture().convert("CMYK"), picture_format)
    with Image.open(io.BytesIO(data)) as image:
        assert image.mode == "CMYK"
    assert_corners(shown(data))


def test_cmyk_jpeg_of_adobe_is_stored_inverted_and_read_right() -> None:
    data = encoded(corners_picture().convert("CMYK"))
    assert b"Adobe" in data
    white = encoded(Image.new("CMYK", (32, 32), (0, 0, 0, 0)))
    assert_corners(shown(white), [(255, 255, 255)] * 4)


@pytest.mark.parametrize("picture_format", ["PNG", "TIFF"])
def test_sixteen_bit_grey_is_scaled_and_not_cut_off(picture_format: str) -> None:
    values = np.zeros((64, 96), np.uint16)
    values[:32, 48:], values[32:, :48], values[32:, 48:] = 20000, 40000, 65535
    data = encoded(Image.fromarray(values), picture_format)
    greys = [(round(value / 257),) * 3 for value in (0, 20000, 40000, 65535)]
    assert_corners(shown(data), greys, tolerance=1)


def test_sixteen_bit_grey_in_the_other_byte_order() -> None:
    values = np.full((8, 8), 0x8001, ">u2")
    image = Image.frombytes("I;16B", (8, 8), values.tobytes())
    assert np.asarray(colour.to_plain(image)).max() == 128


def test_sixteen_bit_colour_png() -> None:
    """Written by hand, since Pillow does not write it."""
    import struct
    import zlib

    wide = np.asarray(corners_picture(), np.uint16) * 257
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in wide)

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 96, 64, 16, 2, 0, 0, 0))
    data += chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    assert_corners(shown(data), tolerance=1)


def test_floating_point_between_0_and_1_is_scaled() -> None:
    values = np.zeros((64, 96), np.float32)
    values[:32, 48:], values[32:, :48], values[32:, 48:] = 0.25, 0.5, 0.75
    data = encoded(Image.fromarray(values), "TIFF")
    assert_corners(shown(data), [(0,) * 3, (64,) * 3, (128,) * 3, (191,) * 3], tolerance=1)


def test_other_floating_point_is_stretched_and_nonsense_counts_as_nothing() -> None:
    values = np.full((64, 96), -10, np.float32)
    values[32:], values[0, 0] = 30, np.nan
    pixels = shown(encoded(Image.fromarray(values), "TIFF"))
    assert_corners(pixels, [(0,) * 3, (0,) * 3, (255,) * 3, (255,) * 3], tolerance=1)


def test_palette() -> None:
    assert_corners(shown(encoded(corners_picture().quantize(4), "PNG")))


def test_transparent_palette_entry_becomes_white() -> None:
    image = corners_picture().quantize(4)
    data = encoded(image, "PNG", transparency=image.getpixel((0, 0)))
    assert_corners(shown(data), [(255, 255, 255), GREEN, BLUE, YELLOW])


def test_palette_with_partial_transparency() -> None:
    image = corners_picture().quantize(4)
    alphas = bytearray(b"\xff" * 4)
    alphas[image.getpixel((95, 0))] = 128
    data = encoded(image, "PNG", transparency=bytes(alphas))
    half = tuple(round(value * 128 / 255 + 127) for value in GREEN)
    assert_corners(shown(data), [RED, half, BLUE, YELLOW])


def test_transparent_gif() -> None:
    image = corners_picture().quantize(4)
    data = encoded(image, "GIF", transparency=image.getpixel((95, 63)))
    assert_corners(shown(data), [RED, GREEN, BLUE, (255, 255, 255)])


@pytest.mark.parametrize("picture_format", ["PNG", "WEBP", "TIFF", "HEIF", "AVIF", "JXL"])
def test_alpha_is_shown_on_white(picture_format: str) -> None:
    formats.make_ready(("HEIF", "JXL"))
    image = corners_picture().convert("RGBA")
    alpha = np.full((64, 96), 255, np.uint8)
    alpha[:32, :48], alpha[32:, 48:] = 0, 128
    image.putalpha(Image.fromarray(alpha))
    half = tuple(round(value * 128 / 255 + 127) for value in YELLOW)
    assert_corners(shown(encoded(image, picture_format)), [(255, 255, 255), GREEN, BLUE, half])


def test_grey_with_alpha_is_shown_on_white() -> None:
    image = Image.new("LA", (32, 32), (100, 0))
    image.paste((100, 255), (16, 0, 32, 32))
    grey, white = (100, 100, 100), (255, 255, 255)
    assert_corners(shown(encoded(image, "PNG")), [white, grey, white, grey], tolerance=1)


def test_one_colour_of_an_rgb_png_may_be_transparent() -> None:
    assert_corners(
        shown(encoded(corners_picture(), "PNG", transparency=RED)), [(255,) * 3, GREEN, BLUE, YELLOW]
    )


@pytest.mark.parametrize("picture_format", ["PNG", "JPEG", "WEBP"])
def test_grey(picture_format: str) -> None:
    image = Image.new("L", (32, 32), 20)
    image.paste(200, (16, 0, 32, 32))
    assert_corners(shown(encoded(image, picture_format)), [(20,) * 3, (200,) * 3, (20,) * 3, (200,) * 3])


@pytest.mark.parametrize("picture_format", ["PNG", "TIFF", "BMP"])
def test_one_bit(picture_format: str) -> None:
    image = Image.new("1", (32, 32), 0)
    image.paste(1, (16, 0, 32, 32))
    assert_corners(shown(encoded(image, picture_format)), [(0,) * 3, (255,) * 3, (0,) * 3, (255,) * 3])


def test_lab() -> None:
    srgb, lab = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
    image = ImageCms.profileToProfile(corners_picture(), srgb, lab, outputMode="LAB")
    assert image is not None
    assert_corners(shown(encoded(image, "TIFF")))


@pytest.mark.parametrize("picture_format", ["JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF"])
def test_an_embedded_profile_is_followed(picture_format: str) -> None:
    formats.make_ready(("HEIF",))
    red_is_green = Image.merge("RGB", [corners_picture().split()[channel] for channel in (1, 0, 2)])
    data = encoded(red_is_green, picture_format, icc_profile=swapped_profile())
    assert_corners(shown(data), UPRIGHT)
    assert_corners(prepare_bytes(data, SPEC, max_pixels=MEGAPIXELS_250).pixels, UPRIGHT)


def test_the_profile_of_srgb_itself_changes_no_pixel() -> None:
    plain, tagged = encoded(corners_picture()), encoded(corners_picture(), icc_profile=srgb_profile())
    assert np.array_equal(shown(plain), shown(tagged))


@pytest.mark.parametrize("profile", [b"garbage", srgb_profile()[:200], bytes(500)])
def test_a_damaged_profile_is_ignored(profile: bytes) -> None:
    assert_corners(shown(encoded(corners_picture(), icc_profile=profile)))


def test_a_profile_for_other_channels_is_ignored() -> None:
    grey = Image.new("L", (32, 32), 90)
    assert_corners(shown(encoded(grey, icc_profile=srgb_profile())), [(90,) * 3] * 4, tolerance=1)
    cmyk = corners_picture().convert("CMYK")
    assert_corners(shown(encoded(cmyk, icc_profile=srgb_profile())))
