import numpy as np
import pytest

from trainer.frameworks import load_framework, load_keras
from trainer.objectives.margins import CLAMP, MarginRule, accuracy, class_cosines, margin_loss, with_margin

ANGLES = np.linspace(0.01, np.pi - 0.01, 200)


def array(tensor):
    return np.asarray(tensor)


def unit(rows):
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@pytest.fixture
def batch():
    random = np.random.default_rng(3)
    embeddings = unit(random.normal(size=(5, 8))).astype(np.float32)
    centres = random.normal(size=(8, 4, 3)).astype(np.float32)
    return embeddings, centres, np.asarray([0, 3, 1, 2, 2], np.int32)


def test_a_class_is_as_near_as_the_nearest_of_its_centres(batch):
    embeddings, centres, _ = batch
    found = array(class_cosines(embeddings, centres))
    units = centres / np.linalg.norm(centres, axis=0)
    wanted = np.einsum("bd,dck->bck", embeddings, units).max(axis=2)
    np.testing.assert_allclose(found, wanted, atol=1e-6)


def test_arcface_adds_the_margin_to_the_angle_and_falls_on_beyond_the_turn():
    margin = 0.3
    found = array(with_margin(np.cos(ANGLES).astype(np.float32), margin, "arcface"))
    near = np.pi - margin - 0.02 > ANGLES
    np.testing.assert_allclose(found[near], np.cos(ANGLES[near] + margin), atol=1e-4)
    assert (np.diff(found) < 0).all(), "the further the angle, the less is left, beyond pi - margin too"


def test_cosface_takes_the_margin_from_the_cosine():
    cosines = np.cos(ANGLES).astype(np.float32)
    np.testing.assert_allclose(array(with_margin(cosines, 0.4, "cosface")), cosines - 0.4, atol=1e-6)


@pytest.mark.parametrize("kind", ["arcface", "cosface"])
@pytest.mark.parametrize("smoothing", [0.0, 0.1])
def test_the_loss_is_the_cross_entropy_of_its_formula(batch, kind, smoothing):
    embeddings, centres, labels = batch
    cosines = array(class_cosines(embeddings, centres)).astype(np.float64)
    logits = cosines.copy()
    rows = np.arange(len(labels))
    own = cosines[rows, labels]
    logits[rows, labels] = np.cos(np.arccos(own) + 0.2) if kind == "arcface" else own - 0.2
    logits *= 16
    log_shares = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
    target = np.full((5, 4), smoothing / 4)
    target[rows, labels] += 1 - smoothing
    wanted = -(target * log_shares).sum(axis=1).mean()
    found = margin_loss(class_cosines(embeddings, centres), labels, 0.2, MarginRule(kind, 16, smoothing))
    assert float(found) == pytest.approx(wanted, rel=1e-4)


def test_without_a_margin_both_kinds_are_one_softmax(batch):
    embeddings, centres, labels = batch
    cosines = class_cosines(embeddings, centres)
    arc, cos = (float(margin_loss(cosines, labels, 0.0, MarginRule(k, 10))) for k in ("arcface", "cosface"))
    assert arc == pytest.approx(cos, rel=1e-5)


def test_an_embedding_that_lies_on_its_centre_has_a_finite_slope():
    tf = load_framework("tensorflow")
    if load_keras().backend.backend() != "tensorflow":
        pytest.skip("asks TensorFlow for the slope; under JAX the training tests do")
    for sign in (1, -1):
        embeddings = tf.constant([[1.0, 0.0]])
        centres = tf.constant([[[float(sign)], [0.0]], [[0.0], [1.0]]])
        with tf.GradientTape() as tape:
            tape.watch([embeddings, centres])
            cosines = class_cosines(embeddings, centres)
            loss = margin_loss(cosines, np.asarray([0], np.int32), 0.3, MarginRule("arcface", 30))
        assert abs(array(cosines)).max() <= 1 - CLAMP / 2
        for slope in tape.gradient(loss, [embeddings, centres]):
            assert np.isfinite(array(slope)).all()


def test_accuracy_counts_the_photos_nearest_to_their_own_class():
    cosines = np.asarray([[0.9, 0.1], [0.2, 0.3], [0.6, 0.5]], np.float32)
    assert float(accuracy(cosines, np.asarray([0, 0, 0], np.int32))) == pytest.approx(2 / 3)
