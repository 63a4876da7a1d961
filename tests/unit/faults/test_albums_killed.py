"""Albums are whole whenever the program is killed."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from photo_finder.library.album_file import AlbumFile

WRITER = """
import sys
from pathlib import Path
from photo_finder.library.album_file import AlbumFile
from photo_finder.core import albums
file = AlbumFile(Path(sys.argv[1]))
for number in range(100_000):
    photos = [(number * 500 + each).to_bytes(20, "big") for each in range(500)]
    file.change(lambda shelf: albums.filled(shelf, [(f"Album {number % 40}", photos)]))
    print(number, flush=True)
"""


@pytest.mark.parametrize("milliseconds", [3, 11, 24, 47])
def test_what_was_said_to_be_done_is_there_after_a_kill(tmp_path: Path, milliseconds: int) -> None:
    path = tmp_path / "albums.json"
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(milliseconds / 1000)
        writer.kill()
        told = [0, *map(int, writer.stdout.read().split())]
    json.loads(path.read_text())
    file = AlbumFile(path)
    assert file.mend() is None
    held = sum(len(album.photos) for album in file.read().albums)
    assert held in {500 * (told[-1] + 1), 500 * (told[-1] + 2)}, "the last that was told, perhaps one more"
    file.change(lambda shelf: shelf)  # the lock is free again
