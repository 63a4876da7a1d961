import dataclasses
import json
import shutil

import numpy as np
import pytest

from trainer.errors import TrainerError, TrainerUsageError
from trainer.models.backbones import build_backbone
from trainer.models.tower_shapes import MEAN_STD, SHAPES
from trainer.models.vision_transformer import vision_transformer
from trainer.models.weights.checkpoint import fill_tower
from trainer.models.weights.huggingface import read_huggingface

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")
numpy_files = pytest.importorskip("safetensors.numpy")

# Its bars leave a thread behind.
transformers.utils.logging.disable_progress_bar()

TOLERANCE = 1e-4


@pytest.fixture(scope="module")
def clip(small, scrambled):
    config = transformers.CLIPVisionConfig(**small, projection_dim=24, hidden_act="quick_gelu")
    return scrambled(transformers.CLIPVisionModelWithProjection(config))


@pytest.fixture(scope="module")
def siglip(small, scrambled):
    return scrambled(transformers.SiglipVisionModel(transformers.SiglipVisionConfig(**small)))


@pytest.fixture(scope="module")
def clip_folder(clip, tmp_path_factory):
    return saved(clip, tmp_path_factory.mktemp("hf") / "small-clip")


@pytest.fixture
def spoilt(clip_folder, tmp_path):
    """Copies the checkpoint, and lets a test change its tensors or its config."""

    def spoil(tensors=lambda _: None, **config):
        folder = tmp_path / "small-clip"
        shutil.copytree(clip_folder, folder)
        arrays = numpy_files.load_file(folder / "model.safetensors")
        tensors(arrays)
        numpy_files.save_file(arrays, folder / "model.safetensors")
        known = json.loads((folder / "config.json").read_text())
        (folder / "config.json").write_text(json.dumps(known | config))
        return folder

    return spoil


def saved(model, folder, **options):
    model.save_pretrained(folder, **options)
    return folder


def of_torch(model, images, **options):
    with torch.no_grad():
        found = model(pixel_values=torch.from_numpy(images.transpose(0, 3, 1, 2).copy()), **options)
    return (found.image_embeds if "image_embeds" in found else found.pooler_output).numpy()


def assert_same(found, expected):
    assert found.shape == expected.shape
    assert np.abs(expected).max() > 0.1
    assert np.abs(found - expected).max() <= TOLERANCE


@pytest.mark.parametrize("activation", ["quick_gelu", "gelu"])
@pytest.mark.parametrize("shard", ["10GB", "20KB"])
def test_a_clip_tower_computes_what_pytorch_does(
    small, scrambled, pixels, features, tmp_path, activation, shard
):
    config = transformers.CLIPVisionConfig(**small, projection_dim=24, hidden_act=activation)
    model = scrambled(transformers.CLIPVisionModelWithProjection(config))
    folder = saved(model, tmp_path / "clip", max_shard_size=shard)
    assert (folder / "model.safetensors.index.json").exists() == (shard == "20KB")
    backbone = build_backbone("clip", weights=str(folder))
    assert_same(features(backbone.model, pixels()), of_torch(model, pixels()))


def test_the_two_activations_are_told_apart(clip_folder, spoilt, pixels, features):
    exact = build_backbone("clip", weights=str(spoilt(hidden_act="gelu"))).model
    quick = build_backbone("clip", weights=str(clip_folder)).model
    assert np.abs(features(exact, pixels()) - features(quick, pixels())).max() > 10 * TOLERANCE


def test_the_vision_tower_of_a_whole_clip_model_is_read_and_the_text_tower_is_not(
    small, scrambled, pixels, features, tmp_path
):
    text = {"vocab_size": 60, "hidden_size": 16, "intermediate_size": 32, "num_hidden_layers": 1}
    text |= {"num_attention_heads": 2, "max_position_embeddings": 8}
    config = transformers.CLIPConfig(text_config=text, vision_config=small, projection_dim=20)
    model = scrambled(transformers.CLIPModel(config))
    folder = saved(model, tmp_path / "whole")
    images = pixels()
    with torch.no_grad():
        found = model.get_image_features(torch.from_numpy(images.transpose(0, 3, 1, 2).copy()))
    expected = getattr(found, "pooler_output", found).numpy()
    assert expected.shape == (3, 20)
    assert_same(features(build_backbone("clip", weights=str(folder)).model, images), expected)


def test_a_clip_tower_without_projection_gives_the_class_token(small, scrambled, pixels, features, tmp_path):
    model = scrambled(transformers.CLIPVisionModel(transformers.CLIPVisionConfig(**small)))
    backbone = build_backbone("clip", weights=str(saved(model, tmp_path / "bare")))
    assert_same(features(backbone.model, pixels()), of_torch(model, pixels()))


