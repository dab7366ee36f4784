"""Victim certification: a victim asks an agency to sign Form I-918 Supplement B (U) or I-914 Supplement B (T).

For police, prosecutors, judges and others who detect crimes, under the policy `victim_certification`. The desk looks
for the record, asks the lawful questions, and answers in time: signed, or denied with reasons and how to ask again. It
never asks anybody's immigration status: a requester may say that there is a hearing date, so that it goes quicker.
"""
