import errno
import sys
from pathlib import Path

import pytest

from photo_finder.core.errors import UnreadablePhotoError, VanishedPhotoError
from photo_finder.imaging.reading import digest_file, in_words, read_file


def test_a_disk_that_fails_while_reading() -> None:
    """Linux gives an input/output error for the first bytes of a process's memory."""
    if not sys.platform.startswith("linux"):
        pytest.skip("needs /proc")
    for read in (lambda path: read_file(path, max_bytes=100), digest_file):
        with pytest.raises(UnreadablePhotoError, match=r"^it cannot be read from the disk \(Input/output"):
            read("/proc/self/mem")


def test_what_the_system_says_is_told_in_words(tmp_path: Path) -> None:
    refused = in_words(PermissionError(errno.EACCES, "Permission denied"), tmp_path / "photo.jpg")
    assert str(refused) == "reading it is not permitted"
    folder = in_words(PermissionError(errno.EACCES, "Permission denied"), tmp_path)
    assert str(folder) == "it is a folder, not a file"
    socket = in_words(OSError(errno.ENXIO, "No such device or address"), tmp_path / "socket")
    assert str(socket) == "it is not an ordinary file"


def test_the_digest_of_what_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(VanishedPhotoError):
        digest_file(tmp_path / "gone.jpg")
    with pytest.raises(UnreadablePhotoError, match="folder"):
        digest_file(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems want names in Unicode")
def test_a_name_that_is_not_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "caf\udce9 \U0001f4f7\n'quoted'.jpg"
    path.write_bytes(b"content")
    assert read_file(str(path), max_bytes=100) == b"content"
    assert digest_file(str(path))[1] == 7
