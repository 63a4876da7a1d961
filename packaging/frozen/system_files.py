"""The icon in the form that Windows and macOS want, and Windows' version information.

Run by the environment that has Pillow: python system_files.py FOLDER.
"""

import sys
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from project import AUTHORS, NAME, ROOT, TITLE, version

VERSION_INFO = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "{authors}"),
      StringStruct("FileDescription", "{title}"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("LegalCopyright", "Apache License 2.0"),
      StringStruct("ProductName", "{title}"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def version_info() -> str:
    """What Windows shows of the program under Properties."""
    numbers = [int(part) for part in version().split(".")[:3]]
    padded = (*numbers, 0, 0, 0, 0)[:4]
    return VERSION_INFO.format(numbers=padded, title=TITLE, version=version(), name=NAME, authors=AUTHORS)


def main(folder: Path) -> None:
    """Write the icons and the version information into a folder."""
    with Image.open(ROOT / "assets" / "icons" / "app" / f"{NAME}-512.png") as icon:
        sides = [(side, side) for side in (16, 24, 32, 48, 64, 128, 256)]
        icon.save(folder / f"{NAME}.ico", sizes=sides)
        icon.save(folder / f"{NAME}.icns")
    (folder / "version-info.txt").write_text(version_info(), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
