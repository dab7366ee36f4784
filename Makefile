# The commands of the house. `make` alone lists them. Everything lives in .venv; nothing is taken from the system's packages.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
DEMO := examples/alder_bay

.DEFAULT_GOAL := help
.PHONY: help setup demo site assets browser postgres heavy test self-audit audit-dependencies lint bench docs picture wheel wheel-test clean fuzz survey-at-scale FORCE

help:
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 17

setup: $(STAMP)  ## make .venv with the locked tools (instant when nothing changed)

# The stamp names the folder it was made in: a copied or moved .venv, or one whose Python is gone, is made anew.
$(STAMP): pyproject.toml requirements.lock $(shell ./.ci/venv-is-sound $(VENV) || echo FORCE)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "Latchstring needs Python 3.11 or newer, and '$(PYTHON)' is $$($(PYTHON) --version 2>&1)."; \
	  echo "Install a newer Python, or name one: make setup PYTHON=python3.12"; exit 1; }
	@./.ci/venv-is-sound $(VENV) || rm -rf $(VENV)
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { \
	  echo "Python could not make a virtual environment: its venv module is missing or incomplete."; rm -rf $(VENV); exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-build-isolation --no-deps -e .
	@pwd -P > $(STAMP)

FORCE:

demo: setup  ## assess the example town; writes out/alder-bay.html and out/alder-bay.json
	@mkdir -p out
	@set -e; \
	status=0; $(BIN)/latchstring assess $(DEMO) --community "Alder Bay, MI" --kind city \
	  --answers $(DEMO)/answers.yml || status=$$?; \
	test $$status -eq 0 || test $$status -eq 3 || exit $$status; \
	for format in html json; do \
	  status=0; $(BIN)/latchstring assess $(DEMO) --community "Alder Bay, MI" --kind city \
	    --answers $(DEMO)/answers.yml --format $$format -o out/alder-bay.$$format || status=$$?; \
	  test $$status -eq 0 || test $$status -eq 3 || exit $$status; \
	done
	@echo
	@echo "The same as a page: open out/alder-bay.html in a browser. As data: out/alder-bay.json"

assets: setup  ## fetch what the pages of the site are drawn with (instant when it is there)
	@$(BIN)/python assets/build.py

site: assets  ## set up the site on this machine with the example town, and serve it
	$(BIN)/townhall rehearse --home .site --papers $(DEMO)

test: assets  ## run every test
	$(BIN)/python -m pytest -n auto

browser: assets  ## drive every page in Chromium; pictures go to out/screenshots
	$(BIN)/python -m pytest -p no:xdist browser

postgres: assets  ## the tests of the site on a PostgreSQL of their own
	./.ci/with-postgres $(BIN)/python -m pytest -n auto tests/townhall src/townhall

self-audit: setup  ## audit our own models, forms, templates, schemas, logs and exports; what asks must stand in a ledger
	$(BIN)/python -m pytest -q -p no:xdist tests/house/test_self_audit.py

audit-dependencies: setup  ## ask for known weaknesses of what is locked (needs the network, and says so)
	./.ci/audit-dependencies $(BIN)/python

heavy: assets  ## tests that take minutes or gigabytes
	$(BIN)/python -m pytest -p no:xdist -m heavy tests/townhall

lint: setup  ## style, types, layers, and whether the reference is up to date
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	./.ci/site-types $(BIN)
	$(BIN)/lint-imports
	$(BIN)/python docs/generate.py --check

bench: setup  ## speed and accuracy, as ratios and as gains and losses
	$(BIN)/python -m bench

fuzz: setup  ## bytes nobody thought of, on every reader and the coder; FUZZ_SECONDS each, goes on where it stood
	$(BIN)/python -m pip install --quiet --require-hashes -r fuzz/requirements.lock
	$(BIN)/python -m fuzz $(TARGETS)

survey-at-scale: setup  ## survey hundreds of codes, undisturbed and killed at random: the tables must be the same
	nice $(BIN)/python -m bench.at_scale

docs: setup  ## write docs/reference anew from the code
	$(BIN)/python docs/generate.py

picture: demo  ## take docs/images/report.png anew from the demo (needs chromium; look at it before it is kept)
	@mkdir -p docs/images
	chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1100,1100 \
	  --screenshot=docs/images/report.png out/alder-bay.html 2>/dev/null

wheel: assets
	@rm -rf dist
	$(BIN)/python -m build --wheel --no-isolation --outdir dist . >/dev/null
	@ls dist/*.whl

wheel-test: wheel  ## install the wheel in a fresh environment and use it far from this folder
	./.ci/wheel-test $(BIN)/python dist/*.whl $(DEMO)

clean:  ## throw away what was made here (.venv stays)
	rm -rf out dist build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
