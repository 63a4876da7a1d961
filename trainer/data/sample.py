"""The sample photos that come with the program: CC0, so they may be shown and travel with a model."""

from pathlib import Path

from trainer.errors import TrainerError

_HERE = Path(__file__).resolve().parents[2]
_PLACES = (_HERE / "assets" / "sample", _HERE / "photo_finder" / "assets" / "sample")
"""In a checkout, and where the program is installed."""


def sample_folder() -> Path:
    """The folder of sample photos, one folder a class.

    Raises:
        TrainerError: it is not there.
    """
    found = next((place for place in _PLACES if place.is_dir()), None)
    if found is None:
        raise TrainerError("the sample photos are not there; install Photo Finder again")
    return found


def sample_photos(count: int) -> tuple[Path, ...]:
    """So many of them, evenly spaced over the classes."""
    photos = sorted(sample_folder().glob("*/*.jpg"))
    return tuple(photos[round(i * (len(photos) - 1) / max(1, count - 1))] for i in range(count))
