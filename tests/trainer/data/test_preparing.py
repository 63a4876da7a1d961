import io
import os
import shutil

import numpy as np
import pytest
from PIL import Image

from trainer.config import ShardsSection
from trainer.data.class_names import read_class_list
from trainer.data.inventory import read_picture, take_inventory
from trainer.data.pixels import is_plain_jpeg, model_input, model_input_of
from trainer.data.prepared_folder import PreparedReport
from trainer.data.preparing import PrepareOptions, prepare
from trainer.data.shards import find_shards, read_shard
from trainer.data.splitting import Split
from trainer.errors import TrainerError, TrainerUsageError


def silent(*_):
    pass


def prepared(source, out, **options) -> PreparedReport:
    return prepare(source, out, PrepareOptions(**options), silent)


def contents(folder):
    return [(found.image, found.label) for shard in find_shards([folder], []) for found in read_shard(shard)]


def test_photos_become_shards_with_names(class_folders, tmp_path):
    told = prepared(class_folders, tmp_path / "out", per_shard=5)
    assert [shard.name for shard in find_shards([tmp_path / "out"], [])] == [
        f"photos-0000{number}-of-00003-4.tfrec" for number in range(3)
    ]
    assert told.classes == ("more/blue", "things/green", "things/red")
    assert (told.records, told.kept, told.held_out_folder) == (12, 12, "")
    files = {
        path.read_bytes(): told.classes.index(path.parent.relative_to(class_folders).as_posix())
        for path in class_folders.rglob("*.jpg")
    }
    assert dict(contents(tmp_path / "out")) == files


def test_names_that_are_no_text_are_names(class_folders, tmp_path):
    (photo, *_others) = sorted(class_folders.rglob("*.jpg"))
    odd = os.fsdecode(b"caf\xe9")
    try:
        shutil.copytree(photo.parent, class_folders / odd / odd)
    except OSError:
        pytest.skip("this file system takes no such name")
    shutil.copyfile(photo, photo.with_name(f"z{odd}.jpg"))
    told = prepared(class_folders, tmp_path / "out")
    assert f"{odd}/{odd}" in told.classes
    assert prepared(class_folders, tmp_path / "out") == told
    section = ShardsSection(sources=("made here",), train_share=0.7, held_out_share=0.3)
    inventory = take_inventory(find_shards([tmp_path / "out"], []), section, None, silent)
    assert inventory.names == told.classes


def test_what_is_prepared_can_be_trained_on(class_folders, tmp_path):
    prepared(class_folders, tmp_path / "out")
    section = ShardsSection(sources=("made here",), train_share=0.7)
    inventory = take_inventory(find_shards([tmp_path / "out"], []), section, None, silent)
    assert inventory.names == ("more/blue", "things/green", "things/red")
    assert inventory.domains == ("more", "things")
    assert len(inventory.of(Split.TRAIN)) + len(inventory.of(Split.CLOSED)) == 12


def test_the_same_photos_give_the_same_bytes_and_a_second_time_costs_nothing(class_folders, tmp_path):
    first = prepared(class_folders, tmp_path / "a", dataset="made")
    prepared(class_folders, tmp_path / "b", dataset="made")
    for file in (tmp_path / "a").glob("*.tfrec"):
        assert (tmp_path / "b" / file.name).read_bytes() == file.read_bytes()
    said = []
    again = prepare(
        class_folders, tmp_path / "a", PrepareOptions(dataset="made"), lambda *what: said.append(what)
    )
    assert again == first
    assert said == []


def test_shards_mix_classes(class_folders, tmp_path):
    prepared(class_folders, tmp_path / "out")
    labels = [label for _, label in contents(tmp_path / "out")]
    assert labels != sorted(labels)


def test_a_folder_made_otherwise_is_not_touched(class_folders, tmp_path):
    prepared(class_folders, tmp_path / "out")
    before = contents(tmp_path / "out")
    with pytest.raises(TrainerUsageError, match="with other options"):
        prepared(class_folders, tmp_path / "out", per_class=2)
    assert contents(tmp_path / "out") == before
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    with pytest.raises(TrainerUsageError, match="was not made by prepare"):
        prepared(class_folders, tmp_path / "mine")
    assert (tmp_path / "mine" / "letter.txt").read_text() == "dear"


def test_an_interrupted_run_leaves_nothing_that_looks_complete_and_the_next_one_succeeds(
    class_folders, tmp_path
):
    def interrupt(activity, *_):
        if activity.startswith("writing"):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        prepare(class_folders, tmp_path / "out", PrepareOptions(per_shard=3), interrupt)
    assert not (tmp_path / "out").exists()
    assert prepared(class_folders, tmp_path / "out", per_shard=3).records == 12
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "photos"]


def test_a_strange_folder_where_shards_are_written_is_left_alone(class_folders, tmp_path):
    (tmp_path / "out.part").mkdir()
    (tmp_path / "out.part" / "letter.txt").write_text("dear")
    with pytest.raises(TrainerUsageError, match=r"prepare did not write letter\.txt"):
        prepared(class_folders, tmp_path / "out")


def test_a_class_has_no_more_photos_than_the_cap(class_folders, tmp_path):
    told = prepared(class_folders, tmp_path / "out", per_class=3)
    assert (told.records, told.above_cap) == (9, 3)
    assert np.bincount([label for _, label in contents(tmp_path / "out")]).tolist() == [3, 3, 3]


