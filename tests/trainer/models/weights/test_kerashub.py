import json
import shutil
import sys

import numpy as np
import pytest

from trainer.errors import TrainerError, TrainerUsageError
from trainer.frameworks import load_keras
from trainer.models.backbones import build_backbone
from trainer.models.tower_shapes import MEAN_STD
from trainer.models.weights.kerashub import read_kerashub
from trainer.models.weights.locate import read_checkpoint
from trainer.models.weights.positions import resized_positions

pytest.importorskip("keras_hub", reason="KerasHub has no wheels for this system")

# Keras copies TensorFlow's variables in a way that NumPy 2 warns of when it saves weights.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

SIDE, PATCH, WIDTH = 48, 16, 32
TOLERANCE = 1e-4


def hub():
    load_keras()
    import keras_hub

    return keras_hub


def scrambled(model, seed=4):
    """Weights that are all in play; indices stay what they are."""
    random = np.random.default_rng(seed)
    for variable in model.variables:
        if variable.path.endswith("position_ids"):
            variable.assign(np.arange(variable.shape[1])[None])
            continue
        centre = float(variable.path.endswith("gamma"))
        variable.assign(centre + 0.2 * random.normal(size=variable.shape).astype(np.float32))
    return model


def clip_encoder(activation="quick_gelu"):
    return hub().models.CLIPVisionEncoder(PATCH, WIDTH, 2, 4, 80, activation, image_shape=(SIDE, SIDE, 3))


def clip_backbone(activation="quick_gelu"):
    text = hub().models.CLIPTextEncoder(50, 16, 16, 1, 2, 32)
    return scrambled(hub().models.CLIPBackbone(clip_encoder(activation), text, 24))


def siglip_backbone():
    encoder = hub().models.SigLIPVisionEncoder(PATCH, WIDTH, 2, 4, 80, image_shape=(SIDE, SIDE, 3))
    text = hub().models.SigLIPTextEncoder(50, 16, WIDTH, 1, 4, 32)
    return scrambled(hub().models.SigLIPBackbone(encoder, text))


def saved(model, folder):
    model.save_to_preset(str(folder))
    return folder


def assert_same(found, expected):
    expected = np.asarray(expected)
    assert found.shape == expected.shape
    assert np.abs(expected).max() > 0.1
    assert np.abs(found - expected).max() <= TOLERANCE


@pytest.fixture(scope="module")
def clip_preset(tmp_path_factory):
    return saved(clip_backbone(), tmp_path_factory.mktemp("hub") / "small_clip")


@pytest.mark.parametrize("activation", ["quick_gelu", "gelu"])
def test_a_clip_preset_computes_what_kerashub_does_with_the_projection(
    tmp_path, pixels, features, activation
):
    backbone = clip_backbone(activation)
    built = build_backbone("clip", weights=str(saved(backbone, tmp_path / "preset")))
    assert built.source == "KerasHub preset preset"
    assert_same(features(built.model, pixels()), backbone.get_vision_embeddings(pixels()))


def test_a_preset_of_the_vision_encoder_alone_gives_the_class_token(tmp_path, pixels, features):
    encoder = scrambled(clip_encoder())
    built = build_backbone("clip", weights=str(saved(encoder, tmp_path / "preset")))
    assert_same(features(built.model, pixels()), np.asarray(encoder({"images": pixels()}))[:, 0])


def test_a_siglip_preset_computes_what_kerashub_does(tmp_path, pixels, features):
    backbone = siglip_backbone()
    built = build_backbone("siglip", weights=str(saved(backbone, tmp_path / "preset")))
    assert_same(features(built.model, pixels()), backbone.get_vision_embeddings(pixels()))
    assert (built.mean, built.std) == MEAN_STD["attention"]


def test_another_input_side_takes_interpolated_positions(tmp_path, pixels, features):
    backbone = clip_backbone()
    table = np.asarray(backbone.vision_encoder.embedding.position_embedding.embeddings)
    built = build_backbone("clip", side=80, weights=str(saved(backbone, tmp_path / "preset")))
    found = np.asarray(built.model.get_layer("positions").positions)
    np.testing.assert_array_equal(found, resized_positions(table, 5, class_token=True))
    assert features(built.model, pixels(80)).shape == (3, 24)


def test_positions_are_read_in_the_order_in_which_the_preset_looks_them_up(tmp_path, pixels, features):
    backbone = clip_backbone()
    backbone.vision_encoder.embedding.position_ids.assign(np.arange(10)[None, ::-1])
    built = build_backbone("clip", weights=str(saved(backbone, tmp_path / "preset")))
    assert_same(features(built.model, pixels()), backbone.get_vision_embeddings(pixels()))


