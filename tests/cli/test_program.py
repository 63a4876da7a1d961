"""The program as a whole: help, version, window, faults, logs, quickness, silence towards the network."""

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from photo_finder import __version__

COMMANDS = ("index", "search", "status", "doctor", "folder", "model")


@pytest.mark.parametrize(
    "words", [(), *((command,) for command in COMMANDS), ("folder", "relocate"), ("model", "use")]
)
def test_every_command_explains_itself(program, words) -> None:
    ran = program(*words, "--help")
    assert ran.code == 0
    assert ran.out.startswith("Usage: photo-finder")


def test_the_main_help_names_all_commands_and_gives_examples(program) -> None:
    out = program("--help").out
    assert all(f"\n  {command} " in out for command in COMMANDS)
    assert "Examples:" in out
    assert "Exit codes:" in out


@pytest.mark.parametrize(
    "words", [(), ("album",), ("duplicates",), ("folder",), ("keep",), ("model",), ("removed",)]
)
def test_no_command_is_explained_by_half_a_sentence(program, words) -> None:
    commands = program(*words, "--help").out.partition("Commands:\n")[2].partition("Examples:")[0]
    assert commands.strip()
    assert "..." not in commands


def test_version(program) -> None:
    assert program("--version").out == f"photo-finder {__version__}\n"


def test_help_loads_nothing_slow(program) -> None:
    """Quick by construction: its time is measured by ``make bench``."""
    ran = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "photo_finder", "--help"],
        capture_output=True,
        check=True,
        text=True,
    )
    loaded = {line.rsplit("|", 1)[-1].strip().split(".")[0] for line in ran.stderr.splitlines()}
    assert "typer" in loaded
    assert not loaded & {
        "numpy",
        "rich",
        "PIL",
        "onnxruntime",
        "hnswlib",
        "sqlite3",
        "PySide6",
        "multiprocessing.pool",
    }


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_offered_to_shells(program, shell) -> None:
    completion = subprocess.run(
        [sys.executable, "-m", "photo_finder"],
        capture_output=True,
        check=False,
        text=True,
        env={
            **os.environ,
            "_PHOTO_FINDER_COMPLETE": f"complete_{shell}",
            "COMP_WORDS": "photo-finder se",
            "COMP_CWORD": "1",
            "_TYPER_COMPLETE_ARGS": "photo-finder se",
            "_TYPER_COMPLETE_FISH_ACTION": "get-args",
        },
    )
    assert "search" in completion.stdout
    assert "index" not in completion.stdout


def test_an_unknown_command_is_wrong_usage_with_a_hint(program) -> None:
    ran = program("serch")
    assert (ran.code, ran.out) == (2, "")
    assert "'search'" in ran.err


def test_the_window_without_qt_is_one_sentence(program, tmp_path) -> None:
    broken = tmp_path / "broken"
    (broken / "PySide6").mkdir(parents=True)
    (broken / "PySide6" / "__init__.py").write_text("raise ImportError('libEGL.so.1: cannot open')")
    ran = program(PYTHONPATH=str(broken), QT_QPA_PLATFORM="offscreen")
    assert (ran.code, ran.out) == (1, "")
    assert "libEGL.so.1" in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_the_window_without_a_display_is_one_sentence(program) -> None:
    ran = program(QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert (ran.code, ran.out) == (1, "")
    assert "display" in ran.err
    assert ran.err.count("\n") == 1


def test_the_window_on_a_path_that_is_missing_is_wrong_usage(program, tmp_path) -> None:
    ran = program(tmp_path / "missing")
    assert ran.code == 2
    assert "No such command" in ran.err or "does not exist" in ran.err


def test_a_fault_of_the_program_is_one_sentence_and_a_traceback_in_the_log(program, tmp_path) -> None:
    faulty = tmp_path / "faulty"
    faulty.mkdir()
    (faulty / "sitecustomize.py").write_text(
        "import photo_finder.bootstrap as b\n"
        "def open_library(paths): raise ZeroDivisionError('a fault\\nof ours')\n"
        "b.open_library = open_library\n"
    )
    ran = program("status", "--json", PYTHONPATH=f"{faulty}{os.pathsep}{Path.cwd()}")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1
    assert "ZeroDivisionError" in ran.err
    log = program.library / "logs" / "photo-finder.log"
    assert str(log) in ran.err
    assert "Traceback" in log.read_text()
    loud = program("-v", "status", PYTHONPATH=f"{faulty}{os.pathsep}{Path.cwd()}")
    assert "Traceback" in loud.err


def test_an_interrupt_before_there_is_a_result_is_told(program, tmp_path) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import photo_finder.bootstrap as b\n"
        "def open_library(paths): raise KeyboardInterrupt\n"
        "b.open_library = open_library\n"
    )
    ran = program("duplicates", "--json", PYTHONPATH=f"{tmp_path}{os.pathsep}{Path.cwd()}")
    assert (ran.code, ran.out, ran.err) == (130, "", "Interrupted.\n")


