"""What the library says in English sentences, in the window's language.

A table for each kind of sentence, and the way from one to its pattern and values. A test finds the sentence
of the library that stands in no table.
"""
