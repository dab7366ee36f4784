"""The door for an application server: `townhall.config.wsgi:application`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "townhall.config.settings")
application = get_wsgi_application()

from townhall.config.warming import warm_up  # noqa: E402 - the apps must be there

warm_up()
