"""Screenshots: a photo in the windows of telephones and computers, drawn. Each shows no real program."""

from dataclasses import dataclass

from PIL import Image, ImageDraw

from trainer.data.edits.chance import Colour, Random, between, colour, happens, one_of, weighted, whole
from trainer.data.edits.geometry import covering, scaled, sized
from trainer.data.edits.lettering import clock, fitted, phrase
from trainer.data.edits.scenery import Scenery

_Box = tuple[float, float, float, float]
"""Left, top, width and height, in pixels."""
_LEAST_TALL, _MOST_TALL = 1.35, 2.2
_ACCENTS: tuple[Colour, ...] = ((0, 122, 255), (30, 180, 90), (225, 48, 108), (120, 80, 220), (240, 130, 20))
_LINES = (0.95, 0.9, 0.55, 0.8, 0.35)


@dataclass(frozen=True, slots=True)
class _Theme:
    ground: Colour
    bar: Colour
    ink: Colour
    faint: Colour
    accent: Colour


def screenshot(photo: Image.Image, rng: Random, scenery: Scenery) -> Image.Image:
    """The photo on a screen, over a quarter to three fifths of it where its aspect allows.

    The result has about as many pixels as the photo.
    """
    theme = _theme(rng)
    return weighted(rng, {_post: 4, _chat: 3, _desktop: 4})(photo, rng, theme, scenery)


def _theme(rng: Random) -> _Theme:
    accent = one_of(rng, _ACCENTS)
    if happens(rng, 0.6):
        return _Theme((255, 255, 255), (244, 244, 246), (20, 20, 22), (205, 207, 212), accent)
    return _Theme((16, 17, 20), (34, 36, 42), (236, 236, 238), (84, 88, 96), accent)


class _Screen:
    """A canvas on which distances are told in shares of a unit, so that small ones look as large ones do."""

    def __init__(self, width: float, height: float, unit: float, theme: _Theme) -> None:
        self.image = Image.new("RGB", (max(8, round(width)), max(8, round(height))), theme.ground)
        self.theme = theme
        self.unit = unit
        self._draw = ImageDraw.Draw(self.image)

    def block(self, box: _Box, fill: Colour, curve: float = 0) -> None:
        left, top, width, height = box
        edges = (left, top, left + max(0.0, width - 1), top + max(0.0, height - 1))
        if curve and min(width, height) > 4:
            self._draw.rounded_rectangle(edges, min(curve, width / 2, height / 2), fill=fill)
        else:
            self._draw.rectangle(edges, fill=fill)

    def disc(self, left: float, top: float, side: float, fill: Colour) -> None:
        self._draw.ellipse((left, top, left + side, top + side), fill=fill)

    def ring(self, left: float, top: float, side: float, ink: Colour) -> None:
        self._draw.ellipse((left, top, left + side, top + side), outline=ink, width=max(1, round(side / 9)))

    def text(self, place: tuple[float, float], words: str, room: tuple[float, float], ink: Colour) -> None:
        """A line, its left middle at that place, as large as the room's width and height allow."""
        self._draw.text(place, words, ink, fitted(words, *room), anchor="lm")

    def lines(self, left: float, top: float, width: float, count: int) -> None:
        """So many lines of text, too small to be read."""
        for row in range(count):
            share = _LINES[row % len(_LINES)]
            self.block(
                (left, top + 0.55 * row * self.unit, share * width, 0.22 * self.unit), self.theme.faint, 2
            )


def _phone(photo: Image.Image, share: float, theme: _Theme) -> tuple[_Screen, Image.Image]:
    """An upright screen, so high that the photo at full width covers that share; and the photo reduced."""
    tall = photo.height / photo.width / share
    tall = min(max(tall, _LEAST_TALL), _MOST_TALL)
    width = (photo.width * photo.height / tall) ** 0.5
    most = 0.68 * tall * width
    small = scaled(photo, min(width / photo.width, most / photo.height))
    return _Screen(width, width * tall, width / 14, theme), small


