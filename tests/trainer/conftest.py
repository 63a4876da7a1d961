"""Tiny photos and a tiny run, so that the trainer's path can be walked in seconds."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

CLASSES = {"things/red": (200, 40, 40), "things/green": (40, 190, 60), "more/blue": (40, 60, 200)}


@pytest.fixture
def class_folders(tmp_path: Path) -> Path:
    """Three classes of four photos, in two data sets; no two photos alike."""
    root = tmp_path / "photos"
    random = np.random.default_rng(5)
    for label, colour in CLASSES.items():
        folder = root / label
        folder.mkdir(parents=True)
        for number in range(4):
            noise = random.integers(-40, 40, (60, 80, 3))
            pixels = (np.asarray(colour) + noise).clip(0, 255).astype(np.uint8)
            Image.fromarray(pixels).resize((320, 240)).save(folder / f"{number}.jpg", quality=95)
    return root
