"""What is measured: retrieval by whatever gives embeddings, and the calibration of cosines."""
