"""The parts of a bundle that take more than 10 MB: python3 packaging/sizes.py [BUNDLE]."""

import sys
from collections import Counter
from pathlib import Path

from project import NAME, WORK

LARGE_BYTES = 10_000_000


def parts(bundle: Path) -> Counter[str]:
    """Bytes of each part: a folder or file below the program folder, or one of the start-up programs."""
    sizes: Counter[str] = Counter()
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            relative = path.relative_to(bundle).parts
            sizes[relative[1] if relative[0] == "program" else relative[0]] += path.stat().st_size
    return sizes


def main() -> None:
    """Print the large parts, then all of it."""
    bundle = Path(sys.argv[1]) if len(sys.argv) > 1 else WORK / "dist" / NAME
    sizes = parts(bundle)
    for name, size in sizes.most_common():
        if size > LARGE_BYTES:
            print(f"{size / 1e6:7.1f} MB  {name}")
    print(f"{sizes.total() / 1e6:7.1f} MB  all of it")


if __name__ == "__main__":
    main()
