"""XML of an XMP packet to a small tree that knows where its parts lie in the bytes.

Owns the limits on what is parsed. It must not know what the properties mean.
"""

import codecs
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

MAX_BYTES = 4 << 20
_MAX_NODES = 50_000
_MAX_DEPTH = 64
_SPACE = b"\0 \t\r\n"

Name = tuple[str, str]
"""Namespace and local name."""


@dataclass(slots=True)
class Node:
    """An element.

    Attributes:
        prefix: that its name is written with; empty without.
        attributes: value of each, and the prefix of its name.
        start: place of its start tag's first byte.
        end: of its end tag's first byte; the same as ``start`` where there is none. In UTF-8 alone.
    """

    name: Name
    prefix: str
    attributes: dict[Name, tuple[str, str]]
    start: int
    end: int = 0
    text: str = ""
    children: list["Node"] = field(default_factory=list)

    def named(self, name: Name) -> Iterator["Node"]:
        """Its children of this name."""
        return (child for child in self.children if child.name == name)


def parse(packet: bytes) -> Node | None:
    """The root of a packet; None if it is none, has a document type, or is larger than any sound one."""
    if len(packet) > MAX_BYTES:
        return None
    skipped = 0
    if not packet.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        length, packet = len(packet), packet.lstrip(_SPACE)
        skipped, packet = length - len(packet), packet.rstrip(_SPACE)
    try:
        return _Building(packet, skipped).run()
    except (expat.ExpatError, _RefusedError, ValueError, LookupError):
        return None


class _RefusedError(Exception):
    """It is well-formed, but nothing that is read."""


class _Building:
    """One tree.

    Args:
        packet: what is parsed.
        skipped: number of bytes before it.
    """

    def __init__(self, packet: bytes, skipped: int) -> None:
        self._packet = packet
        self._open: list[Node] = []
        self._root: Node | None = None
        self._nodes = 0
        self._skipped = skipped
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.namespace_prefixes = True
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = _refuse_doctype
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    def run(self) -> Node | None:
        """Raises: expat.ExpatError, _RefusedError, ValueError, LookupError."""
        self._parser.Parse(self._packet, True)
        return self._root

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._nodes += 1
        if self._nodes > _MAX_NODES or len(self._open) >= _MAX_DEPTH:
            raise _RefusedError
        own, prefix = _split(name)
        told = {key: (value, mark) for word, value in attributes.items() for key, mark in (_split(word),)}
        node = Node(own, prefix, told, self._parser.CurrentByteIndex + self._skipped)
        if self._open:
            self._open[-1].children.append(node)
        else:
            self._root = node
        self._open.append(node)

    def _end(self, _name: str) -> None:
        node, place = self._open.pop(), self._parser.CurrentByteIndex
        node.end = place + self._skipped if self._packet.startswith(b"</", place) else node.start

    def _text(self, text: str) -> None:
        self._open[-1].text += text


def _refuse_doctype(*_told: object) -> None:
    """It could define entities, which grow when they are read."""
    raise _RefusedError


def _split(name: str) -> tuple[Name, str]:
    """From ``namespace local prefix``, of which the last, or all but the second, may be missing."""
    parts = name.split(" ")
    if len(parts) == 1:
        return ("", parts[0]), ""
    return (parts[0], parts[1]), parts[2] if len(parts) > 2 else ""
