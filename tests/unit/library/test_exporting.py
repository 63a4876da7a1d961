"""Groups in a file."""

import csv
import json
from pathlib import Path

import pytest

from photo_finder.core.errors import LibraryError, UsageError
from photo_finder.library.album_export import write_list
from photo_finder.library.exporting import COLUMNS, export_groups
from tests.unit.duplicates.members import group_of, member


def rows_of(path: Path) -> list[dict[str, str]]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_table_has_a_row_for_each_file_with_what_is_suggested(tmp_path: Path) -> None:
    group = group_of(member("/a/one.jpg", year=2019, size=7), member('/b/two, "2".jpg'))
    export_groups([group, group], tmp_path / "found.csv")
    rows = rows_of(tmp_path / "found.csv")
    assert [row["group"] for row in rows] == ["1", "1", "2", "2"]
    assert tuple(rows[0]) == COLUMNS
    first, second = rows[:2]
    assert (first["path"], first["suggestion"], first["bytes"]) == ("/a/one.jpg", "keep", "7")
    assert first["changed"].startswith("2018-12")
    assert first["why"] == group.why
    assert (second["path"], second["suggestion"]) == ('/b/two, "2".jpg', "remove")
    assert (tmp_path / "found.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_no_cell_is_a_formula_and_no_name_breaks_the_table(tmp_path: Path) -> None:
    group = group_of(
        member("/a/one.jpg", camera="=HYPERLINK(1)"), member("/b/\udcff\n.jpg", camera="=HYPERLINK(1)")
    )
    export_groups([group], tmp_path / "found.csv")
    rows = rows_of(tmp_path / "found.csv")
    assert {row["camera"] for row in rows} == {"'=HYPERLINK(1)"}
    assert sorted(row["path"] for row in rows) == ["/a/one.jpg", "/b/\\udcff\n.jpg"]


def test_json_is_what_the_command_line_prints(tmp_path: Path) -> None:
    export_groups([group_of(member("/a/one.jpg"), member("/b/\udcff.jpg"))], tmp_path / "found.JSON")
    document = json.loads((tmp_path / "found.JSON").read_text(encoding="ascii"))
    paths = [each["path"] for each in document["groups"][0]["members"]]
    assert sorted(paths) == ["/a/one.jpg", "/b/\udcff.jpg"]


def test_another_ending_and_a_folder_that_is_not_there_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"must end in \.csv or \.json"):
        export_groups([], tmp_path / "found.xls")
    with pytest.raises(LibraryError, match="cannot be written"):
        export_groups([], tmp_path / "none" / "found.csv")
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_the_user_beside_the_exported_one_stays(tmp_path: Path) -> None:
    beside = tmp_path / "found.csv.new"
    beside.write_text("the user's own")
    export_groups([], tmp_path / "found.csv")
    write_list("Album", [], tmp_path / "found.csv")
    assert beside.read_text() == "the user's own"
