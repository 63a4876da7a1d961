"""The photos that shards are made of: class folders, or a list in a CSV or TSV file.

Knows nothing of pixels or shards.
"""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from trainer.data.folders import read_class_folders
from trainer.errors import TrainerUsageError

SUFFIXES = frozenset({".csv", ".tsv"})


@dataclass(frozen=True, slots=True)
class SourcePhoto:
    """A photo, what it shows, and the data set it is from (empty: the one being made)."""

    path: Path
    label: str
    domain: str


def read_source(source: Path) -> tuple[SourcePhoto, ...]:
    """List the photos of a source.

    Args:
        source: a folder of class folders, or a ``.csv`` or ``.tsv`` file with a first line of column names:
            ``path`` (absolute, or relative to the list's folder), ``label`` and, if wanted, ``domain``.

    Raises:
        TrainerUsageError: it is neither, lacks a column or holds no photo, or gives one class two domains.
    """
    photos = _of_list(source) if source.suffix.lower() in SUFFIXES else _of_folders(source)
    domains: dict[str, str] = {}
    for photo in photos:
        if domains.setdefault(photo.label, photo.domain) != photo.domain:
            raise TrainerUsageError(
                f"{source} puts the class {photo.label} into two domains, {domains[photo.label]} and "
                f"{photo.domain}: give it two labels"
            )
    return photos


def _of_folders(root: Path) -> tuple[SourcePhoto, ...]:
    """The domain of ``things/red`` is ``things``; a class right below the root has none of its own."""
    return tuple(
        SourcePhoto(photo.path, photo.label, photo.collection if "/" in photo.label else "")
        for photo in read_class_folders(root)
    )


def _of_list(file: Path) -> tuple[SourcePhoto, ...]:
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            rows = csv.DictReader(lines, delimiter="\t" if file.suffix.lower() == ".tsv" else ",")
            photos = tuple(_rows(file, rows, rows.fieldnames or ()))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise TrainerUsageError(f"the list {file} cannot be read: {error}") from error
    if not photos:
        raise TrainerUsageError(f"the list {file} holds no photo")
    return photos


def _rows(file: Path, rows: "csv.DictReader[str]", columns: Sequence[str]) -> Iterator[SourcePhoto]:
    for wanted in ("path", "label"):
        if wanted not in columns:
            raise TrainerUsageError(
                f"the list {file} has no column {wanted}; its first line must name the columns path and label"
            )
    for row in rows:
        if not row["path"] or not row["label"]:
            raise TrainerUsageError(f"line {rows.line_num} of the list {file} lacks a path or a label")
        yield SourcePhoto(file.parent / row["path"], row["label"], row.get("domain") or "")
