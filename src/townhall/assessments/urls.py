"""The addresses of assessments, all within one organisation."""

from django.urls import path

from townhall.assessments.views import communities, comparing, counsel, papers, pictures, publishing, reading, reviewing

app_name = "assessments"
urlpatterns = [
    path("overview/", comparing.overview, name="overview"),
    path("new/", communities.new_community, name="new-community"),
    path("c/<slug:community>/", communities.community, name="community"),
    path("c/<slug:community>/jobs/", communities.jobs, name="jobs"),
    path("c/<slug:community>/compare/", comparing.compare, name="compare"),
    path("c/<slug:community>/start/", communities.start, name="start"),
    path("c/<slug:community>/answers/", communities.answers, name="answers"),
    path("c/<slug:community>/papers/", papers.papers, name="papers"),
    path("c/<slug:community>/papers/<number:number>/", papers.paper, name="paper"),
    path("c/<slug:community>/papers/<number:number>/out/", papers.take_out, name="take-out"),
    path("c/<slug:community>/papers/<number:number>/text/", reading.paper_text, name="paper-text"),
    path("c/<slug:community>/papers/<number:number>/add/", reviewing.addition, name="addition"),
    path("c/<slug:community>/papers/<number:number>/pages/<number:page>.png", pictures.page, name="page-picture"),
    path("c/<slug:community>/a/<number:number>/", reading.assessment, name="assessment"),
    path("c/<slug:community>/a/<number:number>/export.<slug:form>", comparing.export, name="export"),
    path("c/<slug:community>/a/<number:number>/counsel/", counsel.counsel, name="counsel"),
    path("c/<slug:community>/a/<number:number>/publish/", publishing.publish, name="publish"),
    path("c/<slug:community>/a/<number:number>/p/<slug:policy>/", reading.policy, name="policy"),
    path("c/<slug:community>/a/<number:number>/f/<slug:ident>/", reading.finding, name="finding"),
    path("c/<slug:community>/a/<number:number>/f/<slug:ident>/decide/", reviewing.decision, name="decide"),
]
