"""Files that are written whole or not at all. Knows nothing of what is in them."""

from collections.abc import Callable
from pathlib import Path

from trainer.errors import TrainerError


def write_whole(out: Path, what: str, save: Callable[[Path], object]) -> None:
    """Write a file aside and rename it.

    Args:
        out: the file; its folder is made if it is not there.
        what: what it is, for the sentence.
        save: writes it to the path that it is given.

    Raises:
        TrainerError: it cannot be written; what was there stays.
    """
    aside = out.with_name(f".{out.stem}.part{out.suffix}")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        save(aside)
        aside.replace(out)
    except (OSError, ValueError) as error:
        raise TrainerError(f"the {what} {out} cannot be written: {error}") from error
    finally:
        aside.unlink(missing_ok=True)
