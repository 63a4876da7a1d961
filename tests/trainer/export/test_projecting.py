import json
import os

import numpy as np
import onnxruntime
import pytest

from photo_finder.embedding.model_folder import read_model_folder
from trainer.data.features import pixel_batches
from trainer.data.sample import sample_photos
from trainer.errors import TrainerUsageError
from trainer.export.card_parts import RANK_EVENT
from trainer.export.projecting import ProjectOptions, project
from trainer.models.backbones import build_backbone
from trainer.models.embedder import feature_model
from trainer.training.projection import fit_projection

pytestmark = pytest.mark.skipif(os.environ.get("KERAS_BACKEND") == "jax", reason="TensorFlow converts")

OPTIONS = ProjectOptions(dim=6)


def test_photos_without_labels_become_a_model_that_projects_as_numpy_does(class_folders, tmp_path):
    (class_folders / "broken.jpg").write_bytes(b"no picture")
    found = project("random", "clip-tiny", class_folders, tmp_path / "model", options=OPTIONS)
    assert (found.photos, found.scores) == (12, None)
    (reason,) = found.unreadable
    assert "broken.jpg cannot be read" in reason
    info = read_model_folder(tmp_path / "model", check_id=True)
    assert info.outputs["embedding"].calibration.event == RANK_EVENT
    backbone = build_backbone("clip-tiny", weights="random")
    (pixels,) = pixel_batches(sorted(class_folders.rglob("*/*.jpg")), backbone.side)
    features = np.asarray(feature_model(backbone.model, backbone.mean, backbone.std)(pixels))
    expected = fit_projection(features, 6, 0.0, root=False)(features)
    session = onnxruntime.InferenceSession(tmp_path / "model" / "model.onnx")
    (vectors,) = session.run(None, {"images": pixels})
    assert float((vectors * expected).sum(axis=1).min()) > 0.9999


def test_nothing_of_the_persons_own_travels_with_the_model(class_folders, tmp_path):
    project("random", "clip-tiny", class_folders, tmp_path / "model", options=OPTIONS)
    with np.load(tmp_path / "model" / "golden.npz", allow_pickle=False) as golden:
        (samples,) = pixel_batches(sample_photos(6), 64)
        np.testing.assert_array_equal(golden["images"], samples)
    for name in ("model.json", "MODEL_CARD.md"):
        text = (tmp_path / "model" / name).read_text()
        assert str(tmp_path) not in text
        assert "things/" not in text


def test_labels_are_used_to_measure_and_calibrate(class_folders, tmp_path):
    options = ProjectOptions(dim=6, labelled=True)
    found = project("random", "clip-tiny", class_folders, tmp_path / "model", options=options)
    assert found.scores.queries == found.feature_scores.queries == 12
    described = json.loads((tmp_path / "model" / "model.json").read_text())
    assert described["metrics"]["fitted_photos"]["mp_at_5"] == round(found.scores.mp_at_5, 4)
    assert "same folder" in described["outputs"]["embedding"]["calibration"]["event"]
    assert (
        f"| embedding | 12 | 12 | {found.scores.mp_at_5:.3f} |"
        in (tmp_path / "model" / "MODEL_CARD.md").read_text()
    )


def test_what_cannot_be_fitted_is_a_sentence(class_folders, tmp_path):
    out, empty = tmp_path / "model", tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(TrainerUsageError, match="no photo below"):
        project("random", "clip-tiny", empty, out, options=OPTIONS)
    with pytest.raises(TrainerUsageError, match="12 photos with 32 features cannot give 12"):
        project("random", "clip-tiny", class_folders, out, options=ProjectOptions(dim=12))
    (empty / "letter.jpg").write_bytes(b"dear reader")
    with pytest.raises(TrainerUsageError, match=r"none of the 1 photos can be read.*letter\.jpg"):
        project("random", "clip-tiny", empty, out, options=OPTIONS)
    assert not out.exists()
