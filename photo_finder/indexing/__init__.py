"""From folders to the catalog: scan, what changed, and the decode-embed-store pipeline."""
