"""Writes lite0_pytorch.npz and lite2_pytorch.npz: what the PyTorch originals give for a few sample photos.

Run it once, with two packages that the project does not need otherwise:

    pip install torch efficientnet_lite_pytorch && python -m tests.trainer.make_lite_golden
"""

from pathlib import Path

import numpy as np
import torch
from efficientnet_lite_pytorch import EfficientNet

from trainer.data.pixels import model_input
from trainer.models.efficientnet_lite import LITE0, LITE2, LiteShape, published_weights

HERE = Path(__file__).parent
PHOTOS = ("dress/dress-01.jpg", "hat/hat-01.jpg", "shoes/shoes-01.jpg", "t-shirt/t-shirt-01.jpg")


def pytorch_features(shape: LiteShape, images: np.ndarray) -> np.ndarray:
    """The original's features, float32 [N, 1280], for uint8 images [N, S, S, 3]."""
    model = EfficientNet.from_pretrained(shape.name, weights_path=str(published_weights(shape)))
    scaled = (images.astype(np.float32) / 255 - 0.5) / 0.5
    with torch.no_grad():
        maps = model.eval().extract_features(torch.from_numpy(scaled.transpose(0, 3, 1, 2)))
    return maps.mean(dim=(2, 3)).numpy()


def sample_inputs(side: int, count: int) -> np.ndarray:
    """Inputs of some sample photos, uint8 [count, side, side, 3]."""
    sample = HERE.parent.parent / "assets" / "sample"
    return np.stack([model_input(sample / name, side) for name in PHOTOS[:count]])


if __name__ == "__main__":
    for shape, count in ((LITE0, 4), (LITE2, 2)):
        inputs = sample_inputs(shape.side, count)
        name = f"lite{shape.name[-1]}_pytorch.npz"
        np.savez_compressed(HERE / name, images=inputs, features=pytorch_features(shape, inputs))
