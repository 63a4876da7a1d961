"""Any of Pillow's pixel modes to 8-bit sRGB. It must not know files, formats or orientation.

Decisions: what is transparent is shown on white, as the web and most viewers do. 16 bits become 8
by scaling, not by cutting off. Floating point in [0, 1] is scaled; other wide numbers are stretched
from their least to their greatest value, since nothing tells what they mean.
"""

import functools
import io
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

_WHITE = (255, 255, 255)
_SAME_LEVELS = 2
"""A profile that moves no colour of a coarse cube by more levels than this is sRGB itself."""


def to_plain(image: Image.Image) -> Image.Image:
    """A decoded picture in ``L``, ``RGB``, ``CMYK`` or ``LAB``: 8 bits, opaque, still in its own colours."""
    mode = image.mode
    if mode in {"RGB", "L", "CMYK"} and "transparency" not in image.info:
        return image
    if mode.startswith("I") or mode == "F":
        return _eight_bits(image)
    if image.has_transparency_data:
        return _on_white(image)
    if mode == "LAB":
        return image
    return image.convert("L" if mode in {"1", "L"} else "RGB")


def to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """A picture as ``to_plain`` gives it, in sRGB of mode ``RGB``.

    An ICC ``profile`` that is damaged or for other channels counts as none.
    """
    transform = _transform(profile, image.mode) if profile else None
    if transform is not None:
        return transform.apply(image)
    if image.mode == "LAB":
        return _lab_transform().apply(image)
    return image if image.mode == "RGB" else image.convert("RGB")


def _on_white(image: Image.Image) -> Image.Image:
    rgba = image if image.mode == "RGBA" else image.convert("RGBA")
    canvas = Image.new("RGB", rgba.size, _WHITE)
    canvas.paste(rgba, mask=rgba.getchannel("A"))
    return canvas


def _eight_bits(image: Image.Image) -> Image.Image:
    values = np.asarray(image)
    if values.dtype.kind == "u":  # I;16 in either byte order
        return Image.fromarray(((values.astype(np.uint32) + 128) // 257).astype(np.uint8))
    return Image.fromarray(_scaled(values))


def _scaled(values: NDArray[Any]) -> NDArray[np.uint8]:
    wide = np.nan_to_num(values.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    low, high = float(wide.min()), float(wide.max())
    if values.dtype.kind == "f" and low >= 0 and high <= 1:
        low, high = 0.0, 1.0
    elif values.dtype.kind == "i" and low >= 0 and high <= 65535:
        low, high = 0.0, 255.0 if high <= 255 else 65535.0
    return np.asarray(np.round((wide - low) * (255 / max(high - low, 1e-30))), np.uint8)


@functools.lru_cache(maxsize=16)
def _transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """From this profile to sRGB; None when that would change nothing, or cannot be done.

    Transforms of LittleCMS may be applied by several threads at once.
    """
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        transform = ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
        cube = _colour_cube()
        changed = np.asarray(transform.apply(cube), np.int16) if mode == "RGB" else None
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError, MemoryError):
        return None
    if changed is not None and np.abs(changed - np.asarray(cube, np.int16)).max() <= _SAME_LEVELS:
        return None
    return transform


@functools.cache
def _lab_transform() -> ImageCms.ImageCmsTransform:
    lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
    return ImageCms.buildTransform(lab, srgb, "LAB", "RGB")


@functools.cache
def _colour_cube() -> Image.Image:
    levels = np.linspace(0, 255, 6).astype(np.uint8)
    red, green, blue = np.meshgrid(levels, levels, levels)
    return Image.fromarray(np.stack([red, green, blue], -1).reshape(6, 36, 3))
