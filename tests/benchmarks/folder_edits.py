"""Edits as somebody else would write them, by Pillow alone: nothing was fitted, trained or tuned with them.

Written apart from ``copy_edits``: each edit has one fixed form, as a person who tries the program picks it.
Each takes an RGB picture, another one for what comes from outside, and a generator of the standard library.
"""

from collections.abc import Callable
from functools import partial
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps

Edit = Callable[[Image.Image, Image.Image, Random], Image.Image]
Made = tuple[Edit, str, int]
"""An edit, the ending of its file, and the quality that this is saved with."""


def _as_it_is(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    return photo


def _scaled(scale: float, photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    size = max(1, round(photo.width * scale)), max(1, round(photo.height * scale))
    return photo.resize(size, Image.Resampling.LANCZOS)


def _crop(area: float, photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    """To a share of the area, with the photo's own shape, anywhere."""
    width, height = round(photo.width * area**0.5), round(photo.height * area**0.5)
    left, top = rng.randint(0, photo.width - width), rng.randint(0, photo.height - height)
    return photo.crop((left, top, left + width, top + height))


def _turn(how: Image.Transpose, photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    return photo.transpose(how)


def _tilt(degrees: float, photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    """With the corners filled, as a plain rotation leaves them."""
    return photo.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=(255, 255, 255))


def _grey(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    return photo.convert("L").convert("RGB")


def _sepia(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    rows = (0.393, 0.769, 0.189, 0, 0.349, 0.686, 0.168, 0, 0.272, 0.534, 0.131, 0)
    return photo.convert("RGB", rows)


def _warm(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    red, green, blue = photo.split()
    warm = Image.merge("RGB", (red.point(lambda v: min(255, v * 1.15)), green, blue.point(lambda v: v * 0.8)))
    return ImageEnhance.Contrast(warm).enhance(1.15)


def _saturated(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    return ImageEnhance.Color(photo).enhance(1.6)


def _bright(factor: float, photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    return ImageEnhance.Brightness(photo).enhance(factor)


def _contrast(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    return ImageOps.autocontrast(photo, cutoff=2)


def _sharp(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    return photo.filter(ImageFilter.UnsharpMask(2, 120, 2))


def _caption(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    made = photo.copy()
    font = ImageFont.load_default(max(12, photo.height // 12))
    place = photo.width / 2, photo.height * 0.97
    draw = ImageDraw.Draw(made)
    draw.text(place, "Summer 2023, day 4", "white", font, "mb", stroke_width=2, stroke_fill="black")
    return made


def _watermark(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    layer = Image.new("RGBA", photo.size, (0, 0, 0, 0))
    font = ImageFont.load_default(max(14, photo.width // 8))
    middle = photo.width / 2, photo.height / 2
    ImageDraw.Draw(layer).text(middle, "© studio", (255, 255, 255, 110), font, "mm")
    return Image.alpha_composite(photo.convert("RGBA"), layer).convert("RGB")


def _border(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    return ImageOps.expand(photo, max(6, min(photo.size) // 16), (20, 20, 20))


def _blur(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    return photo.filter(ImageFilter.GaussianBlur(1.2))


def _grain(deviation: float, photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    rng.random()  # Pillow's noise has a seed of its own
    bands = [
        ImageChops.add(band, Image.effect_noise(photo.size, deviation), 1, -128) for band in photo.split()
    ]
    return Image.merge("RGB", bands)


def _messenger(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    longest = 1280 if max(photo.size) > 1280 else round(max(photo.size) * 0.8)
    made = photo.copy()
    made.thumbnail((longest, longest))
    return made


def _phone(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    """A screenshot of a photo that a phone shows whole, with bars above and below."""
    made = Image.new("RGB", (540, 1140), (12, 12, 14))
    draw = ImageDraw.Draw(made)
    draw.text((24, 14), "9:41", "white", ImageFont.load_default(22))
    draw.text((440, 14), "5G  87 %", "white", ImageFont.load_default(18))
    shown = ImageOps.contain(photo, (540, 860))
    made.paste(shown, ((540 - shown.width) // 2, 130 + (860 - shown.height) // 2))
    for place in range(5):
        draw.rounded_rectangle((40 + 100 * place, 1050, 90 + 100 * place, 1096), 10, outline="white", width=3)
    return made


def _feed(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    """A screenshot of a feed: a head with a name, the photo in full width, hearts, a part of the next."""
    made = Image.new("RGB", (480, 980), "white")
    draw = ImageDraw.Draw(made)
    draw.ellipse((14, 60, 58, 104), fill=(rng.randint(0, 255), 90, 160))
    draw.text((70, 70), "anna.on.tour", "black", ImageFont.load_default(20))
    shown = ImageOps.contain(photo, (480, 600))
    made.paste(shown, ((480 - shown.width) // 2, 120))
    under = 120 + shown.height
    draw.text((16, under + 12), "♥ 128   Reply   Share", "black", ImageFont.load_default(20))
    draw.text((16, under + 44), "what a day this was", (60, 60, 60), ImageFont.load_default(18))
    made.paste(ImageOps.fit(other, (480, 980)), (0, under + 100))
    return made


def _meme(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    bar = max(24, photo.height // 5)
    made = Image.new("RGB", (photo.width, photo.height + 2 * bar), "white")
    made.paste(photo, (0, bar))
    draw, font = ImageDraw.Draw(made), ImageFont.load_default(max(10, photo.width // 14))
    draw.text((photo.width / 2, bar / 2), "NOBODY EVER SAID", "black", font, "mm")
    draw.text((photo.width / 2, made.height - bar / 2), "LET US DO THAT AGAIN", "black", font, "mm")
    return made


def _collage(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    """One of four that fill their squares."""
    made = Image.new("RGB", (608, 608), "white")
    shown = [photo, other, ImageOps.mirror(other), ImageOps.flip(other)]
    rng.shuffle(shown)
    for place, each in enumerate(shown):
        made.paste(ImageOps.fit(each, (300, 300)), (place % 2 * 308, place // 2 * 308))
    return made


def _perspective(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    """A wall seen from its left: the right edge is three quarters as tall, on white.

    To each place of the result the transform tells where it lies in the photo, over ``1 - x / (4 width)``.
    """
    width, height = photo.size
    far = -0.25 / width
    data = (0.75, 0, 0, -0.125 * height / width, 1, 0, far, 0)
    how = Image.Transform.PERSPECTIVE
    mask = Image.new("L", photo.size, 255).transform(photo.size, how, data)
    made = Image.new("RGB", photo.size, "white")
    made.paste(photo.transform(photo.size, how, data, Image.Resampling.BICUBIC), mask=mask)
    return made


def _tiny(side: int, photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    made = photo.copy()
    made.thumbnail((side, side), Image.Resampling.LANCZOS)
    return made


def _dark(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    return _grain(12, ImageEnhance.Brightness(photo).enhance(0.3), other, rng)


def _inverted(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    return ImageOps.invert(photo)


def _squeezed(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    return photo.resize((round(photo.width * 0.7), photo.height), Image.Resampling.LANCZOS)


def _posterized(photo: Image.Image, other: Image.Image, rng: Random) -> Image.Image:
    return ImageOps.posterize(photo, 3)


EVERYDAY: dict[str, Made] = {
    "saved at 90": (_as_it_is, "jpg", 90),
    "saved at 60": (_as_it_is, "jpg", 60),
    "saved at 30": (_as_it_is, "jpg", 30),
    "as PNG": (_as_it_is, "png", 0),
    "as WebP": (_as_it_is, "webp", 80),
    "75 % size": (partial(_scaled, 0.75), "jpg", 88),
    "50 % size": (partial(_scaled, 0.5), "jpg", 88),
    "messenger": (_messenger, "jpg", 70),
    "crop 90": (partial(_crop, 0.9), "jpg", 90),
    "crop 75": (partial(_crop, 0.75), "jpg", 90),
    "rotated 90": (partial(_turn, Image.Transpose.ROTATE_90), "jpg", 90),
    "rotated 180": (partial(_turn, Image.Transpose.ROTATE_180), "jpg", 90),
    "mirrored": (partial(_turn, Image.Transpose.FLIP_LEFT_RIGHT), "jpg", 90),
    "tilted 3": (partial(_tilt, 3), "jpg", 90),
    "tilted 8": (partial(_tilt, -8), "jpg", 90),
    "grey": (_grey, "jpg", 90),
    "sepia": (_sepia, "jpg", 90),
    "warm": (_warm, "jpg", 88),
    "saturated": (_saturated, "jpg", 90),
    "brighter": (partial(_bright, 1.35), "jpg", 90),
    "darker": (partial(_bright, 0.7), "jpg", 90),
    "contrast": (_contrast, "jpg", 90),
    "sharpened": (_sharp, "jpg", 90),
    "caption": (_caption, "jpg", 90),
    "watermark": (_watermark, "jpg", 90),
    "border": (_border, "jpg", 90),
    "light blur": (_blur, "jpg", 90),
    "light noise": (partial(_grain, 8), "jpg", 90),
}
HARD: dict[str, Made] = {
    "crop 50": (partial(_crop, 0.5), "jpg", 90),
    "crop 35": (partial(_crop, 0.35), "jpg", 90),
    "crop 25": (partial(_crop, 0.25), "jpg", 90),
    "25 % size": (partial(_scaled, 0.25), "jpg", 88),
    "phone screen": (_phone, "png", 0),
    "feed screen": (_feed, "jpg", 85),
    "meme": (_meme, "jpg", 80),
    "collage": (_collage, "jpg", 85),
    "perspective": (_perspective, "jpg", 90),
    "tiny 96": (partial(_tiny, 96), "jpg", 85),
    "tiny 64": (partial(_tiny, 64), "jpg", 85),
    "dark and noisy": (_dark, "jpg", 80),
    "inverted": (_inverted, "jpg", 90),
    "tilted 25": (partial(_tilt, 25), "jpg", 90),
    "squeezed": (_squeezed, "jpg", 90),
    "posterized": (_posterized, "jpg", 90),
    "saved at 10": (_as_it_is, "jpg", 10),
}
