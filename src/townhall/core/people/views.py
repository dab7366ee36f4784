"""The pages of signing in and out, joining, the second factor, and the members of an organisation."""

import base64
from typing import Any

from django.contrib.auth import authenticate, login, logout, update_session_auth_hash
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from townhall.core.access.doors import for_roles, for_signed_in, half_way_in, open_to_all
from townhall.core.access.roles import Role
from townhall.core.pages.templatetags.say import spoken
from townhall.core.people import second_factor, services
from townhall.core.people.forms import CodeForm, InviteForm, JoinForm, LanguageForm, RolesForm, SignInForm
from townhall.core.people.inviting import send_invitation
from townhall.core.people.lockout import forget_failures, is_locked, note_failure
from townhall.core.people.models import Membership, Person
from townhall.core.people.selectors import members_of, memberships_of
from townhall.core.retention.holding import open_holds, purge_state

SHARED_SECONDS = 10 * 60
"""How long a session lasts without a page on a shared computer."""
OWN_SECONDS = 10 * 60 * 60
_NEW_SECRET = "new_second_factor"  # noqa: S105 - the name of a place in the session


@open_to_all
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """Take address and password. Why a try failed is not told: it would say who has an account."""
    form = SignInForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        now, place = timezone.now(), request.META.get("REMOTE_ADDR", "")
        email, password = form.cleaned_data["email"], form.cleaned_data["password"]
        if is_locked(email, place, now):
            form.add_error(None, spoken().say("sign-in-locked"))
        elif (person := authenticate(request, username=email, password=password)) is None:
            note_failure(email, place, now)
            form.add_error(None, spoken().say("sign-in-wrong"))
        else:
            _let_in(request, person, shared=form.cleaned_data["shared"])
            return redirect(_whither(request))
    return render(
        request, "people/sign_in.html", {"form": form, "next": request.GET.get("next", "")}, status=_status(form)
    )


def _let_in(request: Any, person: Any, *, shared: bool) -> None:
    login(request, person)
    request.session.set_expiry(SHARED_SECONDS if shared else OWN_SECONDS)
    request.session["language"] = person.language
    request.session["shared"] = shared
    if not person.has_second_factor:
        forget_failures(person.email)


@half_way_in
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def give_code(request: Any) -> HttpResponse:
    """Take the code of the second factor."""
    form = CodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        now, person = timezone.now(), request.user
        if is_locked(person.email, "", now):
            form.add_error("code", spoken().say("sign-in-locked"))
        elif not second_factor.opens(person, form.cleaned_data["code"], now.timestamp()):
            note_failure(person.email, "", now)
            form.add_error("code", spoken().say("code-wrong"))
        else:
            forget_failures(person.email)
            request.session[second_factor.PASSED] = True
            request.session.cycle_key()
            return redirect(_whither(request))
    return render(request, "people/give_code.html", {"form": form}, status=_status(form))


@half_way_in
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def set_up_code(request: Any) -> HttpResponse:
    """Show a fresh secret, and keep it once its first code was given.

    One that is set up is not changed by a session alone.
    """
    if request.user.has_second_factor and not request.session.get(second_factor.PASSED):
        return redirect("people:give-code")
    kept = request.session.get(_NEW_SECRET)
    secret = base64.b32decode(kept) if kept else second_factor.new_secret()
    request.session[_NEW_SECRET] = base64.b32encode(secret).decode()
    form = CodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if second_factor.step_of(secret, form.cleaned_data["code"], timezone.now().timestamp()) is not None:
            second_factor.keep_secret(request.user, secret)
            del request.session[_NEW_SECRET]
            request.session[second_factor.PASSED] = True
            request.session.cycle_key()
            return redirect(_whither(request))
        form.add_error("code", spoken().say("code-wrong"))
    shown = request.session[_NEW_SECRET]
    picture = second_factor.picture_of(secret, request.user, request.get_host())
    return render(
        request, "people/set_up_code.html", {"form": form, "picture": picture, "secret": shown}, status=_status(form)
    )


