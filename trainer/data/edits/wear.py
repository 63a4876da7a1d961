"""What prints, films, screens and old formats leave on photos. For measuring: no training view has it."""

import colorsys
import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from trainer.data.edits.chance import Random, between, happens, one_of, paper, signed, whole
from trainer.data.edits.colour import LEVELS, curved, saturated
from trainer.data.edits.geometry import sized

Plane = NDArray[np.float32]
_WARM = ((255, 120, 30), (255, 60, 40), (255, 190, 90), (255, 235, 210))


def palette(photo: Image.Image, rng: Random) -> Image.Image:
    """Eight to 32 colours, as in a GIF, with or without dots of several to make others."""
    dither = Image.Dither.FLOYDSTEINBERG if happens(rng, 0.5) else Image.Dither.NONE
    colours = photo.quantize(whole(rng, 8, 32), Image.Quantize.MEDIANCUT)
    return photo.quantize(palette=colours, dither=dither).convert("RGB")


def split_toning(photo: Image.Image, rng: Random) -> Image.Image:
    """Shadows towards one colour, lights towards another."""
    hue = rng.random()
    dark = np.array(colorsys.hsv_to_rgb(hue, 1, 1), dtype=np.float32)[:, None] - 0.5
    light = (
        np.array(colorsys.hsv_to_rgb(hue + between(rng, 0.35, 0.65), 1, 1), dtype=np.float32)[:, None] - 0.5
    )
    strength = np.float32(between(rng, 0.25, 0.45))
    curves = LEVELS + strength * (dark * (1 - LEVELS) ** 2 + light * LEVELS**2)
    return curved(saturated(photo, between(rng, 0.5, 1.0)), curves.astype(np.float32))


def light_leak(photo: Image.Image, rng: Random) -> Image.Image:
    """Warm light from an edge, or a white glare, over the photo."""
    across, down = _places(photo)
    if happens(rng, 0.5):
        turn = between(rng, 0, 2 * math.pi)
        along = (across - 0.5) * math.cos(turn) + (down - 0.5) * math.sin(turn) + 0.5
        shine, tint = np.clip((along - between(rng, 0.35, 0.6)) / 0.5, 0, 1), one_of(rng, _WARM)
    else:
        x, y, far = between(rng, 0.15, 0.85), between(rng, 0.15, 0.85), between(rng, 0.25, 0.5)
        shine, tint = np.clip(1.3 - np.hypot(across - x, down - y) / far, 0, 1), (255, 255, 250)
    light = (shine**1.3 * between(rng, 0.6, 0.95))[..., None] * np.array(tint, dtype=np.float32)
    return ImageChops.screen(photo, Image.fromarray(light.astype(np.uint8)))


