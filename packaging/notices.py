"""The licences of everything in a package; a part whose licence nobody has looked at fails the build."""

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import contents
from project import ROOT, TITLE

HERE = Path(__file__).parent
KNOWN = HERE / "licences" / "known.toml"
# The program and its libraries; those under the LGPL lie in files of their own and can be exchanged.
WHOLE = "Apache-2.0 AND LGPL-3.0-only AND LGPL-2.1-only"
# It would make the whole package one under the GPL.
_GPL = re.compile(r"\bA?GPL-")
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)


class UnknownLicence(Exception):  # noqa: N818 - a fact about a part
    """A part has no licence that was looked at, or another one than when it was; the text names it."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a package: its name, version, SPDX licence, texts, and where its source is offered."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    source: str = ""
    kind: str = "library"
    purl: str = ""


def known() -> dict[str, dict[str, object]]:
    """What licences/known.toml holds."""
    return tomllib.loads(KNOWN.read_text(encoding="utf-8"))


def normal(name: str) -> str:
    """A package's name as the index writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def python_parts(site: Path) -> list[Part]:
    """The Python packages in a folder site-packages, without the build's own tools.

    Raises: UnknownLicence.
    """
    tools = known()["tools"]
    found = [one for one in metadata.distributions(path=[str(site)]) if normal(one.name) not in tools]
    return sorted((_python_part(one, site) for one in found), key=lambda part: part.name)


def declared(about: metadata.PackageMetadata) -> str:
    """The licence that a package's metadata states, by the first field that does."""
    stated = about.get("License-Expression") or about.get("License") or ""
    classifiers = [line for line in about.get_all("Classifier") or () if line.startswith("License")]
    return str(stated).strip() or "; ".join(classifiers)


def _python_part(one: metadata.Distribution, site: Path) -> Part:
    name = normal(one.name)
    entry = known()["python"].get(name)
    if entry is None:
        raise UnknownLicence(f"{name} is not in {KNOWN.name}: look at its licence, and add it.")
    if _GPL.search(entry["licence"]):
        raise UnknownLicence(f"{name} is under {entry['licence']}, which no package may hold.")
    says = declared(one.metadata)
    looked_at = entry["says"] if isinstance(entry["says"], list) else [entry["says"]]
    if says not in looked_at:
        raise UnknownLicence(f"{name} now declares {says!r} instead of {looked_at[0]!r}: look at it again.")
    texts = [_read(site, HERE, place) for place in entry.get("texts", ())]
    own = [Path(str(file.locate())) for file in one.files or () if _is_licence(str(file))]
    texts += [path.read_text(encoding="utf-8", errors="replace") for path in sorted(own) if path.is_file()]
    if not texts:
        raise UnknownLicence(f"{name} brings no licence text: name one in {KNOWN.name}.")
    purl = f"pkg:pypi/{name}@{one.version}"
    return Part(name, one.version, entry["licence"], tuple(texts), entry.get("source", ""), purl=purl)


def _is_licence(file: str) -> bool:
    return ".dist-info/" in file and bool(_LICENCE_FILE.search(file.split(".dist-info/", 1)[1]))


def _read(site: Path, here: Path, place: str) -> str:
    path = next((base / place for base in (here, site) if (base / place).is_file()), None)
    if path is None:
        raise UnknownLicence(f"the licence text {place} is missing.")
    return path.read_text(encoding="utf-8", errors="replace")


def own_parts() -> list[Part]:
    """What is not made of Python packages: model, sample photos, icons, Python itself."""
    model = json.loads((ROOT / "assets" / "model" / "model.json").read_text(encoding="utf-8"))
    apache = (ROOT / "LICENSE").read_text(encoding="utf-8")
    trained = "Trained on: " + "; ".join(model["training_data"])
    if model["licence"] != "Apache-2.0":
        raise UnknownLicence(f"the model is under {model['licence']}: look at it.")
    icons = ROOT / "assets" / "icons"
    icon_text = "\n".join((icons / name).read_text(encoding="utf-8") for name in ("NOTICE", "LICENSE"))
    sample = (ROOT / "assets" / "sample" / "LICENSE").read_text(encoding="utf-8")
    places = (ROOT / "assets" / "places" / "README.md").read_text(encoding="utf-8")
    strangers = set(contents.assets()) - {"icons", "model", "places", "sample", "translations"}
    if strangers:
        raise UnknownLicence(f"assets/{min(strangers)} is new: say its licence in notices.py.")
    python = sys.version.split()[0]
    return [
        Part(f"model {model['name']}", model["version"], model["licence"], (trained, apache), kind="data"),
        Part("Lucide icons", "1.62.0", "ISC AND MIT", (icon_text,), kind="data"),
        Part("sample photos", "", "CC0-1.0", (sample,), kind="data"),
        Part("GeoNames, names of places", "", "CC-BY-4.0", (places,), kind="data"),
        Part("Python", python, "PSF-2.0", (_python_licence(),), purl=f"pkg:generic/python@{python}"),
    ]


def _python_licence() -> str:
    standard = Path(sys.base_prefix, "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}")
    places = (standard / "LICENSE.txt", Path(sys.base_prefix, "LICENSE.txt"))
    place = next((path for path in places if path.is_file()), None)
    return place.read_text(encoding="utf-8") if place else "https://docs.python.org/3/license.html"


def system_parts(names: Iterable[str]) -> list[Part]:
    """Libraries of the building system that lie in the bundle on Linux.

    Args:
        names: file names.

    Raises: UnknownLicence.
    """
    return [_system_part(name) for name in sorted(set(names))]


def _system_part(name: str) -> Part:
    licence = known()["system"].get(name)
    if licence is None:
        raise UnknownLicence(
            f"{name} of this system is not in {KNOWN.name}: look at its licence, and add it."
        )
    if name.startswith("libpython"):
        return Part(name, sys.version.split()[0], str(licence), ("See Python.",))
    command = ["dpkg-query", "--search", f"*/{name}"]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    package = told.split(":", 1)[0]
    text = Path("/usr/share/doc", package, "copyright")
    if not package or not text.is_file():
        raise UnknownLicence(f"no package of this system says what licence {name} has.")
    shown = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True, check=False
    )
    version = shown.stdout.split("\n", maxsplit=1)[0]
    texts = (text.read_text(encoding="utf-8", errors="replace"),)
    return Part(name, version, str(licence), texts, purl=f"pkg:deb/debian/{package}@{version}")


def write(parts: Iterable[Part], file: Path) -> None:
    """Write the notices: a table of all parts, the offer of sources, then every text."""
    parts = list(parts)
    width = max(len(f"{part.name} {part.version}") for part in parts) + 2
    lines = [
        f"{TITLE} is under the Apache License 2.0. This package contains it together with the parts below.",
        "Those under the GNU LGPL lie in files of their own and may be exchanged for others that fit.",
        "The licences of Qt's own parts: https://doc.qt.io/qt-6/licenses-used-in-qt.html",
        "",
        *(f"{f'{part.name} {part.version}':{width}}{part.licence}" for part in parts),
        "",
        "Source code of the parts under the LGPL, in the versions above:",
        *(f"  {part.name}: {part.source}" for part in parts if part.source),
    ]
    for part in parts:
        title = f"{part.name} {part.version} ({part.licence})"
        lines += ["", "=" * 78, title, "=" * 78, "", *(text.rstrip() + "\n" for text in part.texts)]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
