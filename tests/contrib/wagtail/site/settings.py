"""Settings of the tests' site. $CLAIMCHECK_TEST_SITE is the folder of its database and journal."""

import os
from pathlib import Path

HERE = Path(os.environ["CLAIMCHECK_TEST_SITE"])
SECRET_KEY = "of the tests"
DEBUG = True
ALLOWED_HOSTS = ["*"]
INSTALLED_APPS = [
    "claimcheck.contrib.wagtail",
    "tests.contrib.wagtail.site",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_tasks",
]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "claimcheck.contrib.wagtail.middleware.HeldMiddleware",
]
ROOT_URLCONF = "tests.contrib.wagtail.site.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
DATABASES = {
    "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": HERE / "site.sqlite", "OPTIONS": {"timeout": 30}}
}
STATIC_URL = "/static/"
USE_TZ = True
TIME_ZONE = "Europe/London"
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
WAGTAIL_SITE_NAME = "The Herald"
WAGTAILADMIN_BASE_URL = "http://127.0.0.1"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
CLAIMCHECK = {"journal": HERE / "journal.sqlite", "exempt": ["Sport"], "time_limit": 30}