def rounded_card(photo: Image.Image, rng: Random) -> Image.Image:
    """Round corners and a soft shadow on paper, as on a web page."""
    width, height = photo.size
    short = min(width, height)
    edge = max(1, round(short * between(rng, 0.06, 0.14)))
    size = width + 2 * edge, height + 2 * edge
    card = Image.new("L", photo.size)
    ImageDraw.Draw(card).rounded_rectangle(
        (0, 0, width - 1, height - 1), short * between(rng, 0.08, 0.25), 255
    )
    shadow = Image.new("L", size)
    shadow.paste(card.point([level * 5 // 10 for level in range(256)]), (edge, edge + edge // 3))
    made = Image.new("RGB", size, one_of(rng, ((255, 255, 255), (246, 246, 248), (232, 226, 216))))
    made.paste((0, 0, 0), mask=shadow.filter(ImageFilter.GaussianBlur(edge / 3)))
    made.paste(photo, (edge, edge), card)
    return made


def mosaic(photo: Image.Image, rng: Random) -> Image.Image:
    """Large pixels: over all of the photo, or larger ones over a part."""
    width, height = photo.size
    short = min(width, height)
    if happens(rng, 0.5):
        return _pixelated(photo, max(2.0, short / between(rng, 22, 38)))
    across, down = between(rng, 0.45, 0.75) * width, between(rng, 0.45, 0.75) * height
    left, top = round(rng.random() * (width - across)), round(rng.random() * (height - down))
    box = left, top, left + max(1, round(across)), top + max(1, round(down))
    made = photo.copy()
    made.paste(_pixelated(photo.crop(box), max(2.0, short / between(rng, 10, 16))), box[:2])
    return made


def halftone(photo: Image.Image, rng: Random) -> Image.Image:
    """Printed in dots whose size tells the tone, black or coloured; or dithered to black and white."""
    if happens(rng, 0.25):
        return photo.convert("L").convert("1").convert("RGB")
    period = max(3.0, min(photo.size) / between(rng, 40, 70))
    pixels = np.asarray(photo if happens(rng, 0.5) else photo.convert("L")) / 255
    planes = pixels[..., None] if pixels.ndim == 2 else pixels
    turns = (0.26, 1.31, 0.785)
    printed = [
        _dots(planes[..., place].astype(np.float32), period, turns[place]) for place in range(planes.shape[2])
    ]
    return Image.fromarray(np.stack(printed if len(printed) == 3 else printed * 3, axis=-1))


def film_scan(photo: Image.Image, rng: Random) -> Image.Image:
    """An old slide: faded, with dust, hairs and scratches, sometimes with the film's edge."""
    fade = np.array([[0.08], [0.02], [-0.02]], dtype=np.float32) * between(rng, 0.5, 2)
    made = saturated(curved(photo, 0.1 + fade + 0.82 * LEVELS), between(rng, 0.5, 0.85))
    width, height = made.size
    draw, pen = ImageDraw.Draw(made), max(1, round(min(made.size) / 250))
    light = (250, 248, 240)
    for _ in range(whole(rng, 3, 8)):
        x, lean = rng.random() * width, between(rng, -0.03, 0.03) * width
        start = rng.random() * 0.5 * height
        draw.line((x, start, x + lean, start + between(rng, 0.2, 1) * height), light, pen)
    for _ in range(whole(rng, 25, 90)):
        x, y, size = rng.random() * width, rng.random() * height, pen * between(rng, 0.5, 2.5)
        draw.ellipse((x, y, x + size, y + size), fill=light if happens(rng, 0.6) else (30, 24, 20))
    for _ in range(whole(rng, 1, 4)):
        x, y, long = rng.random() * width, rng.random() * height, between(rng, 0.1, 0.25) * min(made.size)
        start = between(rng, 0, 360)
        draw.arc((x, y, x + long, y + 0.6 * long), start, start + between(rng, 90, 200), (30, 24, 20), pen)
    if happens(rng, 0.4):
        edge = max(1, round(between(rng, 0.03, 0.07) * min(made.size)))
        draw.rectangle((0, 0, width - 1, height - 1), outline=(12, 10, 10), width=edge)
    return made


def torn(photo: Image.Image, rng: Random) -> Image.Image:
    """Cut into strips that no longer fit, or folded and worn along the folds."""
    return _strips(photo, rng) if happens(rng, 0.5) else _folded(photo, rng)


def screen_moire(photo: Image.Image, rng: Random) -> Image.Image:
    """A screen photographed from near: its lines beat with the camera's, and all is bluish and flat."""
    across, down = _places(photo)
    bent = across + between(rng, 0.02, 0.08) * np.sin(3 * down) + between(rng, -0.3, 0.3) * down
    risen = down + between(rng, 0.02, 0.08) * np.sin(3 * across)
    beat = np.sin(2 * np.pi * between(rng, 12, 30) * bent) + np.sin(2 * np.pi * between(rng, 12, 30) * risen)
    shifts = np.array([0.0, 2.1, 4.2], dtype=np.float32)
    colours = np.sin(2 * np.pi * between(rng, 3, 9) * bent[..., None] + shifts)
    shade = 1 + between(rng, 0.06, 0.12) * beat[..., None] + between(rng, 0.05, 0.12) * colours
    shade *= np.array([0.92, 1.0, 1.1], dtype=np.float32)
    pixels = (25 + 0.82 * np.asarray(photo, dtype=np.float32)) * shade
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))


def _places(photo: Image.Image) -> tuple[Plane, Plane]:
    """Share of the width and of the height at each pixel, each float32 [height, width]."""
    x = np.linspace(0, 1, photo.width, dtype=np.float32)
    y = np.linspace(0, 1, photo.height, dtype=np.float32)
    across, down = np.meshgrid(x, y)
    return across, down


def _pixelated(photo: Image.Image, cell: float) -> Image.Image:
    small = (max(1, round(photo.width / cell)), max(1, round(photo.height / cell)))
    return photo.resize(small, Image.Resampling.BOX).resize(photo.size, Image.Resampling.NEAREST)


def _dots(tone: Plane, period: float, turn: float) -> NDArray[np.uint8]:
    """0 or 255 where a tone in 0 … 1 lies below or above a turned screen of round dots."""
    y, x = np.indices(tone.shape, dtype=np.float32)
    along = (x * math.cos(turn) + y * math.sin(turn)) * (2 * math.pi / period)
    across = (y * math.cos(turn) - x * math.sin(turn)) * (2 * math.pi / period)
    screen = 0.5 + 0.25 * (np.cos(along) + np.cos(across))
    return np.where(tone > 0.06 + 0.88 * screen, np.uint8(255), np.uint8(0))


def _strips(photo: Image.Image, rng: Random) -> Image.Image:
    """Cut along one side; each strip is moved along the cut, with a gap between."""
    sideways = happens(rng, 0.5)
    upright = photo.transpose(Image.Transpose.ROTATE_90) if sideways else photo
    width, height = upright.size
    strips = min(whole(rng, 4, 8), width)
    gap, most = max(1, round(0.015 * width)), max(1.0, 0.06 * height)
    edges = [round(width * place / strips) for place in range(strips + 1)]
    made = Image.new("RGB", (width + gap * (strips - 1), height), paper(rng))
    for place in range(strips):
        strip = upright.crop((edges[place], 0, edges[place + 1], height))
        made.paste(strip, (edges[place] + gap * place, round(signed(rng, 0.2, 1) * most)))
    return made.transpose(Image.Transpose.ROTATE_270) if sideways else made


def _folded(photo: Image.Image, rng: Random) -> Image.Image:
    """Creases: a white broken line, darker on one side; a torn corner."""
    across, down = _places(photo)
    pixels = np.asarray(photo, dtype=np.float32).copy()
    rough = sized(Image.fromarray(rng.integers(0, 255, (24, 24), dtype=np.uint8)), *photo.size)
    wild = np.asarray(rough, dtype=np.float32) / 255
    for _ in range(whole(rng, 1, 3)):
        turn, through = between(rng, 0, math.pi), between(rng, 0.3, 0.7)
        far = (across - through) * math.cos(turn) + (down - through) * math.sin(turn)
        pixels *= (1 - between(rng, 0.15, 0.4) * np.clip(1 - far / 0.1, 0, 1) * (far > 0))[..., None]
        pixels[np.abs(far) < 0.012 * wild] = (238, 234, 226)
    corner = (across if happens(rng, 0.5) else 1 - across) + (down if happens(rng, 0.5) else 1 - down)
    pixels[corner + 0.12 * wild < between(rng, 0.15, 0.4)] = (250, 248, 244)
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))
