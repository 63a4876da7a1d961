"""Class folders, the trainer's own decoding of photos, duplicates, splits."""
