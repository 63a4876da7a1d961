"""Which pictures can be read, told by their first bytes, and the Pillow plug-ins that this takes.

Owns the registration of plug-ins and the process-wide switches of Pillow; both happen on first use.
A file's name only decides whether it is looked at (``SUFFIXES``); what it is, its bytes decide.
"""

import logging
import re
import threading
import warnings

from PIL import Image

_ENDINGS = (
    ("jpg", "jpeg", "jpe", "jfif", "jif", "mpo", "png", "apng", "webp", "gif", "bmp", "dib", "tif", "tiff"),
    ("heic", "heics", "heif", "heifs", "hif", "avif", "avifs", "jxl"),
    ("dng", "cr2", "cr3", "crw", "nef", "nrw", "arw", "sr2", "srf", "raf", "orf", "rw2", "pef", "ptx", "srw"),
    ("3fr", "fff", "rwl", "raw", "x3f", "mrw", "erf", "mef", "mos", "iiq", "kdc", "dcr", "k25", "gpr"),
)
SUFFIXES = frozenset(f".{ending}" for group in _ENDINGS for ending in group)
"""Endings of file names worth looking at, in lower case with the dot."""

RAW_SUFFIXES = frozenset(f".{ending}" for group in _ENDINGS[2:] for ending in group)
"""Those of them that camera RAW files have."""

RAW = "RAW"
"""Stands for every camera RAW format that is not built on TIFF; LibRaw tells them apart."""

_MAGIC: tuple[tuple[int, bytes, tuple[str, ...]], ...] = (
    (0, b"\xff\xd8\xff", ("JPEG",)),
    (0, b"\x89PNG\r\n\x1a\n", ("PNG",)),
    (8, b"WEBP", ("WEBP",)),
    (0, b"GIF8", ("GIF",)),
    (0, b"II\x2a\x00", ("TIFF",)),
    (0, b"MM\x00\x2a", ("TIFF",)),
    (0, b"II\x2b\x00", ("TIFF",)),
    (0, b"MM\x00\x2b", ("TIFF",)),
    (4, b"ftypcrx ", (RAW,)),
    (4, b"ftyp", ("HEIF", "AVIF")),
    (0, b"\xff\x0a", ("JXL",)),
    (0, b"\x00\x00\x00\x0cJXL \r\n\x87\n", ("JXL",)),
    (0, b"BM", ("BMP",)),
    (0, b"\x28\x00\x00\x00", ("DIB",)),
    (0, b"FUJIFILMCCD-RAW", (RAW,)),
    (0, b"IIRO", (RAW,)),
    (0, b"IIRS", (RAW,)),
    (0, b"MMOR", (RAW,)),
    (0, b"IIU\x00", (RAW,)),
    (0, b"FOVb", (RAW,)),
    (0, b"\x00MRM", (RAW,)),
    (6, b"HEAPCCDR", (RAW,)),
)

_lock = threading.Lock()
_switched = False


def sniff(data: bytes) -> tuple[str, ...]:
    """Names of the decoders to try, by the first bytes; empty when it is no known picture."""
    return next((names for start, magic, names in _MAGIC if data.startswith(magic, start)), ())


def make_ready(names: tuple[str, ...]) -> None:
    """Register the plug-ins that these decoders need, and keep Pillow quiet. Thread-safe, once."""
    if not _switched:
        _switch_pillow()
    _silence()
    if any(name not in Image.OPEN for name in names if name != RAW):
        with _lock:
            _register(names)


def missing() -> tuple[str, ...]:
    """Formats that cannot be read because their decoder does not load."""
    absent = []
    for name in ("HEIF", "AVIF", "JXL", "WEBP", "TIFF", RAW):
        try:
            if name == RAW:
                import rawpy  # noqa: F401 - only whether it loads
            else:
                make_ready((name,))
        except ImportError:
            absent.append(name)
            continue
        if name != RAW and name not in Image.OPEN:
            absent.append(name)
    return tuple(absent)


def _register(names: tuple[str, ...]) -> None:
    Image.preinit()  # JPEG, PNG, GIF and BMP, which are all that most libraries need
    if any(name not in Image.OPEN for name in names):
        Image.init()
    if "HEIF" in names:
        import pi_heif  # pillow-heif that only reads: its wheels hold no part under the GPL

        pi_heif.register_heif_opener()
    if "JXL" in names:
        from photo_finder.imaging import jpeg_xl

        jpeg_xl.register()


def _switch_pillow() -> None:
    """Turn off Pillow's own limit (ours is checked first, and told in words) and its debug log."""
    global _switched  # noqa: PLW0603 - a switch of the process, as Pillow's own are
    with _lock:
        Image.MAX_IMAGE_PIXELS = None
        logging.getLogger("PIL").setLevel(logging.INFO)
        _switched = True


_QUIET = ("ignore", None, Warning, re.compile(r"(PIL|pi_heif|pylibjxl)\."), 0)


def _silence() -> None:
    """Drop what the decoders warn of: a damaged picture is reported by its error, or not at all.

    ``warnings.catch_warnings`` is no way to do so, since it is not thread-safe.
    """
    if not warnings.filters or warnings.filters[0] != _QUIET:
        warnings.filterwarnings("ignore", module=_QUIET[3].pattern)
