"""The forms of signing in, joining and inviting. They ask for nothing that signing in does not need."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password

from townhall.core.access.roles import Role
from townhall.core.pages.templatetags.say import spoken


def said(code: str) -> Any:
    """Return words that are looked up when they are shown, in the reader's language."""
    from django.utils.functional import lazy

    return lazy(lambda: spoken().say(code), str)()


class SignInForm(forms.Form):
    """Address and password."""

    email = forms.EmailField(label=said("sign-in-address"), widget=forms.EmailInput(attrs={"autocomplete": "username"}))
    password = forms.CharField(
        label=said("sign-in-password"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )
    shared = forms.BooleanField(label=said("sign-in-shared"), help_text=said("sign-in-shared.why"), required=False)


class CodeForm(forms.Form):
    """The code of the second factor."""

    code = forms.CharField(
        label=said("code-digits"),
        max_length=12,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
    )


class JoinForm(forms.Form):
    """What a new person says of herself: a name and a password."""

    name = forms.CharField(
        label=said("join-name"), max_length=120, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )
    password = forms.CharField(
        label=said("join-password"),
        help_text=said("join-password.why"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def clean_password(self) -> str:
        """Refuse a password that is short or known to everybody."""
        password: str = self.cleaned_data["password"]
        validate_password(password)
        return password


class RolesForm(forms.Form):
    """The roles of a member."""

    roles = forms.MultipleChoiceField(
        label=said("members-roles"), required=False, widget=forms.CheckboxSelectMultiple, choices=lambda: role_choices()
    )

    def clean_roles(self) -> list[Role]:
        """Return roles, not words."""
        return [Role(role) for role in self.cleaned_data["roles"]]


class InviteForm(RolesForm):
    """Whom to invite, as what."""

    email = forms.EmailField(label=said("members-address"))
    field_order = ("email", "roles")

    def clean_roles(self) -> list[Role]:
        """Ask for one role at least: a member without a role can open nothing."""
        roles = super().clean_roles()
        if not roles:
            raise forms.ValidationError(spoken().say("members-no-role"))
        return roles


class LanguageForm(forms.Form):
    """The language in which the site speaks to a person."""

    language = forms.ChoiceField(label=said("account-language"), choices=[("en", "English"), ("es", "Español")])


def role_choices() -> list[tuple[str, str]]:
    """Return every role with its name."""
    return [(role.value, spoken().say(f"role-{role.value}")) for role in Role]
