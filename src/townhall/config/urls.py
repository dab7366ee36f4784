"""The table of addresses. Pages of an organisation begin with `o/<organisation>/`, published ones with `p/`."""

from django.urls import include, path

from townhall.assessments.views import communities
from townhall.core.pages import views as pages
from townhall.core.people import views as people

urlpatterns = [
    path("", people.home, name="home"),
    path("health/alive/", pages.alive, name="alive"),
    path("health/ready/", pages.ready, name="ready"),
    path("", include("townhall.core.people.urls")),
    path("", include("townhall.core.retention.urls")),
    path("p/", include("townhall.desks.certification.public_urls")),
    path("p/", include("townhall.adoption.public_urls")),
    path("p/", include("townhall.desks.agreements.public_urls")),
    path("p/", include("townhall.assessments.public_urls")),
    path("api/v1/", include("townhall.assessments.api_urls")),
    path("o/<slug:organisation>/", communities.organisation, name="organisation"),
    path("o/<slug:organisation>/", include("townhall.assessments.urls")),
    path("o/<slug:organisation>/", include("townhall.adoption.urls")),
    path("o/<slug:organisation>/", include("townhall.desks.agreements.urls")),
    path("o/<slug:organisation>/", include("townhall.desks.custody.urls")),
    path("o/<slug:organisation>/", include("townhall.desks.certification.urls")),
    path("o/<slug:organisation>/", include("townhall.desks.disclosure.urls")),
]
handler400 = "townhall.core.pages.uploads.refused"
