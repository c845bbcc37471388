"""The app: its name, what it puts in the way of publishing, and what it checks of the settings."""

from __future__ import annotations

from django.apps import AppConfig
from django.core.checks import register


class ClaimcheckConfig(AppConfig):
    """`claimcheck.contrib.wagtail` in INSTALLED_APPS."""

    name = "claimcheck.contrib.wagtail"
    label = "claimcheck_wagtail"
    verbose_name = "claimcheck"
    default_auto_field = "django.db.models.AutoField"

    def ready(self) -> None:
        """Stand before every publication."""
        from claimcheck.contrib.wagtail.guarding import install
        from claimcheck.contrib.wagtail.options import check_settings

        install()
        register(check_settings)
