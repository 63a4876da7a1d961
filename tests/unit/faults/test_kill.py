"""``kill -9`` while photos are indexed."""

import contextlib
import json
import random
import shutil
import subprocess
from pathlib import Path

import pytest

from photo_finder.core.query import Example, Query
from tests.unit.faults.program import run, same, start
from tests.unit.sandbox import Sandbox, jpeg, state_of

LIBRARIES, KILLS = 5, 4


@pytest.fixture
def photos(sandbox: Sandbox) -> Path:
    """300 files, enough for several batches: some of them copies, some broken."""
    for number in range(300):
        folder = sandbox.photos / f"f{number % 7}"
        folder.mkdir(exist_ok=True)
        data = jpeg(number, side=160)
        if number % 30 == 7:
            data = jpeg(number - 1, side=160)
        elif number % 50 == 9:
            data = data[:300]
        (folder / f"{number}.jpg").write_bytes(data)
    return sandbox.photos


def test_at_20_random_instants_nothing_is_lost_and_the_end_is_the_same(
    sandbox: Sandbox, photos: Path, tmp_path: Path
) -> None:
    calm = Sandbox(tmp_path / "calm", sandbox.assets)
    status, report = run("library", calm, photos)
    assert (status, report["indexed"]) == (0, 284)
    expected = state_of(calm.paths)
    assert len(expected.skipped) == 6
    rng = random.Random(20)
    killed = continued = 0
    for number in range(LIBRARIES):
        box = Sandbox(tmp_path / str(number), sandbox.assets)
        for _ in range(KILLS):
            killed += _killed(box, photos, rng.uniform(-0.1, 1), rng.uniform(0, 0.05))
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


def _killed(box: Sandbox, photos: Path, share: float, after: float) -> bool:
    """Kill it so many seconds after it has done a share of its work; whether it was still at work.

    A share below zero stands for the beginning. Instants are told by the work, since how long it takes
    depends on what else the machine does.
    """
    with start("library", box, photos) as program:
        assert program.stdout is not None
        for line in program.stdout:
            if json.loads(line).get("share", 0.0) >= share:
                break
        with contextlib.suppress(subprocess.TimeoutExpired):
            program.wait(after)
        working = program.poll() is None
        program.kill()
    return working
