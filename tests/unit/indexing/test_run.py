"""A whole indexing run with readers that go wrong, and runs that are stopped."""

import os
import shutil
import threading
from pathlib import Path

import numpy as np
import pytest

from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.core.photo import KnownPhoto, PreparedPhoto
from photo_finder.core.progress import Cancel, Step
from photo_finder.core.query import PhotoFilter
from photo_finder.indexing import run as run_module
from photo_finder.indexing.reading import IsKnown
from tests.unit.indexing.readers import BUG, CRASH, HANG, TouchyReader, let_go
from tests.unit.sandbox import Bench, Sandbox, jpeg, put, state_of


def test_bugs_come_out_and_what_was_stored_before_is_kept(sandbox: Sandbox, bench: Bench) -> None:
    put(sandbox.photos, range(20))
    (sandbox.photos / "0010.jpg").write_bytes(jpeg(10) + BUG)
    with pytest.raises(ZeroDivisionError):
        bench.run(TouchyReader(bench.reader())).update([str(sandbox.photos)])
    assert bench.catalog.database.is_sound()
    assert not (sandbox.paths.library / "in-flight").exists()
    (sandbox.photos / "0010.jpg").write_bytes(jpeg(10))
    bench.run(bench.reader()).update([str(sandbox.photos)])
    assert len(bench.names()) == 20


def test_a_file_with_another_time_but_the_same_bytes_is_no_copy(sandbox: Sandbox, bench: Bench) -> None:
    put(sandbox.photos, range(5))
    bench.run(bench.reader()).update([str(sandbox.photos)])
    os.utime(sandbox.photos / "0002.jpg", (1, 1))
    shutil.copy(sandbox.photos / "0003.jpg", sandbox.photos / "copy.jpg")
    report = bench.run(bench.reader()).update([str(sandbox.photos)])
    assert (report.indexed, report.copies, report.moved, report.unchanged) == (0, 1, 0, 5)
    again = bench.run(bench.reader()).update([str(sandbox.photos)])
    assert (again.copies, again.unchanged) == (0, 6)


def test_a_file_replaced_by_one_of_the_same_length_and_time_is_read(sandbox: Sandbox, bench: Bench) -> None:
    paths = put(sandbox.photos, range(3))
    length = max(path.stat().st_size for path in paths) + 9
    for path in paths:
        path.write_bytes(path.read_bytes().ljust(length, b"."))
        os.utime(path, (1, 1))
    bench.run(bench.reader()).update([str(sandbox.photos)])
    edited = sandbox.photos / "edited.tmp"
    edited.write_bytes(jpeg(7).ljust(length, b"."))
    os.utime(edited, (1, 1))
    edited.replace(paths[1])
    assert paths[1].stat().st_size == length
    report = bench.run(bench.reader()).update([str(sandbox.photos)])
    assert (report.indexed, report.unchanged) == (1, 2)
    again = bench.run(bench.reader()).update([str(sandbox.photos)])
    assert (again.indexed, again.unchanged) == (0, 3)


def test_a_hanging_decoder_costs_its_file_and_nothing_else(sandbox: Sandbox, bench: Bench) -> None:
    put(sandbox.photos, range(40))
    for name in ("0003.jpg", "0004.jpg", "0030.jpg"):
        (sandbox.photos / name).write_bytes(jpeg(int(name[:4])) + HANG)
    bench.timeout_seconds = 0.5
    try:
        report = bench.run(TouchyReader(bench.reader())).update([str(sandbox.photos)])
    finally:
        let_go.set()
    reason = "reading it takes longer than 0.5 seconds"
    assert bench.skipped() == dict.fromkeys(("0003.jpg", "0004.jpg", "0030.jpg"), reason)
    assert {skipped.reason for skipped in report.skipped} == {reason}
    assert report.indexed == len(bench.names()) == 37
    assert bench.catalog.files.suspects() == ()
    let_go.clear()
    again = bench.run(TouchyReader(bench.reader())).update([str(sandbox.photos)])
    assert (again.unchanged, again.indexed) == (40, 0)


