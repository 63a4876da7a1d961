import io
import math

import pytest
from PIL import Image
from PySide6.QtGui import QImage

from photo_finder.gui.pictures import rounded, square_tile, whole_tile

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>'


def encoded(kind):
    file = io.BytesIO()
    Image.new("RGB", (60, 40), (200, 30, 30)).save(file, kind)
    return file.getvalue()


def test_a_thumbnail_becomes_a_square_tile(application):
    tile = square_tile(encoded("JPEG"), 32, 2)
    assert (tile.width(), tile.height()) == (32, 32)
    assert tile.pixelColor(16, 16).red() > 180


def test_a_tile_has_round_corners_and_nothing_else_is_taken_off(application):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFFC83214)
    tile = rounded(image, 8)
    assert tile.pixelColor(39, 0).alpha() == tile.pixelColor(0, 29).alpha() == 0
    clear = sum(255 - tile.pixelColor(x, y).alpha() for x in range(40) for y in range(30)) / 255
    assert clear == pytest.approx(4 * 8**2 * (1 - math.pi / 4), rel=0.03)
    assert all(tile.pixelColor(x, 15).rgba() == 0xFFC83214 for x in (0, 20, 39))
    assert all(tile.pixelColor(8, y).rgba() == 0xFFC83214 for y in (0, 29))
    half = tile.pixelColor(2, 2)
    assert 0 < half.alpha() < 255
    assert half.red() == pytest.approx(0xC8, abs=3), "the colour stays, only how clear it is changes"
    assert image.pixelColor(0, 0).alpha() == 255, "the image itself is as it was"


def test_a_whole_thumbnail_lies_in_the_middle_of_its_square(application):
    tile = whole_tile(encoded("JPEG"), 32, 2)
    assert (tile.width(), tile.height()) == (32, 32)
    opaque = [y for y in range(32) if tile.pixelColor(16, y).alpha() == 255]
    assert opaque == list(range(opaque[0], opaque[0] + 21)), "60 x 40 pixels become 32 x 21"
    assert opaque[0] in {5, 6}
    assert tile.pixelColor(16, 16).red() > 180
    assert tile.pixelColor(16, 2).alpha() == 0


@pytest.mark.parametrize("size", [(1, 1), (3, 40), (40, 2)])
def test_corners_of_a_sliver_are_no_larger_than_it_is(application, size):
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    tile = rounded(image, 8)
    assert (tile.width(), tile.height()) == size
    assert tile.pixelColor(size[0] // 2, size[1] // 2).alpha() > 0


@pytest.mark.parametrize(
    "content", [SVG, encoded("PNG"), b"", b"no picture"], ids=["svg", "png", "empty", "noise"]
)
def test_no_other_reader_of_qts_is_asked_for_a_thumbnail(application, content):
    """The SVG one takes a lock of Qt's, on a thread that holds Python's."""
    assert square_tile(content, 32, 2).isNull()
