import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from photo_finder.core.errors import ModelError
from photo_finder.core.model import InputSpec
from photo_finder.embedding.model_folder import model_id, read_model_folder
from tests.tiny_model import write_tiny_model


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_tiny_model(tmp_path / "model", copy_dim=16)


def change(folder: Path, edit: Callable[[dict[str, Any]], object]) -> None:
    path = folder / "model.json"
    described = json.loads(path.read_text())
    edit(described)
    path.write_text(json.dumps(described))


def test_what_a_sound_folder_says(folder: Path) -> None:
    info = read_model_folder(folder, check_id=True)
    assert (info.name, info.version, info.folder) == ("tiny", "1.0", folder)
    assert info.input == InputSpec(32, "squash", "bicubic")
    assert {name: output.dim for name, output in info.outputs.items()} == {"embedding": 64, "copy": 16}
    calibration = info.outputs["embedding"].calibration
    assert calibration.cosine == (-1, 0.5, 1)
    assert calibration.probability == (0, 0.2, 1)
    assert "similar colours" in calibration.event
    assert info.training_data == ("nothing",)


def test_the_id_is_of_the_graph_and_its_external_data_in_the_order_of_their_names(folder: Path) -> None:
    graph = (folder / "model.onnx").read_bytes()
    assert model_id(folder) == hashlib.sha256(graph).hexdigest()[:16]
    (folder / "weights.data").write_bytes(b"second")
    (folder / "model.onnx.data").write_bytes(b"first")
    assert model_id(folder) == hashlib.sha256(graph + b"first" + b"second").hexdigest()[:16]
    (folder / "LICENSE").write_text("what else lies there does not count")
    (folder / "folder.data").mkdir()
    assert model_id(folder) == hashlib.sha256(graph + b"first" + b"second").hexdigest()[:16]


def test_other_weights_have_another_id(tmp_path: Path) -> None:
    ids = {model_id(write_tiny_model(tmp_path / str(seed), seed=seed)) for seed in range(3)}
    assert len(ids) == 3


def test_weights_that_are_not_the_described_ones_are_noticed_when_asked(folder: Path) -> None:
    with (folder / "model.onnx").open("ab") as file:
        file.write(b"\0")
    read_model_folder(folder)
    with pytest.raises(ModelError, match=r"not the one that its model\.json describes"):
        read_model_folder(folder, check_id=True)


@pytest.mark.parametrize("name", ["model.onnx", "model.json", "golden.npz"])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(ModelError, match=f"has no {name}"):
        read_model_folder(folder)


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="There is no model folder at"):
        read_model_folder(tmp_path / "none")


def test_a_newer_format_is_refused_with_both_numbers(folder: Path) -> None:
    change(folder, lambda described: described.update(format=2))
    with pytest.raises(ModelError, match=r"has format 2, but this program reads format 1 at most"):
        read_model_folder(folder)


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", "null", "\x00\x01", '{"format": 1'])
def test_a_damaged_description(folder: Path, text: str) -> None:
    (folder / "model.json").write_text(text)
    with pytest.raises(ModelError, match=r"model\.json is damaged"):
        read_model_folder(folder)


def test_a_description_that_is_not_utf_8(folder: Path) -> None:
    (folder / "model.json").write_bytes(b'{"format": 1, "name": "\xff"}')
    with pytest.raises(ModelError, match=r"model\.json is damaged"):
        read_model_folder(folder)


def put(path: str, value: object) -> Callable[[dict[str, Any]], None]:
    """Change one value, deep inside; None takes it out."""

    def edit(described: dict[str, Any]) -> None:
        *places, last = path.split(".")
        for place in places:
            described = described[place]
        if value is None:
            del described[last]
        else:
            described[last] = value

    return edit


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("format", "1"),
        ("format", True),
        ("id", "abc"),
        ("id", "ABCDEFABCDEFABCD"),
        ("id", None),
        ("name", ""),
        ("name", 3),
        ("version", None),
        ("input", None),
        ("input", []),
        ("input.size", 0),
        ("input.size", 224.0),
        ("input.size", 100_000),
        ("input.resize", "stretch"),
        ("input.filter", ["bicubic"]),
        ("outputs", {}),
        ("outputs.embedding", None),
        ("outputs.embedding.dim", -1),
        ("outputs.copy.dim", "16"),
        ("outputs.embedding.calibration", None),
        ("outputs.embedding.calibration.cosine", [0.5, 0.5, 1]),
        ("outputs.embedding.calibration.cosine", [0]),
        ("outputs.embedding.calibration.cosine", [-1, 0.5, 2]),
        ("outputs.embedding.calibration.cosine", [-1, float("nan"), 1]),
        ("outputs.embedding.calibration.probability", [0, 1]),
        ("outputs.embedding.calibration.probability", [0.5, 0.2, 1]),
        ("outputs.embedding.calibration.probability", [0, 0.2, "1"]),
        ("outputs.embedding.calibration.event", 3),
        ("backbone", None),
        ("licence", None),
        ("training_data", "all"),
    ],
)
def test_a_wrong_value_is_named_with_its_place(folder: Path, path: str, value: object) -> None:
    change(folder, put(path, value))
    with pytest.raises(ModelError, match=r"model\.json is wrong") as caught:
        read_model_folder(folder)
    assert path.split(".", maxsplit=1)[0] in str(caught.value)


def test_keys_that_later_versions_add_do_no_harm(folder: Path) -> None:
    change(folder, lambda described: described.update(colour="blue", metrics={"precision": 1}))
    assert read_model_folder(folder).name == "tiny"


@pytest.mark.parametrize("path", ["training_data", "outputs.embedding.calibration.event"])
def test_what_may_be_left_out(folder: Path, path: str) -> None:
    change(folder, put(path, None))
    assert read_model_folder(folder).name == "tiny"
