"""The addresses of the custody desk, all within one organisation."""

from django.urls import path

from townhall.desks.custody.views import cases, clock, elements, figures, office, outputs, papers

app_name = "custody"
_ONE = "custody/<number:number>/"
urlpatterns = [
    path("custody/", cases.cases, name="cases"),
    path("custody/new/", cases.intake, name="intake"),
    path("custody/blank/", outputs.blank, name="blank"),
    path("custody/card/", outputs.card, name="card"),
    path("custody/counsel/", office.counsel, name="counsel"),
    path("custody/shift/", office.shift, name="shift"),
    path("custody/visits/", office.visits, name="visits"),
    path("custody/visits/<number:number>/left/", office.left, name="left"),
    path("custody/settings/", office.settings, name="settings"),
    path("custody/figures/", figures.figures, name="figures"),
    path("custody/figures/<slug:form>.csv", figures.export, name="export"),
    path("custody/import/", cases.take_in_table, name="import"),
    path(_ONE, cases.case, name="case"),
    path(f"{_ONE}do/<slug:move>/", cases.move, name="move"),
    path(f"{_ONE}element/<slug:element>/", elements.element, name="element"),
    path(f"{_ONE}element/<slug:element>/advice/", elements.advice, name="advice"),
    path(f"{_ONE}interview/", elements.interview, name="interview"),
    path(f"{_ONE}clock/<slug:what>/", clock.event, name="event"),
    path(f"{_ONE}clock/<number:event>/correct/", clock.correct, name="correct"),
    path(f"{_ONE}papers/", papers.add, name="add-paper"),
    path(f"{_ONE}papers/<number:paper>/", papers.paper, name="paper"),
    path(f"{_ONE}print/<slug:sheet>/", outputs.sheet, name="sheet"),
    path(f"{_ONE}case.json", outputs.document, name="document"),
]
