"""What an edit may take from outside the photo that it edits. Knows nothing of edits."""

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image


@dataclass(frozen=True, slots=True)
class Scenery:
    """Other pictures, for collages, screenshots and backgrounds.

    Attributes:
        other: gives another photo, RGB; called only by edits that need one, each time for a new one.
    """

    other: Callable[[], Image.Image]
