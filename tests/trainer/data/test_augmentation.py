import numpy as np
import pytest
import tensorflow
from PIL import Image, ImageEnhance, ImageOps

from trainer.config import AugmentationSection
from trainer.data.augmentation import augmented, crop_box, draws
from trainer.data.example_sheet import draw_examples
from trainer.data.randaugment import OPERATIONS, randaugment
from trainer.data.stream import StreamPlan

SIDE = 32


@pytest.fixture
def image():
    """Smooth, coloured, with neither black nor white, and not its own mirror image."""
    random = np.random.default_rng(2)
    small = Image.fromarray(random.integers(40, 200, (5, 5, 3), dtype=np.uint8))
    return np.asarray(small.resize((SIDE, SIDE), Image.Resampling.BILINEAR))


def varied(section, image, position, seed=1):
    return augmented(
        section, draws(section, seed, tensorflow.constant(position, tensorflow.int64)), image
    ).numpy()


def test_by_default_a_photo_stays_as_it_is(image):
    assert np.array_equal(augmented(AugmentationSection(), draws(AugmentationSection(), 1, 5), image), image)


def test_draws_go_by_seed_and_position_alone():
    section = AugmentationSection(randaugment=1)
    first = draws(section, 1, tensorflow.constant(5, tensorflow.int64)).numpy()
    assert np.array_equal(draws(section, 1, tensorflow.constant(5, tensorflow.int64)), first)
    for seed, position in ((2, 5), (1, 6), (5, 1), (1, 1 << 40)):
        other = draws(section, seed, tensorflow.constant(position, tensorflow.int64))
        assert not np.array_equal(other, first)


def boxes(least, count=300):
    section = AugmentationSection(crop=least)
    numbers = [draws(section, 1, tensorflow.constant(place, tensorflow.int64)) for place in range(count)]
    return np.array([crop_box(section, some) for some in numbers])


@pytest.mark.parametrize("least", [0.08, 0.5, 0.9])
def test_crops_keep_the_share_and_shape_and_stay_within_the_photo(least):
    left, top, right, bottom = boxes(least).T
    assert min(left.min(), top.min()) >= 0
    assert max(right.max(), bottom.max()) <= 1 + 1e-6
    area = (right - left) * (bottom - top)
    assert area.min() >= least - 1e-5
    assert area.max() > 0.97
    assert area.min() < least + 0.1
    aspect = (right - left) / (bottom - top)
    assert aspect.min() >= 3 / 4 - 1e-5
    assert aspect.max() <= 4 / 3 + 1e-5
    assert np.std(left / (1 - (right - left) + 1e-9)) > 0.2


def test_without_a_crop_the_whole_photo_is_shown():
    assert np.allclose(boxes(1.0, 20), [0, 0, 1, 1], atol=1e-6)


def test_every_other_photo_is_mirrored(image):
    section = AugmentationSection(flip=True)
    shown = [varied(section, image, position) for position in range(200)]
    mirrored = [np.array_equal(picture, image[:, ::-1]) for picture in shown]
    upright = [np.array_equal(picture, image) for picture in shown]
    assert sum(mirrored) + sum(upright) == 200
    assert 70 < sum(mirrored) < 130


def test_cutout_greys_a_square_of_the_share(image):
    shown = [varied(AugmentationSection(cutout=0.5), image, position) for position in range(60)]
    hidden = np.array([(picture == 128).all(axis=2) for picture in shown])
    shares = hidden.mean(axis=(1, 2))
    assert shares.max() == pytest.approx(0.25, abs=0.02)
    assert shares.min() >= 0.06 - 0.02
    for picture, grey in zip(shown, hidden, strict=True):
        assert np.array_equal(picture[~grey], image[~grey])


def test_colours_change_more_with_more_strength_and_shapes_do_not(image):
    def change(strength):
        section = AugmentationSection(colour=strength)
        shown = np.array([varied(section, image, position) for position in range(20)])
        return np.abs(shown.astype(int) - image).mean(axis=(1, 2, 3))

    weak, strong = change(0.1), change(0.8)
    assert 0 < weak.mean() < strong.mean()
    section = AugmentationSection(colour=0.3)
    grey = np.full((SIDE, SIDE, 3), 100, np.uint8)
    assert varied(section, grey, 3).std() < 1


