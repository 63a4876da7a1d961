"""Folders of photos as people have them, made of the sample photos."""

import os
import random
import shutil
from datetime import datetime, timedelta
from pathlib import Path

MOST_PHOTOS = 600
STARS = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="" xmp:Rating="4" '
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreateDate="2024-06-12T09:41:00"><dc:subject><rdf:Bag>'
    "<rdf:li>Garden</rdf:li><rdf:li>Summer</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF>"
    "</x:xmpmeta>"
)
"""What a program for photos wrote beside one."""


def lived_in(source: Path, target: Path) -> Path:
    """The same photos as a person has them: over two years, a few of them twice."""
    files = sorted(path for path in source.rglob("*.jpg") if path.is_file())
    chosen = files[:: max(1, len(files) // MOST_PHOTOS)]
    newest = datetime(2026, 6, 21, 18, 30).timestamp()
    for number, file in enumerate(random.Random(4).sample(chosen, len(chosen))):
        copy = target / file.parent.name / file.name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
        taken = newest - number * 86_400 * 730 / len(chosen)
        os.utime(copy, (taken, taken))
        if number % 9 == 4:
            second = target / "From the phone" / file.name
            second.parent.mkdir(exist_ok=True)
            shutil.copyfile(file, second)
            os.utime(second, (taken, taken))
            if number % 2:
                second.with_name(f"{second.name}.xmp").write_text(STARS, encoding="utf-8")
    return target


OUTINGS = (
    ("2024-04-06 15:10", (52.52, 13.405), 14),
    ("2024-04-27 10:30", (52.52, 13.405), 9),
    ("2024-05-09 08:40", (41.9, 12.49), 16),
    ("2024-05-10 09:15", (41.9, 12.49), 12),
    ("2024-05-11 18:20", (41.9, 12.49), 10),
    ("2024-06-01 19:00", (52.52, 13.405), 11),
    ("2024-06-22 13:05", (52.39, 13.06), 18),
    ("2024-07-20 16:45", (48.86, 2.35), 15),
    ("2024-07-21 11:10", (48.86, 2.35), 13),
)
"""When and where the owner of a phone took how many photos; the rest are saved pictures."""


def phone(source: Path, target: Path) -> Path:
    """Photos as a phone leaves them: in one heap, with times and places, and a few saved pictures."""
    from PIL import Image

    files = iter(sorted(source.rglob("*.jpg"), key=lambda path: (path.parent.name, path.name)))
    target.mkdir()
    number = 0
    for start, place, count in OUTINGS:
        for shot in range(count):
            number += 1
            exif = Image.Exif()
            taken = datetime.fromisoformat(start) + timedelta(minutes=4 * shot)
            exif[0x0110], exif[0x0132] = "Pixel 8", f"{taken:%Y:%m:%d %H:%M:%S}"
            exif[0x8825] = {1: "N", 2: _degrees(place[0]), 3: "E", 4: _degrees(place[1])}
            with Image.open(next(files)) as picture:
                picture.convert("RGB").save(target / f"IMG_{number:04}.jpg", exif=exif)
    for number, file in enumerate(files):
        if number % 6 == 0:
            saved = target / f"saved-{number:03}.jpg"
            shutil.copyfile(file, saved)
            kept = datetime(2023, 1, 8, 12).timestamp() + number * 8 * 86_400
            os.utime(saved, (kept, kept))
    return target


def _degrees(value: float) -> tuple[float, float, float]:
    minutes = value % 1 * 60
    return float(int(value)), float(int(minutes)), round(minutes % 1 * 60, 2)
