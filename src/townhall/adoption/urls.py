"""The addresses of adoptions, all within one organisation."""

from django.urls import path

from townhall.adoption.views import adoptions, drafting, stages, texts

app_name = "adoption"
_ONE = "c/<slug:community>/adoption/<number:number>/"
urlpatterns = [
    path("c/<slug:community>/a/<number:number>/p/<slug:policy>/adopt/", drafting.start, name="start"),
    path("c/<slug:community>/adoption/", adoptions.adoptions, name="adoptions"),
    path(_ONE, adoptions.adoption, name="adoption"),
    path(f"{_ONE}follow/", adoptions.follow, name="follow"),
    path(f"{_ONE}public/", adoptions.show_to_all, name="show-to-all"),
    path(f"{_ONE}draft/", drafting.draft, name="draft"),
    path(f"{_ONE}draft.<slug:form>", drafting.download, name="download"),
    path(f"{_ONE}stage/", stages.note, name="note"),
    path(f"{_ONE}back/", stages.take_back, name="take-back"),
    path(f"{_ONE}dates/", stages.dates, name="dates"),
    path(f"{_ONE}texts/", texts.texts, name="texts"),
]
