import json

import numpy as np
import pytest

from tests.trainer.two_output_runs import COPY_DIM, DIM, training_report, write_finished
from trainer.errors import TrainerUsageError
from trainer.evaluation.few_classes import FewClasses
from trainer.evaluation.retrieval import Scores
from trainer.training.run import REPORT
from trainer.training.trained import Comparison, read_trained, rebuilt_embedder, write_report


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return write_finished(tmp_path_factory.mktemp("runs") / "run")


def test_a_report_is_read_back_as_it_was_written(run, tmp_path):
    shares = {1: 0.5, 5: 1.0}
    scores = Scores(60, 300, 0.52, shares, 0.33, domains={"things": Scores(40, 300, 0.41, shares, 0.31)})
    for report in (
        training_report(open_set=scores, comparison=Comparison("3f9a", 0.98, 0.8, 0.79, True)),
        training_report(few_classes=FewClasses(5, 77, 0.97, 0.9)),
        training_report(copies=None, copy_calibration=None, calibration=None, baselines={}),
    ):
        write_report(run, report)
        assert read_trained(run).report == report


def test_a_report_from_before_there_were_copies_is_read(run):
    write_report(run, training_report())
    values = json.loads((run / REPORT).read_text())
    for name in ("copies", "copy_calibration", "copy_calibration_error", "baselines", "few_classes"):
        del values[name]
    (run / REPORT).write_text(json.dumps(values))
    found = read_trained(run).report
    assert (found.copies, found.copy_calibration, found.baselines) == (None, None, {})
    assert found.calibration == training_report().calibration


def test_a_damaged_report_is_a_sentence(run):
    (run / REPORT).write_text('{"held_out": []}')
    with pytest.raises(TrainerUsageError, match="no finished run"):
        read_trained(run)


def test_the_network_is_built_again_with_both_outputs(run):
    embedder = rebuilt_embedder(run)
    assert embedder.outputs == {"embedding": DIM, "copy": COPY_DIM}
    images = np.zeros((2, embedder.side, embedder.side, 3), np.uint8)
    joined = embedder.features.predict_on_batch(images)
    assert joined.shape[1] > embedder.width
    np.testing.assert_allclose(
        embedder.head.predict_on_batch(joined)["copy"],
        embedder.whole.predict_on_batch(images)["copy"],
        atol=1e-6,
    )
