"""The import table really holds and really catches, and the wheel is complete."""

import json
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _python(code: str, cwd: Path = ROOT) -> str:
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True, cwd=cwd)
    return ran.stdout


def test_the_library_loads_neither_window_nor_trainer() -> None:
    loaded = json.loads(
        _python(
            "import json, sys, photo_finder.library, photo_finder.bootstrap, photo_finder.cli.app;"
            "print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})))"
        )
    )
    assert {"photo_finder", "sqlite3", "numpy"} <= set(loaded)
    assert not {"PySide6", "tensorflow", "keras", "tf2onnx", "torch", "trainer"} & set(loaded)


def test_core_imports_the_standard_library_and_numpy_only() -> None:
    graph = grimp.build_graph("photo_finder", include_external_packages=True, cache_dir=None)
    rooms = [module for module in graph.modules if module.startswith("photo_finder.core")]
    assert rooms
    imported = {found for room in rooms for found in graph.find_modules_directly_imported_by(room)}
    foreign = {name.split(".")[0] for name in imported if not name.startswith("photo_finder.core")}
    assert foreign <= {"numpy", *sys.stdlib_module_names}


def test_qts_binding_keeps_count_of_none_true_and_false() -> None:
    """PySide6 6.12 eats a reference to one of them with each such call under Python 3.11, until it aborts."""
    lost = _python(
        "import sys\n"
        "from PySide6.QtCore import QObject, Signal\n"
        "class Bell(QObject):\n"
        "    rung = Signal()\n"
        "bell = Bell()\n"
        "reserve = [None, True, False] * 10_000\n"
        "before = [sys.getrefcount(value) for value in (None, True, False)]\n"
        "for _ in range(1000):\n"
        "    bell.rung.emit()\n"
        "    bell.parent()\n"
        "after = [sys.getrefcount(value) for value in (None, True, False)]\n"
        "print(max(old - new for old, new in zip(before, after)))"
    )
    assert int(lost) < 100


@pytest.fixture(scope="module")
def copied_sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("sources")
    for package in ("photo_finder", "trainer"):
        shutil.copytree(ROOT / package, root / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copyfile(ROOT / "pyproject.toml", root / "pyproject.toml")
    return root


def _broken_contracts(root: Path) -> set[str]:
    ran = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as l; l()", "--no-cache"],
        capture_output=True,
        check=False,
        text=True,
        cwd=root,
    )
    lines = ran.stdout.splitlines()
    assert any("Contracts: " in line for line in lines), ran.stdout + ran.stderr
    return {line.rsplit(" ", 1)[0] for line in lines if line.endswith(" BROKEN")}


def test_the_import_table_holds(copied_sources) -> None:
    assert _broken_contracts(copied_sources) == set()


@pytest.mark.parametrize(
    ("module", "stray", "broken"),
    [
        ("photo_finder/core/stray.py", "photo_finder.imaging", "core knows no other room"),
        ("photo_finder/search/stray.py", "photo_finder.catalog", "do not know one another"),
        ("photo_finder/imaging/stray.py", "photo_finder.library", "do not know who uses them"),
        ("photo_finder/indexing/stray.py", "onnxruntime", "onnxruntime is known to the embedding"),
        ("photo_finder/indexing/stray.py", "hnswlib", "hnswlib is known to the search alone"),
        ("photo_finder/indexing/stray.py", "sqlite3", "SQL is known to the catalog alone"),
        ("photo_finder/duplicates/stray.py", "cv2", "OpenCV is known to the verification"),
        ("photo_finder/actions/stray.py", "photo_finder.catalog", "actions know core"),
        ("photo_finder/cli/stray.py", "send2trash", "the system's trash is known to removing alone"),
        ("photo_finder/duplicates/stray.py", "photo_finder.catalog", "duplicates know core"),
        ("photo_finder/duplicates/stray.py", "photo_finder.library", "do not know who uses them"),
        ("photo_finder/cli/stray.py", "photo_finder.duplicates", "know the library and core"),
        ("photo_finder/library/library.py", "photo_finder.bootstrap", "does not know who builds"),
        ("photo_finder/library/library.py", "PySide6.QtCore", "Qt is known to the window alone"),
        ("photo_finder/cli/stray.py", "photo_finder.gui", "do not know each other"),
        ("photo_finder/cli/stray.py", "photo_finder.catalog", "know the library and core"),
        ("photo_finder/gui/stray.py", "photo_finder.search", "know the library and core"),
        ("photo_finder/gui/stray.py", "PIL.Image", "picture decoders are known to imaging"),
        ("photo_finder/gui/stray.py", "rich", "Typer and Rich are known"),
        ("photo_finder/paths.py", "trainer", "knows nothing of the trainer"),
        ("photo_finder/embedding/stray.py", "tensorflow", "knows nothing of the trainer"),
        ("trainer/stray.py", "photo_finder.core", "knows nothing of the app"),
        ("trainer/stray.py", "sqlite3", "knows nothing of the app"),
    ],
)
def test_a_stray_import_is_caught(copied_sources, module, stray, broken) -> None:
    file = copied_sources / module
    before = file.read_text() if file.exists() else None
    file.write_text((before or "") + f"\nimport {stray}\n")
    try:
        found = _broken_contracts(copied_sources)
    finally:
        if before is None:
            file.unlink()
        else:
            file.write_text(before)
    assert any(broken in contract for contract in found), found


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    (built,) = folder.iterdir()
    return built


