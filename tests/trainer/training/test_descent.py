import json
import shutil

import numpy as np
import pytest

from tests.trainer.runs import (
    config_text,
    make_class_folders,
    make_shards,
    metrics,
    round_text,
    run_here,
    sample_records,
    weights,
)
from tests.unit.faults.disks import can_mount, small_disk
from trainer.cli import run_command
from trainer.data.shards import shard_name, write_shard
from trainer.errors import TrainerError
from trainer.models.backbones import build_backbone
from trainer.training import loop
from trainer.training.checkpoints import (
    Checkpoint,
    Progress,
    arrays_of,
    read_latest,
    write_best,
    write_checkpoint,
)
from trainer.training.ingredients import carried_over
from trainer.training.steps import OutOfMemoryError, with_room

QUICK = [round_text(epochs=0.5, batch=8)]
MEASURED_ONCE = "evaluate_every = 100"


@pytest.fixture(scope="module")
def shards(tmp_path_factory):
    return make_shards(tmp_path_factory.mktemp("data") / "sample")


@pytest.fixture
def config(tmp_path):
    def write(rounds=QUICK, name="tiny", **parts):
        path = tmp_path / f"{name}.toml"
        path.write_text(config_text(rounds, **parts))
        return path

    return write


@pytest.fixture(scope="module")
def finished(tmp_path_factory, shards):
    """A quick run that is only read: its folder, its config, and what was printed."""
    folder = tmp_path_factory.mktemp("finished")
    path, run = folder / "tiny.toml", folder / "run"
    path.write_text(config_text(QUICK))
    ran = run_here("fit", path, "--run", run, "--data", shards, "--cache", folder / "cache")
    assert ran.returncode == 0, ran.stderr
    return run, path, ran.stdout


@pytest.fixture
def told_often(monkeypatch):
    """Losses are told often, without being measured as often."""
    monkeypatch.setattr(loop, "LOG_EVERY", 3)


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def fit(config, run, shards, *more):
    return run_command(["fit", str(config), "--run", str(run), "--data", str(shards), *map(str, more)])


def test_a_run_leaves_what_an_export_and_a_person_need(finished):
    run, _, printed = finished
    assert "mP@5 of held-out classes" in printed
    names = {path.name for path in run.iterdir()}
    assert {
        "report.json",
        "metrics.jsonl",
        "curves.png",
        "retrievals.jpg",
        "tensorboard",
        "checkpoints",
    } <= names
    report = json.loads((run / "report.json").read_text())
    assert report["finished"]
    assert report["open_set"]["queries"] > 0
    assert set(report["held_out"]) < set(json.loads((run / "classes.json").read_text()))
    assert {"loss", "accuracy", "learning_rate", "margin", "images_per_second"} <= set(metrics(run)[0])
    assert list((run / "tensorboard").iterdir())


def test_the_loss_falls(config, tmp_path, shards, told_often):
    path = config([round_text(epochs=12, batch=16).replace("0.002", "0.01")], training=MEASURED_ONCE)
    path.write_text(path.read_text().replace("margin = 0.2", "margin = 0.0"))
    assert fit(path, tmp_path / "run", shards) == 0
    losses = [line["loss"] for line in metrics(tmp_path / "run") if "loss" in line]
    assert np.mean(losses[-3:]) < 0.85 * np.mean(losses[:3]), losses


def test_a_frozen_round_leaves_the_backbone_as_it_is(finished, config, tmp_path, shards):
    frozen = tmp_path / "frozen"
    assert fit(config([round_text(0.5, 8, frozen=True)], "frozen"), frozen, shards) == 0
    assert json.loads((frozen / "backbone.json").read_text())["shape"]["depth"] == 2
    start = arrays_of(build_backbone("clip-tiny", weights="random", seed=3).model.variables)
    still, moved = weights(frozen), weights(finished[0])
    np.testing.assert_array_equal(still["block0_query/kernel"], start["block0_query/kernel"])
    assert not np.array_equal(moved["block0_query/kernel"], start["block0_query/kernel"])
    assert not np.array_equal(still["head_projection/kernel"], moved["head_projection/kernel"])


def test_an_anchored_run_goes_on_with_new_classes_and_tells_whether_vectors_may_stay(
    config, tmp_path, shards, capsys
):
    fewer = make_shards(tmp_path / "fewer", classes=set(range(7)))
    first, second = tmp_path / "first", tmp_path / "second"
    assert fit(config(), first, fewer) == 0
    anchored = config(name="anchored", objective="anchor = 5.0")
    assert fit(anchored, second, shards, "--from", first) == 0
    assert "comparable: mP@5" in capsys.readouterr().out
    found = json.loads((second / "report.json").read_text())["comparison"]
    assert found["former"] == str(first)
    assert 0.5 < found["mean_cosine"] <= 1
    assert "drift" in metrics(second)[0]
    assert fit(config(name="loose"), tmp_path / "loose", shards, "--from", first) == 0
    loose = json.loads((tmp_path / "loose" / "report.json").read_text())["comparison"]
    assert loose["mean_cosine"] < found["mean_cosine"]


