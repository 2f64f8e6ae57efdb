"""The validators of the four kinds as data, made from the models by ``vpc.generate``."""
