"""Makes the bundle: the program with all it needs in one folder, from an environment made for it alone."""

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

import notices
import sbom
import without_video
from project import NAME, ROOT, WORK, stamp

HERE = Path(__file__).parent
VENV, MADE = WORK / "venv", WORK / "made"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
NATIVE = "hnswlib"  # compiled here; all other dependencies come as wheels


def freeze() -> Path:
    """Make the bundle; returns its folder.

    Raises:
        notices.UnknownLicence: a part has a licence that nobody has looked at.
        subprocess.CalledProcessError: a step failed; its message stands above.
    """
    shutil.rmtree(WORK, ignore_errors=True)
    MADE.mkdir(parents=True)
    site = _environment()
    if sys.platform != "win32":
        without_video.replace(site)
    if sys.platform.startswith("linux"):
        # What is for debuggers names the folder it was compiled in, and is larger than the rest.
        _run(["strip", "--strip-unneeded", *site.glob(f"{NATIVE}*.so")])
    parts = [*notices.own_parts(), *notices.python_parts(site)]
    notices.write(parts, MADE / "notices" / "NOTICES.txt")
    _pictures_for_the_system()
    _pyinstaller()
    bundle = WORK / "dist" / NAME
    parts += _look_through(bundle)
    places = [bundle / "program" / "licences" / "NOTICES.txt"]
    if sys.platform == "darwin":
        places = list((WORK / "dist").rglob("NOTICES.txt"))
    for place in places:
        notices.write(parts, place)
    sbom.write(parts, WORK / "sbom.cdx.json")
    _stamp(bundle)
    return bundle


def _environment() -> Path:
    """A fresh environment with what the program needs when it runs, and with PyInstaller."""
    _run([sys.executable, "-m", "venv", VENV])
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pip = [BIN / "python", "-m", "pip", "--disable-pip-version-check", "--quiet"]
    native = next(line for line in project["dependencies"] if line.startswith(NATIVE))
    wheels = WORK / "wheels"
    # Not from pip's cache, where one for this very processor may lie.
    _run([*pip, "wheel", "--no-cache-dir", "--no-binary", NATIVE, "--no-deps", "-w", wheels, native])
    _run([*pip, "install", *wheels.iterdir(), *project["dependencies"], "-r", HERE / "builder.txt"])
    found = subprocess.run(
        [BIN / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    )
    return Path(found.stdout.strip())


def _pictures_for_the_system() -> None:
    """The program's icon in the form that Windows and macOS want, and Windows' version information."""
    if sys.platform not in {"win32", "darwin"}:
        return
    script = HERE / "frozen" / "system_files.py"
    _run([BIN / "python", script, MADE])


def _pyinstaller() -> None:
    spec = HERE / "frozen" / "photo-finder.spec"
    folders = ["--distpath", WORK / "dist", "--workpath", WORK / "work"]
    _run([BIN / "pyinstaller", "--noconfirm", "--log-level", "ERROR", *folders, spec])


def _look_through(bundle: Path) -> list[notices.Part]:
    """Fail if the bundle holds what it must not; returns the parts that the system added."""
    _run([BIN / "python", HERE / "contents.py", bundle])
    if not sys.platform.startswith("linux"):
        return []
    # PyInstaller's links at the top point into the packages' own folders.
    system = (path.name for path in (bundle / "program").glob("lib*.so*") if not path.is_symlink())
    return notices.system_parts(system)


def _stamp(bundle: Path) -> None:
    """Give all files the time of the commit, and everyone the right to read them, none to write."""
    moment = stamp()
    follow = os.utime not in os.supports_follow_symlinks  # Windows knows no time of a link itself
    for path in (bundle, *bundle.rglob("*")):
        os.utime(path, (moment, moment), follow_symlinks=follow)
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def _run(command: Sequence[str | Path]) -> None:
    variables = {
        **os.environ,
        "HNSWLIB_NO_NATIVE": "1",
        "PHOTO_FINDER_MADE": str(MADE),
        "PIP_CONSTRAINT": str(HERE / "constraints.txt"),
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(stamp()),
    }
    if sys.platform.startswith("linux"):
        variables["LDFLAGS"] = "-Wl,--build-id=none"
    for name in ("PYTHONPATH", "PYTHONHOME"):
        variables.pop(name, None)
    subprocess.run([str(word) for word in command], check=True, env=variables, cwd=ROOT)


if __name__ == "__main__":
    print(freeze())
