"""Writes lite0_pytorch.npz: what the PyTorch original gives for a few sample photos.

Run it once, with two packages that the project does not need otherwise:

    pip install torch efficientnet_lite_pytorch && python tests/trainer/make_lite0_golden.py
"""

from pathlib import Path

import numpy as np
import torch
from efficientnet_lite_pytorch import EfficientNet

from trainer.data.pixels import model_input
from trainer.models.efficientnet_lite import INPUT_SIDE, published_weights

HERE = Path(__file__).parent
PHOTOS = ("dress/dress-01.jpg", "hat/hat-01.jpg", "shoes/shoes-01.jpg", "t-shirt/t-shirt-01.jpg")


def pytorch_features(images: np.ndarray) -> np.ndarray:
    """The original's features, float32 [N, 1280], for uint8 images [N, S, S, 3]."""
    model = EfficientNet.from_pretrained("efficientnet-lite0", weights_path=str(published_weights()))
    scaled = (images.astype(np.float32) / 255 - 0.5) / 0.5
    with torch.no_grad():
        maps = model.eval().extract_features(torch.from_numpy(scaled.transpose(0, 3, 1, 2)))
    return maps.mean(dim=(2, 3)).numpy()


def sample_inputs() -> np.ndarray:
    """Inputs of the sample photos, uint8 [N, S, S, 3]."""
    sample = HERE.parent.parent / "assets" / "sample"
    return np.stack([model_input(sample / name, INPUT_SIDE) for name in PHOTOS])


if __name__ == "__main__":
    inputs = sample_inputs()
    np.savez_compressed(HERE / "lite0_pytorch.npz", images=inputs, features=pytorch_features(inputs))
