"""Model folders to vectors. The only room that uses onnxruntime, and only once something is embedded.

It knows arrays and model folders; it must not know files of photos, the catalog or the front ends.
"""
