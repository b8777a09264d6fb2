"""
From input to blocks, one module for each kind of input.

A reader knows mark-up and nothing of meaning.
"""
