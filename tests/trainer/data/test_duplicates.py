import numpy as np
from PIL import Image

from trainer.data.duplicates import identical_pairs, near_pairs, near_pairs_by_thumbs, repeated
from trainer.data.features import PhotoFeatures


def seen(thumbs, features=None):
    rows = np.ones((len(thumbs), 8), dtype=np.float32) if features is None else features
    return PhotoFeatures(rows.astype(np.float32), np.stack(thumbs).astype(np.uint8))


def noise(seed):
    return np.random.default_rng(seed).integers(0, 256, (32, 32))


def test_brighter_and_mirrored_versions_are_pairs_and_others_are_not():
    first = noise(0)
    found = near_pairs(seen([first, first // 2 + 60, first[:, ::-1], noise(1)]))
    assert set(found) == {(0, 1), (0, 2), (1, 2)}


def test_pictures_that_the_backbone_sees_otherwise_are_no_pair():
    features = np.eye(8)[:2]
    assert near_pairs(seen([noise(0), noise(0)], features)) == ()


def test_the_same_bytes_are_a_pair(tmp_path):
    paths = [tmp_path / f"{n}.png" for n in range(3)]
    for path, colour in zip(paths, ("red", "blue", "red"), strict=True):
        Image.new("RGB", (4, 4), colour).save(path)
    assert identical_pairs(paths) == ((0, 2),)


def test_marking_never_chains(tmp_path):
    """a ~ b ~ c but not a ~ c: b repeats a, and c stays, since what it resembles is gone."""
    random = np.random.default_rng(4)
    base, drift = random.normal(size=(32, 32)), random.normal(size=(32, 32))
    thumbs = [128 + 30 * (base + share * drift) for share in (0, 0.15, 0.3)]
    pairs = near_pairs(seen(thumbs))
    assert set(pairs) == {(0, 1), (1, 2)}
    paths = [tmp_path / f"{n}" for n in range(3)]
    for path in paths:
        path.write_text(path.name)
    assert repeated(paths, seen(thumbs)).tolist() == [False, True, False]


def test_versions_alone_find_every_close_pair_however_many_photos_there_are():
    random = np.random.default_rng(6)
    thumbs = random.integers(30, 200, (3000, 32, 32))
    wanted = {(10, 2500), (11, 1200), (12, 2999)}
    thumbs[2500] = thumbs[10] // 2 + 40
    thumbs[1200] = thumbs[11][:, ::-1] + 5
    thumbs[2999] = thumbs[12] + random.integers(-6, 7, (32, 32))
    assert set(near_pairs_by_thumbs(thumbs.astype(np.uint8))) == wanted


def test_versions_that_only_resemble_each_other_are_no_pair():
    random = np.random.default_rng(7)
    base, drift = random.normal(size=(32, 32)), random.normal(size=(32, 32))
    thumbs = np.stack([128 + 30 * base, 128 + 30 * (base + 0.15 * drift), np.full((32, 32), 9)])
    assert near_pairs_by_thumbs(thumbs.astype(np.uint8)) == ()
    assert near_pairs_by_thumbs(thumbs[:0].astype(np.uint8)) == ()
