# make demo     sets up what is missing, builds, runs the demo study
# make test     the same set-up, then every test
# make test-all the same with what takes long: C libraries used for the first time 200 times, 500 damaged SPSS files, every call to the
#               disk failing in turn, 500 plain runs and 200 killed ones, R's package sna as another opinion, what R, DuckDB and
#               Frictionless make of the tables, and presentations and notes by the rules of their formats and as LibreOffice sets them
# make bench    measures the program against libraries and scripts (SHORT=1: in two to three minutes; docs/performance.md)
# make coverage how often intervals hold the figures of networks known in full (docs/measures.md; NETWORKS=file: others,
#               weights row by row, a blank line between networks)
# make fuzz     reads arbitrary bytes in every way, each for TIME=10 seconds or RUNS=3000 executions
#               (READINGS="csv xml": only these)
# make sanitize the tests with the address and undefined-behaviour sanitizers
# make valgrind the program under valgrind (docs/testing.md tells of all three)
# make man      writes manual pages
# make install  puts program, manual, completions, schema, demo and texts below PREFIX (/usr/local; DESTDIR before it); make
#               uninstall takes them away again
# make deb      a Debian package for this machine's release; make container the program alone in a container
# make try-releases  builds and installs in Debian 12 and 13 from nothing, and compares (docs/releasing.md)
# make format   the toolchain's formatter over the sources; make lint only looks

.PHONY: man install uninstall deb container try-releases libraries demo test test-all coverage fuzz sanitize valgrind bench build setup test-setup bench-setup format lint clean
.DEFAULT_GOAL := build

SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
LIBRARIES := libxml2-dev libxlsxwriter-dev libigraph-dev libzip-dev zlib1g-dev libssl-dev libreadstat-dev librsvg2-dev \
	libcairo2-dev fonts-dejavu-core pkg-config
TEST_TOOLS := acl libcsv-dev libxml2-utils poppler-utils python3 python3-venv locales
PYTHON_PACKAGES := openpyxl networkx igraph jsonschema PyYAML pyreadstat pandas python-pptx python-docx
OFFICE := libreoffice-core libreoffice-impress libreoffice-writer fonts-liberation
# What holds office files against the rules of their formats
OFFICE_RULES := openxml-audit docx-integrity
# For the script in it, axe.min.js; what it is meant to drive is not needed.
AXE_PACKAGE := axe-playwright-python
BENCH_TOOLS := gcc libcsv-dev librsvg2-bin python3 python3-venv
BENCH_PACKAGES := pandas pyarrow networkx polars igraph XlsxWriter matplotlib
R_ORACLES := r-base-core r-cran-sna r-cran-jsonlite
# What the tables are made for
R_READERS := r-cran-haven r-cran-readr r-cran-igraph r-cran-network
PYTHON_READERS := frictionless duckdb
R_PACKAGES := r-base-core r-cran-data.table r-cran-igraph r-cran-openxlsx
PACKAGE_TOOLS := dpkg-dev binutils
# Where everything is built
SCRATCH ?= .build
# How tests are built: what they call as people have it, but for what is kept so that tests can look inside
TESTING := -c release -Xswiftc -enable-testing --scratch-path .build-test
PROGRAM := $(if $(TESTED),.build-test,$(SCRATCH))/release/brobygger
MANUAL := $(SCRATCH)/manual
PREFIX ?= /usr/local
# What --version says besides the version; a source archive (git archive) has it in Packaging/commit
COMMIT ?= $(shell if [ -e .git ]; then git describe --always --dirty --abbrev=8 --exclude='*' 2>/dev/null; \
	else grep -v Format Packaging/commit; fi)
CONTAINERS := $(shell command -v podman || command -v docker)

# macOS: Homebrew's libraries, which it puts aside where the system has its own (docs/install.en.md)
ifeq ($(shell uname),Darwin)
BREW := $(shell brew --prefix)
export PKG_CONFIG_PATH := $(BREW)/opt/libxml2/lib/pkgconfig:$(BREW)/opt/openssl@3/lib/pkgconfig:$(BREW)/lib/pkgconfig
BUILD_FLAGS := -Xcc -I$(BREW)/include -Xlinker -L$(BREW)/lib
else
# Swift's own libraries go into the program: it starts faster and runs where no Swift is installed.
# Without -z now: names that are looked up when they are first used save four of some thirty milliseconds of every command.
BUILD_FLAGS := --static-swift-stdlib -Xlinker -z -Xlinker relro
endif

