"""Bundled configs, one TOML file each; the header of each is a promise."""
