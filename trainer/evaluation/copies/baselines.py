"""What a model is compared with: perceptual hashes, and the plain features of a classifier.

Both see the very pictures that the model sees. Knows nothing of figures.
"""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from trainer.data.pixels import Pixels
from trainer.evaluation.copies.measuring import Descriptor
from trainer.evaluation.rankings import Vectors
from trainer.frameworks import load_framework
from trainer.models.backbones import build_backbone
from trainer.models.embedder import feature_model

HASHES: Mapping[str, tuple[str, int]] = {
    "phash, 64 bits": ("phash", 8),
    "phash, 256 bits": ("phash", 16),
    "dhash, 64 bits": ("dhash", 8),
    "dhash, 256 bits": ("dhash", 16),
}
"""By name, the function of ``imagehash`` and the side of its hash in bits."""
LITE0 = "efficientnet-lite0"
RAW_FEATURES = "EfficientNet-Lite0, 1280-D"


def hashes() -> dict[str, Descriptor]:
    """Perceptual hashes as vectors of plus and minus one, so that a cosine tells the share of equal bits.

    Each library photo is kept in its eight orientations, of which the nearest counts. That is trying the
    query in all eight, at a tenth of the work.
    """
    imagehash = load_framework("imagehash")
    return {
        name: _hash_descriptor(getattr(imagehash, function), side)
        for name, (function, side) in HASHES.items()
    }


def raw_features(side: int = 0) -> tuple[Descriptor, int]:
    """The features of EfficientNet-Lite0, trained on ImageNet-1k alone, and the side of its input.

    Args:
        side: of its input; 0 for its own.

    Raises:
        TrainerError: its weights are not installed.
    """
    backbone = build_backbone(LITE0, side=side)
    model = feature_model(backbone.model, backbone.mean, backbone.std)

    def forward(images: Pixels) -> Vectors:
        return np.asarray(model.predict_on_batch(images), dtype=np.float32)

    return Descriptor(forward, forward), backbone.side


def _hash_descriptor(function: Callable[..., Any], side: int) -> Descriptor:
    def bits(picture: Image.Image) -> NDArray[np.float32]:
        return np.where(function(picture, hash_size=side).hash.ravel(), 1, -1).astype(np.float32)

    def queries(images: Pixels) -> Vectors:
        return np.stack([bits(Image.fromarray(image)) for image in images])

    def library(images: Pixels) -> Vectors:
        turned = [[bits(Image.fromarray(picture)) for picture in _orientations(image)] for image in images]
        return np.asarray(turned, dtype=np.float32)

    return Descriptor(queries, library)


def _orientations(image: Pixels) -> list[Pixels]:
    """A picture in its quarter turns, and in those of its mirror image."""
    return [np.rot90(side, turns) for side in (image, image[:, ::-1]) for turns in range(4)]
