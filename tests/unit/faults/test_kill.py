"""``kill -9`` while photos are indexed."""

import contextlib
import json
import random
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from photo_finder.core.query import Example, Query
from tests.unit.faults.program import run, same, start
from tests.unit.sandbox import Sandbox, jpeg, state_of

LIBRARIES, KILLS = 5, 4


@pytest.fixture
def photos(sandbox: Sandbox) -> Path:
    """300 files that take a second or so: some of them copies, some broken."""
    for number in range(300):
        folder = sandbox.photos / f"f{number % 7}"
        folder.mkdir(exist_ok=True)
        data = jpeg(number, side=400)
        if number % 30 == 7:
            data = jpeg(number - 1, side=400)
        elif number % 50 == 9:
            data = data[:300]
        (folder / f"{number}.jpg").write_bytes(data)
    return sandbox.photos


def test_at_20_random_instants_nothing_is_lost_and_the_end_is_the_same(
    sandbox: Sandbox, photos: Path, tmp_path: Path
) -> None:
    calm = Sandbox(tmp_path / "calm", sandbox.assets)
    with start("library", calm, photos) as program:
        assert program.stdout is not None
        program.stdout.readline()
        started = time.monotonic()
        report = json.loads(program.stdout.readline())
        seconds = time.monotonic() - started
    assert report["indexed"] == 284
    expected = state_of(calm.paths)
    assert len(expected.skipped) == 6
    rng = random.Random(20)
    killed = continued = 0
    for number in range(LIBRARIES):
        box = Sandbox(tmp_path / str(number), sandbox.assets)
        for _ in range(KILLS):
            killed += _killed(box, photos, rng.uniform(0, seconds))
        status, told = run("library", box, photos)
        assert status == 0
        continued += told["unchanged"] > 0
        assert same(state_of(box.paths), expected), f"library {number}"
        assert not (box.paths.library / "in-flight").exists()
        library = box.open()
        assert library.notices() == ()
        source = photos / "f0" / "0.jpg"
        assert library.search(Query((Example(source),), limit=1)).hits[0].photo.path == str(source)
        box.close_all()
        shutil.rmtree(box.root)
    assert killed >= 10, "too few of the kills hit a running program"
    assert continued >= 1


def _killed(box: Sandbox, photos: Path, after: float) -> bool:
    """Kill it so many seconds after it began to open the library; whether it was still at work."""
    with start("library", box, photos) as program:
        assert program.stdout is not None
        program.stdout.readline()
        with contextlib.suppress(subprocess.TimeoutExpired):
            program.wait(after)
        working = program.poll() is None
        program.kill()
    return working
