# What a developer types. 'make help' lists it.
JDK25 := $(firstword $(foreach j,$(JAVA_HOME) $(wildcard /usr/lib/jvm/*),$(shell grep -qsE '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' $(j)/release && echo $(j))))

.DEFAULT_GOAL := help
.PHONY: help build test slow format check bench demo dev-aws clean ci

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|'

build: ## compile and package, without tests
	mvn -q -DskipTests -pl app -am package

test: ## the fast tests
	mvn -q verify

slow: ## the slow tests: kills, large files
	mvn -q -Pslow test -pl app -am

format: ## format the sources
	JAVA_HOME=$(JDK25) mvn -q spotless:apply

check: ## compile, test and check the format
	JAVA_HOME=$(JDK25) mvn -q verify

bench: ## all benchmarks (benchmarks/README.md); takes minutes
	benchmarks/run.sh all

demo: ## the example drawing
	./security-assistant demo

dev-aws: ## a stand-in for AWS on this machine, and the settings to use it
	@mvn -q -Pdev-aws -pl app -am process-test-classes

ci: ## everything a change has to pass
	.ci/run

clean: ## remove what was built
	mvn -q clean
