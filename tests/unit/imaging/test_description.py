"""What picture files and their sidecars say, in the order of precedence."""

import io
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from photo_finder.core.carrying import Described
from photo_finder.imaging.description import describe, describe_by_sidecars, keywords_in
from photo_finder.imaging.formats import make_ready
from photo_finder.imaging.sidecar_files import SidecarFiles
from photo_finder.imaging.xmp_writing import with_values
from tests.unit.imaging.pictures import bayer, corners_picture, dng, encoded

LIMIT = 1_000_000
WIDE = "utf-16-le"
TAKEN = datetime(2021, 5, 6, 7, 8, 9)


def exif(**told: object) -> bytes:
    found = Image.Exif()
    tags = {"description": 0x010E, "rating": 0x4746, "title": 0x9C9B, "keywords": 0x9C9E, "changed": 0x0132}
    for name, value in told.items():
        if name in tags:
            found[tags[name]] = (
                value.encode(WIDE if name in ("title", "keywords") else "utf-8")
                if isinstance(value, str)
                else value
            )
    if "taken" in told:
        found.get_ifd(0x8769)[0x9003] = told["taken"]
    if "place" in told:
        found.get_ifd(0x8825).update({1: "N", 2: (48.0, 8.0, 6.0), 3: "W", 4: (11.0, 30.0, 0.0)})
    return found.tobytes()


def iptc(*records: tuple[int, bytes]) -> bytes:
    """The APP13 segment of a JPEG."""
    body = b"\x1c\x01\x5a\x00\x03\x1b%G"
    for number, text in records:
        body += bytes((0x1C, 2, number)) + len(text).to_bytes(2, "big") + text
    block = b"8BIM\x04\x04\0\0" + len(body).to_bytes(4, "big") + body + b"\0" * (len(body) % 2)
    segment = b"Photoshop 3.0\0" + block
    return b"\xff\xed" + (len(segment) + 2).to_bytes(2, "big") + segment


def packet(**values: object) -> bytes:
    data = with_values(None, Described(**values))
    assert data is not None
    return data


def told(path: Path, data: bytes, *sidecars: Path) -> Described:
    path.write_bytes(data)
    return describe(str(path), [str(sidecar) for sidecar in sidecars], max_pixels=LIMIT)


def test_exif_is_read(tmp_path: Path) -> None:
    data = exif(
        taken="2021:05:06 07:08:09",
        place=1,
        rating=4,
        description="Grüße",
        title="Sea",
        keywords="Beach;Sun;beach",
    )
    found = told(tmp_path / "a.jpg", encoded(corners_picture(), exif=data))
    assert found.place == pytest.approx((48.135, -11.5))
    assert found == Described(TAKEN, found.place, 4, ("Beach", "Sun"), "Sea", "Grüße")


@pytest.mark.parametrize(
    "noise", ["OLYMPUS DIGITAL CAMERA         ", "SONY DSC", "DCIM\\100MEDIA\\DJI_0001.JPG", "Sea", ""]
)
def test_what_a_camera_wrote_of_itself_and_a_title_told_twice_are_no_description(
    tmp_path: Path, noise: str
) -> None:
    data = encoded(
        corners_picture(), exif=exif(description=noise, title="Sea", changed="2021:05:06 07:08:09")
    )
    assert told(tmp_path / "a.jpg", data) == Described(title="Sea")


@pytest.fixture(autouse=True, scope="module")
def decoders() -> None:
    make_ready(("HEIF", "AVIF"))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF"])
def test_xmp_is_read_from_every_kind_of_file(tmp_path: Path, kind: str) -> None:
    xmp = packet(rating=5, title="Sea", keywords=("Sun",))
    if kind == "PNG":
        from PIL import PngImagePlugin

        info = PngImagePlugin.PngInfo()
        info.add_itxt("XML:com.adobe.xmp", xmp.decode())
        data = encoded(corners_picture(), kind, pnginfo=info)
    elif kind == "TIFF":
        data = encoded(corners_picture(), kind, tiffinfo={700: xmp})
    else:
        data = encoded(corners_picture(), kind, xmp=xmp)
    assert told(tmp_path / "a", data) == Described(rating=5, title="Sea", keywords=("Sun",))