def test_known_classes_keep_their_centres_by_name():
    fresh = np.zeros((2, 3, 1), np.float32)
    former = {"centres": np.arange(4, dtype=np.float32).reshape(2, 2, 1)}
    found = carried_over(fresh, ("cat", "new", "dog"), ["dog", "cat"], former)
    np.testing.assert_array_equal(found[:, :, 0], [[1, 0, 0], [3, 0, 2]])


def test_the_clock_stops_a_run_in_time_and_resuming_ends_it(config, tmp_path, shards, capsys):
    path, run = config([round_text(epochs=1, batch=8)], training="evaluate_every = 0.2"), tmp_path / "run"
    assert fit(path, run, shards, "--hours", "0.0001") == 0
    assert "Time was up" in capsys.readouterr().out
    halfway = read_latest(run).progress.step
    report = json.loads((run / "report.json").read_text())
    assert not report["finished"]
    assert report["steps"] == halfway < 10
    assert fit(path, run, shards, "--resume") == 0
    assert json.loads((run / "report.json").read_text())["finished"]


def test_a_run_goes_on_without_the_photos_that_it_was_begun_with(config, tmp_path):
    photos = make_class_folders(tmp_path / "photos")
    path, run = config(training="evaluate_every = 0.2"), tmp_path / "run"
    assert fit(path, run, photos, "--hours", "0.0001") == 0
    assert not json.loads((run / "report.json").read_text())["finished"]
    shutil.rmtree(photos)
    assert run_command(["fit", str(path), "--run", str(run), "--resume"]) == 0
    assert json.loads((run / "report.json").read_text())["finished"]


def test_a_loss_that_is_no_number_stops_the_run_and_is_named(config, tmp_path, shards, capsys):
    path = config()
    path.write_text(path.read_text().replace("learning_rate = 0.002", "learning_rate = 1e30"))
    assert fit(path, tmp_path / "run", shards) == 1
    told = capsys.readouterr().err
    assert "loss is nan" in told
    assert "lower learning_rate" in told
    assert not (tmp_path / "run" / "report.json").exists()


def test_weights_that_are_no_numbers_are_not_kept(config, tmp_path, shards, capsys):
    path = config([round_text(epochs=0.01, batch=8, more="weight_decay = 1e6")])
    path.write_text(path.read_text().replace("learning_rate = 0.002", "learning_rate = 3e38"))
    assert fit(path, tmp_path / "run", shards) == 1
    assert "holds what is no number at step 1" in capsys.readouterr().err
    assert read_latest(tmp_path / "run") is None
    assert not (tmp_path / "run" / "checkpoints" / "best.npz").exists()


REFUSED = [
    ("batch_per_device = 8", "batch_per_device = 4000", "smaller batch_per_device"),
    ('weights = "random"', 'weights = ""', "--weights"),
    ("frozen = false", "frozen = false\ncache_features = true", "cannot cache features"),
    ('kind = "arcface"', 'kind = "distillation"', "needs a teacher"),
    ("dropout = 0.2", "dropuot = 0.2", "dropuot"),
    ("seed = 3", 'seed = 3\nprecision = "float8"', "one of auto, float32, bfloat16"),
    ("scale = 16", 'scale = "16"', "scale must be a number"),
    ("[data]", '[data]\ndatasets = ["guie-products10k"]', "guie-products10k"),
]


@pytest.mark.parametrize(("right", "wrong", "told"), REFUSED)
def test_a_config_that_cannot_work_is_one_sentence(config, tmp_path, shards, capsys, right, wrong, told):
    path = config()
    assert right in path.read_text()
    path.write_text(path.read_text().replace(right, wrong))
    assert fit(path, tmp_path / "run", shards) == 2
    error = capsys.readouterr().err
    assert told in error
    assert len(error.splitlines()) == 1


def test_a_run_is_resumed_with_its_own_config_and_data_alone(finished, config, tmp_path, shards, capsys):
    run, path, _ = finished
    assert fit(path, tmp_path / "run", shards, "--resume") == 2
    assert "no run to resume" in capsys.readouterr().err
    assert fit(path, run, shards) == 2
    assert "holds a run already" in capsys.readouterr().err
    assert fit(config([round_text(2, 8)], "other"), run, shards, "--resume") == 2
    assert "another config" in capsys.readouterr().err
    fewer = make_shards(tmp_path / "fewer", classes={0, 1, 2, 3})
    assert fit(path, run, fewer, "--resume") == 2
    assert "the data is not what this run was begun with" in capsys.readouterr().err
    assert (run / "report.json").exists(), "a finished run that is not gone on with stays finished"


