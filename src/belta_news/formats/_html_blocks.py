"""Paragraphs as elements of HTML."""

from belta_news.model.article import BETWEEN_CELLS, Paragraph, ParagraphKind
from belta_news.model.span import Span

__all__ = ["blocks_of", "group"]

STYLED = (ParagraphKind.LEAD, ParagraphKind.QUESTION, ParagraphKind.CAPTION)
"""Kinds of running text that look different."""


def blocks_of(paragraph: Paragraph) -> list[Span]:
    """Return the places of the cells of a row; of any other paragraph, its own."""
    if paragraph.kind is not ParagraphKind.ROW:
        return [paragraph.span]
    cells = []
    start = paragraph.span.start
    for text in paragraph.text.split(BETWEEN_CELLS):
        cells.append(Span(start=start, end=start + len(text)))
        start += len(text) + len(BETWEEN_CELLS)
    return cells


def group(kind: ParagraphKind, contents: list[list[str]]) -> str:
    """Return paragraphs of one kind that stand together; each is a list of its cells."""
    match kind:
        case ParagraphKind.ROW:
            rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>" for cells in contents)
            label = 'tabindex="0" role="region" aria-label="Table"'
            return f'<div class="bn-scroll" {label}><table>{rows}</table></div>'
        case ParagraphKind.LIST_ITEM:
            return f"<ul>{''.join(f'<li>{content}</li>' for (content,) in contents)}</ul>"
        case ParagraphKind.QUOTE:
            return f"<blockquote>{''.join(f'<p>{content}</p>' for (content,) in contents)}</blockquote>"
        case ParagraphKind.HEADING:
            return "".join(f"<h2>{content}</h2>" for (content,) in contents)
        case _:
            class_ = f' class="bn-{kind}"' if kind in STYLED else ""
            return "\n".join(f"<p{class_}>{content}</p>" for (content,) in contents)
