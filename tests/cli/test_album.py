"""photo-finder album, as its users and other programs see it. What albums do is tried beside the library."""

import os
import shutil
from dataclasses import replace


def test_an_album_is_filled_shown_exported_deleted_and_brought_back(program, photos) -> None:
    program("index", photos)
    last = max(photos.rglob("*.jpg"))
    ran = program("album", "add", "Best of  2025", last, photos / "hat", photos / "nowhere.jpg", "--json")
    assert (ran.code, ran.json["added"], ran.json["name"]) == (3, 7, "Best of 2025")
    assert [each["path"] for each in ran.json["skipped"]] == [str(photos / "nowhere.jpg")]
    shown = program("album", "show", "best of 2025", "--json").json
    assert (shown["members"][0], len(shown["members"]), shown["missing"]) == (str(last), 7, 0)
    program("album", "move", "best of 2025", last)
    assert program("album", "show", "best of 2025").out.splitlines()[-1] == str(last)
    out = photos.parent / "out"
    done = program("album", "export", "best of 2025", out, "--numbered", "--json").json
    assert (done["files"], done["linked"], done["way"], done["skipped"]) == (7, 0, "copies", [])
    assert max(os.listdir(out / "Best of 2025")) == f"7 {last.name}"
    ran = program("album", "export", "best of 2025", out)
    assert (ran.code, len(ran.err.splitlines())) == (2, 1)
    assert "is there already" in ran.err
    program("album", "delete", "best of 2025")
    assert program("album", "restore").out == "The album Best of 2025 is there again.\n"


def test_groups_become_albums_and_no_file_is_touched(program, photos) -> None:
    program("index", photos)
    before = sorted(photos.rglob("*"))
    told = program("group", "--by", "looks", "--as-albums", "--json", "--apply").json
    assert [each["photos"] for each in told["albums"]] == [len(each["members"]) for each in told["groups"]]
    assert (told["applied"], told["moves"], told["operation"]) == (True, [], None)
    assert sorted(photos.rglob("*")) == before
    assert len(program("album", "list", "--json").json["albums"]) == len(told["groups"]) > 0
    ran = program("group", "--as-albums", "--copy")
    assert (ran.code, len(ran.err.splitlines())) == (2, 1)


def test_what_is_not_in_an_album_cannot_be_put_elsewhere_in_it(indexed, tmp_path) -> None:
    program, folder = indexed
    program = replace(program, library=shutil.copytree(program.library, tmp_path / "own"))
    program("album", "add", "hats", folder / "hat")
    ran = program("album", "move", "hats", folder / "shoes" / "shoes-01.jpg")
    assert (ran.code, ran.out) == (2, "")
    assert "None of these files is a photo of the album hats." in ran.err
