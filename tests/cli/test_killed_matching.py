"""kill -9 at random instants while copies are looked for in a real library."""

import multiprocessing
import random
import shutil
import sqlite3
import time
from contextlib import closing
from multiprocessing.connection import Connection

import pytest
from PIL import Image, ImageEnhance, ImageOps

from tests.cli.conftest import SAMPLE, Program
from tests.cli.matcher import END, look_for_copies

KILLS = 12
COPIES = ("duplicates", "--kind", "copy", "--precision", "95", "--json")


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> tuple[Program, Program]:
    """Two libraries of the same 24 photos, indexed and no more: three pictures, and what was made of them."""
    root = tmp_path_factory.mktemp("killed")
    folder = root / "photos"
    folder.mkdir()
    for number, source in enumerate(sorted(SAMPLE.glob("*/*-03.jpg"))[:3]):
        shutil.copyfile(source, folder / f"{number}.jpg")
        with Image.open(source) as image:
            for name, edit in _edits(image.convert("RGB")).items():
                edit.save(folder / f"{number}-{name}.jpg", quality=85)
    first, second = Program(root / "first"), Program(root / "second")
    assert first("index", folder).code == 0
    shutil.copytree(first.library, second.library)
    return first, second


def _edits(image: Image.Image) -> dict[str, Image.Image]:
    wide, high = image.size
    return {
        "small": image.resize((wide // 2, high // 2), Image.Resampling.LANCZOS),
        "cropped": image.crop((wide // 8, high // 8, wide, high)),
        "mirrored": ImageOps.mirror(image),
        "turned": image.transpose(Image.Transpose.ROTATE_90),
        "grey": ImageOps.grayscale(image),
        "bright": ImageEnhance.Brightness(image).enhance(1.3),
        "framed": ImageOps.expand(image, wide // 20, "white"),
    }


def _context() -> multiprocessing.context.BaseContext:
    """Processes that begin at once: what is slow to import was imported before, where there is fork."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([look_for_copies.__module__])
    return context


def _kill_after(wanted: int, program: Program, *, later: float) -> tuple[int, bool]:
    """Kill it when at least so many pairs were compared, and a little later.

    Returns:
        How many it had told to be kept, and whether that was all.
    """
    receiver, sender = _context().Pipe(duplex=False)
    process = _context().Process(target=look_for_copies, args=(program.library, sender))
    process.start()
    sender.close()
    told, ended = receiver.recv(), False
    while not ended and told < wanted:
        told, ended = _next(receiver, told)
    time.sleep(later)
    process.kill()
    process.join()
    while not ended and receiver.poll():  # what it told in its last moments
        try:
            told, ended = _next(receiver, told)
        except EOFError:
            break
    receiver.close()
    return told, ended


def _next(receiver: Connection, told: int) -> tuple[int, bool]:
    message = receiver.recv()
    return (told, True) if message == END else (message, False)


def _pairs(program: Program) -> dict[tuple[bytes, bytes], tuple[object, ...]]:
    """What is known of each pair that was compared; the catalog is sound."""
    with closing(sqlite3.connect(program.library / "catalog.sqlite")) as catalog:
        assert catalog.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert not catalog.execute("PRAGMA foreign_key_check").fetchall()
        rows = catalog.execute(
            "SELECT one.digest, other.digest, likely, probability, doubtful, nearly_equal, forward, backward "
            "FROM pair JOIN content AS one ON one.id = first_id "
            "JOIN content AS other ON other.id = second_id WHERE NOT pending"
        ).fetchall()
    return {row[:2]: row[2:] for row in rows}


def test_looking_for_copies_that_is_killed_goes_on_and_finds_what_it_would_have_found(
    libraries: tuple[Program, Program],
) -> None:
    undisturbed, killed = libraries
    wanted = undisturbed(*COPIES).json["groups"]
    every_pair = _pairs(undisturbed)
    assert len(wanted) == 3
    dice, known, interrupted = random.Random(), _pairs(killed), 0
    for _ in range(KILLS):
        done, ended = _kill_after(dice.randint(0, len(every_pair) // 6), killed, later=dice.uniform(0, 0.03))
        before, known = known, _pairs(killed)
        assert before.items() <= known.items() <= every_pair.items()
        assert len(known) >= len(before) + done
        interrupted += not ended and done > 0
    assert interrupted >= KILLS // 4
    assert killed(*COPIES).json["groups"] == wanted
    assert _pairs(killed) == every_pair
