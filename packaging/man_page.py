"""The manual page, made of what the program itself says for --help."""

import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from project import NAME, SUMMARY, stamp, version

_COMMAND = re.compile(r"^  ([a-z][a-z-]+)\s{2,}\S", re.MULTILINE)


def page(program: Path) -> str:
    """The manual page of a program that is there, in roff.

    Args:
        program: the console program, which is asked for the help of each command.
    """
    overview = _help(program)
    sections = [(f"{NAME.upper()} {name.upper()}", _help(program, name)) for name in commands(overview)]
    day = datetime.fromtimestamp(stamp(), UTC).date().isoformat()
    lines = [
        f'.TH {NAME.upper()} 1 {day} "{NAME} {version()}" "User Commands"',
        ".SH NAME",
        f"{NAME} \\- {SUMMARY['en'][0].lower()}{SUMMARY['en'][1:]}",
        ".SH SYNOPSIS",
        f".B {NAME}",
        "[OPTIONS] [FOLDER or PHOTO ...] | COMMAND ...",
        ".SH DESCRIPTION",
        *_as_it_stands(overview),
    ]
    for title, text in sections:
        lines += [f".SH {title}", *_as_it_stands(text)]
    return "\n".join(lines) + "\n"


def commands(overview: str) -> list[str]:
    """The commands that the help of the whole program lists."""
    return _COMMAND.findall(overview.split("Commands:", 1)[1].split("\n\n", 1)[0])


def _as_it_stands(text: str) -> list[str]:
    """The lines of a text in roff that keeps their form."""
    safe = (
        line.rstrip().replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
        for line in text.split("\n")
    )
    return [".nf", *("\\&" + line if line.startswith(".") else line for line in safe), ".fi"]


def _help(program: Path, *words: str) -> str:
    variables = {"PATH": "/usr/bin:/bin", "COLUMNS": "80", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"}
    command = [str(program), *words, "--help"]
    return subprocess.run(command, capture_output=True, text=True, check=True, env=variables).stdout.strip()
