"""A CLIP checkpoint goes all the way: fitted, measured, exported, installed, and searched with."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.trainer.runs import config_text, round_text, run_here, run_trainer

SAMPLE = Path(__file__).parents[2] / "assets" / "sample"


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    """As transformers saves it: the vision tower of a small CLIP with random weights."""
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    torch.manual_seed(0)
    shape = transformers.CLIPVisionConfig(
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=2,
        image_size=64,
        patch_size=16,
        projection_dim=24,
    )
    folder = tmp_path_factory.mktemp("clip")
    transformers.CLIPVisionModelWithProjection(shape).save_pretrained(folder)
    return folder


def photo_finder(library, *words):
    command = [sys.executable, "-m", "photo_finder", "--library", str(library), *map(str, words), "--json"]
    ran = subprocess.run(command, capture_output=True, check=False, text=True, env=os.environ, timeout=240)
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def done(*words, by=run_here, **settings):
    ran = by(*words, **settings)
    assert ran.returncode == 0, ran.stderr[-3000:]
    return ran.stdout


@pytest.fixture(scope="module")
def shards(tmp_path_factory):
    folder = tmp_path_factory.mktemp("prepared") / "shards"
    assert "170 photos of 10 classes" in done("prepare", SAMPLE, folder, "--side", "96")
    return folder


@pytest.mark.parametrize("backend", ["tensorflow", "jax"])
def test_a_clip_checkpoint_becomes_a_model_that_the_app_searches_with(checkpoint, shards, tmp_path, backend):
    run, model = tmp_path / "run", tmp_path / "model"
    config = tmp_path / "clip.toml"
    text = config_text([round_text(epochs=1, batch=16, frozen=True), round_text(epochs=1, batch=16)])
    config.write_text(text.replace('"clip-tiny"', '"clip"').replace('weights = "random"', ""))
    fit = ("fit", config, "--run", run, "--data", shards, "--weights", checkpoint)
    done(*fit, by=run_trainer, backend=backend)
    found = json.loads(done("evaluate", run, shards, "--part", "open", "--json"))
    report = json.loads((run / "report.json").read_text())
    assert found["queries"] == report["open_set"]["queries"]
    done("export", run, model)
    described = json.loads((model / "model.json").read_text())
    assert described["metrics"]["parity_least_cosine"] >= 0.9999
    exported = json.loads(done("evaluate", model, SAMPLE, "--json"))
    assert exported["queries"] == 170

    library = tmp_path / "library"
    photo_finder(library, "model", "install", model)
    photo_finder(library, "model", "use", described["id"])
    assert photo_finder(library, "index", SAMPLE / "hat")["skipped"] == []
    query = SAMPLE / "hat" / "hat-01.jpg"
    results = photo_finder(library, "search", query, "-n", 3)
    assert results["model"] == described["id"]
    assert results["results"][0]["path"] == str(query)
    assert results["results"][0]["similarity"] == pytest.approx(1, abs=1e-3)
