"""Words and letters for captions: a few words of several languages, in Pillow's own scalable font.

That font has no accents and no other alphabets, hence the choice of words. Knows nothing of photos.
"""

from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from trainer.data.edits.chance import Random, happens, one_of, weighted, whole

Font = ImageFont.ImageFont | ImageFont.FreeTypeFont
SMALLEST = 5
_MEASURED_AT = 40
_LARGEST = 400
_LINE = 1.15
_TEXT = """
    when you finally find the right one and it is still monday me every day nobody absolutely no more best
    friends forever love this summer holiday in with my family good morning happy birthday sale new only
    today free follow for wait what wow lol omg never again why so serious look at like a boss
    wenn der hund schon wieder alles gute zum geburtstag urlaub mit freunden heute nicht danke sehr schatz
    feliz cumple amigos para siempre cuando ves la comida hoy no gracias vamos a mi casa buenos dias
    bonne nuit mon ami la vie est belle toujours avec toi quand tu vois merci beaucoup joyeux noel
    ciao bella tanti auguri dolce vita sempre insieme selamat pagi terima kasih rafiki asante sana karibu
    obrigado bom dia saudade hyvaa huomenta kiitos god natt tack dzien dobry arigato konnichiwa namaste
"""
_WORDS = tuple(_TEXT.split())
_MARKS = ("", "", "", "!", "!!", "?", "...", ".", " :)", " <3", " ;-)", " #1", " 100%", " xx")


def phrase(rng: Random, least: int, most: int) -> str:
    """So many words, now and then with digits or a tag, in any case."""
    words = [one_of(rng, _WORDS) for _ in range(whole(rng, least, most))]
    if happens(rng, 0.2):
        words[whole(rng, 0, len(words) - 1)] = str(whole(rng, 1, 2030))
    if happens(rng, 0.1):
        words[-1] = "#" + words[-1]
    text = " ".join(words) + one_of(rng, _MARKS)
    return weighted(rng, {text.capitalize(): 3, text: 2, text.upper(): 2, text.title(): 1})


def date(rng: Random) -> str:
    """A day as cameras print it, with or without the time."""
    day, month, year = whole(rng, 1, 28), whole(rng, 1, 12), whole(rng, 1988, 2027)
    short = f"'{year % 100:02d} {month:2d} {day:2d}"
    texts = (short, f"{day:02d}.{month:02d}.{year}", f"{year}-{month:02d}-{day:02d}", f"{month}/{day}/{year}")
    return one_of(rng, texts) + (f" {clock(rng)}" if happens(rng, 0.3) else "")


def clock(rng: Random) -> str:
    """A time of day."""
    return f"{whole(rng, 0, 23):02d}:{whole(rng, 0, 59):02d}"


@lru_cache(maxsize=256)
def font(size: int) -> Font:
    """The font at that size in pixels."""
    return ImageFont.load_default(max(1, size))


def fitted(text: str, width: float, height: float) -> Font:
    """The font at the largest size at which a line stays within about that width and height, in pixels."""
    across = font(_MEASURED_AT).getlength(text) / _MEASURED_AT
    size = min(width / max(across, 0.1), height / _LINE, _LARGEST)
    return font(max(SMALLEST, int(size)))


def lettered(lines: list[str], width: float, height: float, bold: float = 0.0) -> Image.Image:
    """Lines of text below one another, each in the middle.

    Args:
        lines: one or more.
        width: most pixels across.
        height: most pixels from the first to the last.
        bold: how much fatter, as a share of the letters' size.

    Returns:
        L, 255 where ink is, no larger than it has to be.
    """
    longest = max(lines, key=len)
    chosen = fitted(longest, width / (1 + bold), height / len(lines))
    size = getattr(chosen, "size", _MEASURED_AT)
    stroke = round(bold * size)
    across = max(chosen.getlength(line) for line in lines) + 2 * stroke
    step = _LINE * size
    mask = Image.new("L", (max(1, round(across)), max(1, round(step * len(lines) + 2 * stroke))))
    draw = ImageDraw.Draw(mask)
    for number, line in enumerate(lines):
        middle = (mask.width / 2, stroke + step * (number + 0.5))
        draw.text(middle, line, 255, chosen, anchor="mm", stroke_width=stroke)
    return mask


def broken(text: str, lines: int) -> list[str]:
    """A text in about so many lines of about the same length."""
    words, rows = text.split(), [""]
    for word in words:
        if rows[-1] and len(rows[-1]) + len(word) / 2 > len(text) / lines:
            rows.append("")
        rows[-1] = f"{rows[-1]} {word}".strip()
    return rows
