"""Real photos of the sample, and copies of them that are made for a test."""

from datetime import datetime
from pathlib import Path

from PIL import Image

SAMPLE = Path(__file__).parents[2] / "assets" / "sample"
NAMES = ("dress/dress-03", "hat/hat-05", "shoes/shoes-08", "t-shirt/t-shirt-04")
MADE, CAMERA = 0x0132, 0x0110


def photo(number: int) -> Image.Image:
    with Image.open(SAMPLE / f"{NAMES[number]}.jpg") as image:
        return image.convert("RGB")


def write(image: Image.Image, path: Path, *, taken: datetime | None = None) -> Path:
    exif = Image.Exif()
    if taken is not None:
        exif[CAMERA], exif[MADE] = "EOS R6", f"{taken:%Y:%m:%d %H:%M:%S}"
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, quality=88, exif=exif)
    return path


def smaller(number: int, path: Path) -> Path:
    image = photo(number)
    return write(
        image.resize((image.width * 6 // 10, image.height * 6 // 10), Image.Resampling.LANCZOS), path
    )
