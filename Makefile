# Nutgraf. `make run` and `make test` set everything up by themselves.
PYTHON ?= python3
BIN := .venv/bin
export PYTHONUTF8 := 1
# a start takes twice as long without bytecode; here it leaves no trace outside .venv/
export PYTHONPYCACHEPREFIX := $(CURDIR)/.venv/pycache
unexport PYTHONDONTWRITEBYTECODE

# half of the tests wait for programs that they start: twice as many workers as processors
PYTEST := $(BIN)/python -m pytest -n 4

.PHONY: help install run test check coverage mutants bench soak chaos
.DEFAULT_GOAL := help

help:  ## show this list
	@sed -n 's/^\([a-z]*\):.*##/  make \1\t/p' $(MAKEFILE_LIST) | expand -t 16

install: .venv/.installed  ## make .venv/ from uv.lock; nothing outside this folder is touched

.venv/.installed: uv.lock pyproject.toml .ci/install.py
	@$(PYTHON) .ci/install.py
	@touch $@

run: install  ## start the bot: on Telegram with TELEGRAM_TOKEN, else the local chat on a page
	@$(BIN)/python -m bot

test: install check  ## everything that CI runs: checks, then all tests
	@$(PYTEST)

check: install  ## format, lint, types, imports
	@$(BIN)/ruff format --check --quiet . || { echo "Run: $(BIN)/ruff format ."; exit 1; }
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

coverage: install  ## the tests once more, and which branches none of them takes
	@$(PYTEST) --cov --cov-report=term-missing:skip-covered

MODULES ?= summarizer bot
SAMPLE ?= 60
mutants: install  ## SAMPLE=60 constants and comparisons of MODULES changed: which changes no test notices
	@$(BIN)/python tests/quality/mutants.py --sample $(SAMPLE) $(MODULES)

bench: .venv-bench/.installed  ## speed and quality beside the peers; wants the annotated data for the latter
	@for f in tests/bench/*.py; do echo "== $$f"; .venv-bench/bin/python $$f || exit 1; done

UPDATES ?= 20000
MINUTES ?= 30
soak: install  ## UPDATES=20000 within MINUTES=30 from the stand-in for Telegram: losses, times, memory
	@$(BIN)/python tests/soak.py $(UPDATES) $(MINUTES)

REQUESTS ?= 2000
chaos: install  ## REQUESTS=2000 to three bots and four workers of which some are killed: losses, repeats, order
	@$(BIN)/python tests/chaos.py $(REQUESTS)

# The peers (spaCy and more, 600 MB) stay out of .venv/: checks and tests see what is shipped.
.venv-bench/.installed: .venv/.installed
	@echo "Setting up .venv-bench/ with the peers (once, about a minute)"
	@UV_PROJECT_ENVIRONMENT=.venv-bench $(BIN)/uv sync --frozen --quiet --no-dev --group bench --python $(BIN)/python
	@touch $@
