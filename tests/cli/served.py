"""Processes of the program that begin at once: each is a fork of one that has imported all it may need.

What a person types imports for most of a second. In tests that is paid for once; after that, every command
is a process of its own as before, with its own arguments, variables, folder and streams.
"""

import atexit
import gc
import io
import json
import os
import subprocess
import sys
import tempfile
from contextlib import redirect_stdout
from functools import cache
from pathlib import Path
from typing import Any

CAN_FORK = hasattr(os, "fork") and sys.platform != "darwin"  # where Apple's libraries do not survive it


class Server:
    """The process that forks."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", __name__]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
        )
        atexit.register(self._end)

    def run(self, args: list[str], variables: dict[str, str]) -> tuple[int, bytes, bytes]:
        """What ``photo-finder`` with these arguments ends with, and what it writes to its two streams."""
        with tempfile.TemporaryDirectory(prefix="command-") as folder:
            out, err = Path(folder, "out"), Path(folder, "err")
            wanted = {
                "args": args,
                "variables": variables,
                "folder": os.getcwd(),
                "out": str(out),
                "err": str(err),
            }
            try:
                code = self._ask(json.dumps(wanted).encode("ascii") + b"\n")
            except BaseException:
                self._end()
                started.cache_clear()
                raise
            return code, out.read_bytes(), err.read_bytes()

    def _ask(self, request: bytes) -> int:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(request)
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def _end(self) -> None:
        self._process.kill()
        self._process.communicate()


@cache
def started() -> Server:
    """The one of this process."""
    return Server()


def _serve() -> None:
    """Run what is asked for, one after the other. Comes back in each process that is to be the program."""
    asked, answers = os.fdopen(os.dup(0), encoding="ascii"), os.dup(1)
    for line in asked:
        wanted = json.loads(line)
        child = os.fork()
        if not child:
            asked.close()
            os.close(answers)
            _become(wanted)
            return
        _, status = os.waitpid(child, 0)
        os.write(answers, b"%d\n" % os.waitstatus_to_exitcode(status))
    os._exit(0)


def _become(wanted: dict[str, Any]) -> None:
    """The process that was asked for."""
    writing = os.O_WRONLY | os.O_CREAT
    for stream, file in enumerate(
        (
            os.open(os.devnull, os.O_RDONLY),
            os.open(wanted["out"], writing, 0o600),
            os.open(wanted["err"], writing, 0o600),
        )
    ):
        os.dup2(file, stream)
        os.close(file)
    os.environ.clear()
    os.environ.update(wanted["variables"])
    os.chdir(wanted["folder"])
    sys.argv[1:] = wanted["args"]


if __name__ == "__main__":
    import photo_finder.bootstrap
    import photo_finder.cli.main
    import photo_finder.cli.progress_bar
    from photo_finder.__main__ import main

    with redirect_stdout(io.StringIO()), tempfile.TemporaryDirectory() as place:  # the parser's own imports
        photo_finder.cli.main.run(["--library", place, "status", "--help"], lambda *_: 0)
    gc.freeze()
    _serve()
    main()
