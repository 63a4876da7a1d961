"""Pairs of photos as the program tells them at its default setting, for benches. Knows no figures."""

import time
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from photo_finder.core.duplicates import DEFAULT_PRECISION, ComparedPair, Member
from photo_finder.core.photo import PhotoFile, PhotoMetadata
from photo_finder.duplicates.pairs import bond_of
from photo_finder.duplicates.verification import LocalFeatures, Verdict, verify
from tests.benchmarks.hard_pairs import features_of_file, features_of_image


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A photo as the program knows it: its looks, and what its file says but for when it was taken."""

    features: LocalFeatures
    member: Member


@dataclass(frozen=True, slots=True)
class Told:
    """A pair, what it is, what was said of it, and the processor time that took.

    Attributes:
        shown: whether it is shown as a copy when names say that both files are of one photo.
        unnamed: whether it is shown as a copy by its pixels and the files' own names.
        edits: their names, of two edits of one photo.
    """

    kind: str
    copy: bool
    verdict: Verdict
    seconds: float
    shown: bool
    unnamed: bool
    edits: tuple[str, ...] = ()


def from_file(path: Path) -> Shown:
    """A photo of a folder."""
    features = features_of_file(path)
    return Shown(features, _member(str(path), features))


def from_image(image: Image.Image, name: str) -> Shown:
    """A picture in memory, as a JPEG of this name."""
    features = features_of_image(image)
    return Shown(features, _member(f"/{name}.jpg", features))


def told(kind: str, first: Shown, second: Shown, *, copy: bool, edits: tuple[str, ...] = ()) -> Told:
    """Compare a pair."""
    start = time.thread_time()
    verdict = verify(first.features, second.features)
    seconds = time.thread_time() - start
    named = [
        _member(f"/photo ({number}).jpg", photo.features) for number, photo in enumerate((first, second))
    ]
    return Told(
        *(kind, copy, verdict, seconds),
        shown=_is_shown(verdict, *named),
        unnamed=_is_shown(verdict, first.member, second.member),
        edits=edits,
    )


def _is_shown(verdict: Verdict, first: Member, second: Member) -> bool:
    pair = ComparedPair(
        *(first.digest, second.digest, 1.0, verdict.probability),
        doubtful=verdict.doubtful,
        nearly_equal=verdict.nearly_equal,
    )
    return bond_of(pair, [first], [second], DEFAULT_PRECISION) is not None


def _member(path: str, features: LocalFeatures) -> Member:
    metadata = PhotoMetadata(features.width, features.height, "JPEG")
    return Member(PhotoFile(path, 0, 0, offline=False), path.encode(), metadata)
