"""A screen that nobody sees, and what can be seen on it."""

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

DISPLAY = ":97"
SIZE = "1280x800"
ENOUGH_COLOURS = 100


@contextmanager
def running() -> Iterator[dict[str, str]]:
    """A screen; gives the variables by which programs find it."""
    # Without -noreset it starts anew after each last client, and a program that comes meanwhile finds none.
    command = ["Xvfb", DISPLAY, "-screen", "0", f"{SIZE}x24", "-ac", "-noreset", "-nolisten", "tcp"]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        socket = Path("/tmp/.X11-unix", f"X{DISPLAY[1:]}")
        _wait(socket.exists, 10, "Xvfb does not start")
        yield {"DISPLAY": DISPLAY}
    finally:
        server.terminate()
        server.wait()


def seconds_until_shown(title: str, began: float, at_most: float) -> float:
    """Wait for a visible window; returns the seconds since ``began`` (time.monotonic)."""
    _wait(lambda: _is_shown(title), at_most, f"no window called {title} within {at_most} s")
    return time.monotonic() - began


def wait_until_gone(title: str) -> None:
    """Wait until the window of an ended program is gone, so that it is not taken for the next one's."""
    _wait(lambda: not _is_shown(title), 60, f"the window called {title} stays")


def _is_shown(title: str) -> bool:
    command = ["xdotool", "search", "--onlyvisible", "--name", title]
    variables = {"DISPLAY": DISPLAY, "PATH": "/usr/bin"}
    return subprocess.run(command, env=variables, capture_output=True, check=False).returncode == 0


def colours(picture: Path) -> int:
    """How many colours a screenshot has: an empty screen has one."""
    command = ["identify", "-format", "%k", str(picture)]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def shoot(picture: Path, at_most: float) -> None:
    """Write what is on the screen as PNG, once something is.

    Raises: RuntimeError, if nothing is within ``at_most`` seconds; the empty picture is there to look at.
    """
    picture.parent.mkdir(parents=True, exist_ok=True)

    def drawn() -> bool:
        subprocess.run(["import", "-display", DISPLAY, "-window", "root", str(picture)], check=True)
        return colours(picture) > ENOUGH_COLOURS

    _wait(drawn, at_most, f"the window is still empty after {at_most} s")


def _wait(done: Callable[[], bool], at_most: float, otherwise: str) -> None:
    limit = time.monotonic() + at_most
    while not done():
        if time.monotonic() > limit:
            raise RuntimeError(otherwise)
        time.sleep(0.02)
