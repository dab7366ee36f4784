"""One reader a file: the bytes of a form, screen, script or schema become a `Read`. Which one is `forms.reading`."""
