"""One option moves every place."""

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


def test_a_library_writes_nowhere_else(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.chdir(home)
    photos = put(sandbox.photos, range(5))
    before = [(path, path.stat().st_mtime_ns) for path in (*photos, sandbox.photos)]
    library = sandbox.open()
    library.index([sandbox.photos])
    sandbox.close(library)
    assert list(home.iterdir()) == []
    assert [(path, path.stat().st_mtime_ns) for path in (*photos, sandbox.photos)] == before
    assert {path.name for path in tmp_path.iterdir()} == {"home", "library", "photos"}
