"""The app of jobs."""

from django.apps import AppConfig


class Jobs(AppConfig):
    """Jobs and their workers."""

    name = "townhall.core.jobs"
    label = "jobs"
