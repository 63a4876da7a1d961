"""What the make targets stand on: a lack of the machine is one sentence, a ready environment is kept."""

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"


@pytest.fixture
def tasks(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, ModuleType]]:
    """The modules of packaging/, which is a folder of scripts and no package."""
    names = ("prerequisites", "environment", "targets", "tasks")
    monkeypatch.syspath_prepend(str(PACKAGING))
    yield {name: __import__(name) for name in names}
    for name in names:
        sys.modules.pop(name, None)


def test_without_a_compiler_one_sentence_says_what_to_install(tasks, monkeypatch, tmp_path) -> None:
    prerequisites = tasks["prerequisites"]
    prerequisites.require_compiler()  # this machine has one
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CXX", raising=False)
    with pytest.raises(prerequisites.Missing) as missing:
        prerequisites.require_compiler()
    assert all(name in str(missing.value) for name in ("C++", "apt install", "dnf install", "macOS"))


@pytest.mark.skipif(os.name == "nt", reason="a shell script stands for the compiler")
def test_without_pythons_headers_a_compiler_does_not_do(tasks, monkeypatch, tmp_path) -> None:
    prerequisites = tasks["prerequisites"]
    monkeypatch.setattr(prerequisites.sysconfig, "get_paths", lambda: {"include": str(tmp_path)})
    monkeypatch.delenv("CPLUS_INCLUDE_PATH", raising=False)
    monkeypatch.delenv("CPATH", raising=False)
    with pytest.raises(prerequisites.Missing, match="headers"):
        prerequisites.require_compiler()


def test_without_venv_one_sentence_says_what_to_install(tasks, monkeypatch) -> None:
    prerequisites = tasks["prerequisites"]
    prerequisites.require_python_modules()
    monkeypatch.setattr(prerequisites.importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(prerequisites.Missing, match=r"apt install python3.*-venv"):
        prerequisites.require_python_modules()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring what Qt needs")
def test_without_qts_libraries_one_sentence_names_them(tasks, monkeypatch) -> None:
    prerequisites = tasks["prerequisites"]
    assert prerequisites.missing_qt("offscreen") == []
    monkeypatch.setattr(prerequisites, "XCB", ["libc.so.6", "libnowhere.so.7"])
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    sentence = prerequisites.why_no_window()
    assert all(name in sentence for name in ("libnowhere.so.7", "apt install", "dnf install", "macOS"))
    assert "libc.so.6" not in sentence
    monkeypatch.delenv("DISPLAY")
    assert "DISPLAY" in prerequisites.why_no_window()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads ELF files")
def test_the_list_of_qts_libraries_is_what_its_files_ask_for(tasks) -> None:
    """Every library that Qt's own files are linked against and that they do not bring is looked for."""
    import PySide6

    prerequisites = tasks["prerequisites"]
    qt = Path(PySide6.__file__).parent / "Qt"
    own = {path.name for path in (qt / "lib").iterdir()}
    plain = {"libc.so.6", "libm.so.6", "libstdc++.so.6", "libgcc_s.so.1", "libz.so.1", "libxcb.so.1"}
    files = {
        "offscreen": ("lib/libQt6Widgets.so.6", "lib/libQt6Gui.so.6", "lib/libQt6DBus.so.6"),
        "xcb": ("plugins/platforms/libqxcb.so", "lib/libQt6XcbQpa.so.6"),
        "wayland": ("plugins/platforms/libqwayland.so",),
    }
    known = {*prerequisites.QT, *prerequisites.XCB, *prerequisites.WAYLAND}
    for names in files.values():
        for name in names:
            needed = set(_linked(qt / name)) - own - plain
            assert needed
            assert needed <= known, (name, needed - known)


def _linked(file: Path) -> list[str]:
    shown = subprocess.run(["readelf", "-d", file], capture_output=True, check=True, text=True).stdout
    return [
        line.split("[")[1].split("]")[0]
        for line in shown.splitlines()
        if "(NEEDED)" in line and "ld-linux" not in line
    ]


def test_an_environment_that_fits_is_left_as_it_is(tasks, monkeypatch, tmp_path) -> None:
    environment = tasks["environment"]
    stamp = tmp_path / "stamp.json"
    monkeypatch.setattr(environment, "STAMP", stamp)
    monkeypatch.setattr(environment, "script", lambda _name: Path(sys.executable))
    installed = []
    monkeypatch.setattr(environment, "_install", installed.append)
    environment.make()
    environment.make()
    environment.make("train")
    environment.make("train")
    environment.make()
    environment.make("dev")
    assert installed == [[], ["train"], ["dev", "train"]]
    stamp.write_text(json.dumps({"digest": "of something else", "extras": ["dev"]}))
    environment.make()
    assert installed[-1] == ["dev"]


def test_old_pythons_understand_the_entry_and_are_told_what_is_missing(tasks, monkeypatch) -> None:
    monkeypatch.setattr(tasks["tasks"].shutil, "which", lambda _name: None)
    assert "3.11 or newer" in tasks["tasks"].old_python_sentence()
    source = (PACKAGING / "tasks.py").read_text()
    compile(source, "tasks.py", "exec", dont_inherit=True)
    import ast

    ast.parse(source, feature_version=(3, 4))


@pytest.mark.skipif(sys.platform == "win32", reason="the program is a shell script")
def test_the_model_is_made_of_the_photos_that_are_named_now(tasks, monkeypatch, tmp_path) -> None:
    targets, said = tasks["targets"], tmp_path / "said.txt"
    program = tmp_path / "photo-finder-train"
    program.write_text(f'#!/bin/sh\necho "$@" >> {shlex.quote(str(said))}\n')
    program.chmod(0o755)
    monkeypatch.setattr(targets.environment, "make", lambda _extra: None)
    monkeypatch.setattr(targets.environment, "script", lambda _name: program)
    monkeypatch.setattr(targets, "MODEL_RUN", tmp_path / "run")
    monkeypatch.setenv("PHOTOS", "first")
    assert targets.model() == 0
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "config.toml").touch()
    monkeypatch.setenv("PHOTOS", "second")
    assert targets.model() == 0
    fits = [line.split() for line in said.read_text().splitlines() if line.startswith("fit ")]
    assert [("--resume" in words, words[words.index("--data") + 1]) for words in fits] == [
        (False, "first"),
        (True, "second"),
    ]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_run_without_a_display_shows_the_command_line(tasks, monkeypatch, tmp_path, capfd) -> None:
    targets = tasks["targets"]
    photos = tmp_path / "my photos"
    photos.mkdir()
    for name in ("hat-01.jpg", "hat-02.jpg"):
        (photos / name).write_bytes((ROOT / "assets" / "sample" / "hat" / name).read_bytes())
    (photos / "broken.jpg").write_bytes(b"no picture")
    program = tmp_path / "photo-finder"
    words = [sys.executable, "-m", "photo_finder", "--library", str(tmp_path / "library")]
    program.write_text(f'#!/bin/sh\nexec {shlex.join(words)} "$@"\n')
    program.chmod(0o755)
    monkeypatch.setattr(targets.environment, "make", lambda: None)
    monkeypatch.setattr(targets.environment, "script", lambda _name: program)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("PHOTOS", str(photos))
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    assert targets.run() == 0
    told = capfd.readouterr()
    assert "Indexed 2 photos" in told.out
    assert "same file" in told.out
    assert "2 in 2 files" in told.out
    assert "to get the window" in told.out
    assert "broken.jpg" in told.err
    monkeypatch.setenv("PHOTOS", str(tmp_path / "nowhere"))
    assert targets.run() == 1
