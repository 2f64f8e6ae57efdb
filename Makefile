# Two commands on a fresh machine: `make examples` and `make test`. They need Python 3.11 and make.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed

.DEFAULT_GOAL := help
.PHONY: help install examples check test browser screenshots bench lint format generate clean

help:  ## show this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

install: $(INSTALLED)  ## make the virtual environment and install vpc with its tools

$(INSTALLED): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "vpc needs Python 3.11 or later: make PYTHON=python3.11 …" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check \
	  --constraint constraints.txt --editable '.[dev]'
	@touch $(INSTALLED)

examples: $(INSTALLED)  ## compile the example plans to examples/plans/build
	$(BIN)/vpc build examples/plans

check: $(INSTALLED)  ## check the example plans
	$(BIN)/vpc check --strict examples/plans

test: $(INSTALLED)  ## run the tests
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile --no-loadscope-reorder --quiet

browser: $(INSTALLED) tests/browser/node_modules  ## look at every example in Chromium (needs it, and npm)
	VPC_BROWSER=1 $(BIN)/python -m pytest --quiet tests/browser

screenshots: $(INSTALLED) tests/browser/node_modules  ## pictures of a report, in build/screenshots
	$(BIN)/python tests/browser/screenshots.py

tests/browser/node_modules: tests/browser/package.json
	npm install --prefix tests/browser --no-package-lock --no-audit --no-fund --loglevel error
	@touch $@

bench: $(INSTALLED)  ## how fast vpc is, as ratios (takes some minutes)
	$(BIN)/python -m tests.benchmarks

lint: $(INSTALLED)  ## style, types, layers, generated files
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m vpc.generate --check

format: $(INSTALLED)  ## put the code in its usual form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

generate: $(INSTALLED)  ## write the files that are made from the code (schemas/)
	$(BIN)/python -m vpc.generate

clean:  ## remove the virtual environment and everything built
	rm -rf $(VENV) build tests/browser/node_modules dist examples/plans/build .mypy_cache .ruff_cache .pytest_cache .hypothesis