@half_way_in
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session."""
    logout(request)
    return redirect("people:sign-in")


@open_to_all
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def join(request: Any, token: str) -> HttpResponse:
    """Use an invitation. Whoever is signed in with its address joins with one press; others say name and password."""
    try:
        invitation = services.open_invitation(token, timezone.now())
    except services.NotOpen:
        return render(request, "people/not_open.html", status=410)
    known = request.user if request.user.is_authenticated and request.user.email == invitation.email else None
    form = JoinForm(request.POST or None)
    if request.method == "POST" and (known or form.is_valid()):
        told = form.cleaned_data if not known else {"name": "", "password": ""}
        try:
            language = spoken().language.code
            person = services.join(token, **told, language=language, now=timezone.now(), known=known)
        except services.NotOpen:
            return render(request, "people/not_open.html", status=410)
        if not known:
            person.backend = "townhall.core.people.sign_in.ByAddressAndPassword"
            _let_in(request, person, shared=False)
        return redirect("home")
    has_account = Person.objects.filter(email=invitation.email).exists()
    shown = {"form": form, "invitation": invitation, "known": known, "has_account": has_account}
    return render(request, "people/join.html", shown, status=_status(form))


@for_signed_in
def home(request: Any) -> HttpResponse:
    """Show where the person works; with one place, go there."""
    places = memberships_of(request.user)
    if len(places) == 1:
        return redirect("organisation", organisation=places[0].organisation.slug)
    return render(request, "people/home.html", {"places": places})


@for_signed_in
@require_http_methods(["GET", "POST"])
def account(request: Any) -> HttpResponse:
    """Let a person choose her language, set up a second factor, and sign out everywhere."""
    form = LanguageForm(request.POST or None, initial={"language": request.user.language})
    if request.method == "POST" and form.is_valid():
        request.user.language = request.session["language"] = form.cleaned_data["language"]
        request.user.save(update_fields=["language"])
        update_session_auth_hash(request, request.user)
        return redirect("people:account")
    return render(request, "people/account.html", {"form": form}, status=_status(form))


@for_roles(Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def members(request: Any, organisation: str) -> HttpResponse:
    """List the members, and invite one."""
    form = InviteForm(request.POST or None)
    link = None
    if request.method == "POST" and form.is_valid():
        told, place = form.cleaned_data, request.membership.organisation
        invitation, token = services.invite(place, told["email"], told["roles"], by=request.user, now=timezone.now())
        link = request.build_absolute_uri(reverse("people:join", args=[token]))
        send_invitation(invitation, link)
        form = InviteForm()
    people = members_of(request.membership.organisation_id)
    now, place = timezone.now(), request.membership.organisation
    state = {"purge": purge_state(now), "holds": open_holds(place, now)}
    context = {"form": form, "members": people, "link": link, **state}
    return render(request, "people/members.html", context, status=_status(form))


@for_roles(Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def member(request: Any, organisation: str, number: int) -> HttpResponse:
    """Change the roles of one member; no role at all ends the membership."""
    shown = get_object_or_404(
        Membership.objects.select_related("person"), pk=number, organisation=request.membership.organisation
    )
    form = RolesForm(request.POST or None, initial={"roles": shown.roles})
    if request.method == "POST" and form.is_valid():
        try:
            services.set_roles(shown, form.cleaned_data["roles"], by=request.user, now=timezone.now())
        except services.LastAdministrator:
            form.add_error("roles", spoken().say("members-last-administrator"))
        else:
            return redirect("people:members", organisation=organisation)
    return render(request, "people/member.html", {"form": form, "member": shown}, status=_status(form))


def _whither(request: HttpRequest) -> str:
    """Return where a person wanted to go before signing in, if it is on this site."""
    asked = request.POST.get("next") or request.GET.get("next") or ""
    safe = url_has_allowed_host_and_scheme(asked, {request.get_host()}, require_https=request.is_secure())
    return asked if safe else reverse("home")


def _status(form: Any) -> int:
    """A form that came back with errors is answered as one that could not be used."""
    return 422 if form.is_bound and form.errors else 200
