"""``python -m vpc``, the same as the command ``vpc``."""

from vpc.cli.main import main

if __name__ == "__main__":
    main()
