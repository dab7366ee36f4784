"""The public addresses of a register."""

from django.urls import path

from townhall.desks.agreements.views import public

app_name = "public-agreements"
urlpatterns = [
    path("<slug:community>/agreements/", public.register, name="register"),
    path("<slug:community>/agreements.json", public.data, name="data"),
    path("<slug:community>/agreements.csv", public.table, name="table"),
]
