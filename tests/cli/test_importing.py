"""have --import and clean --hard-link, as their users and other programs see them."""

import os
import shutil


def _card(tmp_path, photos):
    """A card with one photo that the library has, and two that it has not, one with a sidecar."""
    card = tmp_path / "card"
    (card / "DCIM").mkdir(parents=True)
    known = photos / "hat" / "hat-01.jpg"
    shutil.copyfile(known, card / "DCIM" / "IMG_1.jpg")
    for number in (2, 3):
        shutil.move(photos / "hat" / f"hat-0{number}.jpg", card / "DCIM" / f"IMG_{number}.jpg")
    (card / "DCIM" / "IMG_2.xmp").write_text("about it")
    return card


def _below(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_new_photos_come_in_with_what_belongs_to_them_and_go_again(program, photos, tmp_path) -> None:
    card, into = _card(tmp_path, photos), photos / "new"
    program("index", photos)
    told = program("have", card, "--import", into, "--json").json
    assert (told["applied"], told["operation"], into.exists()) == (False, None, False)
    assert sorted(each["to"] for each in told["imported"]) == [
        str(into / "DCIM" / name) for name in ("IMG_2.jpg", "IMG_2.xmp", "IMG_3.jpg")
    ]
    ran = program("have", card, "--import", into, "--apply")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[-1].startswith("Copied: 3 files, ")
    assert _below(into) == ["DCIM/IMG_2.jpg", "DCIM/IMG_2.xmp", "DCIM/IMG_3.jpg"]
    assert len(_below(card)) == 4
    assert program("index", photos, "--json").json["indexed"] == 2
    assert program("have", card, "--json").json["new"] == []
    assert program("history", "--json").json["operations"][0]["what"] == "Imported new photos"
    assert program("undo", "--json").json["restored"] == 3
    assert not into.exists()
    assert len(_below(card)) == 4


def test_a_folder_within_the_card_is_refused(program, photos, tmp_path) -> None:
    card = _card(tmp_path, photos)
    program("index", photos)
    ran = program("have", card, "--import", card / "DCIM", "--apply")
    assert ran.code == 2
    assert len(ran.err.splitlines()) == 1


def test_a_hard_link_stays_in_the_place_of_an_identical_file(program, photos) -> None:
    first, copy = photos / "hat" / "hat-01.jpg", photos / "shoes" / "hat-01 (1).jpg"
    shutil.copyfile(first, copy)
    program("index", photos)
    ran = program("clean", "--hard-link", "--apply", "--json")
    assert (ran.code, ran.json["removed"]) == (0, 1)
    assert ran.json["linked"] == [{"path": str(copy), "source": str(first)}]
    assert os.path.samefile(first, copy)
    assert program("index", photos, "--json").json["skipped"] == []
    assert program("clean", "--json").json["removed"] == 0
    assert program("undo").code == 0
    assert not os.path.samefile(first, copy)
    assert first.read_bytes() == copy.read_bytes()
    assert program("clean", "--kind", "copy", "--hard-link").code == 2
