"""Real folders, and what the system tells of them."""

import errno
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from photo_finder.core.watching import ChangedFolder
from photo_finder.watching import gathering, inotify, watcher
from photo_finder.watching.mounts import Mount, is_inside
from photo_finder.watching.native import NativeObserver
from photo_finder.watching.observer import Interest, Noticed, Observer, system_observer
from photo_finder.watching.watcher import Watcher

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="by Linux' own means")
INTEREST = Interest(lambda name: name.endswith(b".jpg"), lambda name: name.startswith(b"."))


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "QUIET_SECONDS", 0.05)
    monkeypatch.setattr(watcher, "LOOK_SECONDS", 0.05)


Start = Callable[..., Watcher]


@pytest.fixture
def start() -> Iterator[Start]:
    made: list[Watcher] = []

    def begin(*roots: Path, by: Callable[[Noticed, Interest], Observer] = system_observer) -> Watcher:
        watching = Watcher(lambda: [str(root) for root in roots], INTEREST, by)
        made.append(watching)
        until(lambda: watching.state != type(watching.state)())
        return watching

    yield begin
    for watching in made:
        watching.stop()
    assert not [thread for thread in threading.enumerate() if thread.name == "photo-finder-watch"]


def until(holds: Callable[[], object]) -> None:
    end = time.monotonic() + 60  # for a busy machine
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


def told(watching: Watcher, *expected: ChangedFolder) -> None:
    """These are told, and no others but what lies in them; some may be told again while they still change."""
    found: set[ChangedFolder] = set()

    def all_there() -> bool:
        found.update(watching.take())
        return found >= set(expected)

    until(all_there)
    tops = [one.path for one in expected]
    assert all(any(is_inside(one.path, top) for top in tops) for one in found), found


@pytest.fixture(params=[system_observer, NativeObserver], ids=["inotify", "watchdog"])
def observer(request: pytest.FixtureRequest) -> Callable[[Noticed, Interest], Observer]:
    if request.param is NativeObserver:
        pytest.importorskip("watchdog")
    return request.param  # type: ignore[no-any-return]


def test_what_is_written_moved_and_deleted_is_told_with_its_folder_and_nothing_else(
    tmp_path: Path, start: Start, observer: Callable[[Noticed, Interest], Observer]
) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / ".git").mkdir()
    watching = start(tmp_path, by=observer)
    assert watching.state.watched == (str(tmp_path),)
    (tmp_path / ".git" / "no.jpg").write_bytes(b"x")
    (tmp_path / "a" / "notes.txt").write_bytes(b"x")
    (tmp_path / "a" / "1.jpg").write_bytes(b"x")
    told(watching, ChangedFolder(str(tmp_path / "a")))
    (tmp_path / "b").mkdir()
    told(watching, ChangedFolder(str(tmp_path / "b"), deep=True))
    (tmp_path / "b" / "2.jpg").write_bytes(b"x")
    told(watching, ChangedFolder(str(tmp_path / "b")))
    (tmp_path / "a" / "1.jpg").rename(tmp_path / "b" / "1.jpg")
    told(watching, ChangedFolder(str(tmp_path / "a")), ChangedFolder(str(tmp_path / "b")))
    (tmp_path / "b" / "2.jpg").unlink()
    told(watching, ChangedFolder(str(tmp_path / "b")))
    (tmp_path / "b").rename(tmp_path / "c")
    told(
        watching,
        ChangedFolder(str(tmp_path / "b"), deep=True),
        ChangedFolder(str(tmp_path / "c"), deep=True),
    )
    (tmp_path / "c" / "3.jpg").write_bytes(b"x")
    told(watching, ChangedFolder(str(tmp_path / "c")))
    shutil.rmtree(tmp_path / "c")
    told(watching, ChangedFolder(str(tmp_path / "c"), deep=True))


def test_a_file_counts_once_it_is_written_to_its_end_and_a_link_at_once(tmp_path: Path, start: Start) -> None:
    watching = start(tmp_path)
    with (tmp_path / "1.jpg").open("wb") as file:
        file.write(b"half")
        file.flush()
        time.sleep(0.2)
        assert watching.take() == ()
    told(watching, ChangedFolder(str(tmp_path)))
    os.link(tmp_path / "1.jpg", tmp_path / "2.jpg")
    told(watching, ChangedFolder(str(tmp_path)))


