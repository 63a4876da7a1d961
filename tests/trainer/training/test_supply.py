import os
import shutil

import pytest

from tests.trainer.runs import config_text, make_class_folders, round_text
from trainer.config import training_config
from trainer.errors import TrainerError
from trainer.training.checkpoints import FOLDER
from trainer.training.supply import DATA, take_stock


def silent(*_):
    pass


@pytest.fixture
def stock(tmp_path):
    """Takes stock of class folders for a run that ``begun`` says to be begun."""
    path, run = tmp_path / "tiny.toml", tmp_path / "run"
    path.write_text(config_text([round_text(1, 8)]))
    photos = make_class_folders(tmp_path / "photos")

    def take(*, begun):
        if begun:
            (run / FOLDER).mkdir(parents=True, exist_ok=True)
        return take_stock([photos], training_config(path), run, None, silent).fingerprint()

    return take, photos, run / DATA


def test_a_run_that_is_begun_keeps_its_records_whatever_becomes_of_the_photos(stock):
    take, photos, _data = stock
    first = take(begun=False)
    os.utime(next(photos.rglob("*.jpg")))
    with pytest.raises(TrainerError, match="made of other photos"):
        take(begun=False)
    assert take(begun=True) == first


def test_records_that_are_lost_are_made_again(stock):
    take, _photos, data = stock
    first = take(begun=True)
    shutil.rmtree(data)
    assert take(begun=True) == first
