"""vpc compiles the yearly plans and reports of Swedish municipalities.

The package is a compiler: each folder is one stage, and imports point one way only
(``source`` at the bottom, ``cli`` at the top; see ``importlinter`` in ``pyproject.toml``).
"""

__version__ = "0.1.0"
