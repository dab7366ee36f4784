"""Invented packets: forms in own words with the short printed words that tell them, worn as copies are worn."""
