"""The addresses of the custody desk, all within one organisation."""

from django.urls import path

from townhall.desks.custody import views

app_name = "custody"
urlpatterns = [
    path("custody/", views.cases, name="cases"),
    path("custody/new/", views.intake, name="intake"),
    path("custody/<number:number>/", views.case, name="case"),
    path("custody/<number:number>/do/<slug:move>/", views.move, name="move"),
]
