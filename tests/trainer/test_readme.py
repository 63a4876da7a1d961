"""What the trainer's README tells to type exists, and what it lists is what the trainer has."""

import json
import re
import shlex
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from trainer.cli import app
from trainer.config import bundled_configs, training_config

FOLDER = Path(__file__).parents[2] / "trainer"
README = (FOLDER / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^ *```\n(.*?)^ *```", README, re.MULTILINE | re.DOTALL)
SPOKEN = re.findall(r"`([^`]+)`", re.sub(r"```.*?```", "", README, flags=re.DOTALL))
LINES = {
    " ".join(line.split()) for line in [*(line for block in BLOCKS for line in block.splitlines()), *SPOKEN]
}
TRAINER_LINES = sorted(line for line in LINES if line.startswith("photo-finder-train "))
APP_LINES = sorted(line for line in LINES if line.startswith("photo-finder "))


@cache
def shown(program, *words):
    code = f"from {program} import main; main()"
    command = [sys.executable, "-c", code, *words, "--help"]
    ran = subprocess.run(command, capture_output=True, check=False, text=True)
    assert ran.returncode == 0, (words, ran.stderr)
    return ran.stdout


def table(heading):
    """First cells of the table whose head begins so."""
    rows = README.split(f"\n| {heading} |", maxsplit=1)[1].split("\n\n", maxsplit=1)[0]
    return re.findall(r"^\| `(\w+)` \|", rows, re.MULTILINE)


def test_there_is_something_to_test():
    assert len(TRAINER_LINES) > 12
    assert "photo-finder-train fit smoke --run runs/smoke" in TRAINER_LINES
    assert "photo-finder model install models/smoke" in APP_LINES


@pytest.mark.parametrize("line", TRAINER_LINES)
def test_commands_configs_and_options_exist(line):
    command, *words = shlex.split(line)[1:]
    known = shown("trainer.cli", *([] if command == "COMMAND" else [command]))
    for option in (word for word in words if word.startswith("--")):
        assert re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", known), option
    if command == "fit":
        assert words[0] in bundled_configs() or words[0].endswith(".toml")


@pytest.mark.parametrize("line", APP_LINES)
def test_the_apps_commands_exist(line):
    words = shlex.split(line)[1:3]
    assert f"Usage: photo-finder {' '.join(words)}" in " ".join(
        shown("photo_finder.__main__", *words).split()
    )


def test_all_commands_and_all_configs_are_listed():
    assert table("command") == [
        command.name or command.callback.__name__ for command in app.registered_commands
    ]
    assert table("config") == list(bundled_configs())


def test_links_exist():
    targets = re.findall(r"\]\(([^)]+)\)", README)
    headings = {
        re.sub(r"\W+", "-", title.lower()) for title in re.findall(r"^#+ (.+)$", README, re.MULTILINE)
    }
    for target in targets:
        known = target[1:] in headings if target.startswith("#") else (FOLDER / target).exists()
        assert target.startswith("https://") or known, target


def test_files_that_are_named_exist():
    inside = ("commands/", "configs/", "data/", "export/", "kaggle/", "objectives/", "training/", "tests/")
    named = [word for word in SPOKEN if word.startswith(inside) and word not in {"data/", "features/"}]
    assert len(named) > 8
    for word in named:
        assert (FOLDER / word).exists() or (FOLDER.parent / word).exists(), word


def test_the_kaggle_steps_name_what_the_metadata_attaches():
    metadata = json.loads((FOLDER / "kaggle" / "kernel-metadata.json").read_text(encoding="utf-8"))
    for name in training_config(bundled_configs()["guie_clip_vit_h14"]).data.datasets:
        assert f"`{name}`" in README
    (model,) = metadata["model_sources"]
    assert f"`{model.rsplit('/', maxsplit=1)[0]}`" in README
    assert json.dumps(metadata).count("OWNER") == 2, "the README says twice"


def test_the_benchmarks_behind_the_figures_exist():
    root = Path(__file__).parents[2]
    told = re.findall(r"`python -m tests\.benchmarks ([a-z_ ]+)`", README)
    assert len(told) > 1
    for name in " ".join(told).split():
        assert (root / "tests" / "benchmarks" / f"bench_{name}.py").is_file()
