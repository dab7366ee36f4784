"""Reasons that must not count: each is found in what writers write, in two languages, and lawful words stay silent."""

import datetime

import pytest

from townhall.desks.certification.rules.forbidden import forbidden_reasons, sounds_forbidden

SAID = {
    "case_closed": [
        "The case was closed in 2019.",
        "No arrest was made.",
        "No suspect was ever identified, and the file is inactive.",
        "The prosecutor declined to file charges.",
        "The defendant was acquitted by a jury.",
        "All charges were dismissed.",
        "El caso fue cerrado.",
        "Nunca se arrestó a nadie.",
        "No hubo cargos.",
    ],
    "still_open": [
        "The investigation is still open.",
        "We will decide after the trial.",
        "The matter is under investigation.",
        "Please ask again once the prosecution is no longer pending: the case is active.",
        "La investigación sigue abierta.",
        "Debe esperar hasta la sentencia.",
    ],
    "too_old": [
        "This happened twelve years ago.",
        "The statute of limitations has run.",
        "The incident is too old.",
        "El delito ya prescribió.",
        "Ocurrió hace ocho años.",
    ],
    "status": [
        "The applicant is undocumented.",
        "Her immigration status is unclear.",
        "He was in this country illegally.",
        "She has a removal order.",
        "La persona es indocumentada.",
        "Por su situación migratoria.",
    ],
    "criminal_record": [
        "The victim has a criminal record.",
        "The victim is a convicted felon.",
        "Due to prior arrests of the petitioner.",
        "Tiene antecedentes penales.",
        "La víctima es pandillero.",
    ],
    "abroad": [
        "The victim left the country.",
        "She now lives in Mexico.",
        "The petitioner is currently abroad.",
        "La víctima está fuera del país.",
        "Ahora vive en Guatemala.",
    ],
    "no_longer_needed": [
        "Her testimony is no longer needed.",
        "We did not need her help because the suspect pleaded guilty.",
        "The victim's assistance was never required.",
        "Ya no se necesita a la víctima.",
        "No hizo falta su declaración.",
    ],
    "certified_before": [
        "Another agency already certified this incident.",
        "The sheriff should sign this.",
        "A certification was signed before.",
        "Otra institución ya certificó.",
    ],
    "only_felonies": [
        "We only certify felonies.",
        "This was only a misdemeanor.",
        "The crime was not serious enough.",
        "Solo certificamos delitos graves.",
        "Fue un delito menor.",
    ],
    "uscis_would_refuse": [
        "USCIS will deny this petition anyway.",
        "The abuse was not substantial.",
        "The victim had no visible injuries.",
        "She was not injured.",
        "She does not qualify for a visa.",
        "USCIS lo va a negar.",
        "No hubo lesiones graves.",
    ],
    "workload": [
        "We do not have enough staff.",
        "Our office has a backlog.",
        "We have too many requests this year.",
        "Por falta de personal.",
        "Hay demasiadas solicitudes.",
    ],
    "language": [
        "The victim does not speak English.",
        "Because of a language barrier she could not give a statement.",
        "There was no interpreter.",
        "La víctima no habla inglés.",
        "No se pudo entrevistar por la barrera del idioma.",
    ],
}
LAWFUL = [
    "The report describes the theft of a bicycle from a yard. Theft is not on the list, and nothing in the report is like a listed activity in nature or elements.",
    "On 3 March and 10 March detectives asked for a statement with an interpreter and an advocate present. The person said no both times and gave no reason. A supervisor looked for fear, trauma and safety and found none noted.",
    "The report names the requester as the person who struck the other driver.",
    "We searched under every spelling and found that the requester was two blocks away and saw nothing.",
    "The requester drove the car used in the kidnapping.",
    "Officers asked for a statement on May 2, May 9 and May 30. Each time the person hung up. An advocate was offered.",
    "El informe describe el hurto de una bicicleta. No está en la lista y no se parece a ninguna actividad de la lista.",
    "El 3 de marzo se pidió una declaración con intérprete. La persona dijo que no y no dio razones.",
]


@pytest.mark.parametrize(("reason", "said"), [(reason, said) for reason, all_said in SAID.items() for said in all_said])
def test_a_forbidden_reason_is_found_in_what_a_writer_writes(reason, said):
    assert reason in {hit.reason.id for hit in sounds_forbidden(said)}


@pytest.mark.parametrize("said", LAWFUL)
def test_a_lawful_explanation_asks_nothing(said):
    assert [(hit.reason.id, hit.words) for hit in sounds_forbidden(said)] == []


def test_every_reason_has_words_an_answer_and_a_law_in_both_languages():
    assert {reason.id for reason in forbidden_reasons()} == set(SAID)
    for reason in forbidden_reasons():
        assert reason.citation
        assert reason.source.startswith("https://")
        assert reason.as_of >= datetime.date(2026, 11, 1)
        assert set(reason.name) == set(reason.because) == {"en", "es"}


@pytest.mark.parametrize(
    "dressed", ["No  ARREST\nwas made", "no arrest\u00adwas made", "“no arrest” was made", "no-arrest case"]
)
def test_it_does_not_help_to_dress_the_words_up(dressed):
    assert "case_closed" in {hit.reason.id for hit in sounds_forbidden(dressed)}
