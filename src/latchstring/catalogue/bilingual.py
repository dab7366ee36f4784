"""Words that stand in the catalogue's data files in both languages. Words of the program itself are not here."""

import msgspec


class Bilingual(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One text in English and in Spanish."""

    en: str
    es: str

    def said_in(self, language: str) -> str:
        """Return the text in a language; a language that the catalogue does not hold gets the English.

        >>> Bilingual(en="clerk", es="secretaría").said_in("es")
        'secretaría'
        """
        return self.es if language == "es" else self.en
