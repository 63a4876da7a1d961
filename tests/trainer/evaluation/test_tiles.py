import io

import numpy as np
from PIL import Image

from trainer.evaluation.tiles import TILE, Tile, draw_tiles, small_jpeg

NOISE = Image.fromarray(np.random.default_rng(0).integers(0, 256, (90, 60, 3), dtype=np.uint8))


def test_right_and_wrong_differ_in_more_than_colour():
    sheets = [
        np.asarray(draw_tiles("t", ("one",), [[Tile(NOISE, "0.9", right)]]).convert("L"))
        for right in (True, False)
    ]
    differs = sheets[0] != sheets[1]
    inside = differs[60 : 60 + TILE // 4, -TILE // 2 :]
    assert inside.any(), "the cross"


def test_a_sheet_holds_every_row_and_column():
    row = [Tile(NOISE, "0.9")] * 3
    small, large = draw_tiles("t", ["a"] * 3, [row]), draw_tiles("t", ["a"] * 3, [row, row])
    assert large.width == small.width > 3 * TILE
    assert large.height > small.height + TILE


def test_a_file_is_as_good_as_its_bytes_allow():
    sheet = draw_tiles("t", ["a"] * 3, [[Tile(NOISE, "0.9")] * 3])
    large, small = small_jpeg(sheet, 10**6), small_jpeg(sheet, 15_000)
    assert len(small) <= 15_000 < len(large)
    assert small_jpeg(sheet, 1) == small_jpeg(sheet, 2), "the least fair one"
    with Image.open(io.BytesIO(small)) as opened:
        assert (opened.format, opened.size) == ("JPEG", sheet.size)
