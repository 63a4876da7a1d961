import pytest

from trainer.config import bundled_configs, find_config, header, read_config
from trainer.errors import TrainerUsageError


@pytest.mark.parametrize("name", bundled_configs())
def test_bundled_configs_are_sound_and_promise_something(name):
    path = find_config(name)
    config = read_config(path)
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


def test_an_unknown_name_is_told_what_there_is():
    with pytest.raises(TrainerUsageError, match="lite0"):
        find_config("absent")
