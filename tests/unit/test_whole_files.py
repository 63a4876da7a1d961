"""Files that are whole, and what lies beside them."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from photo_finder.whole_files import write_among_others, write_whole

BOTH = pytest.mark.parametrize("write", [write_whole, write_among_others])
Write = Callable[[Path, str], None]


@BOTH
def test_a_file_is_put_in_place_of_another_with_the_rights_of_any_new_file(
    tmp_path: Path, write: Write
) -> None:
    path, usual = tmp_path / "list.csv", tmp_path / "usual"
    usual.touch()
    path.write_text("before")
    write(path, "größer")
    assert path.read_text(encoding="utf-8") == "größer"
    assert path.stat().st_mode == usual.stat().st_mode
    assert sorted(os.listdir(tmp_path)) == ["list.csv", "usual"]


@BOTH
def test_what_cannot_be_put_in_place_leaves_nothing_behind(tmp_path: Path, write: Write) -> None:
    (tmp_path / "list.csv").mkdir()
    with pytest.raises(OSError, match="irectory"):
        write(tmp_path / "list.csv", "text")
    assert os.listdir(tmp_path) == ["list.csv"]


@pytest.mark.parametrize("fails", [False, True])
def test_among_files_of_others_none_but_the_one_that_is_meant_is_touched(tmp_path: Path, fails: bool) -> None:
    path, beside = tmp_path / "list.csv", tmp_path / "list.csv.new"
    (tmp_path / "far").write_text("far away")
    beside.symlink_to(tmp_path / "far")
    if fails:
        path.mkdir()
        with pytest.raises(OSError, match="irectory"):
            write_among_others(path, "text")
    else:
        write_among_others(path, "text")
    assert beside.is_symlink()
    assert beside.read_text() == "far away"
