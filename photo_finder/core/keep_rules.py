"""The words by which people say what to keep; what each of them does is in the room ``duplicates``."""

IN, NEVER = "in", "never"

KEEP_RULES: dict[str, str] = {
    "in:FOLDER": "a file in this folder or below it",
    "never:FOLDER": "nothing in this folder or below it ever goes; where it has the same bytes, it is kept",
    "least-edited": "of copies: cropped, framed, enlarged … against fewest of the others, by no program",
    "largest": "most pixels",
    "least-compressed": "no lossy compression, else most bytes a pixel, weighed by what the format needs",
    "original": "camera and capture time are told, no program for pictures, and no mark in the name",
    "most-names": "the file with most names in the library (hard links), so that fewest places go",
    "plain-name": "no mark of a copy or an edit in the name: (1), copy, Kopie, -edited, IMG-...-WA0001",
    "format": "RAW, then TIFF, PNG, BMP, JPEG XL, HEIC or AVIF, JPEG, WebP, GIF",
    "most-metadata": "most of camera, lens, exposure, capture time and place told",
    "oldest": "the file changed longest ago (within two seconds counts as equal)",
    "newest": "the file changed last",
    "shortest-name": "fewest letters in the file's name",
    "longest-name": "most letters in the file's name",
    "shallowest": "in fewest folders",
    "shortest-path": "fewest letters in the whole path",
    "alphabetical": "first by path; decides always",
}
"""Each rule with what it prefers."""

PRESETS: dict[str, tuple[str, ...]] = {
    "default": ("most-names", "plain-name", "oldest", "shortest-path"),
    "best-quality": ("largest", "least-compressed", "format", "most-metadata", "plain-name", "oldest"),
    "copies": (
        *("least-edited", "largest", "original", "least-compressed", "format", "most-metadata"),
        *("plain-name", "oldest", "shortest-path"),
    ),
    "originals": ("original", "largest", "most-metadata", "oldest", "shortest-path"),
}
"""Names that stand for several rules; among files of unequal bytes ``default`` stands for ``copies``."""
