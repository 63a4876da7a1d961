import pytest

from trainer.data.photo_lists import read_source
from trainer.errors import TrainerUsageError


def test_class_folders_give_labels_and_the_data_set_above_them(class_folders):
    photos = read_source(class_folders)
    assert {(photo.label, photo.domain) for photo in photos} == {
        ("more/blue", "more"),
        ("things/green", "things"),
        ("things/red", "things"),
    }
    assert {photo.domain for photo in read_source(class_folders / "things")} == {""}


@pytest.mark.parametrize(("name", "comma"), [("photos.csv", ","), ("photos.tsv", "\t")])
def test_a_list_gives_paths_relative_to_itself(tmp_path, name, comma):
    rows = [["label", "path", "domain"], ["a cat", "one/1.jpg", "pets"], ["dög", "/far/2.jpg", ""]]
    (tmp_path / name).write_text("\n".join(comma.join(row) for row in rows), encoding="utf-8-sig")
    first, second = read_source(tmp_path / name)
    assert (first.path, first.label, first.domain) == (tmp_path / "one" / "1.jpg", "a cat", "pets")
    assert (second.path.as_posix(), second.label, second.domain) == ("/far/2.jpg", "dög", "")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("path,kind\n1.jpg,a\n", "has no column label"),
        ("1.jpg,a\n", "has no column path"),
        ("path,label\n", "holds no photo"),
        ("", "has no column path"),
        ("path,label\n1.jpg,a\n2.jpg\n", "line 3 .* lacks a path or a label"),
        ("path,label,domain\n1.jpg,a,x\n2.jpg,a,y\n", "the class a into two domains, x and y"),
    ],
)
def test_what_is_wrong_with_a_list_is_told(tmp_path, text, told):
    (tmp_path / "photos.csv").write_text(text, encoding="utf-8")
    with pytest.raises(TrainerUsageError, match=told):
        read_source(tmp_path / "photos.csv")


def test_a_list_that_is_no_text_is_told(tmp_path):
    (tmp_path / "photos.csv").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(TrainerUsageError, match=r"photos\.csv cannot be read"):
        read_source(tmp_path / "photos.csv")
