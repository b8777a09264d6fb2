"""
What the facts look like.

The classes know nothing of where they were read from or how they are written out.
"""
