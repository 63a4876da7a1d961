"""Values added to the XMP of a sidecar. What it says already stays as it is, byte for byte.

They go into a further ``rdf:Description`` at the end, which every reader of XMP takes as a part of the whole;
keywords go into the list that is there. A rating of 0, which programs write for "not rated", is replaced.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from photo_finder.core.carrying import Described
from photo_finder.imaging import xmp
from photo_finder.imaging.xmp_tree import Name, Node, parse

_EMPTY = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    f'<x:xmpmeta xmlns:x="{xmp.X}">\n'
    f' <rdf:RDF xmlns:rdf="{xmp.RDF}">\n'
    " </rdf:RDF>\n"
    "</x:xmpmeta>\n"
    '<?xpacket end="w"?>\n'
).encode()

_ENCODING = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']([^\"']+)")
_START_TAG = re.compile(rb"""<(?:"[^"]*"|'[^']*'|[^>"'])*>""")

_Change = tuple[int, int, bytes]
"""From where to where something else is put."""


def with_values(sidecar: bytes | None, values: Described) -> bytes | None:
    """A sidecar that says these values too; None if it is nothing that can be added to.

    Args:
        sidecar: its bytes; None for a new one.
        values: as ``xmp.described`` gives them; those that it has already are left out.
    """
    data = _EMPTY if sidecar is None else sidecar
    root = parse(data) if _is_utf8(data) else None
    if root is None:
        return None
    rdf = next((node for node in (root, *root.children) if node.name == (xmp.RDF, "RDF")), None)
    if rdf is None or rdf.end == rdf.start:
        return None
    changes = _Adding(data, root, rdf).changes(values)
    for start, end, text in sorted(changes, reverse=True):
        data = data[:start] + text + data[end:]
    return data


def _is_utf8(data: bytes) -> bool:
    named = _ENCODING.search(data[:200])
    if named and named[1].lower() not in (b"utf-8", b"us-ascii"):
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


class _Adding:
    """What is to be put where in one packet."""

    def __init__(self, data: bytes, root: Node, rdf: Node) -> None:
        self._data = data
        self._rdf = rdf
        self._parts = list(xmp.descriptions(root))
        self._has = {name for part in self._parts for name in part.attributes}
        self._has |= {node.name for part in self._parts for node in part.children}

    def changes(self, values: Described) -> list[_Change]:
        """Changes that do not overlap."""
        found = [*self._keywords(values.keywords), *self._rating(values.rating)]
        lines = [*self._own(values)]
        if lines:
            found.append((self._rdf.end, self._rdf.end, self._block(lines).encode()))
        return found

    def _block(self, lines: Sequence[str]) -> str:
        from xml.sax.saxutils import quoteattr  # brings HTTP with it, which would delay each start

        starts = tuple({line.split(":")[0][1:] for line in lines})
        spaces = "".join(
            f' xmlns:{prefix}="{uri}"' for uri, prefix in xmp.PREFIXES.items() if prefix in starts
        )
        body = "\n".join(f"   {line}" for line in lines)
        about = f' xmlns:rdf="{xmp.RDF}" rdf:about={quoteattr(self._about)}'
        return f" <rdf:Description{about}{spaces}>\n{body}\n  </rdf:Description>\n "

    @property
    def _about(self) -> str:
        """What the packet is about, by its own word."""
        for part in self._parts:
            for name in ((xmp.RDF, "about"), ("", "about")):
                if name in part.attributes:
                    return part.attributes[name][0]
        return ""

    def _own(self, values: Described) -> Iterator[str]:
        """Properties that the packet has not, a line each."""
        if values.taken is not None:
            yield from self._line(xmp.TAKEN[0], xmp.time_text(values.taken))
            yield from self._line(xmp.TAKEN[1], xmp.time_text(values.taken))
        if values.place is not None and not {xmp.LATITUDE, xmp.LONGITUDE} & self._has:
            yield from self._line(xmp.LATITUDE, xmp.degrees_text(values.place[0], "NS"))
            yield from self._line(xmp.LONGITUDE, xmp.degrees_text(values.place[1], "EW"))
        if values.rating is not None:
            yield from self._line(xmp.RATING, str(values.rating))
        yield from self._list(xmp.KEYWORDS, "Bag", values.keywords)
        for name, text in ((xmp.TITLE, values.title), (xmp.DESCRIPTION, values.description)):
            yield from self._list(name, "Alt", [text] if text else [])

    def _line(self, name: Name, text: str) -> Iterator[str]:
        if name not in self._has:
            tag = f"{xmp.PREFIXES[name[0]]}:{name[1]}"
            yield f"<{tag}>{escape(text, quote=False)}</{tag}>"

    def _list(self, name: Name, kind: str, texts: Sequence[str]) -> Iterator[str]:
        if texts and name not in self._has:
            tag = f"{xmp.PREFIXES[name[0]]}:{name[1]}"
            language = ' xml:lang="x-default"' if kind == "Alt" else ""
            items = "".join(f"<rdf:li{language}>{escape(text, quote=False)}</rdf:li>" for text in texts)
            yield f"<{tag}><rdf:{kind}>{items}</rdf:{kind}></{tag}>"

    def _nodes(self, name: Name) -> Iterator[Node]:
        return (node for part in self._parts for node in part.named(name))

    def _keywords(self, keywords: Iterable[str]) -> Iterator[_Change]:
        """Into the list that is there; without a place to put them, nothing."""
        for node in self._nodes(xmp.KEYWORDS):
            for bag in node.children:
                if bag.name in xmp.CONTAINERS and bag.end > bag.start:
                    there = {xmp.plain(item.text).casefold() for item in bag.named(xmp.ITEM)}
                    new = [text for text in keywords if text.casefold() not in there]
                    tag = f"{bag.prefix}:li" if bag.prefix else "li"
                    text = "".join(f"<{tag}>{escape(word, quote=False)}</{tag}>" for word in new)
                    yield bag.end, bag.end, text.encode()
                    return

    def _rating(self, rating: int | None) -> Iterator[_Change]:
        """In place of a zero."""
        if rating is None:
            return
        for node in self._nodes(xmp.RATING):
            tag = _START_TAG.match(self._data, node.start)
            if tag and node.text.strip() == "0" and not node.children and tag.end() < node.end:
                yield tag.end(), node.end, str(rating).encode()
        for part in self._parts:
            value, prefix = part.attributes.get(xmp.RATING, ("", ""))
            tag = _START_TAG.match(self._data, part.start)
            if tag and value == "0":
                found = re.search(rf"\s{re.escape(prefix)}:Rating\s*=\s*[\"']".encode() + rb"(0)", tag[0])
                if found:
                    yield part.start + found.start(1), part.start + found.end(1), str(rating).encode()
