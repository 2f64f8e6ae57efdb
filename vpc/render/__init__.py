"""Pages printed: one module for each format, jinja2 only in ``environment``."""
