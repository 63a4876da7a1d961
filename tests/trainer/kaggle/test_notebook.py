"""The Kaggle notebook as Kaggle runs it: cell by cell in one process, two sessions with a small config."""

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from trainer.config import bundled_configs, header, training_config

FOLDER = Path(__file__).parents[3] / "trainer" / "kaggle"
NOTEBOOK = json.loads((FOLDER / "photo_finder_train.ipynb").read_text(encoding="utf-8"))
METADATA = json.loads((FOLDER / "kernel-metadata.json").read_text(encoding="utf-8"))
CODE = {cell["id"]: "".join(cell["source"]) for cell in NOTEBOOK["cells"] if cell["cell_type"] == "code"}
GUIE = "guie_clip_vit_h14"
FIRST_SESSION = ("settings", "install", "commands", "former", "fit", "keep")
RUNNER = """
import json, sys
names = {"__name__": "__main__"}
for name, source in json.load(sys.stdin):
    exec(compile(source, name, "exec"), names)
    print("lacking:", names["lacking"]()) if name == "install" else None
"""


def session(cells, **settings):
    """Run cells in order in a fresh process, and return what they print."""
    variables = {**os.environ, "PHOTO_FINDER_CONFIG": "smoke", "PHOTO_FINDER_DATA": ""}
    variables |= {f"PHOTO_FINDER_{name}": str(value) for name, value in settings.items()}
    given = json.dumps([[name, CODE[name]] for name in cells])
    command = [sys.executable, "-W", "error", "-c", RUNNER]
    ran = subprocess.run(command, input=given, capture_output=True, check=False, text=True, env=variables)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


@pytest.fixture(scope="module")
def sessions(tmp_path_factory):
    """A session that time cuts short and one that goes on with its output: the folder, what each printed."""
    root = tmp_path_factory.mktemp("kaggle")
    (root / "nothing").mkdir()
    first = {"INPUT": root / "nothing", "WORK": root / "input" / "former", "SCRATCH": root / "first"}
    printed = session(FIRST_SESSION, **first, HOURS=0.0001)
    second = {"INPUT": root / "input", "WORK": root / "working", "SCRATCH": root / "second"}
    return root, printed, session(CODE, **second)


def definitions(*cells, **names):
    """The imports and functions of cells, and nothing that they do."""
    for cell in cells:
        tree = ast.parse(CODE[cell])
        tree.body = [
            node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom | ast.FunctionDef)
        ]
        exec(compile(tree, cell, "exec"), names)
    return names


def test_a_session_that_is_cut_short_keeps_a_run_to_go_on_with(sessions):
    root, printed, _ = sessions
    assert "begins a new run" in printed
    assert "go on with --resume" in printed
    assert not json.loads((root / "input" / "former" / "run" / "report.json").read_text())["finished"]


def test_only_the_latest_checkpoint_is_kept(sessions):
    root = sessions[0]
    made, kept = (root / where / "run" / "checkpoints" for where in ("second", "working"))
    assert len(list(made.glob("step-*"))) == 2
    assert {path.name for path in kept.iterdir()} == {"best.npz", "latest", (made / "latest").read_text()}


def test_the_next_session_finishes_the_run_and_leaves_a_model_folder(sessions):
    root, _, printed = sessions
    assert "goes on with a former run" in printed
    report = json.loads((root / "working" / "run" / "report.json").read_text())
    assert report["finished"]
    assert report["steps"] > 6, "the first session stopped after six"
    left = {path.name for path in (root / "working" / "model").iterdir()}
    assert left == {"model.onnx", "model.json", "golden.npz", "MODEL_CARD.md", "pictures"}
    assert (root / "working" / "sheet.jpg").stat().st_size > 10_000


def test_each_figure_is_printed(sessions):
    root, _, printed = sessions
    report = json.loads((root / "working" / "run" / "report.json").read_text())
    for name in ("open_set", "closed_set", "backbone_features"):
        told = rf"^{name} +mP@5 {report[name]['mp_at_5']:.4f} of {report[name]['queries']} queries$"
        assert re.search(told, printed, re.MULTILINE), told
    for figure in ("mP@5", "recall@1", "recall@5", "recall@10", "recall@20", "mAP"):
        assert re.search(rf"^{figure} +[01]\.\d{{4}}$", printed, re.MULTILINE), figure
    described = json.loads((root / "working" / "model" / "model.json").read_text())
    assert f"Model {described['id']} is in" in printed
    assert f"smoke 1.0, id {described['id']}, {report['steps']} steps" in printed
    assert "keras 3." in printed


def test_where_everything_is_installed_nothing_is_lacking(sessions):
    assert "lacking: []" in sessions[1]