def test_a_folder_that_goes_and_comes_back_is_told_and_watched_again(tmp_path: Path, start: Start) -> None:
    card = tmp_path / "card"
    (card / "dcim").mkdir(parents=True)
    watching = start(card)
    card.rename(tmp_path / "away")
    until(lambda: watching.state.away == (str(card),))
    told(watching, ChangedFolder(str(card), deep=True))
    (tmp_path / "away").rename(card)
    until(lambda: watching.state.watched == (str(card),))
    told(watching, ChangedFolder(str(card), deep=True))
    (card / "dcim" / "1.jpg").write_bytes(b"x")
    told(watching, ChangedFolder(str(card / "dcim")))


def test_at_the_limit_of_watches_the_tree_is_looked_through_by_turns(
    tmp_path: Path, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The limit is reached below the top of the tree, which is where it is reached in life."""
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "other").mkdir()
    real = inotify.add_watch

    def limited(descriptor: int, path: bytes) -> int:
        if path.endswith(b"/b"):
            raise OSError(errno.ENOSPC, "no space left")
        return real(descriptor, path)

    monkeypatch.setattr(inotify, "add_watch", limited)
    monkeypatch.setattr(watcher, "TURN_SECONDS", 0.2)
    watching = start(tmp_path / "a", tmp_path / "other")
    assert watching.state.by_turns == ((str(tmp_path / "a"), "limit"),)
    assert watching.state.watched == (str(tmp_path / "other"),)
    for _ in range(2):
        told(watching, ChangedFolder(str(tmp_path / "a"), deep=True))
    (tmp_path / "other" / "b").mkdir()  # the limit is reached later
    until(lambda: (str(tmp_path / "other"), "limit") in watching.state.by_turns)


def test_where_nothing_can_be_watched_all_is_looked_through_by_turns(tmp_path: Path, start: Start) -> None:
    def refuse(_noticed: Noticed, _interest: Interest) -> Observer:
        raise OSError(errno.EMFILE, "too many")

    watching = start(tmp_path, by=refuse)
    assert watching.state.by_turns == ((str(tmp_path), "limit"),)


def test_what_another_computer_may_change_is_looked_through_by_turns_and_all_else_is_watched(
    tmp_path: Path, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A share is mounted in one watched folder, and holds another one."""
    home, share, other = tmp_path / "home", tmp_path / "home" / "nas", tmp_path / "share" / "photos"
    for folder in (share, other):
        folder.mkdir(parents=True)
    table = [Mount(str(share), "0:50", "cifs"), Mount(str(other.parent), "0:51", "nfs4")]
    monkeypatch.setattr(watcher, "mounts", lambda: tuple(table))
    monkeypatch.setattr(watcher, "TURN_SECONDS", 0.3)
    watching = start(home, other)
    assert watching.state.watched == (str(home),)
    assert set(watching.state.by_turns) == {(str(share), "network"), (str(other), "network")}
    told(watching, ChangedFolder(str(share), deep=True), ChangedFolder(str(other), deep=True))
    (home / "1.jpg").write_bytes(b"x")
    until(lambda: ChangedFolder(str(home)) in watching.take())
    table.pop(0)  # the share goes: the whole folder is looked at, and watched
    until(lambda: watching.state.by_turns == ((str(other), "network"),))
    until(lambda: ChangedFolder(str(home), deep=True) in watching.take())


def test_when_events_were_lost_the_whole_tree_is_told(
    tmp_path: Path, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    watching = start(tmp_path)
    monkeypatch.setattr(
        inotify.Inotify, "_read", lambda self: [(-1, inotify.IN_Q_OVERFLOW, b""), *_rest(self)]
    )
    (tmp_path / "1.jpg").write_bytes(b"x")
    told(watching, ChangedFolder(str(tmp_path), deep=True))


def _rest(observer: inotify.Inotify) -> list[tuple[int, int, bytes]]:
    os.read(observer._descriptor, 1 << 16)
    return []
