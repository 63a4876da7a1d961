"""Memory goes back to the system when large pictures are let go."""

import subprocess
import sys

import pytest

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