def _post(photo: Image.Image, rng: Random, theme: _Theme, scenery: Scenery) -> Image.Image:
    """A post in a feed: name above, buttons and comments below, a bar of buttons at the end."""
    screen, shown = _phone(photo, between(rng, 0.3, 0.6), theme)
    unit, (width, height) = screen.unit, screen.image.size
    top = _status_bar(screen, rng)
    top = _name_bar(screen, rng, top)
    room = max(0.0, height - top - shown.height - 3 * unit)
    top += between(rng, 0, 0.3) * room
    screen.image.paste(shown, ((width - shown.width) // 2, round(top)))
    top += shown.height + 0.4 * unit
    for place in range(3):
        mark = screen.disc if happens(rng, 0.3) else screen.ring
        mark((0.6 + 1.6 * place) * unit, top, unit, theme.accent if place == 0 else theme.ink)
    top += 1.5 * unit
    screen.text((0.6 * unit, top + 0.3 * unit), phrase(rng, 2, 6), (0.8 * width, 0.9 * unit), theme.ink)
    top += 1.1 * unit
    left = height - top - 1.6 * unit
    if left > 3 * unit and happens(rng, 0.5):
        _strip(screen, scenery, top, min(left, 4 * unit))
    elif left > unit:
        screen.lines(0.6 * unit, top, width - 1.2 * unit, min(9, int(left / (0.55 * unit))))
    _button_bar(screen, 4)
    return screen.image


def _chat(photo: Image.Image, rng: Random, theme: _Theme, scenery: Scenery) -> Image.Image:
    """A chat: bubbles before and after, the photo among them at one side."""
    screen, shown = _phone(photo, between(rng, 0.4, 0.7), theme)
    unit, (width, height) = screen.unit, screen.image.size
    if happens(rng, 0.15):
        screen.image.paste(covering(scenery.other(), width, height))
    shown = sized(shown, 0.88 * shown.width, 0.88 * shown.height)
    top = _name_bar(screen, rng, _status_bar(screen, rng))
    room = max(0.0, height - top - shown.height - 2.5 * unit)
    above = int(between(rng, 0, 0.8) * room / (1.9 * unit))
    for _ in range(above):
        top = _bubble(screen, rng, top)
    left = one_of(rng, (0.5 * unit, width - shown.width - 0.5 * unit))
    edge = 0.2 * unit
    fill = one_of(rng, (theme.bar, theme.accent))
    screen.block((left - edge, top, shown.width + 2 * edge, shown.height + 2 * edge), fill, 0.4 * unit)
    screen.image.paste(shown, (round(left), round(top + edge)))
    top += shown.height + 3 * edge + 0.2 * unit
    while top < height - 3.6 * unit:
        top = _bubble(screen, rng, top)
    screen.block((0, height - 1.7 * unit, width, 1.7 * unit), theme.bar)
    screen.block((0.5 * unit, height - 1.4 * unit, 0.75 * width, 1.1 * unit), theme.ground, 0.5 * unit)
    screen.disc(width - 1.6 * unit, height - 1.4 * unit, 1.1 * unit, theme.accent)
    return screen.image


def _desktop(photo: Image.Image, rng: Random, theme: _Theme, scenery: Scenery) -> Image.Image:
    """A window of a computer: title bar, tools, and lists or small pictures at the side or below."""
    aspect = one_of(rng, (4 / 3, 1.6, 16 / 9))
    height = (photo.width * photo.height / aspect) ** 0.5
    screen = _Screen(height * aspect, height, height / 18, theme)
    unit, width = screen.unit, screen.image.width
    top = _title_bar(screen, rng)
    side = between(rng, 0.14, 0.26) * width
    across, down = width - side - unit, height - top - unit
    shown = scaled(photo, min(across / photo.width, down / photo.height))
    shown = scaled(shown, between(rng, 0.85, 1.0))
    left = 0.0 if happens(rng, 0.7) else width - side
    screen.block((left, top, side, height - top), theme.bar)
    if happens(rng, 0.4):
        cell = min(side - unit, 3 * unit)
        for row in range(int((height - top - 0.5 * unit) / (cell + 0.5 * unit))):
            place = round(left + 0.5 * unit), round(top + 0.5 * unit + row * (cell + 0.5 * unit))
            screen.image.paste(covering(scenery.other(), max(1, round(cell)), max(1, round(cell))), place)
            if row >= 2:
                break
    else:
        screen.lines(left + 0.5 * unit, top + 0.8 * unit, side - unit, whole(rng, 6, 20))
    start = (side if left == 0 else 0.0) + 0.5 * unit + (across - shown.width) / 2
    screen.image.paste(shown, (round(start), round(top + 0.5 * unit + (down - shown.height) / 2)))
    return screen.image


def _status_bar(screen: _Screen, rng: Random) -> float:
    """Time and battery; returns where it ends, as the others do."""
    unit, width, ink = screen.unit, screen.image.width, screen.theme.ink
    screen.text((0.6 * unit, 0.55 * unit), clock(rng), (3 * unit, 0.85 * unit), ink)
    screen.block((width - 1.7 * unit, 0.3 * unit, 1.1 * unit, 0.5 * unit), ink, 0.15 * unit)
    for bar in range(3):
        tall = (0.2 + 0.15 * bar) * unit
        screen.block((width - (3.4 - 0.4 * bar) * unit, 0.8 * unit - tall, 0.25 * unit, tall), ink)
    return 1.1 * unit


def _name_bar(screen: _Screen, rng: Random, top: float) -> float:
    unit, width, theme = screen.unit, screen.image.width, screen.theme
    screen.block((0, top, width, 1.9 * unit), theme.bar)
    screen.disc(0.5 * unit, top + 0.3 * unit, 1.3 * unit, colour(rng))
    screen.text((2.2 * unit, top + 0.7 * unit), phrase(rng, 1, 2), (7 * unit, 0.9 * unit), theme.ink)
    screen.block((2.2 * unit, top + 1.3 * unit, 3 * unit, 0.25 * unit), theme.faint)
    for dot in range(3):
        screen.disc(width - unit, top + (0.5 + 0.35 * dot) * unit, 0.22 * unit, theme.ink)
    return top + 1.9 * unit


def _title_bar(screen: _Screen, rng: Random) -> float:
    unit, width, theme = screen.unit, screen.image.width, screen.theme
    screen.block((0, 0, width, 1.3 * unit), theme.faint)
    for place, fill in enumerate(((240, 95, 88), (245, 190, 60), (95, 200, 80))):
        screen.disc((0.4 + 0.9 * place) * unit, 0.35 * unit, 0.6 * unit, fill)
    screen.text((4 * unit, 0.65 * unit), phrase(rng, 1, 4), (0.5 * width, 0.9 * unit), theme.ink)
    if happens(rng, 0.3):
        return 1.3 * unit
    screen.block((0, 1.3 * unit, width, 1.4 * unit), theme.bar)
    for place in range(whole(rng, 3, 8)):
        screen.block(
            ((0.5 + 1.5 * place) * unit, 1.6 * unit, 0.9 * unit, 0.8 * unit), theme.faint, 0.2 * unit
        )
    screen.block((width - 5 * unit, 1.6 * unit, 4.5 * unit, 0.8 * unit), theme.ground, 0.4 * unit)
    return 2.7 * unit


def _button_bar(screen: _Screen, buttons: int) -> None:
    unit, (width, height), theme = screen.unit, screen.image.size, screen.theme
    screen.block((0, height - 1.6 * unit, width, 1.6 * unit), theme.bar)
    for place in range(buttons):
        left = width * (place + 0.5) / buttons - 0.4 * unit
        screen.ring(left, height - 1.2 * unit, 0.8 * unit, theme.ink if place else theme.accent)


def _bubble(screen: _Screen, rng: Random, top: float) -> float:
    unit, width, theme = screen.unit, screen.image.width, screen.theme
    words = phrase(rng, 1, 5)
    long = min(0.75 * width, (1.2 + 0.42 * len(words)) * unit)
    own = happens(rng, 0.5)
    left = width - long - 0.5 * unit if own else 0.5 * unit
    screen.block((left, top + 0.2 * unit, long, 1.4 * unit), theme.accent if own else theme.bar, 0.6 * unit)
    ink = (255, 255, 255) if own else theme.ink
    screen.text((left + 0.5 * unit, top + 0.9 * unit), words, (long - unit, 0.9 * unit), ink)
    return top + 1.9 * unit


def _strip(screen: _Screen, scenery: Scenery, top: float, tall: float) -> None:
    """Other small pictures beside one another."""
    gap = 0.2 * screen.unit
    cell = max(1, round(min(tall - gap, (screen.image.width - 4 * gap) / 3)))
    for place in range(3):
        small = covering(scenery.other(), cell, cell)
        screen.image.paste(small, (round(gap + place * (cell + gap)), round(top + gap)))
