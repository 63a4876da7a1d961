"""The project's tasks: python3 packaging/tasks.py TARGET; ``make TARGET`` runs the same.

This file alone must be understood by old Pythons, so that they can be told what is missing.
"""

import shutil
import sys


def newer_python():
    """Name of a Python on this machine that is new enough, or an empty string."""
    names = ("python3.13", "python3.12", "python3.11", "python3.14")
    return next((name for name in names if shutil.which(name)), "")


def old_python_sentence():
    """Tell what to do where ``python3`` is too old."""
    have = "Photo Finder needs Python 3.11 or newer, and this is %d.%d" % sys.version_info[:2]  # noqa: UP031
    found = newer_python()
    if found:
        return "%s: run `make TARGET PYTHON=%s` (or `%s packaging/tasks.py TARGET`)." % (have, found, found)  # noqa: UP031
    return (
        have + ": install one (Debian and Ubuntu: sudo apt install python3.11 python3.11-venv python3.11-dev;"
        " Fedora: sudo dnf install python3.12-devel; macOS: brew install python@3.12)."
    )


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036
        sys.exit(old_python_sentence())
    from targets import main

    main(sys.argv[1:])
