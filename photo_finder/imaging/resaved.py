"""A picture saved anew and smaller, as programs that send pictures do."""

import io

from PIL import Image

_QUALITY = 75


def saved_smaller(data: bytes, share: float) -> bytes:
    """A JPEG whose sides are this share of the picture's.

    Args:
        data: of a file that Pillow reads.
        share: from above 0 to 1.
    """
    with Image.open(io.BytesIO(data)) as picture:
        width, height = (max(1, round(side * share)) for side in picture.size)
        small = picture.convert("RGB").resize((width, height), Image.Resampling.LANCZOS)
    file = io.BytesIO()
    small.save(file, "JPEG", quality=_QUALITY)
    return file.getvalue()
