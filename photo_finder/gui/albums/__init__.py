"""Albums in the window: the list beside the photos, the photos of one, adding to them, exporting them."""
