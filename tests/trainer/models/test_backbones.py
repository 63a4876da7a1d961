import json

import numpy as np
import pytest

from trainer.errors import TrainerUsageError
from trainer.frameworks import load_keras
from trainer.models.backbones import (
    NAMES,
    build_backbone,
    describe_backbone,
    inference_backbone,
    rebuild_backbone,
)

LITE0_SIDE = 224


@pytest.fixture(scope="module")
def lite0():
    return build_backbone("efficientnet-lite0")


@pytest.fixture(scope="module")
def tiny():
    return build_backbone("clip-tiny", weights="random")


def test_lite0_comes_with_its_package_and_takes_half_as_mean_and_std(lite0, features):
    images = np.random.default_rng(1).uniform(-1, 1, (2, LITE0_SIDE, LITE0_SIDE, 3)).astype(np.float32)
    expected = features(inference_backbone("efficientnet-lite0"), images)
    np.testing.assert_allclose(features(lite0.model, images), expected, atol=1e-6)
    assert (lite0.side, lite0.mean, lite0.std) == (LITE0_SIDE, (0.5, 0.5, 0.5), (0.5, 0.5, 0.5))
    assert "ImageNet" in lite0.source


def test_lite0_has_no_moving_statistics(lite0):
    assert len(lite0.model.non_trainable_variables) == 0


def test_lite0_takes_another_side_with_the_same_weights(lite0):
    other = build_backbone("efficientnet-lite0", side=96)
    assert other.model.input_shape[1:] == (96, 96, 3)
    for ours, theirs in zip(other.model.variables, lite0.model.variables, strict=True):
        np.testing.assert_array_equal(np.asarray(ours), np.asarray(theirs))


def test_depths_of_lite0_rise_from_stem_to_head(lite0):
    assert lite0.depth_count == 17
    assert lite0.depths["stem_conv/kernel"] == 0
    assert lite0.depths["block0_depthwise_conv/kernel"] == 1
    assert lite0.depths["block15_project_conv/bias"] == 16
    assert lite0.depths["head_conv/kernel"] == 17
    assert set(lite0.depths) == {variable.path for variable in lite0.model.variables}


def test_depths_of_a_tower_rise_from_patches_to_projection(tiny):
    assert tiny.depth_count == 3
    for path in ("patch_embedding/kernel", "class_token/token", "positions/positions", "pre_norm/gamma"):
        assert tiny.depths[path] == 0
    assert tiny.depths["block0_query/kernel"] == 1
    assert tiny.depths["block1_mlp_out/bias"] == 2
    assert tiny.depths["post_norm/gamma"] == tiny.depths["projection/kernel"] == 3
    assert set(tiny.depths) == {variable.path for variable in tiny.model.variables}


@pytest.mark.parametrize("name", ["clip-tiny", "efficientnet-lite0"])
def test_random_weights_depend_on_the_seed_alone(name, pixels, features):
    first, again, other = (build_backbone(name, side=64, weights="random", seed=s).model for s in (3, 3, 4))
    images = pixels(64)
    np.testing.assert_array_equal(features(first, images), features(again, images))
    assert np.abs(features(first, images) - features(other, images)).max() > 0.01
    assert 0.05 < np.std(features(first, images)) < 5


def test_a_tower_takes_another_side(pixels, features):
    backbone = build_backbone("clip-tiny", side=96, weights="random")
    assert backbone.side == 96
    assert features(backbone.model, pixels(96)).shape == (3, 32)


@pytest.mark.parametrize("name", ["clip-tiny", "efficientnet-lite0"])
def test_features_are_float32_under_mixed_precision(name, pixels):
    keras = load_keras()
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy("mixed_bfloat16")
    try:
        model = build_backbone(name, side=64, weights="random").model
    finally:
        keras.config.set_dtype_policy(before)
    assert np.asarray(model.predict_on_batch(pixels(64))).dtype == np.float32


@pytest.mark.parametrize("name", ["clip-tiny", "efficientnet-lite0"])
def test_a_backbone_is_built_again_from_its_description(name, pixels, features):
    first = build_backbone(name, side=96, weights="random")
    again = rebuild_backbone(json.loads(json.dumps(describe_backbone(first))))
    assert (again.side, again.mean, again.std, again.source) == (96, first.mean, first.std, first.source)
    assert again.depths == first.depths
    for ours, theirs in zip(again.model.variables, first.model.variables, strict=True):
        ours.assign(np.asarray(theirs))
    np.testing.assert_array_equal(features(again.model, pixels(96)), features(first.model, pixels(96)))


def test_what_describes_no_backbone_is_told():
    described = describe_backbone(build_backbone("clip-tiny", weights="random"))
    for damaged in ({}, described | {"shape": {"width": 64}}):
        with pytest.raises(TrainerUsageError, match="describes no backbone"):
            rebuild_backbone(damaged)


@pytest.mark.parametrize(
    ("name", "options", "sentence"),
    [
        ("clip-vit-b31", {}, "no backbone clip-vit-b31; there is .*clip-vit-b32"),
        ("clip-vit-b32", {}, "give --weights"),
        ("clip", {"weights": "random"}, "can't be random; name one of clip-vit-b32"),
        ("clip-tiny", {"weights": "random", "side": 40}, "input side 40 is no multiple"),
        ("efficientnet-lite0", {"side": 100}, "100, no multiple of 32"),
        ("efficientnet-lite0", {"weights": "clip_vit_base_patch32"}, "takes no weights but"),
    ],
)
def test_what_cannot_be_built_is_told(name, options, sentence):
    with pytest.raises(TrainerUsageError, match=sentence):
        build_backbone(name, **options)


def test_no_tower_is_there_without_weights():
    towers = [name for name in NAMES if not name.startswith("efficientnet-lite")]
    assert len(towers) > 5
    for name in towers:
        with pytest.raises(TrainerUsageError, match="brings no weights"):
            inference_backbone(name)
