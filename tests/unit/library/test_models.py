"""Models: installed, switched, never mixed."""

from pathlib import Path

import pytest

from photo_finder.core.errors import ModelError
from photo_finder.core.progress import Cancel, Step
from photo_finder.core.query import Example, Query
from photo_finder.library import Library
from tests.tiny_model import write_tiny_model
from tests.unit.sandbox import MODEL_SIZE, Sandbox, jpeg, paths_of_hits, put


@pytest.fixture
def library(sandbox: Sandbox) -> Library:
    put(sandbox.photos, range(60))
    made = sandbox.open()
    made.index([sandbox.photos])
    return made


@pytest.fixture
def other(tmp_path: Path) -> Path:
    return write_tiny_model(tmp_path / "other", size=MODEL_SIZE, dim=32, seed=9, name="other")


def similarities(library: Library) -> dict[str, float]:
    hits = library.search(Query((Example(jpeg(1)),), limit=1_000)).hits
    return {hit.photo.path: hit.similarity for hit in hits}


def test_switching_embeds_all_and_search_uses_the_old_one_until_then(library: Library, other: Path) -> None:
    old, before = library.active_model().id, similarities(library)
    installed = library.install_model(other)
    assert not installed.active
    during: list[tuple[str, dict[str, float]]] = []

    def look(step: Step) -> None:
        during.append((library.active_model().id, similarities(library)))

    report = library.use_model(installed.id, progress=look)
    assert report.indexed == 60
    assert during
    assert all(model == old and found == before for model, found in during)
    after = similarities(library)
    assert library.active_model().id == installed.id
    assert len(after) == 60
    assert after != before
    assert library.status().vectors == 60
    assert [entry.active for entry in library.models()] == [False, True]
    assert library.use_model(old).indexed == 0
    assert similarities(library) == before


def test_the_choice_is_remembered(sandbox: Sandbox, library: Library, other: Path) -> None:
    installed = library.install_model(other)
    library.use_model(installed.id[:6])
    after = similarities(library)
    library = sandbox.reopen(library)
    assert library.active_model().id == installed.id
    assert similarities(library) == after


def test_a_cancelled_switch_keeps_the_old_one_and_goes_on_later(
    sandbox: Sandbox, library: Library, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photo_finder.indexing.run._FLUSH_PHOTOS", 8)
    put(sandbox.photos, range(60, 260))
    library.index()
    old, before = library.active_model().id, similarities(library)
    installed, cancel = library.install_model(other), Cancel()

    def stop(step: Step) -> None:
        if step.done >= 8:
            cancel.set()

    first = library.use_model(installed.id, progress=stop, cancel=cancel)
    assert first.cancelled
    assert 8 <= first.indexed < 260
    assert library.active_model().id == old
    assert similarities(library) == before
    second = library.use_model(installed.id)
    assert first.indexed + second.indexed == 260
    assert len(similarities(library)) == 260


def test_new_photos_of_a_library_with_two_models_get_a_vector_when_it_is_their_turn(
    sandbox: Sandbox, library: Library, other: Path
) -> None:
    old, installed = library.active_model().id, library.install_model(other)
    library.use_model(installed.id)
    put(sandbox.photos, range(60, 70))
    assert library.index().indexed == 10
    assert len(similarities(library)) == 70
    assert library.use_model(old).indexed == 10
    assert len(similarities(library)) == 70


def test_photos_that_were_away_during_the_switch_are_embedded_when_they_are_back(
    sandbox: Sandbox, library: Library, other: Path
) -> None:
    installed = library.install_model(other)
    away = sandbox.photos.rename(sandbox.root / "away")
    library.index()
    assert library.use_model(installed.id).indexed == 0
    away.rename(sandbox.photos)
    assert library.index().indexed == 60
    assert paths_of_hits(library, jpeg(1))[0] == str(sandbox.photos / "0001.jpg")


def test_a_model_that_vanished_is_told_and_the_bundled_one_is_used(
    sandbox: Sandbox, library: Library, other: Path
) -> None:
    bundled, installed = library.active_model().id, library.install_model(other)
    library.use_model(installed.id)
    sandbox.close(library)
    (sandbox.paths.models / installed.id / "model.json").unlink()
    library = sandbox.open()
    assert library.active_model().id == bundled
    (notice,) = library.notices()
    assert notice.endswith("The bundled model is used instead.")
    assert len(similarities(library)) == 60


def test_unknown_and_damaged_models_are_refused(library: Library, other: Path) -> None:
    with pytest.raises(ModelError, match="no model"):
        library.use_model("ffffffff")
    (other / "model.onnx").write_bytes(b"rubbish")
    with pytest.raises(ModelError):
        library.install_model(other)
    assert len(library.models()) == 1


def test_golden_vectors_are_run_again(library: Library) -> None:
    assert all(check.ok for check in library.verify_model())
