"""Settings of Sphinx's, which builds the documentation."""

import enum
import importlib
import importlib.metadata
import pathlib
import sys
from typing import Any

import attrs
from docutils.nodes import Element
from sphinx.addnodes import desc_annotation, pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.ext.napoleon import Config
from sphinx.ext.napoleon.docstring import GoogleDocstring

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE))

import python_inventory  # noqa: E402 - found only beside this file

project = "belta_news"
author = "The belta_news developers"
project_copyright = author
release = version = importlib.metadata.version("belta-news")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.intersphinx"]
exclude_patterns = ["_build"]
nitpicky = True
nitpick_ignore = [
    # Hypothesis is named in the types of `belta_news.testing`; a link would need its inventory.
    ("py:class", "hypothesis.strategies.SearchStrategy"),
    # A type variable has no page of its own.
    ("py:class", "belta_news.changes.Fact"),
    ("py:class", "belta_news.formats.converter.T"),
    ("py:class", "belta_news.formats.converter.Wire"),
]

# Markdown
myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3

# Docstrings: text in single backticks is code, and a link where it names something of ours.
default_role = "py:obj"
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True}
NAPOLEON: Any = Config(napoleon_use_rtype=False, napoleon_custom_sections=[("Exit status", "params_style")])

# Links to Python's own documentation, without asking the network for what is there.
INVENTORY = HERE / "_build" / "python.inv"
python_inventory.write(INVENTORY)
intersphinx_mapping = {"python": ("https://docs.python.org/3", str(INVENTORY))}

# Looks
html_theme = "furo"
html_title = f"belta_news {release}"
html_show_sphinx = False
html_copy_source = False
html_show_sourcelink = False
html_static_path = ["_static"]
html_css_files = ["custom.css"]
pygments_style = "friendly"
pygments_dark_style = "native"
python_maximum_signature_line_length = 120
toc_object_entries_show_parents = "hide"


def read_sections(app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
    """
    Read the sections of Google's style (`Args:`, `Raises:`) in the docstrings of functions and classes.

    Loaded as an extension, napoleon would take what stands before a colon below a field for the field's type.
    """
    # A property's sections are those of a method: napoleon would read it as a field, too.
    if what not in {"attribute", "data"}:
        lines[:] = GoogleDocstring(lines, NAPOLEON, app, "method", name, obj, options).lines()


def hide_call(
    app: Sphinx, what: str, name: str, obj: type, options: object, signature: str | None, returned: str | None
) -> tuple[str | None, str | None]:
    """Hide how a class is called where its fields, which stand below, say so already."""
    del app, what, name, options
    return ("" if isinstance(obj, enum.EnumMeta) or attrs.has(obj) else signature), returned


def show_default(app: Sphinx, domain: str, kind: str, content: Element) -> None:
    """Show a field's default as the source does: `year: int | None = None`."""
    del app
    if (domain, kind) != ("py", "attribute"):
        return
    signature: Any = content.parent[0]
    cls_name, _, field_name = signature["fullname"].rpartition(".")
    cls = getattr(importlib.import_module(signature["module"]), cls_name)
    field = getattr(attrs.fields(cls), field_name, None) if attrs.has(cls) else None
    if field is not None and field.init and field.default is not attrs.NOTHING:
        value = field.default
        shown = f"{type(value).__name__}.{value.name}" if isinstance(value, enum.Enum) else repr(value)
        signature += desc_annotation("", f" = {shown}")


def link_or_leave(app: Sphinx, env: BuildEnvironment, node: pending_xref, content: Element) -> Element | None:
    """Link text in single backticks where it names something of any module, and leave it as code elsewhere."""
    if node.get("reftype") != "obj":
        return None
    target = node["reftarget"]
    # A name that begins with a capital is a class or something in it; others may belong to many.
    if target[:1].isupper() and target.replace(".", "").isidentifier():
        node["refspecific"] = True
        domain = env.domains["py"]
        return domain.resolve_xref(env, node["refdoc"], app.builder, "obj", target, node, content) or content
    return content


def setup(app: Sphinx) -> None:
    """Connect what is defined here to Sphinx."""
    app.connect("autodoc-process-docstring", read_sections)
    app.connect("autodoc-process-signature", hide_call)
    app.connect("object-description-transform", show_default)
    app.connect("missing-reference", link_or_leave, priority=900)
