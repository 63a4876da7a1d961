"""The Kaggle notebook and its metadata; they travel with the package. Nothing here is imported."""
