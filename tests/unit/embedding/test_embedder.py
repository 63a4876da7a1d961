import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import onnx
import pytest

from photo_finder.core.errors import ModelError
from photo_finder.core.progress import Step
from photo_finder.embedding.embedder import Embedder
from photo_finder.embedding.model_folder import read_model_folder
from tests.tiny_model import golden_images, write_tiny_description, write_tiny_model


def embedder(folder: Path, threads: int = 1) -> Embedder:
    return Embedder(read_model_folder(folder), threads=threads)


def pictures(count: int, size: int = 32) -> np.ndarray:
    return np.random.default_rng(1).integers(0, 256, (count, size, size, 3), np.uint8)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_tiny_model(tmp_path / "model", copy_dim=16)


@pytest.mark.parametrize("threads", [0, 1, 3])
@pytest.mark.parametrize("count", [0, 1, 2, 33])
def test_any_number_of_pictures(folder: Path, count: int, threads: int) -> None:
    vectors = embedder(folder, threads).embed(pictures(count))
    assert {name: value.shape for name, value in vectors.items()} == {
        "embedding": (count, 64),
        "copy": (count, 16),
    }
    for value in vectors.values():
        assert value.dtype == np.float32
        assert np.allclose(np.linalg.norm(value, axis=1), 1, atol=1e-5)


def test_a_pictures_vector_does_not_depend_on_the_others(folder: Path) -> None:
    one, images = embedder(folder), pictures(21)
    together = one.embed(images)["embedding"]
    alone = np.concatenate([one.embed(images[n : n + 1])["embedding"] for n in range(21)])
    assert np.array_equal(together, alone)
    assert not np.allclose(together[0], together[1], atol=0.05)


def test_the_vectors_are_those_of_the_graph(folder: Path) -> None:
    with np.load(folder / "golden.npz") as golden:
        found = embedder(folder).embed(golden["images"])
        assert np.allclose(found["embedding"], golden["embedding"], atol=1e-5)
        assert np.allclose(found["copy"], golden["copy"], atol=1e-5)


def test_a_slice_that_is_not_contiguous(folder: Path) -> None:
    images, one = pictures(12), embedder(folder)
    assert np.allclose(one.embed(images[::2])["embedding"], one.embed(images)["embedding"][::2], atol=1e-6)


@pytest.mark.parametrize(
    "images",
    [
        np.zeros((2, 32, 32, 3), np.float32),
        np.zeros((2, 31, 32, 3), np.uint8),
        np.zeros((32, 32, 3), np.uint8),
        np.zeros((2, 3, 32, 32), np.uint8),
    ],
)
def test_pictures_of_another_shape_or_type_are_a_fault_of_the_caller(folder: Path, images) -> None:
    with pytest.raises(ValueError, match="images must be uint8"):
        embedder(folder).embed(images)


def test_several_threads_share_one_session(folder: Path) -> None:
    one, images = embedder(folder), pictures(64)
    alone = one.embed(images)["embedding"]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda n: one.embed(images[n : n + 1])["embedding"][0], range(64)))
    assert np.allclose(found, alone, atol=1e-6)


def test_golden_vectors_of_a_sound_model(folder: Path) -> None:
    steps: list[Step] = []
    checks = embedder(folder).verify(steps.append)
    assert [check.name for check in checks] == [
        "model id",
        "golden vectors of embedding",
        "golden vectors of copy",
    ]
    assert all(check.ok for check in checks)
    assert "smallest cosine 1.000000 over 4" in checks[1].detail
    assert steps[-1] == Step("verify", 4, 4)


def rewrite_golden(folder: Path, **arrays: np.ndarray) -> None:
    with np.load(folder / "golden.npz") as golden:
        kept = {name: golden[name] for name in golden.files}
    np.savez(folder / "golden.npz", **kept | arrays)


def test_one_golden_vector_that_differs_fails(folder: Path) -> None:
    with np.load(folder / "golden.npz") as golden:
        vectors = golden["embedding"].copy()
    vectors[2] = np.roll(vectors[2], 1)
    rewrite_golden(folder, embedding=vectors)
    checks = embedder(folder).verify()
    assert [check.ok for check in checks] == [True, False, True]


