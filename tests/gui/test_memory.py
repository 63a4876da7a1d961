"""Memory goes back to the system when large pictures are let go, and is swept in nobody's way."""

import gc
import subprocess
import sys
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from photo_finder.gui.memory import Sweeps

_FREED = """
import sys
from pathlib import Path
from photo_finder.gui.memory import be_frugal

def resident_mib():
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024

assert be_frugal() or sys.argv[1] == "elsewhere"
bytes(20_000_000)  # the first large one, after which the allocator would take the others from its heap
before = resident_mib()
pictures, between = [], []
for _ in range(60):
    pictures.append(bytearray(b"x") * 1_000_000)
    between.append(bytes(600))  # what stays above it in the heap
del pictures
print(resident_mib() - before)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it is this allocator's way")
def test_what_large_pictures_took_goes_back():
    ended = subprocess.run([sys.executable, "-c", _FREED, ""], capture_output=True, text=True, check=True)
    assert float(ended.stdout) < 10


@pytest.fixture
def swept(application) -> Iterator[list[int]]:
    """Generations that were swept."""
    found: list[int] = []

    def note(phase: str, facts: dict[str, int]) -> None:
        if phase == "start":
            found.append(facts["generation"])

    gc.collect()
    gc.callbacks.append(note)
    yield found
    gc.callbacks.remove(note)


def test_memory_is_swept_when_nothing_moves(application, swept):
    quiet = False
    parent = QObject()
    sweeps = Sweeps(lambda: quiet, parent)
    sweeps.begin()
    try:
        assert not gc.isenabled()
        ring = _rings(5_000)
        sweeps.sweep()
        assert not swept
        quiet = True
        sweeps.sweep()
        sweeps.sweep()  # not worth it
        assert swept == [1]
        assert ring() is None
        quiet = False
        _rings(1_000_001)
        sweeps.sweep()
        assert swept == [1, 1]
    finally:
        sweeps.end()
    assert gc.isenabled()


def test_now_and_then_all_is_looked_at(application, swept):
    parent = QObject()
    sweeps = Sweeps(lambda: True, parent)
    sweeps.begin()
    try:
        for _ in range(60):
            _rings(2_500)
            sweeps.sweep()
    finally:
        sweeps.end()
    assert swept == [1] * 59 + [2]


class _Ring:
    def __init__(self) -> None:
        self.itself = self


def _rings(count: int) -> "weakref.ref[_Ring]":
    """So many that nobody uses and that only a sweep finds; a look at the last one."""
    for _ in range(count):
        ring = _Ring()
    return weakref.ref(ring)
