"""Reads photos that are sorted into one folder a class, and splits classes.

A data set is a folder of class folders, or a folder of such data sets (``photos/caltech101/ant/…``).
Knows nothing of pixels.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from trainer.errors import TrainerUsageError

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".gif"})


@dataclass(frozen=True, slots=True)
class LabelledPhoto:
    """A photo and the folder, relative to the root and with ``/``, that says what it shows."""

    path: Path
    label: str

    @property
    def collection(self) -> str:
        """The data set it is part of: the first folder below the root."""
        return self.label.split("/", maxsplit=1)[0]


def read_class_folders(root: Path, *, leave_out: Collection[str] = ()) -> tuple[LabelledPhoto, ...]:
    """List the photos below a folder, in the order of their paths.

    Args:
        root: a folder of class folders, or of data sets of class folders.
        leave_out: labels not to read.

    Raises:
        TrainerUsageError: there is no such folder, or fewer than two classes in it.
    """
    if not root.is_dir():
        raise TrainerUsageError(f"{root} is not a folder")
    photos = tuple(_photos(root, frozenset(leave_out)))
    if len({photo.label for photo in photos}) < 2:
        raise TrainerUsageError(f"{root} holds no two folders of photos, one folder a class")
    return photos


def _photos(root: Path, leave_out: frozenset[str]) -> Iterator[LabelledPhoto]:
    for path in sorted(root.rglob("*")):
        label = path.parent.relative_to(root).as_posix()
        if label in {".", *leave_out} or path.suffix.lower() not in SUFFIXES or not path.is_file():
            continue
        yield LabelledPhoto(path, label)


def unknown_labels(photos: Collection[LabelledPhoto], labels: Collection[str]) -> tuple[str, ...]:
    """Those labels of which there is no photo, in alphabetical order."""
    return tuple(sorted(set(labels) - {photo.label for photo in photos}))