def test_what_the_notebook_takes_of_the_apps_requirements_is_among_them():
    project = tomllib.loads((FOLDER.parents[1] / "pyproject.toml").read_text())["project"]
    base = ast.literal_eval(re.search(r"^BASE = (\{.*?\})", CODE["install"], re.MULTILINE)[1])
    assert base <= {re.match(r"[\w-]+", line)[0] for line in project["dependencies"]}


def test_the_one_model_that_is_attached_is_found_at_any_depth(tmp_path):
    attached = definitions("fit", INPUT=tmp_path)["attached_weights"]
    assert attached() == ""
    folder = tmp_path / "models" / "keras" / "clip" / "keras" / "clip_vit_h_14_laion2b_s32b_b79k" / "3"
    folder.mkdir(parents=True)
    (folder / "config.json").write_text("{}")
    assert attached() == str(folder)
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(RuntimeError, match="several models"):
        attached()


def test_a_command_that_fails_stops_the_notebook_and_its_sentence_is_shown(tmp_path, capsys):
    run = definitions("install", "commands", SCRATCH=tmp_path)["photo_finder_train"]
    with pytest.raises(RuntimeError, match="fit ended with 2"):
        run("fit", "absent", "--run", tmp_path / "run")
    assert "absent is no file and no bundled config" in capsys.readouterr().out


def test_a_long_command_shows_the_newest_figures_meanwhile(tmp_path, capsys):
    run = definitions("install", "commands", SCRATCH=tmp_path)["photo_finder_train"]
    record = tmp_path / "metrics.jsonl"
    record.write_text('{"step": 1}\n{"step": 2}\n')
    run("configs", watch=record, every=0.01)
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == '{"step": 2}'
    assert '{"step": 1}' not in lines


def test_a_command_is_waited_for_before_it_has_figures(tmp_path):
    run = definitions("install", "commands", SCRATCH=tmp_path)["photo_finder_train"]
    (tmp_path / "metrics.jsonl").touch()
    run("configs", watch=tmp_path / "metrics.jsonl", every=0.01)


def test_the_notebook_is_valid_and_clean():
    assert set(NOTEBOOK) == {"cells", "metadata", "nbformat", "nbformat_minor"}
    assert (NOTEBOOK["nbformat"], NOTEBOOK["nbformat_minor"]) == (4, 5)
    assert NOTEBOOK["metadata"]["kernelspec"]["name"] == "python3"
    ids = [cell["id"] for cell in NOTEBOOK["cells"]]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", one) for one in ids)
    for cell in NOTEBOOK["cells"]:
        own = {"outputs", "execution_count"} if cell["cell_type"] == "code" else set()
        assert set(cell) == {"cell_type", "id", "metadata", "source"} | own
        assert not any(cell.get(name) for name in ("metadata", "outputs", "execution_count"))
        assert all(line.endswith("\n") for line in cell["source"][:-1])


def test_each_code_cell_is_plain_python_short_and_told_of_first():
    kinds = [cell["cell_type"] for cell in NOTEBOOK["cells"]]
    assert kinds == ["markdown", "code"] * (len(kinds) // 2)
    for name, source in CODE.items():
        ast.parse(source)  # which magics are not
        assert len(source.splitlines()) <= 40, name


def test_every_setting_is_explained():
    explained = "".join(NOTEBOOK["cells"][0]["source"])
    settings = re.findall(r'setting\("(\w+)"', CODE["settings"])
    assert len(settings) == 8
    assert all(f"`{name}`" in explained for name in settings)
    assert re.search(r'"CONFIG", "(\w+)"', CODE["settings"])[1] in bundled_configs()


def test_the_metadata_is_what_kaggle_takes():
    words = {"id", "title", "code_file", "language", "kernel_type", "machine_shape"}
    switches = {"is_private", "enable_gpu", "enable_tpu", "enable_internet"}
    lists = {"dataset_sources", "competition_sources", "kernel_sources", "model_sources"}
    assert set(METADATA) == words | switches | lists
    assert all(isinstance(METADATA[name], bool) for name in switches)
    assert (FOLDER / METADATA["code_file"]).is_file()
    assert (METADATA["language"], METADATA["kernel_type"]) == ("python", "notebook")
    assert METADATA["id"].split("/")[1] == METADATA["title"].lower().replace(" ", "-")
    assert (METADATA["enable_tpu"], METADATA["enable_gpu"], METADATA["machine_shape"]) == (
        True,
        False,
        "TpuV5E8",
    )
    for name, parts in (("dataset_sources", 2), ("kernel_sources", 2), ("model_sources", 5)):
        assert all(len(source.split("/")) == parts for source in METADATA[name]), name


def test_the_metadata_attaches_what_the_config_asks_for():
    file = bundled_configs()[GUIE]
    attached = [source.split("/")[1] for source in METADATA["dataset_sources"]]
    assert attached == ["photo-finder-wheel", *training_config(file).data.datasets]
    (model,) = METADATA["model_sources"]
    assert f"preset {model.split('/')[3]}" in " ".join(header(file).split())
