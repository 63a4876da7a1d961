"""The recipe of the packages: what goes in, whose licences were looked at, what a system is told."""

import email
import gzip
import json
import re
import subprocess
import sys
import tarfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from configparser import ConfigParser
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="makes packages of Linux")


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """Import modules of packaging/, which is a folder of scripts and no package."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(PACKAGING / "frozen"))
    monkeypatch.syspath_prepend(str(PACKAGING))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    yield import_module
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(str(PACKAGING)):
            del sys.modules[name]


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A small folder in the form of a bundle, whose programs are scripts that tell their help."""
    folder = tmp_path / "bundle"
    (folder / "program" / "licences").mkdir(parents=True)
    (folder / "program" / "licences" / "NOTICES.txt").write_text("notices")
    texts = (
        'echo "Usage: photo-finder"; echo; echo "Commands:"; echo "  index       Read it\'s folders."; echo'
    )
    for name in ("photo-finder", "photo-finder-window"):
        (folder / name).write_text(f"#!/bin/sh\n{texts}\n")
        (folder / name).chmod(0o755)
    library = Path(json.__file__).parents[1] / "lib-dynload"
    compiled = next(path for path in library.glob("*.so"))
    (folder / "program" / compiled.name).write_bytes(compiled.read_bytes())
    return folder


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlmysql.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6/Qt/lib/libicudata.so.73", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", True),
        ("PySide6/Qt/translations/qtbase_pl.qm", False),
        ("PySide6/Qt/translations/qt_de.qm", False),
        ("photo_finder/assets/translations/photo_finder_de.qm", True),
        ("numpy-2.4.6.dist-info/METADATA", True),
        ("numpy-2.4.6.dist-info/RECORD", False),
        ("cv2/opencv_videoio_ffmpeg500_64.dll", False),
        ("libstdc++.so.6", False),
        ("libX11.so.6", False),
        ("libxcb-cursor.so.0", True),
        ("numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so", True),
    ],
)
def test_unused_parts_of_qt_and_the_systems_own_libraries_are_left_out(load, place, wanted) -> None:
    assert load("contents").is_wanted(place, "linux") is wanted


def test_a_bundle_with_a_framework_of_the_trainer_or_the_tests_is_refused(load) -> None:
    contents = load("contents")
    names = {"tensorflow", "keras", "jax", "transformers", "torch", "pytest", "trainer"}
    assert contents.forbidden({f"{name}.core" for name in names}) == names
    assert contents.forbidden({"torch/lib/libtorch.so"}) == {"torch"}
    assert contents.forbidden({"cv2/.dylibs/libx265.215.dylib", "a/libpostproc-1.so"}) == {"x265", "postproc"}
    assert contents.forbidden({"photo_finder.gui", "numpy/testing.py", "keras_free.py", "x264/a.py"}) == set()
    assert names <= set(contents.EXCLUDED_MODULES)