def test_a_run_that_never_began_is_begun_anew(config, tmp_path, shards, capsys):
    run = tmp_path / "run"
    assert fit(config(), run, tmp_path / "absent") == 2
    assert "absent" in capsys.readouterr().err
    assert fit(config(), run, shards) == 0


def test_a_shard_that_is_cut_off_is_named_before_anything_is_trained(config, tmp_path, shards, capsys):
    damaged = tmp_path / "damaged"
    shutil.copytree(shards, damaged)
    shard = sorted(damaged.glob("*.tfrec"))[1]
    shard.write_bytes(shard.read_bytes()[: shard.stat().st_size // 2])
    assert fit(config(), tmp_path / "run", damaged) == 1
    assert shard.name in capsys.readouterr().err


def test_a_label_out_of_range_names_the_shard(config, tmp_path, capsys):
    folder = tmp_path / "wrong"
    folder.mkdir()
    records = [(image, label + 40) for image, label in sample_records({0, 1})]
    write_shard(folder / shard_name("wrong", 0, 1, len(records)), iter(records))
    path = config()
    path.write_text(path.read_text().replace("[data]", "[data]\nclasses = 10"))
    assert fit(path, tmp_path / "run", folder) == 2
    assert "wrong-00000-of-00001" in capsys.readouterr().err


def test_a_checkpoint_that_is_damaged_is_told_and_left_alone(finished, tmp_path, shards, capsys):
    path, run = finished[1], tmp_path / "run"
    shutil.copytree(finished[0], run)
    latest = run / "checkpoints" / (run / "checkpoints" / "latest").read_text()
    content = (latest / "weights.npz").read_bytes()[:1000]
    (latest / "weights.npz").write_bytes(content)
    assert fit(path, run, shards, "--resume") == 1
    assert "is damaged" in capsys.readouterr().err
    assert (latest / "weights.npz").read_bytes() == content


def test_a_full_disk_keeps_the_former_checkpoint(tmp_path):
    if not can_mount():
        pytest.skip("mounting is not allowed here")
    small = {"layer/kernel": np.zeros(1000, np.float32)}
    with small_disk(tmp_path / "disk", 1024):
        run = tmp_path / "disk" / "run"
        write_checkpoint(run, Checkpoint(Progress(step=1), small, {}))
        large = {"layer/kernel": np.zeros(1_000_000, np.float32)}
        with pytest.raises(TrainerError, match=r"no checkpoint can be written .*[Nn]o space left"):
            write_checkpoint(run, Checkpoint(Progress(step=2), large, {}))
        with pytest.raises(TrainerError, match="no checkpoint can be written"):
            write_best(run, large)
        assert read_latest(run).progress.step == 1
        assert read_latest(run).weights["layer/kernel"].shape == (1000,)
        write_checkpoint(run, Checkpoint(Progress(step=3), small, {}))
        assert read_latest(run).progress.step == 3


def test_a_device_without_room_says_which_batch_to_try(tmp_path):
    def too_large():
        raise RuntimeError("RESOURCE_EXHAUSTED: Out of memory allocating 123 bytes")

    with pytest.raises(OutOfMemoryError):
        with_room(too_large)
    with pytest.raises(ZeroDivisionError):
        with_room(lambda: 1 / 0)


@pytest.mark.parametrize("classify", [0.0, 0.1])
def test_a_teachers_neighbourhoods_are_distilled(config, tmp_path, shards, told_often, classify):
    distillation = f'teacher = "clip-tiny"\nteacher_weights = "random"\nclassify = {classify}'
    path = config([round_text(epochs=24, batch=32)], objective=distillation, training=MEASURED_ONCE)
    text = path.read_text().replace('kind = "arcface"', 'kind = "distillation"').replace("= 0.002", "= 0.001")
    path.write_text(text.replace("dropout = 0.2", "dropout = 0.0"))
    assert fit(path, tmp_path / "run", shards) == 0
    divergences = [line["divergence"] for line in metrics(tmp_path / "run") if "divergence" in line]
    assert np.mean(divergences[-5:]) < 0.7 * np.mean(divergences[:5]), divergences
    assert ("accuracy" in metrics(tmp_path / "run")[0]) == (classify > 0)
    assert ("centres" in weights(tmp_path / "run")) == (classify > 0)


def test_components_of_the_features_make_a_better_start_than_chance(config, tmp_path, shards):
    found = {}
    for init in ("pca", "random"):
        path = config([round_text(epochs=0.1, batch=8, frozen=True)], name=init)
        text = path.read_text().replace("dropout = 0.2", f'dropout = 0.0\ninit = "{init}"')
        path.write_text(text.replace("learning_rate = 0.002", "learning_rate = 0.0"))
        assert fit(path, tmp_path / init, shards) == 0
        report = json.loads((tmp_path / init / "report.json").read_text())
        found[init] = report["open_set"]["mean_average_precision"]
    assert found["pca"] > found["random"]
