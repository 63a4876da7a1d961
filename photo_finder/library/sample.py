"""The sample photos as somebody has photos: of several days, a few of them twice, in a folder of one's own.

What is shipped stays as it is: there it may lie where nobody can write, and is not to be tidied up.
"""

import os
import shutil
from datetime import datetime, timedelta
from pathlib import Path

from photo_finder.core.errors import LibraryError
from photo_finder.imaging.resaved import saved_smaller

PHONE = "From the phone"
"""The subfolder of the copies."""

_SAME_EVERY, _SMALLER_EVERY = 14, 17
"""Of so many photos one is there twice, and one smaller as well."""

_SMALLER = 0.6
_LAST_DAY = datetime(2026, 6, 20, 10)
_OF_A_DAY = 15
_DAYS_APART = timedelta(days=19)


def lay_out_sample(source: Path, target: Path) -> Path:
    """Make the folder, unless it is there already; what was changed in it then stays so.

    Args:
        source: the photos that are shipped, in folders.
        target: the folder to make.

    Returns:
        the folder.

    Raises:
        LibraryError: it cannot be made.
    """
    if target.is_dir():
        return target
    aside = target.with_name(f"{target.name}.new")
    try:
        shutil.rmtree(aside, ignore_errors=True)
        _fill(source, aside)
        aside.rename(target)
    except OSError as error:
        raise LibraryError(f"The file {target} cannot be written: {error.strerror}.") from error
    return target


def _fill(source: Path, target: Path) -> None:
    files = sorted(source.rglob("*.jpg"), key=lambda file: (file.stem[-2:], file.parent.name))
    (target / PHONE).mkdir(parents=True)
    for number, file in enumerate(files):
        place = target / file.parent.name
        place.mkdir(exist_ok=True)
        copies = [place / file.name]
        shutil.copyfile(file, copies[0])
        if number % _SAME_EVERY == 0:
            copies.append(target / PHONE / file.name)
            shutil.copyfile(file, copies[-1])
        if number % _SMALLER_EVERY == 3:
            copies.append(target / PHONE / f"small-{file.name}")
            copies[-1].write_bytes(saved_smaller(file.read_bytes(), _SMALLER))
        day, shot = divmod(number, _OF_A_DAY)
        taken = (_LAST_DAY - day * _DAYS_APART + timedelta(minutes=4 * shot)).timestamp()
        for copy in copies:
            os.utime(copy, (taken, taken))
