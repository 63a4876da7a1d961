import io
import itertools
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageCms

from trainer.config import AugmentationSection, ShardsSection
from trainer.data.inventory import read_picture, take_inventory
from trainer.data.ordering import training_order
from trainer.data.pixels import model_input_of
from trainer.data.shards import ShardError, write_shard
from trainer.data.splitting import Split
from trainer.data.stream import StreamPlan, ordered_batches, training_batches
from trainer.errors import TrainerUsageError

EVERYTHING = AugmentationSection(flip=True, crop=0.4, colour=0.5, cutout=0.3, randaugment=2)
PLAN = StreamPlan(batch=8, side=32, seed=3)
LEVELS = 3
"""Difference, of 255, that two decoders' rounding may make."""


def some(batches, count):
    return list(itertools.islice(batches, count))


def same(first, second):
    return all(np.array_equal(one, other) for one, other in zip(first, second, strict=True))


def of(folder, records, **changes):
    folder.mkdir(exist_ok=True)
    write_shard(folder / f"made-{len(records)}.tfrec", iter(records))
    section = ShardsSection(sources=("made here",), train_share=1.0, **changes)
    return take_inventory([folder / f"made-{len(records)}.tfrec"], section, None, lambda *_: None)


def test_a_batch_is_the_photos_of_its_records(inventory):
    images, labels, records = next(training_batches(inventory, PLAN, 0))
    assert images.shape == (8, 32, 32, 3)
    assert (images.dtype, labels.dtype, records.dtype) == (np.uint8, np.int32, np.int64)
    assert np.array_equal(labels, inventory.label[records])
    for image, record in zip(images, records, strict=True):
        wanted = model_input_of(read_picture(inventory, int(record)), 32)
        assert np.abs(image.astype(int) - wanted).max() <= LEVELS


def test_the_stream_has_each_training_record_once_an_epoch_in_the_order_told(inventory):
    chosen = inventory.of(Split.TRAIN)
    stream = np.concatenate([records for _, _, records in some(training_batches(inventory, PLAN, 0), 12)])
    for epoch in range(2):
        part = stream[epoch * len(chosen) : (epoch + 1) * len(chosen)]
        assert np.array_equal(part, chosen[training_order(len(chosen), PLAN.seed, epoch)])


@pytest.mark.parametrize("augmentation", [AugmentationSection(), EVERYTHING])
def test_a_stream_that_goes_on_at_a_step_is_the_very_same(inventory, augmentation):
    plan = replace(PLAN, augmentation=augmentation)
    whole = some(training_batches(inventory, plan, 0), 9)
    for step in (1, 6):
        rest = some(training_batches(inventory, plan, step), 3)
        assert all(same(*pair) for pair in zip(rest, whole[step : step + 3], strict=True))


def test_varied_photos_differ_from_epoch_to_epoch_and_from_seed_to_seed(inventory):
    plan = replace(PLAN, augmentation=EVERYTHING, batch=len(inventory.of(Split.TRAIN)))
    shown = []
    for seed in (1, 2):
        for images, _, records in some(training_batches(inventory, replace(plan, seed=seed), 0), 2):
            shown.append(images[np.argsort(records)])
    for first, second in itertools.combinations(shown, 2):
        assert np.mean([np.array_equal(*pair) for pair in zip(first, second, strict=True)]) < 0.1


def test_processes_together_read_what_one_reads(inventory):
    plan = replace(PLAN, augmentation=EVERYTHING)
    whole = some(training_batches(inventory, plan, 2), 3)
    parts = [
        some(training_batches(inventory, replace(plan, process=process, processes=4), 2), 3)
        for process in range(4)
    ]
    for step in range(3):
        together = [np.concatenate([part[step][place] for part in parts]) for place in range(3)]
        assert same(together, whole[step])


def test_records_before_the_first_step_are_not_read(inventory):
    chosen = inventory.of(Split.TRAIN)
    first = chosen[training_order(len(chosen), PLAN.seed, 0)[0]]
    spoil(inventory, int(first))
    steps = len(chosen) // PLAN.batch
    assert len(some(training_batches(inventory, PLAN, 1), steps - 1)) == steps - 1


def test_records_may_be_named(inventory):
    wanted = inventory.of(Split.CLOSED)
    _, _, records = next(training_batches(inventory, replace(PLAN, batch=4), 0, records=wanted))
    assert set(records) <= set(wanted)


def test_ordered_batches_have_each_record_once_and_a_short_end(inventory):
    wanted = np.array([7, 3, 38, 12, 0], dtype=np.int64)
    batches = list(ordered_batches(inventory, wanted, 2, 32))
    assert [len(images) for images, _, _ in batches] == [2, 2, 1]
    assert np.concatenate([records for _, _, records in batches]).tolist() == wanted.tolist()
    assert list(ordered_batches(inventory, wanted[:0], 2, 32)) == []