def test_a_siglip_tower_computes_what_pytorch_does(siglip, pixels, features, tmp_path):
    backbone = build_backbone("siglip", weights=str(saved(siglip, tmp_path / "siglip")))
    assert_same(features(backbone.model, pixels()), of_torch(siglip, pixels()))
    assert (backbone.mean, backbone.std) == ((0.5, 0.5, 0.5), (0.5, 0.5, 0.5))


def test_the_vision_tower_of_a_whole_siglip_model_is_read(small, scrambled, pixels, features, tmp_path):
    text = {"vocab_size": 60, "hidden_size": 32, "intermediate_size": 32, "num_hidden_layers": 1}
    text |= {"num_attention_heads": 2, "max_position_embeddings": 8}
    model = scrambled(
        transformers.SiglipModel(transformers.SiglipConfig(text_config=text, vision_config=small))
    )
    backbone = build_backbone("siglip", weights=str(saved(model, tmp_path / "whole")))
    assert_same(features(backbone.model, pixels()), of_torch(model.vision_model, pixels()))


@pytest.mark.parametrize("side", [32, 80])
@pytest.mark.parametrize("family", ["clip", "siglip"])
def test_another_input_side_takes_interpolated_positions(request, pixels, features, tmp_path, family, side):
    model = request.getfixturevalue(family)
    backbone = build_backbone(family, side=side, weights=str(saved(model, tmp_path / family)))
    assert backbone.side == side
    expected = of_torch(model, pixels(side), interpolate_pos_encoding=True)
    assert_same(features(backbone.model, pixels(side)), expected)


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_half_precision_checkpoints_are_read_exactly(clip, pixels, features, tmp_path, dtype):
    halved = transformers.CLIPVisionModelWithProjection(clip.config)
    halved.load_state_dict(clip.state_dict())
    folder = saved(halved.to(dtype), tmp_path / "half")
    backbone = build_backbone("clip", weights=str(folder))
    assert_same(features(backbone.model, pixels()), of_torch(halved.float().eval(), pixels()))


def test_what_does_not_fill_a_patch_is_not_seen(small, scrambled, pixels, features, tmp_path):
    config = transformers.SiglipVisionConfig(**(small | {"image_size": 52}))
    model = scrambled(transformers.SiglipVisionModel(config))
    backbone = build_backbone("siglip", weights=str(saved(model, tmp_path / "odd")))
    assert backbone.side == 52
    assert_same(features(backbone.model, pixels(52)), of_torch(model, pixels(52)))


def test_mean_and_std_are_those_of_the_image_processor(clip_folder, tmp_path):
    folder = tmp_path / "clip"
    shutil.copytree(clip_folder, folder)
    assert (read_huggingface(folder).mean, read_huggingface(folder).std) == MEAN_STD["class"]
    own = {"image_mean": [0.1, 0.2, 0.3], "image_std": [0.4, 0.5, 0.6]}
    (folder / "processor_config.json").write_text(json.dumps({"image_processor": own}))
    assert read_huggingface(folder).mean == (0.1, 0.2, 0.3)
    assert read_huggingface(folder).std == (0.4, 0.5, 0.6)
    (folder / "preprocessor_config.json").write_text(json.dumps(own | {"image_mean": [0.7, 0.7, 0.7]}))
    assert read_huggingface(folder).mean == (0.7, 0.7, 0.7)
    (folder / "preprocessor_config.json").write_text(json.dumps({"do_normalize": False}))
    assert (read_huggingface(folder).mean, read_huggingface(folder).std) == ((0, 0, 0), (1, 1, 1))
    (folder / "preprocessor_config.json").write_text(json.dumps({"image_mean": [0.5]}))
    with pytest.raises(TrainerError, match="image_mean"):
        read_huggingface(folder)


def test_a_published_checkpoint_is_named_by_its_repository(clip_folder, tmp_path):
    assert read_huggingface(clip_folder).source == "Hugging Face checkpoint small-clip"
    nested = tmp_path / "clip-vit-b-32" / "snapshots" / ("0a" * 20)
    shutil.copytree(clip_folder, nested)
    assert read_huggingface(nested).source == "Hugging Face checkpoint clip-vit-b-32"


@pytest.mark.parametrize(
    ("name", "config"), [("clip-vit-b32", "CLIPVision"), ("siglip2-b16", "SiglipVision")]
)
def test_the_shapes_are_those_that_transformers_has_by_default(name, config, small, siglip, clip, tmp_path):
    model = siglip if name.startswith("siglip") else clip
    folder = saved(model, tmp_path / "model")
    getattr(transformers, f"{config}Config")(architectures=[]).save_pretrained(folder)
    found = read_huggingface(folder).shape
    assert dataclasses.replace(found, projection=SHAPES[name].projection) == SHAPES[name]


def test_a_missing_tensor_is_named(spoilt):
    name = "vision_model.encoder.layers.1.mlp.fc2.bias"
    with pytest.raises(TrainerError, match=f"lacks the tensor {name}"):
        build_backbone("clip", weights=str(spoilt(lambda arrays: arrays.pop(name))))


