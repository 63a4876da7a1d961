"""What the README and the help tell to type exists, and what they list is what the program has."""

import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from photo_finder.cli.app import EXAMPLES
from photo_finder.cli.commands import album, clean, duplicates, have, history, index, removed, search
from photo_finder.settings import DEFAULT_EXCLUDED, Settings
from tests.cli.conftest import Program

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PACKAGING = (ROOT / "packaging" / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```\n(.*?)^```", README + "\n" + PACKAGING, re.MULTILINE | re.DOTALL)
TYPED = [line.strip() for block in BLOCKS for line in block.splitlines() if line.strip()]
SPOKEN = [
    " ".join(text.split())
    for text in re.findall(r"`([^`]+)`", re.sub(r"```.*?```", "", README, flags=re.DOTALL))
]
HELP = (
    EXAMPLES,
    *(command.EXAMPLES for command in (album, index, search, duplicates, clean, have)),
    history.UNDO_EXAMPLES,
    removed.RESTORE_EXAMPLES,
    removed.EMPTY_EXAMPLES,
)
IN_HELP = [
    re.split(r" {3,}", line.strip())[0]
    for text in HELP
    for line in text.splitlines()
    if line.strip().startswith("photo-finder")
]
GROUPS = ("album", "duplicates", "folder", "model", "removed")


@pytest.fixture(scope="module")
def help_of(tmp_path_factory) -> Callable[..., str]:
    """What a command tells of itself; each is asked once."""
    program = Program(tmp_path_factory.mktemp("help") / "library")

    @cache
    def ask(*words: str) -> str:
        ran = program(*words, "--help")
        assert ran.code == 0, (words, ran.err)
        return ran.out

    return ask


def _command(words: list[str]) -> list[str]:
    """The words that name the command, of all words of a command line without the program."""
    if words[:1] == ["--library"]:
        words = words[2:]
    named = [word for word in words[:2] if re.fullmatch(r"[a-z]+", word)]
    return named[: 2 if named[:1] and named[0] in GROUPS else 1]


_LINES = [*TYPED, *SPOKEN, *IN_HELP]
_PROGRAM_LINES = sorted({line.split("|")[0].strip() for line in _LINES if line.startswith("photo-finder ")})


def test_there_is_something_to_test() -> None:
    assert len(_PROGRAM_LINES) > 15
    assert "photo-finder index ~/Pictures" in _PROGRAM_LINES


@pytest.mark.parametrize("line", _PROGRAM_LINES)
def test_commands_and_options_exist(help_of, line) -> None:
    words = shlex.split(line)[1:]
    command = [] if "COMMAND" in words or "." in words[0] or "/" in words[0] else _command(words)
    shown = help_of(*command)
    if command:
        assert f"Usage: photo-finder {' '.join(command)}" in " ".join(shown.split())
    known = shown + help_of()
    for option in (word for word in words if re.fullmatch(r"--?[a-z-]+", word)):
        assert re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", known), option


def test_make_targets_exist() -> None:
    makefile = (ROOT / "Makefile").read_text()
    (listed,) = re.findall(r"^TASKS := (.*)$", makefile, re.MULTILINE)
    code = "import sys; sys.path.insert(0, 'packaging'); import targets; print(' '.join(targets.TARGETS))"
    known = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True, cwd=ROOT)
    assert listed == known.stdout.strip()
    told = {line.split()[1] for line in [*TYPED, *SPOKEN] if line.startswith("make ")}
    assert told == set(listed.split())


def test_the_trainers_commands_exist() -> None:
    told = {line.split()[1] for line in SPOKEN if line.startswith("photo-finder-train ")} - {"--help"}
    assert told
    code = "import sys; from trainer.cli import app; app(['--help'])"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout
    assert all(re.search(rf"\b{command}\b", shown) for command in told)


def test_the_first_screen_has_the_two_commands() -> None:
    assert TYPED[:2] == ["make run PHOTOS=~/Pictures", "make test"]
    assert README.index("make test") < 600


def test_links_and_pictures_exist() -> None:
    for text, folder in ((README, ROOT), (PACKAGING, ROOT / "packaging")):
        for target in re.findall(r"\]\(([^)#]+)\)", text):
            assert target.startswith("https://") or (folder / target).exists(), target


def test_the_settings_are_listed_with_their_defaults() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \|.*\| ([^|]+) \|$", README, re.MULTILINE))
    fields = Settings.__dataclass_fields__
    assert list(rows) == list(fields)
    for name, told in rows.items():
        default = fields[name].default
        written = str(default).lower() if isinstance(default, bool) else str(default)  # as JSON has it
        shown = "" if default == () else written
        assert name == "excluded" or told.strip("`") == (shown or "empty"), name


def test_the_folders_left_out_are_listed() -> None:
    (told,) = re.findall(r"Left out unless you change it: (.*?)\.\n", README, re.DOTALL)
    assert tuple(re.findall(r"`([^`]+)`", told)) == DEFAULT_EXCLUDED


def test_the_number_of_sample_photos_is_right() -> None:
    assert f"{len(list((ROOT / 'assets' / 'sample').rglob('*.jpg')))} sample photos" in README


def test_the_python_version_is_right() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert f"Python {project['requires-python'].removeprefix('>=')} or newer" in README
