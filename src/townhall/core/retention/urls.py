"""The addresses of keeping and purging."""

from django.urls import path

from townhall.core.retention import views

app_name = "retention"
urlpatterns = [
    path("o/<slug:organisation>/keeping/", views.keeping, name="keeping"),
    path("o/<slug:organisation>/keeping/<number:number>/end/", views.end, name="end-hold"),
]
