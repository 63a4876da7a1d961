"""Laid over each other, copies fit everywhere but under what was put on them; other shots leave shifts."""

import numpy as np
import pytest
from PIL import Image

from photo_finder.duplicates.verification.overlay import Laid, lay_over
from tests.unit.duplicates.verification.pictures import bent, texture

PHOTO = texture(8, (640, 480))
SMALL = PHOTO.resize((160, 120), Image.Resampling.BOX)


def grey(photo: Image.Image) -> np.ndarray:
    return np.asarray(photo.convert("L"), np.float32)


def laid(second: Image.Image, matrix: np.ndarray) -> Laid:
    return lay_over(grey(SMALL), grey(second), matrix, plane=False)


def shift_of(made: Laid) -> float:
    counts = made.blocks.sharp & made.blocks.textured
    return float(np.median(np.hypot(*made.blocks.shifts[counts].T)))


@pytest.mark.parametrize("off", [(0.0, 0.0), (0.8, -0.5), (-1.2, 1.0)])
def test_a_map_that_is_a_little_off_is_refined_to_a_fraction_of_a_pixel(off: tuple[float, float]) -> None:
    part = PHOTO.crop((80, 40, 400, 280)).resize((160, 120), Image.Resampling.BOX)
    true = np.array([[2.0, 0, -39.5], [0, 2.0, -19.5], [0, 0, 1]])
    guess = true.copy()
    guess[:2, 2] += off
    made = laid(part, guess)
    assert shift_of(made) < 0.1
    middle = np.array([60.0, 40.0, 1.0])
    assert np.abs(made.matrix @ middle - true @ middle).max() < 0.2
    assert made.blocks.correlation.min() > 0.9


def test_it_does_not_matter_which_of_the_two_is_finer() -> None:
    part = PHOTO.crop((80, 40, 400, 280)).resize((160, 120), Image.Resampling.BOX)
    there = np.array([[2.0, 0, -39.5], [0, 2.0, -19.5], [0, 0, 1]])
    one = lay_over(grey(SMALL), grey(part), there, plane=False)
    other = lay_over(grey(part), grey(SMALL), np.linalg.inv(there), plane=False)
    assert np.allclose(one.matrix, np.linalg.inv(other.matrix), atol=0.05)
    assert len(one.blocks.places) == len(other.blocks.places)


def test_what_was_put_on_a_copy_disagrees_and_nothing_else() -> None:
    covered = SMALL.copy()
    covered.paste(texture(99, (60, 40)), (20, 30))
    blocks = laid(covered, np.eye(3)).blocks
    x, y = blocks.places.T
    under = (x > 26) & (x < 74) & (y > 36) & (y < 64)
    beside = (x < 12) | (x > 88) | (y < 22) | (y > 78)
    assert blocks.correlation[under].max() < 0.9
    assert blocks.correlation[beside].min() > 0.99


def test_another_shot_leaves_shifts() -> None:
    assert shift_of(laid(SMALL, np.eye(3))) < 0.02
    assert shift_of(laid(bent(SMALL, 1.5), np.eye(3))) > 0.2


def test_flat_pictures_have_no_textured_blocks() -> None:
    flat = Image.new("RGB", (160, 120), "grey")
    made = lay_over(grey(flat), grey(flat), np.eye(3), plane=False)
    assert not made.blocks.textured.any()
    assert np.isfinite(made.blocks.shifts).all()


def test_pictures_that_do_not_overlap_have_no_blocks() -> None:
    aside = np.array([[1.0, 0, 900], [0, 1, 0], [0, 0, 1]])
    assert len(laid(SMALL, aside).blocks.places) == 0
