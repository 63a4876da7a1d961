"""Photos for the tests of the window: two dozen in four colours, copies, and files that are none."""

import io
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from PIL import Image

COLOURS = {"red": (200, 40, 40), "green": (40, 160, 60), "blue": (40, 60, 200), "grey": (128, 128, 128)}
PER_COLOUR = 6


def make_photos(folder: Path) -> Path:
    """Six photos of each colour over ten months, one of them twice, and two broken files."""
    folder.mkdir(parents=True)
    day = datetime(2025, 3, 2, 12)
    for name, colour in COLOURS.items():
        for number in range(PER_COLOUR):
            make_photo(folder / f"{name}-{number}.jpg", colour, number, day)
            day += timedelta(days=13)
    copies = folder / "copies"
    copies.mkdir()
    (copies / "red-0 again.jpg").write_bytes((folder / "red-0.jpg").read_bytes())
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff this is no photo")
    (folder / "empty.png").write_bytes(b"")
    return folder


EVENTS = (("red", 6), ("green", 5), ("blue", 4))
"""Colours of photos taken on one afternoon each, and how many."""


def make_events(folder: Path) -> Path:
    """Three afternoons with weeks between them, in one heap, and one photo months later."""
    folder.mkdir(parents=True)
    day = datetime(2025, 3, 2, 14)
    for colour, count in EVENTS:
        for number in range(count):
            taken = day + timedelta(minutes=7 * number)
            make_photo(folder / f"{colour}-{number}.jpg", COLOURS[colour], number, taken)
        day += timedelta(days=16)
    make_photo(folder / "grey-0.jpg", COLOURS["grey"], 0, datetime(2025, 9, 1, 9))
    return folder


def make_photo(path: Path, colour: tuple[int, int, int], seed: int, taken: datetime) -> None:
    """One photo of 96x64 pixels: a colour, with a bright spot somewhere."""
    pixels = np.empty((64, 96, 3), np.uint8)
    pixels[:] = colour
    row, column = divmod(seed * 7 % 24, 6)
    pixels[row * 16 : row * 16 + 16, column * 16 : column * 16 + 16] = (240, 240, 120)
    exif = Image.Exif()
    exif[0x0110] = "Test camera"
    exif.get_ifd(0x8769)[0x9003] = taken.strftime("%Y:%m:%d %H:%M:%S")
    Image.fromarray(pixels).save(path, exif=exif, quality=90)


def make_many(folder: Path, count: int) -> Path:
    """Photos of six megapixels that take a moment to decode, alike but for bytes after their end."""
    folder.mkdir()
    row, column = np.mgrid[0:2000, 0:3000]
    pixels = np.stack([row * 255 // 2000, column * 255 // 3000, (row + column) % 256], -1).astype(np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "PNG", compress_level=1)
    for number in range(count):
        (folder / f"{number}.png").write_bytes(buffer.getvalue() + number.to_bytes(4, "big"))
    return folder
