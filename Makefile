# `make site` renders the site into Public/; `make test` proves that it works. `make help` lists the rest.

BILIM := .build/release/bilim
# On Linux the program is one file that holds what it needs of Swift: it starts sooner, takes less memory, and runs where
# Swift is not installed. It does without libcurl, which it never calls: see Sources/NoCURL.
ALONE := --static-swift-stdlib $(addprefix -Xswiftc ,-Xfrontend -disable-autolink-library -Xfrontend curl)
SWIFT_BUILD := swift build -c release --product bilim $(if $(filter Linux,$(shell uname -s)),$(ALONE))
PUBLIC ?= Public
BOOKLETS ?= booklets
PORT ?= 8080
RUNS ?= 7
SIZES ?= 1000 10000

.DEFAULT_GOAL := help
.PHONY: help site program booklet booklet-pdf check test serve pictures theme bench bench-search clean

help: ## list what can be made
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/make \1|\2/p' Makefile | awk -F'|' '{ printf "  %-14s %s\n", $$1, $$2 }'

site: program ## render Content/ through Templates/ into Public/
	@$(BILIM) rules check --quiet
	@$(BILIM) build
	@echo 'The site is in Public/: any web server can publish that folder.'
	@echo 'To look at it: make serve'

# The first build takes a minute or two and shows its progress; later ones are quiet.
program:
	@Sources/Tools/setup site
	@if [ -x $(BILIM) ]; then \
	  $(SWIFT_BUILD) --quiet; \
	else \
	  echo 'Building bilim; the first time takes a minute or two.'; \
	  $(SWIFT_BUILD); \
	fi

booklet: site ## put all articles of a language together as a PDF for paper, in booklets/
	@Sources/Tools/setup booklet
	@$(MAKE) --no-print-directory booklet-pdf
	@echo 'The booklets are $(BOOKLETS)/kk.pdf and $(BOOKLETS)/ru.pdf.'

# The same site gives the same PDF.
booklet-pdf:
	@mkdir -p $(BOOKLETS)
	@for language in kk ru; do \
	  .venv/bin/python Sources/Tools/booklet.py $(PUBLIC)/$$language/booklet/index.html $(BOOKLETS)/$$language.pdf || exit; \
	done

check: ## the layout of the code, and the Swift tests (everything else: make test)
	@Sources/Tools/setup site
	@swift format lint --strict --parallel -r Sources Tests Package.swift
	@swift test --disable-xctest

test: ## run every suite; ends with how many tests passed and failed
	@Sources/Tools/setup test
	@$(MAKE) --no-print-directory site
	@python3 Tests/Tools/suites.py

serve: program ## show the site at http://localhost:8080, anew at each change (PORT=... for another port)
	@$(BILIM) serve --port $(PORT)

pictures: program ## draw the pictures that links are shared with, after a title has changed (keeps them in Content/)
	@Sources/Tools/setup pictures
	@$(BILIM) pictures

# esbuild is needed here alone: what it makes is kept with the digests of its sources, and a site is built from that.
theme: ## minify the scripts and style sheets of Templates/assets, after one has changed
	@Sources/Tools/setup theme
	@rm -rf Templates/minified
	@cd Templates/assets && esbuild *.js *.css --minify --target=es2017 --charset=utf8 --legal-comments=none \
	  --log-level=warning --outdir=../minified && sha256sum *.js *.css > ../minified/sources.sha256

bench: bench-search ## compare with Hugo on 1,000 and 10,000 article pairs (SIZES, RUNS); first the search
	@Sources/Tools/setup bench
	@.venv/bin/python Tests/Bench/same_pages.py --bilim $(BILIM)
	@.venv/bin/python Tests/Bench/bench.py --bilim $(BILIM) --runs $(RUNS) $(SIZES)

bench-search: site ## measure the search: answers, stemmers, bytes, a site of 5,000 articles
	@Sources/Tools/setup test
	@Sources/Tools/setup bench
	@.venv/bin/python Tests/Bench/search_bench.py --bilim $(BILIM) --public Public

clean: ## remove what was built; Content, Templates and Public stay
	@rm -rf .build .venv .artifacts booklets