def test_suspects_are_tried_alone_and_only_the_culprit_is_skipped(sandbox: Sandbox, bench: Bench) -> None:
    paths = put(sandbox.photos, range(12))
    paths[4].write_bytes(jpeg(4) + CRASH)
    bench.catalog.files.add_suspects(str(path) for path in paths[3:6])
    log = sandbox.root / "log"
    report = bench.run(TouchyReader(bench.reader(), log)).update([str(sandbox.photos)])
    assert bench.skipped() == {"0004.jpg": "it makes the decoder crash"}
    assert report.indexed == 11
    here, alone = _read_by(log)
    assert alone == {"0003.jpg", "0004.jpg", "0005.jpg"}
    assert here == {path.name for path in paths} - alone
    assert bench.catalog.files.suspects() == ()

    log.unlink()
    bench.run(TouchyReader(bench.reader(), log)).update([str(sandbox.photos)])
    assert not log.exists(), "nothing is tried again while it is unchanged"

    paths[4].write_bytes(jpeg(4))
    report = bench.run(TouchyReader(bench.reader(), log)).update([str(sandbox.photos)])
    assert bench.skipped() == {}
    assert report.indexed == 1


def test_who_stops_while_a_suspect_is_tried_does_not_wait_for_it(sandbox: Sandbox, bench: Bench) -> None:
    paths = put(sandbox.photos, range(3))
    paths[1].write_bytes(jpeg(1) + HANG)
    bench.catalog.files.add_suspects([str(paths[1])])
    bench.timeout_seconds = 300
    cancel, log = Cancel(), sandbox.root / "log"

    def stop_once_it_is_tried() -> None:
        while not (log.exists() and paths[1].name in _read_by(log)[1]):
            threading.Event().wait(0.01)
        cancel.set()

    stopping = threading.Thread(target=stop_once_it_is_tried)
    stopping.start()
    report = bench.run(TouchyReader(bench.reader(), log), cancel=cancel).update([str(sandbox.photos)])
    stopping.join()
    assert (report.cancelled, report.indexed, report.skipped) == (True, 2, ())
    assert report.seconds < 100
    assert bench.catalog.files.suspects() == (str(paths[1]),)
    paths[1].write_bytes(jpeg(1))
    assert bench.run(bench.reader()).update([str(sandbox.photos)]).indexed == 1


def _read_by(log: Path) -> tuple[set[str], set[str]]:
    """Names read by this process and by others."""
    here: set[str] = set()
    alone: set[str] = set()
    for line in log.read_text().splitlines():
        pid, path = line.split(" ", 1)
        (here if int(pid) == os.getpid() else alone).add(os.path.basename(path))
    return here, alone


def test_suspects_elsewhere_are_kept_and_stale_ones_forgotten(sandbox: Sandbox, bench: Bench) -> None:
    (path,) = put(sandbox.photos, [1])
    bench.run(bench.reader()).update([str(sandbox.photos)])
    bench.catalog.files.add_suspects(["/elsewhere/a.jpg", str(path), str(sandbox.photos / "gone.jpg")])
    bench.run(bench.reader()).update([str(sandbox.photos)])
    assert bench.catalog.files.suspects() == ("/elsewhere/a.jpg",)


def test_a_known_photo_that_crashes_the_decoder_for_a_new_model_is_tried_alone_ever_after(
    sandbox: Sandbox, bench: Bench
) -> None:
    paths = put(sandbox.photos, range(3))
    paths[1].write_bytes(jpeg(1) + CRASH)
    bench.run(bench.reader()).update([str(sandbox.photos)])
    with bench.catalog.database.write() as connection:
        connection.execute("DELETE FROM space")  # as if another model were in use
    bench.catalog.files.add_suspects([str(paths[1])])  # as after the first crash
    for _ in range(3):
        bench.run(TouchyReader(bench.reader())).update([str(sandbox.photos)])
        assert bench.catalog.files.suspects() == (str(paths[1]),)
        assert bench.catalog.vectors.count(bench.model.id, "embedding") == 2
    assert len(bench.names()) == 3


