"""People, organisations, memberships and invitations: the least that signing in needs."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from townhall.core.access.roles import Role, known_roles


class People(BaseUserManager["Person"]):
    """Finds people by their address."""

    def get_by_natural_key(self, username: str | None) -> "Person":
        """Return the person of an e-mail address, however it is written."""
        return self.get(email=fold_address(username or ""))


class Person(AbstractBaseUser):
    """Somebody who can sign in. An account is made by an invitation only."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=120)
    language = models.CharField(max_length=10, default="en")
    is_active = models.BooleanField(default=True)
    totp_sealed = models.BinaryField(null=True)
    """The secret of the second factor, sealed; none until it is set up."""
    totp_last_step = models.BigIntegerField(default=0)
    """The time step of the last code: a code opens once."""
    joined_on = models.DateField()

    objects = People()
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the address in one spelling."""
        self.email = fold_address(self.email)
        super().save(*args, **kwargs)

    @property
    def has_second_factor(self) -> bool:
        """Whether a second factor is set up."""
        return self.totp_sealed is not None


class Organisation(models.Model):
    """A city hall, a county's coalition, a school district: who works here together.

    Others' work does not exist for them.
    """

    slug = models.SlugField(max_length=60, unique=True)
    name = models.CharField(max_length=120)
    time_zone = models.CharField(max_length=40, default="America/Detroit")
    language = models.CharField(max_length=10, default="en")

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """A person's place in an organisation, with one role a row of `roles`."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="memberships")
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="memberships")
    roles = models.JSONField(default=list)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "organisation"], name="one_membership_an_organisation")
        ]

    @property
    def role_set(self) -> frozenset[Role]:
        """The roles."""
        return known_roles(self.roles)


class Invitation(models.Model):
    """A way in, once, for one address, within its days. Only a digest of the link's token is kept."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField()
    roles = models.JSONField(default=list)
    token_digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)


class FailedTry(models.Model):
    """A sign-in that failed. `key` is a keyed digest of the address tried or of the network address.

    Neither is kept.
    """

    key = models.CharField(max_length=64)
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["key", "at"])]


def fold_address(email: str) -> str:
    """Return an e-mail address in the one spelling that is kept.

    >>> fold_address(" Ana@Example.ORG ")
    'ana@example.org'
    """
    return email.strip().casefold()
