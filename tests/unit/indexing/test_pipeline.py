"""Workers over a list of jobs."""

import itertools
import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from photo_finder.core.errors import UnreadablePhotoError, VanishedPhotoError
from photo_finder.core.photo import KnownPhoto, PhotoMetadata, PreparedPhoto
from photo_finder.core.progress import NEVER, Cancel
from photo_finder.indexing import pipeline as pipeline_module
from photo_finder.indexing.in_flight import leftovers
from photo_finder.indexing.pipeline import BATCH, Pipeline
from photo_finder.indexing.reading import IsKnown, Job, Outcome, ReadPhoto

META = PhotoMetadata(1, 1, "JPEG")


def photo(path: str) -> PreparedPhoto:
    number = int(os.path.basename(path))
    return PreparedPhoto(path.encode(), 1, np.full((2, 2, 3), number % 256, np.uint8), b"", META)


def read(path: str, known: IsKnown | None = None) -> PreparedPhoto | KnownPhoto:
    return photo(path)


def embed(images: NDArray[np.uint8]) -> Mapping[str, NDArray[np.float32]]:
    assert 1 <= len(images) <= BATCH
    return {"embedding": images.mean(axis=(1, 2), dtype=np.float32)}


def jobs(count: int) -> list[Job]:
    return [Job(f"/p/{number}", (b"/p", b"%d" % number), (1, 1, 1)) for number in range(count)]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Callable[..., Pipeline]]:
    def build(read: ReadPhoto = read, **others: object) -> Pipeline:
        arguments = {"known": lambda digest: False, "workers": 3, "timeout_seconds": 60.0, **others}
        return Pipeline(read, embed=embed, in_flight=tmp_path / "note", **arguments)  # type: ignore[arg-type]

    yield build
    assert not (tmp_path / "note").exists()


def gather(pipeline: Pipeline, work: list[Job], cancel: Cancel = NEVER) -> list[Outcome]:
    return [outcome for batch in pipeline.run(work, cancel=cancel) for outcome in batch]


@pytest.mark.parametrize("count", [0, 1, 2, 7, 8, 9, 100])
@pytest.mark.parametrize("workers", [1, 4])
def test_every_job_comes_back_once_with_its_own_vector(
    make: Callable[..., Pipeline], count: int, workers: int
) -> None:
    outcomes = gather(make(workers=workers), jobs(count))
    assert sorted(o.job.path for o in outcomes) == sorted(job.path for job in jobs(count))
    for outcome in outcomes:
        assert outcome.vectors is not None
        assert outcome.vectors["embedding"].tolist() == [int(os.path.basename(outcome.job.path))] * 3


def test_failures_are_data_and_need_no_vector(make: Callable[..., Pipeline]) -> None:
    def fussy(path: str, known: IsKnown | None = None) -> PreparedPhoto:
        number = int(os.path.basename(path))
        if number % 3 == 1:
            raise UnreadablePhotoError(f"bad {number}")
        if number % 3 == 2:
            raise VanishedPhotoError("gone")
        return photo(path)

    outcomes = {int(os.path.basename(o.job.path)): o for o in gather(make(fussy), jobs(30))}
    assert len(outcomes) == 30
    for number, outcome in outcomes.items():
        assert (outcome.vectors is not None) == (number % 3 == 0)
        assert outcome.reason == (f"bad {number}" if number % 3 == 1 else None)
        assert outcome.vanished == (number % 3 == 2)


def test_known_contents_are_passed_on_without_a_vector(make: Callable[..., Pipeline]) -> None:
    def knows(path: str, known: IsKnown | None = None) -> PreparedPhoto | KnownPhoto:
        return KnownPhoto(path.encode(), 1) if known and known(path.encode()) else photo(path)

    def all_known() -> Pipeline:
        return make(knows, known=lambda digest: True)

    assert all(o.vectors is None for o in gather(all_known(), jobs(20)))
    without_place = [Job(job.path, None, job.stamp) for job in jobs(20)]
    assert all(o.vectors is not None for o in gather(all_known(), without_place))


def test_a_bug_in_a_reader_comes_out_and_every_worker_stops(make: Callable[..., Pipeline]) -> None:
    def buggy(path: str, known: IsKnown | None = None) -> PreparedPhoto:
        if path == "/p/13":
            raise ZeroDivisionError("a bug")
        return photo(path)

    with pytest.raises(ZeroDivisionError, match="a bug"):
        gather(make(buggy), jobs(1_000))


