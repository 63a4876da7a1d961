"""The model's input, against Pillow's documented resampling written out once more in numpy."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from photo_finder.core.model import InputSpec
from photo_finder.imaging.model_input import model_input


def waves(width: int, height: int) -> NDArray[np.uint8]:
    """A deterministic picture with detail in every channel."""
    row, column = np.mgrid[0:height, 0:width].astype(np.float64)
    planes = [np.sin(column / 5) + np.cos(row / 3), np.sin((row + column) / 4), np.cos(column * row / 200)]
    return np.clip(np.stack(planes, -1) * 60 + 128, 0, 255).astype(np.uint8)


def bicubic(distance: NDArray[np.float64]) -> NDArray[np.float64]:
    """Keys' kernel with a = -0.5."""
    x = np.abs(distance)
    near, far = 1.5 * x**3 - 2.5 * x**2 + 1, -0.5 * x**3 + 2.5 * x**2 - 4 * x + 2
    return np.where(x < 1, near, np.where(x < 2, far, 0))


def weights(length: int, start: float, end: float, target: int) -> NDArray[np.float64]:
    """How much each of ``length`` samples adds to each of ``target``, widened when shrinking."""
    scale = (end - start) / target
    width = max(scale, 1.0)
    centres = start + (np.arange(target) + 0.5) * scale
    table = bicubic((np.arange(length)[None] + 0.5 - centres[:, None]) / width)
    low, high = np.floor(centres - 2 * width + 0.5), np.floor(centres + 2 * width + 0.5)
    index = np.arange(length)[None]
    table = np.where((index >= low[:, None]) & (index < high[:, None]), table, 0)
    return table / table.sum(axis=1, keepdims=True)


def resized(pixels: NDArray[np.uint8], box: tuple[float, float, float, float], size: tuple[int, int]):
    across = weights(pixels.shape[1], box[0], box[2], size[0])
    down = weights(pixels.shape[0], box[1], box[3], size[1])
    wide = np.clip(np.round(np.einsum("xc,rcp->rxp", across, pixels.astype(np.float64))), 0, 255)
    return np.clip(np.round(np.einsum("yr,rxp->yxp", down, wide)), 0, 255)


@pytest.mark.parametrize("size", [(301, 200), (200, 301), (40, 30), (64, 64), (1000, 64)])
def test_squash_ignores_the_aspect(size: tuple[int, int]) -> None:
    pixels = waves(*size)
    found = model_input(Image.fromarray(pixels), InputSpec(64, "squash", "bicubic"))
    expected = resized(pixels, (0, 0, *size), (64, 64))
    assert found.dtype == np.uint8
    assert np.abs(found - expected).max() <= 2
    assert np.abs(found - expected).mean() < 0.1


@pytest.mark.parametrize("size", [(301, 200), (200, 301), (64, 64)])
def test_crop_takes_the_centre_square(size: tuple[int, int]) -> None:
    pixels = waves(*size)
    found = model_input(Image.fromarray(pixels), InputSpec(64, "crop", "bicubic"))
    left, top = (size[0] - min(size)) / 2, (size[1] - min(size)) / 2
    expected = resized(pixels, (left, top, left + min(size), top + min(size)), (64, 64))
    assert np.abs(found - expected).max() <= 1


def test_pad_keeps_the_aspect_and_fills_with_black() -> None:
    pixels = waves(300, 150)
    found = model_input(Image.fromarray(pixels), InputSpec(64, "pad", "bicubic"))
    assert np.abs(found[16:48] - resized(pixels, (0, 0, 300, 150), (64, 32))).max() <= 1
    assert found[:16].max() == 0
    assert found[48:].max() == 0


def test_golden_values() -> None:
    """Written down once; a change here means that every stored vector is of another input."""
    found = model_input(Image.fromarray(waves(30, 20)), InputSpec(3, "squash", "bicubic"))
    assert np.abs(found.astype(int) - np.array(GOLDEN)).max() <= 1, found.tolist()


GOLDEN = [
    [[195, 164, 187], [162, 91, 186], [98, 146, 183]],
    [[126, 107, 186], [93, 117, 173], [30, 164, 151]],
    [[197, 91, 182], [164, 164, 151], [100, 109, 107]],
]


@pytest.mark.parametrize(("name", "taps"), [("nearest", "NEAREST"), ("box", "BOX"), ("lanczos", "LANCZOS")])
def test_the_filter_is_the_one_named(name, taps: str) -> None:
    image = Image.fromarray(waves(90, 70))
    expected = np.asarray(image.resize((16, 16), Image.Resampling[taps]))
    assert np.array_equal(model_input(image, InputSpec(16, "squash", name)), expected)
