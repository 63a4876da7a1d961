"""Puts a photo beside or on other photos: collages, pictures in pictures. Knows nothing of screens."""

from PIL import Image, ImageOps

from trainer.data.edits.chance import Random, between, happens, one_of, paper, ratio, weighted, whole
from trainer.data.edits.geometry import covering, scaled, sized
from trainer.data.edits.scenery import Scenery

_Cell = tuple[float, float, float, float]
"""Left, top, width and height, in shares of the collage."""
_GRIDS: dict[tuple[_Cell, ...], float] = {
    ((0, 0, 0.5, 1), (0.5, 0, 0.5, 1)): 3,
    ((0, 0, 1, 0.5), (0, 0.5, 1, 0.5)): 3,
    ((0, 0, 0.5, 0.5), (0.5, 0, 0.5, 0.5), (0, 0.5, 0.5, 0.5), (0.5, 0.5, 0.5, 0.5)): 4,
    ((0, 0, 1, 0.5), (0, 0.5, 0.5, 0.5), (0.5, 0.5, 0.5, 0.5)): 2,
    ((0, 0, 0.5, 1), (0.5, 0, 0.5, 0.5), (0.5, 0.5, 0.5, 0.5)): 2,
    ((0, 0, 0.34, 1), (0.34, 0, 0.33, 1), (0.67, 0, 0.33, 1)): 1,
}
"""The edited photo is in the first cell, or in any of its size."""


def collage(photo: Image.Image, rng: Random, scenery: Scenery) -> Image.Image:
    """Two to four photos in a grid, the photo a quarter to a half of it."""
    grid = weighted(rng, _GRIDS)
    own = one_of(rng, [cell for cell in grid if cell[2:] == grid[0][2:]])
    share = own[2] * own[3]
    photo = scaled(photo, share**0.5)
    width, height = max(2, round(photo.width / own[2])), max(2, round(photo.height / own[3]))
    made = Image.new("RGB", (width, height), paper(rng))
    gap = round(min(width, height) * between(rng, 0.005, 0.02)) if happens(rng, 0.7) else 0
    for cell in grid:
        left, top = round(cell[0] * width), round(cell[1] * height)
        right, bottom = round((cell[0] + cell[2]) * width), round((cell[1] + cell[3]) * height)
        across, down = max(1, right - left - 2 * gap), max(1, bottom - top - 2 * gap)
        shown = sized(photo, across, down) if cell == own else covering(scenery.other(), across, down)
        made.paste(shown, (left + gap, top + gap))
    return made


def picture_in_picture(photo: Image.Image, rng: Random, scenery: Scenery) -> Image.Image:
    """The photo on another one, over three to six tenths of it, with or without an edge."""
    share = between(rng, 0.3, 0.6)
    aspect = ratio(rng, 0.8, 1.25)
    behind = covering(
        scenery.other(), max(2, round(photo.width * aspect**0.5)), max(2, round(photo.height / aspect**0.5))
    )
    small = scaled(photo, share**0.5)
    if happens(rng, 0.5):
        edge = max(1, round(min(small.size) * between(rng, 0.01, 0.04)))
        small = ImageOps.expand(small, edge, paper(rng))
    room = max(0, behind.width - small.width), max(0, behind.height - small.height)
    behind.paste(small, (whole(rng, 0, room[0]), whole(rng, 0, room[1])))
    return behind
