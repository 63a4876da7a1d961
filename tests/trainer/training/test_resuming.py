"""What a killed, resumed, cached or spread-out run leaves is what an undisturbed one leaves."""

import json
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

from tests.trainer.runs import (
    config_text,
    least_agreement,
    make_shards,
    metrics,
    round_text,
    run_here,
    run_trainer,
    weights,
)

SAME = 1e-6
FEW = 6
"""Photos that are edited at the end, to measure how copies are found."""
AUGMENTED = "[augmentation]\nflip = true\ncrop = 0.5\ncolour = 0.3\n"


@pytest.fixture(scope="module")
def shards(tmp_path_factory):
    return make_shards(tmp_path_factory.mktemp("data") / "sample")


def fit(tmp_path, shards, name, text, *more, **settings):
    config = tmp_path / f"{name}.toml"
    if not config.exists():
        config.write_text(text)
    run = tmp_path / name
    command = ("fit", config, "--run", run, "--data", shards, "--queries", FEW, *more)
    here = settings.get("backend", "tensorflow") == "tensorflow"
    found = run_here(*command) if here else run_trainer(*command, **settings)
    assert found.returncode == 0, found.stderr[-3000:]
    return run


def told(run):
    """Losses and measurements by step, without speeds."""
    return [{k: v for k, v in line.items() if k != "images_per_second"} for line in metrics(run)]


def kill_when(run, lines, command, **environment):
    """Start the program and kill it as soon as its metrics have so many lines."""
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    file = run / "metrics.jsonl"
    deadline = time.monotonic() + 200
    try:
        while time.monotonic() < deadline and process.poll() is None:
            if file.is_file() and len(file.read_bytes().splitlines()) >= lines:
                break
            time.sleep(0.01)
        assert process.poll() is None, "it ended before it could be killed"
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()


COPIES = "[pooling]\nmaps = ['block0']\n[copy]\ndim = 8\nspread = 0.5\nwhitening = 0.5\n"
COPY_ROUNDS = [
    round_text(epochs=1, frozen=True, more="cache_features = true\nviews = 3"),
    round_text(epochs=2, more="group = 2\nfrozen_blocks = 1"),
]
TWO_ROUNDS = [round_text(epochs=1, frozen=True), round_text(epochs=2, more="layer_decay = 0.8")]
STEADY = "ema = 0.9\ncheckpoint_minutes = 0\nevaluate_every = 0.5"


@pytest.mark.parametrize(
    ("backend", "rounds", "sections"),
    [
        ("tensorflow", TWO_ROUNDS, AUGMENTED),
        ("jax", TWO_ROUNDS, AUGMENTED),
        ("tensorflow", COPY_ROUNDS, COPIES),
    ],
)
def test_a_killed_run_goes_on_as_if_nothing_had_happened(tmp_path, shards, backend, rounds, sections):
    import os

    text = config_text(rounds, training=STEADY, augmentation=sections)
    whole = fit(tmp_path, shards, "whole", text, backend=backend)
    config, run = tmp_path / "killed.toml", tmp_path / "killed"
    config.write_text(text)
    code = "from trainer.cli import main; main()"
    command = [sys.executable, "-c", code, "fit", str(config), "--run", str(run), "--data", str(shards)]
    command += ["--queries", str(FEW)]
    kill_when(run, len(told(whole)) * 2 // 3, command, **{**os.environ, "KERAS_BACKEND": backend})
    assert not (run / "report.json").exists()
    began = json.loads(
        (run / "checkpoints" / (run / "checkpoints" / "latest").read_text() / "progress.json").read_text()
    )
    assert 0 < began["step"] < told(whole)[-1]["step"]
    fit(tmp_path, shards, "killed", text, "--resume", backend=backend)
    assert told(run) == told(whole)
    assert least_agreement(weights(run), weights(whole)) <= SAME
    assert least_agreement(weights(run, "best"), weights(whole, "best")) <= SAME


@pytest.mark.parametrize("sections", ["", COPIES])
def test_eight_devices_learn_what_one_learns(tmp_path, shards, sections):
    text = config_text([round_text(epochs=3, batch=16)], augmentation=sections)
    one = fit(tmp_path, shards, "one", text, backend="jax")
    text = config_text([round_text(epochs=3, batch=2)], augmentation=sections)
    eight = fit(tmp_path, shards, "eight", text, backend="jax", devices=8)
    assert json.loads((eight / "report.json").read_text())["hardware"].startswith("8 x")
    first, second = ([line["loss"] for line in told(run) if "loss" in line] for run in (one, eight))
    assert len(first) > 2
    assert first == pytest.approx(second, abs=2e-4)
    assert least_agreement(weights(one), weights(eight)) < 1e-3


def test_features_computed_once_teach_what_the_frozen_backbone_teaches(tmp_path, shards):
    rounds = {
        name: round_text(epochs=3, frozen=True, more=more)
        for name, more in (("through", ""), ("cached", "cache_features = true"))
    }
    through, cached = (fit(tmp_path, shards, name, config_text([text])) for name, text in rounds.items())
    assert list((cached / "features").iterdir())
    losses = [[line.get("loss", line.get("open_mp_at_5")) for line in told(run)] for run in (through, cached)]
    assert losses[0] == pytest.approx(losses[1], abs=1e-4)
    assert least_agreement(weights(through), weights(cached)) < 1e-4


@pytest.mark.parametrize("backend", ["tensorflow", "jax"])
def test_bfloat16_and_a_normalised_head_learn_and_are_rebuilt_in_float32(tmp_path, shards, backend):
    text = config_text([round_text(epochs=2)], training='precision = "bfloat16"')
    run = fit(
        tmp_path, shards, "half", text.replace("dim = 16", "dim = 16\nbatch_norm = true"), backend=backend
    )
    assert json.loads((run / "report.json").read_text())["precision"] == "bfloat16"
    kept = weights(run)
    assert {array.dtype for name, array in kept.items() if "seed" not in name} == {np.dtype(np.float32)}
    assert np.abs(kept["feature_norm/moving_mean"]).max() > 0, "the statistics have moved"
    exported = run_here("export", run, tmp_path / "model")
    assert exported.returncode == 0, exported.stderr[-2000:]
