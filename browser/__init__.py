"""The site driven as a person would, in Debian's Chromium: `make browser`. Outside `make test`, since it takes minutes."""
