"""Heaps of photos that are only described."""

import hashlib
from datetime import datetime

import numpy as np

from photo_finder.grouping.heap import Heap, HeapPhoto
from photo_finder.grouping.moments import Moment


def photo(number, when, source="camera", *, place=None, path=None, camera="Pixel"):
    digest = hashlib.blake2b(str(number).encode(), digest_size=20).digest()
    return HeapPhoto(number, digest, (path or f"/p/{number:04}.jpg",), Moment(when, source), camera, place)


def heap(*photos, units=None):
    return Heap(photos, np.arange(len(photos)) if units is None else np.array(units))


def at(day, hour=10, minute=0, second=0):
    return datetime(2024, 6, day, hour, minute, second)
