"""A plan is made for what is on the disk now."""

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from photo_finder.core.duplicates import Member
from photo_finder.core.errors import Cancelled
from photo_finder.core.photo import PhotoFile
from photo_finder.core.progress import Cancel, Step
from photo_finder.duplicates.on_disk import look_at
from tests.unit.duplicates.members import member


def _file(path: Path, data: bytes = b"data") -> Member:
    path.write_bytes(data)
    status = path.stat()
    return replace(
        member(str(path)), file=PhotoFile(str(path), status.st_size, status.st_mtime_ns, offline=False)
    )


def _names(sets: Sequence[Sequence[Member]]) -> list[list[str]]:
    return [[os.path.basename(each.file.path) for each in members] for members in sets]


def test_files_that_are_as_known_come_with_what_they_are_on_the_disk(tmp_path: Path) -> None:
    first, second = _file(tmp_path / "a"), _file(tmp_path / "b")
    os.link(tmp_path / "a", tmp_path / "c")
    third = replace(first, file=replace(first.file, path=str(tmp_path / "c")))
    (found,) = look_at([[first, second, third]]).sets
    assert found[0].real_file == found[2].real_file != found[1].real_file


def test_what_vanished_or_changed_is_left_out_and_named(tmp_path: Path) -> None:
    members = [_file(tmp_path / name) for name in ("kept", "gone", "longer", "touched", "now a folder")]
    (tmp_path / "gone").unlink()
    (tmp_path / "longer").write_bytes(b"longer data")
    os.utime(tmp_path / "touched", ns=(0, 0))
    (tmp_path / "now a folder").unlink()
    (tmp_path / "now a folder").mkdir()
    checked = look_at([members])
    assert _names(checked.sets) == [["kept"]]
    assert [(os.path.basename(skipped.path), skipped.reason) for skipped in checked.changed] == [
        ("gone", "it is no longer there"),
        ("longer", "it was changed since it was indexed"),
        ("touched", "it was changed since it was indexed"),
        ("now a folder", "it was changed since it was indexed"),
    ]


def test_a_link_is_neither_kept_nor_removed(tmp_path: Path) -> None:
    real = _file(tmp_path / "real")
    (tmp_path / "link").symlink_to("real")
    link = replace(real, file=replace(real.file, path=str(tmp_path / "link")))
    checked = look_at([[link, real]])
    assert _names(checked.sets) == [["real"]]
    assert checked.changed == []


def test_what_is_away_is_not_looked_for() -> None:
    away = member("/usb/a", offline=True, inode=7)
    assert look_at([[away]]).sets == [[away]]


def test_it_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    cancel, steps = Cancel(), list[Step]()

    def stop_at_once(step: Step) -> None:
        steps.append(step)
        cancel.set()

    sets = [[member(f"/none/{number}")] for number in range(1200)]
    with pytest.raises(Cancelled):
        look_at(sets, progress=stop_at_once, cancel=cancel)
    assert steps == [Step("check", 0, 1200)]
