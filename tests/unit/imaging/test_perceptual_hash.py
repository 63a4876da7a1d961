import io

import numpy as np
import pytest
from PIL import Image, ImageFilter, ImageOps

from photo_finder.imaging.perceptual_hash import HASH_BITS, hash_orientations, perceptual_hash

_TURNS = (
    Image.Transpose.FLIP_LEFT_RIGHT,
    Image.Transpose.FLIP_TOP_BOTTOM,
    Image.Transpose.ROTATE_90,
    Image.Transpose.ROTATE_180,
    Image.Transpose.ROTATE_270,
    Image.Transpose.TRANSPOSE,
    Image.Transpose.TRANSVERSE,
)


def _picture(seed: int) -> Image.Image:
    """Large soft shapes."""
    noise = np.random.default_rng(seed).integers(0, 256, (12, 16, 3), np.uint8)
    return Image.fromarray(noise).resize((256, 192), Image.Resampling.BICUBIC)


def _thumbnail(image: Image.Image, quality: int = 85) -> bytes:
    file = io.BytesIO()
    image.save(file, "JPEG", quality=quality)
    return file.getvalue()


def _signs(image: Image.Image, quality: int = 85):
    signs = perceptual_hash(_thumbnail(image, quality))
    assert signs is not None
    return signs


def test_a_resaved_greyed_and_blurred_picture_keeps_most_signs_and_another_does_not():
    picture = _picture(1)
    own = _signs(picture)
    changed = ImageOps.grayscale(picture).filter(ImageFilter.GaussianBlur(2)).resize((160, 120))
    assert own.shape == (HASH_BITS,)
    assert np.sum(own != _signs(changed, 40)) <= 6
    assert np.sum(own != _signs(_picture(2))) >= 16


@pytest.mark.parametrize("turn", _TURNS)
def test_a_turned_or_mirrored_picture_is_among_the_eight_orientations(turn):
    picture = _picture(3)
    forms = hash_orientations(_signs(picture)[np.newaxis])[0]
    differing = np.sum(forms != _signs(picture.transpose(turn)), axis=1)
    assert differing.min() <= 4
    assert differing[0] >= 12


def test_the_first_orientation_is_its_own():
    signs = np.stack([_signs(_picture(4)), _signs(_picture(5))])
    forms = hash_orientations(signs)
    assert forms.shape == (2, 8, HASH_BITS)
    assert (forms[:, 0] == signs).all()


@pytest.mark.parametrize("data", [b"", b"no picture", _thumbnail(_picture(6))[:40]])
def test_what_is_no_thumbnail_has_none(data):
    assert perceptual_hash(data) is None