def test_a_bug_in_the_embedder_comes_out_too(tmp_path: Path) -> None:
    def broken(images: NDArray[np.uint8]) -> Mapping[str, NDArray[np.float32]]:
        raise ZeroDivisionError("a bug")

    pipeline = Pipeline(
        read, lambda digest: False, broken, workers=2, timeout_seconds=60, in_flight=tmp_path / "note"
    )
    with pytest.raises(ZeroDivisionError, match="a bug"):
        gather(pipeline, jobs(100))


def test_no_more_than_a_bounded_number_is_read_ahead(make: Callable[..., Pipeline]) -> None:
    started = []

    def counting(path: str, known: IsKnown | None = None) -> PreparedPhoto:
        started.append(path)
        return photo(path)

    workers, taken = 2, 0
    outcomes = make(counting, workers=workers).run(jobs(5_000), cancel=NEVER)
    for batch in outcomes:
        taken += len(batch)
        # two batches a worker wait in the queue, one is being filled, one is being handed over
        assert len(started) - taken <= BATCH * workers * 4
    assert taken == 5_000


@pytest.mark.parametrize("after", [0, 1, 5])
def test_cancelling_gives_what_is_finished_and_ends(make: Callable[..., Pipeline], after: int) -> None:
    cancel, got = Cancel(), []
    if not after:
        cancel.set()
    for number, batch in enumerate(make().run(jobs(3_000), cancel=cancel), start=1):
        got += batch
        if number == after:
            cancel.set()
    assert len(got) < 3_000
    assert len({outcome.job.path for outcome in got}) == len(got)


def test_leaving_the_loop_stops_the_workers(make: Callable[..., Pipeline]) -> None:
    outcomes = make().run(jobs(3_000), cancel=NEVER)
    next(outcomes)
    outcomes.close()


def test_a_worker_that_hangs_is_replaced_and_the_rest_is_done(make: Callable[..., Pipeline]) -> None:
    let_go = threading.Event()
    stuck = {"/p/3", "/p/4", "/p/40"}

    def hangs(path: str, known: IsKnown | None = None) -> PreparedPhoto:
        assert known is not None
        known(path.encode())
        if path in stuck:
            let_go.wait()
        return photo(path)

    pipeline = make(hangs, workers=2, timeout_seconds=0.3)
    try:
        done = {outcome.job.path for outcome in gather(pipeline, jobs(60))}
        assert {job.path for job in pipeline.hung} == stuck
        assert done == {job.path for job in jobs(60)} - stuck
    finally:
        let_go.set()


def test_the_time_that_the_bytes_take_to_come_is_not_the_decoders(make: Callable[..., Pipeline]) -> None:
    """None of them hangs, though each is longer on its way than it may be decoded."""
    link = threading.Event()

    def slow(path: str, known: IsKnown | None = None) -> PreparedPhoto:
        link.wait(0.5)
        assert known is not None
        known(path.encode())
        return photo(path)

    pipeline = make(slow, workers=2, timeout_seconds=0.1)
    assert len(gather(pipeline, jobs(4))) == 4
    assert pipeline.hung == []


def test_a_file_whose_bytes_do_not_come_is_given_up_too(
    make: Callable[..., Pipeline], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline_module, "READ_SECONDS", 0.3)
    let_go = threading.Event()

    def stuck(path: str, known: IsKnown | None = None) -> PreparedPhoto:
        if path == "/p/3":
            let_go.wait()
        return photo(path)

    pipeline = make(stuck, workers=2)
    try:
        assert len(gather(pipeline, jobs(20))) == 19
        assert [job.path for job in pipeline.hung] == ["/p/3"]
    finally:
        let_go.set()


def test_what_is_being_read_is_noted(make: Callable[..., Pipeline], tmp_path: Path) -> None:
    noted: list[bool] = []

    def looking(path: str, known: IsKnown | None = None) -> PreparedPhoto:
        noted.append(path in leftovers(tmp_path / "note"))
        return photo(path)

    gather(make(looking), jobs(40))
    assert noted == [True] * 40


def test_workers_that_are_held_begin_with_no_file_until_their_turn_comes(
    make: Callable[..., Pipeline],
) -> None:
    """Held from the fifth file on; what others had begun with by then comes too."""
    cancel, read_at = Cancel(), list[float]()

    def holding(path: str, known: IsKnown | None = None) -> PreparedPhoto:
        read_at.append(time.monotonic())
        if len(read_at) == 5:
            cancel.hold_off(0.4)
        return photo(path)

    assert len(gather(make(holding), jobs(40), cancel)) == 40
    assert [after - before > 0.3 for before, after in itertools.pairwise(read_at)].count(True) == 1
    assert sum(moment - read_at[4] < 0.3 for moment in read_at) <= 5 + 3
