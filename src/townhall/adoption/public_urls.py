"""The public page of progress."""

from django.urls import path

from townhall.adoption.views import public

app_name = "progress"
urlpatterns = [path("<slug:community>/adoption/", public.progress, name="progress")]
