"""Verification: whether one photo is a copy of another, by their pixels alone.

``features_of`` a photo are computed once and kept; ``verify`` compares those of two photos. Knows nothing of
files, the catalog or groups, and is the only user of OpenCV.
"""

from photo_finder.duplicates.verification.aligning import ALIGNED_SIDE, aligned
from photo_finder.duplicates.verification.arrangement import Rows
from photo_finder.duplicates.verification.features import (
    VERSION,
    WORKING_SIDE,
    LocalFeatures,
    features_of,
    from_bytes,
)
from photo_finder.duplicates.verification.verdict import Verdict, verify

__all__ = [
    "ALIGNED_SIDE",
    "VERSION",
    "WORKING_SIDE",
    "LocalFeatures",
    "Rows",
    "Verdict",
    "aligned",
    "features_of",
    "from_bytes",
    "verify",
]