def test_copies_of_a_broken_picture_are_told_broken_by_reading_it_once_or_twice(
    sandbox: Sandbox, bench: Bench
) -> None:
    sandbox.photos.mkdir(exist_ok=True)
    for number in range(200):
        (sandbox.photos / f"{number}.jpg").write_bytes(jpeg(1)[:500])
    log = sandbox.root / "log"
    report = bench.run(TouchyReader(bench.reader(), log)).update([str(sandbox.photos)])
    assert len(bench.skipped()) == len(report.skipped) == 200
    assert len(set(bench.skipped().values())) == 1
    assert len(_read_by(log)[1]) == 1


def test_a_copy_stands_in_when_the_first_file_of_its_content_vanished(sandbox: Sandbox, bench: Bench) -> None:
    paths = put(sandbox.photos, range(2))
    for name in ("copy-a.jpg", "copy-b.jpg"):
        shutil.copyfile(paths[0], sandbox.photos / name)
    real, gate = bench.reader(), threading.Lock()
    failed: list[str] = []

    class Failing:
        """The first file of the content is lost after its bytes were read."""

        def __call__(self, path: str, known: IsKnown | None = None) -> PreparedPhoto | KnownPhoto:
            found = real(path, known)
            with gate:
                if isinstance(found, PreparedPhoto) and path != str(paths[1]) and not failed:
                    failed.append(path)
                    raise UnreadablePhotoError("the decoder stumbled")
            return found

        def __reduce__(self) -> tuple[object, ...]:
            return type(real), (real.spec, real.max_pixels)

    bench.run(Failing()).update([str(sandbox.photos)])
    assert len(failed) == 1
    assert bench.skipped() == {os.path.basename(failed[0]): "the decoder stumbled"}
    assert bench.names() == {"0000.jpg", "0001.jpg", "copy-a.jpg", "copy-b.jpg"} - set(bench.skipped())


