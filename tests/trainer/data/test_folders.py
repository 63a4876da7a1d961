import pytest

from trainer.data.folders import read_class_folders, unknown_labels
from trainer.errors import TrainerUsageError


def test_labels_are_folders_below_the_root_in_order(class_folders):
    photos = read_class_folders(class_folders)
    assert [photo.label for photo in photos] == ["more/blue"] * 4 + ["things/green"] * 4 + ["things/red"] * 4
    assert [photo.path.name for photo in photos[:4]] == ["0.jpg", "1.jpg", "2.jpg", "3.jpg"]
    assert {photo.collection for photo in photos} == {"more", "things"}


def test_left_out_labels_and_other_files_are_not_read(class_folders):
    (class_folders / "things" / "red" / "notes.txt").write_text("no photo")
    (class_folders / "stray.jpg").write_bytes(b"not in a class")
    photos = read_class_folders(class_folders, leave_out=["more/blue"])
    assert len(photos) == 8
    assert unknown_labels(photos, ["things/red", "more/blue"]) == ("more/blue",)


def test_a_folder_without_two_classes_is_refused(class_folders, tmp_path):
    with pytest.raises(TrainerUsageError, match="no two folders"):
        read_class_folders(class_folders / "more")
    with pytest.raises(TrainerUsageError, match="not a folder"):
        read_class_folders(tmp_path / "absent")