def test_golden_vectors_of_another_model_fail(tmp_path: Path) -> None:
    folder, other = write_tiny_model(tmp_path / "a"), write_tiny_model(tmp_path / "b", seed=1)
    (folder / "golden.npz").write_bytes((other / "golden.npz").read_bytes())
    assert [check.ok for check in embedder(folder).verify()] == [True, False]


@pytest.mark.parametrize(
    "arrays",
    [
        {"embedding": np.zeros((4, 63), np.float32)},
        {"embedding": np.zeros((4, 64), np.float32)},
        {"embedding": np.full((4, 64), np.nan, np.float32)},
        {"images": golden_images(16)},
        {"images": np.zeros((0, 32, 32, 3), np.uint8)},
        {"copy": np.zeros((3, 16), np.float32)},
        {"embedding": np.array([{}] * 4, object)},
    ],
)
def test_golden_arrays_that_make_no_sense_fail_without_an_error(folder: Path, arrays) -> None:
    rewrite_golden(folder, **arrays)
    assert not all(check.ok for check in embedder(folder).verify())


def test_a_golden_file_of_garbage_fails_and_says_so(folder: Path) -> None:
    (folder / "golden.npz").write_bytes(b"garbage")
    check = embedder(folder).verify()[-1]
    assert not check.ok
    assert "golden.npz is damaged or incomplete" in check.detail


def test_damaged_weights_are_told_by_their_id(folder: Path) -> None:
    with (folder / "model.onnx").open("r+b") as file:
        file.seek(-40, 2)
        file.write(b"\x55" * 8)
    checks = embedder(folder).verify()
    assert not checks[0].ok
    assert "the weights have the id" in checks[0].detail


def test_a_graph_of_garbage(folder: Path) -> None:
    (folder / "model.onnx").write_bytes(b"garbage")
    with pytest.raises(ModelError, match=r'The model "tiny" cannot be loaded'):
        embedder(folder).embed(pictures(1))
    assert not embedder(folder).verify()[-1].ok


def test_a_graph_of_another_input_size(folder: Path) -> None:
    write_tiny_description(folder, 64, {"embedding": 64})
    with pytest.raises(ModelError, match=r'must take "images", uint8 \[N, 64, 64, 3\]'):
        embedder(folder).embed(pictures(1, 64))


def test_an_output_that_is_not_there(folder: Path) -> None:
    write_tiny_description(folder, 32, {"embedding": 64, "words": 5})
    with pytest.raises(ModelError, match='has no output "words"'):
        embedder(folder).embed(pictures(1))


def test_an_output_of_another_width(folder: Path) -> None:
    write_tiny_description(folder, 32, {"embedding": 32})
    with pytest.raises(ModelError, match=r"gives embedding as float32 \(1, 64\)"):
        embedder(folder).embed(pictures(1))


def test_vectors_that_are_not_of_length_1(folder: Path) -> None:
    graph = onnx.load(folder / "model.onnx")
    for node in graph.graph.node:
        if node.op_type == "LpNormalization":
            node.op_type = "Identity"
            del node.attribute[:]
    onnx.save(graph, folder / "model.onnx")
    with pytest.raises(ModelError, match=r"not of length 1"):
        embedder(folder).embed(pictures(1))


def test_vectors_that_are_no_numbers(folder: Path) -> None:
    graph = onnx.load(folder / "model.onnx")
    for constant in graph.graph.initializer:
        if constant.name == "embedding_bias":
            constant.raw_data = np.full(64, np.nan, np.float32).tobytes()
    onnx.save(graph, folder / "model.onnx")
    with pytest.raises(ModelError, match=r"not of length 1"):
        embedder(folder).embed(pictures(1))


def test_the_runtime_is_loaded_only_when_something_is_embedded(folder: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from photo_finder.embedding.embedder import Embedder\n"
        "from photo_finder.embedding.model_folder import read_model_folder\n"
        f"one = Embedder(read_model_folder(Path({str(folder)!r})), threads=1)\n"
        "print('onnxruntime' in sys.modules)\none.load()\nprint('onnxruntime' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
    assert done.stderr == ""
