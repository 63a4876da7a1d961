import pytest

from trainer.config import TrainingConfig, bundled_configs, find_config, header, read_config
from trainer.errors import TrainerUsageError


@pytest.mark.parametrize("name", bundled_configs())
def test_bundled_configs_are_sound_and_promise_something(name):
    path = find_config(name)
    config = read_config(path)
    assert config.data.sources
    if isinstance(config, TrainingConfig):
        assert config.rounds
        assert config.data.held_out_share > 0, "the open-set score needs classes that are not trained on"
    else:
        assert len(set(config.data.held_out)) == len(config.data.held_out) > 0
    for word in ("Command:", "Hardware:", "Time:", "Expected:"):
        assert word in header(path)


CHANGES = [
    ("dim = 64", "dim = 64\nwidth = 3", "width"),
    ("dim = 64", 'dim = "64"', "dim must be a whole number"),
    ("dim = 64", "dim = true", "dim must be a whole number"),
    ("root = true", "root = 1", "root must be true or false"),
    ("dim = 64", "", "dim must be there"),
    ('kind = "projection"', 'kind = "magic"', "kind must be one of projection"),
    ("[projection]", "[projection", "cannot be read"),
]


@pytest.mark.parametrize(("old", "new", "told"), CHANGES)
def test_a_wrong_config_fails_and_names_the_place(tmp_path, old, new, told):
    text = find_config("lite0").read_text()
    assert old in text
    path = tmp_path / "mine.toml"
    path.write_text(text.replace(old, new))
    with pytest.raises(TrainerUsageError, match=told):
        read_config(path)


def test_whole_numbers_stand_for_numbers(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(find_config("lite0").read_text().replace("whitening = 0.25", "whitening = 1"))
    assert read_config(path).projection.whitening == 1.0


def test_the_reference_recipe_is_the_teams():
    config = read_config(find_config("guie_clip_vit_h14"))
    assert (config.model.backbone, config.head.dim, config.data.classes) == ("clip-vit-h14", 64, 17691)
    assert (config.objective.kind, config.objective.scale, config.objective.margin) == ("arcface", 30, 0.3)
    assert (config.data.per_class, config.data.train_share, len(config.data.datasets)) == (50, 0.9, 3)
    frozen, unfrozen = config.rounds
    assert (frozen.frozen, frozen.batch_per_device, frozen.epochs, frozen.schedule) == (
        True,
        200,
        10,
        "linear",
    )
    assert (unfrozen.frozen, unfrozen.batch_per_device) == (False, 25)
    assert unfrozen.learning_rate < frozen.learning_rate / 100


def test_an_unknown_name_is_told_what_there_is():
    with pytest.raises(TrainerUsageError, match="lite0"):
        find_config("absent")
