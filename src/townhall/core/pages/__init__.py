"""What every page shares: words in the reader's language, strict headers, the frame, error pages, health."""
