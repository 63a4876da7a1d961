"""The sample photos are laid out as somebody has photos: of several days, a few of them twice."""

from collections import Counter
from datetime import datetime

import pytest

from photo_finder.core.errors import LibraryError
from photo_finder.library.sample import PHONE, lay_out_sample
from photo_finder.paths import assets_folder

SOURCE = assets_folder() / "sample"


def test_every_photo_is_there_and_a_few_are_there_twice(tmp_path):
    target = lay_out_sample(SOURCE, tmp_path / "library" / "Sample photos")
    shipped = [file.read_bytes() for file in SOURCE.rglob("*.jpg")]
    laid = Counter(file.read_bytes() for file in target.rglob("*.jpg"))
    assert set(shipped) <= set(laid)
    assert sum(count > 1 for count in laid.values()) > 5
    assert len(list((target / PHONE).glob("small-*.jpg"))) > 5
    days = {datetime.fromtimestamp(file.stat().st_mtime).date() for file in target.rglob("*.jpg")}
    assert len(days) > 5
    assert [path.name for path in target.parent.iterdir()] == ["Sample photos"]


def test_what_was_changed_in_it_stays_so(tmp_path):
    target = lay_out_sample(SOURCE, tmp_path / "Sample photos")
    gone = next((target / PHONE).iterdir())
    gone.unlink()
    assert lay_out_sample(SOURCE, target) == target
    assert not gone.exists()


def test_where_it_cannot_be_made_one_sentence_says_so(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(LibraryError, match="cannot be written"):
        lay_out_sample(SOURCE, tmp_path / "file" / "Sample photos")
