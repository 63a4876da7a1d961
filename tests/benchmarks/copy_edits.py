"""What people do to photos, written for measuring alone: nothing here was used to fit or to train anything.

Each edit takes an RGB picture of any size, a generator that decides all that is left to chance, and another
picture for what may come from outside. It gives an RGB picture.
"""

import io
from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps

Random = np.random.Generator
Edit = Callable[[Image.Image, Random, Image.Image], Image.Image]

_WORDS = (
    "when",
    "you",
    "finally",
    "find",
    "the",
    "picture",
    "that",
    "was",
    "lost",
    "for",
    "years",
    "and",
    "nobody",
    "knows",
    "why",
    "it",
    "looks",
    "like",
    "that",
)
_TURNS = (Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270)


def saved(photo: Image.Image, quality: int, kind: str = "JPEG") -> Image.Image:
    file = io.BytesIO()
    photo.convert("RGB").save(file, kind, quality=quality)
    return Image.open(file).convert("RGB")


def _resaved(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    return saved(photo, int(rng.integers(35, 90)), "JPEG" if rng.random() < 0.7 else "WEBP")


def _resized(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    scale = float(np.exp(rng.uniform(np.log(0.35), np.log(2.5))))
    filters = (Image.Resampling.BILINEAR, Image.Resampling.LANCZOS, Image.Resampling.BOX)
    return photo.resize(_size(photo, scale), filters[int(rng.integers(3))])


def _messenger(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    sent = saved(
        photo.resize(_size(photo, rng.uniform(0.5, 0.9)), Image.Resampling.BILINEAR),
        int(rng.integers(50, 75)),
    )
    return saved(sent, int(rng.integers(60, 80)))


def _crop(least: float, most: float) -> Edit:
    def cut(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
        share = rng.uniform(least, most)
        across = min(1.0, share**0.5 * float(np.exp(rng.uniform(-0.2, 0.2))))
        across = max(across, share)
        width, height = photo.width * across, photo.height * share / across
        left, top = rng.random() * (photo.width - width), rng.random() * (photo.height - height)
        return photo.crop((round(left), round(top), round(left + width), round(top + height)))

    return cut


def _quarter(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    return photo.transpose(_TURNS[int(rng.integers(3))])


def _mirrored(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    return ImageOps.mirror(photo) if rng.random() < 0.7 else ImageOps.flip(photo)


def _tilt(least: float, most: float) -> Edit:
    def tilted(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
        turn = rng.uniform(least, most) * rng.choice([-1, 1])
        grown = rng.random() < 0.5
        made = photo.rotate(turn, Image.Resampling.BICUBIC, expand=grown, fillcolor=_paper(rng))
        if grown:
            return made
        inset = 0.5 * np.sin(np.deg2rad(abs(turn)))
        x, y = round(inset * photo.height), round(inset * photo.width)
        x, y = min(x, photo.width // 4), min(y, photo.height // 4)
        return made.crop((x, y, photo.width - x, photo.height - y))

    return tilted


def _grey(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    made = ImageOps.grayscale(photo).convert("RGB")
    return ImageEnhance.Contrast(made).enhance(rng.uniform(0.8, 1.3))


def _sepia(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    return ImageOps.colorize(ImageOps.grayscale(photo), (35, 20, 8), (255, 240, 205))


def _filtered(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    steps = np.linspace(0, 1, 256)
    tables = []
    for _ in range(3):
        knots = np.sort(rng.uniform(0, 1, 3)) * 0.3 + np.array([0.05, 0.35, 0.62])
        tables.append(np.interp(steps, (0, 0.5, 1), knots) * rng.uniform(0.9, 1.05))
    made = photo.point((np.clip(np.concatenate(tables), 0, 1) * 255).astype(int).tolist())
    made = ImageEnhance.Color(made).enhance(rng.uniform(0.5, 1.6))
    y, x = np.mgrid[-1 : 1 : made.height * 1j, -1 : 1 : made.width * 1j]
    shade = 1 - rng.uniform(0, 0.5) * (x**2 + y**2) / 2
    return Image.fromarray((np.asarray(made) * shade[..., None]).clip(0, 255).astype(np.uint8))


def _light(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    made = ImageEnhance.Brightness(photo).enhance(float(rng.choice([0.65, 0.75, 1.25, 1.4])))
    return ImageEnhance.Contrast(made).enhance(rng.uniform(0.75, 1.3))


def _captioned(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    made = photo.copy()
    tall = max(12, round(photo.height * rng.uniform(0.09, 0.17)))
    top = int(rng.choice([0, photo.height - tall, round(photo.height * 0.7)]))
    strip = made.crop((0, top, made.width, top + tall))
    made.paste(Image.blend(strip, Image.new("RGB", strip.size), 0.65), (0, top))
    _write(made, (0, top, made.width, top + tall), rng, (255, 255, 255), 1)
    return made


def _bordered(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    return ImageOps.expand(photo, max(2, round(min(photo.size) * rng.uniform(0.02, 0.1))), _paper(rng))


def _noisy(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    return grained(photo, rng, rng.uniform(4, 11))


def _meme(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    bars = [max(16, round(photo.height * rng.uniform(0.15, 0.35))) for _ in range(2)]
    if rng.random() < 0.5:
        bars[int(rng.integers(2))] = 0
    dark = rng.random() < 0.5
    made = Image.new("RGB", (photo.width, photo.height + sum(bars)), (0, 0, 0) if dark else (255, 255, 255))
    made.paste(photo, (0, bars[0]))
    ink = (255, 255, 255) if dark else (0, 0, 0)
    for top, tall in ((0, bars[0]), (bars[0] + photo.height, bars[1])):
        if tall:
            _write(made, (0, top, made.width, top + tall), rng, ink, int(rng.integers(1, 3)))
    return saved(made, int(rng.integers(55, 85)))


def _polaroid(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    edge = round(min(photo.size) * rng.uniform(0.04, 0.1))
    made = ImageOps.expand(photo, (edge, edge, edge, 4 * edge), (246, 243, 235))
    _write(made, (edge, made.height - 4 * edge, made.width - edge, made.height), rng, (40, 40, 60), 1)
    return made


def _screenshot(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    """A phone's screen: status bar, a name above, buttons and words below."""
    width = 360
    height = round(width * rng.uniform(1.7, 2.1))
    dark = rng.random() < 0.5
    ground, ink = ((18, 18, 20), (235, 235, 235)) if dark else ((255, 255, 255), (20, 20, 20))
    made = Image.new("RGB", (width, height), ground)
    draw = ImageDraw.Draw(made)
    draw.text((14, 6), f"{rng.integers(24):02}:{rng.integers(60):02}", ink, ImageFont.load_default(13))
    draw.rectangle((width - 40, 8, width - 16, 18), outline=ink)
    draw.ellipse((12, 34, 44, 66), fill=tuple(int(v) for v in rng.integers(60, 220, 3)))
    draw.text((54, 42), " ".join(rng.choice(_WORDS, 2)), ink, ImageFont.load_default(15))
    tall = min(round(photo.height * width / photo.width), height - 170)
    shown = ImageOps.fit(photo, (width, tall), Image.Resampling.BICUBIC)
    top = 78 if rng.random() < 0.6 else max(78, (height - tall) // 2)
    made.paste(shown, (0, top))
    for place in range(3):
        draw.ellipse(
            (14 + 40 * place, top + tall + 10, 38 + 40 * place, top + tall + 34), outline=ink, width=2
        )
    _write(made, (10, top + tall + 40, width - 10, min(height, top + tall + 90)), rng, ink, 2)
    return saved(made, 85)


def _collage(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    """Side by side, above one another, or one of four."""
    gap, turned = int(rng.integers(0, 8)), ImageOps.mirror(other)
    width, height = photo.size
    across, down = ((2, 1), (1, 2), (2, 2))[int(rng.integers(3))]
    made = Image.new("RGB", (across * (width + gap), down * (height + gap)), _paper(rng))
    own = int(rng.integers(across * down))
    for place in range(across * down):
        shown = photo if place == own else ImageOps.fit(turned if place % 2 else other, photo.size)
        made.paste(shown, (place % across * (width + gap), place // across * (height + gap)))
    return saved(made.resize(_size(made, rng.uniform(0.5, 0.9)), Image.Resampling.BICUBIC), 80)


def _inset(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    made = ImageOps.fit(other, photo.size)
    small = photo.resize(_size(photo, rng.uniform(0.5, 0.75)), Image.Resampling.BICUBIC)
    room = made.width - small.width, made.height - small.height
    made.paste(small, (int(rng.integers(room[0] + 1)), int(rng.integers(room[1] + 1))))
    return made


def _perspective(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    """A print on a table, or a screen, photographed from the side."""
    width, height = photo.size
    corners = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], dtype=float)
    inward = rng.uniform(0.02, 0.2, (4, 2)) * np.where(corners > 0, -1, 1)
    seen = (corners + inward) * (width, height)
    rows, wanted = [], []
    for (x, y), (u, v) in zip(seen, corners * (width, height), strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        wanted += [u, v]
    data = np.linalg.solve(np.array(rows), np.array(wanted)).tolist()
    made = photo.transform(photo.size, Image.Transform.PERSPECTIVE, data, Image.Resampling.BICUBIC)
    mask = Image.new("L", photo.size)
    ImageDraw.Draw(mask).polygon([(float(x), float(y)) for x, y in seen], fill=255)
    table = ImageOps.fit(other, photo.size).filter(ImageFilter.GaussianBlur(8))
    return grained(Image.composite(made, table, mask), rng, 3)


def _dark(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    made = Image.fromarray((np.asarray(photo) * rng.uniform(0.15, 0.35)).astype(np.uint8))
    return saved(grained(made, rng, rng.uniform(3, 7)), 75)


def _tiny(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    scale = min(0.5, rng.uniform(44, 80) / min(photo.size))
    return saved(photo.resize(_size(photo, scale), Image.Resampling.LANCZOS), 80)


def _squeezed(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    across = float(rng.choice([0.6, 0.75, 1.3, 1.6]))
    return photo.resize((max(1, round(photo.width * across)), photo.height), Image.Resampling.BICUBIC)


def _inverted(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    return ImageOps.invert(photo)


def _blurred(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    return photo.filter(ImageFilter.GaussianBlur(max(photo.size) * rng.uniform(0.006, 0.013)))


def _crushed(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    return saved(photo, int(rng.integers(6, 16)))


def _stickers(photo: Image.Image, rng: Random, other: Image.Image) -> Image.Image:
    made = photo.copy()
    draw = ImageDraw.Draw(made)
    for _ in range(int(rng.integers(2, 6))):
        side = rng.uniform(0.12, 0.3) * min(photo.size)
        x, y = rng.random() * (photo.width - side), rng.random() * (photo.height - side)
        draw.ellipse((x, y, x + side, y + side), fill=(255, 205, 50), outline=(90, 60, 0))
        for eye in (0.3, 0.6):
            draw.ellipse(
                (x + eye * side, y + 0.3 * side, x + (eye + 0.1) * side, y + 0.45 * side), fill=(60, 40, 0)
            )
        draw.arc((x + 0.25 * side, y + 0.35 * side, x + 0.75 * side, y + 0.8 * side), 10, 170, (60, 40, 0), 2)
    return made


EVERYDAY: dict[str, Edit] = {
    "re-saved": _resaved,
    "resized": _resized,
    "messenger": _messenger,
    "cropped to 90 %": _crop(0.85, 0.95),
    "cropped to 75 %": _crop(0.7, 0.8),
    "quarter turn": _quarter,
    "mirrored": _mirrored,
    "tilted": _tilt(1, 6),
    "black and white": _grey,
    "sepia": _sepia,
    "filtered": _filtered,
    "light": _light,
    "captioned": _captioned,
    "bordered": _bordered,
    "noise": _noisy,
}
HARD: dict[str, Edit] = {
    "cropped to 50 %": _crop(0.45, 0.55),
    "cropped to 35 %": _crop(0.32, 0.38),
    "strongly tilted": _tilt(10, 35),
    "meme": _meme,
    "polaroid": _polaroid,
    "screenshot": _screenshot,
    "collage": _collage,
    "inset": _inset,
    "perspective": _perspective,
    "dark and noisy": _dark,
    "tiny": _tiny,
    "squeezed": _squeezed,
    "inverted": _inverted,
    "blurred": _blurred,
    "crushed": _crushed,
    "stickers": _stickers,
}
LAYOUTS = ("captioned", "bordered", "meme", "polaroid", "screenshot", "stickers")
"""Done to two photos in the same way, they give different pictures with the same words and frame."""


def _size(photo: Image.Image, scale: float) -> tuple[int, int]:
    return max(8, round(photo.width * scale)), max(8, round(photo.height * scale))


def _paper(rng: Random) -> tuple[int, int, int]:
    if rng.random() < 0.7:
        return ((255, 255, 255), (0, 0, 0))[int(rng.integers(2))]
    red, green, blue = (int(value) for value in rng.integers(0, 256, 3))
    return red, green, blue


def grained(photo: Image.Image, rng: Random, deviation: float) -> Image.Image:
    pixels = np.asarray(photo, dtype=np.float32) + rng.normal(0, deviation, (photo.height, photo.width, 3))
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))


def _write(
    picture: Image.Image,
    box: tuple[int, int, int, int],
    rng: Random,
    ink: tuple[int, int, int],
    lines: int,
) -> None:
    """Words in the middle of a box, as large as fits."""
    text = "\n".join(" ".join(rng.choice(_WORDS, int(rng.integers(2, 5)))) for _ in range(lines))
    draw = ImageDraw.Draw(picture)
    width, height = box[2] - box[0], box[3] - box[1]
    size = max(8, round(0.7 * height / lines))
    while size > 8 and draw.multiline_textbbox((0, 0), text, ImageFont.load_default(size))[2] > 0.95 * width:
        size -= 1
    middle = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    draw.multiline_text(middle, text, ink, ImageFont.load_default(size), anchor="mm", align="center")
