"""A Django app for Wagtail that asks the gate before a page or snippet goes live, by whatever path: docs/wagtail.md."""
