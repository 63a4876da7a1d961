import pytest
from PIL import Image

from tests.trainer.data.edits.conftest import made_photo
from trainer.cli import run_command
from trainer.data.edits.kinds import EDITS
from trainer.data.edits.sheet import draw_edits
from trainer.errors import TrainerError, TrainerUsageError


@pytest.fixture
def folder(tmp_path):
    for number in range(3):
        (tmp_path / "photos" / "deep").mkdir(parents=True, exist_ok=True)
        made_photo((120, 90 + 20 * number), number).save(tmp_path / "photos" / "deep" / f"{number}.jpg")
    return tmp_path / "photos"


def test_a_sheet_has_a_row_for_each_edit_and_a_column_for_each_photo(folder, tmp_path):
    photos = sorted(folder.rglob("*.jpg"))
    draw_edits(photos, tmp_path / "three.png", side=40)
    draw_edits(photos[:1], tmp_path / "one.png", side=40)
    with Image.open(tmp_path / "three.png") as three, Image.open(tmp_path / "one.png") as one:
        assert three.height == one.height > 46 * len(EDITS)
        assert three.width == one.width + 2 * 46


def test_the_same_seed_draws_the_same_sheet_and_another_one_another(folder, tmp_path):
    photos = sorted(folder.rglob("*.jpg"))[:2]
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        draw_edits(photos, tmp_path / f"{name}.png", side=32, seed=seed)
    first, again, other = ((tmp_path / f"{name}.png").read_bytes() for name in "abc")
    assert first == again != other


def test_without_a_photo_or_a_place_to_write_there_is_a_sentence(folder, tmp_path):
    with pytest.raises(TrainerUsageError, match="needs a photo"):
        draw_edits([], tmp_path / "a.png")
    with pytest.raises(TrainerError, match="cannot be written"):
        draw_edits(sorted(folder.rglob("*.jpg"))[:1], tmp_path / "sheet.nonsense", side=32)
    (tmp_path / "broken.jpg").write_bytes(b"text")
    with pytest.raises(TrainerError, match=r"broken\.jpg cannot be read"):
        draw_edits([tmp_path / "broken.jpg"], tmp_path / "a.png")
    assert not list(tmp_path.glob("*.png"))


def test_the_command_draws_as_many_photos_as_it_is_told(folder, tmp_path, capsys):
    out = tmp_path / "new" / "edits.jpg"
    assert run_command(["edits", str(folder), str(out), "--count", "2", "--seed", "7"]) == 0
    assert "Edits of 2 photos are drawn" in capsys.readouterr().out
    with Image.open(out) as sheet:
        assert sheet.format == "JPEG"


def test_the_command_tells_a_wrong_folder_in_a_sentence(tmp_path, capsys):
    assert run_command(["edits", str(tmp_path / "absent"), str(tmp_path / "a.jpg")]) == 2
    assert "is not a folder" in capsys.readouterr().err
    assert run_command(["edits", str(tmp_path), str(tmp_path / "a.jpg")]) == 2
    assert "there is no photo below" in capsys.readouterr().err
