"""kill -9 at random instants while 200 files are moved out, sorted into folders, or moved back."""

import random
import subprocess
import sys
import time
from contextlib import nullcontext
from pathlib import Path

import pytest

from tests.unit.actions.workshop import Workshop
from tests.unit.faults import disks

ROOT = Path(__file__).parents[3]
FILES = 200


def _start(mode: str, shop: Workshop) -> "subprocess.Popen[bytes]":
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.unit.actions.mover", mode, str(shop.root), str(FILES)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert program.stdout is not None
    assert program.stdout.readline() == b"begin\n"
    return program


def _whole(mode: str, shop: Workshop) -> None:
    with _start(mode, shop) as program:
        _told, errors = program.communicate(timeout=60)
        assert program.returncode == 0, errors


def _kill(mode: str, shop: Workshop, dice: random.Random) -> None:
    """After a share of the files, and a little more: as quick as the machine may be, most kills hit."""
    after, later = dice.randint(0, FILES), dice.uniform(0, 0.002)
    with _start(mode, shop) as program:
        assert program.stdout is not None
        while after and (line := program.stdout.readline().strip()).isdigit() and int(line) < after:
            pass
        time.sleep(later)
        program.kill()


@pytest.fixture
def full(shop: Workshop) -> Workshop:
    for number in range(FILES):
        shop.pair(number, str(number % 7))
    return shop


def test_every_picture_is_there_once_and_the_journal_is_settled(full: Workshop) -> None:
    contents, there = full.contents(), full.there()
    _whole("remove", full)
    _whole("undo", full)
    assert full.there() == there
    dice, interrupted = random.Random(), 0
    for _ in range(20):
        mode = "undo" if full.held() else "remove"
        full.close()
        _kill(mode, full, dice)
        full.open()
        interrupted += full.removing.recover() is not None
        held = {path.removeprefix(f"{full.photos}/") for path in full.held()}
        assert full.contents() == contents
        assert held | full.there() == there
        assert not held & full.there()
        assert full.known() == full.there()
        assert not full.catalog.journal.open_operations()
    assert interrupted >= 3
    while full.held():
        assert not full.removing.undo(None).failed
    assert full.there() == full.known() == there
    assert not full.holding_folders()


def _all_there_once(shop: Workshop, names: set[str]) -> None:
    """Each file of ``full`` lies in one place; what came from another drive may be held beside its copy."""
    assert not shop.catalog.journal.open_operations()
    assert shop.known() == shop.there()
    found = [Path(name).name for name in shop.there() if not name.startswith("keep/")]
    found += [path.name for path in (shop.root / "drive").rglob("*.jpg")]
    assert len(found) == len(set(found))
    held = {Path(path).name for path in shop.held()}
    assert set(found) | held == names


@pytest.mark.parametrize(
    "mode",
    [
        "sort",
        pytest.param(
            "across", marks=pytest.mark.skipif(not disks.can_mount(), reason="this user may not mount")
        ),
    ],
)
def test_sorting_that_is_killed_leaves_every_picture_once_and_a_settled_journal(full: Workshop, mode) -> None:
    names = {Path(name).name for name in full.there()}
    there, dice, interrupted = full.there(), random.Random(), 0
    with disks.small_disk(full.root / "drive", 4096) if mode == "across" else nullcontext():
        _whole(mode, full)
        _whole("undo", full)
        assert full.there() == there
        for _ in range(10):
            moved = full.there() != there
            what = "undo" if moved else mode
            full.close()
            _kill(what, full, dice)
            full.open()
            interrupted += full.removing.recover() is not None
            _all_there_once(full, names)
        assert interrupted >= 2
        while full.there() != there:
            assert not full.removing.undo(None).failed
        _all_there_once(full, names)
        assert not list((full.root / "drive").rglob("*.jpg"))
