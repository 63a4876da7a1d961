"""Starts ``indexer`` in a process of its own, and compares what libraries hold."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np

from tests.unit.sandbox import Sandbox, State

ROOT = Path(__file__).parents[3]


def start(mode: str, box: Sandbox, photos: Path, number: int = 0) -> "subprocess.Popen[bytes]":
    arguments = [mode, str(box.root), str(box.assets), str(photos), str(number)]
    return subprocess.Popen(
        [sys.executable, "-m", "tests.unit.faults.indexer", *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def run(mode: str, box: Sandbox, photos: Path, number: int = 0) -> tuple[int, dict[str, Any]]:
    """Exit status, and all facts that were told."""
    with start(mode, box, photos, number) as program:
        out, err = program.communicate(timeout=120)
    assert b"Traceback" not in err, err.decode()
    told: dict[str, Any] = {}
    for line in out.splitlines():
        told |= json.loads(line)
    return program.returncode, told


def same(one: State, other: State) -> bool:
    """Whether two libraries hold the same; vectors may differ in the last bit."""
    plain = ("folders", "files", "thumbnails", "skipped")
    return (
        all(getattr(one, name) == getattr(other, name) for name in plain)
        and one.vectors.keys() == other.vectors.keys()
        and all(
            np.allclose(np.frombuffer(vector, "<f4"), np.frombuffer(other.vectors[digest], "<f4"), atol=1e-5)
            for digest, vector in one.vectors.items()
        )
    )
