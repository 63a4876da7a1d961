"""The note of what is being decoded outlives the process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from photo_finder.core.errors import LibraryError
from photo_finder.indexing.in_flight import InFlight, leftovers


def test_what_was_entered_and_not_left_is_left_over(tmp_path: Path) -> None:
    paths = ["/p/a.jpg", os.fsdecode(b"/p/\xff\n'\".jpg"), "/p/" + "n" * 4_000]
    note = InFlight(tmp_path / "note", 4)
    for slot, path in enumerate(paths):
        note.enter(slot, path)
    assert leftovers(tmp_path / "note") == tuple(paths)
    note.leave(1)
    note.enter(0, "/s")  # shorter than what was there
    assert leftovers(tmp_path / "note") == ("/s", paths[2])
    note.close()
    assert leftovers(tmp_path / "note") == ()
    assert not (tmp_path / "note").exists()


def test_it_is_there_after_a_kill(tmp_path: Path) -> None:
    script = (
        "import os, signal, sys; from pathlib import Path;"
        "from photo_finder.indexing.in_flight import InFlight;"
        "note = InFlight(Path(sys.argv[1]), 2); note.enter(1, '/p/a.jpg');"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(tmp_path / "note")], check=False)
    assert ended.returncode == -9
    assert leftovers(tmp_path / "note") == ("/p/a.jpg",)


def test_a_worker_that_comes_back_late_does_no_harm(tmp_path: Path) -> None:
    note = InFlight(tmp_path / "note", 1)
    note.close()
    note.enter(0, "/p/a.jpg")
    note.leave(0)
    assert not (tmp_path / "note").exists()


@pytest.mark.parametrize("content", [b"", b"\x05", b"\xff" * 100, bytes(8192)])
def test_a_damaged_note_is_no_fault(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "note").write_bytes(content)
    assert all(isinstance(path, str) for path in leftovers(tmp_path / "note"))


def test_a_note_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="cannot be written: No such file or directory"):
        InFlight(tmp_path / "nowhere" / "note", 1)
