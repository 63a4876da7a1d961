"""The trainer's and the app's ways from a file to the embedding agree; the only test to import both."""

import io
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from PIL import Image, ImageCms

from photo_finder.core.model import EMBEDDING
from photo_finder.embedding.model_folder import read_model_folder
from photo_finder.imaging.prepare import prepare_bytes
from trainer.config import ShardsSection
from trainer.data.inventory import take_inventory
from trainer.data.pixels import model_input
from trainer.data.shards import write_shard
from trainer.data.stream import ordered_batches
from trainer.export.model_folder import model_id

ASSETS = Path(__file__).parent.parent.parent / "assets"
SAMPLE = sorted((ASSETS / "sample").glob("*/*.jpg"))
LEAST_COSINE = 0.999
MAX_PIXELS = 200_000_000


@pytest.fixture(scope="module")
def info():
    return read_model_folder(ASSETS / "model", check_id=True)


@pytest.fixture(scope="module")
def session():
    return onnxruntime.InferenceSession(ASSETS / "model" / "model.onnx")


def embedded(session, inputs):
    (vectors,) = session.run([EMBEDDING], {"images": np.stack(inputs)})
    return vectors


def least_cosine(session, info, paths):
    ours = [model_input(path, info.input.size) for path in paths]
    apps = [prepare_bytes(path.read_bytes(), info.input, max_pixels=MAX_PIXELS).pixels for path in paths]
    return float((embedded(session, ours) * embedded(session, apps)).sum(axis=1).min())


def test_both_sides_give_the_bundled_model_the_same_id(info):
    assert model_id(ASSETS / "model") == info.id


def test_the_golden_vectors_come_out_of_the_bundled_graph(session):
    with np.load(ASSETS / "model" / "golden.npz", allow_pickle=False) as golden:
        vectors = embedded(session, list(golden["images"]))
        assert float((vectors * golden[EMBEDDING]).sum(axis=1).min()) >= 0.9999


def test_sample_photos_embed_alike(session, info):
    assert len(SAMPLE) >= 20
    assert least_cosine(session, info, SAMPLE[::6]) >= LEAST_COSINE


@pytest.fixture
def detailed():
    """A photo of 12 megapixels, made of real ones, so that it has detail at every scale."""
    tiles = [
        Image.open(path).convert("RGB").resize((1000, 1000), Image.Resampling.LANCZOS) for path in SAMPLE[:12]
    ]
    sheet = Image.new("RGB", (4000, 3000))
    for number, tile in enumerate(tiles):
        sheet.paste(tile, (number % 4 * 1000, number // 4 * 1000))
    return sheet


def test_large_photos_embed_alike_whatever_the_decoder_reduces(session, info, detailed, tmp_path):
    paths = []
    for width, height in ((4000, 3000), (1800, 1350), (900, 2400), (700, 460), (3000, 450)):
        paths.append(tmp_path / f"{width}x{height}.jpg")
        detailed.resize((width, height), Image.Resampling.LANCZOS).save(paths[-1], quality=90)
    paths.append(tmp_path / "progressive.jpg")
    detailed.save(paths[-1], quality=90, progressive=True)
    paths.append(tmp_path / "lossless.png")
    detailed.resize((2000, 1500)).save(paths[-1])
    assert least_cosine(session, info, paths) >= LEAST_COSINE


def test_turned_and_mirrored_photos_embed_alike(session, info, detailed, tmp_path):
    paths = []
    for orientation in range(1, 9):
        exif = Image.Exif()
        exif[0x0112] = orientation
        paths.append(tmp_path / f"{orientation}.jpg")
        detailed.resize((1600, 1200)).save(paths[-1], quality=90, exif=exif)
    assert least_cosine(session, info, paths) >= LEAST_COSINE
    upright, turned = (model_input(paths[i], info.input.size) for i in (0, 5))
    assert float((embedded(session, [upright]) * embedded(session, [turned])).sum()) < LEAST_COSINE


def test_other_colour_spaces_embed_alike(session, info, tmp_path):
    photo = Image.open(SAMPLE[0]).convert("RGB")
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    paths = [tmp_path / name for name in ("grey.jpg", "cmyk.jpg", "palette.png", "clear.png", "profile.jpg")]
    photo.convert("L").save(paths[0])
    photo.convert("CMYK").save(paths[1])
    photo.quantize(64).save(paths[2])
    clear = photo.convert("RGBA")
    clear.putalpha(Image.linear_gradient("L").resize(photo.size))
    clear.save(paths[3])
    photo.save(paths[4], icc_profile=lab)
    assert least_cosine(session, info, paths) >= LEAST_COSINE


def test_a_pasted_picture_is_prepared_as_a_file_is(info):
    buffer = io.BytesIO()
    Image.open(SAMPLE[0]).save(buffer, "PNG")
    pasted = prepare_bytes(buffer.getvalue(), info.input, max_pixels=MAX_PIXELS).pixels
    read = prepare_bytes(SAMPLE[0].read_bytes(), info.input, max_pixels=MAX_PIXELS).pixels
    assert np.abs(pasted.astype(int) - read.astype(int)).max() <= 1


def streamed(paths, folder, side):
    """What training is shown of photos whose files are in a shard as they are."""
    shard = folder / f"photos-{len(paths)}.tfrec"
    write_shard(shard, ((path.read_bytes(), 0) for path in paths))
    section = ShardsSection(sources=("made here",), train_share=1.0)
    inventory = take_inventory([shard], section, None, lambda *_: None)
    return np.concatenate(
        [images for images, _, _ in ordered_batches(inventory, np.arange(len(paths)), 8, side)]
    )


def least_cosine_streamed(session, info, paths, folder):
    shown = streamed(paths, folder, info.input.size)
    apps = [prepare_bytes(path.read_bytes(), info.input, max_pixels=MAX_PIXELS).pixels for path in paths]
    return float((embedded(session, shown) * embedded(session, apps)).sum(axis=1).min())


def test_training_is_shown_sample_photos_as_the_app_sees_them(session, info, tmp_path):
    assert least_cosine_streamed(session, info, SAMPLE[::6], tmp_path) >= LEAST_COSINE


def test_training_is_shown_photos_of_all_sizes_and_kinds_as_the_app_sees_them(
    session, info, detailed, tmp_path
):
    paths = []
    for width, height in ((4000, 3000), (1800, 1350), (900, 2400), (700, 460), (3000, 450)):
        paths.append(tmp_path / f"{width}x{height}.jpg")
        detailed.resize((width, height), Image.Resampling.LANCZOS).save(paths[-1], quality=90)
    turned = Image.Exif()
    turned[0x0112] = 6
    small = detailed.resize((800, 600))
    for name, options in (
        ("progressive.jpg", {"progressive": True}),
        ("full-colour.jpg", {"subsampling": 0}),
        ("turned.jpg", {"exif": turned}),
        ("lossless.png", {}),
    ):
        paths.append(tmp_path / name)
        small.save(paths[-1], **options)
    paths.append(tmp_path / "grey.jpg")
    small.convert("L").save(paths[-1])
    assert least_cosine_streamed(session, info, paths, tmp_path) >= LEAST_COSINE
