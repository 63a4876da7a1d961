"""What a benchmark tells, how large it runs, and how it measures a child process alone."""

import multiprocessing
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

Answer = TypeVar("Answer")


class Scale(Enum):
    """How large a run is."""

    QUICK = "quick"
    """Seconds: shows that the benchmarks work."""
    NORMAL = "normal"
    """Minutes: up to 100,000 photos."""
    FULL = "full"
    """As long as it takes: up to 1,000,000 photos."""

    def pick(self, quick: Answer, normal: Answer, full: Answer) -> Answer:
        """The value for this scale."""
        return {Scale.QUICK: quick, Scale.NORMAL: normal, Scale.FULL: full}[self]


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value.

    Attributes:
        what: in words, with the size it was measured at.
        target: what it should be; None for a figure that only informs.
        at_least: whether the target is a lower bound; else it is an upper one.
    """

    what: str
    measured: float
    unit: str
    target: float | None = None
    at_least: bool = False

    @property
    def met(self) -> bool | None:
        """Whether the target is met; None without one."""
        if self.target is None:
            return None
        return self.measured >= self.target if self.at_least else self.measured <= self.target


def seconds(work: Callable[[], object]) -> float:
    """Wall time of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def in_child(work: Callable[..., Answer], *arguments: Any) -> Answer:
    """Call a module-level function in a fresh process, so that its memory is its own."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=1, mp_context=context) as pool:
        return pool.submit(work, *arguments).result()


def peak_resident_mib() -> float | None:
    """The most memory this process ever had resident, in MiB; None where that is not told (Windows)."""
    if sys.platform == "win32":
        return None
    if sys.platform == "linux":
        # getrusage also counts what the parent had resident when it made this process.
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
        return int(status.partition("VmHWM:")[2].split()[0]) / 2**10
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
