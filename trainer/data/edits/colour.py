"""Changes light and colour of photos, mostly by one look-up per channel. Knows nothing of shapes."""

import colorsys
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter, ImageOps

from trainer.data.edits.chance import Random, between, factor, happens, one_of, signed, weighted, whole

Curves = NDArray[np.float32]
"""float32 [256] for all channels or [3, 256]: from a level to a level, both in 0 … 1."""
LEVELS: Curves = np.linspace(0, 1, 256, dtype=np.float32)
_SEPIA = ((0.0, 0.0, 0.0), (0.44, 0.35, 0.26), (1.0, 0.95, 0.82))
_VIGNETTE_SIDE = 48


def curved(photo: Image.Image, curves: Curves) -> Image.Image:
    """Each level replaced; RGB in and out."""
    table = np.rint(np.clip(np.broadcast_to(curves, (3, 256)), 0, 1) * 255).astype(np.uint8)
    return photo.point(table.ravel().tolist())


def toned(photo: Image.Image, *stops: tuple[float, float, float]) -> Image.Image:
    """Grey, then black to white as a run of colours at equal distances, each of three numbers in 0 … 1."""
    places = np.linspace(0, 1, len(stops))
    curves = np.stack([np.interp(LEVELS, places, channel) for channel in zip(*stops, strict=True)])
    return curved(grey(photo), curves.astype(np.float32))


def brightness(photo: Image.Image, rng: Random) -> Image.Image:
    """Darker or brighter, evenly."""
    return curved(photo, LEVELS * np.float32(factor(rng, 0.6, 1.45)))


def contrast(photo: Image.Image, rng: Random) -> Image.Image:
    """Flatter or harder about the middle grey."""
    return curved(photo, 0.5 + (LEVELS - 0.5) * np.float32(factor(rng, 0.55, 1.6)))


def gamma(photo: Image.Image, rng: Random) -> Image.Image:
    """Middle tones lifted or lowered, black and white kept."""
    return curved(photo, LEVELS ** np.float32(factor(rng, 0.55, 1.8, 0.15)))


def saturation(photo: Image.Image, rng: Random) -> Image.Image:
    """Paler or stronger colours."""
    return saturated(photo, factor(rng, 0.2, 2.2, 0.25))


def saturated(photo: Image.Image, by: float) -> Image.Image:
    """Distance from grey times a factor."""
    return Image.blend(grey(photo), photo, by)


def warmth(photo: Image.Image, rng: Random) -> Image.Image:
    """White balance towards orange or blue, with a little green or magenta."""
    warm, green = signed(rng, 0.07, 0.25), between(rng, -0.06, 0.06)
    gains = np.array([[1 + warm], [1 + green], [1 - warm]], dtype=np.float32)
    return curved(photo, LEVELS * gains)


def grey(photo: Image.Image) -> Image.Image:
    """Without colour."""
    return photo.convert("L").convert("RGB")


def sepia(photo: Image.Image, rng: Random) -> Image.Image:
    """Brown as an old print, more or less."""
    return Image.blend(grey(photo), toned(photo, *_SEPIA), between(rng, 0.6, 1.0))


def auto_level(photo: Image.Image, rng: Random) -> Image.Image:
    """What "auto" buttons do: the range stretched, or the histogram flattened in part."""
    if happens(rng, 0.6):
        return ImageOps.autocontrast(photo, cutoff=between(rng, 0.5, 4.0))
    return Image.blend(photo, ImageOps.equalize(photo), between(rng, 0.4, 1.0))


def photo_filter(photo: Image.Image, rng: Random) -> Image.Image:
    """As the filters of photo apps: a tone curve for each channel, tint, saturation, often a vignette."""
    lift, fade = between(rng, 0, 0.14), between(rng, 0, 0.1)
    bend = between(rng, 0.02, 0.12)
    base = LEVELS - bend * np.sin(2 * np.pi * LEVELS)
    tints = np.array([[between(rng, -0.1, 0.1)] for _ in range(3)], dtype=np.float32)
    curves = lift + (1 - lift - fade) * base + tints * np.sin(np.pi * LEVELS)
    filtered = saturated(curved(photo, curves), between(rng, 0.55, 1.5))
    return vignetted(filtered, between(rng, 0.2, 0.6)) if happens(rng, 0.6) else filtered


