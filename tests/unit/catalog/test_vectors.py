"""Vectors of different models never mix."""

import numpy as np
import pytest

from photo_finder.catalog import Catalog
from photo_finder.catalog import vectors as vectors_module
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
    assert [photo_id for photo_id, _path in catalog.vectors.missing("m", ["embedding"])] == [lacks]
    assert {p for p, _path in catalog.vectors.missing("other", ["embedding"])} == {have, lacks}
    assert away not in (have, lacks, gone)


def test_who_lacks_one_of_two_outputs_is_missing(catalog: Catalog) -> None:
    both, first, second, none = (add_file(catalog, b"/p", b"%d" % i, str(i)) for i in range(4))
    catalog.vectors.put("m", [both, first], {"embedding": vectors(2)})
    catalog.vectors.put("m", [both, second], {"copy": vectors(2, 7)})
    missing = catalog.vectors.missing("m", ["embedding", "copy"])
    assert sorted(photo_id for photo_id, _path in missing) == [first, second, none]
    assert len(missing) == 3
    assert [photo_id for photo_id, _path in catalog.vectors.missing("m", ["embedding"])] == [second, none]


@pytest.mark.parametrize("page_rows", [1, 2, 5, 6, 100])
def test_pages_are_all_of_them_in_order(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch, page_rows: int
) -> None:
    monkeypatch.setattr(vectors_module, "PAGE_ROWS", page_rows)
    ids = [add_file(catalog, b"/p", b"%d" % i, str(i)) for i in range(6)]
    catalog.vectors.put("m", ids, {"copy": vectors(6, 7), "embedding": vectors(6)})
    catalog.files.remove([(b"/p", b"2")])
    pages = list(catalog.vectors.pages("m", "copy", 7))
    assert max(len(page) for page, _rows in pages) <= page_rows
    wanted_ids, wanted = catalog.vectors.all("m", "copy", 7)
    assert np.concatenate([page for page, _rows in pages]).tolist() == wanted_ids.tolist()
    assert np.array_equal(np.concatenate([rows for _page, rows in pages]), wanted)
    assert list(catalog.vectors.pages("other", "copy", 7)) == []


def test_some_are_those_that_have_a_vector(catalog: Catalog) -> None:
    ids = [add_file(catalog, b"/p", b"%d" % i, str(i)) for i in range(600)]
    stored = vectors(599)
    catalog.vectors.put("m", ids[:-1], {"embedding": stored})
    found = catalog.vectors.some("m", "embedding", [*ids[::-1], 10**9])
    assert found.keys() == set(ids[:-1])
    assert np.array_equal(np.stack([found[photo_id] for photo_id in ids[:-1]]), stored)
    assert catalog.vectors.some("m", "copy", ids) == {}
    assert catalog.vectors.some("m", "embedding", []) == {}


def test_a_vector_for_a_content_that_is_not_there_is_refused(catalog: Catalog) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"):
        catalog.vectors.put("m", [77], {"embedding": vectors(1)})
