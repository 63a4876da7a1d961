"""What is written can be read: contrast as WCAG 2.2 counts it, in both themes."""

import re

import pytest

from photo_finder.gui.theme import DARK, LIGHT, Colours, style_sheet
from photo_finder.paths import assets_folder

LEAST = 4.5
LEAST_FOR_SHAPES = 3.0

GROUNDS = ("window", "surface", "raised", "hover", "accent_soft", "skeleton", "line")
WRITTEN = [
    *(("text", ground) for ground in GROUNDS),
    *(("muted", ground) for ground in GROUNDS),
    *(("accent", ground) for ground in ("window", "surface", "raised")),
    ("on_accent", "accent"),
    ("on_warning", "warning"),
    ("on_backdrop", "backdrop"),
]


def _luminance(colour: str) -> float:
    shares = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, contrast ratio."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _rules(colours: Colours) -> list[tuple[str, dict[str, str]]]:
    """Each rule of the style sheet with its properties."""
    found = re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet(colours))
    return [
        (name.strip(), dict(re.findall(r"([\w-]+)\s*:\s*([^;]+)", properties))) for name, properties in found
    ]


def test_black_on_white_is_21():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_all_writing_stands_out_from_its_ground(colours):
    faint = {
        (text, ground): round(contrast(getattr(colours, text), getattr(colours, ground)), 2)
        for text, ground in WRITTEN
        if contrast(getattr(colours, text), getattr(colours, ground)) < LEAST
    }
    assert faint == {}
    assert contrast(DARK.muted, colours.backdrop) >= LEAST, "the viewer's own writing"


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_rule_of_the_style_sheet_can_be_read(colours):
    pairs = {
        name: (properties["color"], properties["background"])
        for name, properties in _rules(colours)
        if properties.get("color", "").startswith("#") and properties.get("background", "").startswith("#")
    }
    assert len(pairs) > 10
    assert {name: pair for name, pair in pairs.items() if contrast(*pair) < LEAST} == {}


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_has_the_keyboard_can_be_seen(colours):
    for ground in GROUNDS:
        assert contrast(colours.accent, getattr(colours, ground)) >= LEAST_FOR_SHAPES
    for kind in (
        "QPushButton",
        "QToolButton",
        "QLineEdit",
        "QCheckBox",
        "QTableView",
        "QComboBox",
        "QAbstractSpinBox",
    ):
        assert f"{kind}:focus" in style_sheet(colours), kind


@pytest.mark.parametrize(("tone", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_the_marks_in_controls_are_there_in_the_colours_of_the_theme(tone, colours):
    """The style sheet names files, which cannot be recoloured: they must keep up with the scheme."""
    used = set(re.findall(r"url\(([^)]+)\)", style_sheet(colours)))
    assert len(used) >= 7
    grounds = {"tick": colours.accent, "part": colours.accent}
    for path in used:
        assert path.endswith(f"-{tone}.svg")
        name = path.rpartition("/")[2]
        drawn = (assets_folder() / "icons" / "controls" / name).read_text(encoding="utf-8")
        colour = re.search(r'stroke="(#[0-9a-f]{6})"', drawn)
        assert colour is not None, name
        ground = grounds.get(name.partition("-")[0], colours.surface)
        assert contrast(colour[1], ground) >= LEAST_FOR_SHAPES, name
        assert colour[1] in (colours.muted, colours.text, colours.on_accent), name