def vignetted(photo: Image.Image, strength: float) -> Image.Image:
    """Darker towards the corners, by a share of the light there."""
    shade = _vignette().point([round(255 - strength * (255 - level)) for level in range(256)])
    shade = shade.resize(photo.size, Image.Resampling.BILINEAR)
    return ImageChops.multiply(photo, Image.merge("RGB", (shade, shade, shade)))


@lru_cache(maxsize=1)
def _vignette() -> Image.Image:
    """From white in the middle to black in the corners."""
    place = np.linspace(-1, 1, _VIGNETTE_SIDE)
    squared = (place[:, None] ** 2 + place[None, :] ** 2) / 2
    return Image.fromarray((255 * (1 - squared**1.5)).astype(np.uint8))


def strong_light(photo: Image.Image, rng: Random) -> Image.Image:
    """Very dark or very bright, clipped as a camera clips."""
    if happens(rng, 0.5):
        return curved(photo, LEVELS * np.float32(between(rng, 0.25, 0.42)))
    return curved(photo, LEVELS * np.float32(between(rng, 1.6, 2.3)) + np.float32(between(rng, 0, 0.08)))


def strong_colour(photo: Image.Image, rng: Random) -> Image.Image:
    """Hue turned, channels swapped, few levels, partly negative, or in two colours."""
    change = weighted(rng, {_hue_turned: 3, _swapped: 2, _posterised: 1, _solarised: 1, _duotone: 2})
    return change(photo, rng)


def inverted(photo: Image.Image) -> Image.Image:
    """The negative."""
    return ImageOps.invert(photo)


def pencil(photo: Image.Image, rng: Random) -> Image.Image:
    """As drawn in pencil: grey over its blurred negative (colour dodge), seldom in colour."""
    plain = photo.convert("L")
    radius = max(1.0, sum(photo.size) / 2 * between(rng, 0.012, 0.03))
    level = np.asarray(plain, dtype=np.float32)
    around = np.asarray(plain.filter(ImageFilter.BoxBlur(radius)), dtype=np.float32)
    drawn = Image.fromarray((256 * (level / (around + 1)) ** 1.5).clip(0, 255).astype(np.uint8))
    lines = Image.merge("RGB", (drawn, drawn, drawn))
    return ImageChops.multiply(lines, curved(photo, 0.45 + 0.55 * LEVELS)) if happens(rng, 0.3) else lines


def _hue_turned(photo: Image.Image, rng: Random) -> Image.Image:
    turn = whole(rng, 30, 225)
    table = [(level + turn) % 256 for level in range(256)] + list(range(256)) * 2
    return photo.convert("HSV").point(table).convert("RGB")


def _swapped(photo: Image.Image, rng: Random) -> Image.Image:
    order = one_of(rng, ((2, 1, 0), (1, 0, 2), (0, 2, 1), (1, 2, 0), (2, 0, 1)))
    channels = photo.split()
    return Image.merge("RGB", [channels[place] for place in order])


def _posterised(photo: Image.Image, rng: Random) -> Image.Image:
    steps = whole(rng, 2, 4)
    return curved(photo, np.rint(LEVELS * np.float32(steps)) / np.float32(steps))


def _solarised(photo: Image.Image, rng: Random) -> Image.Image:
    above = np.float32(between(rng, 0.35, 0.6))
    return curved(photo, np.where(above <= LEVELS, 1 - LEVELS, LEVELS))


def _duotone(photo: Image.Image, rng: Random) -> Image.Image:
    hue = rng.random()
    dark = colorsys.hsv_to_rgb(hue, between(rng, 0.6, 1), between(rng, 0.15, 0.4))
    light = colorsys.hsv_to_rgb((hue + between(rng, 0.25, 0.6)) % 1, between(rng, 0.3, 0.8), 1.0)
    return toned(photo, dark, light)
