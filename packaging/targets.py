"""What each make target does. Owns no knowledge of how the environment is made (environment.py)."""

import os
import shlex
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import environment
import prerequisites
from environment import ROOT

SAMPLE = ROOT / "assets" / "sample"
SAMPLE_LIBRARY = ROOT / "build" / "sample-library"
PICTURES = {".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".tif", ".tiff", ".gif", ".bmp"}
MODEL, MODEL_RUN = ROOT / "assets" / "model", ROOT / "build" / "model-run"
DONE, USAGE, SOME_UNREADABLE = 0, 2, 3


def setup() -> int:
    """Make .venv with the program."""
    environment.make()
    print(f"Ready: {environment.script('photo-finder')}")
    return DONE


def setup_train() -> int:
    """Make .venv with the program and the trainer of its model."""
    environment.make("train", "hub")
    print(f"Ready: {environment.script('photo-finder-train')}")
    return DONE


def check() -> int:
    """Format, lint, strict types, import table."""
    environment.make("dev", "train", "hub")
    steps = (
        ("ruff", "format", "--check", "--quiet", "."),
        ("ruff", "check", "--quiet", "."),
        ("mypy", "--no-error-summary"),
        ("lint-imports", "--no-logo"),
    )
    failed = [step for step in steps if not _passes(step)]
    print("check: " + ("; ".join("failed: " + " ".join(step) for step in failed) or "all good"))
    return 1 if failed else DONE


def _passes(step: Sequence[str]) -> bool:
    """Run one tool; what it says is shown only when it has something to complain of."""
    found = subprocess.run(
        [environment.script(step[0]), *step[1:]], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if found.returncode:
        print(f"--- {' '.join(step)}\n{found.stdout}{found.stderr}", flush=True)
    return found.returncode == 0


def test() -> int:
    """``check``, then all tests, drawn off the screen."""
    prerequisites.require_qt("offscreen")
    if check():
        return 1
    return _python("-m", "pytest", "-q", "-n", "2", "--dist", "worksteal", QT_QPA_PLATFORM="offscreen")


def bench() -> int:
    """Measure speed and memory; prints a table and writes build/bench.json."""
    prerequisites.require_qt("offscreen")
    environment.make("dev")
    return _python("-m", "tests.benchmarks", QT_QPA_PLATFORM="offscreen")


def screenshots() -> int:
    """Draw every place of the window into build/screenshots/."""
    prerequisites.require_qt("offscreen")
    environment.make("dev")
    return _python("-m", "tests.gui.screenshots", QT_QPA_PLATFORM="offscreen")


def model() -> int:
    """Make the bundled model again from PHOTOS=folder; takes hours, and goes on if it was interrupted."""
    photos = os.environ.get("PHOTOS", "")
    if not photos:
        print("Say where the photos are: make model PHOTOS=folder (trainer/README.md says which)", flush=True)
        return USAGE
    environment.make("train")
    program = str(environment.script("photo-finder-train"))
    words = [program, "fit", "bundled", "--run", str(MODEL_RUN), "--data", photos]
    words += ["--resume"] if (MODEL_RUN / "config.toml").exists() else []
    fitted = subprocess.run(words, check=False)
    if fitted.returncode:
        return fitted.returncode
    return subprocess.run([program, "export", str(MODEL_RUN), str(MODEL)], check=False).returncode


def _python(*args: str, **variables: str) -> int:
    command = [environment.script("python"), *args]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **variables}, check=False).returncode


def run(photos: str = "") -> int:
    """Open the window on a folder of photos, or show the command line where there is no display.

    Args:
        photos: the folder; empty for the sample photos, which get a library of their own.
    """
    environment.make()
    chosen = photos or os.environ.get("PHOTOS", "")
    folder = Path(chosen).expanduser().absolute() if chosen else SAMPLE
    program = [str(environment.script("photo-finder"))]
    if not chosen:
        program += ["--library", str(SAMPLE_LIBRARY)]
        print(f"No PHOTOS=folder given: using the sample photos in {SAMPLE}", flush=True)
    no_window = prerequisites.why_no_window()
    if not no_window:
        return subprocess.run([*program, str(folder)], check=False).returncode
    return _run_without_display(program, folder, no_window)


def _run_without_display(program: list[str], folder: Path, no_window: str) -> int:
    indexed = _show(program, "index", str(folder))
    if indexed not in (DONE, SOME_UNREADABLE):
        return indexed
    for photo in _pictures(folder, at_most=20):
        if _show(program, "search", str(photo), "-n", "5") == DONE:
            break
    _show(program, "status")
    print(f"\nMore: {shlex.join(program)} --help\n{no_window}")
    return DONE


def _show(program: list[str], *args: str) -> int:
    print("\n$ " + shlex.join(["photo-finder", *program[1:], *args]), flush=True)
    return subprocess.run([*program, *args], check=False).returncode


def _pictures(folder: Path, at_most: int) -> list[Path]:
    found: list[Path] = []
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [Path(place, name) for name in sorted(names) if Path(name).suffix.lower() in PICTURES]
        if len(found) >= at_most:
            break
    return found[:at_most]


def package() -> int:
    """Make the packages that this system can make, into dist/."""
    import notices
    import package

    prerequisites.require_python_modules()
    prerequisites.require_compiler()
    prerequisites.require_qt("xcb")
    try:
        print(package.describe(package.package()))
    except notices.UnknownLicence as unknown:
        print(unknown)
        return 1
    return DONE


def frozen_test() -> int:
    """Freeze the program as for a package, and use what came out; needs neither root nor a display."""
    import freeze
    import installed
    import notices

    prerequisites.require_python_modules()
    prerequisites.require_compiler()
    prerequisites.require_qt("xcb")
    try:
        installed.try_frozen(freeze.freeze())
    except (AssertionError, notices.UnknownLicence) as wrong:
        print(f"frozen-test: {wrong}")
        return 1
    print("frozen-test: all good")
    return DONE


def package_test() -> int:
    """Install what is in dist/ in a bare system without a network, and try it; needs root."""
    import package_test

    return package_test.run()


TARGETS: dict[str, Callable[..., int]] = {
    "setup": setup,
    "setup-train": setup_train,
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "screenshots": screenshots,
    "model": model,
    "frozen-test": frozen_test,
    "package": package,
    "package-test": package_test,
}


def main(args: Sequence[str]) -> None:
    """Run one target; only ``run`` takes a further word, its folder."""
    target = TARGETS.get(args[0]) if args else None
    if target is None or len(args) > (2 if target is run else 1):
        lines = [f"  {name:12} {(job.__doc__ or '').splitlines()[0]}" for name, job in TARGETS.items()]
        sys.exit("usage: python3 packaging/tasks.py TARGET\n" + "\n".join(lines))
    try:
        sys.exit(target(*args[1:]))
    except prerequisites.Missing as missing:
        sys.exit(str(missing))
    except KeyboardInterrupt:
        sys.exit(130)