def test_a_missing_projection_is_named_when_the_checkpoint_claims_one(spoilt):
    with pytest.raises(TrainerError, match=r"lacks the tensor visual_projection\.weight"):
        read_huggingface(spoilt(lambda arrays: arrays.pop("visual_projection.weight")))


@pytest.mark.parametrize(
    ("name", "change", "sentence"),
    [
        ("vision_model.post_layernorm.weight", lambda array: array[:-1], "shape"),
        ("vision_model.embeddings.patch_embedding.weight", lambda array: array[0], "shape"),
        ("vision_model.embeddings.position_embedding.weight", lambda array: array[:-1], "shape"),
        ("vision_model.embeddings.class_embedding", lambda array: array * np.float32(np.nan), "not finite"),
        (
            "vision_model.encoder.layers.0.self_attn.q_proj.weight",
            lambda array: array.astype(np.int8),
            "int8",
        ),
    ],
)
def test_an_odd_tensor_is_named(spoilt, name, change, sentence):
    def spoil(arrays):
        arrays[name] = np.ascontiguousarray(change(arrays[name]))

    with pytest.raises(TrainerError, match=f"{name} .*{sentence}"):
        build_backbone("clip", weights=str(spoilt(spoil)))


def test_an_odd_tensor_of_the_pooling_head_is_named(siglip, tmp_path):
    folder = saved(siglip, tmp_path / "siglip")
    arrays = numpy_files.load_file(folder / "model.safetensors")
    arrays["head.attention.in_proj_weight"] = arrays["head.attention.in_proj_weight"][:-1].copy()
    numpy_files.save_file(arrays, folder / "model.safetensors")
    with pytest.raises(TrainerError, match=r"head\.attention\.in_proj_weight has the odd shape"):
        build_backbone("siglip", weights=str(folder))


def test_a_file_that_was_cut_short_is_told(spoilt):
    folder = spoilt()
    path = folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(TrainerError, match=r"model\.safetensors is cut short or damaged"):
        read_huggingface(folder)


def test_a_missing_shard_is_named(clip, tmp_path):
    folder = saved(clip, tmp_path / "clip", max_shard_size="20KB")
    shard = min(folder.glob("model-*.safetensors"))
    shard.unlink()
    with pytest.raises(TrainerError, match=f"{shard.name} is missing"):
        build_backbone("clip", weights=str(folder))


def test_a_damaged_index_is_told(clip, tmp_path):
    folder = saved(clip, tmp_path / "clip", max_shard_size="20KB")
    (folder / "model.safetensors.index.json").write_text("{}")
    with pytest.raises(TrainerError, match=r"index.*cannot be read"):
        read_huggingface(folder)


def test_a_checkpoint_without_safetensors_is_told(spoilt):
    folder = spoilt()
    (folder / "model.safetensors").unlink()
    with pytest.raises(TrainerError, match=r"no model\.safetensors"):
        read_huggingface(folder)


@pytest.mark.parametrize(
    ("config", "sentence"),
    [
        ({"hidden_act": "relu"}, "activation relu"),
        ({"model_type": "siglip2_vision_model"}, "kind siglip2_vision_model"),
        ({"model_type": "no_such_kind"}, "cannot be read by transformers"),
        ({"hidden_size": "wide"}, "cannot be read by transformers"),
        ({"model_type": "siglip_vision_model", "vision_use_head": False}, "no pooling head"),
    ],
)
def test_another_kind_of_checkpoint_is_refused(spoilt, config, sentence):
    with pytest.raises(TrainerError, match=sentence):
        read_huggingface(spoilt(**config))


def test_a_checkpoint_that_is_not_what_the_config_names_is_refused(clip_folder):
    with pytest.raises(
        TrainerUsageError, match=r"clip-vit-h14 is .* 32 blocks.*small-clip holds .* 2 blocks"
    ):
        build_backbone("clip-vit-h14", weights=str(clip_folder))
    with pytest.raises(TrainerUsageError, match=r"siglip, but small-clip holds a CLIP tower"):
        build_backbone("siglip", weights=str(clip_folder))


def test_an_input_side_that_no_patches_fill_is_refused(clip_folder):
    with pytest.raises(TrainerUsageError, match="input side 50 is no multiple of the patch side 16"):
        build_backbone("clip", side=50, weights=str(clip_folder))


def test_tensors_are_read_one_at_a_time(clip_folder):
    checkpoint = read_huggingface(clip_folder)
    asked = []

    def recorded(path):
        asked.append(path)
        return checkpoint.tensor(path)

    model = vision_transformer(checkpoint.shape)
    fill_tower(model, dataclasses.replace(checkpoint, tensor=recorded), checkpoint.shape)
    assert sorted(asked) == sorted(variable.path for variable in model.variables)
