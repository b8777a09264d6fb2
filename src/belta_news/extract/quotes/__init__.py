"""
Quotations: who said what.

The way of a text: marks are paired (`marks`), each paragraph becomes a tape of words with every quotation as one
token (`tape`), sieves find the clause that says who speaks (`attribution`, `clauses`, `nouns`), what is no quotation
is left out (`filters`), and one ledger of the article's people and bodies tells who is meant (`ledger`).
"""

from belta_news.extract.quotes.reading import read_quotes

__all__ = ["read_quotes"]
