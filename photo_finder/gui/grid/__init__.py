"""The grid of photos: what it shows (model), where (geometry), with which pixels (store), drawn (view)."""
