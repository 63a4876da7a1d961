"""Collections without any copy that tempt to see some, made to measure with alone."""

from collections.abc import Iterator

import numpy as np
from PIL import Image, ImageOps

from tests.benchmarks.copy_edits import EVERYDAY, HARD, LAYOUTS, Random, saved
from tests.benchmarks.other_shots import SHOTS

Collection = list[Image.Image]
_CELL = 150


def burst(photo: Image.Image, rng: Random) -> Collection:
    """Five shots of one scene: as it is, and one of each kind."""
    return [photo, *(shot(photo, rng) for shot in SHOTS.values())]


def shelves(photos: Collection, rng: Random) -> Collection:
    """Two shelves of three times four goods, of which half are on both, at other places and from nearer."""
    goods = [ImageOps.fit(photo, (_CELL, _CELL)) for photo in photos]
    half = len(goods) // 3
    stocks = goods[: 2 * half], goods[half:]
    return [_shelf([stock[row] for row in rng.permutation(len(stock))], rng) for stock in stocks]


def alike(photos: Collection, rng: Random) -> Iterator[tuple[str, Collection]]:
    """Screenshots, memes and the like: the same words and frame around each of these pictures."""
    for name in LAYOUTS:
        seed = int(rng.integers(1 << 32))
        edit = (EVERYDAY | HARD)[name]
        yield (
            name,
            [saved(edit(photo, np.random.default_rng(seed), photo), 90) for photo in photos],
        )


def _shelf(goods: Collection, rng: Random) -> Image.Image:
    """Goods repeated three by four on grey, each a little off its place."""
    made = Image.new("RGB", (4 * _CELL, 3 * _CELL), (190, 186, 180))
    for place in range(12):
        size = int(_CELL * rng.uniform(0.75, 0.95))
        one = goods[place % len(goods)].resize((size, size), Image.Resampling.BICUBIC)
        left, top = place % 4 * _CELL, place // 4 * _CELL
        nudge = rng.integers(0, _CELL - size + 1, 2)
        made.paste(one, (left + int(nudge[0]), top + int(nudge[1])))
    return saved(made, 88)
