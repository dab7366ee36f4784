"""The addresses of what is published. They never change: a snapshot keeps its number."""

from django.urls import path

from townhall.assessments.views import public

app_name = "public"
urlpatterns = [
    path("", public.index, name="index"),
    path("<slug:community>/", public.newest, name="newest"),
    path("<slug:community>/feed.atom", public.feed, name="feed"),
    path("<slug:community>/<number:number>/", public.snapshot, name="snapshot"),
    path("<slug:community>/<number:number>/report/", public.report, name="report"),
    path("<slug:community>/<number:number>/report.json", public.data, name="data"),
    path("<slug:community>/<number:number>/table.csv", public.table, name="table"),
]
