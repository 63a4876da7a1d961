"""One program at a time; within it, any number of threads."""

import threading
from pathlib import Path

import pytest

from photo_finder.core.errors import LibraryBusyError, LibraryError
from photo_finder.library.write_lock import WriteLock


def test_threads_of_one_program_share_it_and_the_last_frees_it(tmp_path: Path) -> None:
    lock, other = WriteLock(tmp_path / "lock"), WriteLock(tmp_path / "lock")
    inside, leave = threading.Event(), threading.Event()

    def hold() -> None:
        with lock.held():
            inside.set()
            leave.wait()

    thread = threading.Thread(target=hold)
    thread.start()
    inside.wait()
    with lock.held(), lock.held():
        pass
    with pytest.raises(LibraryBusyError, match="Another Photo Finder"), other.held():
        pytest.fail("two hold it")
    leave.set()
    thread.join()
    with other.held():
        pass


def test_it_is_freed_when_the_work_fails(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), WriteLock(tmp_path / "lock").held():
        raise ZeroDivisionError
    with WriteLock(tmp_path / "lock").held():
        pass


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LibraryError, match="cannot be written"), WriteLock(tmp_path / "file" / "lock").held():
        pytest.fail("it is held nowhere")