def test_weights_are_read_in_float32_whatever_the_policy(clip_preset):
    keras = load_keras()
    plain = read_kerashub(clip_preset)
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy("bfloat16")
    try:
        rough = read_kerashub(clip_preset)
    finally:
        keras.config.set_dtype_policy(before)
    for path in ("block0_query/kernel", "class_token/token", "projection/kernel"):
        np.testing.assert_array_equal(rough.tensor(path)[1], plain.tensor(path)[1])


def test_mean_and_std_come_from_the_image_converter(tmp_path, clip_preset):
    folder = tmp_path / "preset"
    shutil.copytree(clip_preset, folder)
    assert (read_kerashub(folder).mean, read_kerashub(folder).std) == MEAN_STD["class"]
    mean, std = np.array([0.1, 0.2, 0.3]), np.array([0.4, 0.5, 0.6])
    converter = hub().layers.CLIPImageConverter(
        image_size=(SIDE, SIDE), scale=(1 / 255 / std).tolist(), offset=(-mean / std).tolist()
    )
    converter.save_to_preset(str(folder))
    found = read_kerashub(folder)
    np.testing.assert_allclose((found.mean, found.std), (mean, std), atol=1e-9)


def test_a_model_that_kaggle_attached_is_found_below_its_folders(tmp_path, clip_preset):
    nested = tmp_path / "clip" / "keras" / "clip_vit_small" / "3"
    shutil.copytree(clip_preset, nested)
    found = read_checkpoint(str(tmp_path / "clip"))
    assert found.source == "KerasHub preset clip_vit_small"
    assert found.shape.width == WIDTH
    shutil.copytree(clip_preset, tmp_path / "clip" / "keras" / "clip_vit_other" / "1")
    with pytest.raises(TrainerUsageError, match=r"several models; give the folder of one: .*clip_vit_small"):
        read_checkpoint(str(tmp_path / "clip"))


def test_a_preset_of_another_kind_is_refused(tmp_path):
    other = hub().models.ViTBackbone(
        (SIDE, SIDE, 3), PATCH, num_layers=1, num_heads=2, hidden_dim=16, mlp_dim=32
    )
    with pytest.raises(TrainerError, match="is ViTBackbone; CLIP and SigLIP can be read"):
        read_kerashub(saved(other, tmp_path / "vit"))


def test_a_damaged_preset_is_told(tmp_path, clip_preset):
    folder = tmp_path / "preset"
    shutil.copytree(clip_preset, folder)
    weights = folder / "model.weights.h5"
    weights.write_bytes(weights.read_bytes()[:1000])
    with pytest.raises(TrainerError, match=f"cannot load the preset {folder}"):
        read_kerashub(folder)
    weights.unlink()
    with pytest.raises(TrainerError, match=f"cannot load the preset {folder}"):
        read_kerashub(folder)


def test_a_misspelt_preset_is_told_without_a_look_into_the_network():
    with pytest.raises(
        TrainerUsageError, match=r"neither a folder.*clip_vit_h_14_laion2b_s32b_b79k.*siglip2_"
    ):
        read_checkpoint("clip_vit_h_14_laion")


def test_who_lacks_kerashub_is_told_how_to_get_it(monkeypatch, clip_preset):
    monkeypatch.setitem(sys.modules, "keras_hub", None)
    with pytest.raises(TrainerError, match=r"pip install photo-finder\[train,hub\]"):
        read_checkpoint(str(clip_preset))


@pytest.mark.parametrize("content", ["{", "[]", json.dumps({"architecture": "RN50"})])
def test_a_config_of_neither_kind_is_told(tmp_path, content):
    (tmp_path / "config.json").write_text(content)
    with pytest.raises(TrainerError, match=r"config\.json"):
        read_checkpoint(str(tmp_path))


def test_a_folder_without_a_model_and_a_file_are_told(tmp_path):
    with pytest.raises(TrainerUsageError, match=r"no config\.json"):
        read_checkpoint(str(tmp_path))
    (tmp_path / "model.safetensors").write_bytes(b"")
    with pytest.raises(TrainerUsageError, match="is a file; give the folder"):
        read_checkpoint(str(tmp_path / "model.safetensors"))
    with pytest.raises(TrainerUsageError, match="there is no folder"):
        read_checkpoint(str(tmp_path / "absent"))
