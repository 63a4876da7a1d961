"""Vectors of different models never mix."""

import numpy as np
import pytest

from photo_finder.catalog import Catalog
from tests.unit.catalog.rows import add_file

RNG = np.random.default_rng(5)


def vectors(count: int, dim: int = 4) -> np.ndarray:
    return RNG.standard_normal((count, dim)).astype(np.float32)


def test_vectors_come_back_bit_for_bit_by_model_and_output(catalog: Catalog) -> None:
    ids = [add_file(catalog, b"/p", b"%d" % i, str(i)) for i in range(3)]
    one, copy, other = vectors(3), vectors(3, 7), vectors(2)
    catalog.vectors.put("m1", ids, {"embedding": one, "copy": copy})
    catalog.vectors.put("m2", ids[:2], {"embedding": other})
    for model, output, wanted, whose in (
        ("m1", "embedding", one, ids),
        ("m1", "copy", copy, ids),
        ("m2", "embedding", other, ids[:2]),
    ):
        found_ids, found = catalog.vectors.all(model, output, wanted.shape[1])
        assert found_ids.tolist() == whose
        assert found.dtype == np.float32
        assert np.array_equal(found, wanted)
    assert np.array_equal(catalog.vectors.get("m2", "embedding", ids[1]), other[1])  # type: ignore[arg-type]
    assert catalog.vectors.get("m2", "embedding", ids[2]) is None
    assert catalog.vectors.get("m3", "embedding", ids[0]) is None
    assert catalog.vectors.models() == ("m1", "m2")


def test_a_model_without_vectors_gives_empty_arrays(catalog: Catalog) -> None:
    ids, found = catalog.vectors.all("m", "embedding", 4)
    assert ids.shape == (0,)
    assert found.shape == (0, 4)


def test_contents_without_a_place_are_not_given_but_kept(catalog: Catalog) -> None:
    photo_id = add_file(catalog, b"/p", b"a", "x")
    catalog.vectors.put("m", [photo_id], {"embedding": vectors(1)})
    catalog.files.remove([(b"/p", b"a")])
    assert catalog.vectors.count("m", "embedding") == 0
    assert len(catalog.vectors.all("m", "embedding", 4)[0]) == 0
    add_file(catalog, b"/p", b"b", "x")
    assert catalog.vectors.all("m", "embedding", 4)[0].tolist() == [photo_id]


def test_missing_are_contents_with_a_place_that_is_there(catalog: Catalog) -> None:
    have, lacks, away, gone = (add_file(catalog, b"/p", b"%d" % i, str(i)) for i in range(4))
    add_file(catalog, b"/q", b"copy", "1")
    catalog.vectors.put("m", [have], {"embedding": vectors(1)})
    catalog.files.set_offline([(b"/p", b"2")], offline=True)
    catalog.files.remove([(b"/p", b"3")])
    assert [photo_id for photo_id, _path in catalog.vectors.missing("m", "embedding")] == [lacks]
    assert {p for p, _path in catalog.vectors.missing("other", "embedding")} == {have, lacks}
    assert away not in (have, lacks, gone)


def test_a_vector_for_a_content_that_is_not_there_is_refused(catalog: Catalog) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"):
        catalog.vectors.put("m", [77], {"embedding": vectors(1)})
