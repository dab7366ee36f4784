"""The addresses of the certification desk within an organisation."""

from django.urls import path

from townhall.desks.certification.views import office, papers, requests

app_name = "certification"
_ONE = "certification/<number:number>/"
urlpatterns = [
    path("certification/", requests.cases, name="cases"),
    path("certification/new/", requests.intake, name="intake"),
    path("certification/import/", requests.take_in_table, name="import"),
    path("certification/signers/", office.signers, name="signers"),
    path("certification/signers/<number:number>/end/", office.end, name="end-right"),
    path("certification/signers/<number:number>/letter/", office.designation, name="designation"),
    path("certification/practice/", office.practice, name="practice"),
    path("certification/card/", office.card, name="card"),
    path("certification/figures/", office.figures, name="figures"),
    path("certification/figures/<int:year>/", office.figures, name="figures"),
    path("certification/figures/<int:year>/<slug:kind>.csv", office.download, name="download"),
    path("certification/blank/", papers.blank, name="blank"),
    path(_ONE, requests.case, name="case"),
    path(f"{_ONE}do/<slug:move>/", requests.move, name="move"),
    path(f"{_ONE}letter/<slug:name>/", papers.letter, name="letter"),
    path(f"{_ONE}papers/", papers.add, name="add-paper"),
    path(f"{_ONE}papers/<number:paper>/", papers.paper, name="paper"),
    path(f"{_ONE}case.json", papers.document, name="document"),
    path(f"{_ONE}sheet/", papers.sheet, name="sheet"),
    path(f"{_ONE}checklist/", papers.checklist, name="checklist"),
]
