import io

import numpy as np
import pytest
from PIL import Image, ImageOps

from trainer.evaluation.copies.repeats import look_at, repeat_pairs, repeated


def silent(*_):
    pass


def patches(seed, size=(300, 240), cells=7):
    coarse = np.random.default_rng(seed).integers(0, 256, (cells, cells, 3), dtype=np.uint8)
    return Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC)


def saved(photo):
    file = io.BytesIO()
    photo.save(file, "JPEG", quality=50)
    return Image.open(file).convert("RGB")


AGAIN = {
    "re-encoded": saved,
    "smaller": lambda photo: photo.resize((120, 96)),
    "mirrored": ImageOps.mirror,
    "cut out": lambda photo: photo.crop((70, 40, 230, 200)),
    "cut out of one half": lambda photo: photo.crop((150, 10, 290, 230)),
    "brighter": lambda photo: photo.point(lambda value: min(255, value // 2 + 60)),
}
FRAMES = [((0, 4, 290, 240), 8, "white"), ((6, 0, 300, 236), 12, "black")]


@pytest.mark.parametrize("change", AGAIN)
def test_a_photo_is_known_again(change):
    photos = [patches(seed) for seed in range(12)]
    photos.append(AGAIN[change](photos[3]))
    assert repeat_pairs([look_at(photo) for photo in photos], silent) == {(3, 12)}


def test_photos_in_different_frames_are_repeats():
    framed = [ImageOps.expand(patches(3).crop(cut), width, colour) for cut, width, colour in FRAMES]
    photos = [*(patches(seed) for seed in range(2)), *framed]
    assert repeat_pairs([look_at(photo) for photo in photos], silent) == {(2, 3)}


def test_the_cut_out_may_come_first():
    whole = patches(1)
    photos = [whole.crop((70, 40, 230, 200)), patches(2), whole]
    assert repeated([look_at(photo) for photo in photos], silent).tolist() == [False, False, True]


def test_another_motif_on_the_same_background_is_no_repeat():
    """Their grey versions correlate closely, since nearly all of both is the same sheet."""
    sheet = Image.new("RGB", (300, 240), "white")
    motifs = []
    for seed in range(2):
        motifs.append(sheet.copy())
        motifs[-1].paste(patches(9, (300, 160)), (0, 0))
        motifs[-1].paste(patches(seed, (100, 60)), (100, 170, 200, 230))
    one, other = (np.asarray(motif.convert("L").resize((32, 32)), float).ravel() for motif in motifs)
    assert np.corrcoef(one, other)[0, 1] > 0.8
    assert repeat_pairs([look_at(motif) for motif in motifs], silent) == set()


def test_plain_surfaces_are_no_repeats_of_anything():
    plain = [Image.new("RGB", (40, 30), colour) for colour in ("white", "black", "white")]
    assert not repeated([look_at(photo) for photo in [*plain, patches(1)]], silent).any()


def test_marking_never_chains():
    """a holds b, b holds c: once b is set aside, c is compared with a alone."""
    whole = patches(5)
    half, small = whole.crop((0, 0, 200, 160)), whole.crop((0, 0, 110, 90))
    sights = [look_at(photo) for photo in (whole, half, small)]
    assert (0, 1) in repeat_pairs(sights, silent)
    marked = repeated(sights, silent)
    assert marked[:2].tolist() == [False, True]


def test_progress_is_told_to_the_end():
    told = []
    repeated([look_at(patches(seed)) for seed in range(3)], lambda *facts: told.append(facts))
    assert told[-1] == (3, 3)
