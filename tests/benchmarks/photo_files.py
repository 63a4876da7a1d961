"""Photos to index in benchmarks: made of the sample photos, so that they have real content and size."""

from pathlib import Path

from PIL import Image, ImageOps

from photo_finder.paths import assets_folder

_QUALITY = 90


def sample_photos() -> list[Path]:
    """The sample library's photos."""
    return sorted((assets_folder() / "sample").rglob("*.jpg"))


def write_small(folder: Path, count: int, side: int = 500) -> None:
    """Photos of ``side`` pixels on the longer side, each another part of a sample photo."""
    folder.mkdir(parents=True)
    sources = sample_photos()
    for number in range(count):
        with Image.open(sources[number % len(sources)]) as photo:
            turn = number // len(sources)
            part = ImageOps.crop(photo.convert("RGB"), 2 * turn)
            scale = side / max(part.size)
            part = part.resize(
                (round(part.width * scale), round(part.height * scale)), Image.Resampling.LANCZOS
            )
            part.save(folder / f"IMG_{number:05}.jpg", quality=_QUALITY)


def write_large(folder: Path, count: int, size: tuple[int, int] = (4032, 3024)) -> None:
    """Photos as a 12-megapixel camera writes them in length: mosaics of sample photos."""
    folder.mkdir(parents=True)
    sources = sample_photos()
    tile = (size[0] // 4, size[1] // 4)
    for number in range(count):
        picture = Image.new("RGB", size)
        for place in range(16):
            with Image.open(sources[(16 * number + place) % len(sources)]) as photo:
                part = photo.convert("RGB").resize(tile, Image.Resampling.BICUBIC)
            picture.paste(part, (place % 4 * tile[0], place // 4 * tile[1]))
        picture.save(folder / f"DSC_{number:05}.jpg", quality=_QUALITY)
