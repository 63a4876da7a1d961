"""Puts words, marks, emoji and drawings on a photo. Its size stays. Knows nothing of what lies around it."""

import math

from PIL import Image, ImageDraw

from trainer.data.edits.chance import Random, between, colour, happens, one_of, paper, signed, weighted, whole
from trainer.data.edits.lettering import SMALLEST, broken, date, lettered, phrase
from trainer.data.edits.stickers import STICKERS, sticker

Point = tuple[float, float]
_WHITE, _BLACK = (255, 255, 255), (0, 0, 0)
_MOST_STICKERS = 9
_MOST_MARKS = 8
_CLEAR = ((255, 255, 255), (0, 0, 0), (230, 30, 40), (255, 220, 0), (30, 110, 240), (40, 190, 80))


def caption(photo: Image.Image, rng: Random) -> Image.Image:
    """A line or two at the top or bottom, on a dark or light bar or with an edge."""
    photo = photo.copy()
    width, height = photo.size
    lines = whole(rng, 1, 2)
    rows = broken(phrase(rng, 2 * lines, 4 * lines), lines)
    text = lettered(rows, between(rng, 0.6, 0.95) * width, between(rng, 0.07, 0.16) * height, 0.04)
    left = (width - text.width) // 2
    band = min(height, round(1.25 * text.height))
    top = one_of(rng, (0, height - band, round(between(rng, 0.7, 0.85) * (height - band))))
    if happens(rng, 0.6):
        ground, ink = one_of(rng, ((_BLACK, _WHITE), (_WHITE, _BLACK)))
        bar = Image.new("L", (width, band), round(255 * between(rng, 0.4, 1.0)))
        photo.paste(ground, (0, top), bar)
    else:
        ink = one_of(rng, (_WHITE, (255, 235, 60)))
        photo.paste(_BLACK, (left + 1, top + 1), text)
    photo.paste(ink, (left, top + (band - text.height) // 2), text)
    return photo


def watermark(photo: Image.Image, rng: Random) -> Image.Image:
    """A name, half transparent: in a corner, or across the photo, once or as a pattern."""
    photo = photo.copy()
    width, height = photo.size
    name = one_of(rng, ("© ", "", "www.", "@")) + phrase(rng, 1, 2).replace(" ", "")
    strength = between(rng, 0.3, 0.65)
    ink = weighted(rng, {_WHITE: 4, _BLACK: 1})
    if happens(rng, 0.5):
        text = _faded(lettered([name], between(rng, 0.25, 0.5) * width, 0.12 * height, 0.05), strength + 0.25)
        place = one_of(rng, (0.03, 0.97)), one_of(rng, (0.03, 0.97))
        photo.paste(ink, _inside(photo, text, place), text)
        return photo
    share = one_of(rng, (0.35, 0.9))
    text = _faded(lettered([name], share * width, 0.3 * height, 0.05), strength)
    text = text.rotate(between(rng, 15, 40), Image.Resampling.BILINEAR, expand=True)
    for across, down in [(0.5, 0.5)] if share > 0.5 else [(0.1, 0.1), (0.9, 0.2), (0.2, 0.9), (0.9, 0.9)]:
        photo.paste(ink, _inside(photo, text, (across, down)), text)
    return photo


def date_stamp(photo: Image.Image, rng: Random) -> Image.Image:
    """The day in a corner, mostly orange as cameras did."""
    photo = photo.copy()
    text = lettered([date(rng)], between(rng, 0.2, 0.4) * photo.width, 0.1 * photo.height, 0.04)
    ink = weighted(rng, {(255, 140, 30): 4, (255, 230, 60): 2, _WHITE: 1, (230, 40, 30): 1})
    left, top = _inside(photo, text, (one_of(rng, (0.04, 0.96)), weighted(rng, {0.95: 4, 0.05: 1})))
    photo.paste(_faded_colour(ink), (left + 1, top + 1), text)
    photo.paste(ink, (left, top), text)
    return photo


def big_text(photo: Image.Image, rng: Random) -> Image.Image:
    """Large letters over most of the photo, half transparent or full, straight or tilted."""
    photo = photo.copy()
    lines = whole(rng, 1, 3)
    rows = broken(phrase(rng, lines, 2 * lines), lines)
    text = lettered(rows, 0.98 * photo.width, between(rng, 0.35, 0.8) * photo.height, 0.05)
    if happens(rng, 0.4):
        text = text.rotate(signed(rng, 8, 35), Image.Resampling.BILINEAR, expand=True)
    left, top = _inside(photo, text, (0.5, between(rng, 0.1, 0.9)))
    strength = between(rng, 0.5, 1.0)
    if happens(rng, 0.5):
        out = max(1, photo.height // 100)
        photo.paste(_BLACK, (left + out, top + out), _faded(text, strength))
    ink = weighted(rng, {_WHITE: 4, _BLACK: 1, (255, 220, 0): 1, colour(rng): 2})
    photo.paste(ink, (left, top), _faded(text, strength))
    return photo


def emoji(photo: Image.Image, rng: Random) -> Image.Image:
    """Emoji and stickers of several sizes over a tenth to a third of the photo."""
    photo = photo.copy()
    short = min(photo.size)
    wanted = between(rng, 0.1, 0.33) * photo.width * photo.height
    largest = one_of(rng, (0.28, 0.4, 0.6))
    for _ in range(_MOST_STICKERS):
        side = max(SMALLEST, round(short * between(rng, 0.5 * largest, largest)))
        _stick(photo, rng, side)
        wanted -= 0.7 * side * side
        if wanted <= 0:
            break
    return photo


def drawing(photo: Image.Image, rng: Random) -> Image.Image:
    """Thick pen strokes, arrows, rings and boxes, over a tenth to a third of the photo."""
    photo = photo.copy()
    draw = ImageDraw.Draw(photo)
    pen = max(1, round(min(photo.size) * between(rng, 0.02, 0.06)))
    area = photo.width * photo.height
    covered, wanted = 0.0, between(rng, 0.1, 0.3) * area
    for _ in range(_MOST_MARKS):
        covered += weighted(rng, _MARKS)(draw, rng, photo.size, pen)
        if covered >= wanted:
            break
    return photo


def _stick(photo: Image.Image, rng: Random, side: int) -> None:
    shown = sticker(one_of(rng, STICKERS)).resize((side, side), Image.Resampling.BILINEAR)
    if happens(rng, 0.5):
        shown = shown.rotate(signed(rng, 5, 40), Image.Resampling.BILINEAR)
    left = round(between(rng, -0.2 * side, photo.width - 0.8 * side))
    top = round(between(rng, -0.2 * side, photo.height - 0.8 * side))
    photo.paste(shown, (left, top), shown)


def _scribble(draw: ImageDraw.ImageDraw, rng: Random, size: tuple[int, int], pen: int) -> float:
    """A line that wanders. Returns about how many pixels it covers, as the others do."""
    x, y = between(rng, 0.1, 0.9) * size[0], between(rng, 0.1, 0.9) * size[1]
    heading, step = between(rng, 0, 2 * math.pi), 0.09 * min(size)
    points = [(x, y)]
    for _ in range(whole(rng, 8, 22)):
        heading += between(rng, -0.9, 0.9)
        x = min(max(x + step * math.cos(heading), 0.0), float(size[0]))
        y = min(max(y + step * math.sin(heading), 0.0), float(size[1]))
        points.append((x, y))
    draw.line(points, one_of(rng, _CLEAR), pen, joint="curve" if pen > 3 else None)
    return pen * step * len(points)


def _arrow(draw: ImageDraw.ImageDraw, rng: Random, size: tuple[int, int], pen: int) -> float:
    ink, turn, length = one_of(rng, _CLEAR), between(rng, 0, 2 * math.pi), between(rng, 0.25, 0.5) * min(size)
    tip = between(rng, 0.25, 0.75) * size[0], between(rng, 0.25, 0.75) * size[1]
    draw.line([_from(tip, turn, length), _from(tip, turn, 2 * pen)], ink, pen)
    head = 3.0 * pen
    draw.polygon([tip, _from(tip, turn - 0.5, 1.4 * head), _from(tip, turn + 0.5, 1.4 * head)], ink)
    return pen * length + head * head


def _ring(draw: ImageDraw.ImageDraw, rng: Random, size: tuple[int, int], pen: int) -> float:
    across, down = between(rng, 0.12, 0.3) * size[0], between(rng, 0.12, 0.3) * size[1]
    x, y = between(rng, 0.2, 0.8) * size[0], between(rng, 0.2, 0.8) * size[1]
    draw.ellipse((x - across, y - down, x + across, y + down), outline=one_of(rng, _CLEAR), width=pen)
    return math.pi * (across + down) * pen


def _box(draw: ImageDraw.ImageDraw, rng: Random, size: tuple[int, int], _pen: int) -> float:
    """What hides a face or a number plate."""
    across, down = between(rng, 0.2, 0.5) * size[0], between(rng, 0.08, 0.22) * size[1]
    x, y = between(rng, 0, 1) * (size[0] - across), between(rng, 0, 1) * (size[1] - down)
    draw.rectangle((x, y, x + across, y + down), fill=paper(rng))
    return across * down


_MARKS = {_scribble: 4, _arrow: 2, _ring: 2, _box: 2}


def _from(point: Point, turn: float, far: float) -> Point:
    return point[0] + far * math.cos(turn), point[1] + far * math.sin(turn)


def _inside(photo: Image.Image, mask: Image.Image, place: Point) -> tuple[int, int]:
    """Left and top of a mask that stands at a share of the room that there is."""
    return (
        round(place[0] * (photo.width - mask.width)),
        round(place[1] * (photo.height - mask.height)),
    )


def _faded(mask: Image.Image, strength: float) -> Image.Image:
    return mask.point([round(min(1.0, strength) * level) for level in range(256)])


def _faded_colour(ink: tuple[int, int, int]) -> tuple[int, int, int]:
    return ink[0] // 3, ink[1] // 3, ink[2] // 3
