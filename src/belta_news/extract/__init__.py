"""
From blocks to facts, one rule book for each fact.

An extractor knows meaning and nothing of mark-up; its words come from `languages`.
"""