def applied(name, image, amount):
    shown = OPERATIONS[name](tensorflow.constant(image, tensorflow.float32), tensorflow.constant(amount))
    return np.clip(shown.numpy(), 0, 255).round().astype(np.uint8)


def by_pillow(name, image, amount):
    picture = Image.fromarray(image)
    enhancers = {
        "colour": ImageEnhance.Color,
        "contrast": ImageEnhance.Contrast,
        "brightness": ImageEnhance.Brightness,
        "sharpness": ImageEnhance.Sharpness,
    }
    if name in enhancers:
        return np.asarray(enhancers[name](picture).enhance(1 + 0.9 * amount))
    others = {
        "autocontrast": lambda: ImageOps.autocontrast(picture),
        "posterize": lambda: ImageOps.posterize(picture, 8 - round(4 * amount)),
        "solarize": lambda: ImageOps.solarize(picture, 256 * (1 - amount)),
        "rotate": lambda: picture.rotate(30 * amount, Image.Resampling.BILINEAR),
    }
    return np.asarray(others[name]())


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        ("colour", 2),
        ("contrast", 2),
        ("brightness", 1),
        ("sharpness", 1),
        ("autocontrast", 1),
        ("posterize", 0),
        ("solarize", 0),
        ("rotate", 1.5),
    ],
)
def test_operations_do_what_pillows_do(image, name, allowed):
    inner = slice(8, -8) if name in {"rotate", "sharpness"} else slice(None)
    difference = applied(name, image, 0.5).astype(int) - by_pillow(name, image, 0.5)
    assert np.abs(difference[inner, inner]).max() <= allowed


def test_equalizing_spreads_values_as_pillows_does():
    many = np.random.default_rng(1).normal(100, 15, (96, 96, 3)).clip(0, 255).astype(np.uint8)
    shown = applied("equalize", many, 0.5)
    assert np.abs(shown.astype(int) - np.asarray(ImageOps.equalize(Image.fromarray(many)))).max() <= 9
    assert np.abs(np.sort(shown[:, :, 0].ravel()) - np.linspace(0, 255, 96 * 96)).mean() < 3


def test_shifts_and_shears_move_the_picture(image):
    across = round(0.45 * 0.5 * SIDE)
    assert (
        np.abs(applied("translate x", image, 0.5)[:, : -across - 1].astype(int) - image[:, across:-1]).mean()
        < 12
    )
    assert (applied("translate x", image, 0.5)[:, -across + 1 :] == 128).all()
    assert (applied("translate y", image, -0.5)[: across - 1] == 128).all()
    assert np.array_equal(
        applied("shear x", image.transpose(1, 0, 2), 0.7), applied("shear y", image, 0.7).transpose(1, 0, 2)
    )


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_each_operation_changes_a_picture_and_keeps_its_form(image, name):
    for amount in (1.0, -1.0):
        shown = applied(name, image, amount)
        assert shown.shape == image.shape
        assert np.array_equal(shown, image) == (name == "identity")


@pytest.mark.parametrize("name", sorted(set(OPERATIONS) - {"autocontrast", "equalize"}))
def test_no_amount_is_no_change(image, name):
    assert np.abs(applied(name, image, 0.0).astype(int) - image).max() <= 1


def test_randaugment_takes_each_operation_by_its_draw(image):
    count = len(OPERATIONS)
    for index, name in enumerate(OPERATIONS):
        numbers = tensorflow.constant([(index + 0.5) / count, 0.9])
        shown = randaugment(tensorflow.constant(image, tensorflow.float32), numbers, 1, 5.0).numpy()
        assert np.abs(shown.round() - applied(name, image, 0.5)).max() <= 1


def test_a_sheet_shows_each_photo_as_it_is_and_varied(inventory):
    plan = StreamPlan(8, 48, 1, AugmentationSection(flip=True, crop=0.3, colour=0.5))
    sheet = draw_examples(inventory, plan, photos=2, versions=3)
    assert sheet.size == (4 * 52 + 4, 2 * 52 + 4)
    cells = np.asarray(sheet)[8:48, 4:].reshape(40, 4, 52, 3)[:, :, 4:44]
    assert not np.array_equal(cells[:, 0], cells[:, 1])