def test_the_wheel_is_complete(wheel) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("model", "sample", "icons", "translations"):
        files = [path for path in (ROOT / "assets" / folder).rglob("*") if path.is_file()]
        assert files, folder
        assert {f"photo_finder/{path.relative_to(ROOT).as_posix()}" for path in files} <= names
    assert {"photo_finder/py.typed", "photo_finder/assets/model/model.onnx", "trainer/cli.py"} <= names
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    assert any(name.endswith("licenses/assets/sample/LICENSE") for name in names)
    assert any(name.startswith("trainer/configs/") and name.endswith(".toml") for name in names)
    assert not any(name.startswith(("tests/", "packaging/")) for name in names)


def test_the_installed_wheel_finds_its_assets_and_works(wheel, tmp_path) -> None:
    target = tmp_path / "installed"
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*command, "--target", str(target), str(wheel)], check=True, capture_output=True)
    code = (
        "import sys; sys.path.insert(0, {target!r})\n"
        "import photo_finder, photo_finder.__main__ as program\n"
        "assert photo_finder.__file__.startswith({target!r}), photo_finder.__file__\n"
        "from photo_finder.cli.main import run\n"
        "from photo_finder.paths import assets_folder\n"
        "photo = assets_folder() / 'sample' / 'hat' / 'hat-01.jpg'\n"
        "sys.exit(run(['--library', 'library', *{words!r}, str({what})], program.open_window))"
    )
    for words, what in ((["index"], "photo.parent"), (["search", "--json"], "photo")):
        text = code.format(target=str(target), words=words, what=what)
        out = _python(text, cwd=tmp_path)
    results = json.loads(out)["results"]
    assert results[0]["path"] == str(target / "photo_finder" / "assets" / "sample" / "hat" / "hat-01.jpg")


def test_the_version_stands_in_one_place() -> None:
    from photo_finder import __version__

    assert "version" in PROJECT["project"]["dynamic"]
    files = subprocess.run(
        ["git", "grep", "-l", "-F", f'"{__version__}"', "--", "*.py", "*.toml"],
        capture_output=True,
        check=False,
        text=True,
        cwd=ROOT,
    ).stdout.split()
    assert files in (["photo_finder/__init__.py"], [])


def test_the_constraints_fit_the_project_and_name_no_place() -> None:
    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name

    lines = (ROOT / "packaging" / "constraints.txt").read_text().splitlines()
    pinned = {}
    for line in lines:
        if not line.startswith("#"):
            pin = Requirement(line)
            assert re.fullmatch(r"==[0-9a-z.]+", str(pin.specifier)), line
            if pin.marker is None or pin.marker.evaluate():
                pinned[canonicalize_name(pin.name)] = str(pin.specifier).removeprefix("==")
    extras = PROJECT["project"]["optional-dependencies"]
    for text in [*PROJECT["project"]["dependencies"], *extras["dev"], *extras["train"], *extras["hub"]]:
        wanted = Requirement(text)
        if wanted.marker is not None and not wanted.marker.evaluate():
            continue
        assert pinned[canonicalize_name(wanted.name)] in wanted.specifier, text
