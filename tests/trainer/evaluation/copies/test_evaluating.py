"""``evaluate --copies``, from the command line to the document, the table and the sheet."""

import json

import onnx
import pytest
from onnx import TensorProto, helper
from PIL import Image

from trainer.cli import run_command
from trainer.data.edits.kinds import EDITS
from trainer.evaluation import evaluate as module
from trainer.evaluation.copies.baselines import HASHES, RAW_FEATURES
from trainer.evaluation.copies.measuring import Descriptor

SIDE = 32
FEW = ["--queries", "6", "--library", "12"]


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """``embedding`` is a picture's mean colour; ``copy`` are those of 8 x 8 cells."""
    nodes = [
        helper.make_node("Cast", ["images"], ["wide"], to=TensorProto.FLOAT),
        helper.make_node("ReduceMean", ["wide"], ["embedding"], axes=[1, 2], keepdims=0),
        helper.make_node("Transpose", ["wide"], ["turned"], perm=[0, 3, 1, 2]),
        helper.make_node("AveragePool", ["turned"], ["cells"], kernel_shape=[4, 4], strides=[4, 4]),
        helper.make_node("Flatten", ["cells"], ["copy"]),
    ]
    graph = helper.make_graph(
        nodes,
        "cells",
        [helper.make_tensor_value_info("images", TensorProto.UINT8, ["N", SIDE, SIDE, 3])],
        [
            helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["N", 3]),
            helper.make_tensor_value_info("copy", TensorProto.FLOAT, ["N", 192]),
        ],
    )
    path = tmp_path_factory.mktemp("model") / "cells.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
    return path


def document(capsys, *asked):
    assert run_command(["evaluate", *map(str, asked), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_copies_are_measured_beside_the_kinds(model, photo_folder, capsys):
    alone = document(capsys, model, photo_folder)
    told = document(capsys, model, photo_folder, "--copies", *FEW)
    copies = told.pop("copies")
    assert told == alone
    assert set(copies["edits"]) == set(EDITS)
    assert copies["library"] == 12
    everyday, hard = copies["families"]["everyday"], copies["families"]["hard"]
    assert everyday["queries"] == 6 * sum(edit.family == "everyday" for edit in EDITS.values())
    assert everyday["average_precision"] > hard["average_precision"]
    assert set(hard["recall_at_precision"]) == {"0.99", "0.999"}
    assert set(hard["recall_at"]) == {"1", "20"}
    assert copies["one_thing"]["hard"]["queries"] > 0
    assert set(copies["domains"]) == {"one", "two", "photos of one thing"}


def test_the_copy_output_is_taken_unless_another_is_named(model, photo_folder, capsys):
    found = [
        document(capsys, model, photo_folder, "--copies", *FEW, *named)["copies"]
        for named in ([], ["--output", "copy"], ["--output", "embedding"])
    ]
    assert found[0] == found[1]
    assert (
        found[0]["families"]["hard"]["average_precision"] > found[2]["families"]["hard"]["average_precision"]
    )


def test_baselines_see_the_same_copies(model, photo_folder, capsys, monkeypatch):
    """The plain features are replaced by mean colours, of a side of their own."""
    mean = Descriptor(*[lambda images: images.mean(axis=(1, 2)).astype("float32")] * 2)
    monkeypatch.setattr(module, "raw_features", lambda: (mean, 16))
    told = document(capsys, model, photo_folder, "--copies", "--baselines", "--output", "embedding", *FEW)
    assert set(told["baselines"]) == {*HASHES, RAW_FEATURES}
    assert told["baselines"]["dhash, 256 bits"]["edits"]["mirror"]["average_precision"] == 1
    for edit in ("jpeg", "grey"):
        both = (told["baselines"][RAW_FEATURES], told["copies"])
        one, other = (figures["edits"][edit]["average_precision"] for figures in both)
        assert one == pytest.approx(other, abs=0.2), "what they see differs in its size alone"


def test_a_table_is_printed_and_mistakes_are_drawn(model, photo_folder, tmp_path, capsys):
    sheet = tmp_path / "sheet.jpg"
    asked = [
        "evaluate",
        str(model),
        str(photo_folder),
        "--copies",
        "--sheet",
        str(sheet),
        "--rows",
        "3",
        *FEW,
    ]
    assert run_command(asked) == 0
    told = capsys.readouterr().out
    assert told.startswith("queries   60\n")
    headings = next(line for line in told.splitlines() if line.startswith("copies among 12 photos, cells"))
    assert headings.split()[-5:] == ["AP", "R@P0.99", "R@P0.999", "R@1", "R@20"]
    (row,) = [line for line in told.splitlines() if line.startswith("screen-moire ")]
    assert len([float(value) for value in row.split()[1:]]) == 5
    assert "0 photos that repeat another one were set aside." in told
    with Image.open(sheet) as drawn:
        assert drawn.width > 600


WRONG = [
    (["m", "d", "--baselines"], "give --copies too"),
    (["MODEL", "DATA", "--copies", "--output", "signature"], "name one of two dimensions with --output"),
    (["absent", "DATA", "--copies"], "absent is no model folder"),
]


@pytest.mark.parametrize(("arguments", "told"), WRONG)
def test_what_cannot_be_measured_is_a_sentence(model, photo_folder, arguments, told, capsys):
    named = {"DATA": str(photo_folder), "MODEL": str(model)}
    assert run_command(["evaluate", *(named.get(word, word) for word in arguments)]) == 2
    assert told in " ".join(capsys.readouterr().err.split())
