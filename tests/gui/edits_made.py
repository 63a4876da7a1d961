"""What people make of a few photos: edits, smaller ones, cuttings, and shots of a burst."""

from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageOps

KINDS = 6
FRAMES = 4


def make_edits(source: Path, target: Path) -> Path:
    """Of the first photo of some folders: one part with a price, and copies in other forms."""
    (target / "Edits").mkdir(parents=True)
    (target / "WhatsApp").mkdir()
    folders = sorted(path for path in source.iterdir() if path.is_dir())[:KINDS]
    for number, folder in enumerate(folders):
        with Image.open(sorted(folder.glob("*.jpg"))[5]) as image:
            photo = image.convert("RGB")
        name = folder.name
        photo.save(target / f"{name}.jpg", quality=95, exif=_exif(datetime(2026, 5, 2, 10)))
        _priced(photo).save(target / "Edits" / f"{name} for sale.jpg", quality=88)
        ImageOps.grayscale(photo).save(target / "Edits" / f"{name} in black and white.jpg", quality=90)
        small = photo.resize((photo.width * 2 // 3, photo.height * 2 // 3), Image.Resampling.LANCZOS)
        small.save(target / "WhatsApp" / f"IMG-20260503-WA{number:04}.jpg", quality=75)
    return target


def make_burst(source: Path, target: Path) -> Path:
    """Frames of one moment, a second apart, of a hand that is not quite still."""
    target.mkdir(parents=True)
    random = np.random.default_rng(2)
    for number, file in enumerate(sorted(source.glob("*/*-02.jpg"))[:3]):
        with Image.open(file) as image:
            photo = image.convert("RGB")
        for frame in range(FRAMES):
            left, top = (int(step) for step in random.integers(2, 14, 2))
            turned = photo.rotate(float(random.normal(0, 0.7)), Image.Resampling.BICUBIC)
            shot = turned.crop((left, top, photo.width - 16 + left, photo.height - 16 + top))
            levels = np.asarray(shot) + random.normal(0, 3, (shot.height, shot.width, 3))
            taken = datetime(2026, 5, 9 + number, 15, 30) + timedelta(seconds=frame)
            picture = Image.fromarray(levels.clip(0, 255).astype(np.uint8))
            picture.save(target / f"DSC_{10 * number + frame:04}.jpg", quality=90, exif=_exif(taken))
    return target


def _priced(photo: Image.Image) -> Image.Image:
    """Cut to what matters, with a word in a corner."""
    wide, high = photo.size
    part = photo.crop((wide // 10, high // 12, wide, high * 11 // 12))
    draw = ImageDraw.Draw(part)
    right, top = part.width - 8, 8
    draw.rounded_rectangle((right - 70, top, right, top + 28), 6, fill=(200, 30, 40))
    draw.text((right - 35, top + 14), "SALE", fill="white", anchor="mm", font_size=20)
    return part


def _exif(taken: datetime) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0110], exif[0x0132] = "Pixel 8", f"{taken:%Y:%m:%d %H:%M:%S}"
    return exif