@pytest.mark.parametrize("step", [1, 2, 3, 5, 8, 13])
def test_cancelled_at_any_step_the_next_run_goes_on(
    sandbox: Sandbox, bench: Bench, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    monkeypatch.setattr(run_module, "_FLUSH_PHOTOS", 8)
    put(sandbox.photos, range(400))
    cancel, steps = Cancel(), 0

    def stop(told: Step) -> None:
        nonlocal steps
        if told.activity == "index":
            steps += 1
            if steps == step:
                cancel.set()

    report = bench.run(bench.reader(), progress=stop, cancel=cancel).update([str(sandbox.photos)])
    assert report.cancelled
    assert bench.catalog.database.is_sound()
    kept = len(bench.names())
    assert report.indexed == kept < 400
    assert bench.catalog.vectors.count(bench.model.id, "embedding") == kept
    again = bench.run(bench.reader()).update([str(sandbox.photos)])
    assert (again.unchanged, again.indexed) == (kept, 400 - kept)
    assert len(bench.names()) == 400


def test_progress_ends_at_its_total_with_copies_and_failures(sandbox: Sandbox, bench: Bench) -> None:
    paths = put(sandbox.photos, range(10))
    shutil.copyfile(paths[0], sandbox.photos / "copy.jpg")
    (sandbox.photos / "bad.jpg").write_bytes(b"no picture")
    steps: list[Step] = []
    bench.run(bench.reader(), progress=steps.append).update([str(sandbox.photos)])
    index = [step for step in steps if step.activity == "index"]
    assert index[0] == Step("index", 0, 12, 0)
    assert index[-1] == Step("index", 12, 12, 1)
    assert [step.done for step in index] == sorted(step.done for step in index)


def test_files_that_vanish_and_change_while_they_are_indexed(sandbox: Sandbox, bench: Bench) -> None:
    paths = put(sandbox.photos, range(30))
    real = bench.reader()
    done = threading.Lock()

    class Meddling:
        """At the first look, some files are deleted, some edited, one becomes a folder."""

        def __init__(self) -> None:
            self.meddled = False

        def __call__(self, path: str, known: IsKnown | None = None) -> PreparedPhoto | KnownPhoto:
            with done:
                if not self.meddled:
                    self.meddled = True
                    for gone in paths[10:15]:
                        gone.unlink()
                    for edited in paths[15:20]:
                        edited.write_bytes(jpeg(1_000 + int(edited.stem)))
                    paths[20].unlink()
                    paths[20].mkdir()
            return real(path, known)

    report = bench.run(Meddling()).update([str(sandbox.photos)])
    assert set(bench.names()) == {path.name for path in (*paths[:10], *paths[15:20], *paths[21:])}
    assert bench.skipped() == {"0020.jpg": "it is a folder, not a file"}
    assert report.indexed == 24
    paths[20].rmdir()
    again = bench.run(real).update([str(sandbox.photos)])
    assert (again.unchanged, again.copies, again.gone) == (24, 0, 1)
    assert bench.skipped() == {}
    for path in paths[15:20]:
        photo_id = bench.catalog.files.content_of((os.fsencode(sandbox.photos), os.fsencode(path.name)))
        assert bench.catalog.photos.digest_of(photo_id or 0) == real(str(path)).digest


def test_files_whose_drive_is_pulled_out_while_they_are_read_are_away(sandbox: Sandbox, bench: Bench) -> None:
    paths, drive = put(sandbox.photos, range(12)), sandbox.root / "drive"
    linked = put(drive, [20])[0]
    (sandbox.photos / "link.jpg").symlink_to(linked)
    real, pulling = bench.reader(), threading.Lock()
    bench.run(real).update([str(sandbox.photos)])
    for path in (*paths, linked):
        os.utime(path, (1, 1))  # as on a stick, when the clocks went back

    def pulled(path: str, known: IsKnown | None = None) -> PreparedPhoto | KnownPhoto:
        with pulling:
            if sandbox.photos.exists():
                sandbox.photos.rename(sandbox.root / "unplugged")
        return real(path, known)

    bench.run(pulled).update([str(sandbox.photos)])
    assert len(bench.names()) == len(bench.catalog.files.offline()) == 13
    (sandbox.root / "unplugged").rename(sandbox.photos)

    def meanwhile(path: str, known: IsKnown | None = None) -> PreparedPhoto | KnownPhoto:
        with pulling:
            paths[3].unlink(missing_ok=True)
            linked.unlink(missing_ok=True)
        return real(path, known)

    bench.run(meanwhile).update([str(sandbox.photos)])
    assert bench.names() == {path.name for path in paths if path != paths[3]} | {"link.jpg"}
    assert bench.catalog.files.offline() == {(os.fsencode(sandbox.photos), b"link.jpg")}
    again = bench.run(real).update([str(sandbox.photos)])
    assert (again.unchanged, again.offline, again.gone) == (11, 1, 0)


def test_what_the_system_refuses_is_tried_again_though_it_looks_unchanged(
    sandbox: Sandbox, bench: Bench
) -> None:
    from photo_finder.core.errors import InaccessiblePhotoError

    (path,) = put(sandbox.photos, [1])
    real = bench.reader()

    def refused(path: str, known: IsKnown | None = None) -> PreparedPhoto | KnownPhoto:
        raise InaccessiblePhotoError("reading it is not permitted")

    bench.run(refused).update([str(sandbox.photos)])
    assert bench.skipped() == {path.name: "reading it is not permitted"}
    assert bench.run(real).update([str(sandbox.photos)]).indexed == 1
    assert bench.skipped() == {}


def test_the_same_bytes_are_one_content_one_vector_one_thumbnail_and_decoded_once(
    sandbox: Sandbox, bench: Bench
) -> None:
    for folder in range(30):
        put(sandbox.photos / str(folder), [1, 2])
    embedded: list[int] = []

    def counting(images: np.ndarray) -> object:
        embedded.append(len(images))
        return bench.embedder.embed(images)

    report = bench.run(bench.reader(), embed=counting).update([str(sandbox.photos)])
    assert (report.indexed, report.copies, sum(embedded)) == (2, 58, 2)
    state = state_of(sandbox.paths)
    assert len(state.files) == 60
    assert len(state.vectors) == len(state.thumbnails) == 2
    photos = bench.catalog.photos.get(bench.catalog.photos.ids(PhotoFilter()).tolist())
    assert [len(photo.files) for photo in photos] == [30, 30]
