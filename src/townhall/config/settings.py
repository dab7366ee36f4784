"""Django's settings, made from the environment. One subject after the other; nothing is read from outside but here."""

from csp.constants import NONE, SELF

from townhall.config.environment import environment

_given = environment()

# The parts.
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "csp",
    "townhall.core.sealing",
    "townhall.core.access",
    "townhall.core.people",
    "townhall.core.retention",
    "townhall.core.jobs",
    "townhall.core.pages",
    "townhall.assessments",
    "townhall.adoption",
    "townhall.core.cases",
    "townhall.desks.agreements",
    "townhall.desks.custody",
    "townhall.desks.certification",
    "townhall.desks.disclosure",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "townhall.core.pages.headers.StrictHeaders",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "townhall.core.pages.languages.SpokenLanguage",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "townhall.core.access.middleware.ClosedDoors",
    "townhall.core.clocks.zones.TownTime",
]
ROOT_URLCONF = "townhall.config.urls"
WSGI_APPLICATION = "townhall.config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["townhall.core.pages.templatetags.say", "townhall.assessments.templatetags.assessments"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "townhall.core.pages.context.page",
            ],
        },
    }
]

# The rows.
_journal = "PRAGMA journal_mode={}; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON;"
_sqlite_options = {
    # A purge must leave nothing behind: freed pages are overwritten, and the log of changes is kept short.
    "init_command": _journal.format("WAL"),
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
}
DATABASES = {
    "default": {
        "ENGINE": f"django.db.backends.{_given.database.engine}",
        "NAME": _given.database.name,
        "HOST": _given.database.host,
        "PORT": _given.database.port,
        "USER": _given.database.user,
        "PASSWORD": _given.database.password,
        "CONN_MAX_AGE": 60,
        "OPTIONS": _sqlite_options if _given.database.is_sqlite else {},
    },
    "keys": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(_given.keys_file),
        "OPTIONS": {**_sqlite_options, "init_command": _journal.format("DELETE")},
    },
}
DATABASE_ROUTERS = ["townhall.core.sealing.router.KeysApart"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Who comes in.
SECRET_KEY = _given.secret
ALLOWED_HOSTS = list(_given.hosts)
AUTH_USER_MODEL = "people.Person"
AUTHENTICATION_BACKENDS = ["townhall.core.people.sign_in.ByAddressAndPassword"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "people:sign-in"
LOGIN_REDIRECT_URL = "home"

# What the browser is told.
_secure = not _given.rehearsal
SECURE_SSL_REDIRECT = _secure
SECURE_HSTS_SECONDS = 31_536_000 if _secure else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = _secure
SECURE_HSTS_PRELOAD = _secure
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _given.behind_proxy else None
SECURE_REDIRECT_EXEMPT = [r"^health/"]
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _secure
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "townhall.core.pages.views.form_not_taken"
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_NAME = "townhall"
SESSION_SERIALIZER = "django.contrib.sessions.serializers.JSONSerializer"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

# What is uploaded.
UPLOAD_MEGABYTES = _given.upload_megabytes
QUOTA_MEGABYTES = _given.quota_megabytes
FILE_UPLOAD_HANDLERS = ["townhall.core.pages.uploads.BoundedUpload"]
FILE_UPLOAD_TEMP_DIR = str(_given.home / "incoming")
DATA_UPLOAD_MAX_NUMBER_FILES = 2_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2_100
"""A folder comes with the path of every file, as a field."""
FILE_UPLOAD_PERMISSIONS = 0o600

# What is served beside the pages.
STATIC_URL = "static/"
STATIC_ROOT = str(_given.home / "static")
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": str(_given.papers)}},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if _secure
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = _given.rehearsal

# Words and times.
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("es", "Español"), ("ar", "العربية")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

# Mail.
EMAIL_BACKEND = (
    "django.core.mail.backends.console.EmailBackend"
    if _given.mail == "console"
    else "townhall.core.letters.mail.ByAddress"
)
DEFAULT_FROM_EMAIL = _given.mail_from

# What is logged: what happened and where, never who or what about.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "townhall.core.access.logs.JsonLines"}},
    "handlers": {"lines": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"handlers": ["lines"], "level": "INFO"},
    "loggers": {
        # Django writes addresses with their query, and with mail and admins whole requests; neither is wanted here.
        "django.request": {"handlers": ["lines"], "level": "ERROR", "propagate": False},
        "django.server": {"handlers": [], "level": "ERROR", "propagate": False},
        "django.security": {"handlers": ["lines"], "level": "WARNING", "propagate": False},
    },
}
DEBUG = False
ADMINS: list[tuple[str, str]] = []
