"""Photos made of smooth shapes and grain, so that edits have something to change at any size."""

import numpy as np
import pytest
from PIL import Image

from trainer.data.edits.scenery import Scenery


def made_photo(size=(160, 120), seed=1):
    """A picture with large and fine structure and many colours."""
    random = np.random.default_rng(seed)
    coarse = Image.fromarray(random.integers(0, 256, (6, 8, 3), dtype=np.uint8))
    smooth = np.asarray(coarse.resize(size, Image.Resampling.BICUBIC), dtype=np.int16)
    grain = random.integers(-20, 21, smooth.shape)
    return Image.fromarray((smooth + grain).clip(0, 255).astype(np.uint8))


@pytest.fixture
def photo():
    return made_photo()


@pytest.fixture
def scenery():
    other = made_photo((90, 140), 2)
    return Scenery(lambda: other)
