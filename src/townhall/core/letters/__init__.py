"""Letters as files a translator can read, one a language, and the way they are sent."""
