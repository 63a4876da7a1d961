"""Vector indexes: exact and hnswlib. Knows numpy and core only; ids and vectors are handed in."""
