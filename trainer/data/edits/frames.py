"""Puts a photo on paper: borders, frames, polaroids, memes. Knows nothing of screens or of other photos."""

from PIL import Image, ImageDraw, ImageOps

from trainer.data.edits.chance import Random, between, happens, one_of, paper, weighted, whole
from trainer.data.edits.geometry import scaled
from trainer.data.edits.lettering import broken, lettered, phrase

_WHITE, _BLACK = (255, 255, 255), (0, 0, 0)
_FRAMES = ((60, 36, 20), (120, 80, 40), (200, 165, 80), (25, 25, 25), (235, 232, 224), (150, 20, 30))
_CARDS = ((252, 252, 250), (244, 240, 228), (235, 235, 232), (30, 30, 30))


def border(photo: Image.Image, rng: Random) -> Image.Image:
    """A thin edge, single or double, of one width all around."""
    wide = max(1, round(min(photo.size) * between(rng, 0.012, 0.06)))
    first = paper(rng)
    framed = ImageOps.expand(photo, wide, first)
    if happens(rng, 0.25):
        return ImageOps.expand(framed, max(1, wide // 2), _BLACK if first != _BLACK else _WHITE)
    return framed


def thick_frame(photo: Image.Image, rng: Random) -> Image.Image:
    """A picture frame with or without a mount, a polaroid, or bars to make it square or upright."""
    return weighted(rng, {_wall_frame: 3, _polaroid: 4, _padded: 3})(photo, rng)


def meme(photo: Image.Image, rng: Random) -> Image.Image:
    """Words above and below: on bars, or in fat white letters over the photo."""
    return weighted(rng, {_barred: 5, _over: 4})(photo, rng)


def _wall_frame(photo: Image.Image, rng: Random) -> Image.Image:
    short = min(photo.size)
    if happens(rng, 0.5):
        photo = ImageOps.expand(photo, max(1, round(short * between(rng, 0.05, 0.12))), one_of(rng, _CARDS))
    wood = one_of(rng, _FRAMES)
    wide = max(2, round(short * between(rng, 0.07, 0.16)))
    framed = ImageOps.expand(photo, wide, wood)
    draw = ImageDraw.Draw(framed)
    light = (min(255, wood[0] + 50), min(255, wood[1] + 50), min(255, wood[2] + 50))
    for inset in (0, wide // 2):
        draw.rectangle((inset, inset, framed.width - 1 - inset, framed.height - 1 - inset), outline=light)
    return framed


def _polaroid(photo: Image.Image, rng: Random) -> Image.Image:
    short = min(photo.size)
    side = max(1, round(short * between(rng, 0.05, 0.09)))
    below = max(2, round(short * between(rng, 0.2, 0.34)))
    card = one_of(rng, _CARDS)
    framed = ImageOps.expand(photo, (side, side, side, below), card)
    if happens(rng, 0.5):
        text = lettered(broken(phrase(rng, 1, 4), 1), 0.8 * framed.width, 0.6 * below)
        top = framed.height - (below + text.height) // 2
        framed.paste(_BLACK if card[0] > 128 else _WHITE, ((framed.width - text.width) // 2, top), text)
    return framed


def _padded(photo: Image.Image, rng: Random) -> Image.Image:
    """Bars on two sides, plain or of the photo itself out of focus, as for a story."""
    width, height = photo.size
    more = between(rng, 1.3, 1.9)
    size = (width, round(height * more)) if width >= height else (round(width * more), height)
    if happens(rng, 0.5):
        framed = Image.new("RGB", size, paper(rng))
    else:
        framed = photo.resize((9, 9), Image.Resampling.BOX).resize(size, Image.Resampling.BILINEAR)
    framed.paste(photo, ((size[0] - width) // 2, (size[1] - height) // 2))
    return framed


def _barred(photo: Image.Image, rng: Random) -> Image.Image:
    """Bars above, below or both, with text."""
    width, height = photo.size
    bars = weighted(rng, {(True, False): 4, (False, True): 2, (True, True): 3})
    tall = [max(2, round(height * between(rng, 0.18, 0.38))) if bar else 0 for bar in bars]
    ground, ink = one_of(rng, ((_WHITE, _BLACK), (_BLACK, _WHITE)))
    made = Image.new("RGB", (width, height + sum(tall)), ground)
    made.paste(photo, (0, tall[0]))
    for top, room in ((0, tall[0]), (tall[0] + height, tall[1])):
        if room:
            lines = whole(rng, 1, 3)
            rows = broken(phrase(rng, 2 * lines, 4 * lines), lines)
            text = lettered(rows, 0.94 * width, 0.86 * room, 0.03)
            made.paste(ink, ((width - text.width) // 2, top + (room - text.height) // 2), text)
    return _within(made, photo)


def _over(photo: Image.Image, rng: Random) -> Image.Image:
    """Fat white capitals with a black edge, over the photo's top, bottom or both."""
    made = photo.copy()
    width, height = photo.size
    for below in weighted(rng, {(False, True): 4, (False,): 1, (True,): 2}):
        lines = whole(rng, 1, 2)
        rows = broken(phrase(rng, 2 * lines, 3 * lines).upper(), lines)
        ink = lettered(rows, 0.9 * width, between(rng, 0.14, 0.26) * height, 0.05)
        edge = max(1, ink.height // len(rows) // 12)
        left = (width - ink.width) // 2
        top = round(0.97 * height) - ink.height if below else round(0.03 * height)
        for across in (-edge, 0, edge):
            for down in (-edge, 0, edge):
                made.paste(_BLACK, (left + across, top + down), ink)
        made.paste(_WHITE, (left, top), ink)
    return made


def _within(made: Image.Image, photo: Image.Image) -> Image.Image:
    """Reduced to about the photo's number of pixels."""
    return scaled(made, (photo.width * photo.height / (made.width * made.height)) ** 0.5)
