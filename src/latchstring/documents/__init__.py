"""Bytes to Documents: one reader a file, then outline, kind, issuer, status and dates."""

from latchstring.documents.document import Box, Dated, Document, Inference, Page, Problem, Raw, Section
from latchstring.documents.limits import Limits
from latchstring.documents.papers import PaperFacts, Papers, load_papers, papers_schema
from latchstring.documents.places import boxes_of, page_of, section_of
from latchstring.documents.reading import document_from_text, read, read_all, read_each

__all__ = [
    "Box",
    "Dated",
    "Document",
    "Inference",
    "Limits",
    "Page",
    "PaperFacts",
    "Papers",
    "Problem",
    "Raw",
    "Section",
    "boxes_of",
    "document_from_text",
    "load_papers",
    "page_of",
    "papers_schema",
    "read",
    "read_all",
    "read_each",
    "section_of",
]
