from pathlib import Path

import numpy as np
import pytest

from trainer.errors import TrainerError
from trainer.models.efficientnet_lite import efficientnet_lite0, fold_batch_norm, load_published_weights

GOLDEN = Path(__file__).parent.parent / "lite0_pytorch.npz"


@pytest.fixture(scope="module")
def published():
    model = efficientnet_lite0()
    load_published_weights(model)
    return model


@pytest.fixture(scope="module")
def golden():
    with np.load(GOLDEN, allow_pickle=False) as kept:
        return dict(kept)


def features_of(model, images):
    return np.asarray(model.predict_on_batch(images.astype(np.float32) / 127.5 - 1))


def least_cosine(first, second):
    lengths = np.linalg.norm(first, axis=1) * np.linalg.norm(second, axis=1)
    return float(((first * second).sum(axis=1) / lengths).min())


def test_features_of_real_photos_equal_the_pytorch_originals(published, golden):
    found = features_of(published, golden["images"])
    assert found.shape == (len(golden["images"]), 1280)
    assert least_cosine(found, golden["features"]) >= 0.9999
    np.testing.assert_allclose(found, golden["features"], atol=1e-3)


def test_the_goldens_tell_photos_apart(golden):
    rows = golden["features"] / np.linalg.norm(golden["features"], axis=1, keepdims=True)
    cosines = rows @ rows.T
    assert cosines[~np.eye(len(rows), dtype=bool)].max() < 0.95


def test_folding_batch_normalisation_changes_nothing(published, golden):
    folded = fold_batch_norm(published)
    assert not [layer for layer in folded.layers if layer.name.endswith("_bn")]
    np.testing.assert_allclose(
        features_of(folded, golden["images"]), features_of(published, golden["images"]), atol=1e-4
    )


def test_intermediate_stages_halve_the_map_and_end_in_the_same_features(golden):
    model = efficientnet_lite0(stages=True)
    load_published_weights(model)
    found = features_of_stages(model, golden["images"][:1])
    shapes = {name: rows.shape[1:] for name, rows in found.items()}
    assert shapes["stage1"] == (112, 112, 16)
    assert shapes["stage2"] == (56, 56, 24)
    assert shapes["stage3"] == (28, 28, 40)
    assert shapes["stage5"] == (14, 14, 112)
    assert shapes["stage7"] == (7, 7, 320)
    np.testing.assert_allclose(found["features"], golden["features"][:1], atol=1e-3)


def features_of_stages(model, images):
    found = model.predict_on_batch(images.astype(np.float32) / 127.5 - 1)
    return {name: np.asarray(rows) for name, rows in found.items()}


def test_the_published_weights_count_is_that_of_the_paper(published):
    # 4.7 million with the classifier's 1,281,000, which is not part of the backbone.
    assert published.count_params() == 3_413_024


def test_weights_of_another_network_are_refused(tmp_path):
    path = tmp_path / "other.pth"
    path.write_bytes(b"no weights")
    with pytest.raises(TrainerError, match="weights file"):
        load_published_weights(efficientnet_lite0(64), path)


def test_features_equal_pytorch_run_side_by_side(published, golden):
    for package in ("torch", "efficientnet_lite_pytorch"):
        pytest.importorskip(
            package, reason=f"{package} is not installed; the stored outputs are compared above"
        )
    from efficientnet_lite_pytorch import EfficientNet
    from torch import from_numpy, no_grad

    from trainer.models.efficientnet_lite import published_weights

    original = EfficientNet.from_pretrained("efficientnet-lite0", weights_path=str(published_weights()))
    scaled = golden["images"].astype(np.float32) / 127.5 - 1
    with no_grad():
        maps = original.eval().extract_features(from_numpy(scaled.transpose(0, 3, 1, 2)))
    expected = maps.mean(dim=(2, 3)).numpy()
    assert least_cosine(features_of(published, golden["images"]), expected) >= 0.9999
