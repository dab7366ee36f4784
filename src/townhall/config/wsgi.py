"""The door for an application server: `townhall.config.wsgi:application`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "townhall.config.settings")
application = get_wsgi_application()
