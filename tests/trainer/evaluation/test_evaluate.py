import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from trainer.data.pixels import UndecodableError
from trainer.errors import TrainerError
from trainer.evaluation.curves import draw_curves
from trainer.evaluation.evaluate import EvaluateOptions, evaluate
from trainer.evaluation.photos import FolderPhotos
from trainer.evaluation.rankings import leave_one_out
from trainer.evaluation.retrieval import score
from trainer.evaluation.sheet import draw_sheet

MODEL = Path(__file__).parents[3] / "assets" / "model"


def silent(*_):
    pass


def test_a_model_is_measured_and_its_worst_queries_are_drawn(class_folders, tmp_path):
    sheet, told = tmp_path / "out" / "sheet.png", []
    options = EvaluateOptions(sheet=sheet, sheet_rows=3)
    found = evaluate(MODEL, class_folders, options, lambda *facts: told.append(facts))
    assert (found.queries, found.index) == (12, 12)
    assert set(found.domains) == {"things", "more"}
    assert found.mp_at_5 > 0.5, "three colours of noise"
    assert told[-1] == ("photos", 12, 12)
    assert [path.name for path in sheet.parent.iterdir()] == ["sheet.png"]
    plain = evaluate(MODEL / "model.onnx", class_folders, EvaluateOptions(), silent)
    assert plain == found


def test_a_photo_that_cannot_be_read_is_named(class_folders):
    (class_folders / "more" / "blue" / "broken.jpg").write_bytes(b"no picture")
    with pytest.raises(UndecodableError, match=r"broken\.jpg"):
        evaluate(MODEL, class_folders, EvaluateOptions(), silent)


@pytest.fixture
def colours(tmp_path):
    """Vectors by which one b is found as an a, and all other photos find theirs."""
    vectors = np.asarray([[1, 0], [1, 0.01], [0, 1], [1, 0.03], [0, 1.0]], dtype=np.float32)
    labels = np.asarray(["a", "a", "b", "b", "b"])
    paths = []
    for number, shade in enumerate(
        [(9, 9, 9), (60, 60, 60), (120, 120, 120), (180, 180, 180), (210, 210, 210)]
    ):
        paths.append(tmp_path / f"{number}.png")
        Image.new("RGB", (40, 40), shade).save(paths[-1])
    return vectors, FolderPhotos(tuple(paths), leave_one_out(labels))


def test_the_worst_query_comes_first_and_wrong_neighbours_are_red(colours, tmp_path):
    vectors, photos = colours
    found = score(vectors, photos.bench)
    out = tmp_path / "sheet.png"
    draw_sheet(vectors, photos, out, rows=1, title="colours", scores=found)
    with Image.open(out) as sheet:
        seen = {pixel for _, pixel in sheet.getcolors(1 << 20)}
        assert sheet.getpixel((25 + 75, 72 + 80)) == (180, 180, 180), "the photo that finds the other class"
    assert {(200, 52, 44), (32, 145, 78)} <= seen
    assert {(9, 9, 9), (60, 60, 60), (120, 120, 120), (210, 210, 210)} <= seen


def test_a_sheet_that_cannot_be_written_is_a_sentence(colours, tmp_path):
    vectors, photos = colours
    found = score(vectors, photos.bench)
    with pytest.raises(TrainerError, match="cannot be written"):
        draw_sheet(vectors, photos, tmp_path / "sheet.letter", rows=1, title="colours", scores=found)
    assert not list(tmp_path.glob("*letter*"))


def test_curves_are_drawn_of_whatever_was_written(tmp_path):
    metrics = tmp_path / "metrics.jsonl"
    lines = [{"step": step, "round": step // 60, "loss": 100 / step, "odd": "text"} for step in range(1, 100)]
    lines += [{"step": 50, "open_mp_at_5": 0.5}, {"step": 99, "open_mp_at_5": 0.6, "closed_mp_at_5": 0.7}]
    metrics.write_text("".join(json.dumps(line) + "\n" for line in lines) + '{"step": 1')
    draw_curves(metrics, tmp_path / "curves.svg")
    drawn = (tmp_path / "curves.svg").read_text()
    assert drawn.count('<g id="axes_') == 2
    draw_curves(metrics, tmp_path / "curves.png")
    with Image.open(tmp_path / "curves.png") as picture:
        assert picture.width > 800


@pytest.mark.parametrize("text", ["", '{"step": 1}\n', "nonsense\n", None])
def test_no_metrics_is_a_sentence(tmp_path, text):
    metrics = tmp_path / "metrics.jsonl"
    if text is not None:
        metrics.write_text(text)
    with pytest.raises(TrainerError, match=r"metrics\.jsonl"):
        draw_curves(metrics, tmp_path / "curves.png")
