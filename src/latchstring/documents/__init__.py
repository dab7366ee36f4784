"""Bytes to Documents: one reader a file, then outline, kind, issuer, status and dates."""

from latchstring.documents.document import Box, Dated, Document, Inference, Page, Problem, Raw, Section

__all__ = ["Box", "Dated", "Document", "Inference", "Page", "Problem", "Raw", "Section"]
