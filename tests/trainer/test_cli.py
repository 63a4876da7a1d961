import json
import subprocess
import sys
from collections import Counter

import numpy as np
import onnx
import pytest

from trainer.cli import run_command
from trainer.config import bundled_configs, find_config

CONFIG = """
kind = "projection"
[model]
name = "tiny"
version = "0.1"
backbone = "efficientnet-lite0"
licence = "Apache-2.0"
[data]
sources = ["noise"]
held_out = ["things/red", "more/blue"]
published = "things"
[projection]
dim = 3
whitening = 0
root = true
[distillation]
steps = 3
batch = 4
temperature = 0.1
learning_rate = 0.001
seed = 1
"""


@pytest.fixture
def config(tmp_path):
    path = tmp_path / "tiny.toml"
    path.write_text(CONFIG)
    return path


def test_fit_export_and_evaluate_make_a_model_that_finds_its_kind(class_folders, config, tmp_path, capsys):
    cache, run, out = tmp_path / "cache", tmp_path / "run", tmp_path / "model"
    places = ["--photos", str(class_folders), "--cache", str(cache)]
    assert run_command(["fit", str(config), "--run", str(run), *places]) == 0
    assert run_command(["export", str(run), str(out)]) == 0
    assert run_command(["export", str(config), str(tmp_path / "again"), *places]) == 0
    first, again = (json.loads((folder / "model.json").read_text()) for folder in (out, tmp_path / "again"))
    assert first == again
    assert len(list(cache.iterdir())) == 1
    capsys.readouterr()
    assert run_command(["evaluate", str(out), str(class_folders), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["queries"], found["index"]) == (12, 12)
    assert found["mp_at_5"] > 0.5, "chance gives 3 of 11; the head has seen one class of four photos only"
    assert run_command(["evaluate", str(out), str(class_folders), "--only", "things/red"]) == 0
    assert "queries   4" in capsys.readouterr().out
    graph = onnx.load(out / "model.onnx").graph
    kinds = Counter(node.op_type for node in graph.node)
    assert kinds["Conv"] == 49
    assert kinds["Transpose"] == 1, "layers must not be turned between channels first and last"
    assert kinds["BatchNormalization"] == 0
    with np.load(out / "golden.npz", allow_pickle=False) as golden:
        assert golden["images"].shape == (6, 224, 224, 3)


WRONG_USAGE = [
    (["fit", "lite0", "--run", "r"], "--data"),
    (["fit", "absent", "--run", "r", "--photos", "."], "no bundled config"),
    (["export", "absent", "out", "--photos", "."], "no bundled config"),
    (["evaluate", "absent", "absent"], "no model folder"),
    (["evaluate"], "Missing argument"),
    (["evaluate", "m", "d", "--part", "some"], "no part some"),
    (["evaluate", "m.onnx", "d", "--mean", "0.5"], "three numbers"),
    (["export", "smoke", "out"], "fit smoke first"),
    (["export", "lite0", "out", "--weights", "int4"], "not int4"),
    (["fit", "smoke", "--run", "r", "--backend", "torch"], "no backend torch"),
    (["fit", "guie_clip_vit_h14", "--run", "r"], "--data"),
    (["prepare", "absent", "out"], "absent"),
    (["project", "clip", ".", "out"], "no photo below"),
    (["--nonsense"], "No such option"),
]


@pytest.mark.parametrize(("arguments", "told"), WRONG_USAGE)
def test_wrong_usage_is_a_sentence_and_exit_code_2(arguments, told, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert run_command(arguments) == 2
    assert told in capsys.readouterr().err


def test_a_photo_that_cannot_be_read_is_a_sentence_and_exit_code_1(class_folders, config, tmp_path, capsys):
    (class_folders / "more" / "blue" / "broken.jpg").write_bytes(b"no picture")
    places = ["--photos", str(class_folders), "--cache", str(tmp_path / "cache")]
    assert run_command(["fit", str(config), "--run", str(tmp_path / "run"), *places]) == 1
    assert "broken.jpg cannot be read" in capsys.readouterr().err
    assert not (tmp_path / "run").exists()


def test_configs_are_listed_with_their_promise(capsys):
    assert run_command(["configs"]) == 0
    told = capsys.readouterr().out
    for name in bundled_configs():
        assert f"{name}\n\n    {find_config(name).read_text().splitlines()[0].lstrip('# ')}" in told


def test_devices_name_the_backend_and_the_processor(capsys):
    assert run_command(["devices"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("keras 3.")
    assert "CPU" in told


def test_help_loads_no_framework():
    code = (
        "import sys; from trainer.cli import run_command; status = run_command(['--help']); "
        "heavy = {'tensorflow', 'keras', 'tf2onnx', 'onnxruntime', 'sklearn', 'torch'} & set(sys.modules); "
        "sys.exit(status or len(heavy))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, capture_output=True).returncode == 0


def test_without_the_extra_one_sentence_says_what_to_install(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "keras", None)
    assert run_command(["devices"]) == 1
    assert "pip install photo-finder[train]" in capsys.readouterr().err
