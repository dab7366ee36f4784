"""The addresses of the desk of disclosure, all within one organisation."""

from django.urls import path

from townhall.desks.disclosure.views import cases, items, office, outputs

app_name = "disclosure"
_ONE = "disclosure/<number:number>/"
urlpatterns = [
    path("disclosure/", cases.cases, name="cases"),
    path("disclosure/new/", cases.intake, name="intake"),
    path("disclosure/import/", cases.take_in_table, name="import"),
    path("disclosure/blank/", outputs.blank, name="blank"),
    path("disclosure/card/", outputs.card, name="card"),
    path("disclosure/counsel/", office.counsel, name="counsel"),
    path("disclosure/log/", office.log, name="log"),
    path("disclosure/settings/", office.settings, name="settings"),
    path("disclosure/outside/", office.outside, name="outside"),
    path("disclosure/outside/<number:number>/end/", office.end_place, name="end-place"),
    path("disclosure/figures/", office.figures, name="figures"),
    path("disclosure/figures/<slug:form>.csv", office.export, name="export"),
    path(_ONE, cases.case, name="case"),
    path(f"{_ONE}do/<slug:move>/", cases.move, name="move"),
    path(f"{_ONE}item/<slug:item>/", items.item, name="item"),
    path(f"{_ONE}item/<slug:item>/search/", items.search, name="search"),
    path(f"{_ONE}item/<slug:item>/advice/", items.advice, name="advice"),
    path(f"{_ONE}hold/", items.hold, name="hold"),
    path(f"{_ONE}papers/", outputs.add_paper, name="add-paper"),
    path(f"{_ONE}papers/<number:paper>/", outputs.paper, name="paper"),
    path(f"{_ONE}print/<slug:sheet>/", outputs.sheet, name="sheet"),
    path(f"{_ONE}case.json", outputs.document, name="document"),
]
