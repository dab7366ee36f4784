"""The addresses of the public API, version 1. They are kept: a change that breaks a reader gets a new version."""

from django.urls import path, re_path

from townhall.assessments.views import api

app_name = "api"
urlpatterns = [
    path("openapi.json", api.description, name="openapi"),
    path("communities", api.communities, name="communities"),
    path("communities/<slug:community>/snapshots", api.snapshots, name="snapshots"),
    path("communities/<slug:community>/snapshots/<number:number>", api.snapshot, name="snapshot"),
    path("communities/<slug:community>/snapshots/<number:number>/report", api.report, name="report"),
    re_path("", api.nowhere, name="nowhere"),
]
