import imagehash
import numpy as np
from PIL import Image

from trainer.evaluation.copies.baselines import HASHES, hashes, raw_features
from trainer.evaluation.copies.scores import similarities, unit_vectors


def pictures(count):
    random = np.random.default_rng(8)
    coarse = random.integers(0, 256, (count, 9, 9, 3), dtype=np.uint8)
    return np.stack([np.asarray(Image.fromarray(one).resize((64, 64))) for one in coarse])


def test_the_cosine_is_the_share_of_equal_bits_in_the_best_orientation():
    images = pictures(4)
    turned = np.rot90(images, axes=(1, 2))[:, :, ::-1]
    for name, descriptor in hashes().items():
        cosines = similarities(
            unit_vectors(descriptor.queries(turned)), unit_vectors(descriptor.library(images))
        )
        assert np.all(cosines.argmax(axis=1) == np.arange(4)), name
        assert cosines.diagonal().min() > 0.8, name
    function, side = HASHES["dhash, 64 bits"]
    one, other = (
        getattr(imagehash, function)(Image.fromarray(image), hash_size=side) for image in images[:2]
    )
    descriptor = hashes()["dhash, 64 bits"]
    upright = descriptor.library(images[1:2])[:, :1]
    found = similarities(unit_vectors(descriptor.queries(images[:1])), unit_vectors(upright))
    assert found[0, 0] == 1 - 2 * (one - other) / 64


def test_the_plain_features_know_a_picture_again():
    raw, side = raw_features(64)
    images = pictures(4)
    assert side == 64
    found = raw.library(images)
    assert found.shape == (4, 1280)
    darker = unit_vectors(raw.queries((images * 0.8).astype(np.uint8)))
    assert np.all(similarities(darker, unit_vectors(found)).argmax(axis=1) == np.arange(4))
