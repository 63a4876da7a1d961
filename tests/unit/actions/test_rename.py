"""A move is one step and never replaces, on volumes that know how, and on those that don't."""

import errno
import os
import subprocess
from pathlib import Path

import pytest

from photo_finder.actions import rename
from photo_finder.actions.rename import can_move, move
from tests.unit.faults import disks

WAYS = ("exclusive rename", "link", "look")


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Volumes that know less and less."""
    if request.param != "exclusive rename":
        monkeypatch.setattr(rename, "_exclusive_rename", lambda: None)
    if request.param == "look":
        monkeypatch.setattr(os, "link", _no_links)
    return str(request.param)


def _no_links(*_arguments: object, **_options: object) -> None:
    raise OSError(errno.EPERM, os.strerror(errno.EPERM))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / os.fsdecode(b"odd \xff.jpg")
    path.write_bytes(b"picture")
    return path


def test_it_is_the_same_file_under_another_name(way, source, tmp_path) -> None:
    inode = source.stat().st_ino
    (tmp_path / "inner").mkdir()
    target = tmp_path / "inner" / "new.jpg"
    move(str(source), str(target))
    assert (target.stat().st_ino, target.read_bytes(), source.exists()) == (inode, b"picture", False)
    assert target.stat().st_nlink == 1


@pytest.mark.parametrize("what", ["file", "folder", "dangling link"])
def test_nothing_is_ever_replaced(way, source, tmp_path, what) -> None:
    target = tmp_path / "taken"
    if what == "file":
        target.write_bytes(b"other")
    elif what == "folder":
        target.mkdir()
    else:
        target.symlink_to(tmp_path / "nowhere")
    before = os.lstat(target)
    with pytest.raises(FileExistsError):
        move(str(source), str(target))
    assert (os.lstat(target).st_ino, source.read_bytes(), source.stat().st_nlink) == (
        before.st_ino,
        b"picture",
        1,
    )


def test_what_is_not_there_is_told(way, source, tmp_path) -> None:
    with pytest.raises(FileNotFoundError):
        move(str(tmp_path / "nothing"), str(tmp_path / "new"))
    with pytest.raises(FileNotFoundError):
        move(str(source), str(tmp_path / "no folder" / "new"))
    assert source.read_bytes() == b"picture"


def test_a_name_that_cannot_be_given_up_leaves_no_second_one(source, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(rename, "_exclusive_rename", lambda: None)
    real = os.unlink

    def refuse(path: str) -> None:
        if path == str(source):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        real(path)

    monkeypatch.setattr(os, "unlink", refuse)
    with pytest.raises(PermissionError):
        move(str(source), str(tmp_path / "new"))
    assert source.stat().st_nlink == 1
    assert not (tmp_path / "new").exists()


def test_folders_of_one_volume_can_move_files(tmp_path) -> None:
    (tmp_path / "inner").mkdir()
    assert can_move(str(tmp_path), str(tmp_path / "inner"))
    assert not list((tmp_path / "inner").iterdir())


@pytest.mark.skipif(not disks.can_mount(), reason="this user may not mount")
def test_folders_of_two_volumes_or_of_one_mounted_twice_cannot(tmp_path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    with disks.small_disk(two, 64):
        assert not can_move(str(one), str(two))
        with pytest.raises(OSError, match="cross-device"):
            move(str(_file(one)), str(two / "new"))
    assert disks._mount("--bind", str(one), str(two))
    try:
        assert not can_move(str(one), str(two))
        with pytest.raises(OSError, match="cross-device"):
            move(str(_file(one)), str(two / "new"))
    finally:
        subprocess.run(["umount", "--lazy", str(two)], check=True)
    assert (one / "file").read_bytes() == b"x"


def _file(folder: Path) -> Path:
    path = folder / "file"
    path.write_bytes(b"x")
    return path


def test_on_a_real_disk_the_exclusive_rename_is_there(tmp_path) -> None:
    if rename._exclusive_rename() is None:
        pytest.skip("this system has none")
    source = _file(tmp_path)
    assert rename._renamed_exclusively(str(source), str(tmp_path / "new"))