def _installed(site: Path, name: str, metadata: str, licence: str = "") -> None:
    folder = site / f"{name}-1.0.dist-info"
    folder.mkdir(parents=True)
    (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n{metadata}\n")
    files = [f"{folder.name}/METADATA,,"]
    if licence:
        (folder / "LICENSE").write_text(licence)
        files.append(f"{folder.name}/LICENSE,,")
    (folder / "RECORD").write_text("\n".join(files) + "\n")


def test_the_notices_hold_every_part_with_its_licence_and_text(load, tmp_path) -> None:
    notices, sbom = load("notices"), load("sbom")
    site = tmp_path / "site"
    _installed(site, "Send2Trash", "License-Expression: BSD-3-Clause", "the text of it")
    _installed(site, "pip", "License: MIT", "a tool of the build")
    parts = [*notices.own_parts(), *notices.python_parts(site)]
    notices.write(parts, tmp_path / "NOTICES.txt")
    text = (tmp_path / "NOTICES.txt").read_text(encoding="utf-8")
    for needle in (
        "Caltech 101",
        "CC0 1.0 Universal",
        "Lucide",
        "send2trash 1.0",
        "the text of it",
        "Python",
    ):
        assert needle in text
    assert "a tool of the build" not in text
    listed = sbom.document(parts)
    assert listed["bomFormat"] == "CycloneDX"
    component = next(one for one in listed["components"] if one["name"] == "send2trash")
    assert component["purl"] == "pkg:pypi/send2trash@1.0"
    assert component["licenses"] == [{"expression": "BSD-3-Clause"}]
    assert listed == sbom.document(parts)


@pytest.mark.parametrize(
    ("name", "metadata", "licence", "why"),
    [
        ("stranger", "License-Expression: MIT", "text", "stranger is not in known.toml"),
        ("rich", "License-Expression: AGPL-3.0-only", "text", "now declares 'AGPL-3.0-only'"),
        ("rich", "License: MIT", "", "brings no licence text"),
    ],
)
def test_an_unknown_or_changed_licence_fails_the_build(load, tmp_path, name, metadata, licence, why) -> None:
    notices = load("notices")
    _installed(tmp_path, name, metadata, licence)
    with pytest.raises(notices.UnknownLicence, match=why):
        notices.python_parts(tmp_path)
    with pytest.raises(notices.UnknownLicence, match=r"libfoo.so.1"):
        notices.system_parts(["libfoo.so.1"])


def test_a_part_under_the_gpl_fails_the_build(load, tmp_path, monkeypatch) -> None:
    notices = load("notices")
    _installed(tmp_path, "rich", "License: MIT", "text")
    notices.python_parts(tmp_path)
    entry = {"licence": "MIT AND GPL-3.0-or-later", "says": "MIT"}
    monkeypatch.setattr(notices, "known", lambda: {"python": {"rich": entry}, "tools": {}})
    with pytest.raises(notices.UnknownLicence, match="which no package may hold"):
        notices.python_parts(tmp_path)


def test_new_assets_are_packed_and_need_a_licence(load, monkeypatch) -> None:
    notices, contents = load("notices"), load("contents")
    assert {"icons", "model", "sample", "translations"} <= set(contents.assets())
    monkeypatch.setattr(contents, "assets", lambda: ("model", "sounds"))
    with pytest.raises(notices.UnknownLicence, match="assets/sounds is new"):
        notices.own_parts()


def test_what_the_program_needs_has_a_licence_that_was_looked_at(load) -> None:
    from packaging.requirements import Requirement

    notices = load("notices")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {notices.normal(Requirement(line).name) for line in project["dependencies"]}
    assert needed <= set(notices.known()["python"])
    for entry in notices.known()["python"].values():
        for text in entry.get("texts", ()):
            assert not text.startswith("licences/") or (PACKAGING / text).is_file(), text


def test_what_opencv_asks_of_video_libraries_is_read_from_the_tools_of_macos(load) -> None:
    without_video = load("without_video")
    symbols = """
                 (undefined) external _av_frame_alloc (from libavutil.59.39.100)
                 (undefined) weak external _avcodec_open2 (from libavcodec.61.19.101)
                 (undefined) external _avifDecoderCreate (from libavif.16)
                 (undefined) external _malloc (from libSystem)
"""
    asked = {kind: names for kind, names in without_video.asked_for_on_macos(symbols).items() if names}
    assert asked == {"libavutil": {"av_frame_alloc"}, "libavcodec": {"avcodec_open2"}}
    libraries = """cv2/cv2.abi3.so:
\t/usr/lib/libSystem.B.dylib (compatibility version 1.0.0, current version 1336.61.1)
\t@loader_path/.dylibs/libavif.16.3.0.dylib (compatibility version 16.0.0, current version 16.3.0)
"""
    assert without_video.loaded_by(libraries) == {"libSystem.B.dylib", "libavif.16.3.0.dylib"}


def test_the_installer_of_windows_offers_every_kind_of_picture(load) -> None:
    from photo_finder.imaging import formats

    script = (PACKAGING / "windows" / "photo-finder.iss").read_text(encoding="utf-8-sig")
    lines = re.findall(r'^#define Endings (?:Endings \+ )?"(.*),"$', script, re.MULTILINE)
    assert sorted(",".join(lines).split(",")) == sorted(formats.SUFFIXES)
    project = load("project")
    assert f'#define Title "{project.TITLE}"' in script
    assert f'#define Window "{project.NAME}-window.exe"' in script


def test_names_of_the_project_stand_in_one_place_and_a_home_page_is_told_where_there_is_one(
    load, bundle, monkeypatch
) -> None:
    deb, linux_files, project = load("deb"), load("linux_files"), load("project")
    assert "url" not in linux_files.metainfo()
    assert "Homepage" not in deb.control_fields(bundle, "1.0", 1)
    monkeypatch.setattr(project, "APP_ID", "com.example.Photos")
    for module in (project, deb, linux_files):
        monkeypatch.setattr(module, "home_page", lambda: "https://example.com/new")
    metadata = ET.fromstring(linux_files.metainfo())
    assert metadata.findtext("id") == "com.example.Photos"
    assert metadata.find("developer").attrib == {"id": "com.example"}
    assert metadata.findtext("url") == "https://example.com/new"
    assert "Homepage: https://example.com/new\n" in deb.control_fields(bundle, "1.0", 1)
    manifest = project.fill_in((PACKAGING / "linux" / "flatpak.yaml").read_text(encoding="utf-8"))
    assert "id: com.example.Photos\n" in manifest
    assert "@" not in manifest


@LINUX
def test_the_debian_package_says_what_it_needs_and_holds_menu_icons_manual_and_metadata(
    load, bundle, tmp_path
) -> None:
    deb, project = load("deb"), load("project")
    deb.WORK = tmp_path / "work"
    made = deb.build(bundle, "0.0.7", tmp_path, ("-Znone",))
    shown = subprocess.run(["dpkg-deb", "--field", made], capture_output=True, text=True, check=True).stdout
    fields = email.message_from_string(shown)
    assert (fields["Package"], fields["Version"]) == ("photo-finder", "0.0.7")
    assert "libc6 (>= 2." in fields["Depends"]
    assert "xkb-data" in fields["Depends"]
    assert int(fields["Installed-Size"]) > 0
    data = subprocess.run(["dpkg-deb", "--fsys-tarfile", made], capture_output=True, check=True).stdout
    (tmp_path / "data.tar").write_bytes(data)
    with tarfile.open(tmp_path / "data.tar") as archive:
        members = {member.name.removeprefix("./"): member for member in archive}
        manual = gzip.decompress(
            archive.extractfile("./usr/share/man/man1/photo-finder.1.gz").read()
        ).decode()
    assert members["usr/bin/photo-finder"].linkname == "../lib/photo-finder/photo-finder"
    for place in (
        "usr/lib/photo-finder/program/licences/NOTICES.txt",
        "usr/share/applications/photo-finder.desktop",
        "usr/share/icons/hicolor/scalable/apps/photo-finder.svg",
        "usr/share/icons/hicolor/256x256/apps/photo-finder.png",
        "usr/share/kio/servicemenus/photo-finder.desktop",
        f"usr/share/metainfo/{project.APP_ID}.metainfo.xml",
        "usr/share/doc/photo-finder/copyright",
    ):
        assert place in members, place
    assert {member.mtime for member in members.values()} == {1700000000}
    assert not any(
        member.uid or member.gid or member.mode & 0o022 for member in members.values() if not member.issym()
    )
    assert ".SH PHOTO-FINDER INDEX" in manual
    assert "it\\(aqs" in manual


@LINUX
def test_two_builds_of_one_bundle_are_the_same(load, bundle, tmp_path) -> None:
    deb = load("deb")
    deb.WORK = tmp_path / "work"
    one, other = (deb.build(bundle, "1.0", tmp_path / name, ("-Znone",)) for name in ("one", "other"))
    assert one.read_bytes() == other.read_bytes()


@LINUX
def test_a_library_that_no_package_is_known_for_fails_the_build(load) -> None:
    elf = load("elf")
    assert elf.debian_packages({"libc.so.6", "libstdc++.so.6", "libz.so.1"}, "2.35", "11") == [
        "libc6 (>= 2.35)",
        "libstdc++6 (>= 11)",
        "xkb-data",
        "zlib1g",
    ]
    with pytest.raises(KeyError, match=r"libnowhere.so.1"):
        elf.debian_packages({"libnowhere.so.1"}, "2.35", "11")


@pytest.mark.parametrize("name", ["photo-finder.desktop", "photo-finder-similar.desktop"])
def test_the_menu_entries_open_the_window_on_pictures(name) -> None:
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(PACKAGING / "linux" / name, encoding="utf-8")
    fields = entry["Desktop Entry"]
    assert fields["Exec"] == "photo-finder-window %F"
    assert {"image/jpeg", "image/heic", "image/jxl"} <= set(fields["MimeType"].split(";"))
    assert fields["Name[de]"] if "similar" in name else fields["Comment[de]"]


def test_the_metadata_names_the_version_and_the_menu_entry(load) -> None:
    from photo_finder import __version__

    root = ET.fromstring(load("linux_files").metainfo())
    assert root.find("releases/release").attrib == {"version": __version__, "date": "2023-11-14"}
    assert root.findtext("launchable") == "photo-finder.desktop"
    assert "@" not in ET.tostring(root, encoding="unicode")


def test_the_packaged_program_ignores_what_leads_to_foreign_code(load) -> None:
    hardening: ModuleType = load("hardening")
    given = {
        "QT_PLUGIN_PATH": ".",
        "LIBHEIF_PLUGIN_PATH": "/photos",
        "LD_LIBRARY_PATH": "/usr/lib/photo-finder/program",
        "_PYI_ARCHIVE_FILE": "/usr/lib/photo-finder/photo-finder",
        "QT_QPA_PLATFORM": "wayland",
        "LANG": "de_DE.UTF-8",
    }
    assert hardening.cleaned(given) == ({"QT_QPA_PLATFORM": "wayland", "LANG": "de_DE.UTF-8"}, False)
    assert hardening.cleaned({**given, "LD_LIBRARY_PATH_ORIG": ".:/photos"})[1]


def test_the_version_that_is_told_at_once_is_that_of_the_command_line() -> None:
    told = [
        subprocess.run(
            [sys.executable, *words, "--version"], capture_output=True, text=True, check=True, cwd=ROOT
        ).stdout
        for words in (
            ["-m", "photo_finder"],
            ["-c", f"import runpy; runpy.run_path({str(PACKAGING / 'frozen' / 'entry.py')!r})"],
        )
    ]
    assert told[0] == told[1] != ""


@pytest.mark.parametrize(
    "file", sorted((ROOT / ".github" / "workflows").glob("*.yml")), ids=lambda file: file.name
)
def test_the_workflows_run_targets_that_exist(load, file) -> None:
    text = file.read_text(encoding="utf-8")
    named = set(re.findall(r"(?:packaging/tasks\.py|\bmake) ([a-z-]+)", text))
    assert named <= set(load("targets").TARGETS)
    assert named or ".ci/run" in text
