"""The real command, in a process of its own, on a library of its own."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.cli import served

SAMPLE = Path(__file__).parents[2] / "assets" / "sample"


@dataclass(frozen=True, slots=True)
class Finished:
    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        assert self.out.isascii()
        return json.loads(self.out)


@dataclass(frozen=True, slots=True)
class Program:
    """``photo-finder --library DIR``, ready to be run."""

    library: Path

    def command(self, *args: object) -> list[str]:
        return [
            sys.executable,
            "-m",
            "photo_finder",
            "--library",
            str(self.library),
            *map(os.fspath, map(_text, args)),
        ]

    def __call__(self, *args: object, **variables: str) -> Finished:
        """Run a command to its end; one with variables of its own may need them before it imports."""
        command, environment = self.command(*args), {**os.environ, "COLUMNS": "80", **variables}
        if served.CAN_FORK and not variables:
            code, out, err = served.started().run(command[3:], environment)
        else:
            ran = subprocess.run(command, capture_output=True, check=False, env=environment, timeout=240)
            code, out, err = ran.returncode, ran.stdout, ran.stderr
        return Finished(code, out.decode(), err.decode())


def _text(arg: object) -> str:
    return os.fspath(arg) if isinstance(arg, os.PathLike) else str(arg)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path / "library")


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Twelve photos of hats and shoes in a folder of the test's own."""
    return _some(tmp_path / "photos", {"hat": 6, "shoes": 6})


@pytest.fixture(scope="session")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Program, Path]:
    """A library of 30 photos that is only read, and their folder."""
    root = tmp_path_factory.mktemp("indexed")
    folder = _some(root / "photos", {"hat": 10, "shoes": 10, "dress": 10})
    program = Program(root / "library")
    assert program("index", folder).code == 0
    return program, folder


def _some(target: Path, classes: dict[str, int]) -> Path:
    for name, number in classes.items():
        (target / name).mkdir(parents=True)
        for photo in sorted((SAMPLE / name).iterdir())[:number]:
            shutil.copyfile(photo, target / name / photo.name)
    return target


@pytest.fixture
def many_photos(tmp_path: Path) -> Callable[[int], Path]:
    """Makes a folder of as many photos as asked for, all of different bytes."""

    def make(number: int) -> Path:
        folder = tmp_path / "many"
        folder.mkdir()
        sources = sorted(SAMPLE.rglob("*.jpg"))
        for i in range(number):
            data = sources[i % len(sources)].read_bytes()
            (folder / f"{i:05}.jpg").write_bytes(data + i.to_bytes(4, "big"))
        return folder

    return make
