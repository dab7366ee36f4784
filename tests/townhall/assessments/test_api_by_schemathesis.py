"""Schemathesis over the public API, led by the API's own description: whatever it sends, the answer is as described.

The WSGI application is called as a server would. What Schemathesis does not know (ETags, cookies) is in
`test_api_as_described`.
"""

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from django.test import Client
from hypothesis import HealthCheck, settings

from townhall.assessments.api import openapi
from townhall.assessments.publishing import publish

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


schema = schemathesis.openapi.from_dict(openapi())
schema.app = get_wsgi_application()


@pytest.fixture
def published(assessed, now):
    """What is there to be asked for: the example that the description names."""
    publish(assessed, note="", who="Invented publisher", by=None, now=now)
    assert assessed.community.slug == "alder-bay-mi"


@pytest.fixture
def one_connection():
    """As with Django's own test client: a request's end does not close the connection that holds the test's transaction."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@schema.parametrize()
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_operation_answers_as_it_is_described(case, published, one_connection):
    case.call_and_validate()


def test_the_description_that_is_served_is_the_one_that_was_tried():
    assert Client().get("/api/v1/openapi.json").json() == openapi()