def test_a_library_that_cannot_be_made_is_one_sentence(program, tmp_path) -> None:
    program.library.write_text("a file where the folder should be")
    ran = program("status", "--json")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="needs a shell that closes streams")
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_standard_streams_are_no_fault(program, photos, closed) -> None:
    command = shlex.join(program.command("index", photos, "--json"))
    ran = subprocess.run(f"{command} {closed}", shell=True, capture_output=True, check=False, text=True)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ">&-" in closed.split() or json.loads(ran.stdout)["indexed"] == 12
    assert program("status", "--json").json["photos"] == 12


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("words", [("status",), ("status", "--json"), ("--help",)])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_result_that_cannot_be_written_is_one_sentence(program, words, unbuffered) -> None:
    with open("/dev/full", "wb") as full:
        ran = subprocess.run(
            program.command(*words),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
        )
    assert ran.returncode == 1
    assert ran.stderr.startswith(b"The result cannot be written: ")
    assert ran.stderr.count(b"\n") == 1


@pytest.mark.parametrize(
    "words", [("index", ""), ("search", ""), ("index", "--library", ""), ("search", "a.jpg", "--in=")]
)
def test_an_empty_path_is_not_the_folder_one_stands_in(program, words) -> None:
    ran = program(*words)
    assert (ran.code, ran.out) == (2, "")
    assert "is empty" in ran.err
    assert ran.err.count("\n") == 1
    assert not program.library.exists()


def test_verbosity(program, photos) -> None:
    assert program("-q", "index", photos).err == ""
    assert "photo_finder" in program("-vv", "index").err
    (photos / "broken.jpg").write_bytes(b"nothing")
    quiet = program("-q", "index")
    assert (quiet.code, quiet.err) == (3, "")


def test_nothing_is_sent_or_fetched(program, photos, tmp_path) -> None:
    """A hook that Python cannot switch off again ends the program at its first use of the network."""
    guard = tmp_path / "guard"
    guard.mkdir()
    (guard / "sitecustomize.py").write_text(
        "import os, sys\n"
        "def guard(event, args):\n"
        "    if event in ('socket.connect', 'socket.getaddrinfo', 'socket.gethostbyname', 'socket.sendto'):\n"
        "        os._exit(99)\n"
        "sys.addaudithook(guard)\n"
    )
    env = {"PYTHONPATH": f"{guard}{os.pathsep}{Path.cwd()}"}
    leak = "import socket; socket.getaddrinfo('localhost', 80)"
    assert (
        subprocess.run([sys.executable, "-c", leak], env={**os.environ, **env}, check=False).returncode == 99
    )
    assert program("index", photos, **env).code == 0
    assert program("search", photos / "hat" / "hat-01.jpg", **env).code == 0
    assert program("doctor", **env).code == 0
