"""What all tests share."""

import os
import tempfile
import threading
import time
from collections.abc import Iterator

import pytest

_PATIENCE_SECONDS = 5.0


def pytest_configure(config: pytest.Config) -> None:
    """JAX compiles less well, and keeps what it compiled; linear algebra takes one thread.

    Their networks are so small that compiling takes nearly all of the time, and most of the processes that
    they start compile the same programs. Their matrices are small too, and threads that wait for one another
    burn the cores that the other workers need. Workers and those processes inherit this.
    """
    for library in ("OPENBLAS", "OMP", "MKL"):
        os.environ.setdefault(f"{library}_NUM_THREADS", "1")
    os.environ.setdefault("JAX_DISABLE_MOST_OPTIMIZATIONS", "1")
    if "JAX_COMPILATION_CACHE_DIR" in os.environ:
        return  # a person's own, or that of the process which started this worker
    folder = tempfile.TemporaryDirectory(prefix="compiled-", ignore_cleanup_errors=True)
    config.add_cleanup(folder.cleanup)
    os.environ["JAX_COMPILATION_CACHE_DIR"] = folder.name
    os.environ["JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS"] = "0"
    os.environ["JAX_PERSISTENT_CACHE_MIN_ENTRY_SIZE_BYTES"] = "-1"


@pytest.fixture(autouse=True)
def no_thread_left_alive() -> Iterator[None]:
    """A test that leaves a thread behind fails, and names it."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + _PATIENCE_SECONDS
    for thread in set(threading.enumerate()) - before:
        if _is_ours(thread):
            thread.join(max(0.0, deadline - time.monotonic()))
    left = [thread for thread in set(threading.enumerate()) - before if _is_ours(thread)]
    assert not left, f"threads are still alive: {', '.join(sorted(thread.name for thread in left))}"


def _is_ours(thread: threading.Thread) -> bool:
    """Threads that Python did not start (Qt's, onnxruntime's) are seen as dummies."""
    return not isinstance(thread, threading._DummyThread)  # the only name it has


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Iterator[None]:
    """Reports travel between processes as UTF-8, and names of files here need not be UTF-8."""
    report = yield
    report.sections = [
        (title, text.encode(errors="backslashreplace").decode()) for title, text in report.sections
    ]
    return report