def test_held_out_classes_go_to_a_folder_beside_with_labels_that_follow(class_folders, tmp_path):
    told = prepared(class_folders, tmp_path / "out", held_out=("more/blue",), label_offset=100)
    assert told.classes == ("things/green", "things/red", "more/blue")
    assert {label for _, label in contents(tmp_path / "out")} == {100, 101}
    assert {label for _, label in contents(tmp_path / "out-held-out")} == {102}
    listed = read_class_list(tmp_path / "out-held-out")
    assert (listed.label_offset, listed.names, listed.domains) == (102, ("more/blue",), ("more",))
    assert (told.records, told.held_out_records) == (8, 4)


def test_the_two_folders_belong_together_after_an_interruption(class_folders, tmp_path):
    """The one that training reads comes last; without it both are made again."""
    first = prepared(class_folders, tmp_path / "out", held_out=("more/blue",))
    shutil.rmtree(tmp_path / "out")
    assert prepared(class_folders, tmp_path / "out", held_out=("more/blue",)) == first


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"held_out": ("cat",)}, "no class cat"),
        ({"side": 0}, "side: 0 is not within"),
        ({"quality": 101}, "quality: 101"),
        ({"per_shard": 0}, "photos in a shard: 0"),
        ({"label_offset": -1}, "label offset: -1"),
    ],
)
def test_options_that_make_no_sense_are_told(class_folders, tmp_path, options, told):
    with pytest.raises(TrainerUsageError, match=told):
        prepared(class_folders, tmp_path / "out", **options)


def test_holding_all_classes_out_is_told(class_folders, tmp_path):
    with pytest.raises(TrainerError, match="none of the 12 photos"):
        prepared(class_folders, tmp_path / "out", held_out=("more/blue", "things/green", "things/red"))


def test_photos_that_cannot_be_read_are_named_and_left_out(class_folders, tmp_path):
    whole = (class_folders / "things" / "red" / "0.jpg").read_bytes()
    (class_folders / "things" / "red" / "0.jpg").write_bytes(whole[: len(whole) // 2])
    (class_folders / "things" / "red" / "9.png").write_bytes(b"text")
    told = prepared(class_folders, tmp_path / "out")
    assert told.records == 11
    assert len(told.unreadable) == 2
    assert "0.jpg cannot be read" in told.unreadable[0]
    assert "9.png cannot be read" in told.unreadable[1]


def test_equal_and_near_equal_photos_are_used_once_also_across_classes(class_folders, tmp_path):
    red = class_folders / "things" / "red"
    photo = Image.open("assets/sample/hat/hat-01.jpg")
    photo.save(red / "p.jpg", quality=95)
    photo.resize((200, 220)).save(class_folders / "more" / "blue" / "p.jpg", quality=70)
    photo.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(red / "q.jpg", quality=80)
    shutil.copy(red / "1.jpg", red / "1b.jpg")
    told = prepared(class_folders, tmp_path / "out")
    kept = class_folders / "more" / "blue" / "p.jpg"
    assert set(told.repeated) == {
        (str(red / "1b.jpg"), str(red / "1.jpg")),
        (str(red / "p.jpg"), str(kept)),
        (str(red / "q.jpg"), str(kept)),
    }
    assert told.records == 13
    assert prepared(class_folders, tmp_path / "all", near=False).records == 15


def test_photos_are_made_upright_smaller_and_bare(tmp_path):
    for number, name in enumerate("ab"):
        (tmp_path / "in" / name).mkdir(parents=True)
        exif = Image.Exif()
        exif[0x0112] = 6
        exif[0x010F] = "a camera"
        random = np.random.default_rng(number)
        noise = random.integers(0, 256, (12, 16, 3), dtype=np.uint8)
        image = Image.fromarray(noise).resize((1200, 900), Image.Resampling.BICUBIC)
        image.save(tmp_path / "in" / name / "photo.jpg", exif=exif, comment="where I live", quality=95)
    told = prepared(tmp_path / "in", tmp_path / "out", side=300)
    assert told.kept == 0
    for data, label in contents(tmp_path / "out"):
        image = Image.open(io.BytesIO(data))
        assert image.size == (300, 400)
        assert is_plain_jpeg(data)
        assert not set(image.info) & {"exif", "icc_profile", "comment"}
        wanted = model_input(tmp_path / "in" / "ab"[label] / "photo.jpg", 64).astype(int)
        assert np.abs(model_input_of(data, 64) - wanted).mean() < 3


def test_other_formats_become_jpegs(tmp_path):
    for number, name in enumerate("ab"):
        (tmp_path / "in" / name).mkdir(parents=True)
        noise = np.random.default_rng(number).integers(0, 256, (5, 5, 4), dtype=np.uint8)
        Image.fromarray(noise).resize((90, 60)).save(tmp_path / "in" / name / "photo.png")
    prepared(tmp_path / "in", tmp_path / "out")
    section = ShardsSection(sources=("made here",), train_share=1.0)
    inventory = take_inventory(find_shards([tmp_path / "out"], []), section, None, silent)
    assert all(is_plain_jpeg(read_picture(inventory, record)) for record in range(2))


def test_no_photo_that_can_be_used_is_told(tmp_path):
    for name in "ab":
        (tmp_path / "in" / name).mkdir(parents=True)
        (tmp_path / "in" / name / "1.jpg").write_bytes(b"text")
    with pytest.raises(TrainerError, match=r"none of the 2 photos .*1\.jpg cannot be read"):
        prepared(tmp_path / "in", tmp_path / "out")
