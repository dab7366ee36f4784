"""The public page of the certification desk."""

from django.urls import path

from townhall.desks.certification.views import public

app_name = "certification-public"
urlpatterns = [path("<slug:organisation>/certification/", public.how_to_ask, name="how-to-ask")]
