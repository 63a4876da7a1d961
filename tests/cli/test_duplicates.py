"""duplicates and clean, as their users and other programs see them."""

import json
import os
import shutil
from pathlib import Path

import pytest
from PIL import Image

from tests.unit.faults import disks

DAY_NS = 86_400 * 10**9


def _copy(source: Path, target: Path, days_later: int = 1) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    time = source.stat().st_mtime_ns + days_later * DAY_NS
    os.utime(target, ns=(time, time))
    return target


@pytest.fixture
def cluttered(program, photos):
    """A library with three files of one photo, one under two names, and a tie that nothing decides."""
    hat = photos / "hat"
    first = hat / "hat-01.jpg"
    _copy(first, hat / "hat-01 (1).jpg")
    _copy(first, photos / os.fsdecode(b"odd\n\xff.jpg"), 2)
    os.link(hat / "hat-02.jpg", hat / "second name.jpg")
    _copy(hat / "hat-03.jpg", hat / "hat-0x.jpg", 0)
    assert program("index", photos).code == 0
    return program, photos


def _photos(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*.jpg") if not any(p.startswith(".") for p in path.parts)}


def test_the_document_of_duplicates_has_its_shape(cluttered) -> None:
    program, photos = cluttered
    ran = program("duplicates", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert set(ran.json) == {"groups", "photos", "seconds", "skipped"}
    assert ran.json["photos"] == 12
    group, tie = ran.json["groups"]
    first, hat = photos / "hat" / "hat-01.jpg", photos / "hat"
    assert set(group) == {"id", "kind", "keep", "why", "decided", "bytes", "weakest", "members"}
    assert (group["kind"], group["keep"], group["decided"]) == ("identical", str(first), True)
    assert group["why"] == "its name has no mark of a copy, then the oldest of 2"
    assert group["bytes"] == 2 * first.stat().st_size
    assert [member["path"] for member in group["members"]] == [
        str(first),
        f"{photos}/odd\n\udcff.jpg",
        str(hat / "hat-01 (1).jpg"),
    ]
    assert group["members"][2] == {
        "path": str(hat / "hat-01 (1).jpg"),
        "similarity": 1.0,
        "probability": 1.0,
        "relation": [],
        "doubtful": False,
        "offline": False,
        "same_file_as": None,
    }
    assert (tie["decided"], tie["why"], tie["bytes"]) == (False, "", 0)


def test_duplicates_for_people_show_what_is_kept_and_odd_names_safely(cluttered) -> None:
    program, photos = cluttered
    ran = program("duplicates")
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert f"  keep  {photos}/hat/hat-01.jpg" in lines
    assert f"  goes  {photos}/odd\\n\\xff.jpg" in lines
    assert f"  ?     {photos}/hat/hat-03.jpg" in lines
    assert lines[-1].startswith("5 files in 2 groups; cleaning would free ")


def test_names_of_one_file_are_marked(program, photos) -> None:
    hat = photos / "hat"
    os.link(hat / "hat-01.jpg", hat / "another name.jpg")
    _copy(hat / "hat-01.jpg", photos / "copy.jpg")
    program("index", photos)
    (group,) = program("duplicates", "--json").json["groups"]
    assert group["keep"] == str(hat / "hat-01.jpg")
    same = {member["path"]: member["same_file_as"] for member in group["members"]}
    assert same[str(hat / "another name.jpg")] == str(hat / "hat-01.jpg")
    assert same[str(photos / "copy.jpg")] is None
    moves = program("clean", "--json").json["moves"]
    assert [move["from"] for move in moves] == [str(photos / "copy.jpg")]


def test_scope_and_rules_are_passed_on(cluttered) -> None:
    program, photos = cluttered
    inside = program("duplicates", "--in", photos / "hat", "--json").json
    assert [len(group["members"]) for group in inside["groups"]] == [2, 2]
    assert inside["photos"] == 6
    apart = program("duplicates", "--not-within", photos / "hat", "--json").json
    assert [len(group["members"]) for group in apart["groups"]] == [2]
    against = program("duplicates", "--against", photos / "hat", "--json").json
    assert [group["keep"] for group in against["groups"]] == [str(photos / "hat" / "hat-01.jpg")]
    ruled = program("duplicates", "--keep", "newest", "--keep", "alphabetical", "--json").json
    assert [group["keep"] for group in ruled["groups"]] == [
        f"{photos}/odd\n\udcff.jpg",
        str(photos / "hat" / "hat-03.jpg"),
    ]


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["duplicates", "--kind", "copy", "--precision", "100"], "precision"),
        (["clean", "--kind", "copy", "--precision", "0.5"], "precision"),
        (["duplicates", "not", "one.jpg"], "two photos"),
        (["duplicates", "take-back", "/none/a.jpg", "/none/b.jpg"], "/none/a.jpg cannot be read"),
        (["duplicates", "--kind", "twin"], "there are identical, copy, burst, lookalike"),
        (["clean", "--keep", "bigest"], "never:FOLDER, least-edited, "),
        (["clean", "--keep", "never:/none/archive", "--apply"], "no folder /none/archive"),
        (["duplicates", "--in", "/none"], "no folder /none"),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_sentence(program, args, says) -> None:
    ran = program(*args)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err
    assert ran.err.count("\n") == 1


def test_an_empty_library_has_no_duplicates(program) -> None:
    assert program("duplicates").out == "No identical files; --kind copy looks for edited copies.\n"
    assert program("duplicates", "--kind", "identical,copy").out == "No duplicates.\n"
    assert program("clean", "--json").json["removed"] == 0


def test_clean_without_apply_only_tells(cluttered) -> None:
    program, photos = cluttered
    before = _photos(photos)
    ran = program("clean", "--json")
    assert ran.code == 0
    assert set(ran.json) == {
        *("applied", "kept", "removed", "bytes", "undecided", "operation", "moves", "skipped", "unmatched"),
        *("linked", "carried"),
    }
    size = (photos / "hat" / "hat-01.jpg").stat().st_size
    told = {key: ran.json[key] for key in ("applied", "kept", "removed", "bytes", "undecided", "operation")}
    assert told == {
        "applied": False,
        "kept": 1,
        "removed": 2,
        "bytes": 2 * size,
        "undecided": 2,
        "operation": None,
    }
    assert ran.json["moves"][1] == {
        "from": str(photos / "hat" / "hat-01 (1).jpg"),
        "to": None,
        "keeper": str(photos / "hat" / "hat-01.jpg"),
    }
    assert json.loads(program("clean", "--dry-run", "--json").out) == ran.json
    said = program("clean").out
    assert "To go: 2 files" in said
    assert "Undecided: 2 files in 1 group" in said
    assert "Nothing was changed" in said
    assert f"goes  {photos}/odd\\n\\xff.jpg" in said
    assert _photos(photos) == before


def test_clean_moves_out_and_undo_brings_back(cluttered) -> None:
    program, photos = cluttered
    before = _photos(photos)
    ran = program("clean", "--apply", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert (ran.json["applied"], ran.json["removed"], ran.json["undecided"]) == (True, 2, 2)
    assert before - _photos(photos) == {"hat-01 (1).jpg", os.fsdecode(b"odd\n\xff.jpg")}
    assert all(os.path.exists(os.fsencode(move["to"])) for move in ran.json["moves"])
    assert len(program("duplicates", "--json").json["groups"]) == 1
    undone = program("undo", ran.json["operation"], "--json")
    assert (undone.code, undone.json["restored"]) == (0, 2)
    assert _photos(photos) == before


def test_files_that_changed_are_left_alone_and_named(cluttered) -> None:
    program, photos = cluttered
    changed = photos / "hat" / "hat-01 (1).jpg"
    changed.write_bytes(b"another picture")
    ran = program("clean", "--apply")
    assert ran.code == 3
    assert f"{changed}: it was changed since it was indexed" in ran.err
    assert "To go: 1 file," in ran.out
    assert "Moved out: 1 file," in ran.out
    assert changed.read_bytes() == b"another picture"


def _smaller(source: Path, target: Path) -> Path:
    with Image.open(source) as image:
        image.resize((image.width * 7 // 10, image.height * 7 // 10)).save(target, quality=85)
    return target


def test_copies_are_found_parted_by_a_verdict_and_cleaned(program, photos) -> None:
    first = photos / "hat" / "hat-05.jpg"
    small = _smaller(first, photos / "small.jpg")
    program("index", photos)
    ran = program("duplicates", "--kind", "copy", "--json")
    assert (ran.code, ran.err, ran.json["skipped"]) == (0, "", [])
    (group,) = ran.json["groups"]
    assert (group["kind"], group["keep"], group["decided"]) == ("copy", str(first), True)
    told = group["members"][1]
    assert (told["path"], told["relation"], told["doubtful"]) == (str(small), ["resized"], False)
    assert told["probability"] == group["weakest"] >= 0.95
    assert "(resized)" in program("duplicates", "--kind", "copy").out

    assert program("duplicates", "not", first, small).code == 0
    assert program("duplicates", "--kind", "copy").out == "No duplicates.\n"
    said_of = program("duplicates", "verdicts", "--json").json
    assert said_of["decided"] == {"groups": 1, "wrong": 1}
    (said,) = said_of["not_duplicates"]
    assert sorted([*said["first"], *said["second"]]) == sorted([str(first), str(small)])
    assert program("duplicates", "take-back", small, first).code == 0

    ran = program("clean", "--kind", "identical,copy", "--apply", "--json")
    assert [move["from"] for move in ran.json["moves"]] == [str(small)]
    assert first.exists()
    assert program("history", "--json").json["operations"][0]["what"] == "Cleaned up copies"

    decided = program("duplicates", "verdicts").out.splitlines()[-1]
    assert decided == "Of the 1 group of copies that you decided, 0 were wrong."
    program("undo")
    assert program("duplicates", "verdicts").out == "0 pairs said to be no duplicates\n"


def test_a_library_that_can_only_be_read_shows_what_is_known(program, photos, tmp_path) -> None:
    small = _smaller(photos / "hat" / "hat-05.jpg", photos / "small.jpg")
    program("index", photos)
    program("duplicates", "--kind", "copy")
    _smaller(photos / "hat" / "hat-06.jpg", photos / "new.jpg")
    program("index", photos)
    with disks.read_only(program.library):
        ran = program("duplicates", "--kind", "copy", "--json")
        assert ran.err == "The library cannot be written: 1 photo was not compared.\n"
        assert (ran.code, [g["members"][1]["path"] for g in ran.json["groups"]]) == (0, [str(small)])
        assert program("clean", "--kind", "copy", "--json").json["removed"] == 1
        assert program("have", photos / "hat").code == 0
        for words in (("history",), ("removed", "list"), ("duplicates", "verdicts"), ("keep", "list")):
            assert program(*words).code == 0


def test_groups_are_written_into_a_table(cluttered, tmp_path) -> None:
    program, _photos = cluttered
    ran = program("duplicates", "--export", tmp_path / "found.csv")
    assert ran.code == 0
    rows = (tmp_path / "found.csv").read_text(encoding="utf-8-sig").splitlines()
    assert rows[0].startswith("group,kind,suggestion,path,")
    assert sum(",keep," in row for row in rows) == 1
    assert program("duplicates", "--export", tmp_path / "found.txt").code == 2


def test_rules_are_saved_under_a_name_and_used(cluttered) -> None:
    program, photos = cluttered
    assert program("keep", "list").out == "No sets are saved.\n"
    assert program("keep", "save", "last", "newest,longest-name").code == 0
    assert program("keep", "list", "--json").json == {
        "sets": [{"name": "last", "keep": "newest,longest-name"}]
    }
    groups = program("duplicates", "--keep", "last", "--json").json["groups"]
    assert groups[0]["keep"] == f"{photos}/odd\n\udcff.jpg"
    assert program("keep", "save", "oldest", "newest").code == 2
    assert program("keep", "remove", "last").code == 0
    assert program("duplicates", "--keep", "last").code == 2


def test_a_file_that_cannot_be_compared_is_named(program, photos) -> None:
    small = _smaller(photos / "hat" / "hat-05.jpg", photos / "small.jpg")
    program("index", photos)
    small.unlink()
    ran = program("duplicates", "--kind", "copy", "--json")
    assert ran.code == 3
    assert f"{small}: the file is no longer there" in ran.err
    assert [skipped["path"] for skipped in ran.json["skipped"]] == [str(small)]
