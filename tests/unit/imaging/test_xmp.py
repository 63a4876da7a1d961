"""XMP in its several forms, and nothing at all for what is none."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photo_finder.core.carrying import Described
from photo_finder.imaging import xmp
from photo_finder.imaging.xmp_tree import MAX_BYTES
from photo_finder.imaging.xmp_writing import with_values

SPACES = (
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:xap="http://ns.adobe.com/xap/1.0/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/" '
    'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:crs="urn:other"'
)
FULL = Described(
    datetime(2021, 5, 6, 7, 8, 9), (48.135, -11.5), 4, ("Beach", "R&D <1>"), "Title", "Two\nlines, ü"
)


def packet(attributes: str = "", inside: str = "") -> bytes:
    body = f'<rdf:Description rdf:about="" {attributes}>{inside}</rdf:Description>'
    return f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF {SPACES}>{body}</rdf:RDF></x:xmpmeta>'.encode()


def test_attributes_and_elements_are_read_alike() -> None:
    as_attributes = packet(
        'exif:DateTimeOriginal="2021-05-06T07:08:09.25+02:00" exif:GPSLatitude="48,8.1N" '
        'exif:GPSLongitude="11,30,0W" xap:Rating="4"',
        "<dc:subject><rdf:Bag><rdf:li>Beach</rdf:li><rdf:li>beach</rdf:li><rdf:li> R&amp;D &lt;1></rdf:li>"
        '</rdf:Bag></dc:subject><dc:title><rdf:Alt><rdf:li xml:lang="de">Titel</rdf:li>'
        '<rdf:li xml:lang="x-default">Title</rdf:li></rdf:Alt></dc:title>'
        '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Two\r\nlines, ü</rdf:li></rdf:Alt>'
        "</dc:description>",
    )
    as_elements = packet(
        "",
        "<exif:DateTimeOriginal>2021-05-06T07:08:09</exif:DateTimeOriginal><exif:GPSLatitude>48,8.1N"
        "</exif:GPSLatitude><exif:GPSLongitude>11,30.0W</exif:GPSLongitude><xap:Rating>4</xap:Rating>"
        "<dc:subject><rdf:Seq><rdf:li>Beach</rdf:li><rdf:li>R&amp;D &lt;1></rdf:li></rdf:Seq></dc:subject>"
        "<dc:title>Title</dc:title><dc:description>Two\nlines, ü</dc:description>",
    )
    assert xmp.described(as_attributes) == xmp.described(as_elements) == FULL
    in_a_file = b"RIFF" + as_elements + b"\0 more"
    assert xmp.described(xmp.packet_in(in_a_file)) == FULL
    assert xmp.described(as_elements.decode().encode("utf-16")) == FULL


@pytest.mark.parametrize(
    ("told", "taken"),
    [
        ('photoshop:DateCreated="1985-07-01"', datetime(1985, 7, 1)),
        (
            'exif:DateTimeOriginal="0000-00-00T00:00:00" xap:CreateDate="2001-02-03T04:05"',
            datetime(2001, 2, 3, 4, 5),
        ),
        ('photoshop:DateCreated="1985"', None),
    ],
)
def test_the_first_sound_time_counts(told: str, taken: datetime | None) -> None:
    assert xmp.described(packet(told)) == Described(taken=taken)


@pytest.mark.parametrize(
    "junk",
    [
        b"",
        b"about it",
        b"<x/>",
        b"\xff\xd8\xff\xe0" * 100,
        packet()[:-5],
        packet('xap:Rating="99" exif:GPSLatitude="48,8.1N" exif:GPSLongitude="200,0E"'),
        packet(
            'xap:Rating="0" exif:GPSLatitude="0,0N" exif:GPSLongitude="0,0E"',
            "<dc:title><rdf:Alt/></dc:title>",
        ),
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + packet("", "<dc:title>&b;</dc:title>"),
        packet("", "<dc:title>T</dc:title>" + " " * MAX_BYTES),
        packet("", "<dc:title>T</dc:title>" + "<crs:a>" * 5000 + "</crs:a>" * 5000),
        packet("", "<dc:title>T</dc:title>" + "<crs:a/>" * 60_000),
        b'<?xml version="1.0" encoding="no such"?>' + packet("", "<dc:title>T</dc:title>"),
    ],
)
def test_junk_says_nothing(junk: bytes) -> None:
    assert xmp.described(junk).empty


def texts() -> st.SearchStrategy[str]:
    return st.text(max_size=30).map(xmp.plain)


described = st.builds(
    Described,
    st.none() | st.datetimes().map(lambda moment: moment.replace(microsecond=0)),
    st.none() | st.tuples(st.floats(-90, 90), st.floats(-180, 180)).filter(any),
    st.sampled_from([None, 1, 2, 3, 4, 5]),
    st.lists(texts(), max_size=4).map(xmp.distinct),
    texts().map(lambda text: text or None),
    texts().map(lambda text: text or None),
)


@settings(max_examples=60, deadline=None)
@given(described)
def test_what_is_written_is_read_again(values: Described) -> None:
    data = with_values(None, values)
    assert data is not None
    found = xmp.described(data)
    if values.place is not None and found.place is not None:
        assert found.place == pytest.approx(values.place, abs=1e-9)
        values = Described(values.taken, found.place, *_rest(values))
    elif values.place is not None:
        assert max(map(abs, values.place)) < 1e-9
        values = Described(values.taken, None, *_rest(values))
    assert found == values
    assert with_values(data, values) == data


def _rest(values: Described) -> tuple[int | None, tuple[str, ...], str | None, str | None]:
    return values.rating, values.keywords, values.title, values.description


ALSO = '<crs:Tone crs:amp="&amp;">  <!-- by hand --><crs:x/>  </crs:Tone>'


@pytest.mark.parametrize("place", ["attribute", "element"])
def test_nothing_that_a_sidecar_says_is_changed(place: str) -> None:
    bag = "<dc:subject><rdf:Bag><rdf:li>Sea</rdf:li></rdf:Bag></dc:subject>"
    date = "exif:DateTimeOriginal"
    told = f'{date}="1999-01-01T00:00:00" xap:Rating="-1"' if place == "attribute" else ""
    inside = "" if told else f"<{date}>1999-01-01T00:00:00</{date}><xap:Rating>-1</xap:Rating>"
    head = '\ufeff<?xpacket begin="" id="W5M0"?>\n\n'.encode()
    old = head + packet(told, inside + ALSO + bag) + b"\n" + b" " * 50 + b'\n<?xpacket end="w"?>'
    new = with_values(old, FULL)
    assert new is not None
    assert ALSO.encode() in new
    assert new.startswith(old[: old.index(b"</rdf:Bag>")])
    assert new.endswith(old[old.index(b"</rdf:RDF>") :])
    found = xmp.described(new)
    assert (found.taken, found.rating) == (datetime(1999, 1, 1), -1)
    assert found.keywords == ("Sea", *FULL.keywords)
    assert (found.title, found.description, found.place) == (
        FULL.title,
        FULL.description,
        pytest.approx(FULL.place),
    )


@pytest.mark.parametrize(
    "unrated", [packet('crs:Rating="0" xap:Rating = "0"'), packet("", "<xap:Rating>0</xap:Rating>")]
)
def test_not_rated_gives_way_to_a_rating(unrated: bytes) -> None:
    new = with_values(unrated, Described(rating=3))
    assert new is not None
    assert len(new) == len(unrated)
    assert xmp.described(new) == Described(rating=3)
    assert new.count(b'crs:Rating="0"') == unrated.count(b'crs:Rating="0"')


@pytest.mark.parametrize(
    "data",
    [
        b"about it",
        b"<x/>",
        b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>',
        packet().decode().encode("utf-16"),
        b'<?xml version="1.0" encoding="latin1"?>' + packet(),
        packet()[:-1],
    ],
)
def test_what_is_no_xmp_is_not_added_to(data: bytes) -> None:
    assert with_values(data, FULL) is None


def test_a_packet_about_something_and_without_prefixes_is_added_to() -> None:
    old = (
        b'<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><Description xmlns:rdf="http://www.w3.org/'
        b'1999/02/22-rdf-syntax-ns#" rdf:about="uuid:1&amp;2"><s:subject xmlns:s="http://purl.org/dc/elements/1.1/">'
        b"<Bag><li>Sea</li></Bag></s:subject></Description></RDF>"
    )
    new = with_values(old, FULL)
    assert new is not None
    assert xmp.described(new).keywords == ("Sea", *FULL.keywords)
    assert xmp.described(new).title == "Title"
    assert new.count(b'"uuid:1&amp;2"') == 2
