"""Questions about people."""

from townhall.core.people.models import Membership, Person


def membership_of(person: Person, slug: str) -> Membership | None:
    """Return a person's membership of an organisation, or None."""
    return Membership.objects.select_related("organisation").filter(person=person, organisation__slug=slug).first()


def memberships_of(person: Person) -> list[Membership]:
    """Return the organisations that a person works in, by name."""
    return list(Membership.objects.select_related("organisation").filter(person=person).order_by("organisation__name"))


def members_of(organisation_id: int) -> list[Membership]:
    """Return everybody who works in an organisation, by name."""
    return list(
        Membership.objects.select_related("person").filter(organisation_id=organisation_id).order_by("person__name")
    )
