"""What training descends: pure functions of embeddings, in ``keras.ops``, on every backend."""
