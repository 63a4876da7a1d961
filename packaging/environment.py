"""The environment in .venv: made once, renewed only when what it must hold has changed."""

import hashlib
import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import prerequisites

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
STAMP = VENV / "photo-finder-setup.json"
CONSTRAINTS = Path(__file__).parent / "constraints.txt"


def script(name: str) -> Path:
    """A program of the environment."""
    return BIN / (name + ".exe" if os.name == "nt" else name)


def make(*extras: str) -> None:
    """Bring .venv to hold the program and these extras; at once when it does already.

    Raises: prerequisites.Missing, if the machine lacks something that pip cannot install.
    """
    works = _runs("import pip")  # not when the Python it was made from is gone
    stamp = _read_stamp() if works else {}
    installed = set(stamp.get("extras", ()))
    wanted = _digest()
    if stamp.get("digest") == wanted and installed.issuperset(extras):
        return
    prerequisites.require_python_modules()
    if not _runs("import hnswlib"):
        prerequisites.require_compiler()
    if not works:
        print("Making the environment .venv", flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)
    _install(sorted(installed.union(extras)))
    STAMP.write_text(json.dumps({"digest": wanted, "extras": sorted(installed.union(extras))}))


def _runs(code: str) -> bool:
    try:
        return (
            subprocess.run([script("python"), "-c", code], capture_output=True, check=False).returncode == 0
        )
    except OSError:
        return False


def _read_stamp() -> dict[str, object]:
    try:
        return dict(json.loads(STAMP.read_text()))
    except (OSError, ValueError):
        return {}


def _digest() -> str:
    """Of all that decides what is installed: a change of lint rules reinstalls nothing."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    decides = [project["project"], project["build-system"], project["tool"]["hatch"]]
    text = json.dumps(decides, sort_keys=True) + CONSTRAINTS.read_text(encoding="utf-8") + str(ROOT)
    return hashlib.sha256(text.encode()).hexdigest()


def _install(extras: list[str]) -> None:
    what = f"{ROOT}[{','.join(extras)}]" if extras else str(ROOT)
    size = "5 GB" if "train" in extras else "0.6 GB"
    print(f"Installing into .venv (about {size}, a few minutes, only when needed) …", flush=True)
    command = [script("python"), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    command += ["-c", CONSTRAINTS, "-e", what]
    # hnswlib is compiled here and pip keeps the result in its cache: without instructions that only
    # this very processor knows, it runs on every machine that shares the folder (a quarter slower).
    found = subprocess.run(command, env={**os.environ, "HNSWLIB_NO_NATIVE": "1"}, check=False)
    if found.returncode:
        raise prerequisites.Missing(
            f"pip could not install Photo Finder; its message stands above. {_hint()}"
        )


def _hint() -> str:
    if os.name == "nt":
        return "Most often Microsoft's C++ Build Tools are missing: visualstudio.microsoft.com, Build Tools."
    return "Most often the network or the disk space is missing."
