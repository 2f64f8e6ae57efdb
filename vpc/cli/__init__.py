"""The command line: thin. Each command is a file; what it does stands in ``pipeline``."""
