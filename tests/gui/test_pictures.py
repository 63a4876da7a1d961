import io

import pytest
from PIL import Image

from photo_finder.gui.pictures import square_tile

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>'


def encoded(kind):
    file = io.BytesIO()
    Image.new("RGB", (60, 40), (200, 30, 30)).save(file, kind)
    return file.getvalue()


def test_a_thumbnail_becomes_a_square_tile(application):
    tile = square_tile(encoded("JPEG"), 32, 2)
    assert (tile.width(), tile.height()) == (32, 32)
    assert tile.pixelColor(16, 16).red() > 180


@pytest.mark.parametrize(
    "content", [SVG, encoded("PNG"), b"", b"no picture"], ids=["svg", "png", "empty", "noise"]
)
def test_no_other_reader_of_qts_is_asked_for_a_thumbnail(application, content):
    """The SVG one takes a lock of Qt's, on a thread that holds Python's."""
    assert square_tile(content, 32, 2).isNull()