# Asks dpkg first, so that a machine that has everything needs neither the network nor a password.
define install
	@missing=$$(for p in $(1); do dpkg -s $$p >/dev/null 2>&1 || echo $$p; done); \
	if [ -n "$$missing" ]; then \
		echo "Installing: $$missing"; \
		$(SUDO) apt-get update -qq && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
	fi
endef

ifdef BREW
setup:
	@brew bundle check --quiet --file Packaging/Brewfile || brew bundle --file Packaging/Brewfile
else
setup:
	$(call install,$(LIBRARIES))
endif

libraries:
	@echo $(LIBRARIES)

test-setup: setup
	$(call install,$(TEST_TOOLS))
	@command -v chromium chromium-browser google-chrome >/dev/null \
		|| $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium \
		|| echo "Chromium cannot be had here: the tests of the reports in a browser are skipped."
	@[ -x .build-python/bin/python3 ] || python3 -m venv .build-python
	@.build-python/bin/python3 -c "import openpyxl, networkx, igraph, jsonschema, yaml, pyreadstat, pandas, pptx, docx" 2>/dev/null \
		|| .build-python/bin/python3 -m pip install -q $(PYTHON_PACKAGES)
	@.build-python/bin/python3 -c "import axe_playwright_python" 2>/dev/null \
		|| .build-python/bin/python3 -m pip install -q --no-deps $(AXE_PACKAGE) \
		|| echo "axe-core cannot be had here: the reports are not held against WCAG."

# TESTED=1 takes the program that make test has built rather than build one without what tests need to look inside.
build: setup
ifdef TESTED
	swift build $(TESTING) --product brobygger
else
	BROBYGGER_COMMIT="$(COMMIT)" swift build -c release $(BUILD_FLAGS) --scratch-path $(SCRATCH) --product brobygger
endif

$(PROGRAM):
	$(MAKE) build

# Manual pages, one a command, of the day of the last change. The parser's own tool writes them of the program as it is; its
# plugin would first build that anew, in another way.
man: $(PROGRAM)
	swift build --package-path $(SCRATCH)/checkouts/swift-argument-parser --scratch-path $(SCRATCH)/manual-tool \
		--product generate-manual
	Packaging/manual.sh $(SCRATCH)/manual-tool/debug/generate-manual $(PROGRAM) \
		$$(git log -1 --format=%cs 2>/dev/null || date -u -r CHANGELOG.md +%F) $(MANUAL)
	@echo "Written in $(MANUAL)"

$(MANUAL)/brobygger.1: $(PROGRAM)
	$(MAKE) man

# Builds only what is missing, so that `sudo make install` needs no Swift
install: $(PROGRAM) $(MANUAL)/brobygger.1
	@DESTDIR="$(DESTDIR)" PREFIX="$(PREFIX)" Packaging/install.sh $(PROGRAM) $(MANUAL)

uninstall:
	@DESTDIR="$(DESTDIR)" PREFIX="$(PREFIX)" Packaging/uninstall.sh

deb: build
	$(call install,$(PACKAGE_TOOLS))
	@$(MAKE) --no-print-directory $(MANUAL)/brobygger.1
	Packaging/deb.sh $(PROGRAM) $(MANUAL) $(SCRATCH)/deb

container:
	$(or $(CONTAINERS),$(error podman or docker is needed)) build --build-arg COMMIT="$(COMMIT)" --tag brobygger \
		--file Packaging/Containerfile .

# In root folders of its own: RELEASES="bookworm trixie", below ROOTS
try-releases:
	RELEASES="$(RELEASES)" ROOTS="$(ROOTS)" Packaging/try-releases.sh

demo: build
	$(PROGRAM) run Mappings/boligsosial/study.yaml Mappings/boligsosial/waves.yaml

test: test-setup
	swift build $(TESTING) --build-tests
	Tests/run.sh $(TESTING)

