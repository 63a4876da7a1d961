"""Small shards, small configs, and whole runs of ``photo-finder-train`` in processes of their own."""

import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from trainer.cli import run_command
from trainer.data.class_names import FILE, ClassList, class_list_text
from trainer.data.sample import sample_folder
from trainer.data.shards import shard_name, write_shard
from trainer.frameworks import load_keras, loaded_backend

SIDE = 64
CONFIG = """
kind = "training"
[model]
name = "tiny"
version = "0.1"
backbone = "clip-tiny"
licence = "Apache-2.0"
weights = "random"
[data]
sources = ["sample"]
train_share = 0.8
held_out_share = 0.2
[head]
dim = 16
dropout = 0.2
[objective]
kind = "arcface"
scale = 16
margin = 0.2
{objective}
{augmentation}
{rounds}
[training]
seed = 3
{training}
"""
ROUND = """
[[rounds]]
epochs = {epochs}
batch_per_device = {batch}
learning_rate = 0.002
warmup = 0.2
frozen = {frozen}
{more}
"""


def round_text(epochs=1, batch=16, frozen=False, more=""):
    return ROUND.format(epochs=epochs, batch=batch, frozen=str(frozen).lower(), more=more)


def config_text(rounds, training="", augmentation="", objective=""):
    parts = {"training": training, "augmentation": augmentation, "objective": objective}
    return CONFIG.format(rounds="".join(rounds), **parts)


def sample_records(classes=None):
    """JPEG bytes and labels of the sample photos, small."""
    return [(image, label) for image, label in _all_records() if classes is None or label in classes]


@cache
def _all_records():
    """Made once: reading the sample takes longer than a step on it."""
    records = []
    for label, folder in enumerate(sorted(path for path in sample_folder().iterdir() if path.is_dir())):
        for photo in sorted(folder.glob("*.jpg")):
            file = io.BytesIO()
            with Image.open(photo) as image:
                image.convert("RGB").resize((80, 96)).save(file, "JPEG", quality=90)
            records.append((file.getvalue(), label))
    return tuple(records)


def make_class_folders(folder: Path) -> Path:
    """The sample photos, one folder a class."""
    for number, (image, label) in enumerate(sample_records()):
        (folder / f"class{label}").mkdir(parents=True, exist_ok=True)
        (folder / f"class{label}" / f"{number}.jpg").write_bytes(image)
    return folder


def make_shards(folder: Path, classes=None, shards=2):
    """The sample photos as shards with their class names."""
    folder.mkdir(parents=True)
    names = tuple(sorted(path.name for path in sample_folder().iterdir() if path.is_dir()))
    records = sample_records(classes)
    mixed = np.random.default_rng(1).permutation(len(records))
    for number in range(shards):
        part = [records[i] for i in mixed[number::shards]]
        write_shard(folder / shard_name("sample", number, shards, len(part)), iter(part))
    listed = ClassList("sample", 0, names, ("sample",) * len(names))
    (folder / FILE).write_text(class_list_text(listed), encoding="utf-8")
    return folder


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command came to, as ``subprocess.CompletedProcess`` tells it."""

    returncode: int
    stdout: str
    stderr: str


def run_here(*arguments):
    """Run a command on TensorFlow in this process: it has loaded that already, which takes seconds."""
    assert loaded_backend() in {"", "tensorflow"}
    out, err = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patched, redirect_stdout(out), redirect_stderr(err):
        patched.setenv("KERAS_BACKEND", "tensorflow")
        code = run_command([str(argument) for argument in arguments])
    if loaded_backend():
        load_keras().config.set_dtype_policy("float32")  # what follows shall not find that of a run
    return Ran(code, out.getvalue(), err.getvalue())


def run_trainer(*arguments, backend="tensorflow", devices=1, timeout=240, **environment):
    """Run the program in a process of its own."""
    variables = {**os.environ, "KERAS_BACKEND": backend, **environment}
    if devices > 1:
        variables["XLA_FLAGS"] = f"--xla_force_host_platform_device_count={devices}"
    code = "from trainer.cli import main; main()"
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, check=False, text=True, timeout=timeout, env=variables
    )


def metrics(run: Path):
    """The lines of a run's metrics."""
    return [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]


def weights(run: Path, which="latest"):
    """The weights of a run's last checkpoint, or its best ones."""
    root = run / "checkpoints"
    file = root / "best.npz" if which == "best" else root / (root / "latest").read_text() / "weights.npz"
    with np.load(file) as kept:
        return dict(kept)


def least_agreement(first, second):
    """The largest difference of two sets of weights, random states apart."""
    names = [name for name in first if "seed_generator" not in name]
    assert names == [name for name in second if "seed_generator" not in name]
    return max(float(np.abs(first[name] - second[name]).max()) for name in names)
