"""clean, history, undo and removed, as their users and other programs see them."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Program


@pytest.fixture
def cleaned(program: Program, photos: Path) -> tuple[Program, Path]:
    """Two of three doubles' twins moved out, all by the real commands."""
    for name in ("hat-01.jpg", "hat-02.jpg"):
        shutil.copyfile(photos / "hat" / name, photos / f"copy of {name}")
    (photos / "copy of hat-01.xmp").write_text("<x/>")
    assert program("index", photos).code == 0
    ran = program("clean", "--keep", "in:" + str(photos / "hat"), "--apply", "--json")
    assert ran.code == 0, ran.err
    assert ran.json["removed"] == 2
    assert len(ran.json["moves"]) == 3
    return program, photos


def test_what_was_removed_is_listed_and_comes_back(cleaned) -> None:
    program, photos = cleaned
    items = program("removed", "list", "--json").json["items"]
    assert {Path(item["was"]).name for item in items} == {
        "copy of hat-01.jpg",
        "copy of hat-01.xmp",
        "copy of hat-02.jpg",
    }
    assert all(set(item) == {"path", "was", "operation", "bytes"} for item in items)
    assert all(os.path.isfile(item["path"]) for item in items)
    ran = program("removed", "restore", photos / "copy of hat-01.jpg", "--json")
    assert (ran.code, ran.json) == (0, {"operation": 1, "restored": 2, "failed": []})
    (photos / "copy of hat-02.jpg").write_bytes(b"taken")
    ran = program("undo", "--json")
    assert (ran.code, ran.json["restored"]) == (3, 0)
    assert ran.json["failed"] == [
        {"path": str(photos / "copy of hat-02.jpg"), "reason": "another file lies there now"}
    ]
    (photos / "copy of hat-02.jpg").unlink()
    assert program("undo", 1).out == "Put back 1 file\n"
    (operation,) = program("history", "--json").json["operations"]
    assert set(operation) == {"id", "what", "when", "files", "undone"}
    assert (operation["id"], operation["files"], operation["undone"]) == (1, 3, True)
    assert program("history").out.rstrip().endswith("Cleaned up identical files (3 files, undone)")
    again = program("undo")
    assert (again.code, again.err) == (1, "There is nothing to undo.\n")
    assert program("status", "--json").json["files"] == 14


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the trash of freedesktop.org")
def test_emptying_only_tells_unless_it_is_applied_and_keeps_last_copies(cleaned, tmp_path) -> None:
    program, photos = cleaned
    (photos / "hat" / "hat-02.jpg").rename(tmp_path / "away.jpg")
    assert "Nothing was changed" in program("removed", "empty").out
    ran = program("removed", "empty", "--apply", XDG_DATA_HOME=str(tmp_path / "home"))
    assert "once the trash is emptied" in ran.out
    assert "copy of hat-02.jpg: no other copy of it is left: restore it" in ran.err
    assert ran.code == 3
    trashed = {path.name for path in (tmp_path / "home" / "Trash" / "files").iterdir()}
    assert trashed == {"copy of hat-01.jpg", "copy of hat-01.xmp"}
    assert program("removed", "list").out.splitlines()[-1].startswith("1 removed file, ")
    (tmp_path / "away.jpg").rename(photos / "hat" / "hat-02.jpg")
    size = (photos / "hat" / "hat-02.jpg").stat().st_size
    document = program("removed", "empty", "--operation", 1, "--delete", "--apply", "--json").json
    assert (document["applied"], document["bytes"], document["freed"], document["kept"]) == (
        True,
        size,
        size,
        [],
    )
    assert [item["was"] for item in document["emptied"]] == [str(photos / "copy of hat-02.jpg")]
    assert not (program.library / ".photo-finder-removed").exists()


def test_nothing_done_yet_is_no_fault_and_nonsense_is_wrong_usage(program) -> None:
    assert program("history").out == "Nothing was done to any file yet.\n"
    assert program("removed", "list", "--json").json == {"items": []}
    assert program("removed", "empty", "--apply").code == 0
    assert program("removed", "restore").code == 2
    for unknown in (77, 10**30):
        assert program("undo", unknown).code == 2
