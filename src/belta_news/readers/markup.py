"""
The tree of an HTML page: the one file that knows the parser, turbohtml.

The parser follows the standard, so that a page has the tree that a browser gives it, whatever is wrong with its tags,
and takes any depth of nesting in linear time. Nothing here calls itself, because a page may be nested deeper than
Python's stack. Three traps of the parser are kept from everybody else:

- A selector also finds what stands in a `<template>`, which no browser shows. `select` leaves that out.
- Looking at all attributes of an element fails where the name of one holds a lone surrogate. `attribute` asks for one
  of them by its name, and `parse` is given clean characters only.
- Text has no line of its own. `line_of` tells that of elements; readers count on from there.
"""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

import turbohtml
from turbohtml import Comment, Element, Text

from belta_news.readers.depth import without_chains

__all__ = [
    "Comment",
    "Element",
    "Node",
    "Page",
    "Text",
    "attribute",
    "is_in",
    "line_of",
    "parse",
    "select",
    "select_first",
    "text_of",
]

Page: TypeAlias = turbohtml.Document
"""A whole page."""

Node: TypeAlias = turbohtml.Node
"""Any node of a page: iterating over it gives its children, in order."""


def parse(markup: str) -> Page:
    """Return the tree of a page; lone surrogates must have been replaced."""
    return turbohtml.parse(without_chains(markup), allow_declarative_shadow_roots=False)


def attribute(element: Element, name: str) -> str:
    """Return the value of an attribute, without white space around it; empty where there is none."""
    value = element.attr(name)
    return value.strip() if value else ""


def select(root: Node, selectors: Iterable[str]) -> list[Element]:
    """Return what the first selector finds that finds anything shown below *root*, in the order of the page."""
    for selector in selectors:
        found = [element for element in root.select(selector) if element.closest("template") is None]
        if found:
            return found
    return []


def select_first(root: Node, selectors: Iterable[str]) -> Element | None:
    """Return the first element that the first selector finds that finds anything; None where none does."""
    return next(iter(select(root, selectors)), None)


def is_in(node: Node, roots: Sequence[Node]) -> bool:
    """Say whether *node* is one of *roots* or stands below one of them."""
    return bool(roots) and (node in roots or not set(roots).isdisjoint(node.ancestors))


def line_of(element: Element) -> int:
    """Return the line of the page, from 1, where the element begins; 0 for one that the page only implies."""
    return element.source_line or 0


def text_of(node: Node) -> str:
    """Return all character data below *node*, that of scripts and templates as well, with single spaces."""
    return " ".join(node.text.split())
