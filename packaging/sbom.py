"""The list of all parts of a package for programs: a software bill of materials, CycloneDX 1.6."""

import json
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from notices import WHOLE, Part
from project import NAME, stamp, version


def document(parts: Iterable[Part]) -> dict[str, object]:
    """The list as CycloneDX wants it; the same for two builds of one commit."""
    name = f"{NAME}@{version()}"
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{name}/{stamp()}')}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(stamp(), UTC).isoformat().replace("+00:00", "Z"),
            "component": {
                "type": "application",
                "bom-ref": name,
                "name": NAME,
                "version": version(),
                "licenses": [{"expression": WHOLE}],
            },
        },
        "components": [_component(part) for part in parts],
    }


def _component(part: Part) -> dict[str, object]:
    component: dict[str, object] = {
        "type": part.kind,
        "bom-ref": f"{part.name}@{part.version}",
        "name": part.name,
        "version": part.version,
        "licenses": [{"expression": part.licence}],
    }
    if part.purl:
        component["purl"] = part.purl
    if part.source:
        component["externalReferences"] = [{"type": "vcs", "url": part.source}]
    return component


def write(parts: Iterable[Part], file: Path) -> None:
    """Write the list as JSON."""
    file.write_text(json.dumps(document(parts), indent=1) + "\n", encoding="utf-8")
