"""Whether a file lies in a folder."""

import os
from pathlib import Path

import pytest

from photo_finder.duplicates.within import Within


def test_a_folder_holds_what_is_in_it_and_below_and_no_folder_whose_name_begins_alike() -> None:
    inside = Within("/nowhere/a")
    assert inside("/nowhere/a/x.jpg")
    assert inside("/nowhere/a/b/c/x.jpg")
    assert not inside("/nowhere/ab/x.jpg")
    assert not inside("/nowhere/x.jpg")
    assert not inside("/nowhere/a")
    assert Within("/")("/nowhere/x.jpg")


@pytest.mark.parametrize("name", ["plain", "with\nnewline", os.fsdecode(b"\xff")])
def test_links_are_followed_on_either_side(tmp_path: Path, name: str) -> None:
    real, deep = tmp_path / name, tmp_path / name / "deep"
    deep.mkdir(parents=True)
    other = tmp_path / "other"
    other.mkdir()
    (other / "to deep").symlink_to(deep)
    (tmp_path / "again").symlink_to(real)
    assert Within(str(real))(f"{other}/to deep/x.jpg")
    assert Within(f"{tmp_path}/again")(f"{deep}/x.jpg")
    assert Within(f"{tmp_path}/again")(f"{other}/to deep/x.jpg")
    assert not Within(str(other))(f"{deep}/x.jpg")
    assert Within(str(other))(f"{other}/to deep/x.jpg")  # by its name
    assert not Within(str(deep))(f"{real}/x.jpg")


def test_another_name_of_the_same_folder_is_seen_by_what_it_is_on_the_disk(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    assert Within(f"{tmp_path}/a/b/..")(f"{tmp_path}/a/x.jpg")