# What takes too long for every change; docs/testing.md
test-all: test-setup
	swift build $(TESTING) --build-tests
	BROBYGGER_FIRST_USES=200 BROBYGGER_DAMAGED=500 BROBYGGER_EVERY_CALL=1 Tests/run.sh $(TESTING)
	.build-python/bin/python3 Tests/Folder/stress.py .build-test/release/brobygger
	@dpkg -s $(R_ORACLES) >/dev/null 2>&1 \
		|| $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(R_ORACLES) \
		|| echo "R cannot be had here."
	.build-python/bin/python3 Tests/Oracles/R/compare.py .build-test/release/brobygger
	@dpkg -s $(R_READERS) >/dev/null 2>&1 \
		|| $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(R_READERS) \
		|| echo "R's readers cannot be had here."
	@.build-python/bin/python3 -c "import frictionless, duckdb" 2>/dev/null \
		|| .build-python/bin/python3 -m pip install -q $(PYTHON_READERS) \
		|| echo "Frictionless and DuckDB cannot be had here."
	.build-python/bin/python3 -B Tests/Readers/check.py .build-test/release/brobygger
	@[ -x .build-python/bin/openxml-audit ] || .build-python/bin/python3 -m pip install -q $(OFFICE_RULES) \
		|| echo "openxml-audit cannot be had here: presentations and notes are not held against the rules of Office Open XML."
	@! [ -x .build-python/bin/openxml-audit ] \
		|| .build-python/bin/python3 -B Tests/Office/sound.py .build-test/release/brobygger Mappings/boligsosial/study.yaml Mappings/boligsosial/waves.yaml
	@command -v soffice >/dev/null \
		|| $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(OFFICE) \
		|| echo "LibreOffice cannot be had here: how it sets presentations and notes is not looked at."
	@! command -v soffice >/dev/null \
		|| .build-python/bin/python3 -B Tests/Office/rendered.py .build-test/release/brobygger Mappings/boligsosial/study.yaml Mappings/boligsosial/waves.yaml

# With optimisation: it draws some two million times.
coverage: test-setup
	BROBYGGER_COVERAGE=1 BROBYGGER_COVERAGE_NETWORKS="$(NETWORKS)" swift test $(TESTING) \
		--filter "(CoverageTests|ShuffledFunctionsTests)/.*docs" 2>&1 | grep "^|"

fuzz: test-setup
	TIME="$(or $(TIME),10)" RUNS="$(RUNS)" ADDRESS="$(ADDRESS)" READINGS="$(READINGS)" Tests/Fuzz/fuzz.sh

sanitize: test-setup
	ONLY="$(ONLY)" Tests/Memory/sanitize.sh

valgrind: test-setup
	$(call install,valgrind binutils)
	Tests/Memory/valgrind.sh

# Packages of its own, as it measures how long they take to load; R only for the full form.
bench-setup: setup
	$(call install,$(BENCH_TOOLS))
	@[ -x .build-bench/python/bin/python3 ] || python3 -m venv .build-bench/python
	@.build-bench/python/bin/python3 -c "import pandas, pyarrow, networkx, polars, igraph, xlsxwriter, matplotlib" 2>/dev/null \
		|| .build-bench/python/bin/python3 -m pip install -q $(BENCH_PACKAGES) \
		|| echo "Python's packages cannot be had here: what is measured against them is left out."
ifndef SHORT
	@dpkg -s $(R_PACKAGES) >/dev/null 2>&1 \
		|| $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(R_PACKAGES) \
		|| echo "R cannot be had here: its rows are left out."
endif

# ONLY="reading growth" takes some of the parts; RECORD=1 writes the ratios to Tests/Benchmarks/recorded.json
bench: build bench-setup
	python3 -B Tests/Benchmarks/bench.py --scratch .build-bench --program $(PROGRAM) \
		$(if $(SHORT),--short) $(if $(RECORD),--record) $(if $(ONLY),--only $(ONLY))

format:
	swift format format --in-place --recursive --parallel Package.swift Sources Tests

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

clean:
	swift package clean
	rm -rf .build-test .build-python .build-bench .build/manual .build/manual-tool .build/deb