def test_a_sidecar_comes_before_xmp_and_that_before_iptc_and_that_before_exif(tmp_path: Path) -> None:
    data = encoded(
        corners_picture(),
        exif=exif(rating=1, title="exif", description="exif", keywords="exif", taken="2021:05:06 07:08:09"),
        xmp=packet(rating=2, title="xmp", keywords=("xmp",)),
    )
    records = ((5, b"iptc"), (25, b"iptc"), (25, "Süden".encode()), (120, "Überall".encode("cp1252")))
    data = data[:2] + iptc(*records) + data[2:]
    sidecar = tmp_path / "a.jpg.xmp"
    sidecar.write_bytes(packet(rating=3))
    (tmp_path / "a.xmp").write_bytes(packet(rating=4, title="shared"))
    files = SidecarFiles().of(str(tmp_path / "a.jpg"))
    assert files == (str(sidecar), str(tmp_path / "a.xmp"))
    found = told(tmp_path / "a.jpg", data, *map(Path, files))
    assert found == Described(TAKEN, None, 3, ("xmp",), "shared", found.description)
    assert (found.description or "").endswith("berall")
    assert describe_by_sidecars(files) == Described(rating=3, title="shared")
    without = encoded(corners_picture(), exif=exif(keywords="exif", title="exif"))
    without = without[:2] + iptc((25, b"iptc"), (25, "Süden".encode())) + without[2:]
    assert told(tmp_path / "a.jpg", without) == Described(keywords=("iptc", "Süden"), title="exif")


def test_raw_tells_its_exif_and_its_packet(tmp_path: Path) -> None:
    data = dng(encoded(corners_picture()), bayer(96, 64)) + packet(rating=3)
    assert told(tmp_path / "a.dng", data) == Described(rating=3)


def test_what_cannot_be_read_says_nothing(tmp_path: Path) -> None:
    data = encoded(corners_picture(), exif=exif(title="Sea"), xmp=packet(rating=3))
    assert told(tmp_path / "junk.jpg", data[:300]).empty
    assert told(tmp_path / "text.jpg", b"hello").empty
    (tmp_path / "a.xmp").write_bytes(b"hello")
    assert describe(str(tmp_path / "gone.jpg"), [str(tmp_path / "a.xmp")], max_pixels=LIMIT).empty
    assert describe(str(tmp_path), [str(tmp_path), str(tmp_path / "gone.xmp")], max_pixels=LIMIT).empty
    big = io.BytesIO()
    Image.new("L", (2000, 1000)).save(big, "PNG", exif=exif(title="Sea"))
    assert told(tmp_path / "big.png", big.getvalue()).empty


def test_sidecars_belong_to_the_file_that_they_name(tmp_path: Path) -> None:
    names = "a.jpg a.jpg.png a.jpg.xmp b.JPG b.jpg.XMP c.jpg c.JPG c.jpg.xmp d.jpg d.XMP"
    for name in names.split():
        (tmp_path / name).touch()
    files = SidecarFiles()

    def of(name: str) -> list[str]:
        return [Path(path).name for path in files.of(str(tmp_path / name))]

    assert of("a.jpg") == ["a.jpg.xmp"]
    assert of("a.jpg.png") == []
    assert of("b.JPG") == ["b.jpg.XMP"]
    assert of("d.jpg") == ["d.XMP"]
    if len(list(tmp_path.iterdir())) == len(names.split()):  # the disk tells cases apart
        assert of("c.jpg") == ["c.jpg.xmp"]
        assert of("c.JPG") == []
    assert SidecarFiles().of(str(tmp_path / "nowhere" / "a.jpg")) == ()


@pytest.mark.parametrize(
    "data",
    [
        encoded(corners_picture(), "JPEG", xmp=packet(keywords=("Lake", "Summer"))),
        encoded(corners_picture(), "JPEG", exif=exif(keywords="Lake;Summer")),
        encoded(corners_picture(), "PNG", exif=exif(keywords="Lake;Summer")),
    ],
)
def test_keywords_are_found_in_the_bytes_of_a_file(data: bytes) -> None:
    assert keywords_in(data, max_pixels=LIMIT) == ("Lake", "Summer")


def test_keywords_of_iptc_are_found_and_of_a_picture_without_there_are_none() -> None:
    plain = encoded(corners_picture(), "JPEG")
    told = plain[:2] + iptc((25, b"Lake"), (25, b"Summer")) + plain[2:]
    assert keywords_in(told, max_pixels=LIMIT) == ("Lake", "Summer")
    assert keywords_in(plain, max_pixels=LIMIT) == ()
    assert keywords_in(b"no picture :subject", max_pixels=LIMIT) == ()
