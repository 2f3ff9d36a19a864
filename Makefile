# Everything starts here: `make metrics` runs the main job, `make test` the tests.
# Both set up what they need: a virtual environment in .venv with the pinned packages.

PYTHON ?= python3
CORES ?= all
CONFIG ?=
EXTRAS ?=
CRASH_KILLS ?= 25
CRASH_SEED ?= 0
BIN := .venv/bin
INSTALLED := .venv/.installed
TOOLS := .venv/.tools
PLUGINS := .venv/.plugins
BROWSER := .venv/.browser
SNAKEFILES := Snakefile rules/*.smk workflow/*.smk
SOURCES := list workflow/scripts workflow/executor tests benchmarks

# Modules are compiled once, not by each of a hundred jobs.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help setup index metrics resume unlock test test-cluster test-crash lint format bench page clean

help:
	@echo "make setup    set up only; EXTRAS=slurm, kubernetes or s3 adds their packages"
	@echo "make metrics  set up, run the main job to results/metrics.csv, write the report"
	@echo "make resume   go on after a kill of the run, and finish as 'make metrics' would have"
	@echo "make index    download what the configuration turns on, list the shapes of ShapeNet"
	@echo "make test     set up, check the code, run the tests"
	@echo "make test-cluster  set up Slurm where missing, run the tests through it and as pods"
	@echo "make lint     check the code only"
	@echo "make bench    measure speed against the reference methods"
	@echo "make test-crash  kill a run 25 times at random moments (CRASH_KILLS=, CRASH_SEED=)"
	@echo "make page     bundle the report page's front end again (needs Node)"
	@echo "make clean    remove results/ (not your data)"
	@echo "CONFIG=config/meshes.yaml adds a configuration, CORES=4 limits the cores."

setup:
	PYTHON="$(PYTHON)" sh workflow/setup.sh "$(EXTRAS)"
	@touch $(INSTALLED)

$(INSTALLED): pyproject.toml constraints.txt workflow/setup.sh
	PYTHON="$(PYTHON)" sh workflow/setup.sh
	@touch $@

# A run does without them.
$(TOOLS): $(INSTALLED)
	PYTHON="$(PYTHON)" sh workflow/setup.sh dev,bench
	@touch $@

# Whenever Snakemake starts, it imports every plugin that it finds: two seconds for these.
$(PLUGINS): $(TOOLS)
	PYTHON="$(PYTHON)" sh workflow/setup.sh slurm,kubernetes
	@touch $@

index: $(INSTALLED)
	$(BIN)/snakemake --snakefile workflow/index.smk --cores $(CORES) $(SNAKEMAKE_OPTIONS) $(if $(CONFIG),--configfile $(CONFIG))

metrics: index
	$(BIN)/snakemake --cores $(CORES) $(SNAKEMAKE_OPTIONS) all $(if $(CONFIG),--configfile $(CONFIG))

# A run that was killed leaves the folder locked, and marks of what it was writing.
resume: override SNAKEMAKE_OPTIONS += --rerun-incomplete
resume: unlock metrics

unlock: $(INSTALLED)
	$(BIN)/snakemake --snakefile workflow/index.smk --unlock $(if $(CONFIG),--configfile $(CONFIG))

lint: $(TOOLS)
	$(BIN)/ruff check $(SOURCES)
	$(BIN)/ruff format --check $(SOURCES)
	$(BIN)/snakefmt --check $(SNAKEFILES)
	$(BIN)/mypy
	$(BIN)/snakemake --lint
	$(BIN)/snakemake --snakefile workflow/index.smk --lint

format: $(TOOLS)
	$(BIN)/ruff check --fix $(SOURCES)
	$(BIN)/ruff format $(SOURCES)
	$(BIN)/snakefmt $(SNAKEFILES)

# A browser for the tests of the report page; they skip, and say so, where none can be had.
$(BROWSER): $(TOOLS) workflow/setup_browser.sh
	sh workflow/setup_browser.sh
	@touch $@

test: lint $(BROWSER)
	$(BIN)/pytest

# Programs for a throwaway cluster; its tests skip, and say so, where they cannot be had, or fail
# with LIST_REQUIRED=slurm.
test-cluster: $(PLUGINS)
	sh workflow/setup_slurm.sh
	$(BIN)/python -m pytest tests/cluster

# Only after a change of page/: the bundle is committed, so that users need no Node.
page:
	npm --prefix page ci --no-fund --no-audit
	npm --prefix page run build

bench: $(TOOLS)
	$(BIN)/python -m benchmarks.run

# The same test kills a few times within `make test`.
test-crash: $(TOOLS)
	CRASH_KILLS=$(CRASH_KILLS) CRASH_SEED=$(CRASH_SEED) $(BIN)/python -m pytest -s tests/workflow/test_crash.py

clean:
	rm -rf results

# Snakemake runs jobs side by side; the steps here follow each other.
.NOTPARALLEL:
