"""One option moves every place."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from photo_finder.paths import assets_folder, paths_below, platform_paths
from tests.unit.sandbox import Sandbox, put


def test_everything_lies_below_the_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    paths = paths_below(Path("library"))
    for place in (paths.catalog, paths.folder_list, paths.thumbnails, paths.neighbours, paths.models,
                  paths.settings, paths.logs):  # fmt: skip
        assert place.is_relative_to(tmp_path / "library")
    assert paths.assets == assets_folder()


def test_the_platform_decides_otherwise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    paths = platform_paths()
    assert {paths.catalog.name, paths.settings.name} == {"catalog.sqlite", "settings.json"}
    assert "photo-finder" in paths.library.parts


def test_the_shipped_model_and_sample_are_there() -> None:
    assets = assets_folder()
    assert (assets / "model" / "model.json").is_file()
    assert any((assets / "sample").rglob("*.jpg"))


def test_a_library_writes_nowhere_else(sandbox: Sandbox, tmp_path: Path) -> None:
    """In a process of its own: libraries write what they keep of a machine as soon as they are loaded."""
    home = tmp_path / "home"
    home.mkdir()
    photos = put(sandbox.photos, range(5))
    before = [(path, path.stat().st_mtime_ns) for path in (*photos, sandbox.photos)]
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "SYSTEMROOT") if name in os.environ}
    command = [
        sys.executable,
        "-m",
        "photo_finder",
        "--library",
        tmp_path / "library",
        "index",
        sandbox.photos,
    ]
    source = str(Path(__file__).parents[2])
    subprocess.run(
        command, cwd=home, env={"PYTHONPATH": source, **kept, "HOME": str(home)}, check=True, timeout=120
    )
    assert list(home.iterdir()) == []
    assert [(path, path.stat().st_mtime_ns) for path in (*photos, sandbox.photos)] == before
    assert {path.name for path in tmp_path.iterdir()} == {"home", "library", "photos"}
