"""have, as its users and other programs see it."""

import os
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import SAMPLE


@pytest.fixture
def card(tmp_path: Path, indexed) -> Path:
    """A card with one photo that the library has, one that it has not, and an empty file."""
    _program, folder = indexed
    dump = tmp_path / "card" / "DCIM"
    dump.mkdir(parents=True)
    photo = folder / "hat" / "hat-01.jpg"
    shutil.copyfile(photo, dump / "IMG_1.jpg")
    shutil.copyfile(SAMPLE / "t-shirt" / "t-shirt-01.jpg", dump / os.fsdecode(b"new\n\xff.jpg"))
    return dump


def test_new_and_present_are_told_apart(indexed, card) -> None:
    program, folder = indexed
    ran = program("have", card, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.json["new"] == [f"{card}/new\n\udcff.jpg"]
    assert ran.json["present"] == [
        {
            "path": str(card / "IMG_1.jpg"),
            "library_path": str(folder / "hat" / "hat-01.jpg"),
            "kind": "identical",
            "better": False,
            "offline": False,
            "probability": 1.0,
            "relation": [],
        }
    ]
    assert ran.json["skipped"] == []
    assert program("status", "--json").json["files"] == 30


def test_people_see_odd_names_safely_and_what_could_not_be_read(indexed, card) -> None:
    program, folder = indexed
    (card / "empty.jpg").touch()
    ran = program("have", card)
    assert ran.code == 3
    assert f"new      {card}/new\\n\\xff.jpg" in ran.out
    assert f"as {folder}/hat/hat-01.jpg" in ran.out
    assert ran.out.splitlines()[-1] == "New: 1. In the library already: 1."
    assert f"{card}/empty.jpg: the file is empty" in ran.err


def test_a_folder_that_does_not_exist_is_told(indexed, card) -> None:
    program, _folder = indexed
    ran = program("have", card / "none")
    assert (ran.code, ran.out) == (1, "")
    assert "does not exist" in ran.err
