"""Photos that no two edits make alike: patches of colour, each photo its own."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from trainer.evaluation.photos import FolderPhotos
from trainer.evaluation.rankings import leave_one_out


def patches(seed, size=(96, 72), cells=12):
    random = np.random.default_rng(seed)
    coarse = random.integers(0, 256, (cells, cells, 3), dtype=np.uint8)
    return Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC)


@pytest.fixture(scope="session")
def photo_folder(tmp_path_factory) -> Path:
    """Two data sets of two classes; 15 photos a class."""
    root = tmp_path_factory.mktemp("photos")
    for number in range(60):
        label = ("one/a", "one/b", "two/c", "two/d")[number % 4]
        (root / label).mkdir(parents=True, exist_ok=True)
        patches(number).save(root / label / f"{number:02}.png")
    return root


@pytest.fixture(scope="session")
def photos(photo_folder) -> FolderPhotos:
    paths = tuple(sorted(photo_folder.rglob("*.png")))
    labels = np.asarray([path.parent.relative_to(photo_folder).as_posix() for path in paths])
    domains = np.asarray([label.split("/")[0] for label in labels])
    return FolderPhotos(paths, leave_one_out(labels, None, domains))
