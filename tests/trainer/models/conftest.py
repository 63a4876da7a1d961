"""Small towers with random weights by the libraries that ours is compared with."""

import numpy as np
import pytest

SIDE, PATCH = 48, 16


@pytest.fixture(scope="session")
def small():
    """What transformers calls the parts of a small tower."""
    return {
        "hidden_size": 32,
        "intermediate_size": 80,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "image_size": SIDE,
        "patch_size": PATCH,
    }


@pytest.fixture(scope="session")
def scrambled():
    """Gives a PyTorch model weights that are all in play, unlike fresh ones, whose biases are 0."""
    torch = pytest.importorskip("torch")

    def scramble(model, seed=3):
        random = torch.Generator().manual_seed(seed)
        with torch.no_grad():
            for name, parameter in sorted(model.named_parameters()):
                centre = 1.0 if "norm" in name and name.endswith("weight") else 0.0
                parameter.copy_(centre + 0.2 * torch.randn(parameter.shape, generator=random))
        return model.eval()

    return scramble


@pytest.fixture(scope="session")
def pixels():
    """Three standardised pictures of any side."""

    def make(side=SIDE):
        return np.random.default_rng(side).normal(size=(3, side, side, 3)).astype(np.float32)

    return make


@pytest.fixture(scope="session")
def features():
    """What a Keras model makes of pictures."""

    def compute(model, images):
        return np.asarray(model.predict_on_batch(images), np.float32)

    return compute
