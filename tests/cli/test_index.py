"""photo-finder index, as its users and other programs see it."""

import os
import pty
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

KEYS = {
    "indexed",
    "copies",
    "unchanged",
    "moved",
    "gone",
    "offline",
    "skipped",
    "seconds",
    "photos_per_second",
    "cancelled",
}


def test_prints_exactly_one_json_document(program, photos) -> None:
    ran = program("index", photos, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert set(ran.json) == KEYS
    assert ran.json["indexed"] == 12
    assert ran.json["seconds"] > 0
    assert ran.json["photos_per_second"] == pytest.approx(12 / ran.json["seconds"], rel=0.05)


def test_a_second_run_without_folders_reads_only_what_differs(program, photos) -> None:
    program("index", photos)
    shutil.copyfile(photos / "hat" / "hat-01.jpg", photos / "copy.jpg")
    (photos / "hat" / "hat-02.jpg").rename(photos / "moved.jpg")
    (photos / "hat" / "hat-03.jpg").unlink()
    report = program("index", "--json").json
    told = {key: report[key] for key in ("indexed", "copies", "unchanged", "moved", "gone")}
    assert told == {"indexed": 0, "copies": 1, "unchanged": 10, "moved": 1, "gone": 1}


def test_names_what_it_cannot_read_and_exits_with_3(program, photos) -> None:
    broken = photos / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 this is no picture")
    ran = program("index", photos)
    assert ran.code == 3
    assert "1 file could not be read" in ran.err
    assert str(broken) in ran.err
    assert "Indexed 12 photos" in ran.out
    again = program("index", "--json")
    assert again.code == 3
    (skipped,) = again.json["skipped"]
    assert skipped["path"] == str(broken)
    assert skipped["reason"]


def test_without_any_folder_it_is_wrong_usage(program) -> None:
    ran = program("index", "--json")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
    assert "photo-finder index" in ran.err


def test_a_folder_that_is_missing_is_one_sentence(program, tmp_path) -> None:
    ran = program("index", tmp_path / "nowhere", "--json")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == f"{tmp_path / 'nowhere'} does not exist.\n"


@pytest.mark.skipif(os.name == "nt", reason="needs a pseudo terminal")
def test_an_interrupt_keeps_what_is_done_and_the_next_run_goes_on(program, many_photos) -> None:
    folder = many_photos(600)
    ours, theirs = pty.openpty()
    running = subprocess.Popen(
        program.command("index", folder, "--json"), stdout=subprocess.PIPE, stderr=theirs, text=True
    )
    os.close(theirs)
    shown = _read_until(ours, b"of 600")  # the bar shows itself on a terminal
    assert b"Reading photos" in shown
    running.send_signal(signal.SIGINT)
    _read_until_closed(ours)
    assert running.stdout is not None
    out = running.stdout.read()
    running.stdout.close()
    assert running.wait() == 130
    assert '"cancelled": true' in out
    kept = program("status", "--json").json["photos"]
    rest = program("index", "--json").json
    assert kept < 600
    assert rest["indexed"] == 600 - kept
    assert program("status", "--json").json["photos"] == 600


def _read_until(terminal: int, wanted: bytes) -> bytes:
    seen = b""
    while wanted not in seen:
        seen += os.read(terminal, 4096)
    return seen


def _read_until_closed(terminal: int) -> None:
    try:
        while os.read(terminal, 4096):
            pass
    except OSError:
        pass  # how Linux tells that the other end of a pseudo terminal is closed
    os.close(terminal)


def test_in_a_pipe_it_shows_no_bar(program, photos) -> None:
    ran = program("index", photos)
    assert ran.err == ""
    assert "\x1b" not in ran.out


def test_a_second_program_on_the_same_library_is_told_so(program, many_photos, photos) -> None:
    folder = many_photos(600)
    ours, theirs = pty.openpty()
    first = subprocess.Popen(program.command("index", folder), stdout=subprocess.DEVNULL, stderr=theirs)
    os.close(theirs)
    _read_until(ours, b"of 600")
    second = program("index", photos, "--json")
    searched = program("search", folder / "00000.jpg", "--json")
    first.send_signal(signal.SIGINT)
    _read_until_closed(ours)
    assert first.wait() == 130
    assert (second.code, second.out) == (1, "")
    assert second.err.count("\n") == 1
    assert searched.code == 0


def test_names_of_any_bytes_are_told_safely(program, tmp_path) -> None:
    folder = tmp_path / "odd"
    folder.mkdir()
    source = Path(__file__).parents[2] / "assets" / "sample" / "hat" / "hat-01.jpg"
    odd = [
        "new\nline.jpg",
        "escape\x1b[31m.jpg",
        "\u202egpj.exe.jpg",
        "\U0001f44d\u200d\U0001f525.jpg",
        os.fsdecode(b"latin-\xe9.jpg"),
    ]
    for i, name in enumerate(odd):
        (folder / name).write_bytes(source.read_bytes() + bytes([i]))
    (folder / "bro\nken.jpg").write_bytes(b"nothing")
    ran = program("index", folder)
    assert ran.code == 3
    assert "bro\\nken.jpg" in ran.err
    found = program("search", source, "--json").json["results"]
    assert {result["path"] for result in found} == {str(folder / name) for name in odd}
    for encoding in ("utf-8", "ascii"):
        human = program("search", source, PYTHONIOENCODING=encoding).out
        assert len(human.splitlines()) == len(odd)
        assert "\x1b" not in human
        assert "\u202e" not in human
        assert "latin-\\xe9.jpg" in human
        assert ("\U0001f525" in human) == (encoding == "utf-8")
