"""The addresses of signing in and of members."""

from django.urls import path

from townhall.core.people import views

app_name = "people"
urlpatterns = [
    path("sign-in/", views.sign_in, name="sign-in"),
    path("sign-in/code/", views.give_code, name="give-code"),
    path("sign-in/code/new/", views.set_up_code, name="set-up-code"),
    path("sign-out/", views.sign_out, name="sign-out"),
    path("join/<str:token>/", views.join, name="join"),
    path("account/", views.account, name="account"),
    path("o/<slug:organisation>/members/", views.members, name="members"),
    path("o/<slug:organisation>/members/<number:number>/", views.member, name="member"),
]
