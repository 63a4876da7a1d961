"""Nothing of the library talks to anybody."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.sandbox import Sandbox, put

SCRIPT = """
import socket, sys
from dataclasses import replace
from pathlib import Path

def refuse(*arguments, **others):
    raise AssertionError(f"the network was asked for {arguments}")

if sys.argv[1] == "blocked":
    for name in ("connect", "connect_ex", "bind", "sendto", "sendmsg"):
        setattr(socket.socket, name, refuse)
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        setattr(socket, name, refuse)

from photo_finder.bootstrap import open_library
from photo_finder.core.query import Example, Query
from photo_finder.paths import paths_below

library = open_library(replace(paths_below(Path(sys.argv[2])), assets=Path(sys.argv[3])))
report = library.index([Path(sys.argv[4])])
hits = library.search(Query((Example(Path(sys.argv[4]) / "0003.jpg"),), limit=5)).hits
library.doctor()
library.close()
sys.stdout.write(f"{report.indexed} {hits[0].photo.path.endswith('0003.jpg')}")
"""
ROOT = Path(__file__).parents[2]


def _run(box: Sandbox, mode: str, *before: str) -> str:
    put(box.photos, range(20))
    arguments = [mode, str(box.root / "library"), str(box.assets), str(box.photos)]
    ran = subprocess.run(
        [*before, sys.executable, "-c", SCRIPT, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_index_and_search_with_every_socket_refused(sandbox: Sandbox) -> None:
    assert _run(sandbox, "blocked") == "20 True"


@pytest.mark.skipif(
    shutil.which("unshare") is None
    or subprocess.run(["unshare", "--net", "true"], capture_output=True, check=False).returncode != 0,
    reason="this user may not take the network away",
)
def test_index_and_search_where_there_is_no_network_at_all(sandbox: Sandbox) -> None:
    assert _run(sandbox, "free", "unshare", "--net") == "20 True"
