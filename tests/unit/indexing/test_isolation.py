"""One file in a child process."""

import contextlib
import errno
import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from photo_finder.core.errors import InaccessiblePhotoError, UnreadablePhotoError, VanishedPhotoError
from photo_finder.core.photo import KnownPhoto, PreparedPhoto
from photo_finder.imaging.reader import PhotoReader
from photo_finder.indexing import isolation
from photo_finder.indexing.isolation import read_alone
from photo_finder.indexing.reading import IsKnown
from tests.unit.indexing.readers import CRASH, HANG, TouchyReader
from tests.unit.sandbox import Bench, jpeg


@pytest.fixture(autouse=True)
def _no_child_is_left() -> Iterator[None]:
    """But those that other tests left in this process before."""
    before = set(_children())
    yield
    assert not set(_children()) - before


@pytest.fixture
def touchy(bench: Bench) -> TouchyReader:
    return TouchyReader(bench.reader())


def test_a_good_picture_comes_back_as_if_it_were_read_here(touchy: TouchyReader, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff\n.jpg")
    path.write_bytes(jpeg(1))
    alone, here = read_alone(touchy, str(path), 60), touchy(str(path))
    assert isinstance(here, PreparedPhoto)
    assert (alone.digest, alone.thumbnail, alone.metadata) == (here.digest, here.thumbnail, here.metadata)
    assert (alone.pixels == here.pixels).all()


def test_a_decoder_that_crashes_takes_only_the_child_along(touchy: TouchyReader, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(jpeg(1) + CRASH)
    with pytest.raises(UnreadablePhotoError, match="it makes the decoder crash"):
        read_alone(touchy, str(tmp_path / "a.jpg"), 60)


def test_a_decoder_that_hangs_is_ended(touchy: TouchyReader, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(jpeg(1) + HANG)
    with pytest.raises(UnreadablePhotoError, match=r"reading it takes longer than 0\.5 seconds"):
        read_alone(touchy, str(tmp_path / "a.jpg"), 0.5)


@dataclass(frozen=True)
class SlowLink:
    """The bytes of a file come after a while, or never."""

    real: PhotoReader
    seconds: float

    def __call__(self, path: str, known: IsKnown | None = None) -> PreparedPhoto | KnownPhoto:
        threading.Event().wait(self.seconds)
        return self.real(path, known)


def test_the_time_that_the_bytes_take_to_come_is_not_the_decoders(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(jpeg(1))
    assert isinstance(read_alone(SlowLink(bench.reader(), 2), str(tmp_path / "a.jpg"), 1), PreparedPhoto)


def test_bytes_that_do_not_come_are_not_the_fault_of_the_file(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(isolation, "READ_SECONDS", 0.5)
    (tmp_path / "a.jpg").write_bytes(jpeg(1))
    with pytest.raises(InaccessiblePhotoError, match=r"reading it takes longer than 0\.5 seconds"):
        read_alone(SlowLink(bench.reader(), 60), str(tmp_path / "a.jpg"), 60)


def test_what_the_child_says_is_said_here(touchy: TouchyReader, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"no picture")
    with pytest.raises(UnreadablePhotoError, match="it is not a picture of a known format"):
        read_alone(touchy, str(tmp_path / "a.jpg"), 60)
    with pytest.raises(VanishedPhotoError):
        read_alone(touchy, str(tmp_path / "b.jpg"), 60)


@dataclass(frozen=True)
class Unloadable:
    """Can be sent away, but not taken in: the child fails before it has looked at any file."""

    def __call__(self, path: str, known: object = None) -> PreparedPhoto:
        raise AssertionError

    def __reduce__(self) -> tuple[object, ...]:
        return (os._exit, (3,))


def test_a_child_that_cannot_start_is_not_the_fault_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(InaccessiblePhotoError, match="no process could be started to read it safely"):
        read_alone(Unloadable(), str(tmp_path / "a.jpg"), 60)


def test_a_child_that_takes_for_ever_to_start_is_not_the_fault_of_the_file(
    touchy: TouchyReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(isolation, "_START_SECONDS", 0)
    (tmp_path / "a.jpg").write_bytes(jpeg(1))
    with pytest.raises(InaccessiblePhotoError):
        read_alone(touchy, str(tmp_path / "a.jpg"), 60)


def test_ctrl_c_is_left_to_the_parent(touchy: TouchyReader, tmp_path: Path) -> None:
    """It goes to every process of the terminal, also to one that has just been started."""
    (tmp_path / "a.jpg").write_bytes(jpeg(1) + HANG)
    before, ended = set(_children()), threading.Event()
    deaf: list[bool] = []

    def interrupt() -> None:
        while not ended.wait(0.01):
            for pid in set(_children()) - before:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(int(pid), signal.SIGINT)
                    deaf.append(True)

    pressing = threading.Thread(target=interrupt)
    pressing.start()
    try:
        with pytest.raises(UnreadablePhotoError, match="reading it takes longer than 1 seconds"):
            read_alone(touchy, str(tmp_path / "a.jpg"), 1)
    finally:
        ended.set()
        pressing.join()
    assert deaf
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


@pytest.mark.parametrize("refused", ["Pipe", "Process"])
def test_a_system_without_room_for_a_child_is_not_the_fault_of_the_file(
    touchy: TouchyReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: str
) -> None:
    def refuse(*_args: object, **_others: object) -> None:
        raise OSError(errno.EMFILE if refused == "Pipe" else errno.EAGAIN, "no more")

    context = multiprocessing.get_context("spawn")
    monkeypatch.setattr(*((context, "Pipe") if refused == "Pipe" else (context.Process, "start")), refuse)
    before = _open_files()
    with pytest.raises(InaccessiblePhotoError, match="no process could be started to read it safely"):
        read_alone(touchy, str(tmp_path / "a.jpg"), 60)
    assert _open_files() <= before + 1  # the resource tracker's, if it is the first to be started


def _open_files() -> int:
    return len(os.listdir(f"/proc/{os.getpid()}/fd"))


def _children() -> list[str]:
    tasks = Path(f"/proc/{os.getpid()}/task")
    found = [word for task in tasks.iterdir() for word in (task / "children").read_text().split()]
    return [pid for pid in found if "resource_tracker" not in _command(pid)]


def _command(pid: str) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return "resource_tracker"
