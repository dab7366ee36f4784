"""What a policy file says to the coder: its topic and its frames; and the lexicon that both draw their words from.

A *concept* is a named list of phrases (`data/lexicon/*.yml`). A *frame* is a pattern of meaning, not of words: an
act, what it is done about, and the effect that the governing verb gives it. How effects are read from grammar is not
known here.
"""

from enum import StrEnum

import msgspec

from latchstring.vocabulary import DocumentKind, Stance, Strength


class Effect(StrEnum):
    """What the governing words do to the act of a frame."""

    FORBIDS = "forbids"
    REQUIRES = "requires"
    PERMITS = "permits"
    FREES = "frees"
    """Says that nobody has to: "is not required to", "nothing obliges"."""
    SPARES = "spares"
    """Says that nothing forbids: "nothing in this section prohibits any officer from …"."""


class Frame(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One way in which words adopt or contradict a policy.

    A frame fires on a statement (a sentence, or a list item with its lead-in) in which
    - `act` occurs (any of these concepts) and the governing words give it the frame's `effect`,
    - every entry of `about` occurs outside the exceptions (`a|b`: either concept; `+a`: or inside
      them; `within`: how many characters apart),
    - every entry of `context` occurs in the section, its heading or the statement,
    - no concept of `without` occurs in the statement and none of `nowhere` in the section, and
    - `kinds`, where given, names the paper's kind.

    `reversed` says what the opposite effect means: `contrary` (or `adopts` for a contrary frame), or nothing.
    `at_most: partial` is a frame that can only ever be a piece of the policy.
    `finds` is the frame's own example: one short invented sentence, in the words of an ordinary ordinance or police
    order, on which this frame fires by itself. A contrary frame has a contrary sentence.
    """

    name: str
    finds: str
    effect: tuple[Effect, ...]
    act: tuple[str, ...]
    about: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    nowhere: tuple[str, ...] = ()
    kinds: tuple[DocumentKind, ...] = ()
    stance: Stance = Stance.ADOPTS
    at_most: Strength = Strength.STRONG
    reversed: bool = False
    within: int = 260
    whole_body: bool = False
    """The policy is for the whole community: words that bind one office or one programme alone are a piece of it."""
    lexical: bool = False
    """Only where a verb of refusing governs the act directly: "shall decline detainers", "a ban on agreements"."""
    declared: bool = False
    """The words are their own effect: no governing verb is asked for ("it is the policy", the text of an agreement)."""
    ladder: bool = False
    """Act, object and recipient are those of the ladder of exposure, and no clause of the statement saves."""


class Rules(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A policy's share of the coder: its gate, its topic, what is a mention, and the frames.

    `gate` holds plain words (`word*`: any ending) of which every passage about the policy has at least one: only around
    them is a paper read closely. `topic` holds concepts of which the stretch read must have one.
    """

    gate: tuple[str, ...]
    topic: tuple[str, ...]
    mentions: tuple[tuple[str, ...], ...] = ()
    """A mention is a statement in which every concept of one of these groups occurs."""
    frames: tuple[Frame, ...]


class Concept(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A named list of phrases. Small letters match any case; a phrase in capitals (`ICE`) matches capitals alone.

    `word*` = any ending, `(a|b)` = either, `[x]` = may be missing, `...` = up to six words between.
    """

    phrases: tuple[str, ...]
    says: str = ""


class LookAlike(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that sound like the subject and are not: they are taken out before concepts are looked for."""

    phrases: tuple[str, ...]
    because: str


class Lexicon(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All concepts by name, and the look-alikes."""

    concepts: dict[str, Concept] = {}
    look_alikes: tuple[LookAlike, ...] = ()
