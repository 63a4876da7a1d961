"""Decode one file in a child process, so that a decoder that crashes or hangs takes only that along."""

import contextlib
import multiprocessing
import signal
import time
from collections.abc import Iterator
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

from photo_finder.core.errors import InaccessiblePhotoError, UnreadablePhotoError
from photo_finder.core.photo import PreparedPhoto
from photo_finder.core.progress import NEVER, Cancel
from photo_finder.indexing.reading import READ_SECONDS, ReadPhoto

_START_SECONDS = 30
_GRACE_SECONDS = 5
_LOOK_SECONDS = 0.1
_BYTES_ARE_HERE = "here"
_NOT_STARTED = "no process could be started to read it safely"


def read_alone(read: ReadPhoto, path: str, timeout_seconds: float, cancel: Cancel = NEVER) -> PreparedPhoto:
    """Read a file in a child process.

    Args:
        read: a function that pickle can name.
        path: the file.
        timeout_seconds: how long decoding may take; the child's start and reading the bytes are not counted.
        cancel: is looked at while the child reads.

    Raises:
        Cancelled: the child is ended.
        UnreadablePhotoError: the child said so, died, or took too long.
        InaccessiblePhotoError: no child could be started, or the bytes did not come, which is not the
            file's fault.
    """
    try:
        receiver, child = _start(read, path, timeout_seconds)
    except OSError:  # no more processes or open files are to be had
        raise InaccessiblePhotoError(_NOT_STARTED) from None
    try:
        _wait_until_up(receiver)
        answer = _answer(receiver, timeout_seconds, cancel)
    finally:
        receiver.close()
        child.kill()
        child.join()
        child.close()
    if isinstance(answer, Exception):
        raise answer
    assert isinstance(answer, PreparedPhoto)
    return answer


def _start(read: ReadPhoto, path: str, timeout_seconds: float) -> tuple[Connection, SpawnProcess]:
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    child = context.Process(target=_child, args=(sender, read, path, timeout_seconds), daemon=True)
    try:
        with _deaf_to_interrupts():
            child.start()
    except BaseException:
        receiver.close()
        raise
    finally:
        sender.close()
    return receiver, child


@contextlib.contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """A process that is started meanwhile hears none either: Ctrl+C goes to it as well, but is not for it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # were it started later, that would end the deafness
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _wait_until_up(receiver: Connection) -> None:
    try:
        up = receiver.poll(_START_SECONDS) and receiver.recv()
    except (EOFError, OSError):
        up = False
    if not up:
        raise InaccessiblePhotoError(_NOT_STARTED)


def _answer(receiver: Connection, timeout_seconds: float, cancel: Cancel) -> object:
    found = _receive(receiver, READ_SECONDS, InaccessiblePhotoError, cancel)
    if found != _BYTES_ARE_HERE:
        return found
    return _receive(receiver, timeout_seconds, UnreadablePhotoError, cancel)


def _receive(
    receiver: Connection, seconds: float, late: type[UnreadablePhotoError], cancel: Cancel
) -> object:
    end = time.monotonic() + seconds
    try:
        while not receiver.poll(min(_LOOK_SECONDS, max(0.0, end - time.monotonic()))):
            cancel.check()
            if time.monotonic() >= end:
                raise late(f"reading it takes longer than {seconds:g} seconds")
        return receiver.recv()
    except (EOFError, OSError):  # it died before, or while it answered
        raise UnreadablePhotoError("it makes the decoder crash") from None


def _child(sender: Connection, read: ReadPhoto, path: str, timeout_seconds: float) -> None:
    # The parent ends it: dying of Ctrl+C would look like a crash.
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    def bytes_are_here(_digest: bytes) -> bool:
        _end_after(timeout_seconds + _GRACE_SECONDS)
        sender.send(_BYTES_ARE_HERE)
        return False

    _end_after(READ_SECONDS + _GRACE_SECONDS)
    sender.send(True)
    try:
        sender.send(read(path, bytes_are_here))
    except UnreadablePhotoError as error:
        sender.send(error)


def _end_after(seconds: float) -> None:
    """Have the kernel end a hanging decoder even if the parent is gone and the interpreter is stuck."""
    if hasattr(signal, "setitimer"):
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, seconds)
