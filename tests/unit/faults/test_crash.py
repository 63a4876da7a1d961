"""A file that brings the whole process down, and files that only happened to be near."""

import signal
from pathlib import Path

from tests.unit.faults.program import run, start
from tests.unit.indexing.readers import CRASH, HANG
from tests.unit.sandbox import Sandbox, jpeg, put


def _reads(box: Sandbox) -> list[str]:
    """Names in the order in which they were read; the log begins anew."""
    log = box.paths.library / "log"
    lines = log.read_text().splitlines() if log.exists() else []
    log.unlink(missing_ok=True)
    return [line.rpartition("/")[2] for line in lines]


def test_only_the_culprit_is_skipped_once_and_tried_again_when_it_changed(sandbox: Sandbox) -> None:
    paths = put(sandbox.photos, range(40))
    paths[20].write_bytes(jpeg(20) + CRASH)

    status, _told = run("touchy", sandbox, sandbox.photos)
    assert status == -signal.SIGSEGV
    assert (sandbox.paths.library / "in-flight").exists()
    assert "0020.jpg" in _reads(sandbox)

    status, told = run("touchy", sandbox, sandbox.photos)
    assert status == 0
    assert told["skipped"] == {"0020.jpg": "it makes the decoder crash"}
    assert told["indexed"] + told["unchanged"] == 39
    assert _reads(sandbox).count("0020.jpg") == 1

    status, told = run("touchy", sandbox, sandbox.photos)
    assert (status, told["unchanged"], _reads(sandbox)) == (0, 40, [])

    paths[20].write_bytes(jpeg(20) + b" " + CRASH)
    assert run("touchy", sandbox, sandbox.photos)[0] == -signal.SIGSEGV
    paths[20].write_bytes(jpeg(20))
    status, told = run("touchy", sandbox, sandbox.photos)
    assert (status, told["skipped"], told["indexed"]) == (0, {}, 1)


def test_several_culprits_need_one_crash_each_at_most(sandbox: Sandbox) -> None:
    paths = put(sandbox.photos, range(40))
    culprits = paths[5], paths[15], paths[35]
    for path in culprits:
        path.write_bytes(path.read_bytes() + CRASH)
    crashes = 0
    while (ended := run("touchy", sandbox, sandbox.photos))[0] != 0:
        crashes += 1
        assert crashes <= len(culprits)
    assert set(ended[1]["skipped"]) == {path.name for path in culprits}
    assert ended[1]["indexed"] + ended[1]["unchanged"] == 37


def test_an_innocent_kill_skips_nothing(sandbox: Sandbox) -> None:
    paths = put(sandbox.photos, range(30))
    paths[10].write_bytes(jpeg(10) + HANG)  # holds the run up, so that the kill meets it at work
    log = sandbox.paths.library / "log"
    with start("touchy", sandbox, sandbox.photos) as program:
        while not (log.exists() and "0010.jpg" in log.read_text()):
            assert program.poll() is None
        program.kill()
    paths[10].write_bytes(jpeg(10))
    status, told = run("touchy", sandbox, sandbox.photos)
    assert (status, told["skipped"], told["indexed"] + told["unchanged"]) == (0, {}, 30)


def test_a_kill_while_files_are_tried_alone_skips_nothing(sandbox: Sandbox) -> None:
    paths = put(sandbox.photos, range(10))
    paths[4].write_bytes(jpeg(4) + CRASH)
    assert run("touchy", sandbox, sandbox.photos)[0] == -signal.SIGSEGV
    paths[4].write_bytes(jpeg(4) + HANG)
    _reads(sandbox)
    with start("touchy", sandbox, sandbox.photos) as program:
        log = Path(sandbox.paths.library / "log")
        while not (log.exists() and "0004.jpg" in log.read_text()):
            assert program.poll() is None
        program.kill()
    paths[4].write_bytes(jpeg(4))
    status, told = run("touchy", sandbox, sandbox.photos)
    assert (status, told["skipped"], told["indexed"] + told["unchanged"]) == (0, {}, 10)
