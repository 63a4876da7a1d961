"""Short trials of what was made: frozen on any system; installed, used and removed on Windows and macOS.

The long one, in bare systems without a network, is Linux' (package_test.py).
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from project import DIST, NAME, ROOT, TITLE, version

SAMPLE = ROOT / "assets" / "sample" / "hat"


def try_out() -> None:
    """Install, try, remove; raises AssertionError or subprocess.CalledProcessError."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        installed = _on_windows(place) if sys.platform == "win32" else _on_macos(place)
        with installed as program:
            command_line(program, place / "library")
        assert (place / "library" / "catalog.sqlite").exists(), "the library went with the program"


def try_frozen(bundle: Path) -> None:
    """Use the command line of what was frozen, from where it lies; raises AssertionError."""
    with tempfile.TemporaryDirectory() as folder:
        command_line(bundle / (f"{NAME}.exe" if sys.platform == "win32" else NAME), Path(folder, "library"))


def command_line(program: Path, library: Path) -> None:
    """Version, doctor, index and search, in a library of their own."""
    told = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    assert told.split() == [NAME, version()], told
    assert _ask(program, library, "doctor")["ok"]
    assert _ask(program, library, "index", str(SAMPLE))["indexed"] == 17
    photo = SAMPLE / "hat-01.jpg"
    found = _ask(program, library, "search", str(photo), "-n", "3")["results"]
    assert Path(found[0]["path"]) == photo, found


def _ask(program: Path, library: Path, *words: str) -> dict:
    command = [program, "--library", library, *words, "--json"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return json.loads(ran.stdout)


@contextmanager
def _on_windows(place: Path) -> Iterator[Path]:
    (setup,) = DIST.glob("*.exe")
    target = place / TITLE
    quiet = ["/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART"]
    subprocess.run([setup, *quiet, f"/DIR={target}"], check=True)
    yield target / f"{NAME}.exe"
    subprocess.run([target / "unins000.exe", *quiet], check=True)
    assert not (target / "program").exists(), "the program was left behind"


@contextmanager
def _on_macos(place: Path) -> Iterator[Path]:
    (image,) = DIST.glob("*.dmg")
    volume = place / "volume"
    subprocess.run(["hdiutil", "attach", "-quiet", "-nobrowse", "-mountpoint", volume, image], check=True)
    application = place / f"{TITLE}.app"
    try:
        subprocess.run(["ditto", volume / f"{TITLE}.app", application], check=True)
    finally:
        subprocess.run(["hdiutil", "detach", "-quiet", volume], check=True)
    yield application / "Contents" / "MacOS" / NAME
    shutil.rmtree(application)
