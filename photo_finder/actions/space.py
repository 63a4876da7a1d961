"""Whether a drive has room for what is to be copied to it."""

import os
import shutil

from photo_finder.core.errors import FolderError


def refuse_without_space(into: str, needed: int, nothing: str) -> None:
    """Raise FolderError, which tells both sizes, where there is too little.

    Args:
        into: the folder that it goes into; need not be there.
        needed: bytes.
        nothing: that nothing was done, as a sentence.
    """
    there = into
    while not os.path.isdir(there) and os.path.dirname(there) != there:
        there = os.path.dirname(there)
    try:
        free = shutil.disk_usage(there).free
    except OSError:
        return  # then copying will tell
    if needed > free:
        raise FolderError(
            f"There is not enough space in {into}: {needed / 1e6:,.1f} MB are needed and "
            f"{free / 1e6:,.1f} MB are free. {nothing}"
        )
