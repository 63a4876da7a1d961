"""The colours and the sizes of the window: the only file with one in it. It knows nothing of Qt."""

from dataclasses import dataclass

GRID = 8
"""Distances are multiples of this many points."""

SMALL, BODY, LARGE, TITLE = 12, 13, 16, 22
"""Sizes of type in points of the screen."""

PHOTO_RADIUS = 4
RING = 3
"""Width of the ring around a selected photo."""

PATIENCE_MS = 400
"""What ends sooner than this shows no progress."""


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme. All are CSS colours."""

    window: str
    surface: str
    raised: str
    text: str
    muted: str
    line: str
    hover: str
    accent: str
    on_accent: str
    accent_soft: str
    skeleton: str
    warning: str
    on_warning: str
    backdrop: str
    on_backdrop: str


LIGHT = Colours(
    window="#fafafa",
    surface="#ffffff",
    raised="#ffffff",
    text="#1c1d21",
    muted="#61646d",
    line="#e3e4e8",
    hover="#eff0f3",
    accent="#2a6adf",
    on_accent="#ffffff",
    accent_soft="#e6eefc",
    skeleton="#ebecef",
    warning="#fff4d9",
    on_warning="#5c4300",
    backdrop="#16171a",
    on_backdrop="#ececee",
)

DARK = Colours(
    window="#1a1b1e",
    surface="#232428",
    raised="#2a2b30",
    text="#ececee",
    muted="#a0a3ac",
    line="#36383e",
    hover="#2d2f34",
    accent="#76a6ff",
    on_accent="#0e1420",
    accent_soft="#2b3850",
    skeleton="#2a2c31",
    warning="#3d3420",
    on_warning="#f3dfae",
    backdrop="#0e0f11",
    on_backdrop="#ececee",
)