def spoil(inventory, record):
    """Overwrite a record's bytes in its shard."""
    with inventory.shards[inventory.shard[record]].open("r+b") as shard:
        shard.seek(int(inventory.offset[record]) + 60)
        shard.write(bytes(int(inventory.length[record]) - 120))


def test_a_record_that_was_spoilt_is_named(inventory):
    spoil(inventory, 26)
    with pytest.raises(ShardError) as failure:
        some(training_batches(inventory, PLAN, 0, records=np.arange(40)), 5)
    assert inventory.place(26) in str(failure.value)
    assert "again" in str(failure.value)


@pytest.mark.parametrize("share", [0.3, 0.9])
def test_a_picture_that_is_cut_off_is_named_and_those_before_it_are_read(tmp_path, records, share):
    image, label = records[17]
    records[17] = (image[: int(share * len(image))], label)
    inventory = of(tmp_path / "cut", records)
    got = []
    with pytest.raises(ShardError, match=r"record 17 of the shard .* is no whole picture"):
        got.extend(ordered_batches(inventory, np.arange(40), 4, 32))
    assert len(got) == 4


def test_a_shard_that_went_away_is_named(inventory):
    gone = inventory.shards[1]
    gone.rename(gone.with_suffix(".away"))
    with pytest.raises(ShardError, match=rf"{gone.name} cannot be read"):
        list(ordered_batches(inventory, np.arange(40), 4, 32))


def test_what_cannot_be_streamed_is_told(inventory):
    with pytest.raises(TrainerUsageError, match="no record to train on"):
        next(training_batches(inventory, PLAN, 0, records=np.zeros(0, np.int64)))
    with pytest.raises(TrainerUsageError, match="a batch of 8 cannot be shared evenly by 3 processes"):
        next(training_batches(inventory, replace(PLAN, processes=3), 0))


def saved(image, kind="JPEG", **options):
    written = io.BytesIO()
    image.save(written, kind, **options)
    return written.getvalue()


def kinds_of_pictures():
    random = np.random.default_rng(1)
    image = Image.fromarray(random.integers(0, 256, (9, 12, 3), dtype=np.uint8)).resize((400, 300), 3)
    exif = Image.Exif()
    exif[0x0112] = 6
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    return {
        "plain": saved(image, quality=92),
        "large": saved(image.resize((2000, 1500)), quality=92),
        "progressive": saved(image, progressive=True),
        "grey": saved(image.convert("L")),
        "turned": saved(image, exif=exif),
        "profile": saved(image, icc_profile=lab),
        "four inks": saved(image.convert("CMYK")),
        "png": saved(image, "PNG"),
        "webp": saved(image, "WEBP"),
        "palette": saved(image.quantize(16), "GIF"),
    }


def test_pictures_of_all_kinds_come_out_as_the_trainers_other_way_gives_them(tmp_path):
    files = kinds_of_pictures()
    inventory = of(tmp_path / "kinds", [(file, 0) for file in files.values()])
    ((images, _, _),) = ordered_batches(inventory, np.arange(len(files)), len(files), 48)
    for (kind, file), image in zip(files.items(), images, strict=True):
        difference = np.abs(image.astype(int) - model_input_of(file, 48))
        assert difference.max() <= LEVELS, kind
        assert difference.mean() < 0.5, kind


def test_pictures_of_all_kinds_can_be_varied(tmp_path):
    files = kinds_of_pictures()
    inventory = of(tmp_path / "kinds", [(file, 0) for file in files.values()])
    plan = StreamPlan(batch=10, side=48, seed=1, augmentation=replace(EVERYTHING, crop=0.1))
    images, _, _ = next(training_batches(inventory, plan, 0))
    assert images.shape == (10, 48, 48, 3)
    assert all(image.std() > 1 for image in images)


def test_a_process_with_a_stream_under_way_can_end(shard_folder):
    program = f"""
from pathlib import Path
from trainer.config import ShardsSection
from trainer.data.inventory import take_inventory
from trainer.data.shards import find_shards
from trainer.data.stream import StreamPlan, training_batches
shards = find_shards([Path({str(shard_folder)!r})], [])
inventory = take_inventory(shards, ShardsSection(sources=("made here",)), None, lambda *_: None)
stream = training_batches(inventory, StreamPlan(8, 32, 1), 0)
print(next(stream)[0].shape)
"""
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=120, check=False
    )
    assert (ended.returncode, ended.stdout.strip()) == (0, "(8, 32, 32, 3)"), ended.stderr
