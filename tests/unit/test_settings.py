"""Settings: kept, and what is wrong in them is told and defaulted."""

import json
import logging
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from photo_finder.core.errors import LibraryError
from photo_finder.settings import DEFAULT_EXCLUDED, Settings, load, save
from tests.unit.sandbox import Sandbox, put


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    changed = Settings(excluded=("a*", "\N{GRINNING FACE}"), threads=3, model="abc", theme="dark")
    save(path, changed)
    assert load(path) == changed
    assert os.listdir(path.parent) == ["settings.json"]


def test_defaults_without_a_file(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == Settings()
    assert Settings().excluded == DEFAULT_EXCLUDED


@pytest.mark.parametrize("text", ["", "no json", "[]", "3", "null", "\xff"])
def test_a_damaged_file_is_told_and_defaulted(
    tmp_path: Path, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "settings.json").write_text(text, encoding="latin-1")
    assert load(tmp_path / "settings.json") == Settings()
    assert len(caplog.records) == 1
    assert caplog.records[0].levelno == logging.WARNING


def test_unknown_keys_and_wrong_types_are_told_and_the_rest_counts(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    wrong = {
        "colour": "red",
        "threads": "many",
        "max_megapixels": True,
        "excluded": ["a", 3],
        "theme": "dark",
    }
    (tmp_path / "settings.json").write_text(json.dumps(wrong))
    assert load(tmp_path / "settings.json") == Settings(theme="dark")
    assert len(caplog.records) == 4


@pytest.mark.parametrize("key", ["max_megapixels", "decode_timeout_seconds"])
def test_limits_below_which_no_picture_could_be_read_are_none(
    tmp_path: Path, key: str, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({key: 0}))
    assert load(tmp_path / "settings.json") == Settings()
    assert len(caplog.records) == 1


@pytest.mark.parametrize("text", ["", "{", "[]", "\xff"])
def test_damaged_settings_are_set_aside_before_others_are_written(sandbox: Sandbox, text: str) -> None:
    sandbox.close(sandbox.open())
    place = sandbox.paths.settings
    place.write_text(text, encoding="latin-1")
    library = sandbox.open()
    (told,) = library.notices()
    (kept,) = place.parent.glob("settings.json.damaged-*")
    assert str(kept) in told
    library.change_settings(Settings(theme="dark"))
    assert kept.read_text(encoding="latin-1") == text
    library = sandbox.reopen(library)
    assert library.notices() == ()
    assert library.settings().theme == "dark"


def test_workers_are_the_threads_or_all_cores() -> None:
    assert Settings(threads=3).workers == 3
    assert Settings(threads=0).workers == (os.cpu_count() or 1)


def test_changed_settings_hold_from_the_next_run_on_and_after_a_start(sandbox: Sandbox) -> None:
    put(sandbox.photos / "exports", [1])
    put(sandbox.photos / ".hidden", [2])
    library = sandbox.open()
    assert library.index([sandbox.photos]).indexed == 1
    library.change_settings(Settings(excluded=("exports",)))
    report = library.index()
    assert (report.indexed, report.gone) == (1, 1)
    library = sandbox.reopen(library)
    assert library.settings().excluded == ("exports",)
    assert library.index().unchanged == 1


def test_settings_that_cannot_be_kept_are_told_and_not_used(sandbox: Sandbox) -> None:
    library = sandbox.open()
    sandbox.paths.settings.mkdir(parents=True)
    with pytest.raises(LibraryError, match="The settings could not be kept: "):
        library.change_settings(Settings(threads=1))
    assert library.settings() == Settings()


def test_settings_that_several_change_at_once_are_all_kept(sandbox: Sandbox) -> None:
    library = sandbox.open()
    names = {f"set {number}" for number in range(40)}
    with ThreadPoolExecutor(4) as pool:
        for kept in [pool.submit(library.save_keep_set, name, "newest") for name in names]:
            kept.result()
    assert library.keep_sets().keys() == names
    assert load(sandbox.paths.settings) == library.settings()
