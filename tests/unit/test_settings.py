"""Settings: kept, and what is wrong in them is told and defaulted."""

import json
import logging
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from photo_finder.core.errors import LibraryBusyError, LibraryError
from photo_finder.library import write_lock
from photo_finder.library.write_lock import WriteLock
from photo_finder.settings import DEFAULT_EXCLUDED, Settings, load, save, with_choice
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


def test_only_what_was_chosen_otherwise_than_it_was_shown_is_changed() -> None:
    shown = Settings(threads=2, theme="dark", model="old")
    now = replace(shown, model="new", threads=4, keep_sets=("trip=newest",))
    assert with_choice(now, shown, replace(shown, theme="light")) == replace(now, theme="light")
    assert with_choice(now, shown, shown) == now


def test_what_another_program_changed_in_the_settings_stays_and_is_in_force(sandbox: Sandbox) -> None:
    window, terminal = sandbox.open(), sandbox.open()
    terminal.save_keep_set("trip", "newest")
    window.alter_settings(lambda now: replace(now, excluded=("private",)))
    assert window.keep_sets() == {"trip": "newest"}
    terminal.use_model(terminal.active_model().id)
    assert terminal.settings() == window.settings() == load(sandbox.paths.settings)
    assert window.settings().excluded == ("private",)


@pytest.mark.parametrize("text", [None, "{", "[]", "\xff"])
def test_settings_in_force_stay_so_when_their_file_is_gone_or_damaged(
    sandbox: Sandbox, text: str | None
) -> None:
    library, place = sandbox.open(), sandbox.paths.settings
    library.change_settings(Settings(excluded=("private",)))
    place.unlink()
    if text is not None:
        place.write_text(text, encoding="latin-1")
    library.alter_settings(lambda now: replace(now, threads=3))
    assert library.settings() == load(place) == Settings(excluded=("private",), threads=3)


def test_settings_that_several_programs_change_at_once_are_all_kept(sandbox: Sandbox) -> None:
    libraries = [sandbox.open() for _each in range(3)]
    names = {f"set {number}" for number in range(45)}
    with ThreadPoolExecutor(3) as pool:
        for kept in [
            pool.submit(libraries[number % 3].save_keep_set, name, "newest")
            for number, name in enumerate(names)
        ]:
            kept.result()
    libraries[0].save_keep_set("last", "newest")
    assert libraries[0].keep_sets().keys() == names | {"last"}


def test_settings_that_another_program_is_changing_are_waited_for_but_not_for_ever(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, tried = sandbox.open(), threading.Event()
    other = WriteLock(sandbox.paths.settings.with_suffix(".lock"))
    with ThreadPoolExecutor(1) as pool:
        monkeypatch.setattr(write_lock.time, "sleep", lambda _seconds: tried.set())
        with other.held():
            waiting = pool.submit(library.save_keep_set, "trip", "newest")
            assert tried.wait(20)
            assert not waiting.done()
        waiting.result()
    assert library.keep_sets() == {"trip": "newest"}
    monkeypatch.setattr(write_lock, "_PATIENCE_SECONDS", 0.0)
    with other.held(), pytest.raises(LibraryBusyError, match="Another Photo Finder"):
        library.remove_keep_set("trip")
    assert library.keep_sets() == {"trip": "newest"}


def test_settings_are_kept_where_nothing_can_be_locked(sandbox: Sandbox) -> None:
    library = sandbox.open()
    sandbox.paths.settings.with_suffix(".lock").mkdir()
    library.change_settings(Settings(threads=1))
    assert load(sandbox.paths.settings) == Settings(threads=1)
