import json

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from trainer.errors import TrainerError, TrainerUsageError
from trainer.evaluation.plain_onnx import CLIP_MEAN, CLIP_STD, ForeignPixels
from trainer.evaluation.sources import open_source

IMAGES = np.random.default_rng(0).integers(0, 256, (5, 8, 8, 3), dtype=np.uint8)


def write_mean_of_colours(path, kind, shape, outputs=("embedding",)):
    """A graph whose outputs are each picture's mean red, green and blue."""
    first = shape[1] == 3
    axes = [2, 3] if first else [1, 2]
    nodes = [helper.make_node("Cast", ["pixels"], ["wide"], to=TensorProto.FLOAT)]
    nodes += [helper.make_node("ReduceMean", ["wide"], [name], axes=axes, keepdims=0) for name in outputs]
    graph = helper.make_graph(
        nodes,
        "means",
        [helper.make_tensor_value_info("pixels", kind, shape)],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, [shape[0], 3]) for name in outputs],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
    return path


WAYS = [
    (TensorProto.UINT8, ["N", 8, 8, 3]),
    (TensorProto.UINT8, ["N", 3, 8, 8]),
    (TensorProto.FLOAT, ["N", 8, 8, 3]),
    (TensorProto.FLOAT, ["N", 3, "H", "W"]),
    (TensorProto.FLOAT16, ["N", 3, 8, 8]),
    (TensorProto.FLOAT, [2, 3, 8, 8]),
]


@pytest.mark.parametrize(("kind", "shape"), WAYS)
def test_a_plain_file_is_fed_as_its_input_says(tmp_path, kind, shape):
    source = open_source(write_mean_of_colours(tmp_path / "m.onnx", kind, shape), ForeignPixels(side=8))
    assert (source.side, source.name) == (8, "m")
    means = IMAGES.mean(axis=(1, 2))
    scaled = (means / 255 - np.asarray(CLIP_MEAN)) / np.asarray(CLIP_STD)
    expected = means if kind == TensorProto.UINT8 else scaled
    np.testing.assert_allclose(source(IMAGES), expected, rtol=2e-3, atol=2e-3)


def test_mean_and_deviation_may_be_given(tmp_path):
    path = write_mean_of_colours(tmp_path / "m.onnx", TensorProto.FLOAT, ["N", 3, 8, 8])
    source = open_source(path, ForeignPixels(mean=(0.5, 0.5, 0.5), std=(0.5, 0.5, 0.5)))
    np.testing.assert_allclose(source(IMAGES), IMAGES.mean(axis=(1, 2)) / 127.5 - 1, atol=1e-5)


WRONG_INPUTS = [
    (["N", 8], "one input, a batch of pictures"),
    (["N", 8, 8, 4], "no axis of three colours"),
    (["N", 3, "H", "W"], "with --size"),
    (["N", 3, 8, 16], "8 x 16"),
]


@pytest.mark.parametrize(("shape", "told"), WRONG_INPUTS)
def test_an_input_that_is_no_picture_is_refused(tmp_path, shape, told):
    graph = helper.make_graph(
        [helper.make_node("Identity", ["pixels"], ["embedding"])],
        "same",
        [helper.make_tensor_value_info("pixels", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("embedding", TensorProto.FLOAT, shape)],
    )
    path = tmp_path / "m.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
    with pytest.raises(TrainerUsageError, match=told):
        open_source(path, ForeignPixels())


def test_of_several_outputs_the_known_or_the_named_one_is_taken(tmp_path):
    shape = ["N", 8, 8, 3]
    outputs = ("other", "image_embeds")
    path = write_mean_of_colours(tmp_path / "m.onnx", TensorProto.UINT8, shape, outputs)
    assert open_source(path, ForeignPixels()).output == "image_embeds"
    assert open_source(path, ForeignPixels(output="other")).output == "other"
    unknown = write_mean_of_colours(tmp_path / "u.onnx", TensorProto.UINT8, shape, ("one", "two"))
    for foreign in (ForeignPixels(), ForeignPixels(output="three")):
        with pytest.raises(TrainerUsageError, match="it has one, two"):
            open_source(unknown, foreign)


def test_what_is_no_model_is_a_sentence(tmp_path):
    (tmp_path / "letter.onnx").write_bytes(b"dear reader")
    with pytest.raises(TrainerError, match="cannot be run"):
        open_source(tmp_path / "letter.onnx", ForeignPixels())
    with pytest.raises(TrainerUsageError, match="no run folder"):
        open_source(tmp_path, ForeignPixels())


def test_a_model_folder_that_wants_other_pixels_is_refused(tmp_path):
    write_mean_of_colours(tmp_path / "model.onnx", TensorProto.UINT8, ["N", 8, 8, 3])
    described = {
        "name": "means",
        "version": "1",
        "input": {"size": 8, "resize": "squash", "filter": "bicubic"},
    }
    (tmp_path / "model.json").write_text(json.dumps(described))
    assert open_source(tmp_path, ForeignPixels()).name == "means 1"
    described["input"]["resize"] = "crop"
    (tmp_path / "model.json").write_text(json.dumps(described))
    with pytest.raises(TrainerUsageError, match="squashed"):
        open_source(tmp_path, ForeignPixels())
